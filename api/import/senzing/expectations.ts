// What a good import of Senzing records holds.
import { share } from '../expecting.ts'
import type { Expectation, Tally } from '../source.ts'

const actors = (tally: Tally, field?: string) => tally.subjects('Person', field) + tally.subjects('Organization', field) + tally.subjects('Vessel', field) + tally.subjects('Aircraft', field)

export const expectations: readonly Expectation[] = [
  { text: 'at least 1 record', held: tally => tally.read > 0 },
  share('actors have a name', tally => actors(tally, 'names'), tally => actors(tally), 99),
  { text: 'every record is JSON', held: tally => tally.issues('refused: a record that is no JSON') === 0 }
]
