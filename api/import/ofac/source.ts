// The lists of the Office of Foreign Assets Control: the SDN list and the consolidated (non-SDN) list, as CSV and as classic XML.
import type { Day } from '../../../schema/dates.ts'
import type { NodeInput } from '../../../schema/records.ts'
import { InputError } from '../../errors.ts'
import { nameKey } from '../draft.ts'
import type { Entry, Issue } from '../entry.ts'
import { headOf } from '../head.ts'
import type { Head, Opened, Source, SourceFile } from '../source.ts'
import { americanDate } from '../dates.ts'
import { countIssue, expectations } from './expectations.ts'
import type { Resolve } from './details.ts'
import { consolidatedOnly, type OfacList } from './lookups.ts'
import { mapEntry } from './map.ts'
import type { RawEntry } from './raw.ts'
import { xmlEncoding } from '../xml.ts'
import { readCompanions, readCsv } from './read-csv.ts'
import { readXml, type XmlHead } from './read-xml.ts'

type Format = 'csv' | 'xml'

export const ofac: Source = {
  name: 'ofac',
  official: true,
  recognise: head => formatOf(head) === undefined ? undefined : listOf(head),
  open,
  expectations: list => expectations[list as OfacList]
}

/** By what stands at the beginning: the first row of a CSV file, the outermost element of an XML file. */
function formatOf({ text }: Head): Format | undefined {
  if (/^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*(?:<!DOCTYPE[^]*?)?<(?:\w+:)?sdnList[\s>]/.test(text)) return 'xml'
  return /^\d+,"[^\n]*?",(?:-0- ?|"(?:individual|vessel|aircraft|entity)"),/.test(text) ? 'csv' : undefined
}

/** By name where it says so, else by programmes that only the one list has. */
function listOf({ name, text }: Head): OfacList {
  if (/cons/i.test(name)) return 'consolidated'
  if (/sdn/i.test(name)) return 'sdn'
  const tags = [...text.matchAll(/<(?:\w+:)?program>([^<]+)<|^\d+,"[^\n]*?",(?:-0- ?|"\w+"),"([^"\n]+)"/gm)].flatMap(match => (match[1] ?? match[2] ?? '').split('] ['))
  return tags.filter(tag => consolidatedOnly.has(tag)).length * 2 > tags.length ? 'consolidated' : 'sdn'
}

async function open(file: SourceFile): Promise<Opened> {
  const head = await headOf(file)
  const format = formatOf(head)
  if (format === undefined) throw new InputError(`${file.path}: this is no list of OFAC that Nexum reads. It reads sdn.csv and cons_prim.csv, and sdn.xml and consolidated.xml in the classic format.`)
  const list = listOf(head)
  return format === 'csv' ? openCsv(file, list) : openXml(file, list, xmlEncoding(head.text))
}

async function openCsv(file: SourceFile, list: OfacList): Promise<Opened> {
  const companions = await readCompanions(file, list)
  const index = new NameIndex()
  for await (const entry of readCsv(file, companions)) index.add(entry)
  const silentOn = { ties: companions.addresses === undefined ? ['LOCATED_AT' as const] : [], fields: companions.aliases === undefined ? ['names'] : [] }
  return { list, describe: describe(list), entries: mapped(readCsv(file, companions), list, index), silentOn }
}

async function openXml(file: SourceFile, list: OfacList, encoding: string): Promise<Opened> {
  const index = new NameIndex()
  let head: XmlHead = { publishDate: '', recordCount: '' }
  for await (const entry of readXml(file, encoding, found => { head = found })) index.add(entry)
  const publishedOn = americanDate(head.publishDate)
  const [issue] = head.recordCount === '' || Number(head.recordCount) === index.entries ? [] : [{ kind: countIssue, example: `${head.recordCount} said, ${index.entries} found` }]
  return { list, publishedOn, describe: describe(list), entries: mapped(readXml(file, encoding, () => undefined), list, index, issue) }
}

async function* mapped(entries: AsyncIterable<RawEntry>, list: OfacList, index: NameIndex, issue?: Issue): AsyncGenerator<Entry> {
  let first = issue
  for await (const raw of entries) {
    const entry = mapEntry(raw, list, index.resolve)
    yield first === undefined ? entry : { ...entry, issues: [...entry.issues, first] }
    first = undefined
  }
}

/** "Linked To" names its principal: entries by name, and by alias where no entry has the name. */
class NameIndex {
  entries = 0
  /** undefined: several entries have it. */
  readonly #names = new Map<string, string | undefined>()
  readonly #aliases = new Map<string, string | undefined>()

  add({ uid, name, aliases, details }: RawEntry): void {
    this.entries++
    put(this.#names, name, uid)
    for (const alias of aliases) put(this.#aliases, alias.name, uid)
    for (const { label, value } of details) if (label === 'a.k.a.' || label === 'f.k.a.') put(this.#aliases, value.replace(/^'(.*)'$/, '$1'), uid)
  }

  readonly resolve: Resolve = name => {
    const key = nameKey(name)
    const names = this.#names.has(key) ? this.#names : this.#aliases
    if (!names.has(key)) return 'UNKNOWN'
    const uid = names.get(key)
    return uid === undefined ? 'SEVERAL' : { uid }
  }
}

function put(names: Map<string, string | undefined>, name: string, uid: string): void {
  const key = nameKey(name)
  names.set(key, names.has(key) && names.get(key) !== uid ? undefined : uid)
}

const titles: Readonly<Record<OfacList, string>> = { sdn: 'Specially Designated Nationals and Blocked Persons List', consolidated: 'Consolidated Sanctions List (non-SDN)' }

function describe(list: OfacList): (publishedOn: Day) => NodeInput<'Source'> {
  return publishedOn => ({
    id: `source-ofac-${list}-${publishedOn}`, kind: 'Source', name: `OFAC, ${titles[list]}, ${publishedOn}`, sourceType: 'OFFICIAL_LIST', publisher: 'Office of Foreign Assets Control',
    publishedOn, list: `ofac/${list}`, licence: 'Work of the US government, public domain (17 USC 105)'
  })
}
