// What the page of an actor and the panel of suppositions ask. tests/client/documents.test.ts holds each against the SDL.
import { basis, card, claimFields, tieFields } from './documents.ts'
import { graphql, type ResultOf } from './graphql.ts'

const recordFields = graphql(`
  fragment RecordFields on SourceRecord { list file sha256 publishedOn importedAt locator original originalCut { reason shown total } statement absentSince }
`)

/** What the compare view sets side by side; the page of an actor begins with the same. */
const identityFields = graphql(`
  fragment IdentityFields on Actor {
    __typename id kind name countries designatedBy
    names { value script kind }
    sources { id name }
    identifiers { id type number country currency }
    addresses { id name }
    ... on Person { birthDates { from to precision } birthPlaces deathDate { from to precision } titles gender possibleVictim remarks }
    ... on Organization { organizationType sectors incorporated dissolved remarks }
    ... on Vessel { vesselType built tonnage grossTonnage remarks }
    ... on Aircraft { aircraftModel manufactured remarks }
  }
`)

const chainFields = graphql(`
  fragment ChainFields on Chain { length sentence weakestGrade hops { sentence grade from { ...Card } to { ...Card } tie { ...TieFields } sources { id name } } }
`, [card, tieFields])

export const actorDocument = graphql(`
  query ActorPage($id: ID!) {
    node(id: $id) {
      __typename id kind name
      ... on Actor {
        ...IdentityFields
        degree { kind direction count }
        records { ...RecordFields }
        claims { ...ClaimFields }
        designations { id name authority issuer programme tags prongs since until listedBy delistedBy reasons entryId active sources { id name } records { ...RecordFields } }
      }
    }
  }
`, [identityFields, claimFields, recordFields])

export const actorTiesDocument = graphql(`
  query ActorTies($id: ID!, $tieKinds: [TieKind!], $first: Int, $after: String) {
    expand(id: $id, tieKinds: $tieKinds, order: KIND, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      ties { ...TieFields other { ...Card ... on Proceeding { proceedingType court date } } claims { ...ClaimFields } }
    }
  }
`, [card, tieFields, claimFields])

export const sameDocument = graphql(`
  query PossiblySame($id: ID!) {
    expand(id: $id, tieKinds: [SAME_AS], order: STRENGTH, first: 100) {
      totalCount
      ties { id start end grade judgement reason judgedBy judgedOn sources { id name } other { ...Card } }
    }
  }
`, [card])

export const alikeDocument = graphql(`
  query AlikeNames($query: String!, $kinds: [NodeKind!]) { search(query: $query, kinds: $kinds, first: 8) { hits { score matchedName matchKind node { ...Card ... on Actor { countries } } } } }
`, [card])

export const compareDocument = graphql(`
  query Compare($ids: [ID!]!) { nodes(ids: $ids) { __typename id kind name ... on Actor { ...IdentityFields } } }
`, [identityFields])

export const judgeIdentityDocument = graphql(`
  mutation JudgeIdentity($left: ID!, $right: ID!, $judgement: IdentityJudgement!, $reason: String!, $author: String) {
    judgeIdentity(left: $left, right: $right, judgement: $judgement, reason: $reason, author: $author) { revision tie { id judgement } }
  }
`)

export const undoJudgementDocument = graphql(`
  mutation UndoJudgement($id: ID!, $reason: String!, $author: String) { undoJudgement(id: $id, reason: $reason, author: $author) { revision retraction { id } } }
`)

export const fitsDocument = graphql(`
  query Fits($actor: ID!, $on: Date) {
    fits(actor: $actor, on: $on) {
      on notice
      basis { ...BasisFields }
      fits { authority verdict why next state standard precedents prong { id text order source programme } elements { name verdict why next } chain { ...ChainFields } }
    }
  }
`, [basis, chainFields])

export const groundsDocument = graphql(`
  query Grounds { prongs { id authority programme order text source } }
`)

export const readinessDocument = graphql(`
  query Readiness($id: ID!, $prong: String!, $on: Date) {
    readiness(id: $id, prong: $prong, on: $on) {
      on verdict why opened missing counterEvidenceSearchRecorded notice
      prong { id authority order text source confidence }
      parts { name verdict why next }
      elements { name verdict why next independentSources sources { id name } claims { ...ClaimFields } }
      chain { ...ChainFields }
      proceedings { id name proceedingType court date sources { id name } }
      counterEvidence { text sources { id name } }
      counterEvidenceSearches { ...ClaimFields }
      basis { ...BasisFields }
    }
  }
`, [basis, chainFields, claimFields])

export const precedentsDocument = graphql(`
  query Precedents($prong: String!, $on: Date, $first: Int) {
    precedents(prong: $prong, on: $on, first: $first) {
      totalCount statedCount notice
      precedents { stated sentence actor { ...Card } designation { id authority programme since listedBy entryId reasons } to { ...Card } tie { ...TieFields } }
      basis { ...BasisFields }
    }
  }
`, [basis, card, tieFields])

export const whatIfDocument = graphql(`
  query WhatIf($designate: [SupposedDesignation!], $delist: [ID!], $sell: [SupposedSale!], $on: Date) {
    whatIf(designate: $designate, delist: $delist, sell: $sell, on: $on) {
      on supposed remarks notice
      truncated { reason shown total }
      blocked { ...ChangeFields }
      freed { ...ChangeFields }
      leadsAppearing { ...LeadFields }
      leadsVanishing { ...LeadFields }
      basis { ...BasisFields }
    }
  }
`, [basis, graphql(`
  fragment ChangeFields on OwnershipChange { regime before after step actor { ...Card } ties { ...TieFields from { ...Card } to { ...Card } } }
`, [card, tieFields]), graphql(`
  fragment LeadFields on LeadChange { programme before after status why prong { id } actor { ...Card } chain { ...ChainFields } }
`, [card, chainFields])])

type Asked = NonNullable<ResultOf<typeof actorDocument>['node']>
export type Actor = Extract<Asked, { designations: unknown }>
export type Identity = ResultOf<typeof identityFields>
export type Listing = Actor['designations'][number]
export type Recorded = ResultOf<typeof recordFields>
export type ActorTie = ResultOf<typeof actorTiesDocument>['expand']['ties'][number]
export type SameTie = ResultOf<typeof sameDocument>['expand']['ties'][number]
export type Alike = ResultOf<typeof alikeDocument>['search']['hits'][number]
export type Chain = ResultOf<typeof chainFields>
export type FitAnswer = ResultOf<typeof fitsDocument>['fits']
export type Fit = FitAnswer['fits'][number]
export type Ground = ResultOf<typeof groundsDocument>['prongs'][number]
export type ReadinessAnswer = ResultOf<typeof readinessDocument>['readiness']
export type PrecedentAnswer = ResultOf<typeof precedentsDocument>['precedents']
export type WhatIfAnswer = ResultOf<typeof whatIfDocument>['whatIf']
