// The financial sanctions file of the EU as CSV in its layout of 2018: one row for each name, address, birth, document and citizenship of an entry.
// Copies go round in which every row is one quoted cell, with a tab in place of each comma: these are read too.
import { InputError } from '../../errors.ts'
import { csvRows, type CsvRow } from '../csv.ts'
import type { SourceFile } from '../source.ts'
import type { RawAct, RawAddress, RawSubject } from './raw.ts'

export interface FsdDialect {
  readonly encoding: string
  /** Every row is one quoted cell. */
  readonly wrapped: boolean
}

interface FsdRow {
  readonly line: number
  readonly cells: ReadonlyMap<string, string>
}

const needed = ['Entity_logical_id', 'Subject_type', 'Programme', 'Leba_numtitle', 'Naal_wholename', 'EU_ref_num']

/** @throws InputError for another header, a row of another width, a row without a number. */
async function* rows(file: SourceFile, { encoding, wrapped }: FsdDialect): AsyncGenerator<FsdRow> {
  let names: readonly string[] | undefined
  for await (const { line, cells: read } of csvRows(file, { encoding, delimiter: wrapped ? ',' : ';' })) {
    const cells = wrapped ? unwrapped({ line, cells: read }) : read
    if (names === undefined) {
      names = cells.map(name => name.replace(/^\uFEFF/, '').trim())
      const missing = needed.filter(name => names?.includes(name) !== true)
      if (missing.length > 0) throw new InputError(`${file.path}: the column ${missing.join(', ')} is missing. This is no financial sanctions file of the EU, or a part of one.`)
      continue
    }
    if (cells.length !== names.length) throw new InputError(`${file.path}: line ${line} has ${cells.length} cells, and the header has ${names.length}. The row is damaged or was cut off; get the file again.`)
    // One column stands there six times, for each kind of row: it says the same in each.
    const row = { line, cells: new Map(names.map((name, place) => [name, (cells[place] ?? '').trim()] as const).filter(([, text]) => text !== '').reverse()) }
    if (idOf(row) === '') throw new InputError(`${file.path}: line ${line} has neither EU_ref_num nor Entity_logical_id. The row is damaged; get the file again.`)
    yield row
  }
}

function unwrapped({ cells }: CsvRow): string[] {
  const text = cells.join(',').replace(/\t+$/, '').replaceAll('\t', ',')
  const parts = [...text.matchAll(/(?:^|;)(?:"((?:[^"]|"")*)"(?=;|$)|([^;]*))/g)]
  return parts.map(([, quoted, plain = '']) => quoted?.replaceAll('""', '"') ?? plain)
}

const at = ({ cells }: FsdRow, name: string): string => cells.get(name) ?? ''
const idOf = (row: FsdRow): string => at(row, 'EU_ref_num') || at(row, 'Entity_logical_id')

export interface FsdIndex {
  /** Rows of each entry. */
  readonly counts: ReadonlyMap<string, number>
  /** As the file writes it, day first: "04/07/2018". */
  readonly dated: string
}

/** Held in memory: the number of each entry. */
export async function indexFsd(file: SourceFile, dialect: FsdDialect): Promise<FsdIndex> {
  const counts = new Map<string, number>()
  let dated = ''
  for await (const row of rows(file, dialect)) {
    dated ||= [...row.cells].find(([name]) => name.startsWith('Date_file'))?.[1] ?? ''
    counts.set(idOf(row), (counts.get(idOf(row)) ?? 0) + 1)
  }
  if (counts.size === 0) throw new InputError(`${file.path}: there is no row under the header. Get the file again from where it is published.`)
  return { counts, dated }
}

/** Entries, each with all its rows, wherever they stand. */
export async function* readFsd(file: SourceFile, dialect: FsdDialect, { counts }: FsdIndex): AsyncGenerator<RawSubject> {
  const waiting = new Map<string, FsdRow[]>()
  for await (const row of rows(file, dialect)) {
    const id = idOf(row)
    const all = [...waiting.get(id) ?? [], row]
    if (all.length < (counts.get(id) ?? 1)) waiting.set(id, all)
    else {
      waiting.delete(id)
      yield subjectOf(all)
    }
  }
}

