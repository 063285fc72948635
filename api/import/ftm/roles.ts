// Words in which files describe what somebody is to somebody: which tie it is, and in what capacity a person stands in it.
import type { TieKind } from '../../../schema/ontology.ts'
import type { capacity, relation } from '../../../schema/vocabulary.ts'

export type Capacity = (typeof capacity.values)[number]
export type Relation = (typeof relation.values)[number]

export interface Role {
  readonly capacity?: Capacity
  /** Another tie than the schema of the edge stands for. */
  readonly tie?: TieKind
  /** The tie starts where the edge ends. */
  readonly turned?: true
}

/** Relations of OFAC and words of the UK list, as aggregators repeat them, and words of registers of owners. */
const exact: ReadonlyMap<string, Role> = new Map<string, Role>([
  ['owned or controlled by', { tie: 'OWNED_OR_CONTROLLED_BY', turned: true }], ['acting for or on behalf of', { tie: 'ACTS_FOR' }], ['providing support to', { tie: 'SUPPORTS' }], ['leader or official of', { tie: 'LEADS' }],
  ['principal executive officer', { tie: 'LEADS', capacity: 'OFFICER' }], ['playing a significant role in', { tie: 'SIGNIFICANT_ROLE_IN' }], ['associate of', { tie: 'ASSOCIATE_OF' }], ['owns, controls, or operates', { tie: 'OPERATES' }], ['property in the interest of', { tie: 'HAS_INTEREST_IN' }],
  ['subsidiary of', {}], ['parent company', {}], ['parent', {}], ['subsidiary', {}], ['shareholding', {}], ['shareholder', {}], ['owner', {}], ['founder', {}], ['beneficial owner', {}], ['beneficial ownership', {}], ['direct', {}], ['indirect', {}], ['linked', {}], ['linked to', {}], ['member', {}],
  ['associate', {}], ['business associate', {}], ['friend', {}], ['business partner', {}], ['partner', {}]
])

const words: readonly (readonly [RegExp, Role])[] = [
  [/\b(lawyer|counsel|attorney|solicitor|barrister|advocate|legal (advis[eo]r|representative)|notary)\b|адвокат|юрист/iu, { capacity: 'COUNSEL' }],
  [/\b(journalist|reporter|correspondent|editor)\b|журналист/iu, { capacity: 'JOURNALIST' }],
  [/\b(aid|humanitarian|relief) worker\b/iu, { capacity: 'AID_WORKER' }],
  [/\b(secretary|accountant|auditor|book-?keeper|liquidator|clerk|assistant|driver|employee|staff|worker|engineer|translator|interpreter)\b(?!.*general)|бухгалтер|секретарь/iu, { capacity: 'STAFF' }],
  [/\b(director|president|chair(man|woman|person)?|chief|ceo|cfo|coo|officer|board|head|manager|managing|leader|executive|commander|principal|minister|governor|trustee|secretary.general|deputy|official)\b|директор|председатель|руководитель|президент|начальник|член совета|голова|керівник/iu, { capacity: 'OFFICER' }]
]

/** Voting rights and other ways to control are no share of the property. */
export const otherThanShares = /\b(voting|appoint(ment)?|significant influence|rights? to|veto)\b|^control/i

const known = new Map<string, Role | undefined>()
const mostKnown = 20_000

/** undefined for words that no table knows. */
export function roleOf(text: string): Role | undefined {
  if (known.has(text)) return known.get(text)
  const role = exact.get(text.trim().toLowerCase()) ?? words.find(([pattern]) => pattern.test(text))?.[1]
  if (known.size < mostKnown) known.set(text, role)
  return role
}

const relations: readonly (readonly [RegExp, Relation])[] = [
  [/^(spouses?|wife|husband|ex-?wife|ex-?husband|ex-?spouse|former (wife|husband|spouse)|civil partner|partner|unmarried partner|consort)$/i, 'SPOUSE'],
  [/^(father|mother|parent|step-?(father|mother)|adoptive (father|mother|parent))$/i, 'PARENT'],
  [/^(child|children|son|daughter|step-?(son|daughter)|adopted child)$/i, 'CHILD'],
  [/^(adult child)$/i, 'ADULT_CHILD'],
  [/^(siblings?|brother|sister|half-?(brother|sister)|step-?(brother|sister|sibling))$/i, 'SIBLING'],
  [/^(family member of|family member|family|relative|relatives|kinsperson|unknown)$/i, 'UNKNOWN'],
  [/\b(uncle|aunt|nephew|niece|cousin|grand-?(father|mother|son|daughter|child|parent)|in-law|god-?(father|mother|son|daughter)|descendant|ancestor|kinship|other)\b/i, 'OTHER']
]

/** What the one named second is to the one named first; undefined for words that no table knows. */
export function relationOf(text: string): Relation | undefined {
  return relations.find(([pattern]) => pattern.test(text.trim()))?.[1]
}
