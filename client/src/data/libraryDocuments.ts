// What the question library and the dashboard of recommendations ask.
import { graphql, type ResultOf } from './graphql.ts'

export const questionsDocument = graphql(`
  query Questions { questions { name text parameters { name type text default } } }
`)

export const questionDocument = graphql(`
  query Question($name: String!, $parameters: JSON) { question(name: $name, parameters: $parameters) { columns rows truncated { reason shown total } } }
`)

/** Which of these are nodes on record. */
export const whichDocument = graphql(`
  query Which($ids: [ID!]!) { nodes(ids: $ids) { __typename id kind } }
`)

export const recommendationsDocument = graphql(`
  query Recommendations($first: Int, $after: String) {
    recommendations(first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor }
      edges { node {
        id title date authors addressees authorities asks
        signatories { number actor { __typename id kind name } }
        subjects { __typename id kind name }
        outcome { text date designations { id name authority programme since listedBy } }
        sources { id name }
      } }
    }
  }
`)

export const figuresDocument = graphql(`
  query Figures { figures { id topic statement value valueMinimum valueMaximum unit base estimator period { since until } corrections { value reason source } sources { id name } } }
`)

export type LibraryQuestion = ResultOf<typeof questionsDocument>['questions'][number]
export type QuestionAnswer = ResultOf<typeof questionDocument>['question']
export type Recommendation = ResultOf<typeof recommendationsDocument>['recommendations']['edges'][number]['node']
export type Figure = ResultOf<typeof figuresDocument>['figures'][number]
