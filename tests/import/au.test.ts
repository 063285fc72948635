// The list of Australia: rows of one entry, dates in many notations, the real workbook, and workbooks that are broken.
import { beforeAll, describe, expect, it } from 'vitest'
import { birthDates, listedOn } from '../../api/import/au/dates.ts'
import { columns } from '../../api/import/au/read.ts'
import { au } from '../../api/import/au/source.ts'
import { fileOnDisk } from '../../api/import/files.ts'
import { importSource } from '../../api/import/pipeline.ts'
import { recognise } from '../../api/import/sources.ts'
import { onEmbedded } from '../engines.ts'
import { generated, noData, realData } from './files.ts'
import { knownTo } from './knowing.ts'
import { reading, shown, type Reading } from './reading.ts'
import { xlsx, xlsxOf } from './workbooks.ts'

type Cells = Partial<Record<(typeof columns)[number], string>>
const row = (reference: string, name: string, more: Cells = {}) => {
  const cells: Cells = { Reference: reference, 'Name of Individual or Entity': name, Type: 'Individual', 'Name Type': /[a-z]/.test(reference) ? 'aka' : 'Primary Name', Committees: 'Autonomous (Russia)', 'Control Date': '45388', ...more }
  return columns.map(column => cells[column] ?? '')
}
const file = (rows: readonly (readonly string[])[], header: readonly string[] = columns) => generated('regulation8.xlsx', () => [xlsxOf([header, ...rows])])
const read = (...rows: readonly (readonly string[])[]) => reading(au, file(rows))
const one = async (...rows: readonly (readonly string[])[]) => shown([...(await read(...rows)).entries.values()][0])

describe('an entry of the Australian list', () => {
  it('is made of its rows, neighbours or not, in any case and with blanks', async () => {
    const { entries } = await read(row('7a', 'Alfa '), row('7', 'ALPHA', { 'Name Type': 'primary Name ', Type: 'individual ' }), row('8', 'BETA'), row('7b1', 'Альфа', { 'Name Type': 'Original script' }), row('7c', 'Former', { 'Name Type': 'Formerly known as' }))
    expect([...entries.keys()].sort()).toEqual(['au-7', 'au-8'])
    expect(shown(entries.get('au-7'))).toMatchObject({ names: ['PRIMARY ALPHA', 'ALIAS Alfa', 'ORIGINAL Альфа', 'FORMER Former'], actor: { id: 'au-7', kind: 'Person', name: 'ALPHA' }, issues: [] })
  })

  it('is one designation for each framework, with the day on which it was listed and not the control date', async () => {
    const { designations, actor } = await one(row('7', 'ALPHA', { Committees: '1970 (Libya) Autonomous (Libya) ', 'Listing Information': 'Listed by UN 1970 Committee on 26 Feb.  2011 (amended on 2 Mar. 2020)' }))
    expect(designations.map(({ id, since, programme }) => [id, since, programme])).toEqual([['au-7-UN-SC1970', '2011-02-26', 'UN-SC1970'], ['au-7-AU-LIBYA', '2011-02-26', 'AU-LIBYA']])
    expect(actor.remarks).toContain('Control date: 2024-04-06')
  })

  it.each([
    ['Autonomous Sanctions (Designated Persons) Amendment (No. 1) Instrument 2024', '2024-04-06'],
    ['Instrument of first designation and declaration: Autonomous Sanctions (Designated Persons) Amendment (No. 4) Instrument 2022', '2022'],
    ['Assets received on or after 23 May 2003 are not controlled assets.', undefined],
    ['', '2024-04-06']
  ])('takes the control date only where nothing speaks against it: %s', async (sentence, since) => {
    expect((await one(row('7', 'ALPHA', { 'Listing Information': sentence }))).designations[0]?.since).toBe(since)
  })

  it('parts nationalities and addresses', async () => {
    const { ties, actor, addresses, issues } = await one(row('7', 'ALPHA', { Citizenship: 'a) Russian  b) USSR (until 1991)', Address: 'a) 5 Main Street, Kabul, Afghanistan b) Operates in Libya and Mali' }))
    expect(ties.filter(tie => tie.startsWith('CITIZEN'))).toEqual(['CITIZEN_OF country-ru'])
    expect(actor.remarks).toContain('Citizenship: USSR (until 1991)')
    expect(addresses).toEqual(['5 Main Street, Kabul, Afghanistan', 'Operates in Libya and Mali'])
    expect(issues).toEqual([])
  })

  it('says what it does not know, and refuses a bad entry alone', async () => {
    const bad = await read(row('7', 'ALPHA', { Type: 'Starship' }), row('8', 'BETA', { Citizenship: 'Martian', Committees: 'Autonomous (Mars)', 'Name Type': 'nom de guerre', 'Date of Birth': 'long ago' }), row('9', 'GAMMA'))
    expect(bad.refused).toBe(1)
    expect(Object.keys(bad.issues).sort()).toEqual(['date not understood, kept as text', 'entry without a primary name: the first was taken', 'refused: unknown type of entry', 'unknown nationality', 'unknown programme: the designation is kept without one', 'unknown type of name'])
  })
})

