// The lists of the European Union: the financial sanctions files (the consolidated list), and annexes of regulations as journal tables.
import { isDay, type Day } from '../../../schema/dates.ts'
import type { NodeInput } from '../../../schema/records.ts'
import { InputError } from '../../errors.ts'
import { References, unReference } from '../cross-references.ts'
import type { Entry } from '../entry.ts'
import { headOf } from '../head.ts'
import type { Head, Opened, Source, SourceFile } from '../source.ts'
import { xmlEncoding } from '../xml.ts'
import { expectationsOf } from './expectations.ts'
import { mapFsf, subjectId } from './map-fsf.ts'
import { mapJournal } from './map-journal.ts'
import type { RawSubject } from './raw.ts'
import { indexFsd, readFsd, type FsdDialect } from './read-fsd.ts'
import { readFsf } from './read-fsf.ts'
import { indexJournal, readJournal, type JournalIndex } from './read-journal.ts'

type Format = 'fsf' | 'fsd' | 'journal' | 'amendment'

/** Name of the list in all formats of the financial sanctions files. */
const consolidated = 'fsf'

export const eu: Source = { name: 'eu', official: true, recognise: head => listOf(head), open, expectations: expectationsOf }

/** By the outermost element and its namespace, or by the names of the columns. */
function formatOf({ text }: Head): Format | undefined {
  if (/^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*(?:<!DOCTYPE[^]*?)?<(?:\w+:)?export\s[^>]*\/fpi\/fsd\/export/.test(text)) return 'fsf'
  const [first = ''] = text.replace(/^\uFEFF/, '').split('\n', 1)
  if (/^"?Date_file\w*"?;/.test(first) && first.includes('Naal_wholename')) return 'fsd'
  const columns = new Set(first.trim().split(',').map(name => name.replace(/^"|"$/g, '').trim()))
  if (!columns.has('programKey') || !columns.has('recordId')) return undefined
  return columns.has('amendmentCelex') ? 'amendment' : 'journal'
}

/** Of journal tables each act is a list of its own; it stands in the first row. */
function listOf(head: Head): string | undefined {
  const format = formatOf(head)
  if (format === undefined || format === 'fsf' || format === 'fsd') return format && consolidated
  const [act = ''] = head.text.match(/\b\d{5}[A-Z]\d{4}\b/g)?.slice(format === 'amendment' ? 1 : 0) ?? []
  return `${format}-${act}`
}

/** Every format is read twice: the first time to know that the file is whole, and that no number stands for two entries. */
async function open(file: SourceFile): Promise<Opened> {
  const head = await headOf(file)
  const format = formatOf(head)
  if (format === undefined) throw new InputError(`${file.path}: this is no list of the European Union that Nexum reads. It reads the financial sanctions file (XML 1.1, and CSV as of 2018) and journal tables of regulations.`)
  if (format === 'fsf') return openFsf(file, xmlEncoding(head.text))
  if (format === 'fsd') return openFsd(file, dialectOf(head))
  const index = await indexJournal(file)
  const list = `${format}-${index.act}`
  return { list, describe: describeJournal(list, index.act, format === 'amendment'), entries: journal(file, index) }
}

/** Held in memory: the reference numbers. */
async function openFsf(file: SourceFile, encoding: string): Promise<Opened> {
  const [lines, references] = [new Map<string, number>(), new References()]
  let generated = ''
  for await (const subject of readFsf(file, encoding, found => { generated = found })) {
    const id = subjectId(subject)
    const first = lines.get(id)
    if (first !== undefined) throw new InputError(`${file.path}: line ${subject.line}: ${id} is there twice, first on line ${first}. A reference number names one entry: the file is damaged; get it again from where it is published.`)
    lines.set(id, subject.line)
    references.see(id, unReference(subject.unitedNationsId))
  }
  if (lines.size === 0) throw new InputError(`${file.path}: there is no entry in it. Get the file again from where it is published.`)
  const day = generated.slice(0, 10)
  return { list: consolidated, publishedOn: isDay(day) ? day : undefined, describe: describeConsolidated, entries: mapped(readFsf(file, encoding), references) }
}

async function openFsd(file: SourceFile, dialect: FsdDialect): Promise<Opened> {
  const index = await indexFsd(file, dialect)
  const day = index.dated.replace(/^(\d{2})\/(\d{2})\/(\d{4})$/, '$3-$2-$1')
  return { list: consolidated, publishedOn: isDay(day) ? day : undefined, describe: describeConsolidated, entries: mapped(readFsd(file, dialect, index), new References()) }
}

/** Copies are found in Windows-1252. A sign cut in two at the end of what was read of the file says nothing. */
function dialectOf({ text }: Head): FsdDialect {
  return { encoding: text.slice(0, -1).includes('\uFFFD') ? 'windows-1252' : 'utf-8', wrapped: /^\uFEFF?"Date_file\w*;/.test(text) }
}

async function* mapped(subjects: AsyncIterable<RawSubject>, references: References): AsyncGenerator<Entry> {
  for await (const subject of subjects) yield mapFsf(subject, references)
}

function describeConsolidated(publishedOn: Day): NodeInput<'Source'> {
  return {
    id: `source-eu-${consolidated}-${publishedOn}`, kind: 'Source', name: `European Union, consolidated list of financial sanctions, ${publishedOn}`, sourceType: 'OFFICIAL_LIST', publisher: 'European Commission',
    publishedOn, list: `eu/${consolidated}`, licence: 'Reuse under Commission Decision 2011/833/EU'
  }
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
