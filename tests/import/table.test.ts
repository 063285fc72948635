// Any table by a mapping: what a mapping says and what is wrong with it, rows of every kind of file, drafts of mappings.
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { runSuggest } from '../../api/commands/import.ts'
import { importPaths } from '../../api/import/import-paths.ts'
import { recognise } from '../../api/import/sources.ts'
import { parseMapping } from '../../api/import/table/mapping.ts'
import { tableOf } from '../../api/import/table/source.ts'
import { suggestion } from '../../api/import/table/suggest.ts'
import { dateIn } from '../../api/import/table/values.ts'
import { onEmbedded } from '../engines.ts'
import { Folder, generated, noData, realData } from './files.ts'
import { fileOnDisk } from '../../api/import/files.ts'
import { reading, shown } from './reading.ts'
import { ods, xlsxOf } from './workbooks.ts'

const registry = `name: gangmasters
title: Register of licences
publisher: Authority
sourceType: REGISTER
published: 2024-05-03
nodes:
  - as: company
    kind: Organization
    key: "{No}"
    name: "{Business}"
    names: [{ value: "{Trading as}", kind: ALIAS, split: ";" }]
    fields:
      organizationType: RECRUITER
      incorporated: { value: "{Founded}", date: [dd/mm/yyyy, yyyy] }
      remarks: ["Size: {Size}"]
    identifiers: [{ type: REGISTRATION, number: "{No}", country: "{Country}" }]
    addresses: [{ city: "{Town}", country: "{Country}" }]
    countries: [{ tie: BASED_IN, country: "{Country}", basis: REGISTRATION }]
  - as: owner
    kind: Person
    key: "owner-{Owner}"
    name: "{Owner}"
  - as: parent
    id: "{Parent}"
ties:
  - { kind: OWNS, from: owner, to: company, fields: { shareMinimum: "{Share}", shareMaximum: "{Share}", since: { value: "{Founded}", date: [dd/mm/yyyy, yyyy] } } }
  - { kind: OWNS, from: parent, to: company }
  - { kind: WORKS_FOR, from: owner, to: ofac-33674 }
`
const header = ['No', 'Business', 'Trading as', 'Founded', 'Size', 'Country', 'Town', 'Owner', 'Parent', 'Share']
const rows = [['12', 'Alpha Ltd', 'A; Al', '05/04/2001', 'small', 'Kenya', 'Nairobi', 'Ann Example', '', '>50'], ['13 a', 'Beta, Ltd', '', '1999', '', 'UG', '', '', 'ofac-17', '']]
const csvOf = (delimiter: string, all: readonly (readonly string[])[]) => all.map(row => row.map(cell => cell.includes(delimiter) ? `"${cell}"` : cell).join(delimiter)).join('\n')
const file = (text: string | Uint8Array, name = 'table.csv') => generated(name, () => [text])
const source = (mapping: string) => tableOf(parseMapping(mapping, 'mapping.yaml'), 'mapping.yaml')
const small = (more: string) => `name: small\npublished: 2024-05-03\nnodes:\n  - as: a\n    kind: Person\n    key: "{Id}"\n    name: "{Name}"\n${more}`

