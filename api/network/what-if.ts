// What would change if somebody were designated, or not any more, or sold a stake: whom ownership would block or free, by regime, and
// which leads would come and go. Judged twice, on the graph as it is and as it would be, for those whom the change can concern.
import type { Verdict } from '../../schema/dates.ts'
import { ownershipRule, standards, type Regime } from '../../schema/law.ts'
import { regime as regimes } from '../../schema/vocabulary.ts'
import type { Judged } from './answers.ts'
import type { Judging } from './judging.ts'
import { heldUnder, listedAmong, stakesWithin } from './ownership.ts'
import { holdingsOf, spread, verdictOf, type Tested } from './spread.ts'
import { stepText } from './steps.ts'
import { suppose, type Changed } from './suppose.ts'
import { mention } from './text.ts'
import type { JudgedWhatIf, OwnershipChange, WhatIfArguments } from './what-if-answers.ts'
import { height, leadChanges, leadTold } from './what-if-leads.ts'

/** So many changes of one sort are told; the rest is counted. */
const most = 100

/** @throws NotFoundError for unknown ids, InputError where nothing would change. */
export function whatIf(before: Judging, asked: WhatIfArguments): JudgedWhatIf {
  const changed = suppose(before, asked)
  const owned = regimes.values.flatMap(regime => ownershipChanges(before, changed, regime))
  const leads = leadChanges(before, changed)
  const sorts = { blocked: owned.filter(isMore), freed: owned.filter(change => !isMore(change)), leadsAppearing: leads.filter(({ appears }) => appears), leadsVanishing: leads.filter(({ appears }) => !appears) }
  const all = Object.values(sorts).reduce((sum, list) => sum + list.length, 0)
  const shown = Object.values(sorts).reduce((sum, list) => sum + Math.min(most, list.length), 0)
  return {
    on: before.on, supposed: changed.texts, blocked: sorts.blocked.slice(0, most), freed: sorts.freed.slice(0, most),
    leadsAppearing: sorts.leadsAppearing.slice(0, most).map(change => leadTold(before, changed, change)), leadsVanishing: sorts.leadsVanishing.slice(0, most).map(change => leadTold(before, changed, change)),
    truncated: shown === all ? null : { reason: `At most ${most} changes of one sort are told: ${Object.entries(sorts).map(([sort, list]) => `${sort} ${list.length}`).join(', ')}.`, shown, total: all },
    remarks: [...all === 0 ? ['On record nothing else would change.'] : [], ...remarks(before, changed, sorts.freed)]
  }
}

const isMore = ({ before, after }: { readonly before: Verdict; readonly after: Verdict }): boolean => height(after) > height(before)

/** Of those below whom the change is about; whose own listing changes is no change of ownership. */
function ownershipChanges(before: Judging, { after, listed, sold }: Changed, regime: Regime): OwnershipChange<Judged>[] {
  const themselves = new Set(listed.map(({ row }) => row))
  const rows = [...new Set([...themselves, ...sold].flatMap(row => heldUnder(before, row)))]
  const [old, now] = [spreadOver(before, rows, regime), spreadOver(after, rows, regime)]
  return rows.filter(row => !themselves.has(row)).sort((left, right) => before.projected.compare(left, right)).flatMap(row => {
    const verdicts = { before: verdictOf(old.spread, row), after: verdictOf(now.spread, row) }
    if (verdicts.before === verdicts.after) return []
    const more = isMore(verdicts)
    const [judging, tested] = more ? [after, { ...now, row, verdict: verdicts.after }] : [before, { ...old, row, verdict: verdicts.before }]
    const blocked = tested.verdict === 'YES' ? tested.spread.certain : tested.spread.possible
    return [{ actor: before.projected.id(row), regime, ...verdicts, step: stepText(judging, tested, row, blocked), ties: stakesWithin(judging, tested.holdings, row, blocked) }]
  })
}

function spreadOver(judging: Judging, rows: readonly number[], regime: Regime): Omit<Tested, 'row' | 'verdict'> {
  const rule = ownershipRule(regime, judging.on)
  const holdings = holdingsOf(judging, rows)
  const listed = listedAmong(judging, holdings, rule)
  return { rule, holdings, listed, spread: spread(holdings, rule, listed) }
}

function remarks(before: Judging, { after, listed, sold }: Changed, freed: readonly OwnershipChange<Judged>[]): string[] {
  const divestment = standards.find(({ id }) => id === 'US-faq-402')
  const delisted = [...new Set(listed.filter(({ change }) => change === 'DELISTED').map(({ row }) => row))]
  const still = delisted.flatMap(row => regimes.values.filter(regime => height(verdictOf(spreadOver(after, [row], regime).spread, row)) > 0).map(regime => `${mention(before.projected.id(row))} would stay blocked under ${regime}, or may: by its other listings, or by who owns or controls it.`))
  return [
    ...sold.length > 0 && divestment !== undefined ? [`${divestment.text} (${divestment.source})`] : [],
    ...still,
    ...freed.length > 0 ? ['Freed means that on record ownership would not block it any more: what is blocked already stays so until licensed, and recorded control or another listing may block it.'] : [],
    'Nothing is written: this is a supposition. Blocked by operation of law is not a ground for designation.'
  ]
}
