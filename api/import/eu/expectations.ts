// What a good import of a list of the European Union holds: high enough to notice a reader that stopped reading a field.
import { share } from '../expecting.ts'
import type { Expectation, Tally } from '../source.ts'

export const unknownProgramme = 'unknown programme: the designation is kept without one'

const always: readonly Expectation[] = [
  { text: 'every programme is known', held: tally => tally.issues(unknownProgramme) === 0 },
  { text: 'every country is known', held: tally => tally.issues('unknown country') === 0 }
]
const persons = (tally: Tally) => tally.subjects('Person')

/** By list: the financial sanctions files, consolidated annexes, amending acts. */
export function expectationsOf(list: string): readonly Expectation[] {
  if (list === 'fsf') return [...always, { text: 'at least one entry', held: ({ read }) => read > 0 }]
  const dated: Expectation = { text: 'every date of listing is understood', held: tally => tally.issues('date of listing not understood') === 0 }
  return list.startsWith('journal-') ? [...always, dated, share('persons have a birth date', tally => tally.subjects('Person', 'birthDates'), persons, 50)] : [...always, dated]
}
