// What the kinds of the ontology are in FollowTheMoney, as data.
import type { NodeKind, TieKind } from '../../../schema/ontology.ts'
import type { StoredNode } from '../../graph/graph.ts'

type Identifier = Extract<StoredNode, { kind: 'Identifier' }>

export const organizationSchemata: Readonly<Record<string, string>> = { COMPANY: 'Company', PUBLIC_BODY: 'PublicBody' }
/** Kinds that FollowTheMoney has no word for are notes: the line carries the node as it is. */
export const nodeSchemata: Readonly<Record<Exclude<NodeKind, 'Country' | 'Programme' | 'Recommendation'>, string>> = {
  Person: 'Person', Organization: 'Organization', Vessel: 'Vessel', Aircraft: 'Airplane', Scheme: 'Project', Cohort: 'Note', Channel: 'Note', Designation: 'Sanction', Proceeding: 'CourtCase', Source: 'Document', Claim: 'Note', Figure: 'Note', Address: 'Address', Identifier: 'Identification'
}

/** Made from the tables of the house wherever they are named; or about who asks and signs, which is in no export. */
export const leftOutKinds: ReadonlySet<NodeKind> = new Set<NodeKind>(['Country', 'Programme', 'Recommendation'])
export const leftOutTies: ReadonlySet<TieKind> = new Set<TieKind>(['RECOMMENDS', 'SUBMITTED_BY', 'FOLLOWED_BY'])

export interface EdgeRow {
  readonly schema: string
  readonly from: string
  readonly to: string
  readonly role?: string
  /** The edge starts where the tie ends. */
  readonly turned?: true
}
const link = (role: string): EdgeRow => ({ schema: 'UnknownLink', from: 'subject', to: 'object', role })

/** Ties that are entities of their own; roles are worded as OFAC words its relations, which the import knows. Other ties stand in the line of their start. */
export const edges: Readonly<Partial<Record<TieKind, EdgeRow>>> = {
  OWNS: { schema: 'Ownership', from: 'owner', to: 'asset' },
  CONTROLS: { schema: 'UnknownLink', from: 'subject', to: 'object', role: 'Controls' },
  OWNED_OR_CONTROLLED_BY: { schema: 'Ownership', from: 'owner', to: 'asset', role: 'Owned or Controlled By', turned: true },
  ACTS_FOR: { schema: 'Representation', from: 'agent', to: 'client', role: 'Acting for or on behalf of' },
  LEADS: { schema: 'Directorship', from: 'director', to: 'organization', role: 'Leader or official of' },
  OFFICIAL_OF: { schema: 'Membership', from: 'member', to: 'organization', role: 'Official' },
  WORKS_FOR: { schema: 'Employment', from: 'employee', to: 'employer' },
  FAMILY_OF: { schema: 'Family', from: 'person', to: 'relative', turned: true },
  PARTY_TO: { schema: 'CourtCaseParty', from: 'party', to: 'case' },
  SUPPORTS: link('Providing support to'), FINANCES: link('Finances'), OPERATES: link('Owns, controls, or operates'), SIGNIFICANT_ROLE_IN: link('playing a significant role in'), ASSOCIATE_OF: link('Associate Of'),
  HAS_INTEREST_IN: link('Property in the interest of'), LINKED_TO: link('linked to'), ENGAGED_IN: link('Engaged in'), RECRUITS_FOR: link('Recruits for'), TRANSPORTS_FOR: link('Transports for'), HARBOURS_FOR: link('Harbours for'),
  PROMOTES: link('Promotes'), BENEFITS_FROM: link('Benefits from'), ATTEMPTED: link('Attempted')
}

export const relations: Readonly<Record<string, string>> = { SPOUSE: 'spouse', PARENT: 'parent', CHILD: 'child', ADULT_CHILD: 'adult child', SIBLING: 'sibling', OTHER: 'other relative', UNKNOWN: 'family member' }
export const nameProperties: Readonly<Record<string, string>> = { PRIMARY: 'name', ORIGINAL: 'name', ALIAS: 'alias', WEAK: 'weakAlias', FORMER: 'previousName' }

/** Property of an actor that takes an identifier of a type. */
export function identifierProperty({ type, country }: Identifier, actor: StoredNode['kind']): string | undefined {
  switch (type) {
    case 'PASSPORT': return actor === 'Person' ? 'passportNumber' : undefined
    case 'NATIONAL_ID': return 'idNumber'
    case 'TAX': return country === 'ru' ? 'innCode' : 'taxNumber'
    case 'REGISTRATION': return 'registrationNumber'
    case 'IMO': return actor === 'Vessel' ? 'imoNumber' : undefined
    case 'IMO_COMPANY': return actor === 'Organization' ? 'imoNumber' : undefined
    case 'MMSI': return actor === 'Vessel' ? 'mmsi' : undefined
    case 'LEI': return 'leiCode'
    case 'PHONE': return 'phone'
    case 'EMAIL': return 'email'
    case 'WEB': return 'website'
    default: return undefined
  }
}
/** Vessels and aircraft are no legal entities: of these properties they have the first only. */
export const ofThings: ReadonlySet<string> = new Set(['registrationNumber', 'imoNumber', 'mmsi'])
