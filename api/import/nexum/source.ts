// Graphs that another Nexum exported as JSON (nexum export graph <file>.json): nodes and ties as they were.
import { open as openFile } from 'node:fs/promises'
import { isDay } from '../../../schema/dates.ts'
import type { NodeInput } from '../../../schema/records.ts'
import { InputError } from '../../errors.ts'
import { refusal } from '../draft.ts'
import type { Entry, EntryTie } from '../entry.ts'
import { headOf } from '../head.ts'
import { jsonItems, type JsonItem } from '../json.ts'
import type { Opened, Source, SourceFile } from '../source.ts'

const formatRead = 1

export const nexum: Source = {
  name: 'nexum',
  official: false,
  recognise: ({ text }) => beginning.test(text) ? 'graph' : undefined,
  open,
  expectations: () => [{ text: 'at least one node', held: tally => tally.read > 0 }]
}

const beginning = /^\uFEFF?\s*\[\s*\{\s*"nexum"\s*:\s*"graph"/

async function open(file: SourceFile): Promise<Opened> {
  const { text } = await headOf(file)
  if (!beginning.test(text)) throw new InputError(`${file.path}: this is no graph that Nexum exported as JSON. Export one with nexum export graph <file>.json.`)
  const format = Number(/"format"\s*:\s*(\d+)/.exec(text)?.[1])
  if (format !== formatRead) throw new InputError(`${file.path}: the export has format ${format}, and this Nexum reads format ${formatRead}. Import it with the version that wrote it.`)
  await checkEnd(file)
  const day = /"exportedOn"\s*:\s*"([^"]+)"/.exec(text)?.[1]
  // The rest of the graph that a part is of stays as it is held.
  const isPart = /^[^\n]*\n?[^\n]*"part"\s*:\s*"/.test(text)
  return { list: 'graph', publishedOn: day !== undefined && isDay(day) ? day : undefined, entries: entriesOf(file), ...isPart ? { partial: true as const } : {} }
}

/** A file that was cut short has no end of the array. Known before anything is written, where the file can be read at its end. */
async function checkEnd(file: SourceFile): Promise<void> {
  if (file.onDisk === undefined) return
  const handle = await openFile(file.onDisk)
  try {
    const { size } = await handle.stat()
    const tail = Buffer.alloc(Math.min(size, 64))
    await handle.read(tail, 0, tail.length, size - tail.length)
    if (!tail.toString('latin1').trimEnd().endsWith(']')) throw new InputError(`${file.path}: the array does not end: the file was cut short. Export it again.`)
  } finally {
    await handle.close()
  }
}

async function* entriesOf(file: SourceFile): AsyncGenerator<Entry> {
  for await (const item of jsonItems(file)) if (item.value.nexum === undefined) yield entryOf(item)
}

/** The pipeline's parsers judge whether it fits the ontology: nothing is taken on trust. */
function entryOf({ value: { node, tie }, line, text }: JsonItem): Entry {
  const locator = `line ${line}`
  const thing = node ?? tie
  if (typeof thing !== 'object' || thing === null || typeof (thing as { id?: unknown }).id !== 'string') return refusal(`nexum-${locator}`, locator, 'refused: neither a node nor a tie of Nexum', text.slice(0, 60))
  const { id } = thing as { id: string }
  // A tie may have the id of a node: each is a record of its own.
  return {
    subject: id, part: node === undefined ? 'tie' : '', locator, nodes: node === undefined ? [] : [node as NodeInput], ties: node === undefined ? [tie as EntryTie] : [],
    refused: false, issues: [], original: () => text
  }
}
