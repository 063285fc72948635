// GraphQL over HTTP: Apollo Server on Fastify, behind the limits.
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled'
import { fastifyApolloHandler } from '@as-integrations/fastify'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { GraphQLError, type GraphQLSchema } from 'graphql'
import { CostError } from '../errors.ts'
import { contextOf, type Context, type Rooms } from '../resolvers/context.ts'
import { executableSchema } from '../resolvers/schema.ts'
import { answeredBefore } from './answered-before.ts'
import { measure } from './cost.ts'
import { errorFormatter, extensionsOf } from './errors.ts'
import type { RequestLimits } from './limits.ts'
import { scan, tooDeep } from './scan.ts'

export async function graphql(app: FastifyInstance, rooms: Rooms, limits: RequestLimits): Promise<void> {
  const schema = executableSchema()
  const apollo = new ApolloServer<Context>({
    schema,
    introspection: true,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    status400ForVariableCoercionErrors: true,
    stopOnTerminationSignals: false,
    persistedQueries: false,
    formatError: errorFormatter(schema, app.log),
    logger: app.log,
    nodeEnv: 'production',
    plugins: [ApolloServerPluginLandingPageDisabled(), costs(schema, limits), endings]
  })
  await apollo.start()
  app.addHook('onClose', () => apollo.stop())
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    bodyLimit: limits.body,
    ...answeredBefore(app, rooms),
    preHandler: (request, _reply, done) => {
      const text = documentOf(request)
      if (text !== undefined) scan(text, limits)
      letIn(request)
      done()
    },
    handler: fastifyApolloHandler(apollo, { context: () => Promise.resolve(contextOf(rooms, limits.milliseconds)) })
  })
}

function documentOf({ body, query }: FastifyRequest): string | undefined {
  const text = (body as { query?: unknown } | null | undefined)?.query ?? (query as { query?: unknown }).query
  return typeof text === 'string' ? text : undefined
}

/**
 * Apollo refuses a simple GET, since a page elsewhere could make a browser send it. Browsers name themselves and, to loopback, the site
 * that asks; a caller that does neither is no browser, and `curl` works without a header that nobody knows.
 */
function letIn(request: FastifyRequest): void {
  const { headers } = request
  const browser = headers['sec-fetch-site'] !== undefined || headers.origin !== undefined || (headers['user-agent'] ?? '').startsWith('Mozilla/')
  if (request.method === 'GET' && !browser) headers['apollo-require-preflight'] ??= 'not a browser'
}

/** Depth and cost, once the document is valid and before anything is read. */
function costs(schema: GraphQLSchema, limits: RequestLimits): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () => Promise.resolve({
      didResolveOperation: ({ document, operation, request }) => {
        // Without one the execution says which operations there are.
        if (operation === undefined) return Promise.resolve()
        const { depth, cost: fields, questions } = measure(schema, document, operation, request.variables ?? {})
        if (depth > limits.depth) throw refusal(tooDeep(limits.depth, depth))
        const cost = fields + questions * limits.question
        if (cost > limits.cost) throw refusal(tooCostly(cost, fields, questions, limits.cost))
        return Promise.resolve()
      }
    })
  }
}

function tooCostly(asked: number, fields: number, questions: number, allowed: number): CostError {
  const found = questions > 1 ? `The document asks ${questions} questions, with up to ${fields} fields in their answers, and costs ${asked}` : `The answer could have ${fields} fields, and costs ${asked}`
  return new CostError(`${found}; ${allowed} is allowed. Ask for fewer rows ("first"), fewer fields, or in several requests.`, { name: 'COST', allowed, asked })
}

function refusal(error: CostError): GraphQLError {
  return new GraphQLError(error.message, { extensions: { ...extensionsOf(error), http: { status: 400 } } })
}

/** Nobody waits after the answer: timers stop, and what still runs is told so. */
const endings: ApolloServerPlugin<Context> = {
  requestDidStart: () => Promise.resolve({
    willSendResponse: ({ contextValue, request, response, errors }) => {
      contextValue.end()
      const modern = (request.http?.headers.get('accept') ?? '').includes('application/graphql-response+json')
      if (!modern && response.http.status === 400 && errors?.every(isOfDocument) === true) response.http.status = 200
      return Promise.resolve()
    }
  })
}

/** GraphQL over HTTP: to one who accepts application/json, a document that is wrong is an answer with status 200, a request that is wrong is not. */
function isOfDocument({ extensions }: GraphQLError): boolean {
  return ['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT'].includes(String(extensions.code))
}
