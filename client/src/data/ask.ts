// One question to the server, typed by its document. Answers and errors are plain; nothing is cached here.
import { print } from 'graphql/language/printer'
import type { TadaDocumentNode } from 'gql.tada'
import { words } from '../app/words.ts'

export class AskError extends Error {
  readonly code: string
  /** Names the argument that was refused, outermost first. */
  readonly path: readonly (string | number)[]

  constructor(code: string, message: string, path: readonly (string | number)[] = []) {
    super(message)
    this.name = 'AskError'
    this.code = code
    this.path = path
  }
}

interface Answer<T> {
  readonly data?: T | null
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string; readonly path?: readonly (string | number)[] } }[]
}

/** @throws AskError with the code of the API, `OFFLINE` when nobody answers, `UNAUTHENTICATED` when a token is needed. */
export async function ask<T, V>(document: TadaDocumentNode<T, V>, variables: V, signal?: AbortSignal): Promise<T> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json', ...authorization() },
    body: JSON.stringify({ query: print(document), variables }),
    ...(signal === undefined ? {} : { signal })
  }).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw new AskError('OFFLINE', words.errors.offline)
  })
  if (response.status === 401) throw new AskError('UNAUTHENTICATED', words.errors.token)
  return unwrap(await response.json().catch(() => null) as Answer<T> | null, response.status)
}

/** Sends one file as it is. Returns the id by which `import(id)` tells what becomes of it. @throws AskError as ask does. */
export async function sendFile(file: File, parameters: Readonly<Record<string, string>>): Promise<string> {
  const response = await fetch(`/import?${new URLSearchParams(parameters).toString()}`, {
    method: 'POST', body: file, headers: { 'content-type': 'application/octet-stream', 'x-file-name': encodeURIComponent(file.name), ...authorization() }
  }).catch(() => { throw new AskError('OFFLINE', words.errors.offline) })
  if (response.status === 401) throw new AskError('UNAUTHENTICATED', words.errors.token)
  const answer = await response.json().catch(() => null) as (Answer<never> & { readonly id?: string }) | null
  return answer?.id ?? unwrap<never>(answer, response.status)
}

function unwrap<T>(answer: Answer<T> | null, status: number): T {
  const [error] = answer?.errors ?? []
  if (error !== undefined) throw new AskError(error.extensions?.code ?? 'UNKNOWN', error.message, error.extensions?.path)
  if (answer?.data === undefined || answer.data === null) throw new AskError('UNKNOWN', words.errors.unreadable(status))
  return answer.data
}

const tokenKey = 'nexum-token'

/** Kept for this tab only: it is gone when the tab is closed. */
export function keepToken(token: string): void {
  sessionStorage.setItem(tokenKey, token)
}

function authorization(): Record<string, string> {
  const token = sessionStorage.getItem(tokenKey)
  return token === null ? {} : { authorization: `Bearer ${token}` }
}
