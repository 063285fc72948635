// When is something blocked because of who owns or controls it? By regime and date. Not to be mixed with grounds for designation.
import { half } from '../shares.ts'
import type { Verdict } from '../dates.ts'
import type { Authority, Confidence, Regime } from './authorities.ts'

export interface OwnershipRule {
  readonly regime: Regime
  readonly authority: Authority
  /** First and last day on which the rule applies; absent: as far as the records go. */
  readonly since?: string
  readonly until?: string
  /** In 1/10 000 of a percent; null: no percentage decides. */
  readonly threshold: number | null
  /** `true`: more than the threshold. `false`: the threshold or more. */
  readonly strict: boolean
  /** Whether stakes of different listed persons are added. */
  readonly aggregate: Verdict
  /** Whether recorded control blocks. */
  readonly controlCounts: boolean
  readonly presumption: string | null
  readonly text: string
  readonly source: string
  readonly confidence: Confidence
}

export const ownershipRules: readonly OwnershipRule[] = [
  {
    regime: 'OFAC', authority: 'US', threshold: half, strict: false, aggregate: 'YES', controlCounts: false, presumption: null,
    text: '50 percent or more, directly or indirectly, individually or in the aggregate, by blocked persons of any programme that blocks property. Indirectly means through entities that are themselves 50 percent or more owned: shares are summed, never multiplied. Control alone does not block.',
    source: 'OFAC FAQ 398, 399, 400, 401, 402; guidance of 13 August 2014, 79 Fed. Reg. 47726', confidence: 'high'
  },
  {
    regime: 'UK', authority: 'UK', threshold: half, strict: true, aggregate: 'NO', controlCounts: true, presumption: null,
    text: 'More than 50 percent of shares or votes, directly or indirectly, each listed person by itself, or control: appointing a majority of the board, or being able to ensure that affairs are conducted by its wishes. Stakes of different persons are not added unless they act together or one controls the other.',
    source: 'SI 2020/680 reg. 7; OFSI guidance on ownership and control', confidence: 'medium'
  },
  {
    regime: 'EU', authority: 'EU', threshold: half, strict: false, aggregate: 'YES', controlCounts: true,
    presumption: 'At exactly 50 percent control is presumed, and the presumption can be rebutted (CJEU, C-84/24 EM System, 12 March 2026, on a freeze of December 2020).',
    text: '50 percent or more, aggregated over listed persons, or control.',
    source: 'Council Best Practices of 3 July 2024; CJEU C-84/24', confidence: 'high'
  },
  {
    regime: 'CA', authority: 'CA', until: '2023-06-21', threshold: null, strict: false, aggregate: 'CANNOT_TELL', controlCounts: true, presumption: null,
    text: 'Before the deemed-ownership rule neither Act said which stake blocks: a stake of a listed person gives no answer.',
    source: 'Special Economic Measures Act and Justice for Victims of Corrupt Foreign Officials Act before 22 June 2023', confidence: 'medium'
  },
  {
    regime: 'CA', authority: 'CA', since: '2023-06-22', threshold: half, strict: false, aggregate: 'CANNOT_TELL', controlCounts: true, presumption: null,
    text: '50 percent or more of shares or votes, or being able to change the composition or powers of the board, or it is reasonable to conclude that activities can be directed. Whether stakes of different persons add up is not settled.',
    source: 'Special Economic Measures Act s. 2.1; Justice for Victims of Corrupt Foreign Officials Act s. 2.1', confidence: 'high'
  },
  {
    regime: 'AU', authority: 'AU', threshold: null, strict: false, aggregate: 'CANNOT_TELL', controlCounts: true, presumption: null,
    text: 'Assets owned or controlled by the listed person are frozen. The regulations state no percentage: recorded control answers, a stake alone does not.',
    source: 'Autonomous Sanctions Regulations 2011', confidence: 'medium'
  }
]

/** The rule in force on a day, given as days since 1970-01-01 would be: by ISO text, which sorts. */
export function ownershipRule(regime: Regime, on: string): OwnershipRule {
  const rule = ownershipRules.find(row => row.regime === regime && (row.since ?? '') <= on && on <= (row.until ?? '9999-12-31'))
  if (rule === undefined) throw new RangeError(`ownershipRule: no rule of ${regime} on ${on}`)
  return rule
}
