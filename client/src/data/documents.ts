// Everything the client asks, in one place. tests/client/documents.test.ts holds each against the SDL.
import { graphql, type ResultOf } from './graphql.ts'

/** What a node on the picture shows. */
export const card = graphql(`
  fragment Card on Node {
    __typename id kind name
    ... on Actor { designatedBy degree { kind direction count } }
  }
`)

export const tieFields = graphql(`
  fragment TieFields on Tie {
    id kind start end since until withdrawnBy grade shareMinimum shareMaximum capacity support knowledge attempted relation basis role judgement reason
    sources { id name }
  }
`)

export const basis = graphql(`
  fragment BasisFields on Basis { revision lists { source version publishedOn importedAt complete } }
`)

export const statusDocument = graphql(`
  query Status {
    status { engine nodes ties revision complete projection { ready revision } lists { list source publishedOn importedAt ageDays entries complete stale } }
  }
`)

export const schemesDocument = graphql(`
  query Schemes {
    schemes(first: 12) {
      totalCount
      edges { node { id kind name summary conduct status period { since until } actors { role actor { __typename id kind name designatedBy } } } }
    }
  }
`)

export const searchDocument = graphql(`
  query Search($query: String!, $first: Int!) {
    search(query: $query, first: $first) {
      totalCount
      hits { score matchedName matchKind node { ...Card ... on Actor { countries } } }
    }
  }
`, [card])

export const expandDocument = graphql(`
  query Expand($id: ID!, $tieKinds: [TieKind!], $order: ExpandOrder, $first: Int, $after: String) {
    expand(id: $id, tieKinds: $tieKinds, order: $order, first: $first, after: $after) {
      node { ...Card }
      counts { kind direction count }
      totalCount
      pageInfo { hasNextPage endCursor }
      ties { ...TieFields other { ...Card } }
      truncated { reason shown total }
    }
  }
`, [card, tieFields])

export const coverageDocument = graphql(`
  query Coverage($ids: [ID!], $on: Date) {
    coverage(ids: $ids, on: $on) { rows { actor { __typename id } cells { authority state since programme } } }
  }
`)

export const matrixDocument = graphql(`
  query Matrix($ids: [ID!], $scheme: ID, $programme: String, $on: Date) {
    coverage(ids: $ids, scheme: $scheme, programme: $programme, on: $on) {
      columns { authority }
      rows { gaps actor { __typename id kind name } cells { authority state since programme programmes lagDays designation { id entryId } } }
      totals { authority designated otherProgramme blockedByOwnership cannotTell delisted notListed notImported first lagKnown lagMedian }
      notice
      basis { ...BasisFields }
    }
  }
`, [basis])

export const pathsDocument = graphql(`
  query Paths($from: ID!, $to: ID!, $count: Int, $maxLength: Int) {
    paths(from: $from, to: $to, count: $count, maxLength: $maxLength) {
      paths { length sentence weakestGrade nodes { ...Card } ties { ...TieFields } }
      truncated { reason shown total }
      basis { ...BasisFields }
    }
  }
`, [card, tieFields, basis])

export const claimFields = graphql(`
  fragment ClaimFields on Claim {
    id statement locator quotation translation stance grade reliability credibility knowledge origin
    source { id name publisher publishedOn url sourceType }
  }
`)

export const claimsDocument = graphql(`
  query Claims($about: ID!) { claims(about: $about) { ...ClaimFields } }
`, [claimFields])

export const sourceDocument = graphql(`
  query SourceOf($id: ID!) { source(id: $id) { id name publisher publishedOn accessedOn url sourceType licence list } }
`)

export const nodeDocument = graphql(`
  query Node($id: ID!) {
    node(id: $id) {
      __typename id kind name
      names { value script kind }
      sources { id name publisher publishedOn sourceType }
      ... on Actor {
        countries designatedBy
        degree { kind direction count }
        identifiers { id type number country currency }
        addresses { id name }
        designations { id name authority issuer programme tags prongs since until listedBy delistedBy reasons entryId active sources { id name } }
        claims { ...ClaimFields }
      }
      ... on Person { birthDates { from to precision } birthPlaces titles gender possibleVictim }
      ... on Organization { organizationType sectors remarks incorporated dissolved }
      ... on Vessel { vesselType built grossTonnage }
      ... on Scheme {
        summary conduct act means purpose promised actual involvesMinors status period { since until }
        stages { title text }
        cohorts { id name origin countMinimum countMaximum band ageBand }
        channels { id name channelType }
        routes { origin { id name } destination { id name } }
        claims { ...ClaimFields }
      }
      ... on Cohort { origin countMinimum countMaximum band ageBand }
      ... on Proceeding { proceedingType court date }
      ... on Designation { authority issuer programme since until reasons entryId }
      ... on Claim { statement locator stance grade source { id name } }
    }
  }
`, [claimFields])

export const programmesDocument = graphql(`
  query Programmes { programmes { id key name title authority family } }
`)

