// The words of the Offshore Leaks tables as data: what a relation says of the two it ties, and what a name says of who has it.

export type EdgeTie = 'OWNS' | 'LEADS' | 'HAS_INTEREST_IN' | 'ASSOCIATE_OF' | 'LOCATED_AT'

export interface Role {
  readonly tie: EdgeTie
  /** The kind of tie says all that the word does. */
  readonly plain?: true
}

/**
 * In this order. ICIJ writes roles in some hundred ways. Only shares and ownership are a stake (how much is never stated), only an office of the
 * leadership leads; who holds for another, signs, keeps the books or was a go-between is associated, and no more.
 */
const roles: readonly (readonly [pattern: RegExp, role: Role])[] = [
  [/^registered address$|^(?:business|residential|principal|registered) address/, { tie: 'LOCATED_AT' }],
  [/^intermediary(?: of)?$/, { tie: 'ASSOCIATE_OF', plain: true }],
  [/nominee|reserve|resigned|former/, { tie: 'ASSOCIATE_OF' }],
  [/^shareholder(?: of)?$/, { tie: 'OWNS', plain: true }],
  [/^director(?: of)?$/, { tie: 'LEADS', plain: true }],
  [/secretary|signator|attorney|representative|authori[sz]ed|agent|auditor|liquidator|records|correspond|contact|advis[eo]r|accountant|lawyer|custodian|administrator|bank|tax|assistant/, { tie: 'ASSOCIATE_OF' }],
  [/settlor|grantor|founder|trustee|protector|enforcer|appointor/, { tie: 'ASSOCIATE_OF' }],
  [/director|president|chair(?:man|woman|person)?\b|chief executive|\bceo\b|managing|general partner|treasurer|officer|\bboard\b/, { tie: 'LEADS' }],
  [/shareholder|stockholder|unit ?holder|owner|\bubo\b|investor|^member/, { tie: 'OWNS' }],
  [/benefici/, { tie: 'HAS_INTEREST_IN' }],
  [/^(?:connected to|underlying|related entity|partner|manager|power of)/, { tie: 'ASSOCIATE_OF' }]
]

/** Lower case, blanks for underscores. undefined for a word that no rule knows. */
export function roleOf(text: string): Role | undefined {
  return roles.find(([pattern]) => pattern.test(text))?.[1]
}

/** What ICIJ made by comparing names and addresses: a likeness is no identity. */
export const isLikeness = (text: string) => /\bsame\b|similar|probably/.test(text)

/** Types of relation that say how and leave the role to the words beside them. */
export const relationTypes: ReadonlySet<string> = new Set(['officer of', 'intermediary of', 'registered address', 'connected to', 'underlying', 'related entity'])

const organizationWords = new Set(`LTD LIMITED LTDA LIMITADA INC INCORPORATED CORP CORPORATION LLC LLP LP PLC GMBH SARL SRL SAS SAL SAC APS OYJ KFT SRO ZRT OOO OAO ZAO PAO JSC PTY PTE SDN BHD GESMBH MBH TRUST TRUSTS TRUSTEE TRUSTEES FOUNDATION FUND FUNDS BANK BANQUE BANCO BANK COMPANY COMPANIES HOLDING HOLDINGS
INTERNATIONAL GROUP PARTNERS PARTNERSHIP ASSOCIATES ASSOCIES ASOCIADOS ASSOCIATION SERVICES SERVICE MANAGEMENT INVESTMENT INVESTMENTS FINANCE FINANCIAL CONSULTING CONSULTANTS CONSULTANCY CAPITAL ENTERPRISES ENTERPRISE TRADING STIFTUNG ANSTALT SOCIETE SOCIEDAD SOCIETY INSTITUTE UNIVERSITY MINISTRY GOVERNMENT
FIDUCIAIRE FIDUCIARY TREUHAND ABOGADOS ADVOCATES ADVOGADOS AVOCATS LAWYERS SOLICITORS ATTORNEYS NOTARIES OFFICE OFFICES FIRM SECRETARIES SECRETARIAL DIRECTORS NOMINEES NOMINEE CORPORATE INDUSTRIES PROPERTIES SETTLEMENT ESTATE SHIPPING VENTURES ADVISORS ADVISERS CLUB UNION AGENCY`.split(/\s+/))
/** Legal forms that are also words of names: they count at the end only. */
const lastWords = new Set(['SA', 'AG', 'AB', 'AS', 'BV', 'NV', 'KG', 'OY', 'CO', 'SPA', 'KK', 'SE', 'EG'])

/** ICIJ does not say whether an officer or intermediary is a person. A name with words of a legal form or business, a number or "&", or of a single word is held for that of an organization. */
export function isOrganizationName(name: string): boolean {
  const words = name.toUpperCase().replace(/\./g, '').split(/[^\p{L}\p{N}&]+/u).filter(word => word !== '')
  return words.length < 2 || words.some(word => organizationWords.has(word) || word === '&' || /\d/.test(word)) || lastWords.has(words.at(-1) ?? '')
}

/** Shares to bearer: the register does not know who holds them. */
export const isBearer = (name: string) => /^(?:the )?bearers?(?: shares?)?(?: \d+)?$|^(?:el |al )?portador(?:es)?$|^(?:to )?(?:the )?bearer\b/i.test(name.trim().replace(/[."']/g, ''))
