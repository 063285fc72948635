// What a whole set of seeds holds; a file that went missing shows here.
import type { Expectation } from '../source.ts'

export const expectations: readonly Expectation[] = [
  { text: 'at least 40 sources', held: tally => tally.subjects('Source') >= 40 },
  { text: 'at least 5 schemes', held: tally => tally.subjects('Scheme') >= 5 },
  { text: 'at least 157 vessels, each with a holder', held: tally => tally.subjects('Vessel') >= 157 && tally.ties('HAS_INTEREST_IN') >= 157 },
  { text: 'at least 4 recommendations with 96 signatories', held: tally => tally.subjects('Recommendation') >= 4 && tally.ties('SUBMITTED_BY') >= 96 },
  { text: 'at least 20 figures, each with what it counts', held: tally => tally.subjects('Figure', 'base') >= 20 }
]