function subjectOf(all: readonly FsdRow[]): RawSubject {
  const values = (name: string): string[] => [...new Set(all.map(row => at(row, name)).filter(text => text !== ''))]
  const of = <T>(prefix: string, read: (row: FsdRow) => T): T[] => all.filter(row => at(row, `${prefix}_logical_id`) !== '').map(read)
  const lines = all.map(({ line }) => line)
  return {
    locator: `line ${lines[0] ?? 0}${lines.length > 1 ? ` to ${lines.at(-1) ?? 0}` : ''}`, type: values('Subject_type').join(' '), reference: values('EU_ref_num')[0] ?? '', logicalId: values('Entity_logical_id').join(' '), unitedNationsId: '', designated: '', details: '',
    remarks: values('Entity_remark').map(text => text.replaceAll('\\n', '\n')), acts: all.map(row => actOf(row, 'Leba', 'Programme')),
    furtherActs: ['Naal', 'Addr', 'Birt', 'Iden', 'Citi'].flatMap(prefix => of(prefix, row => actOf(row, `${prefix}_leba`, `${prefix}_programme`))),
    names: of('Naal', row => ({ whole: at(row, 'Naal_wholename') || [at(row, 'Naal_firstname'), at(row, 'Naal_middlename'), at(row, 'Naal_lastname')].filter(text => text !== '').join(' '), gender: at(row, 'Naal_gender'), title: at(row, 'Naal_title'), function: at(row, 'Naal_function'), language: at(row, 'Naal_language'), weak: false, remark: '' })),
    addresses: of('Addr', addressOf),
    births: of('Birt', row => ({ date: at(row, 'Birt_date').replace(/^N\/A$/, ''), day: '', month: '', year: '', fromYear: '', toYear: '', circa: false, calendar: '', places: [at(row, 'Birt_place')].filter(text => text !== ''), country: { code: at(row, 'Birt_country'), description: '' }, remark: '' })),
    documents: of('Iden', row => ({ ...documentIn(at(row, 'Iden_number')), country: { code: at(row, 'Iden_country'), description: '' }, knownFalse: false })),
    citizenships: of('Citi', row => ({ country: { code: at(row, 'Citi_country'), description: '' }, region: '', remark: '' })),
    leftOver: all.flatMap(row => [...row.cells].filter(([name]) => !known.test(name)).map(([name, text]) => `${name} ${text}`)), original: () => all.map(({ cells }) => [...cells].reverse().map(([name, text]) => `${name}: ${text}`).join('\n')).join('\n\n')
  }
}

const known = /^(?:Date_file\w*|Entity_(?:logical_id|remark)|Subject_type|Leba_(?:numtitle|publication_date|url)|Programme|EU_ref_num|(?:Naal|Addr|Birt|Iden|Citi)_(?:logical_id|leba_numtitle|leba_publication_date|leba_url|programme)|Naal_(?:lastname|firstname|middlename|wholename|gender|title|function|language)|Addr_(?:number|street|zipcode|city|country|other)|Birt_(?:date|place|country)|Iden_(?:number|country)|Citi_country)$/

function actOf(row: FsdRow, prefix: string, programme: string): RawAct {
  return { title: at(row, `${prefix}_numtitle`), programme: at(row, programme), type: '', organisation: '', published: at(row, `${prefix}_publication_date`), inForce: '', url: at(row, `${prefix}_url`) }
}

/** "PHONE[668 33 01, 0300-820 91 99]\nFAX[662 38 14]"; other words stay a remark. */
function addressOf(row: FsdRow): RawAddress {
  const other = at(row, 'Addr_other').replaceAll('\\n', '\n')
  return {
    street: [at(row, 'Addr_number'), at(row, 'Addr_street')].filter(text => text !== '').join(' '), postBox: '', postalCode: at(row, 'Addr_zipcode'), city: at(row, 'Addr_city'), region: '', place: '', country: { code: at(row, 'Addr_country'), description: '' }, asAtListing: false,
    contacts: [...other.matchAll(/(\w+)\[([^\]]*)\]/g)].map(([, key = '', value = '']) => ({ key, value })), remark: other.replace(/\w+\[[^\]]*\]/g, '').trim()
  }
}

/** "488555 (passport-National passport) (issued: 1997)" */
function documentIn(text: string): { type: string; description: string; number: string; words: readonly string[] } {
  const [, number = text, type = '', description = '', rest = ''] = /^(.*?)\s*\((\w+)-([^()]*)\)\s*(.*)$/.exec(text) ?? []
  return { type, description, number, words: [rest.replace(/^\(\??\(?(.*?)\)+$/, '$1')].filter(word => word !== '') }
}
