// The UK lists: names in the order in which they are spoken, regimes as programmes, days of listing, one actor for each Unique ID.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Graph } from '../../api/graph/graph.ts'
import { fileOnDisk } from '../../api/import/files.ts'
import { importPaths } from '../../api/import/import-paths.ts'
import { importSource } from '../../api/import/pipeline.ts'
import { statementOf } from '../../api/import/statement.ts'
import { shipNumbers, numberIn } from '../../api/import/uk/identifiers.ts'
import { numbered } from '../../api/import/uk/numbering.ts'
import { issuerIn, nationalities, nationality, placeNamed } from '../../api/import/uk/places.ts'
import { uk } from '../../api/import/uk/source.ts'
import { onEmbedded } from '../engines.ts'
import { mapped, actor, node, ends, missed, issues, header, columns, row, person, report, listOf, fileOf } from './uk-files.ts'
import { Folder, noData, realData } from './files.ts'
import { knownTo } from './knowing.ts'
import { ods } from './workbooks.ts'

describe('the UK Sanctions List as CSV', () => {
  it('puts names in the order in which they are spoken, whatever the order of the columns', async () => {
    const turned = [...columns].reverse()
    for (const text of [listOf(row(person)), `${report}${turned.join(',')}\n${row(person, turned)}`]) {
      const { entries, publishedOn } = await mapped(fileOf(text))
      expect(publishedOn).toBe('2026-10-08')
      expect(actor(entries.get('uk-GHR0001'))).toMatchObject({ kind: 'Person', name: 'Saw Chit THU', names: [{ value: 'Saw Chit THU', script: 'Latn', kind: 'PRIMARY' }] })
    }
  })

  it('gathers rows of one designation wherever they stand, and tells aliases by their quality', async () => {
    const { entries } = await mapped(fileOf(listOf(
      row({ ...person, 'D.O.B': 'dd/mm/1958', 'Address Line 1': '1 Road', 'Address Line 6': 'Myawaddy', 'Address Country': 'Myanmar' }), row({ ...person, 'Unique ID': 'GHR0002', 'Name 6': 'Other' }),
      row({ ...person, 'Name 1': 'Min', 'Name 2': '', 'Name 6': 'BOSS', 'Name type': 'Alias', 'Alias strength': 'Low quality a.k.a', 'D.O.B': '03/05/1960' }),
      row({ ...person, 'Name 2': 'Chitt', 'Name type': 'Primary Name Variation', 'Name non-latin script': 'စောချစ်သူ', 'Non-latin script type': 'Burmese', 'D.O.B': 'dd/07/1961' }), row({ ...person, 'Name 6': 'Good', 'Name type': 'Alias', 'Alias strength': 'Good quality a.k.a', 'D.O.B': 'about then' })
    )))
    expect([...entries.keys()]).toEqual(['uk-GHR0001', 'uk-GHR0002'])
    const entry = entries.get('uk-GHR0001')
    expect((actor(entry).names as { value: string; kind: string }[]).map(({ value, kind }) => [value, kind])).toEqual([['Saw Chit THU', 'PRIMARY'], ['Min BOSS', 'WEAK'], ['Saw Chitt THU', 'ALIAS'], ['Saw Chit Good', 'ALIAS'], ['စောချစ်သူ', 'ORIGINAL']])
    expect(actor(entry).birthDates).toEqual([{ from: '1958', to: '1958', precision: 'EXACT' }, { from: '1960-05-03', to: '1960-05-03', precision: 'EXACT' }, { from: '1961-07', to: '1961-07', precision: 'EXACT' }])
    expect(entry?.issues).toEqual([{ kind: 'date not understood, kept as text', example: 'line 3: about then' }])
    expect(node(entry, 'Address')).toMatchObject([{ street: '1 Road', city: 'Myawaddy', country: 'mm' }])
    expect(entry?.original?.().split('\n')).toHaveLength(4)
  })

  it('makes a designation of each regime, with its day, its reasons and the order it stands under', async () => {
    const { entries } = await mapped(fileOf(listOf(
      row({ ...person, 'UK Statement of Reasons': 'He is involved in trafficking in persons.' }), row({ ...person, 'Regime Name': 'The Global Irregular Migration and Trafficking in Persons Sanctions Regulations 2025', 'Date Designated': '23/07/2025' }),
      row({ ...person, 'Unique ID': 'XYZ0001', 'Regime Name': 'The Moon (Sanctions) Regulations 2031' })
    )))
    expect(node(entries.get('uk-GHR0001'), 'Designation')).toMatchObject([
      { id: 'uk-GHR0001-GB-HR', authority: 'UK', programme: 'GB-HR', since: '2023-12-08', entryId: 'GHR0001', reasons: ['He is involved in trafficking in persons.'], tags: ['The Global Human Rights Sanctions Regulations 2020'] },
      { id: 'uk-GHR0001-GB-MIGR', programme: 'GB-MIGR', since: '2025-07-23' }
    ])
    const unknown = entries.get('uk-XYZ0001')
    expect(unknown?.issues.map(({ kind }) => kind)).toEqual(['unknown regime: the designation is kept without a programme'])
    expect(node(unknown, 'Designation')).toMatchObject([{ id: 'uk-XYZ0001-UK', tags: ['The Moon (Sanctions) Regulations 2031'], since: '2023-12-08' }])
    expect(ends(unknown, 'UNDER')).toEqual([])
  })

  it('says which listing freezes nothing', async () => {
    const { entries } = await mapped(fileOf(listOf(row({ ...person, 'Sanctions Imposed': 'Travel Ban' }), row({ ...person, 'Unique ID': 'GHR0002', 'Sanctions Imposed': 'Asset freeze|Travel Ban' }))))
    expect(['uk-GHR0001', 'uk-GHR0002'].map(id => (node(entries.get(id), 'Designation')[0] as { tags?: string[] }).tags)).toEqual([['The Global Human Rights Sanctions Regulations 2020', 'no asset freeze'], ['The Global Human Rights Sanctions Regulations 2020']])
  })

  it('takes passports and numbers with their country, and half a number never', async () => {
    const { entries } = await mapped(fileOf(listOf(row({
      ...person, 'Passport number': 'P04581926', 'Passport additional information': 'Afghanistan passport number P04581926, issued in Kandahar', 'National Identifier number': '1234567', 'National Identifier additional information': 'Russian national identity card', 'Phone number': '-103', 'Email address': 'a@b.net', 'Nationality(/ies)': 'Myanmar|Thailand', Gender: 'Male', Position: 'Commander'
    }))))
    const entry = entries.get('uk-GHR0001')
    expect(node(entry, 'Identifier').map(({ id }) => id)).toEqual(['identifier-passport-af-P04581926', 'identifier-national_id-ru-1234567', expect.stringMatching(/^identifier-email-/)])
    expect(ends(entry, 'CITIZEN_OF')).toEqual(['country-mm', 'country-th'])
    expect(actor(entry)).toMatchObject({ gender: 'MALE', titles: ['Commander'], remarks: expect.arrayContaining(['Telephone -103', 'OFSI group ID 100']) as unknown })
  })

  it('ties a ship to its flag and to an owner that the list has, and a company to its parent', async () => {
    const ship = { ...person, 'Unique ID': 'RUS0001', 'OFSI Group ID': '', 'Name 6': 'STAR', 'Name 1': '', 'Name 2': '', 'Designation Type': 'Ship', 'IMO number': 'IMO9826902', 'Current owner/operator (s)': 'Alpha LLC', 'Previous owner/operator (s)': 'Gone Ltd', 'Current believed flag of ship': 'Gabon', 'Previous flags': 'Panama', 'Year Built': '2019', 'Type of ship': 'Oil Tanker' }
    const { entries } = await mapped(fileOf(listOf(row(ship), row({ ...ship, 'Unique ID': 'RUS0002', 'OFSI Group ID': '7', 'Name 6': 'ALPHA LLC', 'Designation Type': 'Entity', 'IMO number': '5342883', 'Parent company': 'Beta JSC', 'Business registration number (s)': '1027700132195 (Russia)', 'Type of entity': 'Limited liability company' }))))
    const entry = entries.get('uk-RUS0001')
    expect(actor(entry)).toMatchObject({ kind: 'Vessel', vesselType: 'Oil Tanker', built: '2019', remarks: expect.arrayContaining(['Previous owner or operator Gone Ltd', 'Previous flag Panama', 'Current owner or operator Alpha LLC']) as unknown })
    expect([ends(entry, 'IDENTIFIED_BY'), ends(entry, 'FLAGGED_IN'), ends(entry, 'LINKED_TO')]).toEqual([['identifier-imo-9826902'], ['country-ga'], ['uk-RUS0002']])
    // The number of a company is never that of a ship; a parent that is not on the list is a text.
    expect(ends(entries.get('uk-RUS0002'), 'IDENTIFIED_BY')).toEqual(['identifier-registration-ru-1027700132195', 'identifier-imo_company-5342883'])
    expect(ends(entries.get('uk-RUS0002'), 'OWNED_OR_CONTROLLED_BY')).toEqual([])
    expect(actor(entries.get('uk-RUS0002'))).toMatchObject({ organizationType: 'COMPANY', remarks: expect.arrayContaining(['Parent company Beta JSC']) as unknown })
  })

  it('says that two designations with one OFSI group are one, and refuses an unknown type alone', async () => {
    const { entries } = await mapped(fileOf(listOf(row(person), row({ ...person, 'Unique ID': 'BEL0001' }), row({ ...person, 'Unique ID': 'XYZ0001', 'OFSI Group ID': '', 'Designation Type': 'Comet' }))))
    expect(entries.get('uk-BEL0001')?.ties).toContainEqual({ kind: 'SAME_AS', start: 'uk-BEL0001', end: 'uk-GHR0001', judgement: 'SAME', reason: 'The UK Sanctions List gives both the OFSI group ID 100.', judgedBy: 'UK Sanctions List' })
    expect(entries.get('uk-XYZ0001')).toMatchObject({ refused: true, issues: [{ kind: 'refused: unknown type of entry', example: 'line 5: Saw Chit THU is a "Comet"' }] })
  })

  it('says which field no rule knows', async () => {
    const { entries } = await mapped(fileOf(`${report}${header},Shoe size\n${row(person).trimEnd()},44\n`))
    expect(entries.get('uk-GHR0001')?.issues).toEqual([{ kind: 'field that no rule knows', example: 'line 3: Shoe size: 44' }])
  })
})

