// What a good import of the consolidated list holds: floors under both versions at hand, high enough to notice a reader that stopped reading a field.
import { atLeast, share } from '../expecting.ts'
import type { Expectation } from '../source.ts'

export const unknownProgramme = 'unknown programme: the designation is kept without one'
export const noListingDate = 'entry without a date of listing'

export const expectations: readonly Expectation[] = [
  atLeast('persons', tally => tally.subjects('Person'), 500),
  atLeast('organizations', tally => tally.subjects('Organization'), 200),
  share('persons have a birth date', tally => tally.subjects('Person', 'birthDates'), tally => tally.subjects('Person'), 85),
  { text: 'every entry states when it was listed', held: tally => tally.issues(noListingDate) === 0 },
  { text: 'every programme is known', held: tally => tally.issues(unknownProgramme) === 0 },
  { text: 'every country is known', held: tally => tally.issues('unknown country') === 0 }
]