describe('a table', () => {
  it.each([
    ['commas', file(csvOf(',', [header, ...rows]))], ['semicolons', file(csvOf(';', [header, ...rows]))], ['tabs, whatever its name', file(csvOf('\t', [header, ...rows]), 'a.txt')], ['a mark of byte order and Windows line ends', file(`\uFEFF${csvOf(',', [header, ...rows]).replaceAll('\n', '\r\n')}`)],
    ['a workbook', file(xlsxOf([header, ...rows]), 'a.xlsx')], ['an OpenDocument spreadsheet', file(ods(`<table:table table:name="T">${[header, ...rows].map(row => `<table:table-row>${row.map(cell => `<table:table-cell office:value-type="string"><text:p>${cell.replace('>', '&gt;')}</text:p></table:table-cell>`).join('')}</table:table-row>`).join('')}</table:table>`), 'a.ods')]
  ])('is read with %s', async (_, table) => {
    const { opened, entries, issues, refused } = await reading(source(registry), table)
    expect([opened.list, opened.publishedOn, refused, issues]).toEqual(['gangmasters', '2024-05-03', 0, {}])
    expect([...entries.keys()]).toEqual(['gangmasters-12', 'gangmasters-13-a'])
    const alpha = shown(entries.get('gangmasters-12'))
    expect(alpha).toMatchObject({
      actor: { kind: 'Organization', name: 'Alpha Ltd', organizationType: 'RECRUITER', incorporated: '2001-04-05', remarks: ['Size: small'] },
      names: ['PRIMARY Alpha Ltd', 'ALIAS A', 'ALIAS Al'], identifiers: ['REGISTRATION 12 ke'], addresses: ['Nairobi, Kenya']
    })
    expect(entries.get('gangmasters-12')?.ties).toEqual(expect.arrayContaining([
      { kind: 'OWNS', start: 'gangmasters-owner-Ann-Example', end: 'gangmasters-12', shareMinimum: 500_001, shareMaximum: 500_001, since: '2001-04-05' }, { kind: 'BASED_IN', start: 'gangmasters-12', end: 'country-ke', basis: 'REGISTRATION' },
      { kind: 'WORKS_FOR', start: 'gangmasters-owner-Ann-Example', end: 'ofac-33674' }
    ]))
    const beta = entries.get('gangmasters-13-a')
    expect(beta?.ties.filter(({ kind }) => kind === 'OWNS' || kind === 'WORKS_FOR')).toEqual([{ kind: 'OWNS', start: 'ofac-17', end: 'gangmasters-13-a' }])
    expect(beta?.nodes.map(({ id }) => id)).not.toContain('ofac-17')
    expect(beta?.locator).toMatch(/(line|row) 3$/)
  })

  it('says where a value cannot be read, goes on without it, and refuses a bad row alone', async () => {
    const bad = csvOf(',', [header, ['1', 'Alpha', '', '31/31/2001', '', 'Atlantis', '', 'Ann', '', 'half'], ['', 'No key', '', '', '', '', '', '', '', ''], ['3', '', '', '', '', '', '', '', '', ''], ['4', 'short'], rows[0] ?? []])
    const { entries, issues, refused } = await reading(source(registry), file(bad))
    expect(refused).toBe(3)
    expect(issues).toMatchObject({
      'value that the mapping cannot read: incorporated': 1, 'value that the mapping cannot read: since': 1, 'value that the mapping cannot read: shareMinimum': 1, 'unknown country': 1,
      'refused: row without a key': 1, 'refused: a value that the ontology does not allow': 1, 'refused: row with another number of cells than the header': 1
    })
    expect(entries.get('gangmasters-1')?.issues[0]?.example).toContain('line 2')
    expect(shown(entries.get('gangmasters-1')).actor).not.toHaveProperty('incorporated')
  })

  it('makes nodes by the value of a column, and reports columns that nobody uses', async () => {
    const mapping = small('    when: { Type: [person, man] }\n  - { as: b, kind: Organization, key: "{Id}", name: "{Name}", when: { Type: company } }\n')
    const { subjects, issues, refused } = await reading(source(mapping), file('Id,Name,Type,Colour\n1,Ann,person,red\n2,Bee,company,\n3,Cee,moon,\n'))
    expect([subjects, refused]).toEqual([{ Person: 1, Organization: 1 }, 1])
    expect(issues).toMatchObject({ 'column that the mapping does not use: name it, or list it under "ignore"': 1 })
    expect((await reading(source(`${mapping}ignore: [Colour]\n`), file('Id,Name,Type,Colour\n1,Ann,person,red\n'))).issues).toEqual({})
  })

  it('puts rows of one key together only where the mapping says so', async () => {
    const twice = 'Id,Name\n1,Ann\n1,Anna\n1,Ann\n2,Bee\n'
    await expect(reading(source(small('')), file(twice))).rejects.toThrow('line 3: small-1 is there twice, first on line 2. If several rows are about one key, say so in the mapping with "repeats: true"')
    const { entries, issues } = await reading(source(small('repeats: true\n')), file(twice))
    expect([entries.size, issues]).toEqual([3, { 'row that is there twice': 1 }])
  })

  it('reads a table of ties between nodes of other lists', async () => {
    const { entries, refused } = await reading(source('name: links\npublished: 2024-05-03\nties: [{ kind: CONTROLS, from: "{A}", to: "{B}" }]\n'), file('A,B\nofac-1,ofac-2\nofac-1,ofac-3\n,ofac-4\n'))
    expect([...entries.values()].flatMap(({ ties }) => ties.map(({ start, end }) => `${start} ${end}`))).toEqual(['ofac-1 ofac-2', 'ofac-1 ofac-3'])
    expect(refused).toBe(1)
  })

  it.each([
    ['23.02.2024', ['dd.mm.yyyy'], '2024-02-23'], ['3/2/2024', ['d/m/yyyy'], '2024-02-03'], ['Feb 23, 2024', ['mmm d, yyyy'], '2024-02-23'], ['23 February 2024', ['d mmmm yyyy'], '2024-02-23'], ['02/2024', ['dd/mm/yyyy', 'mm/yyyy'], '2024-02'], ['45388', ['excel'], '2024-04-06'], ['2024-02-23', ['dd/mm/yyyy'], '2024-02-23'], ['2024', undefined, '2024']
  ])('reads the date %s', (text, formats, date) => {
    expect(dateIn(text, formats)).toBe(date)
  })
})

