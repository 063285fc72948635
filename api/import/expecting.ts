// Sentences that expectations of several sources have in common.
import type { Expectation, Tally } from './source.ts'

export const atLeast = (text: string, count: (tally: Tally) => number, floor: number): Expectation => ({ text: `at least ${floor.toLocaleString('en')} ${text}`, held: tally => count(tally) >= floor })
export const share = (text: string, part: (tally: Tally) => number, whole: (tally: Tally) => number, percent: number): Expectation =>
  ({ text: `at least ${percent} % of ${text}`, held: tally => part(tally) * 100 >= whole(tally) * percent })
