// The lists of the European Union: the financial sanctions files (the consolidated list), and annexes of regulations as journal tables.
import type { Day } from '../../../schema/dates.ts'
import type { NodeInput } from '../../../schema/records.ts'
import { InputError } from '../../errors.ts'
import type { Entry } from '../entry.ts'
import { headOf } from '../head.ts'
import type { Head, Opened, Source, SourceFile } from '../source.ts'
import { expectationsOf } from './expectations.ts'
import { mapJournal } from './map-journal.ts'
import { indexJournal, readJournal, type JournalIndex } from './read-journal.ts'

type Format = 'journal' | 'amendment'

export const eu: Source = { name: 'eu', official: true, recognise: head => listOf(head), open, expectations: expectationsOf }

function formatOf({ text }: Head): Format | undefined {
  const [first = ''] = text.split('\n', 1)
  const columns = new Set(first.replace(/^\uFEFF/, '').trim().split(',').map(name => name.replace(/^"|"$/g, '').trim()))
  if (!columns.has('programKey') || !columns.has('recordId')) return undefined
  return columns.has('amendmentCelex') ? 'amendment' : 'journal'
}

/** The act stands in the first row: each act is a list of its own. */
function listOf(head: Head): string | undefined {
  const format = formatOf(head)
  if (format === undefined) return undefined
  const [act = ''] = head.text.match(/\b\d{5}[A-Z]\d{4}\b/g)?.slice(format === 'amendment' ? 1 : 0) ?? []
  return `${format}-${act}`
}

async function open(file: SourceFile): Promise<Opened> {
  const format = formatOf(await headOf(file))
  if (format === undefined) throw new InputError(`${file.path}: this is no list of the European Union that Nexum reads. It reads the financial sanctions file (XML 1.1, and CSV of 2018) and journal tables of regulations.`)
  const index = await indexJournal(file)
  const list = `${format}-${index.act}`
  return { list, describe: describeJournal(list, index.act, format === 'amendment'), entries: journal(file, index) }
}

async function* journal(file: SourceFile, index: JournalIndex): AsyncGenerator<Entry> {
  for await (const entry of readJournal(file, index)) yield mapJournal(entry)
}

function describeJournal(list: string, act: string, amending: boolean): (publishedOn: Day) => NodeInput<'Source'> {
  return publishedOn => ({
    id: `source-eu-${list}-${publishedOn}`, kind: 'Source', name: amending ? `European Union, act ${act}, additions to annexes` : `European Union, annexes of act ${act} as of ${publishedOn}`,
    sourceType: 'OFFICIAL_LIST', publisher: 'Council of the European Union', publishedOn, list: `eu/${list}`, licence: 'Legal acts: reuse under Commission Decision 2011/833/EU. As a table: CC BY-NC 4.0 (OpenSanctions)'
  })
}