describe('a mapping that is wrong', () => {
  it.each([
    ['no YAML', 'name: [', /mapping\.yaml: line 1:/],
    ['a key twice', 'name: a\nname: b\n', /mapping\.yaml: line 2: Map keys must be unique/],
    ['an unknown word', small('    colour: red\n'), /line \d: nodes\.0: Unrecognized key: "colour"/],
    ['an unknown kind', small('').replace('Person', 'Persona'), /line 5: nodes\.0\.kind: Invalid option/],
    ['a field that the kind does not have', small('    fields: { incorporated: "{F}" }\n'), /line 8: nodes\.0\.fields\.incorporated: Person has no field "incorporated"\. It has /],
    ['ends that do not fit', small('  - { as: b, kind: Person, key: "{B}", name: "{B}" }\nties:\n  - { kind: OWNS, from: a, to: b }\n'), /line 10: ties\.0\.kind: no OWNS goes from a Person to a Person/],
    ['an end that is not there', small('ties:\n  - { kind: OWNS, from: a, to: nobody }\n'), /line 9: ties\.0\.to: "nobody" is no node of this mapping \(a\)/],
    ['neither key nor id', small('').replace('    key: "{Id}"\n', ''), /line 4: nodes\.0: a node has either a `key`/],
    ['the name of another source', small('').replace('small', 'ofac'), /line 1: name: "ofac" is how the ids of another source begin/],
    ['a bad name', small('').replace('small', 'My List'), /line 1: name: expected small letters/],
    ['nothing', 'name: a\n', /it has neither nodes nor ties/],
    ['a country of its own', small('').replace('Person', 'Country'), /a table makes no Country/],
    ['a bad day', small('').replace('2024-05-03', '2024-13-03'), /line 2: published: expected a day/]
  ])('is refused with its line: %s', (_, yaml, message) => {
    expect(() => parseMapping(yaml, 'mapping.yaml')).toThrow(message)
  })
})

describe('a table that does not fit its mapping', () => {
  it.each([
    ['a column that is missing', 'Id,Nom\n1,Ann\n', /the mapping names "Name", which is no column of table\.csv\. Its columns: "Id", "Nom"/],
    ['swapped for another delimiter', 'Id Name\n1 Ann\n', /the mapping names "Id", "Name", which are no columns/],
    ['empty', '', /there is no row with the names of the columns/],
    ['a header alone', 'Id,Name\n', /there is no row below the names of the columns/],
    ['two columns of one name', 'Id,Id\n1,2\n', /two columns are named "Id"/],
    ['cut short inside quotes', 'Id,Name\n1,"Ann', /line 2 ends inside quotes/],
    ['another encoding', Buffer.from('Id,Name\n1,Café\n', 'latin1'), /is not UTF-8/],
    ['text in UTF-16', Buffer.from('Id,Name\n1,Ann\n', 'utf16le'), /zero bytes/]
  ])('is refused: %s', async (_, text, message) => {
    await expect(reading(source(small('')), file(text))).rejects.toThrow(message)
  })

  it('is refused without the sheet that the mapping names', async () => {
    await expect(reading(source(`${small('')}sheet: Other\n`), file(xlsxOf([['Id', 'Name'], ['1', 'Ann']])))).rejects.toThrow(/there is no sheet "Other" in it\. Its sheets: "Sheet1"/)
  })

  it('is read in the encoding and from the line that the mapping names', async () => {
    const { entries } = await reading(source(`${small('')}encoding: windows-1252\nheader: 3\n`), file(Buffer.from('Report\n\nId,Name\n1,Café\n', 'latin1')))
    expect(shown(entries.get('small-1')).names).toEqual(['PRIMARY Café'])
  })
})

describe('a file that is no list', () => {
  it.each([
    ['a table', 'Id,Name\n1,Ann\n', /A table of your own \(CSV, XLSX, ODS\) is imported with --mapping; nexum import --suggest drafts one/],
    ['a workbook of Excel 97', Buffer.from('d0cf11e0a1b11ae1000000000000', 'hex'), /this is a workbook of Excel 97 \(\.xls\), or one with a password: save it as \.xlsx/]
  ])('shows the way on: %s', async (_, text, message) => {
    await expect(recognise(file(text))).rejects.toThrow(message)
  })
})

