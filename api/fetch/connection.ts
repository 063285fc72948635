// One download over the network, from an address of the table alone. Nothing else in Nexum connects to anything.
import { isLoopback } from '../config.ts'
import { InputError } from '../errors.ts'
import { version } from '../version.ts'
import type { Address } from './addresses.ts'

/** What the server said of the copy at hand, to be told that nothing is new. */
export interface Validators {
  readonly etag?: string | undefined
  readonly lastModified?: string | undefined
}

export interface Answer {
  readonly unchanged: boolean
  readonly validators: Validators
  readonly bytes: number | undefined
  readonly body: AsyncIterable<Uint8Array>
}

const mostRedirects = 5
/** Some publishers drop connections of programs whose name they do not know, unless it stands in this form. */
const userAgent = `Mozilla/5.0 (compatible; nexum/${version})`
/** Types under which lists are sent. What came is judged by its content as well. */
const fineTypes = /^(?:(?:text|application)\/(?:xml|csv|plain|octet-stream|zip|x-zip-compressed|vnd\.openxmlformats-officedocument\.spreadsheetml\.sheet)|binary\/octet-stream|application\/(?:force-download|x-download))$/

/** @throws InputError saying what the server answered and that nothing was changed. */
export async function connect(address: Address, held: Validators, signal: AbortSignal): Promise<Answer> {
  let url = new URL(address.url)
  for (let hops = 0; hops <= mostRedirects; hops++) {
    const response = await ask(allowed(url, address), held, signal)
    const location = response.headers.get('location')
    if (response.status < 300 || response.status >= 400 || response.status === 304 || location === null) return answerOf(response, address, url)
    await response.body?.cancel()
    url = new URL(location, url)
  }
  throw new InputError(`${address.list}: the server hands the download on more than ${mostRedirects} times. Nothing was changed; try again later.`)
}

/** The hosts of the table, over an encrypted connection; what stays on this machine needs none. */
function allowed(url: URL, { list, url: own, handsOnTo }: Address): URL {
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url.hostname))) throw new InputError(`${list}: the download would go on to ${url.protocol}//${url.host}, over a connection that is not encrypted. It was not followed, and nothing was changed.`)
  if (url.host !== new URL(own).host && !handsOnTo.includes(url.host)) throw new InputError(`${list}: the server hands the download on to ${url.host}, which is no address of its publisher that Nexum knows. It was not followed, and nothing was changed. If the publisher has moved, save the file yourself and import it.`)
  return url
}

async function ask(url: URL, { etag, lastModified }: Validators, signal: AbortSignal): Promise<Response> {
  const headers = { 'user-agent': userAgent, 'accept-encoding': 'identity', ...etag === undefined ? {} : { 'if-none-match': etag }, ...lastModified === undefined ? {} : { 'if-modified-since': lastModified } }
  try {
    return await fetch(url, { headers, redirect: 'manual', signal })
  } catch (error) {
    if (signal.aborted) throw signal.reason
    throw new InputError(`${url.host} cannot be reached (${reasonOf(error)}). Nothing was changed. Check the connection, or save the file yourself and import it.`)
  }
}

async function answerOf(response: Response, { list, megabytes }: Address, url: URL): Promise<Answer> {
  const { status, headers } = response
  const refuse = async (why: string): Promise<never> => {
    await response.body?.cancel()
    throw new InputError(`${list}: ${why} Nothing was changed.`)
  }
  const validators = { etag: headers.get('etag') ?? undefined, lastModified: headers.get('last-modified') ?? undefined }
  if (status === 304) return { unchanged: true, validators, bytes: 0, body: (async function* () { /* nothing came */ })() }
  if (status === 404 || status === 410) return refuse(`${url.host} answers ${status}: there is no file at this address. The publisher may have moved it; save the file yourself and import it.`)
  if (status !== 200 || response.body === null) return refuse(`${url.host} answers ${status}${status >= 500 ? ': it has a fault of its own. Try again later.' : ', and not with the list.'}`)
  const type = (headers.get('content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? ''
  if (type !== '' && !fineTypes.test(type)) return refuse(`${url.host} sent "${type}" and not a list. It may be a page that says why, or asks for a login: look at the address in a browser.`)
  const length = headers.has('content-encoding') ? null : headers.get('content-length')
  const bytes = length === null ? undefined : Number(length)
  if (bytes !== undefined && bytes > megabytes * 1_000_000) return refuse(`${url.host} would send ${Math.round(bytes / 1_000_000)} MB, more than the ${megabytes} MB that this list may have.`)
  return { unchanged: false, validators, bytes, body: response.body as unknown as AsyncIterable<Uint8Array> }
}

/** What the operating system says lies below what fetch says. */
export function reasonOf(error: unknown): string {
  const { cause, message } = error as Error
  return cause instanceof Error ? reasonOf(cause) : (error as NodeJS.ErrnoException).code ?? message
}
