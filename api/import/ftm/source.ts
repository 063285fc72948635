// Files of FollowTheMoney: entities as lines of JSON, deltas, nested targets, statements, the simple table of targets.
import { open as openFile } from 'node:fs/promises'
import { isDay, type Day } from '../../../schema/dates.ts'
import type { NodeInput } from '../../../schema/records.ts'
import { InputError } from '../../errors.ts'
import { refusal } from '../draft.ts'
import type { Entry } from '../entry.ts'
import { batches } from '../batches.ts'
import { headOf } from '../head.ts'
import type { Head, Opened, Source, SourceFile } from '../source.ts'
import { datasetRow } from './datasets.ts'
import { expectations } from './expectations.ts'
import { mapEntity } from './map.ts'
import { oneByOne } from './one-by-one.ts'
import { readLines } from './read-lines.ts'
import { readSimple } from './read-simple.ts'
import { areAdjacent, readStatements } from './read-statements.ts'
import type { Read } from './raw.ts'

type Format = 'entities' | 'delta' | 'nested' | 'statements-csv' | 'statements-json' | 'simple'

export const ftm: Source = {
  name: 'ftm',
  official: false,
  recognise: head => formatOf(head) === undefined ? undefined : listOf(head.text, formatOf(head), [head.name]),
  open,
  expectations: () => expectations
}

