// Members of a .zip archive, streamed; nothing is written to disk, so no name in it can lead anywhere.
import { basename, dirname } from 'node:path'
import type { Readable } from 'node:stream'
import * as yauzl from 'yauzl'
import { InputError } from '../errors.ts'
import { limited, mostEntries } from './limits.ts'
import { sha256 } from './sha256.ts'
import type { SourceFile } from './source.ts'

export interface Archive {
  readonly files: readonly SourceFile[]
  /** The same by their names inside the archive, folders included. */
  readonly members: ReadonlyMap<string, SourceFile>
  close(): void
}

/** @throws InputError if it is no archive, is damaged, or has too many members. */
export function openArchive(path: string): Promise<Archive> {
  return archiveFrom(path, done => yauzl.open(path, options, done))
}

/** An archive that is itself packed: its bytes are held in memory. @throws InputError as openArchive does. */
export function openArchiveIn(bytes: Buffer, path: string): Promise<Archive> {
  return archiveFrom(path, done => yauzl.fromBuffer(bytes, options, done))
}

const options = { autoClose: false, lazyEntries: true } as const

async function archiveFrom(path: string, open: (done: (error: Error | null, file: yauzl.ZipFile) => void) => void): Promise<Archive> {
  const zip = await new Promise<yauzl.ZipFile>((opened, failed) => {
    open((error, file) => error === null ? opened(file) : failed(damaged(path, error)))
  })
  const entries = await membersOf(zip, path)
  const members = entries.map(entry => [entry.fileName, memberFile(zip, path, entry, entries)] as const)
  return { files: members.map(([, file]) => file), members: new Map(members), close: () => zip.close() }
}

function membersOf(zip: yauzl.ZipFile, path: string): Promise<yauzl.Entry[]> {
  const entries: yauzl.Entry[] = []
  return new Promise((done, failed) => {
    zip.on('error', (error: Error) => failed(damaged(path, error)))
    zip.on('end', () => done(entries))
    zip.on('entry', (entry: yauzl.Entry) => {
      if (entries.length >= mostEntries) return failed(new InputError(`${path}: it has more than ${mostEntries} members. It was not imported: unpack it yourself if you trust it.`))
      if (!entry.fileName.endsWith('/')) entries.push(entry)
      zip.readEntry()
    })
    zip.readEntry()
  })
}

function memberFile(zip: yauzl.ZipFile, archive: string, entry: yauzl.Entry, all: readonly yauzl.Entry[]): SourceFile {
  const path = `${archive}/${entry.fileName}`
  const folder = dirname(entry.fileName)
  const open = () => new Promise<Readable>((opened, failed) => {
    zip.openReadStream(entry, (error: Error | null, stream) => {
      if (error === null) opened(limited(stream, { path, packedBytes: () => entry.compressedSize }))
      else failed(damaged(path, error))
    })
  })
  return {
    path, name: basename(entry.fileName), names: [basename(entry.fileName), ...folder === '.' ? [] : [basename(folder)], basename(archive), basename(dirname(archive))],
    open,
    sha256: async () => sha256(await open()),
    beside: name => {
      const found = all.find(other => dirname(other.fileName) === folder && basename(other.fileName) === name)
      return Promise.resolve(found && memberFile(zip, archive, found, all))
    }
  }
}

function damaged(path: string, error: Error): InputError {
  return new InputError(`${path}: it cannot be unpacked (${error.message}): it is damaged or was cut short. Get it again.`)
}
