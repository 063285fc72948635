// What a good import of the Consolidated Screening List holds, without the lists of OFAC that it repeats.
import { atLeast } from '../expecting.ts'
import type { Expectation } from '../source.ts'

export const expectations: readonly Expectation[] = [
  atLeast('entries', ({ read }) => read, 1500),
  atLeast('organizations', tally => tally.subjects('Organization'), 800),
  atLeast('persons', tally => tally.subjects('Person'), 200),
  atLeast('ties to a programme', tally => tally.ties('UNDER'), 1500),
  atLeast('addresses', tally => tally.ties('LOCATED_AT'), 1000),
  { text: 'every list is known', held: tally => tally.issues('refused: unknown list') === 0 },
  { text: 'every field is known', held: tally => tally.issues('field that no rule knows') === 0 },
  { text: 'every date is understood', held: tally => tally.issues('date not understood') === 0 }
]