describe('a draft of a mapping', () => {
  const persons = 'Ref_No;FullName;AKA;DOB;Nationality;Passport No;Country;City;Colour;Owner\nP1;Ann;A;12/03/1980;Kenyan;A1;Kenya;Nairobi;red;X\nP2;Bee;;31/12/1975;Ugandan;B2;UG;Kampala;;\n'

  it('says what it guessed and why, and imports', async () => {
    const draft = await suggestion(file(persons, 'people_2024-05-03.csv'))
    expect(draft).toMatch(/^name: people {3}#/m)
    expect(draft).toContain('kind: Person   # guessed: there is a column "DOB"')
    expect(draft).toContain('birthDates: { value: "{DOB}", date: "dd/mm/yyyy" }   # guessed')
    expect(draft).toContain('# "Owner" may name others')
    const { entries, issues, refused } = await reading(source(draft), file(persons))
    expect([entries.size, issues, refused]).toEqual([2, {}, 0])
    expect(shown(entries.get('people-P1'))).toMatchObject({ actor: { birthDates: [{ from: '1980-03-12' }], remarks: ['Colour: red', 'Owner: X'] }, names: ['PRIMARY Ann', 'ALIAS A'], identifiers: ['PASSPORT A1'], ties: expect.arrayContaining(['CITIZEN_OF country-ke', 'BASED_IN country-ke']) as string[] })
  })

  it('says that day and month cannot be told apart', async () => {
    expect(await suggestion(file('Id,Name,DOB\n1,Ann,01/02/1980\n2,Bee,03/04/1981\n'))).toMatch(/date: \["dd\/mm\/yyyy", "mm\/dd\/yyyy"\] \}.*cannot be told apart/)
  })

  it.each([['empty', ''], ['XML', '<a/>'], ['JSON', '{"a":1}'], ['a header alone', 'a,b\n']])('is not made of what is no table: %s', async (_, text) => {
    await expect(suggestion(file(text))).rejects.toThrow(/table\.csv: /)
  })

  it.skipIf(noData !== undefined)('is made of a real workbook and parses', async () => {
    const draft = await suggestion(fileOnDisk(realData('au/regulation8_consolidated_2024-12.xlsx')))
    expect(parseMapping(draft, 'draft')).toMatchObject({ sheet: 'Sheet1', nodes: [{ kind: 'Person', key: { value: '{Reference}' } }] })
  }, 60_000)
})

onEmbedded('tables from the command line', engine => {
  let folder: Folder
  beforeAll(async () => { folder = await Folder.make() })
  afterAll(() => folder.remove())

  it('imports by a mapping, and writes nothing the second time', async () => {
    const graph = await engine.open()
    const [table, mapping] = [await folder.write('licences.csv', csvOf(',', [header, ...rows])), await folder.write('mapping.yaml', registry)]
    const { runs: [run] } = await importPaths(graph, [table], { mapping })
    expect(run).toMatchObject({ list: 'table/gangmasters', publishedOn: '2024-05-03', counts: { read: 2, added: 2, refused: 0 } })
    expect((await graph.nodes(['gangmasters-12']))[0]).toMatchObject({ name: 'Alpha Ltd' })
    expect((await importPaths(graph, [table], { mapping })).runs[0]?.counts).toMatchObject({ read: 2, added: 0, changed: 0, unchanged: 2 })
    expect((await importPaths(graph, [table], { source: 'table' })).failures[0]?.message).toMatch(/a table is imported by a mapping\. Say what its columns mean with --mapping/)
    expect((await importPaths(graph, [table], { mapping: 'nowhere.yaml' })).failures[0]?.message).toMatch(/--mapping nowhere\.yaml: it cannot be read/)
    await graph.close()
  }, 60_000)

  it('prints a draft', async () => {
    const written = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
    const failed = vi.spyOn(console, 'error').mockReturnValue()
    try {
      expect(await runSuggest([await folder.write('draft.csv', 'Id,Name\n1,Ann\n')])).toBe(0)
      expect(String(written.mock.calls[0]?.[0])).toContain('key: "{Id}"')
      expect(await runSuggest(['nowhere.csv'])).toBe(2)
      expect(failed.mock.calls[0]?.[0]).toMatch(/there is no such file/)
    } finally {
      written.mockRestore()
      failed.mockRestore()
    }
  })
})
