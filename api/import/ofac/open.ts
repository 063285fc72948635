// The four formats of OFAC's lists, each opened into entries. A first reading finds names and kinds, without which no "Linked To" is resolved.
import { isDay, type Day } from '../../../schema/dates.ts'
import type { NodeInput } from '../../../schema/records.ts'
import { InputError } from '../../errors.ts'
import { americanDate } from '../dates.ts'
import type { Entry, Issue } from '../entry.ts'
import type { Opened, SourceFile } from '../source.ts'
import { countIssue } from './expectations.ts'
import { consolidatedList, sdnList } from './listings.ts'
import type { OfacList } from './lookups.ts'
import { mapEntry } from './map.ts'
import { NameIndex } from './name-index.ts'
import type { RawEntry } from './raw.ts'
import { indexAdvanced, readAdvanced } from './read-advanced.ts'
import { readCompanions, readCsv } from './read-csv.ts'
import { readEnhanced, type EnhancedHead } from './read-enhanced.ts'
import { readXml, type XmlHead } from './read-xml.ts'
import { typedKinds } from './relations.ts'

/** What the CSV files and the classic XML never state: types of relations, days and grounds of listings. */
const untyped = { ties: typedKinds, fields: ['since', 'reasons'], otherScripts: true }
/** The newer formats have types in the place of "Linked To". */
const typed = { ties: ['LINKED_TO' as const], fields: [] }

export async function openCsv(file: SourceFile, list: OfacList): Promise<Opened> {
  const companions = await readCompanions(file, list)
  const index = new NameIndex()
  for await (const entry of readCsv(file, companions)) index.add(entry)
  const silentOn = { ...untyped, ties: [...typedKinds, ...companions.addresses === undefined ? ['LOCATED_AT' as const] : []], fields: [...untyped.fields, ...companions.aliases === undefined ? ['names'] : []] }
  return { list, describe: describe(list), entries: mapped(readCsv(file, companions), list, index), silentOn }
}

export async function openXml(file: SourceFile, list: OfacList, encoding: string): Promise<Opened> {
  const index = new NameIndex()
  let head: XmlHead = { publishDate: '', recordCount: '' }
  for await (const entry of readXml(file, encoding, found => { head = found })) index.add(entry)
  const issues = head.recordCount === '' || Number(head.recordCount) === index.entries ? [] : [{ kind: countIssue, example: `${head.recordCount} said, ${index.entries} found` }]
  return { list, publishedOn: americanDate(head.publishDate), describe: describe(list), entries: mapped(readXml(file, encoding, () => undefined), list, index, issues), silentOn: untyped }
}

export async function openAdvanced(file: SourceFile, encoding: string): Promise<Opened> {
  const names = new NameIndex()
  const index = await indexAdvanced(file, encoding, entry => names.add(entry))
  const list = index.isConsolidated ? 'consolidated' : 'sdn'
  return { list, publishedOn: dayOr(index.issuedOn), describe: describe(list), entries: mapped(readAdvanced(file, encoding, index), list, names, index.tables.issues), silentOn: typed }
}

export async function openEnhanced(file: SourceFile, encoding: string): Promise<Opened> {
  const index = new NameIndex()
  const on = { sdn: 0, others: 0 }
  let head: EnhancedHead | undefined
  for await (const entry of readEnhanced(file, encoding, found => { head = found })) {
    index.add(entry)
    on[isOnSdn(entry) ? 'sdn' : 'others']++
  }
  if (head === undefined) throw new InputError(`${file.path}: "publicationInfo" is missing, which says of what day and which part of the lists it is. Get the whole file again from where it is published.`)
  const only = selection(head)
  const list = `${on.others === 0 ? 'sdn' : on.sdn === 0 ? 'consolidated' : 'sdn-and-consolidated'}${only}`
  // An entry that has left the selection may have lost a programme, and not the listing.
  return { list, publishedOn: dayOr(head.dataAsOf), describe: describe(list), entries: mapped(readEnhanced(file, encoding, () => undefined), undefined, index), silentOn: typed, ...only === '' ? {} : { partial: true as const } }
}

/**
 * A file cut to some programmes or lists is no version of the whole list: what it lacks is not removed, and whoever is not in it may be
 * listed all the same. It is a list of its own, named after its filter.
 */
function selection({ lists, programmes, otherFilters }: EnhancedHead): string {
  const some = lists.length > 0 && !lists.includes(sdnList) && !lists.includes(consolidatedList) ? lists : []
  const words = [...some, ...programmes, ...otherFilters].map(word => word.toLowerCase().replace(/[^a-z0-9]+/g, '-'))
  return words.length === 0 ? '' : `-only-${words.sort().join('-and-')}`
}

function isOnSdn({ listings = [] }: RawEntry): boolean {
  return listings.some(({ list }) => list === sdnList)
}

function dayOr(text: string): Day | undefined {
  return isDay(text) ? text : undefined
}

/** @param list of the file; undefined: of each entry by itself */
async function* mapped(entries: AsyncIterable<RawEntry>, list: OfacList | undefined, index: NameIndex, issues: readonly Issue[] = []): AsyncGenerator<Entry> {
  let first = issues
  for await (const raw of entries) {
    const entry = mapEntry(raw, list ?? (isOnSdn(raw) ? 'sdn' : 'consolidated'), index.resolve, index.kindOf)
    yield first.length === 0 ? entry : { ...entry, issues: [...entry.issues, ...first] }
    first = []
  }
}

const titles: Readonly<Record<string, string>> = { sdn: 'Specially Designated Nationals and Blocked Persons List', consolidated: 'Consolidated Sanctions List (non-SDN)', 'sdn-and-consolidated': 'all sanctions lists' }

function describe(list: string): (publishedOn: Day) => NodeInput<'Source'> {
  const [whole = list, only] = list.split('-only-')
  const title = `${titles[whole] ?? whole}${only === undefined ? '' : ` (only ${only.toUpperCase()})`}`
  return publishedOn => ({
    id: `source-ofac-${list}-${publishedOn}`, kind: 'Source', name: `OFAC, ${title}, ${publishedOn}`, sourceType: 'OFFICIAL_LIST', publisher: 'Office of Foreign Assets Control',
    publishedOn, list: `ofac/${list}`, licence: 'Work of the US government, public domain (17 USC 105)'
  })
}
