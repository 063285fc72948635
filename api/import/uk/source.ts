// The UK Sanctions List of the Foreign, Commonwealth and Development Office (CSV, XML, its summary as ODS and CSV), and the consolidated list
// of HM Treasury, which was closed on 28 January 2026 and is read for what was listed before.
import { isDay, type Day } from '../../../schema/dates.ts'
import type { NodeInput } from '../../../schema/records.ts'
import { InputError } from '../../errors.ts'
import { dayFirstDate, partialDate } from '../dates.ts'
import { References } from '../cross-references.ts'
import { nameKey } from '../draft.ts'
import type { Entry } from '../entry.ts'
import { headOf } from '../head.ts'
import type { Head, Opened, Source, SourceFile } from '../source.ts'
import { textOf } from '../text.ts'
import { xmlEncoding } from '../xml.ts'
import { expectations } from './expectations.ts'
import { idOf, mapEntry, ofsiGroupOf, unReferenceOf, type Context, type UkList } from './map.ts'
import type { UkEntry } from './raw.ts'
import { gatherCsv } from './read-csv.ts'
import { gatherOfsi } from './read-ofsi.ts'
import { readSummary, summaryColumns } from './read-summary.ts'
import { dateGenerated, readXml } from './read-xml.ts'

type Format = 'csv' | 'xml' | 'summary csv' | 'summary ods' | 'ofsi'

export const uk: Source = {
  name: 'uk',
  official: true,
  recognise: head => {
    const format = formatOf(head)
    return format === undefined ? undefined : listOf(format)
  },
  open,
  expectations: list => expectations[list as UkList]
}

const listOf = (format: Format): UkList => format === 'ofsi' ? 'ofsi' : 'fcdo'

/** By the outermost element, the names of the columns or the first rows of the sheet. */
function formatOf({ text, sheets }: Head): Format | undefined {
  if (sheets !== undefined) return sheets.some(({ rows }) => rows.some(row => summaryColumns.every(name => row.some(cell => cell.trim() === name)))) ? 'summary ods' : undefined
  if (/^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*(?:<!DOCTYPE[^]*?)?<(?:\w+:)?Designations[\s>]/.test(text)) return 'xml'
  const cells = new Set(text.split(/\r?\n/, 3).flatMap(line => line.replace(/^\uFEFF/, '').split(',').map(cell => cell.replace(/^"|"$/g, '').trim())))
  if (cells.has('Group ID') && cells.has('Name 6') && cells.has('Regime')) return 'ofsi'
  if (!cells.has('Unique ID') || !cells.has('OFSI Group ID')) return undefined
  return cells.has('Name') && !cells.has('Name 6') && !cells.has('Name 1') ? 'summary csv' : 'csv'
}

async function open(file: SourceFile): Promise<Opened> {
  const head = await headOf(file)
  switch (formatOf(head)) {
    case 'csv': return opened('fcdo', await gathered(gatherCsv(file)), reportDate(head.text))
    case 'ofsi': return opened('ofsi', await gathered(gatherOfsi(file, await encodingOf(file))), dayFirstDate(/^\uFEFF?"?Last Updated"?,"?([\d/]+)/.exec(head.text)?.[1] ?? ''))
    case 'xml': return openXml(file, xmlEncoding(head.text))
    case 'summary csv': return openSummary(file, 'csv')
    case 'summary ods': return openSummary(file, 'ods')
    case undefined: throw new InputError(`${file.path}: this is no UK list that Nexum reads. It reads the UK Sanctions List as CSV and XML, its summary as ODS and CSV, and the consolidated list of HM Treasury (ConList) as CSV.`)
  }
}

/** "Report Date: 08-Oct-2026". */
function reportDate(text: string): string | undefined {
  const stated = /^\uFEFF?"?Report Date:?\s*([^",\r\n]+)/.exec(text)?.[1]?.trim() ?? ''
  return dayFirstDate(stated) ?? partialDate(stated.replaceAll('-', ' '))
}