describe('the summary as a sheet', () => {
  const cell = (text: string) => `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`
  const sheet = (...rows: readonly string[]) => ods(`<table:table table:name="UK">${rows.map(cells => `<table:table-row>${cells}</table:table-row>`).join('')}</table:table>`)
  const names = ['Unique ID', 'OFSI Group ID', 'Name', 'Regime Name', 'Type', 'Designation source', 'Date Designated', 'Sanctions Imposed']
  const date = '<table:table-cell office:value-type="date" office:date-value="2024-02-22"><text:p>22/02/2024</text:p></table:table-cell>'

  it('takes dates that are dates, and says which cell was calculated', async () => {
    const formula = '<table:table-cell table:formula="of:=A1" office:value-type="string"><text:p>Alpha  LLC</text:p></table:table-cell>'
    const { entries } = await mapped(fileOf(sheet(names.map(cell).join(''), [cell('RUS0001'), cell('1'), formula, cell('Russia'), cell('Entity'), cell('UK'), date, cell('Asset freeze')].join('')), 'list.ods'))
    const entry = entries.get('uk-RUS0001')
    expect(actor(entry)).toMatchObject({ name: 'Alpha LLC', kind: 'Organization' })
    expect(node(entry, 'Designation')).toMatchObject([{ programme: 'GB-RUS', since: '2024-02-22' }])
    expect(entry?.issues).toEqual([{ kind: 'cell with a formula: its stored value was taken', example: 'UK!C2: Alpha LLC' }])
  })

  it('is no summary without its columns, or cut short', async () => {
    await expect(mapped(fileOf(sheet(names.slice(1).map(cell).join('')), 'list.ods'))).rejects.toThrow(/no UK list that Nexum reads/)
    const whole = sheet(names.map(cell).join(''))
    await expect(mapped(fileOf(whole, 'list.ods'))).rejects.toThrow(/no designation in it/)
    await expect(mapped(fileOf(whole.subarray(0, whole.length - 30), 'list.ods'))).rejects.toThrow(/no UK list that Nexum reads/)
  })
})

