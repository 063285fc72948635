// What a good import of GLEIF's files holds. The full files have millions of records; cut ones and deltas a few.
import { atLeast, share } from '../expecting.ts'
import type { Expectation } from '../source.ts'
import type { GleifList } from './read.ts'

export const countIssue = 'another number of records than the file says it has'
const always: readonly Expectation[] = [
  atLeast('records', ({ read }) => read, 1),
  { text: 'every field of a record is known', held: tally => tally.issues('field that no rule knows') === 0 },
  { text: 'as many records as the file says it has', held: tally => tally.issues(countIssue) === 0 }
]

export const expectations: Readonly<Record<GleifList, readonly Expectation[]>> = {
  lei: [...always, { text: 'every country is known', held: tally => tally.issues('unknown country') === 0 }, share('organizations have a date of foundation', tally => tally.subjects('Organization', 'incorporated'), tally => tally.subjects('Organization'), 40)],
  relationships: [...always, { text: 'every type of relationship is known', held: tally => tally.issues('refused: unknown type of relationship') === 0 }],
  exceptions: [...always, { text: 'every reason is known', held: tally => tally.issues('unknown reason of an exception') === 0 }]
}