export const prongsDocument = graphql(`
  query Prongs { prongs { id programme } }
`)

const candidateFields = graphql(`
  fragment CandidateFields on Candidate {
    notice
    actor { ...Card ... on Actor { countries } }
    score { total parts { name value why } }
    coverage { authority state since programme }
    blockedByOwnership { regime verdict }
    weights { parts { name weight } }
    counterEvidence { text sources { id name } }
    leads {
      verdict missing
      prong { id text source order }
      elements { name verdict why }
      chain { length sentence weakestGrade hops { sentence grade from { ...Card } to { ...Card } tie { ...TieFields } sources { id name } } }
    }
  }
`, [card, tieFields])

export const candidatesDocument = graphql(`
  query Candidates($authority: Authority!, $programme: String!, $status: CandidateStatus, $of: ID, $scheme: ID, $country: String, $kinds: [NodeKind!], $minimumGrade: String, $prong: String, $weights: WeightsInput, $on: Date, $first: Int, $after: String) {
    candidates(authority: $authority, programme: $programme, status: $status, of: $of, scheme: $scheme, country: $country, kinds: $kinds, minimumGrade: $minimumGrade, prong: $prong, weights: $weights, on: $on, first: $first, after: $after) {
      totalCount notice
      weights { name parts { name weight } }
      pageInfo { hasNextPage endCursor }
      truncated { reason shown total }
      basis { ...BasisFields }
      edges { cursor node { ...CandidateFields } }
    }
  }
`, [candidateFields, basis])

export const ownershipDocument = graphql(`
  query Ownership($id: ID!, $regime: Regime!, $on: Date) {
    ownership(id: $id, regime: $regime, on: $on) {
      on verdict shareMinimum shareMaximum couldFlip steps notice
      accountedFor { minimum maximum }
      actor { ...Card }
      owners { shareMinimum shareMaximum via counts actor { ...Card } }
      decisive { ...TieFields from { ...Card } to { ...Card } }
      rule { regime since until threshold strict aggregate controlCounts presumption text source confidence }
      basis { ...BasisFields }
    }
    ownedBy(id: $id, regime: $regime, on: $on) { verdict step actor { ...Card } ties { ...TieFields from { ...Card } to { ...Card } } }
  }
`, [card, tieFields, basis])

/** The same question under every regime: where they do not agree is seen at once. */
export const verdictsDocument = graphql(`
  query Verdicts($id: ID!, $on: Date) {
    OFAC: ownership(id: $id, regime: OFAC, on: $on) { verdict }
    UK: ownership(id: $id, regime: UK, on: $on) { verdict }
    EU: ownership(id: $id, regime: EU, on: $on) { verdict }
    CA: ownership(id: $id, regime: CA, on: $on) { verdict }
    AU: ownership(id: $id, regime: AU, on: $on) { verdict }
  }
`)

const runFields = graphql(`
  fragment RunFields on ImportRun {
    id source list file publishedOn startedAt finishedAt stage rate remainingSeconds dryRun message nodes ties notes
    counts { read added changed removed unchanged refused }
    issues { kind count examples kept }
    expectations { text held }
  }
`)

export const importsDocument = graphql(`
  query Imports { imports { ...RunFields } }
`, [runFields])

export const importDocument = graphql(`
  query Import($id: ID!) { import(id: $id) { ...RunFields runs { ...RunFields } } }
`, [runFields])

export const changesDocument = graphql(`
  query Changes($run: ID!, $change: ChangeKind, $query: String, $first: Int, $after: String) {
    changes(run: $run, change: $change, query: $query, first: $first, after: $after) {
      totalCount counts { change count } pageInfo { hasNextPage endCursor }
      edges { node { id change subject name locator delistedOn node { __typename id kind } fields { name before after } } }
    }
  }
`)

export const undoImportDocument = graphql(`
  mutation UndoImport($id: ID!) { undoImport(id: $id) { id stage } }
`)

export const cancelImportDocument = graphql(`
  mutation CancelImport($id: ID!) { cancelImport(id: $id) { id stage } }
`)

export type Card = ResultOf<typeof card>
export type TieFields = ResultOf<typeof tieFields>
export type Candidate = ResultOf<typeof candidateFields>
export type ClaimFields = ResultOf<typeof claimFields>
export type Basis = ResultOf<typeof basis>
export type NodeDetail = NonNullable<ResultOf<typeof nodeDocument>['node']>
export type PathAnswer = ResultOf<typeof pathsDocument>['paths']
export type Path = PathAnswer['paths'][number]
export type SearchHit = ResultOf<typeof searchDocument>['search']['hits'][number]
export type Expansion = ResultOf<typeof expandDocument>['expand']
export type Matrix = ResultOf<typeof matrixDocument>['coverage']
export type OwnershipAnswer = ResultOf<typeof ownershipDocument>
export type Run = ResultOf<typeof runFields>
export type Changes = ResultOf<typeof changesDocument>['changes']