describe('words of the UK lists', () => {
  it('parts numbered values', () => {
    expect(numbered('(1) Afghan (2) Pakistani')).toEqual(['Afghan', 'Pakistani'])
    expect(numbered('a) French, b) Tunisian')).toEqual(['French', 'Tunisian'])
    expect(numbered('1) Saudi Arabia 2) Qatar')).toEqual(['Saudi Arabia', 'Qatar'])
    expect(numbered('Asset freeze|Travel Ban')).toEqual(['Asset freeze', 'Travel Ban'])
    expect(numbered('Guinea (Conakry)')).toEqual(['Guinea (Conakry)'])
  })

  it('knows countries by name, nationality and with remarks', () => {
    expect(placeNamed('Pakistan (as at Apr 2009)')).toEqual({ code: 'pk', name: 'Pakistan', more: 'as at Apr 2009' })
    expect(placeNamed('In Syria as at June 2013').code).toBe('sy')
    expect(placeNamed('Iran (Islamic Republic of.) ').code).toBe('ir')
    expect(placeNamed('Atlantis').code).toBeUndefined()
    expect(nationality('Iranian citizenship')).toEqual({ code: 'ir', certain: true })
    expect(nationality('Possibly Ethiopian').certain).toBe(false)
    expect(nationality('Bahrain (citizenship revoked in January 2015)').certain).toBe(false)
    expect(nationalities('DRC and Belgian nationalities')).toEqual(['DRC', 'Belgian nationalities'])
    expect(nationalities('Trinidad and Tobago')).toEqual(['Trinidad and Tobago'])
  })

  it('takes a number only where it is whole', () => {
    expect(numberIn('Passport No: 592667 (Qatari passport issued on 3 May 2007).')).toBe('592667')
    expect(numberIn('D 000763 (Afghan). Issued on 9 Jan 1997')).toBe('D 000763')
    expect(numberIn('96 03 464086, Russian passport')).toBeUndefined()
    expect(numberIn('Passport 381420565 and 654120219')).toBeUndefined()
    expect(numberIn('Uganda Passport.')).toBeUndefined()
    expect(issuerIn('AAID00435 (Guinea Bissau Diplomatic)')).toBe('gw')
    expect(issuerIn('FA0157612: Pakistani Passport no. FA0157612')).toBe('pk')
    expect(issuerIn('00085243. Issued 17 Nov 1997')).toBeUndefined()
  })

  it('knows the ships among the entities of the old list, and not the companies that have ships', () => {
    expect(shipNumbers('IMO: 8937675. MMSI: 445539000. The following vessel has been added')).toEqual({ imo: '8937675', mmsi: '445539000', isShip: true })
    expect(shipNumbers('UN Ref LYe.005. IMO: 8706349. Flag State: Saint Vincent and the Grenadines.').isShip).toBe(true)
    expect(shipNumbers('Annex XIII. UN listing. IMO Number: 5342883. The company, through its vessel').isShip).toBe(false)
  })
})

