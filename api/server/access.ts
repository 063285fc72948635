// Who may ask. Nexum on a laptop listens on loopback, and pages of other sites, open in the same browser, must not reach it:
// neither by a name that resolves to 127.0.0.1 (DNS rebinding: Host), nor by a request across sites (Origin, Sec-Fetch-Site).
import { createHash, timingSafeEqual } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { isLoopback, type Config } from '../config.ts'
import { InputError } from '../errors.ts'
import { send } from './errors.ts'

/** @throws InputError for an address that others reach, without a token. */
export function checkBinding({ host, token }: Pick<Config, 'host' | 'token'>): void {
  if (isLoopback(host) || token !== undefined) return
  throw new InputError(`Serving on ${host}: other machines reach this address, so a token is needed. Set NEXUM_TOKEN (callers send "Authorization: Bearer <token>"), or listen on 127.0.0.1.`, ['host'])
}

/** A hook that lets a request in or answers it. What tells nothing of the graph (pages, /health) answers without a token. */
export function guard({ host, token }: Pick<Config, 'host' | 'token'>): (request: FastifyRequest, reply: FastifyReply, done: () => void) => void {
  const local = isLoopback(host)
  const expected = token === undefined ? undefined : digest(token)
  return (request, reply, done) => {
    const refusal = foreign(request, local)
    if (refusal !== undefined) return void send(reply, 403, refusal, { code: 'FORBIDDEN' })
    const shown = tokenOfAddress(request)
    if (expected !== undefined && shown !== undefined && isToken(shown, expected)) return signIn(request, reply, shown)
    if (expected === undefined || !guarded(request) || shows(request, expected)) return done()
    void reply.header('www-authenticate', 'Bearer')
    void send(reply, 401, 'A token is needed: send "Authorization: Bearer <token>" with the token that Nexum was started with, or open /?token=<token> in a browser.', { code: 'UNAUTHENTICATED' })
  }
}

/** Why a request comes from elsewhere, or undefined. */
function foreign({ headers }: FastifyRequest, local: boolean): string | undefined {
  const host = headers.host ?? ''
  if (local && !isLoopback(nameOf(host))) return `This Nexum answers only to its own machine, under 127.0.0.1 or localhost, not under "${host.slice(0, 100)}".`
  if (headers.origin !== undefined && hostOf(headers.origin) !== host.toLowerCase()) return 'A page of another site asked. Nexum answers only to its own pages.'
  const site = headers['sec-fetch-site']
  const elsewhere = site === 'cross-site' || site === 'same-site'
  return elsewhere && headers['sec-fetch-mode'] !== 'navigate' ? 'A page of another site asked. Nexum answers only to its own pages.' : undefined
}

/** Pages and their files hold nothing of the graph; what tells of it is guarded. */
function guarded({ url }: FastifyRequest): boolean {
  return /^\/(graphql|import|events)(?![\w-])/.test(url)
}

function shows({ headers }: FastifyRequest, expected: Buffer): boolean {
  const [, bearer] = /^Bearer (.+)$/i.exec(headers.authorization ?? '') ?? []
  const [, cookie] = /(?:^|;\s*)nexum_token=([^;]*)/.exec(headers.cookie ?? '') ?? []
  return [bearer, decoded(cookie)].some(token => token !== undefined && isToken(token, expected))
}

function isToken(token: string, expected: Buffer): boolean {
  return timingSafeEqual(digest(token), expected)
}

/** `/?token=...`, by which a person signs a browser in. */
function tokenOfAddress({ method, url }: FastifyRequest): string | undefined {
  return method === 'GET' ? new URL(url, 'http://nexum').searchParams.get('token') ?? undefined : undefined
}

/** The browser keeps the token where scripts do not see it and sends it with requests of our own pages only; the address forgets it. */
function signIn({ url }: FastifyRequest, reply: FastifyReply, token: string): void {
  const { pathname, searchParams } = new URL(url, 'http://nexum')
  searchParams.delete('token')
  const rest = searchParams.toString()
  void reply.header('set-cookie', `nexum_token=${encodeURIComponent(token)}; HttpOnly; SameSite=Strict; Path=/`)
  // One slash: two would name another host.
  void reply.redirect(`${pathname.replace(/^\/+/, '/')}${rest === '' ? '' : `?${rest}`}`, 303)
}

function decoded(text: string | undefined): string | undefined {
  try {
    return text === undefined ? undefined : decodeURIComponent(text)
  } catch {
    return undefined
  }
}

/** Of equal length for every token, so that comparing takes the same time. */
function digest(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}

function nameOf(host: string): string {
  return host.replace(/:\d+$/, '').toLowerCase()
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined
}
