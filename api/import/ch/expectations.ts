// What a good import of the Swiss list holds. An amendment has a handful of targets, the whole list thousands.
import { atLeast, share } from '../expecting.ts'
import type { Expectation } from '../source.ts'

const always: readonly Expectation[] = [
  { text: 'every programme is known', held: tally => tally.issues('unknown programme: the designation is kept without one') === 0 },
  { text: 'every type of name is known', held: tally => tally.issues('unknown type of name') === 0 }
]

export const expectations = (list: string): readonly Expectation[] => list !== 'seco' ? always : [
  atLeast('entries', ({ read }) => read, 2000),
  share('persons have a birth date', tally => tally.subjects('Person', 'birthDates'), tally => tally.subjects('Person'), 60),
  ...always
]