async function gathered(entries: Promise<Map<string, UkEntry>>): Promise<() => AsyncIterable<UkEntry>> {
  const known = await entries
  return async function* () { yield* await Promise.resolve(known.values()) }
}

async function openXml(file: SourceFile, encoding: string): Promise<Opened> {
  return opened('fcdo', () => readXml(file, encoding), dayFirstDate(await dateGenerated(file, encoding)))
}

async function openSummary(file: SourceFile, format: 'csv' | 'ods'): Promise<Opened> {
  return { ...await opened('fcdo', () => readSummary(file, format), undefined), silentOn }
}

/** The summary has the first name of each designation and none of its other facts. */
const silentOn: NonNullable<Opened['silentOn']> = {
  ties: ['LOCATED_AT', 'IDENTIFIED_BY', 'CITIZEN_OF', 'FLAGGED_IN', 'LINKED_TO', 'OWNED_OR_CONTROLLED_BY'],
  fields: ['names', 'remarks', 'birthDates', 'birthPlaces', 'gender', 'titles', 'sectors', 'organizationType', 'vesselType', 'built', 'reasons']
}

/** Reads once for the names, which parents, subsidiaries and owners of ships refer to, and for references to other lists; then again, entry by entry. */
async function opened(list: UkList, entries: () => AsyncIterable<UkEntry>, publishedOn: string | undefined): Promise<Opened> {
  const names = new Map<string, string | undefined>()
  const references = new References()
  for await (const entry of entries()) {
    const id = idOf(list, entry.number)
    for (const reference of [unReferenceOf(entry), ofsiGroupOf(entry)]) references.see(id, reference)
    for (const { value } of entry.names) {
      const key = nameKey(value)
      names.set(key, names.has(key) && names.get(key) !== id ? undefined : id)
    }
  }
  return { list, publishedOn: publishedOn !== undefined && isDay(publishedOn) ? publishedOn : undefined, describe: describe(list), entries: mapped(list, entries, { resolve: name => names.get(nameKey(name)), references }) }
}

async function* mapped(list: UkList, entries: () => AsyncIterable<UkEntry>, known: Pick<Context, 'resolve' | 'references'>): AsyncGenerator<Entry> {
  const groups = new Map<string, string>()
  const sameGroup: Context['sameGroup'] = entry => {
    const group = entry.first('groupId')
    if (group === '' || list === 'ofsi') return undefined
    const first = groups.get(group)
    if (first === undefined) groups.set(group, idOf(list, entry.number))
    return first
  }
  for await (const entry of entries()) yield mapEntry(entry, { list, ...known, sameGroup })
}

/** The old list was saved in UTF-8 in some years and in the code page of Windows in others, and does not say which. */
async function encodingOf(file: SourceFile): Promise<string> {
  try {
    for await (const _ of textOf(file)) continue
    return 'utf-8'
  } catch (error) {
    if (error instanceof InputError && error.message.includes('is not UTF-8')) return 'windows-1252'
    throw error
  }
}

const titles: Readonly<Record<UkList, readonly [publisher: string, title: string]>> = {
  fcdo: ['Foreign, Commonwealth and Development Office', 'UK Sanctions List'],
  ofsi: ['HM Treasury, Office of Financial Sanctions Implementation', 'Consolidated List of Financial Sanctions Targets (closed on 28 January 2026)']
}

function describe(list: UkList): (publishedOn: Day) => NodeInput<'Source'> {
  const [publisher, title] = titles[list]
  return publishedOn => ({ id: `source-uk-${list}-${publishedOn}`, kind: 'Source', name: `${publisher}, ${title}, ${publishedOn}`, sourceType: 'OFFICIAL_LIST', publisher, publishedOn, list: `uk/${list}`, licence: 'Crown copyright, Open Government Licence v3.0' })
}
