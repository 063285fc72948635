// What entry by hand, retractions and watchlists ask and send. tests/client/documents.test.ts holds each against the SDL.
import { card } from './documents.ts'
import { graphql, type ResultOf } from './graphql.ts'

/** As a name is typed: who is on record under it or one like it. */
export const likelyDocument = graphql(`
  query Likely($query: String!, $kinds: [NodeKind!], $first: Int!) {
    search(query: $query, kinds: $kinds, first: $first) {
      totalCount
      hits { score matchedName matchKind node { ...Card ... on Actor { countries } } }
    }
  }
`, [card])

export const addNodeDocument = graphql(`
  mutation AddNode($id: ID, $kind: NodeKind!, $name: String, $names: [NameInput!], $fields: JSON, $source: SourceInput!, $author: String!, $reason: String) {
    addNode(id: $id, kind: $kind, name: $name, names: $names, fields: $fields, source: $source, author: $author, reason: $reason) {
      revision node { __typename id kind name sources { id name } }
    }
  }
`)

export const addTieDocument = graphql(`
  mutation AddTie($kind: TieKind!, $start: ID!, $end: ID!, $since: PartialDate, $until: PartialDate, $fields: JSON, $source: SourceInput!, $author: String!, $reason: String) {
    addTie(kind: $kind, start: $start, end: $end, since: $since, until: $until, fields: $fields, source: $source, author: $author, reason: $reason) {
      revision tie { id sources { id name } }
    }
  }
`)

export const addClaimDocument = graphql(`
  mutation AddClaim(
    $about: ID!, $statement: String!, $stance: Stance, $locator: String, $quotation: String, $translation: String, $reliability: Reliability, $credibility: String,
    $knowledge: Knowledge, $counterEvidenceSearch: Boolean, $source: SourceInput!, $author: String!, $reason: String
  ) {
    addClaim(
      about: $about, statement: $statement, stance: $stance, locator: $locator, quotation: $quotation, translation: $translation, reliability: $reliability, credibility: $credibility,
      knowledge: $knowledge, counterEvidenceSearch: $counterEvidenceSearch, source: $source, author: $author, reason: $reason
    ) { revision claim { id source { id name } } }
  }
`)

export const retractionsDocument = graphql(`
  query Retractions { retractions { id title author reason at nodes ties } }
`)

export const retractDocument = graphql(`
  mutation Retract($id: ID!, $reason: String!, $author: String!) { retract(id: $id, reason: $reason, author: $author) { revision retraction { id title nodes ties } } }
`)

export const restoreDocument = graphql(`
  mutation Restore($id: ID!, $reason: String!, $author: String!) { restore(id: $id, reason: $reason, author: $author) { revision retraction { id title } node { __typename id } tie { id } } }
`)

/** The ties of a node, to speak of one of them or to retract it. */
export const tiesOfDocument = graphql(`
  query TiesOf($id: ID!) {
    expand(id: $id, first: 200) { totalCount node { __typename id kind name } ties { id kind start end since until other { __typename id kind name } sources { id name } } }
  }
`)

export type Likely = ResultOf<typeof likelyDocument>['search']['hits'][number]
export type Retraction = ResultOf<typeof retractionsDocument>['retractions'][number]
export type TieOf = ResultOf<typeof tiesOfDocument>['expand']['ties'][number]
