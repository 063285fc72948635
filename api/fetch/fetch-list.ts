// Fetches a list from where it is published, and keeps it as a file. Nothing is imported.
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { InputError } from '../errors.ts'
import type { Address } from './addresses.ts'
import { connect } from './connection.ts'
import { keep, lastCopy, receive, writeNote, type Note } from './copies.ts'
import { recognised } from './recognised.ts'

export interface FetchOptions {
  readonly signal?: AbortSignal | undefined
  /** Milliseconds without a byte after which the connection is given up. */
  readonly patience?: number | undefined
}

export interface FetchProgress {
  readonly stage: 'CONNECTING' | 'RECEIVING' | 'CHECKING'
  readonly bytes: number
  /** Where the server says how much it sends. */
  readonly total?: number | undefined
}

export interface Fetched {
  readonly path: string
  readonly note: Note
  /** Nothing is new: the copy at hand is the list of today. */
  readonly unchanged: boolean
}

/**
 * @param data folder of the store: copies lie in `lists/` below it, each list in a folder of its own.
 * @throws InputError where no good copy came; the one that was there stays.
 */
export async function fetchList(address: Address, data: string, options: FetchOptions = {}, progress: (progress: FetchProgress) => void = () => undefined): Promise<Fetched> {
  const folder = join(data, 'lists', address.list)
  const last = await lastCopy(folder)
  const watch = watched(options)
  try {
    progress({ stage: 'CONNECTING', bytes: 0 })
    const answer = await connect(address, last?.url === address.url ? last : {}, watch.signal)
    if (answer.unchanged) {
      if (last === undefined) throw new InputError(`${address.list}: the server says that nothing is new, and there is no copy at hand. Try again later.`)
      return { path: join(folder, last.file), note: last, unchanged: true }
    }
    const arrived = await receive(folder, address, answer, bytes => {
      watch.alive()
      progress({ stage: 'RECEIVING', bytes, total: answer.bytes })
    })
    watch.end()
    const about = { url: address.url, fetchedAt: new Date().toISOString(), ...known(answer.validators) }
    if (last?.sha256 === arrived.sha256) {
      await rm(arrived.path)
      await writeNote(folder, { ...about, file: last.file, sha256: last.sha256 })
      return { path: join(folder, last.file), note: last, unchanged: true }
    }
    progress({ stage: 'CHECKING', bytes: 0 })
    const stated = await checked(arrived.path, address)
    const file = `${stated ?? changedOn(about) ?? about.fetchedAt.slice(0, 10)}-${arrived.sha256.slice(0, 8)}.${address.extension}`
    return { path: join(folder, file), note: await keep(folder, arrived, { ...about, file }), unchanged: false }
  } catch (error) {
    if (watch.signal.aborted) throw watch.signal.reason
    throw error
  } finally {
    watch.end()
  }
}

async function checked(path: string, address: Address): Promise<string | undefined> {
  try {
    return await recognised(path, address)
  } catch (error) {
    await rm(path, { force: true })
    throw error
  }
}

/** The day on which the publisher last changed the file, where the server says so. */
function changedOn({ lastModified }: { readonly lastModified?: string | undefined }): string | undefined {
  const time = Date.parse(lastModified ?? '')
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10)
}

function known({ etag, lastModified }: { readonly etag?: string | undefined; readonly lastModified?: string | undefined }): Pick<Note, 'etag' | 'lastModified'> {
  return { ...etag === undefined ? {} : { etag }, ...lastModified === undefined ? {} : { lastModified } }
}

/** Gives up when nothing comes for too long, or when the user does. */
function watched({ signal, patience = 60_000 }: FetchOptions): { readonly signal: AbortSignal; alive(): void; end(): void } {
  const silence = new AbortController()
  const timer = setTimeout(() => silence.abort(new InputError(`Nothing came for ${Math.round(patience / 1000)} seconds: the connection was given up. Nothing was changed; try again later.`)), patience)
  return { signal: signal === undefined ? silence.signal : AbortSignal.any([signal, silence.signal]), alive: () => timer.refresh(), end: () => clearTimeout(timer) }
}