onEmbedded('UK', engine => {
  let graph: Graph
  let folder: Folder
  beforeAll(async () => {
    graph = await engine.open()
    folder = await Folder.make()
  })
  afterAll(() => folder.remove())

  it('writes a list once, and the summary takes nothing back of it', async () => {
    const path = await folder.write('list.csv', listOf(row({ ...person, Gender: 'Male', 'UK Statement of Reasons': 'Reasons.', 'Address Country': 'Myanmar', 'D.O.B': '01/02/1970' })))
    expect((await importPaths(graph, [path])).runs[0]).toMatchObject({ list: 'uk/fcdo', publishedOn: '2026-10-08', counts: { added: 1 } })
    expect((await importSource(graph, uk, fileOnDisk(path))).counts).toMatchObject({ added: 0, changed: 0, unchanged: 1 })
    const summary = await folder.write('summary_2026-10-09.csv', 'Unique ID,OFSI Group ID,Name,Regime Name,Type,Designation source,Date Designated,Sanctions Imposed\nGHR0001,100,Thu Saw Chit,Global Human Rights,Individual,UK,08-12-2023,Asset freeze\n')
    expect((await importPaths(graph, [summary])).runs[0]).toMatchObject({ list: 'uk/fcdo', counts: { added: 0, changed: 1, removed: 0 } })
    const [node, listing] = await graph.nodes(['uk-GHR0001', 'uk-GHR0001-GB-HR'])
    expect(node).toMatchObject({ gender: 'MALE', birthDates: [{ from: '1970-02-01' }] })
    expect((node as { names: { value: string }[] }).names.map(({ value }) => value)).toEqual(expect.arrayContaining(['Saw Chit THU', 'Thu Saw Chit']))
    expect(listing).toMatchObject({ since: '2023-12-08', reasons: ['Reasons.'] })
    expect((await graph.ties(['uk-GHR0001'], ['LOCATED_AT'])).map(({ tie }) => tie.withdrawnBy)).toEqual([undefined])
  })
})

