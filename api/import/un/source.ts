// The consolidated list of the United Nations Security Council, as XML.
import { isDay, type Day } from '../../../schema/dates.ts'
import type { NodeInput } from '../../../schema/records.ts'
import { InputError } from '../../errors.ts'
import type { Entry } from '../entry.ts'
import { headOf } from '../head.ts'
import type { Head, Opened, Source, SourceFile } from '../source.ts'
import { xmlEncoding } from '../xml.ts'
import { expectations } from './expectations.ts'
import { mapRecord } from './map.ts'
import { readList } from './read.ts'

const list = 'consolidated'

export const un: Source = {
  name: 'un',
  official: true,
  recognise: head => isConsolidated(head) ? list : undefined,
  open,
  expectations: () => expectations
}

/** By the outermost element: `CONSOLIDATED_LIST` with the parts of this list, or with the schema that it names. */
function isConsolidated({ text }: Head): boolean {
  return /^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*(?:<!DOCTYPE[^]*?)?<(?:\w+:)?CONSOLIDATED_LIST[\s>]/.test(text)
}

/** Read twice: the first time only to know that the file is whole and names each entry once. Held in memory: the references. */
async function open(file: SourceFile): Promise<Opened> {
  const head = await headOf(file)
  if (!isConsolidated(head)) throw new InputError(`${file.path}: this is no consolidated list of the United Nations Security Council in XML, which is all of theirs that Nexum reads. Get consolidated.xml from where the list is published.`)
  const encoding = xmlEncoding(head.text)
  const lines = new Map<string, number>()
  let generated = ''
  for await (const { reference, line } of readList(file, encoding, found => { generated = found })) {
    const first = lines.get(reference)
    if (first !== undefined) throw new InputError(`${file.path}: line ${line}: ${reference} is there twice, first on line ${first}. A permanent reference number names one entry: the file is damaged; get it again from where it is published.`)
    lines.set(reference, line)
  }
  if (lines.size === 0) throw new InputError(`${file.path}: there is no entry in it. Get the file again from where it is published.`)
  const day = generated.slice(0, 10)
  return { list, publishedOn: isDay(day) ? day : undefined, describe, entries: entries(file, encoding) }
}

async function* entries(file: SourceFile, encoding: string): AsyncGenerator<Entry> {
  for await (const record of readList(file, encoding)) yield mapRecord(record)
}

function describe(publishedOn: Day): NodeInput<'Source'> {
  return {
    id: `source-un-${list}-${publishedOn}`, kind: 'Source', name: `United Nations Security Council, Consolidated List, ${publishedOn}`, sourceType: 'OFFICIAL_LIST', publisher: 'United Nations Security Council',
    publishedOn, list: `un/${list}`, licence: 'Reuse with attribution (terms of use of the United Nations)'
  }
}
