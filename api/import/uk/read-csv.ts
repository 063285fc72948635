// The UK Sanctions List as CSV: a line with the date of the report, the names of 58 columns, one row for each name and address of a
// designation. Columns are known by their names, in whatever order.
import { InputError } from '../../errors.ts'
import { csvRecords, type CsvRecord } from '../csv.ts'
import type { SourceFile } from '../source.ts'
import { numbered } from './numbering.ts'
import { once, UkEntry, wholeName, type UkField } from './raw.ts'

/** Columns that hold one value or several of one field. */
const columns: Readonly<Record<string, UkField>> = {
  'Last Updated': 'lastUpdated', 'OFSI Group ID': 'groupId', 'UN Reference Number': 'unReference', Title: 'title', 'Designation Type': 'type', 'Designation source': 'source', 'Sanctions Imposed': 'sanctions', 'Other Information': 'otherInformation',
  'UK Statement of Reasons': 'reasons', 'Phone number': 'phone', Website: 'website', 'Email address': 'email', 'D.O.B': 'birthDate', 'Nationality(/ies)': 'nationality', Position: 'position', Gender: 'gender', 'Type of entity': 'entityType', Subsidiaries: 'subsidiary',
  'Parent company': 'parent', 'Business registration number (s)': 'registration', 'IMO number': 'imo', 'Current owner/operator (s)': 'owner', 'Previous owner/operator (s)': 'formerOwner', 'Current believed flag of ship': 'flag', 'Previous flags': 'formerFlag',
  'Type of ship': 'shipType', 'Tonnage of ship': 'tonnage', 'Length of ship': 'length', 'Year Built': 'built', 'Hull identification number (HIN)': 'hull'
}
/** Columns that are read together. */
const together = [
  'Unique ID', 'Name 6', 'Name 1', 'Name 2', 'Name 3', 'Name 4', 'Name 5', 'Name type', 'Alias strength', 'Name non-latin script', 'Non-latin script type', 'Non-latin script language', 'Regime Name', 'Date Designated', 'Address Line 1', 'Address Line 2', 'Address Line 3',
  'Address Line 4', 'Address Line 5', 'Address Line 6', 'Address Postal Code', 'Address Country', 'National Identifier number', 'National Identifier additional information', 'Passport number', 'Passport additional information', 'Town of birth', 'Country of birth'
]
const fieldsByColumn = Object.entries(columns)
const known = new Set([...Object.keys(columns), ...together])
const needed = ['Unique ID', 'Name 6', 'Name 1', 'Regime Name', 'Designation Type', 'Date Designated']
/** Texts that hold whole sentences: a bar or a number in parentheses parts nothing there. */
const sentences: ReadonlySet<UkField> = new Set(['otherInformation', 'reasons', 'position', 'owner', 'formerOwner', 'parent', 'subsidiary', 'lastUpdated'])

export const isHeader = (cells: readonly string[]): boolean => cells.some(cell => cell.replace(/^\uFEFF/, '').trim() === 'Unique ID')

/**
 * Rows of one entry need not stand together: all of them are held, each value once.
 * @throws InputError for a missing column or a row without a number.
 */
export async function gatherCsv(file: SourceFile): Promise<Map<string, UkEntry>> {
  const entries = new Map<string, UkEntry>()
  let checked = false
  for await (const record of csvRecords(file, {}, isHeader)) {
    if (!checked) checkColumns(file, record)
    checked = true
    const number = record.cells['Unique ID'] ?? ''
    if (!/^[A-Z]{2,4}\d{3,6}$/.test(number)) throw new InputError(`${file.path}: line ${record.line} has "${number.slice(0, 40)}" where the Unique ID of a designation is expected. The row is damaged; get the file again from where it is published.`)
    const entry = entries.get(number) ?? new UkEntry(number, `line ${record.line}`)
    entries.set(number, entry)
    readRow(entry, record)
  }
  if (entries.size === 0) throw new InputError(`${file.path}: there is no designation in it. Get the file again from where it is published.`)
  return entries
}

function checkColumns(file: SourceFile, { cells }: CsvRecord): void {
  const missing = needed.filter(name => !Object.hasOwn(cells, name))
  if (missing.length > 0) throw new InputError(`${file.path}: there is no column "${missing.join('", "')}". This is not the UK Sanctions List as it is published, or a column was renamed; get the file again.`)
}

function readRow(entry: UkEntry, { line, cells }: CsvRecord): void {
  const cell = (name: string) => cells[name] ?? ''
  for (const [name, field] of fieldsByColumn) {
    const text = cell(name)
    if (text !== '') for (const value of sentences.has(field) ? [text] : numbered(text)) entry.add(field, value)
  }
  once(entry.names, { value: wholeName({ surname: cell('Name 6'), given: [1, 2, 3, 4, 5].map(part => cell(`Name ${part}`)) }), type: cell('Name type'), strength: cell('Alias strength') })
  if (cell('Name non-latin script') !== '') once(entry.originals, { value: cell('Name non-latin script'), script: cell('Non-latin script type'), language: cell('Non-latin script language') })
  once(entry.listings, { regime: cell('Regime Name'), date: cell('Date Designated') })
  once(entry.addresses, addressOf([1, 2, 3, 4, 5, 6].map(part => cell(`Address Line ${part}`)), cell('Address Postal Code'), cell('Address Country')))
  once(entry.passports, { number: cell('Passport number'), more: cell('Passport additional information') })
  once(entry.nationalIds, { number: cell('National Identifier number'), more: cell('National Identifier additional information') })
  once(entry.births, { town: cell('Town of birth'), country: cell('Country of birth') })
  for (const [name, value] of Object.entries(cells)) if (value !== '' && !known.has(name)) entry.leftOver.push(`${name}: ${value}`)
  entry.written.push(() => rowText(line, cells))
}

/** The sixth line is the city or region. */
export function addressOf(lines: readonly string[], postalCode: string, country: string): UkEntry['addresses'][number] {
  const [city = '', ...before] = [...lines].reverse()
  return { street: before.reverse().map(line => line.trim()).filter(line => line !== '').join(', '), city: city.trim(), postalCode: postalCode.trim(), country: country.trim() }
}

/** A row as it stands in the file, without its empty cells. */
export function rowText(line: number, cells: CsvRecord['cells']): string {
  return `line ${line}: ${JSON.stringify(Object.fromEntries(Object.entries(cells).filter(([, value]) => value !== '')))}`
}