describe('dates of the Australian list', () => {
  it.each([
    ['a) Approximately 1955- 1958 b) 23 Mar. 1964', ['1955/1958 RANGE', '1964-03-23 EXACT']], ['Between 1963 to 1968', ['1963/1968 RANGE']], ['Circa 1970', ['1970/1970 CIRCA']], ['a) 26/06/1973;      b) 29/08/1969', ['1973-06-26 EXACT', '1969-08-29 EXACT']],
    ['1952 or 4 May 1955', ['1952 EXACT', '1955-05-04 EXACT']], ['21. Jul 1997', ['1997-07-21 EXACT']], ['March 16, 1975', ['1975-03-16 EXACT']], ['3 March 1979 (from false passport)', ['1979-03-03 EXACT']], ['19-Dec-1992', ['1992-12-19 EXACT']], ['03/1965', ['1965-03 EXACT']], ['23-Apr-68', [undefined]]
  ])('reads %s', (text, expected) => {
    const short = expected.map(date => date?.replace(/^([\d-]+) EXACT$/, '$1/$1 EXACT'))
    expect(birthDates(text).map(({ date }) => date && `${date.from}/${date.to} ${date.precision}`)).toEqual(short)
  })

  it('finds the day of listing, and no day of an amendment', () => {
    expect(listedOn('The Minister for Foreign Affairs listed this individual on 21 December 2001. Re-listed on 1 Mar. 2004')).toBe('2001-12-21')
    expect(listedOn('Amended on 3 May 2004')).toBeUndefined()
  })
})

describe('bad workbooks of the Australian list', () => {
  it.each([
    ['no workbook', () => generated('regulation8.xlsx', () => ['Reference,Name']), /no workbook of the Australian list/],
    ['empty', () => generated('regulation8.xlsx', () => ['']), /no workbook of the Australian list/],
    ['a web page', () => generated('regulation8.xlsx', () => ['<!DOCTYPE html><html/>']), /no workbook of the Australian list/],
    ['cut short', () => generated('regulation8.xlsx', () => [xlsxOf([[...columns]]).subarray(0, 400)]), /no workbook of the Australian list/],
    ['without entries', () => file([]), /there is no entry in it/],
    ['with other columns', () => file([], ['Name', 'Reference']), /no sheet begins with the columns/],
    ['with a column less', () => file([row('7', 'ALPHA').slice(0, -1)], columns.slice(0, -1)), /row 1 names the columns, and "Control Date" is not among them/],
    ['with a column twice', () => file([row('7', 'ALPHA')], [...columns, 'Type']), /two columns are named "Type"/],
    ['with a reference twice', () => file([row('7', 'ALPHA'), row('7', 'ALPHA')]), /row 3: the reference 7 is there twice, first in row 2/],
    ['with a row without reference', () => file([row('', 'ALPHA')]), /row 2 has "" where a reference/]
  ])('refuses one that is %s', async (_, make, message) => {
    await expect(reading(au, make())).rejects.toThrow(message)
  })

  it('reads columns in another order, and reports formulas', async () => {
    expect(shown((await reading(au, file([row('7', 'ALPHA').reverse()], [...columns].reverse()))).entries.get('au-7')).names).toEqual(['PRIMARY ALPHA'])
    const cells = (values: readonly string[]) => values.map(value => `<c t="inlineStr"><is><t>${value}</t></is></c>`).join('')
    const formula = xlsx({ S: `<row>${cells(columns)}</row><row>${cells(row('7', 'ALPHA').slice(0, -1))}<c><f>TODAY()</f><v>45388</v></c></row>` })
    expect(shown((await reading(au, generated('a.xlsx', () => [formula]))).entries.get('au-7')).issues).toEqual(['field that no rule knows'])
  })
})

describe.skipIf(noData !== undefined)('the real list of Australia', { meta: noData === undefined ? {} : { skipped: noData } }, () => {
  const path = () => realData('au/regulation8_consolidated_2024-12.xlsx')
  let list: Reading
  beforeAll(async () => { list = await reading(au, fileOnDisk(path())) }, 120_000)

  it('has the entries of the file', () => {
    expect(list).toMatchObject({ subjects: { Person: 2316, Organization: 746 }, refused: 0, missed: [] })
    expect(list.entries.size).toBe(3062)
    // Each looked at: no year, two digits of a year, an age, days of one letter too few or too many.
    expect(list.issues).toEqual({ 'date not understood, kept as text': 9 })
  })

  it('has what the file says of an entry', () => {
    const { names, ties, designations, actor } = shown(list.entries.get('au-2'))
    expect(names).toEqual(['PRIMARY MOHAMMAD HASSAN AKHUND', 'ORIGINAL محمد حسن أخوند'])
    expect(actor.birthDates).toEqual([{ from: '1955', to: '1958', precision: 'RANGE' }, { from: '1945', to: '1950', precision: 'RANGE' }])
    expect(ties).toContain('CITIZEN_OF country-af')
    expect(designations).toMatchObject([{ since: '2001-01-25', tags: ['1988 (Taliban)'], entryId: '2' }])
    // Its rows are no neighbours.
    expect(shown(list.entries.get('au-2940')).names.length).toBeGreaterThan(1)
    expect(shown(list.entries.get('au-7933')).designations).toMatchObject([{ programme: 'AU-HUMAN', since: '2024-02-26' }])
  })

  it('is recognised as this list only', async () => {
    expect((await recognise(fileOnDisk(path()))).name).toBe('au')
    expect(await knownTo(fileOnDisk(path()))).toEqual(['au'])
  })
})

onEmbedded('the list of Australia', engine => {
  it('writes nothing the second time', async () => {
    const graph: Awaited<ReturnType<typeof engine.open>> = await engine.open()
    const small = file([row('7', 'ALPHA'), row('7a', 'ALFA'), row('8', 'BETA')])
    expect((await importSource(graph, au, small, { sourceDate: '2024-12-01' })).counts).toMatchObject({ read: 2, added: 2 })
    expect((await importSource(graph, au, small, { sourceDate: '2024-12-01' })).counts).toMatchObject({ read: 2, added: 0, changed: 0, unchanged: 2 })
    await graph.close()
  }, 60_000)
})
