// What else the law says that users ask for: licences with their dates, citations, other remedies, rules of the house that follow from law.
import type { Authority, Confidence } from './authorities.ts'

export interface Licence {
  readonly id: string
  readonly authority: Authority
  readonly programme: string
  readonly text: string
  readonly since: string
  readonly until: string | null
  readonly source: string
  readonly confidence: Confidence
}

export const licences: readonly Licence[] = [
  { id: 'US-GLOMAG-GL3', authority: 'US', programme: 'US-GLOMAG', text: 'Global Magnitsky General Licence 3: divestment of debt and equity of Pingtan Marine Enterprise Ltd.', since: '2022-12-09', until: '2023-03-09', source: 'Willkie Farr & Gallagher, compliance note of December 2022', confidence: 'medium' },
  { id: 'US-GLOMAG-GL4', authority: 'US', programme: 'US-GLOMAG', text: 'Global Magnitsky General Licence 4: winding down of transactions with the identified vessels.', since: '2022-12-09', until: '2023-03-09', source: 'Willkie Farr & Gallagher, compliance note of December 2022', confidence: 'medium' }
]

export interface Standard {
  readonly id: string
  readonly authority: Authority | null
  readonly topic: string
  readonly text: string
  readonly source: string
  readonly confidence: Confidence
}

export const standards: readonly Standard[] = [
  { id: 'US-decision-makers', authority: 'US', topic: 'decision makers', text: 'The Secretary of the Treasury, in consultation with the Secretary of State and the Attorney General.', source: '31 CFR 583.201', confidence: 'high' },
  { id: 'US-statute-standard', authority: 'US', topic: 'state actors', text: 'The statute speaks of gross violations of internationally recognized human rights: the standard that fits state actors.', source: 'Letter of five organizations to the Secretaries of the Treasury and of State, 8 December 2022', confidence: 'high' },
  { id: 'US-order-standard', authority: 'US', topic: 'state and non-state actors', text: 'E.O. 13818 speaks of serious human rights abuse: a more flexible standard that fits state and non-state actors.', source: 'Letter of five organizations to the Secretaries of the Treasury and of State, 8 December 2022', confidence: 'high' },
  { id: 'US-trafficking-acts', authority: 'US', topic: 'acts that make trafficking sanctionable', text: 'Torture; cruel, inhuman or degrading treatment; a flagrant denial of the right to life, liberty or security of person.', source: 'Letter of five organizations to the Secretaries of the Treasury and of State, 8 December 2022', confidence: 'high' },
  { id: 'US-citation-act', authority: 'US', topic: 'citations', text: 'Global Magnitsky Human Rights Accountability Act, Pub. L. No. 114-328, tit. XII, subtit. F, sections 1261-1265, 130 Stat. 2000, 2533-44 (2016), 22 U.S.C. 2656 note.', source: 'Letter of four senators, 20 April 2026, footnote 4', confidence: 'high' },
  { id: 'US-citation-order', authority: 'US', topic: 'citations', text: 'Executive Order 13818, 82 Fed. Reg. 60839 (20 December 2017).', source: 'Letter of four senators, 20 April 2026, footnote 5', confidence: 'high' },
  { id: 'US-citation-tvpa', authority: 'US', topic: 'citations', text: 'Trafficking Victims Protection Act of 2000, 22 U.S.C. 7101-7114.', source: 'Letter of four senators, 20 April 2026, footnote 6', confidence: 'high' },
  { id: 'US-tvpa-use', authority: 'US', topic: 'use of the sanctions authority of the TVPA', text: 'Never used as of 8 December 2022; no later use found. So the grounds that need a trafficker identified under section 111(a)(1)(A) cannot be met today.', source: 'Letter of five organizations, 8 December 2022', confidence: 'medium' },
  { id: 'US-remedy-tip', authority: 'US', topic: 'other remedies', text: 'Penalties for states rated Tier 3 in the Trafficking in Persons report.', source: 'Human Rights First, 5 December 2022', confidence: 'high' },
  { id: 'US-remedy-wro', authority: 'US', topic: 'other remedies', text: 'Withhold release orders of Customs and Border Protection.', source: 'Human Rights First, 5 December 2022', confidence: 'high' },
  { id: 'US-remedy-prosecution', authority: 'US', topic: 'other remedies', text: 'Prosecution by authorities abroad; freezing and possibly seizing assets in the United States.', source: 'Letter of five organizations, 8 December 2022', confidence: 'high' },
  { id: 'US-faq-402', authority: 'US', topic: 'divestment', text: 'Property blocked while the 50 percent test was met stays blocked after the blocked persons divest, until licensed.', source: 'OFAC FAQ 402', confidence: 'high' },
  { id: 'GMA-foreign-person', authority: 'US', topic: 'foreign person', text: 'The Act counts dual nationals as foreign persons; the order does not say.', source: '31 CFR 595.304, as quoted by counsel', confidence: 'medium' },
  { id: 'EU-HR-expiry', authority: 'EU', topic: 'term', text: 'The human rights regime runs to 8 December 2026 unless renewed.', source: 'Decision (CFSP) 2020/1999 as amended', confidence: 'high' },
  { id: 'UK-list', authority: 'UK', topic: 'list', text: 'The Consolidated List of OFSI closed on 28 January 2026; the UK Sanctions List is the only list.', source: 'gov.uk', confidence: 'high' },
  { id: 'nexum-evidence', authority: null, topic: 'readiness', text: 'Every element of a prong needs a source; the abuse and the link each need two of independent origin.', source: 'Human Rights First, recommendation template; practice', confidence: 'medium' }
]