describe.skipIf(noData !== undefined)('real UK lists', { meta: noData === undefined ? {} : { skipped: noData } }, () => {
  const real = (name: string) => fileOnDisk(realData(`uk/${name}`))

  it.each(['derived_fcdo_summary_2025-08-11.csv', 'fcdo_uk_sanctions_list_2025-08-11.ods', 'ofsi_conlist_2018-04-13.csv', 'uk_sanctions_list_excerpt.csv', 'uk_sanctions_list_excerpt.xml'])('knows %s, and no other source does', async name => {
    expect(await knownTo(real(name))).toEqual(['uk'])
  })

  it('reads the summary of August 2025 from the sheet as from its copy', async () => {
    const [sheet, copy] = [await mapped(real('fcdo_uk_sanctions_list_2025-08-11.ods')), await mapped(real('derived_fcdo_summary_2025-08-11.csv'))]
    for (const { entries, tallies } of [sheet, copy]) {
      expect(entries.size).toBe(5302)
      expect([tallies.subjects('Person'), tallies.subjects('Organization'), tallies.subjects('Vessel')]).toEqual([3754, 1087, 461])
      expect(missed(tallies, 'fcdo')).toEqual([])
      expect(issues(tallies)).toEqual([['entry without a name: shown by its number', 2]])
      // 15 groups have more than one designation, one of them three.
      expect(tallies.ties('SAME_AS')).toBe(16)
    }
    const under = [...sheet.entries.values()].flatMap(entry => ends(entry, 'UNDER'))
    expect(['programme-GB-HR', 'programme-GB-MIGR', 'programme-GB-RUS'].map(key => under.filter(end => end === key).length)).toEqual([152, 25, 2710])
    const alabuga = sheet.entries.get('uk-RUS2080')
    expect(actor(alabuga)).toMatchObject({ kind: 'Organization', name: 'JOINT STOCK COMPANY ALABUGA SPECIAL ECONOMIC ZONE PRODUCTION AND INDUSTRIAL TYPE' })
    expect(node(alabuga, 'Designation')).toMatchObject([{ id: 'uk-RUS2080-GB-RUS', programme: 'GB-RUS', since: '2024-02-22' }])
    expect(node(sheet.entries.get('uk-GHR0099'), 'Designation')).toMatchObject([{ programme: 'GB-HR', since: '2023-12-07' }])
    // Seven persons of Guinea-Bissau, one each of Libya, Russia and Yemen: travel bans and other measures alone.
    const free = [...sheet.entries.values()].filter(entry => actor(entry).kind !== 'Vessel' && node(entry, 'Designation').some(found => (found as { tags?: string[] }).tags?.includes('no asset freeze')))
    expect(free.map(({ subject }) => subject)).toEqual(['uk-GUB0022', 'uk-GUB0024', 'uk-GUB0025', 'uk-GUB0026', 'uk-GUB0027', 'uk-GUB0029', 'uk-GUB0030', 'uk-LIB0042', 'uk-RUS1800', 'uk-YEM0010'])
    expect([...sheet.entries].every(([id, { nodes }]) => JSON.stringify(nodes) === JSON.stringify(copy.entries.get(id)?.nodes))).toBe(true)
  }, 60_000)

  it('reads the old list of 2018', async () => {
    const { entries, tallies, publishedOn } = await mapped(real('ofsi_conlist_2018-04-13.csv'))
    expect([entries.size, publishedOn]).toEqual([2106, '2018-04-13'])
    expect(missed(tallies, 'ofsi')).toEqual([])
    expect(issues(tallies)).toEqual([])
    expect(tallies.subjects('Vessel')).toBe(25)
    for (const entry of entries.values()) statementOf(entry, 'source')
    // Two rows, two birth dates, one person; the list writes the surname first.
    const qahtani = entries.get('uk-ofsi-13349')
    expect(actor(qahtani)).toMatchObject({ kind: 'Person', birthDates: expect.arrayContaining([{ from: '1980', to: '1980', precision: 'EXACT' }, { from: '1981', to: '1981', precision: 'EXACT' }]) as unknown })
    expect((actor(qahtani).names as { value: string }[]).map(({ value }) => value)).toContain('Sheikh Farooq AL-QAHTANI')
    expect(ends(qahtani, 'CITIZEN_OF')).toEqual(['country-sa', 'country-qa'])
    expect(node(qahtani, 'Identifier')).toMatchObject([{ type: 'PASSPORT', number: '592667', country: 'qa' }])
    // One group under two regimes is two designations.
    expect(node(entries.get('uk-ofsi-6995'), 'Designation').map(found => [found.id, (found as { since?: string }).since])).toEqual([['uk-ofsi-6995-GB-ISIL', '2001-11-08'], ['uk-ofsi-6995-GB-SOM', '2010-04-28']])
  }, 60_000)

  it('reads the list as it is published now, in both formats to the same ids', async () => {
    const [csv, elements] = [await mapped(real('uk_sanctions_list_excerpt.csv')), await mapped(real('uk_sanctions_list_excerpt.xml'))]
    expect([[...csv.entries.keys()], [...elements.entries.keys()]]).toEqual([['uk-AFG0001', 'uk-AFG0006', 'uk-RUS2176'], ['uk-AFG0001', 'uk-AFG0006']])
    expect([csv.publishedOn, elements.publishedOn]).toEqual(['2026-10-08', '2026-09-07'])
    expect([issues(csv.tallies), issues(elements.tallies)]).toEqual([[], []])
    expect(actor(elements.entries.get('uk-AFG0006'))).toMatchObject({ name: 'MOHAMMAD HASSAN AKHUND', birthDates: [{ from: '1945' }, { from: '1958' }], titles: expect.arrayContaining(['Mullah', 'Haji']) as unknown })
    expect(ends(elements.entries.get('uk-AFG0006'), 'IDENTIFIED_BY')).toEqual(['identifier-passport-af-P04581926'])
    expect(ends(csv.entries.get('uk-AFG0001'), 'UNDER')).toEqual(['programme-GB-AFG'])
    expect(node(csv.entries.get('uk-RUS2176'), 'Designation')).toMatchObject([{ since: '2024-07-31', reasons: [expect.stringContaining('IMO 9826902') as unknown] }])
    expect(elements.entries.get('uk-AFG0006')?.original?.()).toContain('<DOB>dd/mm/1958</DOB>')
  })
})
