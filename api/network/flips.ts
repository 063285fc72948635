// What is not known about an ownership question and would change its answer: said beside the verdict, never folded into it.
import { authorities } from '../../schema/law.ts'
import { formatShare, whole } from '../../schema/shares.ts'
import { conductingAt, startOf, type Judging } from './judging.ts'
import { greatestShare, isListed, leastShare, meets, type Tested } from './spread.ts'
import { heldForCertain, type Held, type Stake } from './stakes.ts'
import { rangeText } from './steps.ts'
import { mention } from './text.ts'

export function flips(judging: Judging, tested: Tested, held: Held): string[] {
  return [...new Set([
    ...unaccounted(tested, held), ...shares(judging, tested, held), ...dates(judging, tested, held), ...listings(judging, tested),
    ...control(judging, tested, held), ...unsettled(tested, held)
  ])]
}

function unaccounted({ verdict, rule, spread: { possible } }: Tested, { stakes, controls }: Held): string[] {
  if (verdict === 'YES' || rule.threshold === null) return []
  const missing = whole - stakes.reduce((sum, stake) => sum + stake.minimum, 0)
  const could = greatestShare({ stakes, controls }, possible) + Math.max(0, missing)
  return missing > 0 && meets(rule, Math.min(whole, could)) ? [`Owners of up to ${formatShare(Math.min(missing, whole))} % are not accounted for; listed persons among them would count.`] : []
}

function shares(judging: Judging, { rule, verdict, spread: { possible } }: Tested, { stakes }: Held): string[] {
  if (verdict !== 'CANNOT_TELL') return contradictions(judging, stakes)
  const open = stakes.filter(stake => possible.has(stake.owner) && stake.minimum !== stake.maximum && !stake.contradiction)
  return [...contradictions(judging, stakes), ...open.map(({ owner, unstated, minimum, maximum }) => {
    const name = mention(judging.projected.id(owner))
    return unstated ? `The share of ${name} is not stated.` : `The share of ${name} is ${rangeText(minimum, maximum)}.`
  }), ...(rule.threshold === null && open.length === 0 ? ['Which stake blocks under this rule.'] : [])]
}

function contradictions(judging: Judging, stakes: readonly Stake[]): string[] {
  return stakes.filter(stake => stake.contradiction).map(({ owner, minimum, maximum }) => `Sources differ on the share of ${mention(judging.projected.id(owner))}: ${rangeText(minimum, maximum)}.`)
}

function dates(judging: Judging, { spread: { possible } }: Tested, { stakes, controls }: Held): string[] {
  return [...stakes.map(stake => ({ holder: stake.owner, ties: stake.ties })), ...controls.filter(control => control.recorded).map(control => ({ holder: control.by, ties: control.ties }))]
    .filter(({ holder, ties }) => possible.has(holder) && !heldForCertain(judging, ties))
    .map(({ holder }) => `Whether what ${mention(judging.projected.id(holder))} is said to hold was held on ${judging.on}: the dates are not precise enough, or every claim is disputed.`)
}

function listings(judging: Judging, { holdings, rule, verdict }: Tested): string[] {
  if (verdict === 'YES') return []
  const open = [...holdings.held.keys()].filter(row => isListed(judging, row, rule) === 'CANNOT_TELL')
    .sort((left, right) => judging.projected.compare(left, right)).slice(0, 10)
    .map(row => `Whether ${mention(judging.projected.id(row))} was listed on ${judging.on} by a listing that blocks property.`)
  return judging.versions.has(rule.authority) ? open : [`No list of this authority (${authorities.find(({ id }) => id === rule.authority)?.name ?? rule.authority}) is loaded: only single listings are on record.`, ...open]
}

const leading = ['LEADS'] as const

function control(judging: Judging, { row, rule, verdict, spread: { possible } }: Tested, { controls }: Held): string[] {
  if (!rule.controlCounts || verdict === 'YES') return []
  const stated = controls.filter(control => !control.recorded && possible.has(control.by)).map(control => `Whether "owned or controlled by" ${mention(judging.projected.id(control.by))} means control.`)
  const leaders = conductingAt(judging, row, 'in', leading).map(tie => startOf(judging, tie)).filter(leader => isListed(judging, leader, rule) !== 'NO')
    .map(leader => `Whether ${mention(judging.projected.id(leader))}, who leads it, controls it: no source here says so.`)
  return [...stated, ...leaders, 'Control that nobody recorded.']
}

function unsettled({ rule, verdict, spread: { possible, certain } }: Tested, held: Held): string[] {
  const summed = greatestShare(held, possible)
  if (rule.aggregate === 'CANNOT_TELL' && rule.threshold !== null && verdict === 'CANNOT_TELL' && meets(rule, summed)) return ['Whether stakes of different listed persons add up.']
  if (rule.presumption === null || leastShare(held, certain) !== rule.threshold || summed !== rule.threshold) return []
  return [rule.presumption]
}
