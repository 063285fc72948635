// What a good import of beneficial ownership data holds. Files are a single declaration as often as a whole register: there is no number of entries to expect.
import { atLeast } from '../expecting.ts'
import type { Expectation } from '../source.ts'

export const expectations: readonly Expectation[] = [
  atLeast('statements', ({ read }) => read, 1),
  { text: 'every field of a statement is known', held: tally => tally.issues('field that no rule knows') === 0 },
  { text: 'every country is known', held: tally => tally.issues('unknown country') === 0 },
  { text: 'every kind of interest is known', held: tally => tally.issues('unknown kind of interest: kept as an interest') === 0 },
  { text: 'every share is a percentage', held: tally => tally.issues('share that is no percentage, or contradicts itself: kept as not known') === 0 }
]
