// The part of the schema of FollowTheMoney (github.com/opensanctions/followthemoney, MIT licence) that its files need to be understood, as data.
import type { ActorKind } from '../draft.ts'
import type { TieKind } from '../../../schema/ontology.ts'
import type { organizationType } from '../../../schema/vocabulary.ts'

type OrganizationType = (typeof organizationType.values)[number]

/** Schemata whose entities are actors. A position is an office: it is kept as the public body that it is one of. */
export const actorSchemata: ReadonlyMap<string, { readonly kind: ActorKind; readonly type?: OrganizationType }> = new Map([
  ['Person', { kind: 'Person' }],
  ['Organization', { kind: 'Organization' }],
  ['LegalEntity', { kind: 'Organization' }],
  ['Company', { kind: 'Organization', type: 'COMPANY' }],
  ['PublicBody', { kind: 'Organization', type: 'PUBLIC_BODY' }],
  ['Position', { kind: 'Organization', type: 'PUBLIC_BODY' }],
  ['Vessel', { kind: 'Vessel' }],
  ['Airplane', { kind: 'Aircraft' }]
])

export interface EdgeSchema {
  readonly from: string
  readonly to: string
  /** What it is where its role says no more. */
  readonly tie: TieKind
  /** The tie starts where the edge ends. */
  readonly turned?: true
  /** Property in which the role is worded. */
  readonly role: 'role' | 'relationship' | 'status' | 'type' | 'purpose'
}

/**
 * Entities that tie two others. A payment, debt or succession is an association and no support: what was paid for is seldom stated,
 * and a bill that was paid must not read as finance for whom it was paid to.
 */
export const edgeSchemata: ReadonlyMap<string, EdgeSchema> = new Map<string, EdgeSchema>([
  ['Ownership', { from: 'owner', to: 'asset', tie: 'OWNS', role: 'role' }],
  ['Control', { from: 'controller', to: 'controlled', tie: 'CONTROLS', role: 'role' }],
  ['Directorship', { from: 'director', to: 'organization', tie: 'LEADS', role: 'role' }],
  ['Employment', { from: 'employee', to: 'employer', tie: 'WORKS_FOR', role: 'role' }],
  ['Membership', { from: 'member', to: 'organization', tie: 'ASSOCIATE_OF', role: 'role' }],
  ['Representation', { from: 'agent', to: 'client', tie: 'ACTS_FOR', role: 'role' }],
  ['Occupancy', { from: 'holder', to: 'post', tie: 'OFFICIAL_OF', role: 'status' }],
  ['Family', { from: 'person', to: 'relative', tie: 'FAMILY_OF', role: 'relationship' }],
  ['Associate', { from: 'person', to: 'associate', tie: 'ASSOCIATE_OF', role: 'relationship' }],
  ['UnknownLink', { from: 'subject', to: 'object', tie: 'LINKED_TO', role: 'role' }],
  ['Succession', { from: 'predecessor', to: 'successor', tie: 'ASSOCIATE_OF', role: 'role' }],
  ['Payment', { from: 'payer', to: 'beneficiary', tie: 'ASSOCIATE_OF', role: 'purpose' }],
  ['Debt', { from: 'debtor', to: 'creditor', tie: 'ASSOCIATE_OF', role: 'role' }],
  ['CourtCaseParty', { from: 'party', to: 'case', tie: 'PARTY_TO', role: 'role' }],
  ['Similar', { from: 'candidate', to: 'match', tie: 'SAME_AS', role: 'role' }]
])

/** Schemata that the ontology has no place for: documents, mail, contracts, property that nobody designates. */
export const otherSchemata: ReadonlySet<string> = new Set([
  'Article', 'Asset', 'Audio', 'BankAccount', 'Call', 'CallForTenders', 'Contract', 'ContractAward', 'Document', 'Documentation', 'EconomicActivity', 'Email', 'Event', 'Folder', 'HyperText', 'Image', 'License', 'Mention',
  'Message', 'Note', 'Package', 'Page', 'Pages', 'PlainText', 'Project', 'ProjectParticipant', 'RealEstate', 'Risk', 'Security', 'Table', 'TaxRoll', 'Territory', 'Thing', 'Trip', 'UserAccount', 'Vehicle', 'Video', 'Workbook'
])

/** From general to special: of the schemata that statements name for one entity, the most special is its own. */
const lineages: readonly (readonly string[])[] = [
  ['Thing', 'LegalEntity', 'Person'], ['Thing', 'LegalEntity', 'Organization', 'PublicBody'], ['Thing', 'LegalEntity', 'Organization', 'Company'], ['Thing', 'Asset', 'Company'], ['Thing', 'Asset', 'Vehicle', 'Vessel'],
  ['Thing', 'Asset', 'Vehicle', 'Airplane'], ['Interval', 'Interest', 'UnknownLink'], ['Interval', 'Identification', 'Passport']
]

/** The more special of two; undefined where neither is a kind of the other. */
export function narrower(one: string, other: string): string | undefined {
  if (one === other || one === '') return other
  const line = lineages.find(names => names.includes(one) && names.includes(other))
  if (line === undefined) return undefined
  return line.indexOf(one) > line.indexOf(other) ? one : other
}
