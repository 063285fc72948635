// In front of GraphQL: a question that was answered since the last write is answered by the same bytes.
import type { FastifyInstance, FastifyRequest, RouteShorthandOptions } from 'fastify'
import type { Rooms } from '../resolvers/context.ts'
import { KeptAnswers, type Asked, type Ticket } from './kept-answers.ts'

/** Hooks of the route; they stand behind the guard, and before anything is parsed. */
export function answeredBefore(app: FastifyInstance, { graph }: Pick<Rooms, 'graph'>): Pick<RouteShorthandOptions, 'preValidation' | 'onSend'> {
  const kept = new KeptAnswers(graph)
  app.addHook('onClose', (_app, done) => {
    kept.close()
    done()
  })
  const open = new WeakMap<FastifyRequest, { readonly asked: Asked; readonly ticket: Ticket }>()
  return {
    preValidation: (request, reply, done) => {
      const asked = askedIn(request)
      if (asked === undefined) return done()
      const ticket = kept.ticket(asked)
      const answer = kept.find(ticket)
      if (answer !== undefined) return void reply.header('cache-status', 'Nexum; hit').type(answer.type).send(answer.body)
      open.set(request, { asked, ticket })
      done()
    },
    onSend: (request, reply, payload, done) => {
      const question = open.get(request)
      if (question !== undefined && reply.statusCode === 200 && typeof payload === 'string') kept.keep(question.ticket, question.asked, { body: payload, type: String(reply.getHeader('content-type')) })
      done(null, payload)
    }
  }
}

/** A question as every client of GraphQL sends it; anything else goes its usual way. */
function askedIn({ method, headers, body }: FastifyRequest): Asked | undefined {
  if (method !== 'POST' || !/^application\/json\b/i.test(headers['content-type'] ?? '')) return undefined
  const { query, operationName, variables } = (typeof body === 'object' && body !== null ? body : {}) as { query?: unknown; operationName?: unknown; variables?: unknown }
  if (typeof query !== 'string' || (operationName !== undefined && operationName !== null && typeof operationName !== 'string')) return undefined
  return { query, operationName: operationName ?? undefined, variables, accept: headers.accept ?? '' }
}
