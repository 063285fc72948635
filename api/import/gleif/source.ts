// The Global LEI Index: who is who (level 1), who consolidates whom (level 2), and why no parent is reported (exceptions).
import { isDay, type Day } from '../../../schema/dates.ts'
import type { NodeInput } from '../../../schema/records.ts'
import { InputError } from '../../errors.ts'
import type { Entry } from '../entry.ts'
import { headOf } from '../head.ts'
import type { Opened, Source, SourceFile } from '../source.ts'
import { xmlEncoding } from '../xml.ts'
import { countIssue, expectations } from './expectations.ts'
import { mapLei } from './map-lei.ts'
import { mapException, mapRelation, relationOf, type IsStated } from './map-relation.ts'
import { formatOf, headerOf, readRecords, type GleifFormat, type GleifHeader, type GleifList, type GleifRecord } from './read.ts'

export const gleif: Source = {
  name: 'gleif',
  official: false,
  recognise: head => formatOf(head)?.list,
  open,
  expectations: list => expectations[list as GleifList]
}

const titles: Readonly<Record<GleifList, string>> = { lei: 'LEI records (level 1)', relationships: 'relationship records (level 2)', exceptions: 'reporting exceptions (level 2)' }

async function open(file: SourceFile): Promise<Opened> {
  const head = await headOf(file)
  const format = formatOf(head)
  if (format === undefined) throw new InputError(`${file.path}: this is no file of GLEIF that Nexum reads. It reads LEI records, relationship records and reporting exceptions as XML or JSON; unpack the archive, or check that it is the right file.`)
  const header = await headerOf(file, format, head.text)
  const encoding = xmlEncoding(head.text)
  const isStated = format.list === 'relationships' ? await parentsOf(file, format, encoding) : () => false
  const day = header.contentDate.slice(0, 10)
  const describe = (publishedOn: Day): NodeInput<'Source'> => ({
    id: `source-gleif-${format.list}-${publishedOn}`, kind: 'Source', name: `GLEIF, ${titles[format.list]}, ${publishedOn}`, sourceType: 'REGISTER', publisher: 'Global Legal Entity Identifier Foundation',
    publishedOn, list: `gleif/${format.list}`, licence: 'CC0 1.0'
  })
  const delta = header.content.includes('DELTA')
  return { list: format.list, publishedOn: isDay(day) ? day : undefined, describe, entries: mapped(readRecords(file, format, encoding), format, header, isStated), ...(delta ? { partial: true } : {}) }
}

async function* mapped(records: AsyncIterable<GleifRecord>, { list }: GleifFormat, { count }: GleifHeader, isStated: IsStated): AsyncGenerator<Entry> {
  let held: Entry | undefined
  let read = 0
  for await (const record of records) {
    if (held !== undefined) yield held
    held = list === 'lei' ? mapLei(record) : list === 'relationships' ? mapRelation(record, isStated) : mapException(record)
    read++
  }
  if (held === undefined) return
  yield count === '' || Number(count) === read ? held : { ...held, issues: [...held.issues, { kind: countIssue, example: `${count} said, ${read} found` }] }
}

/** Direct parents, kept by child: about 100 bytes for each of some 200,000. Two that were never in force at once are taken as one way up, too. */
async function parentsOf(file: SourceFile, format: GleifFormat, encoding: string): Promise<IsStated> {
  const parents = new Map<string, readonly string[]>()
  for await (const { fields } of readRecords(file, format, encoding)) {
    const { type, start, end, problem } = relationOf(fields.item('Relationship'))
    if (type === 'IS_DIRECTLY_CONSOLIDATED_BY' && problem === undefined) parents.set(start, [...parents.get(start) ?? [], end])
  }
  return (child, ultimate) => {
    const seen = new Set([child])
    for (const entity of seen) for (const parent of parents.get(entity) ?? []) {
      if (parent === ultimate) return true
      seen.add(parent)
    }
    return false
  }
}
