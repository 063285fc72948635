// What a good import of the Canadian list holds.
import { atLeast, share } from '../expecting.ts'
import type { Expectation } from '../source.ts'

export const expectations: readonly Expectation[] = [
  atLeast('entries', ({ read }) => read, 1500),
  atLeast('persons', tally => tally.subjects('Person'), 1000),
  atLeast('organizations', tally => tally.subjects('Organization'), 300),
  share('persons have a birth date', tally => tally.subjects('Person', 'birthDates'), tally => tally.subjects('Person'), 30),
  { text: 'every record is a designation', held: tally => tally.ties('DESIGNATED_AS') >= tally.subjects('Person') + tally.subjects('Organization') + tally.subjects('Vessel') },
  { text: 'every programme is known', held: tally => tally.issues('unknown programme: the designation is kept without one') === 0 }
]
