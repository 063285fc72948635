// The schema that is served: the SDL of the floor, with a resolver for each root field and for what the store does not hold as it is shown.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildASTSchema, GraphQLInterfaceType, GraphQLObjectType, GraphQLScalarType, parse, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql'
import { root } from '../root.ts'
import { actorKinds, nodeKindNames } from '../../schema/ontology.ts'
import { boardFields } from './boards.ts'
import type { Context } from './context.ts'
import { actorFields } from './entities/actor.ts'
import { claimFields } from './entities/claim.ts'
import { cohortFields } from './entities/cohort.ts'
import { designationFields } from './entities/designation.ts'
import { elementFields } from './entities/element.ts'
import { licenceFields, ownershipRuleFields, programmeFields, prongFields } from './entities/law.ts'
import { nodeFields } from './entities/node.ts'
import { periodOf } from './entities/period.ts'
import { recommendationFields } from './entities/recommendation.ts'
import { schemeFields } from './entities/scheme.ts'
import { tieFields } from './entities/tie.ts'
import { mutationFields, rootFields } from './root-fields.ts'
import { bindScalar } from './scalars.ts'
import { watchlistFields } from './watchlists.ts'

type Fields = Readonly<Record<string, unknown>>
type Resolve = GraphQLFieldResolver<unknown, Context>

const own: Readonly<Record<string, Fields>> = {
  Query: rootFields,
  Mutation: mutationFields,
  Tie: tieFields,
  Claim: claimFields,
  Cohort: cohortFields,
  Designation: designationFields,
  Scheme: schemeFields,
  Recommendation: recommendationFields,
  Programme: programmeFields,
  Figure: { period: periodOf },
  Prong: prongFields,
  ElementVerdict: elementFields,
  OwnershipRule: ownershipRuleFields,
  Licence: licenceFields,
  Watchlist: watchlistFields,
  Board: boardFields
}

export function executableSchema(): GraphQLSchema {
  const folder = join(root, 'schema')
  const sdl = ['generated/entities.graphql', 'operations.graphql'].map(file => readFileSync(join(folder, file), 'utf8')).join('\n')
  const schema = buildASTSchema(parse(sdl))
  for (const type of Object.values(schema.getTypeMap())) {
    if (type instanceof GraphQLObjectType) bind(type)
    else if (type instanceof GraphQLInterfaceType) type.resolveType = value => (value as { kind: string }).kind
    else if (type instanceof GraphQLScalarType) bindScalar(type)
  }
  return schema
}

/** @throws RangeError for a resolver without a field in the schema, or a root field without a resolver: a mistake in the house. */
function bind(type: GraphQLObjectType): void {
  const fields = type.getFields()
  const resolvers = fieldsOf(type.name)
  for (const [name, resolve] of Object.entries(resolvers)) {
    const field = fields[name]
    if (field === undefined) throw new RangeError(`schema: ${type.name}.${name} has a resolver and is not declared`)
    field.resolve = resolve as Resolve
  }
  const missing = type.name === 'Query' || type.name === 'Mutation' ? Object.keys(fields).filter(name => !Object.hasOwn(resolvers, name)) : []
  if (missing.length > 0) throw new RangeError(`schema: no resolver for ${missing.join(', ')}`)
}

function fieldsOf(name: string): Fields {
  const node = nodeKindNames.some(kind => kind === name) ? nodeFields : {}
  const actor = actorKinds.some(kind => kind === name) ? actorFields : {}
  return { ...node, ...actor, ...own[name] }
}

