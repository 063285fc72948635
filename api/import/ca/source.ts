// The Consolidated Canadian Autonomous Sanctions List: designations under the Special Economic Measures Act and the Justice for Victims of Corrupt Foreign Officials Act.
import type { Day } from '../../../schema/dates.ts'
import type { NodeInput } from '../../../schema/records.ts'
import { InputError } from '../../errors.ts'
import type { Entry } from '../entry.ts'
import { headOf } from '../head.ts'
import type { Head, Opened, Source, SourceFile } from '../source.ts'
import { xmlEncoding } from '../xml.ts'
import { expectations } from './expectations.ts'
import { mapRecord, recordId } from './map.ts'
import { readRecords } from './read.ts'

const list = 'sema'

export const ca: Source = { name: 'ca', official: true, recognise: head => isList(head) ? list : undefined, open, expectations: () => expectations }

/** By the outermost element and the first element of its first record. */
function isList({ text }: Head): boolean {
  return /^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<(?:\w+:)?data-set\b[^>]*>\s*<(?:\w+:)?record>\s*<(?:\w+:)?(?:Country|LastName|GivenName|Entity|EntityOrShip|Title|TitleOrShip|Schedule|Item)>/.test(text)
}

/** Read twice: the first time to know that the file is whole and names each entry once. Held in memory: the ids. */
async function open(file: SourceFile): Promise<Opened> {
  const head = await headOf(file)
  if (!isList(head)) throw new InputError(`${file.path}: this is no consolidated list of Canada in XML, which is all of theirs that Nexum reads. Get sema-lmes.xml from where the list is published.`)
  const encoding = xmlEncoding(head.text)
  const lines = new Map<string, number>()
  for await (const record of readRecords(file, encoding)) {
    const id = recordId(record)
    const first = lines.get(id)
    if (first !== undefined) throw new InputError(`${file.path}: line ${record.line}: ${id} is there twice, first on line ${first}. A regulation, a schedule and an item name one entry: the file is damaged; get it again from where it is published.`)
    lines.set(id, record.line)
  }
  if (lines.size === 0) throw new InputError(`${file.path}: there is no record in it. Get the file again from where it is published.`)
  return { list, describe, entries: entriesOf(file, encoding) }
}

async function* entriesOf(file: SourceFile, encoding: string): AsyncGenerator<Entry> {
  for await (const record of readRecords(file, encoding)) yield mapRecord(record)
}

function describe(publishedOn: Day): NodeInput<'Source'> {
  return {
    id: `source-ca-${list}-${publishedOn}`, kind: 'Source', name: `Canada, Consolidated Autonomous Sanctions List, ${publishedOn}`, sourceType: 'OFFICIAL_LIST', publisher: 'Global Affairs Canada',
    publishedOn, list: `ca/${list}`, licence: 'Open Government Licence - Canada'
  }
}
