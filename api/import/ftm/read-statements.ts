// Statements: one row for each value of each entity, as CSV or as lines of JSON. Rows of one entity are gathered into the entity.
import { InputError } from '../../errors.ts'
import { csvRecords } from '../csv.ts'
import type { SourceFile } from '../source.ts'
import { readJsonLines } from './read-lines.ts'
import type { RawEntity, RawRecord, Read } from './raw.ts'
import { narrower } from './schemata.ts'

interface Row {
  readonly line: number
  readonly cells: Readonly<Record<string, string | undefined>>
}

interface Gathered {
  readonly id: string
  readonly line: number
  schema: string
  readonly properties: Record<string, string[]>
  readonly datasets: Set<string>
  readonly referents: Set<string>
  readonly rows: Row[]
  contradiction: string | undefined
}

/** @param adjacent whether all rows of an entity stand together; if not, all of the file is gathered first */
export async function* readStatements(file: SourceFile, format: 'csv' | 'json', adjacent: boolean): AsyncGenerator<Read> {
  const open = new Map<string, Gathered>()
  for await (const row of rowsOf(file, format)) {
    const id = idOf(row)
    if (id === '') {
      yield { locator: `line ${row.line}`, kind: 'refused: a statement without an id', example: JSON.stringify(row.cells).slice(0, 80) }
      continue
    }
    if (adjacent && !open.has(id)) {
      for (const gathered of open.values()) yield recordOf(gathered)
      open.clear()
    }
    add(open, id, row)
  }
  for (const gathered of open.values()) yield recordOf(gathered)
}

/** Whether each entity's rows stand together. Holds the ids of the file in memory. */
export async function areAdjacent(file: SourceFile, format: 'csv' | 'json'): Promise<boolean> {
  const done = new Set<string>()
  let current = ''
  for await (const row of rowsOf(file, format)) {
    const id = idOf(row)
    if (id === current) continue
    if (done.has(id)) return false
    done.add(current)
    current = id
  }
  return true
}

async function* rowsOf(file: SourceFile, format: 'csv' | 'json'): AsyncGenerator<Row> {
  if (format === 'json') yield* readJsonLines(file)
  else {
    for await (const record of csvRecords(file)) {
      for (const column of ['entity_id', 'schema', 'prop', 'value']) if (!(column in record.cells)) throw new InputError(`${file.path}: there is no column "${column}". A table of statements has canonical_id, entity_id, schema, prop, value and dataset.`)
      yield record
    }
  }
}

const idOf = ({ cells: { canonical_id: canonical = '', entity_id: part = '' } }: Row): string => canonical === '' ? part : canonical

function add(open: Map<string, Gathered>, id: string, row: Row): void {
  let gathered = open.get(id)
  if (gathered === undefined) {
    gathered = { id, line: row.line, schema: '', properties: {}, datasets: new Set(), referents: new Set(), rows: [], contradiction: undefined }
    open.set(id, gathered)
  }
  const { entity_id: part, schema = '', prop = '', value = '', dataset } = row.cells
  gathered.rows.push(row)
  if (part !== undefined && part !== '' && part !== id) gathered.referents.add(part)
  if (dataset !== undefined && dataset !== '') gathered.datasets.add(dataset)
  const narrow = narrower(gathered.schema, schema)
  if (narrow === undefined) gathered.contradiction ??= `${gathered.schema} and ${schema}`
  else gathered.schema = narrow
  // The id is a statement too: its value is a checksum.
  if (prop === 'id' || value === '') return
  const values = gathered.properties[prop] ??= []
  if (!values.includes(value)) values.push(value)
}

function recordOf({ id, line, schema, properties, datasets, referents, rows, contradiction }: Gathered): Read {
  const locator = `line ${line}`
  if (contradiction !== undefined) return { locator, kind: 'refused: statements of schemata that do not fit together', example: `${id}: ${contradiction}` }
  const entity: RawEntity = { id, schema, properties, datasets: [...datasets].sort(), referents: [...referents].sort() }
  return { locator, operation: 'STATE', entity, original: () => rows.map(({ cells }) => JSON.stringify(cells)).join('\n') } satisfies RawRecord
}
