// UK lists made up for tests, and how they are read.
import type { Entry } from '../../api/import/entry.ts'
import type { Tallies } from '../../api/import/report.ts'
import type { SourceFile } from '../../api/import/source.ts'
import { uk } from '../../api/import/uk/source.ts'
import { generated } from './files.ts'
import { tallied } from './reading.ts'

export async function mapped(file: SourceFile): Promise<{ entries: Map<string, Entry>; tallies: Tallies; list: string; publishedOn: string | undefined }> {
  const opened = await uk.open(file)
  return { ...await tallied(opened), list: opened.list, publishedOn: opened.publishedOn }
}

export const actor = (entry: Entry | undefined) => entry?.nodes[0] as unknown as Record<string, unknown>
export const node = (entry: Entry | undefined, kind: string) => entry?.nodes.filter(found => found.kind === kind) ?? []
export const ends = (entry: Entry | undefined, kind: string) => entry?.ties.filter(tie => tie.kind === kind).map(({ end }) => end) ?? []
export const missed = (tallies: Tallies, list: string) => tallies.result(uk.expectations(list)).expectations.filter(({ held }) => !held).map(({ text }) => text)
export const issues = (tallies: Tallies) => tallies.result([]).issues.map(({ kind, count }) => [kind, count])

export const header = 'Last Updated,Unique ID,OFSI Group ID,UN Reference Number,Name 6,Name 1,Name 2,Name 3,Name 4,Name 5,Name type,Alias strength,Title,Name non-latin script,Non-latin script type,Non-latin script language,Regime Name,Designation Type,Designation source,Sanctions Imposed,Other Information,UK Statement of Reasons,Address Line 1,Address Line 2,Address Line 3,Address Line 4,Address Line 5,Address Line 6,Address Postal Code,Address Country,Phone number,Website,Email address,Date Designated,D.O.B,Nationality(/ies),National Identifier number,National Identifier additional information,Passport number,Passport additional information,Position,Gender,Town of birth,Country of birth,Type of entity,Subsidiaries,Parent company,Business registration number (s),IMO number,Current owner/operator (s),Previous owner/operator (s),Current believed flag of ship,Previous flags,Type of ship,Tonnage of ship,Length of ship,Year Built,Hull identification number (HIN)'
export const columns = header.split(',')
export const row = (cells: Readonly<Record<string, string>>, order = columns) => `${order.map(name => `"${(cells[name] ?? '').replaceAll('"', '""')}"`).join(',')}\n`
export const person = { 'Unique ID': 'GHR0001', 'OFSI Group ID': '100', 'Name 6': 'THU', 'Name 1': 'Saw', 'Name 2': 'Chit', 'Name type': 'Primary Name', 'Regime Name': 'The Global Human Rights Sanctions Regulations 2020', 'Designation Type': 'Individual', 'Designation source': 'UK', 'Date Designated': '08/12/2023' }
export const report = 'Report Date: 08-Oct-2026\n'
export const listOf = (...rows: readonly string[]) => `${report}${header}\n${rows.join('')}`
export const fileOf = (text: string | Uint8Array, name = 'list.csv') => generated(name, () => [text])
export const ofsiHeader = 'Name 6,Name 1,Name 2,Name 3,Name 4,Name 5,Title,DOB,Town of Birth,Country of Birth,Nationality,Passport Details,NI Number,Position,Address 1,Address 2,Address 3,Address 4,Address 5,Address 6,Post/Zip Code,Country,Other Information,Group Type,Alias Type,Regime,Listed On,Last Updated,Group ID'
export const ofsiRow = (cells: Readonly<Record<string, string>>) => row({ 'Group Type': 'Individual', 'Alias Type': 'Prime Alias', Regime: 'Libya', 'Listed On': '17/03/2011', ...cells }, ofsiHeader.split(','))
export const xml = (inside: string, date = '<DateGenerated>07/09/2026</DateGenerated>') => `<?xml version="1.0" encoding="utf-8"?>\n<Designations>\n${date}\n${inside}\n</Designations>`
export const designation = '<Designation><UniqueID>AFG0001</UniqueID><DateDesignated>29/06/2012</DateDesignated><Names><Name><Name6>ALPHA</Name6><NameType>Primary Name</NameType></Name></Names><RegimeName>The Afghanistan (Sanctions) (EU Exit) Regulations 2020</RegimeName><IndividualEntityShip>Entity</IndividualEntityShip></Designation>'
