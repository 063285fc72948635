// The one place where errors become what a caller reads: a code, a sentence, never a stack.
import { randomUUID } from 'node:crypto'
import type { FastifyBaseLogger, FastifyReply, FastifyRequest } from 'fastify'
import { GraphQLError, isEnumType, Kind, parse, visit, type ASTNode, type GraphQLFormattedError, type GraphQLSchema } from 'graphql'
import { CostError, NexumError } from '../errors.ts'

/** How Apollo's errors leave. What nobody foresaw is logged under a number, and the caller gets the number. */
export function errorFormatter(schema: GraphQLSchema, log: FastifyBaseLogger): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const original = error instanceof GraphQLError ? error.originalError ?? error : error
    if (original instanceof NexumError) return { ...formatted, message: original.message, extensions: extensionsOf(original) }
    if (formatted.extensions?.code !== 'INTERNAL_SERVER_ERROR') return badValue(formatted, error, schema)
    return { ...formatted, message: unexpected(original, log), extensions: { code: 'INTERNAL_SERVER_ERROR' } }
  }
}

export function extensionsOf({ code, details }: NexumError): { code: string } & Record<string, unknown> {
  return { ...details, code }
}

const ofVariable = /^Variable "\$(\w+)" (?:got invalid value|of (?:required|non-null) type)/
const ofLiteral = /^(?:Expected value of type|Value [^]* does not exist in|\w+ cannot represent|Enum "\w+" cannot represent|Field "\w+" argument "\w+" of type [^]* is required)/
const enumNamed = /does not exist in "(\w+)" enum|^(?:[^]*; )?Enum "(\w+)" cannot represent/

/** A value that the schema does not allow is bad input: where it stands, and where it should be one of an enum, which are allowed. */
function badValue(formatted: GraphQLFormattedError, error: unknown, schema: GraphQLSchema): GraphQLFormattedError {
  const { message } = formatted
  const variable = ofVariable.exec(message)?.[1]
  if (variable === undefined && !ofLiteral.test(message)) return formatted
  const [, unknown, wrong] = enumNamed.exec(message) ?? []
  const type = schema.getType(unknown ?? wrong ?? '')
  const allowed = isEnumType(type) ? { allowed: type.getValues().map(value => value.name) } : {}
  return { ...formatted, extensions: { ...allowed, path: variable === undefined ? argumentsAbove(error) : [variable], code: 'BAD_USER_INPUT' } }
}

/** Names of the arguments in which a literal stands that an error speaks of. */
function argumentsAbove(error: unknown): string[] {
  const { nodes: [node] = [], source } = error instanceof GraphQLError ? error : {}
  const start = node?.loc?.start
  if (start === undefined || source === undefined) return []
  const path: string[] = []
  visit(parse(source.body), {
    enter: (inner: ASTNode) => {
      if (inner.loc === undefined || inner.loc.start > start || inner.loc.end <= start) return false
      if (inner.kind === Kind.ARGUMENT) path.push(inner.name.value)
      return undefined
    }
  })
  return path
}

function unexpected(error: unknown, log: FastifyBaseLogger): string {
  const number = randomUUID()
  log.error({ err: error, number }, 'unexpected error')
  return `Something failed inside Nexum. Its log tells more under ${number}.`
}

const statusOf: Readonly<Record<string, number>> = { BAD_USER_INPUT: 400, TOO_COSTLY: 400, NOT_FOUND: 404, STORE_UNAVAILABLE: 503, DEADLINE: 504 }

/** Errors before GraphQL has a say: bodies that are too long or no JSON, documents over the limits, faults of our own. */
export function errorHandler(error: Error & { readonly code?: string; readonly statusCode?: number }, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') return refuse(reply, 413, tooLong(request))
  if (error instanceof NexumError) return refuse(reply, isUpload(error) ? 413 : statusOf[error.code] ?? 500, error)
  const status = error.statusCode ?? 500
  if (status >= 500) return send(reply, status, unexpected(error, request.log), { code: 'INTERNAL_SERVER_ERROR' })
  return send(reply, status, error.message, { code: 'BAD_REQUEST' })
}

function isUpload({ details }: NexumError): boolean {
  return (details.limit as { readonly name?: string } | undefined)?.name === 'UPLOAD'
}

function tooLong(request: FastifyRequest): CostError {
  const allowed = request.routeOptions.bodyLimit
  const asked = Number(request.headers['content-length'] ?? allowed + 1)
  return new CostError(`The request has ${asked} bytes; ${allowed} are allowed.`, { name: 'BODY', allowed, asked })
}

export function refuse(reply: FastifyReply, status: number, error: NexumError): FastifyReply {
  return send(reply, status, error.message, extensionsOf(error))
}

/** In the shape of a GraphQL answer on every path, so that callers need one way to read errors. */
export function send(reply: FastifyReply, status: number, message: string, extensions: { code: string }): FastifyReply {
  const accepts = reply.request.headers.accept ?? ''
  const type = accepts.includes('application/graphql-response+json') ? 'application/graphql-response+json' : 'application/json'
  return reply.code(status).type(`${type}; charset=utf-8`).send(JSON.stringify({ errors: [{ message, extensions }] }))
}
