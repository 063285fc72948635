// Documents are typed by the API's own description: a field that does not exist does not compile.
import { initGraphQLTada } from 'gql.tada'
import type { Introspection } from './generated/introspection.ts'

export const graphql = initGraphQLTada<{
  introspection: Introspection
  disableMasking: true
  scalars: { PartialDate: string; Date: string; Share: number; Quantity: string | number; JSON: unknown }
}>()

export type { ResultOf, VariablesOf } from 'gql.tada'
