// Files for import tests: on disk in a folder of their own, or made up in memory.
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import type { Entry } from '../../api/import/entry.ts'
import type { Source, SourceFile } from '../../api/import/source.ts'

/** Real lists stand beside the checkout of developers; where they are missing, tests on them are skipped. */
const data = join(import.meta.dirname, '../../../shared/data')
export const realData = (path: string) => join(data, path)
export const noData = existsSync(data) ? undefined : 'the real lists are not at hand (../shared/data)'
export const realList = (path: string) => realData(join('ofac', path))
export const noLists = existsSync(realList('')) ? undefined : 'the real OFAC lists are not at hand (../shared/data/ofac)'

export class Folder {
  readonly path: string
  private constructor(path: string) {
    this.path = path
  }

  static async make(): Promise<Folder> {
    return new Folder(await mkdtemp(join(tmpdir(), 'nexum-import-')))
  }

  async write(name: string, content: string | Uint8Array): Promise<string> {
    const path = join(this.path, name)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, content)
    return path
  }

  remove(): Promise<void> {
    return rm(this.path, { recursive: true, force: true })
  }
}

/** A file whose bytes come from a generator, so that it can be larger than memory. */
export function generated(name: string, bytes: () => Iterable<string | Uint8Array>): SourceFile {
  return {
    path: name, name, names: [name],
    open: () => Promise.resolve(Readable.from(bufferOf(bytes()), { objectMode: false })),
    sha256: () => Promise.resolve(createHash('sha256').update(name).digest('hex')),
    beside: () => Promise.resolve(undefined)
  }
}

function* bufferOf(pieces: Iterable<string | Uint8Array>): Generator<Buffer> {
  for (const piece of pieces) yield Buffer.from(piece as string)
}

/** A source that states these entries, whatever the file. */
export function stating(entries: readonly Partial<Entry>[], { name = 'table', list = 'small', official = true, published }: { name?: string; list?: string; official?: boolean; published?: string } = {}): Source {
  const whole = entries.map((entry): Entry => ({ subject: '', part: '', locator: '', nodes: [], ties: [], refused: false, issues: [], ...entry }))
  return {
    name, official, recognise: () => list, expectations: () => [],
    open: () => Promise.resolve({
      list, publishedOn: published,
      describe: day => ({ id: `source-${name}-${day}`, kind: 'Source', name: `${name} of ${day}` }),
      entries: (async function* () { yield* await Promise.resolve(whole) })()
    })
  }
}

export const row = (number: number, name: string, { type = '-0- ', programme = 'GLOMAG', vessel = '-0- ,-0- ,-0- ,-0- ,-0- ,-0- ', remarks = '' } = {}) =>
  `${number},"${name}",${type === '-0- ' ? type : `"${type}"`},"${programme}",${vessel.startsWith('-0- ,') ? `-0- ,${vessel}` : vessel},${remarks === '' ? '-0- ' : `"${remarks}"`}\r\n`
export const csv = (...rows: readonly string[]) => `${rows.join('')}\x1a`
