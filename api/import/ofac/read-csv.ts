// OFAC's CSV files: no header, `-0- ` for nothing, programmes parted by "] [", a last line that is the byte 0x1A,
// remarks cut off at 1,000 characters and continued in a file of comments. Columns: ofac.treasury.gov, "DAT/CSV file specification".
import { InputError } from '../../errors.ts'
import { csvRows, type CsvRow } from '../csv.ts'
import type { SourceFile } from '../source.ts'
import type { OfacList } from './lookups.ts'
import type { Detail, RawAddress, RawAlias, RawEntry, RawVessel } from './raw.ts'
import { detailsOf } from './remarks.ts'

const columns = { entries: 12, addresses: 6, aliases: 5, comments: 2 }
const cutAt = 1000
const companions = {
  sdn: { addresses: 'add.csv', aliases: 'alt.csv', comments: 'sdn_comments.csv' },
  consolidated: { addresses: 'cons_add.csv', aliases: 'cons_alt.csv', comments: 'cons_comments.csv' }
} as const

/** Files that come with another one: they are read with it, not by themselves. */
export const companionNames: readonly string[] = Object.values(companions).flatMap(names => Object.values(names))

export interface Companions {
  readonly addresses: ReadonlyMap<string, readonly RawAddress[]> | undefined
  readonly aliases: ReadonlyMap<string, readonly RawAlias[]> | undefined
  readonly comments: ReadonlyMap<string, string> | undefined
}

/** What stands beside the file: every one of them may be missing. */
export async function readCompanions(file: SourceFile, list: OfacList): Promise<Companions> {
  const names = companions[list]
  const read = async <T>(name: string, width: number, of: (cells: readonly string[]) => T): Promise<Map<string, T[]> | undefined> => {
    const beside = await file.beside(name)
    if (beside === undefined) return undefined
    const groups = new Map<string, T[]>()
    for await (const row of rows(beside, width)) groups.set(row.cells[0] ?? '', [...groups.get(row.cells[0] ?? '') ?? [], of(row.cells)])
    return groups
  }
  const comments = await read(names.comments, columns.comments, ([, text = '']) => text)
  return {
    addresses: await read(names.addresses, columns.addresses, ([, , street = '', place = '', country = '']) => addressOf(street, place, country)),
    aliases: await read(names.aliases, columns.aliases, ([, , type = '', name = '']) => ({ type: type.toLowerCase(), name, weak: false })),
    comments: comments && new Map([...comments].map(([uid, texts]) => [uid, texts.join('')]))
  }
}

/** One column holds city, region and postal code. Where there is no comma and no digit it is the city; else nobody can say what is what. */
function addressOf(street: string, place: string, country: string): RawAddress {
  const isCity = /^[^,\d]*$/.test(place)
  return { street, city: isCity ? place : '', place: isCity ? '' : place, region: '', postalCode: '', country }
}

/** `rows` sees to it that all are there. */
type Row = readonly [uid: string, name: string, type: string, programmes: string, title: string, callSign: string, vesselType: string, tonnage: string, grossTonnage: string, flag: string, owner: string, remarks: string]

/** @throws InputError naming the line where the file is not what it should be. */
export async function* readCsv(file: SourceFile, { addresses, aliases, comments }: Companions): AsyncGenerator<RawEntry> {
  for await (const { line, cells } of rows(file, columns.entries)) {
    const [uid, name, type, programmes, title, callSign, vesselType, tonnage, grossTonnage, flag, owner, remarks] = cells as unknown as Row
    if (name === '') throw new InputError(`${file.path}: line ${line}: entry ${uid} has no name. This is not the file it should be, or it is damaged.`)
    const { details, cut } = wholeRemarks(remarks, comments?.get(uid))
    const vessel: RawVessel = { callSign, type: vesselType, tonnage, grossTonnage, flag, owner }
    yield {
      uid, locator: `line ${line}`, type: type.toLowerCase(), name, title, details, cut, leftOver: [], original: () => cells.map(cell => `"${cell.replaceAll('"', '""')}"`).join(','),
      programmes: programmes === '' ? [] : programmes.split(/\]\s*\[|;\s*/),
      vessel: Object.values(vessel).some(value => value !== '') ? vessel : undefined,
      aliases: aliases?.get(uid) ?? [], addresses: (addresses?.get(uid) ?? []).filter(({ street, city, place = '', country }) => street + city + place + country !== '')
    }
  }
}

/** Half a remark at the end says nothing for certain: it is left out. */
function wholeRemarks(remarks: string, comment: string | undefined): { details: readonly Detail[]; cut: boolean } {
  if (comment !== undefined) return { details: detailsOf(remarks + comment), cut: false }
  const cut = remarks.length >= cutAt && !remarks.endsWith('.')
  return { details: detailsOf(cut ? remarks.slice(0, Math.max(0, remarks.lastIndexOf('; '))) : remarks), cut }
}

async function* rows(file: SourceFile, width: number): AsyncGenerator<CsvRow> {
  for await (const { line, cells } of csvRows(file)) {
    const [uid = ''] = cells
    if (cells.length === 1 && (uid === '\x1a' || uid.trim() === '')) continue
    if (cells.length !== width) throw new InputError(`${file.path}: line ${line} has ${cells.length} columns where ${width} are expected: a column is missing, or the file was cut short. Get it again from where it is published.`)
    if (!/^\d+$/.test(uid)) throw new InputError(`${file.path}: line ${line} begins with "${uid.slice(0, 40)}" where the number of an entry is expected. This is no CSV file of OFAC.`)
    yield { line, cells: cells.map(cell => cell.trim() === '-0-' ? '' : cell.trim()) }
  }
}
