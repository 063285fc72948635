// What a good import of a FollowTheMoney file holds. Datasets differ in everything but this.
import { share } from '../expecting.ts'
import type { Expectation, Tally } from '../source.ts'

const actors = (tally: Tally, field?: string) => tally.subjects('Person', field) + tally.subjects('Organization', field) + tally.subjects('Vessel', field) + tally.subjects('Aircraft', field)

export const expectations: readonly Expectation[] = [
  { text: 'at least 1 entity', held: tally => tally.read > 0 },
  share('actors have a name', tally => actors(tally, 'names'), tally => actors(tally), 99),
  { text: 'every schema is one of FollowTheMoney', held: tally => tally.issues('refused: schema that FollowTheMoney does not have') === 0 },
  { text: 'every line is JSON', held: tally => tally.issues('refused: a line that is no JSON') === 0 }
]
