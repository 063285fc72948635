// Any table, by a mapping that says what its columns mean.
import { readFile } from 'node:fs/promises'
import type { Day } from '../../../schema/dates.ts'
import type { NodeInput } from '../../../schema/records.ts'
import { InputError } from '../../errors.ts'
import type { Entry, Issue } from '../entry.ts'
import type { Opened, Source, SourceFile } from '../source.ts'
import { madeIds, mapRow } from './map.ts'
import { parseMapping, type Mapping } from './mapping.ts'
import { columnsIn, tableRows } from './rows.ts'
import { columnsOf } from './values.ts'

const wayOut = 'Say what its columns mean with --mapping mapping.yaml; nexum import --suggest FILE drafts one.'

/** Without a mapping no table can be read: it is recognised by nothing, and says how to go on. */
export const table: Source = {
  name: 'table', official: false, recognise: () => undefined, expectations: () => [],
  open: file => Promise.reject(new InputError(`${file.path}: a table is imported by a mapping. ${wayOut}`, ['mapping']))
}

/** @throws InputError naming the line of the mapping. */
export async function tableWith(path: string): Promise<Source> {
  const yaml = await readFile(path, 'utf8').catch((error: unknown) => { throw new InputError(`--mapping ${path}: it cannot be read (${(error as Error).message}). Check the path.`, ['mapping']) })
  return tableOf(parseMapping(yaml, path), path)
}

export function tableOf(mapping: Mapping, path: string): Source {
  return { name: 'table', official: false, recognise: () => undefined, expectations: () => [], open: file => open(file, mapping, path) }
}

/** Read twice: the first time to know that the file is whole, has the columns, and has each key once. Held in memory: the keys. */
async function open(file: SourceFile, mapping: Mapping, path: string): Promise<Opened> {
  const columns = await columnsIn(file, mapping)
  const used = usedColumns(mapping)
  const missing = used.filter(name => !columns.includes(name))
  if (missing.length > 0) throw new InputError(`${path}: the mapping names ${missing.map(name => `"${name}"`).join(', ')}, which ${missing.length === 1 ? 'is no column' : 'are no columns'} of ${file.path}. Its columns: ${columns.map(name => `"${name}"`).join(', ')}.`, ['mapping'], columns)
  const places = new Map<string, string>()
  for await (const { cells, locator, uneven } of tableRows(file, mapping)) {
    const id = uneven === 0 ? madeIds(mapping, cells)[0]?.id ?? '' : ''
    const first = places.get(id)
    if (id !== '' && first !== undefined && !mapping.repeats) throw new InputError(`${file.path}: ${locator}: ${id} is there twice, first on ${first}. If several rows are about one key, say so in the mapping with "repeats: true"; if not, choose a key that tells them apart.`)
    if (id !== '') places.set(id, locator)
  }
  const unused = columns.filter(name => !used.includes(name) && !mapping.ignore.includes(name))
  return { list: mapping.name, publishedOn: mapping.published, describe: describe(mapping), entries: entriesOf(file, mapping, unused) }
}

async function* entriesOf(file: SourceFile, mapping: Mapping, unused: readonly string[]): AsyncGenerator<Entry> {
  let waiting = unused.map((name): Issue => ({ kind: 'column that the mapping does not use: name it, or list it under "ignore"', example: name }))
  const seen = new Set<string>()
  for await (const row of tableRows(file, mapping)) {
    const entry = mapRow(row, mapping)
    const id = `${entry.subject} ${entry.part}`
    // The same row again says nothing new.
    if (entry.part !== '' && seen.has(id)) waiting = [...waiting, { kind: 'row that is there twice', example: row.locator }]
    else yield { ...entry, issues: [...waiting.splice(0), ...entry.issues] }
    if (entry.part !== '') seen.add(id)
  }
}

function usedColumns({ nodes, ties }: Mapping): string[] {
  const values = [
    ...nodes.flatMap(({ key, id, name, names, fields, identifiers, addresses, countries }) => [
      key, id, name, ...names, ...Object.values(fields).flat(), ...identifiers.flatMap(one => [one.number, one.country]), ...addresses.flatMap(one => Object.values(one)), ...countries.map(one => one.country)
    ]),
    ...ties.flatMap(({ from, to, key, fields }) => [{ value: from }, { value: to }, key, ...Object.values(fields).flat()])
  ]
  return [...new Set([...values.flatMap(value => value === undefined ? [] : columnsOf(value)), ...nodes.flatMap(({ when }) => Object.keys(when))])]
}

function describe({ name, title, publisher, licence, url, sourceType }: Mapping): (publishedOn: Day) => NodeInput<'Source'> {
  return publishedOn => ({ id: `source-table-${name}-${publishedOn}`, kind: 'Source', name: `${title ?? name}, ${publishedOn}`, sourceType, publisher, licence, url, publishedOn, list: `table/${name}` })
}
