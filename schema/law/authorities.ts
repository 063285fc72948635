// Who designates, and how far the law of each is written down here.
import { authority, family, regime } from '../vocabulary.ts'

export type Authority = (typeof authority.values)[number]
export type ProgrammeFamily = (typeof family.values)[number]
export type Regime = (typeof regime.values)[number]
/** How sure we are of a statement of law: read in a source (high), by secondary sources or practice (medium), from memory or one page (low). */
export type Confidence = 'high' | 'medium' | 'low'

export interface AuthorityRow {
  readonly id: Authority
  readonly name: string
  /** Whose ownership test says what its listings block. */
  readonly regime: Regime | null
  readonly standard: string
  readonly source: string
  readonly confidence: Confidence
}

export const authorities: readonly AuthorityRow[] = [
  { id: 'US', name: 'United States', regime: 'OFAC', standard: 'Credible evidence or information; OFAC must be able to defend the record under administrative law. No criminal standard.', source: 'Pub. L. 114-328 sections 1261-1265; 31 CFR part 583', confidence: 'high' },
  { id: 'UK', name: 'United Kingdom', regime: 'UK', standard: 'Reasonable grounds to suspect that the person is or has been involved.', source: 'Sanctions and Anti-Money Laundering Act 2018 s. 11; SI 2020/680', confidence: 'medium' },
  { id: 'EU', name: 'European Union', regime: 'EU', standard: 'A sufficiently solid factual basis; unanimity in the Council.', source: 'Regulation (EU) 2020/1998; case law of the Court of Justice', confidence: 'medium' },
  { id: 'CA', name: 'Canada', regime: 'CA', standard: 'In the opinion of the Governor in Council.', source: 'Special Economic Measures Act; Justice for Victims of Corrupt Foreign Officials Act', confidence: 'medium' },
  { id: 'AU', name: 'Australia', regime: 'AU', standard: 'The Minister is satisfied, with the agreement of the Attorney-General; some conduct outside Australia.', source: 'Autonomous Sanctions Regulations 2011, reg. 6A', confidence: 'high' },
  { id: 'CH', name: 'Switzerland', regime: null, standard: 'Adopts measures of the UN and most important trading partners.', source: 'Embargo Act (SR 946.231)', confidence: 'medium' },
  { id: 'UN', name: 'United Nations', regime: null, standard: 'Consensus of the committee; no regime for trafficking, but the Libya committee has listed traffickers.', source: 'Security Council resolution 1970 (2011) and the practice of its committee', confidence: 'high' },
  { id: 'OTHER', name: 'Other', regime: null, standard: 'See the issuer.', source: '', confidence: 'low' }
]
