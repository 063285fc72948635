// The Offshore Leaks Database of the International Consortium of Investigative Journalists: nodes and relations out of leaked files.
// Being named in it is no evidence of wrongdoing: every actor and the source itself say so.
import type { Day } from '../../../schema/dates.ts'
import type { NodeInput } from '../../../schema/records.ts'
import { InputError } from '../../errors.ts'
import { atLeast } from '../expecting.ts'
import type { Entry, Issue } from '../entry.ts'
import { Fingerprints } from '../fingerprints.ts'
import { headOf } from '../head.ts'
import type { Expectation, Head, Opened, Source, SourceFile } from '../source.ts'
import { mapRow } from './map.ts'
import { delimiterOf, readTable, readWorkbook, tablesIn, type IcijRow } from './read.ts'

export const icij: Source = {
  name: 'icij',
  official: false,
  recognise: head => tablesIn(head)[0]?.table,
  open,
  expectations: () => expectations
}

const expectations: readonly Expectation[] = [
  atLeast('rows', ({ read }) => read, 1),
  { text: 'every column is known', held: tally => tally.issues('field that no rule knows') === 0 },
  { text: 'every kind of node is known', held: tally => tally.issues('refused: a node of an unknown kind') === 0 },
  { text: 'every relation is known', held: tally => tally.issues('relation of an unknown type: kept as text') === 0 }
]

async function open(file: SourceFile): Promise<Opened> {
  const head = await headOf(file)
  if (tablesIn(head).length === 0) throw new InputError(`${file.path}: this is no table of the Offshore Leaks Database that Nexum reads: its first row names none of the columns node_id and sourceID, START_ID and END_ID, or node_id_start and node_id_end. Check that it is the right file.`)
  const rows = (): AsyncGenerator<IcijRow> => head.sheets === undefined ? readTable(file, delimiterOf(/^[^\r\n]*/.exec(head.text)?.[0] ?? '')) : readWorkbook(file)
  const list = listOf(head, await firstOf(rows()))
  return { list, describe: describe(list), entries: mapped(rows()) }
}

async function firstOf(rows: AsyncGenerator<IcijRow>): Promise<IcijRow | undefined> {
  for await (const row of rows) return row
  return undefined
}

/**
 * Downloads since 2023 and of 2016 have all leaks in one table; those of 2018 a table for each leak: there the leak is a part of the name, so
 * that the table of one leak is no version of that of another.
 */
function listOf(head: Head, first: IcijRow | undefined): string {
  const [{ table, sheet, prefixed } = { table: 'nodes', sheet: undefined, prefixed: false }] = tablesIn(head)
  const named = /(panama|paradise|pandora)[ _-]?papers|(offshore|bahamas)[ _-]?leaks/i.exec(head.name)?.[0] ?? ''
  const leak = prefixed || named !== '' ? slug(first?.cells.sourceid?.split(' - ')[0] ?? '') || slug(named) : ''
  const label = (first?.cells['labels(n)'] ?? '').replace(/[^A-Za-z]/g, '').toLowerCase()
  const what = sheet !== undefined ? 'workbook' : table === 'nodes' && label !== '' ? ({ entity: 'entities', intermediary: 'intermediaries', address: 'addresses' } as Record<string, string>)[label] ?? `${label}s` : table
  return [leak, what].filter(part => part !== '').join('-')
}

function slug(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')
}

function describe(list: string): (publishedOn: Day) => NodeInput<'Source'> {
  return publishedOn => ({
    id: `source-icij-${list}-${publishedOn}`, kind: 'Source', name: `ICIJ, Offshore Leaks Database, ${list}, ${publishedOn}: being named in it is no evidence of wrongdoing`, sourceType: 'DATASET',
    publisher: 'International Consortium of Investigative Journalists', publishedOn, list: `icij/${list}`, licence: 'Database ODbL 1.0, contents CC BY-SA 3.0, with attribution to ICIJ'
  })
}

/** Rows that say the same twice are one; what is left out is said with the entry that comes next. In memory: 12 to 24 bytes for each row. */
async function* mapped(rows: AsyncIterable<IcijRow>): AsyncGenerator<Entry> {
  const seen = new Fingerprints()
  let waiting: Issue[] = []
  let held: Entry | undefined
  for await (const row of rows) {
    const entry = mapRow(row)
    if ('skipped' in entry) waiting.push(entry.skipped)
    else if (entry.part !== '' && !seen.add(entry.part)) waiting.push({ kind: 'relation that stands twice: taken once', example: `${row.locator}: ${entry.subject}` })
    else {
      if (held !== undefined) yield held
      held = waiting.length === 0 ? entry : { ...entry, issues: [...waiting, ...entry.issues] }
      waiting = []
    }
  }
  if (held !== undefined) yield { ...held, issues: [...held.issues, ...waiting] }
}
