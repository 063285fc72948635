// What a good import of an OFAC list holds. Floors lie under every version at hand, and high enough to notice a reader that stopped reading a field.
import { atLeast, share } from '../expecting.ts'
import type { Expectation } from '../source.ts'
import type { OfacList } from './lookups.ts'

const always: readonly Expectation[] = [
  { text: 'every programme tag is known', held: tally => tally.issues('unknown programme: the designation is kept without one') === 0 },
  { text: 'every country is known', held: tally => tally.issues('unknown country') === 0 },
  { text: 'every type of entry is known', held: tally => tally.issues('refused: unknown type of entry') === 0 },
  { text: 'as many entries as the file says it has', held: tally => tally.issues(countIssue) === 0 }
]

export const countIssue = 'another number of entries than the file says it has'

export const expectations: Readonly<Record<OfacList, readonly Expectation[]>> = {
  sdn: [
    atLeast('entries', ({ read }) => read, 5000),
    atLeast('persons', tally => tally.subjects('Person'), 2500),
    atLeast('organizations', tally => tally.subjects('Organization'), 2000),
    atLeast('vessels', tally => tally.subjects('Vessel'), 200),
    share('persons have a birth date', tally => tally.subjects('Person', 'birthDates'), tally => tally.subjects('Person'), 60),
    atLeast('ties "linked to"', tally => tally.ties('LINKED_TO'), 1000),
    ...always
  ],
  consolidated: [
    atLeast('entries', ({ read }) => read, 200),
    atLeast('organizations', tally => tally.subjects('Organization'), 150),
    share('persons have a birth date', tally => tally.subjects('Person', 'birthDates'), tally => tally.subjects('Person'), 60),
    ...always
  ]
}
