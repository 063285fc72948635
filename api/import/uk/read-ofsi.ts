// The consolidated list of HM Treasury (OFSI), closed on 28 January 2026: a line with its date, the names of the columns, rows for each
// name, address and birth date of a group. Groups are not kept together, and one may be listed under two regimes.
import { InputError } from '../../errors.ts'
import { csvRecords, type CsvRecord } from '../csv.ts'
import type { SourceFile } from '../source.ts'
import { numbered } from './numbering.ts'
import { once, UkEntry, wholeName, type UkField } from './raw.ts'
import { addressOf, rowText } from './read-csv.ts'

const columns: Readonly<Record<string, UkField>> = { Title: 'title', DOB: 'birthDate', Nationality: 'nationality', Position: 'position', 'Other Information': 'otherInformation', 'Group Type': 'type', 'Last Updated': 'lastUpdated' }
const together = ['Name 6', 'Name 1', 'Name 2', 'Name 3', 'Name 4', 'Name 5', 'Town of Birth', 'Country of Birth', 'Passport Details', 'NI Number', 'Address 1', 'Address 2', 'Address 3', 'Address 4', 'Address 5', 'Address 6', 'Post/Zip Code', 'Country', 'Alias Type', 'Regime', 'Listed On', 'Group ID']
const fieldsByColumn = Object.entries(columns)
const known = new Set([...Object.keys(columns), ...together])
const sentences: ReadonlySet<UkField> = new Set(['position', 'otherInformation', 'lastUpdated'])

export const isHeader = (cells: readonly string[]): boolean => cells.some(cell => cell.trim() === 'Group ID')

/** @throws InputError for a missing column or a row without the number of its group. */
export async function gatherOfsi(file: SourceFile, encoding: string): Promise<Map<string, UkEntry>> {
  const entries = new Map<string, UkEntry>()
  let checked = false
  for await (const record of csvRecords(file, { encoding }, isHeader)) {
    const missing = checked ? [] : [...known].filter(name => !Object.hasOwn(record.cells, name))
    if (missing.length > 0) throw new InputError(`${file.path}: there is no column "${missing.join('", "')}". This is not the list as it was published; get the file again.`)
    checked = true
    const number = record.cells['Group ID'] ?? ''
    if (!/^\d+$/.test(number)) throw new InputError(`${file.path}: line ${record.line} has "${number.slice(0, 40)}" where the number of a group is expected. The row is damaged; get the file again.`)
    const entry = entries.get(number) ?? new UkEntry(number, `line ${record.line}`)
    entries.set(number, entry)
    readRow(entry, record)
  }
  if (entries.size === 0) throw new InputError(`${file.path}: there is no entry in it. Get the file again from where it was published.`)
  return entries
}

function readRow(entry: UkEntry, { line, cells }: CsvRecord): void {
  const cell = (name: string) => cells[name] ?? ''
  for (const [name, field] of fieldsByColumn) {
    const text = cell(name)
    if (text !== '') for (const value of sentences.has(field) ? [text] : numbered(text)) entry.add(field, value)
  }
  once(entry.names, { value: wholeName({ surname: cell('Name 6'), given: [1, 2, 3, 4, 5].map(part => cell(`Name ${part}`)) }), type: cell('Alias Type'), strength: '' })
  once(entry.listings, { regime: cell('Regime'), date: cell('Listed On') })
  once(entry.addresses, addressOf([1, 2, 3, 4, 5, 6].map(part => cell(`Address ${part}`)), cell('Post/Zip Code'), cell('Country')))
  for (const text of numbered(cell('Passport Details'))) once(entry.passports, { number: '', more: text })
  for (const text of numbered(cell('NI Number'))) once(entry.nationalIds, { number: '', more: text })
  once(entry.births, { town: cell('Town of Birth'), country: cell('Country of Birth') })
  for (const [name, value] of Object.entries(cells)) if (value !== '' && !known.has(name)) entry.leftOver.push(`${name}: ${value}`)
  entry.written.push(() => rowText(line, cells))
}
