// What a good import of an OFAC list holds. Floors lie under every version at hand, and high enough to notice a reader that stopped reading a field.
import { atLeast, share } from '../expecting.ts'
import type { Expectation } from '../source.ts'
import type { OfacList } from './lookups.ts'
import { typedKinds } from './relations.ts'

const always: readonly Expectation[] = [
  { text: 'every programme tag is known', held: tally => tally.issues('unknown programme: the designation is kept without one') === 0 },
  { text: 'every country is known', held: tally => tally.issues('unknown country') === 0 },
  { text: 'every type of entry is known', held: tally => tally.issues('refused: unknown type of entry') === 0 },
  { text: 'as many entries as the file says it has', held: tally => tally.issues(countIssue) === 0 }
]

export const countIssue = 'another number of entries than the file says it has'

const expectations: Readonly<Record<OfacList, readonly Expectation[]>> = {
  sdn: [
    atLeast('entries', ({ read }) => read, 5000),
    atLeast('persons', tally => tally.subjects('Person'), 2500),
    atLeast('organizations', tally => tally.subjects('Organization'), 2000),
    atLeast('vessels', tally => tally.subjects('Vessel'), 200),
    share('persons have a birth date', tally => tally.subjects('Person', 'birthDates'), tally => tally.subjects('Person'), 60),
    atLeast('ties between entries', tally => ['LINKED_TO' as const, ...typedKinds].reduce((sum, kind) => sum + tally.ties(kind), 0), 1000),
    ...always
  ],
  consolidated: [
    atLeast('entries', ({ read }) => read, 200),
    atLeast('organizations', tally => tally.subjects('Organization'), 150),
    share('persons have a birth date', tally => tally.subjects('Person', 'birthDates'), tally => tally.subjects('Person'), 60),
    ...always
  ]
}

/** Of a selection of a list, as its filter names it, no number is known beforehand. */
export function expectationsOf(list: string): readonly Expectation[] {
  return list === 'sdn' || list === 'consolidated' ? expectations[list] : [atLeast('entries', ({ read }) => read, 1), ...always]
}
