// The copies of a list that were fetched: one file for each version, with a note of the last one. None is ever overwritten.
import { createHash } from 'node:crypto'
import { lstat, mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { InputError } from '../errors.ts'
import type { Address } from './addresses.ts'
import { reasonOf } from './connection.ts'

const noteShape = z.object({ file: z.string(), sha256: z.string(), url: z.string(), fetchedAt: z.string(), etag: z.string().optional(), lastModified: z.string().optional() })
/** What is known of the last good copy. */
export type Note = z.infer<typeof noteShape>

const noteName = 'last.json'
const unfinished = 'arriving-'
/** A download that nobody works on any more. */
const staleAfter = 3_600_000

/** undefined where there is none, or its file is gone. */
export async function lastCopy(folder: string): Promise<Note | undefined> {
  try {
    const note = noteShape.parse(JSON.parse(await readFile(join(folder, noteName), 'utf8')))
    return (await stat(join(folder, note.file))).isFile() ? note : undefined
  } catch {
    return undefined
  }
}

export interface Arrived {
  readonly path: string
  readonly sha256: string
}

/**
 * What comes, in a file of its own that is not yet a copy.
 * @throws InputError when it is cut short, grows beyond the limit, or there is no room for it.
 */
export async function receive(folder: string, address: Address, { body, bytes }: { readonly body: AsyncIterable<Uint8Array>; readonly bytes: number | undefined }, progress: (bytes: number) => void): Promise<Arrived> {
  await mkdir(folder, { recursive: true })
  await sweep(folder)
  const path = join(folder, `${unfinished}${process.pid}.${address.extension}`)
  const hash = createHash('sha256')
  let length = 0
  try {
    const file = await open(path, 'w')
    try {
      for await (const chunk of received(body, address.list)) {
        length += chunk.length
        if (length > address.megabytes * 1_000_000) throw new InputError(`${address.list}: more than the ${address.megabytes} MB came that this list may have. Nothing was changed.`)
        hash.update(chunk)
        await file.writeFile(chunk)
        progress(length)
      }
      if (bytes !== undefined && bytes !== length) throw new InputError(`${address.list}: ${length} of ${bytes} bytes came: the connection was cut. Nothing was changed; try again.`)
      await file.sync()
    } finally {
      await file.close()
    }
  } catch (error) {
    await rm(path, { force: true })
    throw asRefusal(error, folder)
  }
  return { path, sha256: hash.digest('hex') }
}

/** Tells a fault of the connection from one of the disk. */
async function* received(body: AsyncIterable<Uint8Array>, list: string): AsyncGenerator<Uint8Array> {
  try {
    yield* body
  } catch (error) {
    if (error instanceof Error && error.name === 'AbortError') throw error
    throw new InputError(`${list}: the connection was cut (${reasonOf(error)}). Nothing was changed; try again.`)
  }
}

function asRefusal(error: unknown, folder: string): unknown {
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined
  if (code === 'ENOSPC' || code === 'EDQUOT') return new InputError(`${folder}: there is no room left on the disk. Nothing was changed; make room and try again.`)
  if (code === 'EACCES' || code === 'EROFS') return new InputError(`${folder}: Nexum may not write there (${code}). Nothing was changed.`)
  return error
}

/** Under its own name, with a note; one step for whoever looks. */
export async function keep(folder: string, arrived: Arrived, note: Omit<Note, 'sha256'>): Promise<Note> {
  const whole = { ...note, sha256: arrived.sha256 }
  await rename(arrived.path, join(folder, note.file))
  await writeNote(folder, whole)
  return whole
}

export async function writeNote(folder: string, note: Note): Promise<void> {
  const path = join(folder, `${unfinished}${process.pid}.json`)
  await writeFile(path, `${JSON.stringify(note, null, 2)}\n`)
  await rename(path, join(folder, noteName))
}

/** Beginnings that a killed download left. */
async function sweep(folder: string): Promise<void> {
  for (const name of (await readdir(folder)).filter(name => name.startsWith(unfinished))) {
    const found = await lstat(join(folder, name)).catch(() => undefined)
    if (found !== undefined && found.mtimeMs < Date.now() - staleAfter) await rm(join(folder, name), { force: true })
  }
}
