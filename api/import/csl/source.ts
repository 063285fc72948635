// The Consolidated Screening List of the United States: the lists of several agencies in one table. Those of OFAC stand there as copies,
// often of another day and with less in them, and are left out: a copy is no second source, and an old one would keep on the list whom
// OFAC has taken off. They are read from OFAC's own files.
import type { Day } from '../../../schema/dates.ts'
import type { NodeInput } from '../../../schema/records.ts'
import { refusal } from '../draft.ts'
import type { Entry } from '../entry.ts'
import type { Head, Opened, Source, SourceFile } from '../source.ts'
import { expectations } from './expectations.ts'
import { mapEntry } from './map.ts'
import { gather, needed, type Gathered } from './read.ts'

const list = 'screening'
export const repeated = 'row that repeats a list of OFAC, left out: import sdn.csv and cons_prim.csv of OFAC itself'

export const csl: Source = {
  name: 'csl',
  official: true,
  recognise: head => isList(head) ? list : undefined,
  open,
  expectations: () => expectations
}

/** By the names of the columns: most of them, so that a missing one is told. */
function isList({ text }: Head): boolean {
  const [first = ''] = text.replace(/^\uFEFF/, '').split(/\r?\n/, 1)
  const columns = new Set(first.split(',').map(cell => cell.replace(/^"|"$/g, '').trim()))
  return needed.filter(name => columns.has(name)).length > needed.length / 2 && (columns.has('source_list_url') || columns.has('federal_register_notice'))
}

async function open(file: SourceFile): Promise<Opened> {
  const gathered = await gather(file)
  // What stood behind the cut is not known: nobody is taken to be off the list for it.
  return { list, describe, entries: mapped(gathered), ...gathered.cutAt === undefined ? {} : { partial: true } }
}

/** The rows that are left out are counted with the first entry. */
async function* mapped({ entries, ofac, cutAt }: Gathered): AsyncGenerator<Entry> {
  let left = ofac.map(example => ({ kind: repeated, example }))
  for (const raw of await Promise.resolve(entries.values())) {
    const entry = mapEntry(raw)
    yield left.length === 0 ? entry : { ...entry, issues: [...entry.issues, ...left] }
    left = []
  }
  if (cutAt !== undefined) yield refusal(`csl-line-${cutAt}`, `line ${cutAt}`, 'refused: the file ends in the middle of this row, so nothing is marked as removed', 'get the whole file from where it is published')
}

function describe(publishedOn: Day): NodeInput<'Source'> {
  const publisher = 'International Trade Administration, US Department of Commerce'
  return { id: `source-csl-${list}-${publishedOn}`, kind: 'Source', name: `${publisher}, Consolidated Screening List, ${publishedOn}`, sourceType: 'OFFICIAL_LIST', publisher, publishedOn, list: `csl/${list}`, licence: 'Work of the US government, public domain (17 USC 105)' }
}
