// A backup: everything that a store holds as JSON lines, compressed, with counts and digest at its end. It can be read without
// Nexum, and goes from one engine to the other.
import { createReadStream, createWriteStream, existsSync, renameSync, rmSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import type { StoredBoard } from '../../schema/bookkeeping.ts'
import { parseNode, parseTie, type AnyNode, type AnyTie } from '../../schema/records.ts'
import { InputError } from '../errors.ts'
import { digestOfBoards } from './boards.ts'
import { contentOf, ContentDigest, digestOf, type Content, type Piece } from './content.ts'
import type { Graph, StoredRecord } from './graph.ts'
import type { Revision } from './revision-record.ts'

const format = 1
const batchSize = 5_000

interface Head {
  readonly nexum: 'backup'
  readonly format: number
  readonly revision: number
  readonly stamp: string
  readonly writtenAt: string
}

/** The file appears whole or not at all. @throws InputError if it is there already. */
export async function writeArchive(graph: Graph, path: string): Promise<Content> {
  if (existsSync(path)) throw new InputError(`backup: ${path} is there already. Name another file, or move that one away.`, ['file'])
  const part = `${path}.part`
  const digest = new ContentDigest()
  const revision = await graph.ledger()
  if (revision === undefined) throw new InputError('backup: the store is empty, there is nothing to keep. Is it the right data folder (--data)?', ['data'])
  try {
    let content: Content | undefined
    const lines = async function* (): AsyncGenerator<string> {
      yield line({ nexum: 'backup', format, ...revision, writtenAt: new Date().toISOString() } satisfies Head)
      for await (const piece of contentOf(graph)) {
        digest.add(piece)
        yield line(piece)
      }
      const boards = await boardsOf(graph)
      for (const board of boards) yield line({ board })
      content = digest.end()
      yield line({ end: content, boards: { count: boards.length, digest: digestOfBoards(boards) } } satisfies End)
    }
    await pipeline(Readable.from(lines()), createGzip(), createWriteStream(part, { mode: 0o600 }))
    await synced(part)
    renameSync(part, path)
    return content ?? digest.end()
  } catch (error) {
    rmSync(part, { force: true })
    throw error
  }
}

/** Reads a whole archive before anything is written. @throws InputError if it is none, is cut, or was changed. */
export async function checkArchive(path: string): Promise<Content & Revision> {
  const digest = new ContentDigest()
  let head: Head | undefined
  let end: End | undefined
  const boards: StoredBoard[] = []
  for await (const entry of entriesOf(path)) {
    if ('nexum' in entry) head = entry
    else if ('end' in entry) end = entry
    else if ('board' in entry) boards.push(entry.board)
    else digest.add(entry)
  }
  const content = digest.end()
  if (head === undefined || end === undefined) throw new InputError(`restore: ${path} has no ${head === undefined ? 'beginning' : 'end'}: it is cut, or no backup of Nexum. Take another backup.`, ['file'])
  if (content.digest !== end.end.digest || (end.boards !== undefined && end.boards.digest !== digestOfBoards(boards))) throw new InputError(`restore: what ${path} holds has another digest than it says: it was changed or damaged. Take another backup.`, ['file'])
  return { ...content, revision: head.revision, stamp: head.stamp }
}

/** Into an empty store only. What is there afterwards is read again and compared. */
export async function restoreArchive(graph: Graph, path: string): Promise<Content & Revision> {
  const { nodes, ties } = await graph.size()
  const boards = (await graph.boards()).length
  if (nodes > 0 || ties > 0 || boards > 0 || (await graph.recordIds()).length > 0) {
    throw new InputError(`restore: the store is not empty (${nodes} nodes, ${ties} ties, ${boards} boards). Name an empty data folder with --data, or an empty database with --store.`, ['store'])
  }
  const checked = await checkArchive(path)
  const writing = new BatchedWriting(graph)
  for await (const entry of entriesOf(path)) {
    if ('board' in entry) await graph.saveBoard(entry.board, 0)
    else if (!('nexum' in entry) && !('end' in entry)) await writing.add(entry)
  }
  await writing.flush()
  const found = await digestOf(graph)
  if (found.digest !== checked.digest) throw new InputError(`restore: the store has another digest (${found.digest}) than the backup (${checked.digest}). Empty the store and try again.`, ['file'])
  return checked
}

/** Backups of earlier versions hold no boards and say nothing of them. */
interface End {
  readonly end: Content
  readonly boards?: { readonly count: number; readonly digest: string }
}

type Entry = Head | Piece | { readonly board: StoredBoard } | End

async function boardsOf(graph: Graph): Promise<StoredBoard[]> {
  const whole: StoredBoard[] = []
  for (const { id } of await graph.boards()) whole.push(...[await graph.board(id)].filter(board => board !== undefined))
  return whole
}

async function* entriesOf(path: string): AsyncGenerator<Entry> {
  let number = 0
  try {
    const input = createReadStream(path)
    const unzipped = createGunzip()
    const reading = pipeline(input, unzipped)
    reading.catch(() => undefined)
    for await (const text of createInterface({ input: unzipped, crlfDelay: Infinity })) {
      number++
      yield entry(text)
    }
    await reading
  } catch (error) {
    if (error instanceof InputError) throw error
    if (error instanceof Error && 'syscall' in error) throw new InputError(`restore: ${path} cannot be read (${error.message}).`, ['file'])
    throw new InputError(`restore: ${path}${number > 0 ? `, after line ${number}` : ''}: ${(error as Error).message}. It is cut or damaged, or no backup of Nexum.`, ['file'])
  }
}

/** Through the parsers, as all raw data. */
function entry(text: string): Entry {
  const raw = JSON.parse(text) as { nexum?: string; format?: number; node?: unknown; tie?: unknown; record?: StoredRecord; run?: unknown; board?: unknown; end?: Content }
  if (raw.nexum === 'backup' && raw.format !== format) throw new InputError(`restore: the backup has format ${String(raw.format)}, and this Nexum reads format ${format}. Use the version that wrote it.`, ['file'])
  if (raw.node !== undefined) return { node: parseNode(raw.node) }
  if (raw.tie !== undefined) return { tie: parseTie(raw.tie) }
  if (raw.nexum === 'backup' || raw.record !== undefined || raw.run !== undefined || raw.board !== undefined || raw.end !== undefined) return raw as Entry
  throw new SyntaxError(`"${text.slice(0, 40)}" is no line of a backup`)
}

/** Gathers pieces into batches. Nodes come first in an archive, so that every tie finds its ends. */
class BatchedWriting {
  readonly #graph: Graph
  #nodes: AnyNode[] = []
  #ties: AnyTie[] = []
  #records: StoredRecord[] = []

  constructor(graph: Graph) {
    this.#graph = graph
  }

  async add(piece: Piece): Promise<void> {
    if ('run' in piece) await this.#graph.write({ run: piece.run })
    else if ('node' in piece) this.#nodes.push(piece.node)
    else if ('tie' in piece) this.#ties.push(piece.tie)
    else this.#records.push(piece.record)
    if (this.#nodes.length + this.#ties.length + this.#records.length >= batchSize) await this.flush()
  }

  async flush(): Promise<void> {
    const { leftOver } = await this.#graph.write({ create: { nodes: this.#nodes, ties: this.#ties, records: this.#records } })
    const [lost] = leftOver
    if (lost !== undefined) throw new InputError(`restore: the tie ${lost.id} goes from ${lost.start} to ${lost.end}, and not both are in the backup. Empty the store and take another backup.`, ['file'])
    this.#nodes = []
    this.#ties = []
    this.#records = []
  }
}

function line(value: object): string {
  return `${JSON.stringify(value)}\n`
}

async function synced(path: string): Promise<void> {
  const file = await open(path, 'r+')
  await file.sync().finally(() => file.close())
}
