// What a good import of the Australian list holds.
import { atLeast, share } from '../expecting.ts'
import type { Expectation } from '../source.ts'

export const expectations: readonly Expectation[] = [
  atLeast('entries', ({ read }) => read, 2000),
  atLeast('persons', tally => tally.subjects('Person'), 1200),
  atLeast('organizations', tally => tally.subjects('Organization'), 500),
  share('persons have a birth date', tally => tally.subjects('Person', 'birthDates'), tally => tally.subjects('Person'), 60),
  { text: 'every programme is known', held: tally => tally.issues('unknown programme: the designation is kept without one') === 0 },
  { text: 'every entry has one primary name', held: tally => tally.issues('entry without a primary name: the first was taken') + tally.issues('entry with several primary names: the first was taken') === 0 }
]
