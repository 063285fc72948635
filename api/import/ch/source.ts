// The sanctions list of Switzerland: the whole list, and amendments of it.
import { isDay, type Day } from '../../../schema/dates.ts'
import type { NodeInput } from '../../../schema/records.ts'
import { InputError } from '../../errors.ts'
import type { Entry } from '../entry.ts'
import { headOf } from '../head.ts'
import type { Head, Opened, Source, SourceFile } from '../source.ts'
import { xmlEncoding } from '../xml.ts'
import { expectations } from './expectations.ts'
import { mapTarget } from './map.ts'
import { readIndex, readTargets, type Index } from './read.ts'

export const ch: Source = { name: 'ch', official: true, recognise: listOf, open, expectations }

/** An amendment has only the targets that it changes: it is a list of its own, so that it closes no entry of the whole list or of another amendment. */
function listOf({ text }: Pick<Head, 'text'>): string | undefined {
  const root = /^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<(?:\w+:)?swiss-sanctions-list\b([^>]*)>/.exec(text)?.[1]
  if (root === undefined) return undefined
  return root.includes('list-type="whole-list"') ? 'seco' : ['amendment', /\bdate="([\d-]+)"/.exec(root)?.[1] ?? ''].filter(part => part !== '').join('-')
}

async function open(file: SourceFile): Promise<Opened> {
  const head = await headOf(file)
  const list = listOf(head)
  if (list === undefined) throw new InputError(`${file.path}: this is no sanctions list of Switzerland in XML: the outermost element would be "swiss-sanctions-list". Get the file from where the list is published.`)
  const encoding = xmlEncoding(head.text)
  const index = await readIndex(file, encoding)
  return { list, publishedOn: isDay(index.date) ? index.date : undefined, describe: describe(list), entries: entriesOf(file, encoding, index) }
}

async function* entriesOf(file: SourceFile, encoding: string, index: Index): AsyncGenerator<Entry> {
  for await (const target of readTargets(file, encoding)) yield mapTarget(target, index)
}

function describe(list: string): (publishedOn: Day) => NodeInput<'Source'> {
  return publishedOn => ({
    id: `source-ch-${list}-${publishedOn}`, kind: 'Source', name: `Switzerland, ${list === 'seco' ? 'Sanctions List' : 'Amendment of the Sanctions List'}, ${publishedOn}`, sourceType: 'OFFICIAL_LIST', publisher: 'State Secretariat for Economic Affairs',
    publishedOn, list: `ch/${list}`, licence: 'Swiss Confederation (SECO), open use'
  })
}