/** By the first line: an object with schema and properties, a step of a delta, a row of columns. */
function formatOf({ text }: Pick<Head, 'text'>): Format | undefined {
  const start = text.replace(/^\uFEFF/, '').trimStart()
  const line = start.split('\n', 1)[0] ?? ''
  if (/^"?id"?,"?schema"?,"?name"?,"?aliases"?,/.test(line)) return 'simple'
  if (/(^|,)"?prop"?(,|$)/.test(line) && /(^|,)"?entity_id"?(,|$)/.test(line) && /(^|,)"?schema"?(,|$)/.test(line)) return 'statements-csv'
  if (!line.startsWith('{')) return undefined
  if (/^\{\s*"op"\s*:\s*"(ADD|MOD|DEL)"/.test(line)) return 'delta'
  if (/"prop"\s*:/.test(line) && /"schema"\s*:/.test(line) && /"entity_id"\s*:/.test(line)) return 'statements-json'
  if (!/"schema"\s*:\s*"[A-Z]\w+"/.test(line) || !/"properties"\s*:\s*\{/.test(line)) return undefined
  return start.split('\n').some(one => (one.match(/"properties"\s*:\s*\{/g)?.length ?? 0) > 1) ? 'nested' : 'entities'
}

/** The dataset, where the beginning of the file is of one; else the name of file or folder, unless it says only what the format is. */
function listOf(text: string, format: Format | undefined, names: readonly string[], path = ''): string {
  // Deltas of one dataset lie in folders named after their versions, these in a folder named after the dataset.
  const folder = format === 'delta' ? /([^/\\]+)[/\\]\d{14}-[a-z0-9]{3}[/\\][^/\\]+$/.exec(path)?.[1] : undefined
  if (folder !== undefined && !general.test(folder)) return plainName(folder)
  const ending = format === 'nested' ? '-targets' : format === 'simple' ? '-simple' : ''
  const datasets = datasetsIn(text, format)
  const [only] = datasets
  if (datasets.size === 1 && only !== undefined) return `${only}${ending}`
  return `${names.map(plainName).find(name => name !== '' && !general.test(name)) ?? 'entities'}${ending}`
}

/** Names of files and folders that say nothing of what is in them. */
const general = /^(entities|targets|targets_nested|targets_simple|entities_delta|statements|exports?|deltas?|data|downloads?|artifacts|datasets|latest|tmp)$/

/** Without endings and dates: the same for each version. */
function plainName(name: string): string {
  const bare = name.replace(/(\.(json|jsonl|ijson|ftm|csv|gz|zip))+$/i, '').replace(/^\d{14}-[a-z0-9]{3}$/, '').replace(/\d{4}-\d{2}(-\d{2})?|\d{8}/g, '').replace(/[-_.](delta|entities)$/i, '')
  return bare.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '_').replace(/^_+|_+$/g, '')
}

function datasetsIn(text: string, format: Format | undefined): Set<string> {
  if (format === 'simple') return new Set([...text.matchAll(/"([^",\n]+)",(?:"[^"\n]*",?){3}\r?$/gm)].map(match => (match[1] ?? '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '_')).filter(name => name !== '' && name !== 'dataset'))
  if (format === 'statements-json') return new Set([...text.matchAll(/"dataset"\s*:\s*"([^"]+)"/g)].map(match => match[1] ?? ''))
  if (format === 'statements-csv') return new Set()
  return new Set([...text.matchAll(/"datasets"\s*:\s*\[([^\]]*)\]/g)].flatMap(match => [...(match[1] ?? '').matchAll(/"([^"]+)"/g)].map(name => name[1] ?? '')))
}

async function open(file: SourceFile): Promise<Opened> {
  const head = await headOf(file)
  const format = formatOf(head)
  if (format === undefined) throw new InputError(`${file.path}: this is no file of FollowTheMoney that Nexum reads. It reads entities and deltas as lines of JSON (entities.ftm.json), targets.nested.json, targets.simple.csv and statements.`)
  if (!format.endsWith('csv') && format !== 'simple') await checkEnd(file)
  const beginning = await textAtBeginning(file)
  const list = listOf(beginning, format, file.names, file.onDisk ?? file.path)
  const opened = { list, publishedOn: await dayOf(file, beginning), describe: describe(list) }
  if (format === 'simple') return { ...opened, entries: readSimple(file) }
  const reads = format === 'statements-csv' || format === 'statements-json'
    ? batches(readStatements(file, format === 'statements-csv' ? 'csv' : 'json', await areAdjacent(file, format === 'statements-csv' ? 'csv' : 'json')), 500)
    : readLines(file, format === 'nested')
  return { ...opened, entries: oneByOne(reads, mapped(list.replace(/-targets$/, ''))), ...(format === 'delta' ? { partial: true as const } : {}) }
}

const mapped = (dataset: string) => (read: Read): Entry => 'entity' in read ? mapEntity(read, dataset) : refusal(`ftm-${read.locator}`, read.locator, read.kind, read.example)

const beginningSize = 256 * 1024

/** More than recognition needs: enough entities to tell one dataset from a collection. */
async function textAtBeginning(file: SourceFile): Promise<string> {
  const stream = await file.open()
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of stream) {
      chunks.push(chunk as Buffer)
      size += (chunk as Buffer).length
      if (size >= beginningSize) break
    }
  } finally {
    stream.destroy()
  }
  return Buffer.concat(chunks).subarray(0, beginningSize).toString('utf8')
}

/** A file that was cut short ends inside an object. Known before anything is written, where the file can be read at its end. */
async function checkEnd(file: SourceFile): Promise<void> {
  if (file.onDisk === undefined) return
  const handle = await openFile(file.onDisk)
  try {
    const { size } = await handle.stat()
    const tail = Buffer.alloc(Math.min(size, 4096))
    await handle.read(tail, 0, tail.length, size - tail.length)
    if (!tail.toString('latin1').trimEnd().endsWith('}')) throw new InputError(`${file.path}: the last line ends in the middle: the file was cut short. Get it again from where it is published.`)
  } finally {
    await handle.close()
  }
}

/** What stands beside it as index.json, else the version of a delta, which names its folder, else when its entities were last seen. */
async function dayOf(file: SourceFile, beginning: string): Promise<Day | undefined> {
  return await dayInIndex(file) ?? dayOfVersion(file.names) ?? lastSeen(beginning)
}

async function dayInIndex(file: SourceFile): Promise<Day | undefined> {
  const index = await file.beside('index.json')
  if (index === undefined) return undefined
  const text = (await textAtBeginning(index))
  return day(/"(?:last_export|updated_at)"\s*:\s*"(\d{4}-\d{2}-\d{2})/.exec(text)?.[1])
}

function dayOfVersion(names: readonly string[]): Day | undefined {
  const [, year, month, date] = names.map(name => /(?:^|\D)(\d{4})(\d{2})(\d{2})\d{6}-[a-z0-9]{3}$/.exec(name)).find(match => match !== null) ?? []
  return year === undefined ? undefined : day(`${year}-${month ?? ''}-${date ?? ''}`)
}

function lastSeen(text: string): Day | undefined {
  const days = [...text.matchAll(/"last_seen"\s*:\s*"(\d{4}-\d{2}-\d{2})/g)].map(match => match[1] ?? '')
  const rows = days.length > 0 ? days : [...text.matchAll(/,"?(\d{4}-\d{2}-\d{2})T[\d:]+"?,"?\d{4}-\d{2}-\d{2}T[\d:]+"?\r?$/gm)].map(match => match[1] ?? '')
  return day(rows.sort().at(-1))
}

const day = (text: string | undefined): Day | undefined => text !== undefined && isDay(text) ? text : undefined

function describe(list: string): (publishedOn: Day) => NodeInput<'Source'> {
  const row = datasetRow(list.replace(/-(targets|simple)$/, ''))
  return publishedOn => ({
    id: `source-ftm-${list}-${publishedOn}`, kind: 'Source', name: `FollowTheMoney, ${row?.title ?? list}, ${publishedOn}`, sourceType: 'DATASET', publishedOn, list: `ftm/${list}`,
    ...(row === undefined ? {} : { publisher: 'OpenSanctions', licence: 'CC BY-NC 4.0' })
  })
}
