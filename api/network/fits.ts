// Which authority fits best: every ground that the records open for one actor, of all authorities, in one order. Who has acted already
// comes last: there is nothing to ask for.
import { authorities, prongs, type Authority } from '../../schema/law.ts'
import { tieKindNames } from '../../schema/ontology.ts'
import type { CoverageState, Judged } from './answers.ts'
import { chainFrom, tell } from './chains.ts'
import { coverageRow, familyAsked } from './coverage.ts'
import type { Fit, Fits } from './fits-answers.ts'
import { standFor, type Judging } from './judging.ts'
import { nextStep } from './next-steps.ts'
import { precedentsFor } from './precedents.ts'
import { grounds, type Ground } from './prongs.ts'

/** Bars from entry under section 7031(c) may be private: that none is on record proves nothing. */
const maybePrivate = 'US7031c.'

export function fits(judging: Judging, row: number): Fits<Judged> {
  const own = standFor(judging, row)
  const found = authorities.filter(({ id }) => prongs.some(prong => prong.authority === id)).flatMap(({ id }) => {
    const opened = grounds(judging, prongs.filter(prong => prong.authority === id), own)
    return opened.length === 0 ? [unopened(judging, row, id)] : opened.map(ground => fitOf(judging, row, ground))
  })
  return { actor: judging.projected.id(row), on: judging.on, fits: found.map((fit, place) => ({ fit, place })).sort((left, right) => order(left.fit) - order(right.fit) || left.place - right.place).map(({ fit }) => fit) }
}

/** By what is left to do: acted already last; then the verdict; then how many elements are open. */
function order({ state, verdict, elements }: Fit<Judged>): number {
  const done = state === 'DESIGNATED' ? 1 : 0
  const place = verdict === null ? 3 : ['YES', 'CANNOT_TELL', 'NO'].indexOf(verdict)
  return done * 1_000 + place * 100 + elements.filter(element => element.verdict !== 'YES').length
}

function fitOf(judging: Judging, row: number, { prong, verdict, elements, ties }: Ground): Fit<Judged> {
  const open = elements.filter(element => element.verdict !== 'YES')
  const [first = -1] = ties
  const kind = tieKindNames[judging.projected.tieKind[first] ?? -1]
  return {
    authority: prong.authority, prong: prong.id, verdict, why: open.length === 0 ? 'The records, taken as they are, show each element.' : `${elements.length - open.length} of ${elements.length} elements are shown. ${open.map(({ why }) => why).join(' ')}`,
    elements, next: [...new Set(open.map(({ name }) => nextStep(name)))], chain: tell(judging, chainFrom(judging, row, ties)),
    state: prong.id.startsWith(maybePrivate) ? 'CANNOT_TELL' : stateOf(judging, row, prong.authority, prong.programmes[0]), standard: standardOf(prong.authority), precedents: precedentsFor(judging, prong, kind, row)
  }
}

function unopened(judging: Judging, row: number, authority: Authority): Fit<Judged> {
  return {
    authority, prong: null, verdict: null, why: 'Nothing on record opens a ground of this authority.', elements: [], next: ['Find a source for what it did itself, or for a tie to somebody who is designated.'],
    chain: null, state: stateOf(judging, row, authority, undefined), standard: standardOf(authority), precedents: 0
  }
}

function stateOf(judging: Judging, row: number, authority: Authority, programme: string | undefined): CoverageState {
  return coverageRow(judging, row, [authority], familyAsked(programme)).cells[0]?.state ?? 'CANNOT_TELL'
}

function standardOf(authority: Authority): string {
  return authorities.find(({ id }) => id === authority)?.standard ?? ''
}
