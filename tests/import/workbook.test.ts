// Workbooks as rows: the values that cells hold, dates by number format, repetitions, and what must not be read.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { filesAt, fileOnDisk } from '../../api/import/files.ts'
import { headOf } from '../../api/import/head.ts'
import { excelDate, showsDate } from '../../api/import/workbook/excel-dates.ts'
import { workbookRows } from '../../api/import/workbook/workbook.ts'
import { Folder, generated, noData, realData } from './files.ts'
import { ods, xlsx, xlsxOf } from './workbooks.ts'
import { zip } from './zip.ts'

const file = (name: string, content: Buffer) => generated(name, () => [content])
const read = async (content: Buffer, sheet?: string) => {
  const rows = []
  for await (const row of workbookRows(file('list.xlsx', content), sheet)) rows.push(row)
  return rows
}
const only = <T>([one]: readonly T[]): T => {
  if (one === undefined) throw new Error('there is no file')
  return one
}
const cellsOf = async (content: Buffer, sheet?: string) => (await read(content, sheet)).map(({ line, cells }) => [line, ...cells])

describe('Excel workbooks', () => {
  it('reads shared, inline and rich texts, and numbers as they are stored', async () => {
    const strings = '<si><t>Name</t></si><si><r><t>AL</t></r><r><rPr><b/></rPr><t xml:space="preserve">PHA </t></r><rPh sb="0" eb="1"><t>read aloud</t></rPh></si><si><t>a_x000D_\nb</t></si>'
    const sheet = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t>inline</t></is></c></row><row r="4"><c t="s"><v>1</v></c><c><v>8537097</v></c><c s="3"><v>1.10</v></c><c t="b"><v>1</v></c><c t="s"><v>2</v></c></row>'
    expect(await cellsOf(xlsx({ Names: sheet }, { strings }))).toEqual([[1, 'Name', '', 'inline'], [4, 'ALPHA ', '8537097', '1.10', 'TRUE', 'a\nb']])
  })

  it('reads dates where the format shows them, in both calendars', async () => {
    const sheet = '<row r="1"><c s="1"><v>45388</v></c><c s="2"><v>45388.4375</v></c><c s="3"><v>45388</v></c><c s="0"><v>45388</v></c><c s="1"><v>-3</v></c></row>'
    expect(await cellsOf(xlsx({ A: sheet }))).toEqual([[1, '2024-04-06', '2024-04-06T10:30:00', '45388', '45388', '-3']])
    expect((await cellsOf(xlsx({ A: sheet }, { date1904: true })))[0]?.[1]).toBe('2028-04-07')
    expect((await read(xlsx({ A: sheet })))[0]?.issues).toEqual([{ kind: expect.stringContaining('a number that is none') as string, example: 'A!E1: -3' }])
    expect([1, 59, 60, 61, 0.5, 2_958_466].map(serial => excelDate(serial))).toEqual(['1900-01-01', '1900-02-28', undefined, '1900-03-01', '12:00:00', undefined])
    expect([showsDate(14, undefined), showsDate(2, undefined), showsDate(170, '[$-F800]dddd, mmmm dd, yyyy'), showsDate(170, '0.00 "days"'), showsDate(170, '[Red]#,##0'), showsDate(170, '[h]:mm'), showsDate(170, 'General')]).toEqual([true, false, true, false, false, true, false])
  })

  it('takes the stored value of a formula and says so, and nothing of an error', async () => {
    const [row] = await read(xlsx({ A: '<row r="2"><c r="B2"><f>SUM(C2)</f><v>7</v></c><c r="C2" t="e"><v>#REF!</v></c><c r="AB2" t="str"><f>A1</f><v>x</v></c></row>' }))
    expect(row?.cells.filter(cell => cell !== '')).toEqual(['7', 'x'])
    expect(row?.cells).toHaveLength(28)
    expect(row?.issues.map(({ example }) => example)).toEqual(['A!B2: 7', 'A!C2: #REF!', 'A!AB2: x'])
  })

  it('reads one sheet or all, and names those there are', async () => {
    const content = xlsx({ First: '<row><c t="str"><v>1</v></c></row>', Second: '<row/><row><c t="str"><v>2</v></c></row>' })
    expect((await read(content)).map(({ sheet, line }) => [sheet, line])).toEqual([['First', 1], ['Second', 2]])
    expect(await cellsOf(content, 'Second')).toEqual([[2, '2']])
    await expect(read(content, 'Third')).rejects.toThrow('there is no sheet "Third" in it. Its sheets: "First", "Second".')
  })
})

describe('OpenDocument spreadsheets', () => {
  const cell = (text: string, attributes = 'office:value-type="string"') => `<table:table-cell ${attributes}><text:p>${text}</text:p></table:table-cell>`

  it('reads values as they are stored, and text in its order', async () => {
    const row = `<table:table-row>${cell('6 April 2024', 'office:value-type="date" office:date-value="2024-04-06T00:00:00"')}${cell('1,5', 'office:value-type="float" office:value="1.5"')}
      ${cell('A<text:s text:c="2"/>B<text:span>C</text:span><text:line-break/>D')}<table:table-cell><office:annotation><text:p>note</text:p></office:annotation><text:p>one</text:p><text:p>two</text:p></table:table-cell>
      ${cell('#REF!', 'table:formula="of:=[.X1]" office:value-type="string"')}${cell('9', 'table:formula="of:=[.A1]" office:value-type="float" office:value="9"')}</table:table-row>`
    const [read1] = await read(ods(`<table:table table:name="T">${row}</table:table>`))
    expect(read1?.cells).toEqual(['2024-04-06', '1.5', 'A  BC\nD', 'one\ntwo', '', '9'])
    expect(read1?.issues.map(({ example }) => example)).toEqual(['T!E1: #REF!', 'T!E1: #REF!', 'T!F1: 9'])
  })

  it('repeats cells and rows that have a word in them, and not the empty rest of the sheet', async () => {
    const rest = '<table:table-row table:number-rows-repeated="1048500"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>'
    const content = ods(`<table:table table:name="T"><table:table-header-rows><table:table-row>${cell('a')}<table:table-cell table:number-columns-repeated="2"/>${cell('b', 'table:number-columns-repeated="2"')}<table:table-cell table:number-columns-repeated="16379"/></table:table-row></table:table-header-rows>
      <table:table-row table:number-rows-repeated="3"><table:table-cell/></table:table-row><table:table-row table:number-rows-repeated="2">${cell('c')}</table:table-row>${rest}</table:table><table:table table:name="U"><table:table-row>${cell('d')}</table:table-row></table:table>`)
    expect(await cellsOf(content)).toEqual([[1, 'a', '', '', 'b', 'b'], [5, 'c'], [6, 'c'], [1, 'd']])
    expect(await cellsOf(content, 'U')).toEqual([[1, 'd']])
  })

  it.each([
    ['rows', `<table:table-row table:number-rows-repeated="1000000">${cell('x')}</table:table-row>`, /row 1 is repeated 1000000 times/],
    ['columns', `<table:table-row>${cell('x', 'table:number-columns-repeated="900000000"')}</table:table-row>`, /row 1 has more than 16384 columns/],
    ['empty rows', '<table:table-row table:number-rows-repeated="9000000000"/>', /has more than 1048576 rows/]
  ])('refuses %s repeated without end', async (_, rows, message) => {
    await expect(read(ods(`<table:table table:name="T">${rows}</table:table>`))).rejects.toThrow(message)
  })
})

describe('bad workbooks', () => {
  const parts = (...members: readonly (readonly [string, string])[]) => zip(members.map(([name, text]) => [name, Buffer.from(text)] as const))
  it.each([
    ['cut short', xlsxOf([['a']]).subarray(0, 300), /list\.xlsx: it cannot be unpacked/],
    ['a binary workbook', parts(['[Content_Types].xml', ''], ['xl/workbook.bin', '']), /save it as \.xlsx or as CSV/],
    ['a document without sheets', parts(['word/document.xml', '<a/>']), /"xl\/workbook\.xml" is missing in the workbook/],
    ['a sheet that is missing', parts(['xl/workbook.xml', '<workbook><sheets><sheet name="A" id="rId9"/></sheets></workbook>']), /the sheet "A" is missing/],
    ['a sheet with a DOCTYPE', parts(['content.xml', '<!DOCTYPE a [<!ENTITY b "b">]><document-content/>']), /it has a DOCTYPE/],
    ['a row out of the sheet', xlsx({ A: '<row r="99999999"><c><v>1</v></c></row>' }), /has a row with the number "99999999"/],
    ['a cell out of the sheet', xlsx({ A: '<row r="1"><c r="ZZZ1"><v>1</v></c></row>' }), /more than 16384 columns/]
  ])('refuses %s', async (_, content, message) => {
    await expect(read(content)).rejects.toThrow(message)
  })
})

describe('workbooks among files', () => {
  let folder: Folder
  beforeAll(async () => { folder = await Folder.make() })
  afterAll(() => folder.remove())

  it('shows its sheets and first rows in the head, whatever its name', async () => {
    const content = xlsxOf(Array.from({ length: 30 }, (_, at) => [`row ${at}`]), 'Names')
    for (const name of ['a.xlsx', 'a.dat', 'a.zip']) {
      const opened = await filesAt(await folder.write(name, content))
      expect(opened.files).toHaveLength(1)
      const { sheets } = await headOf(only(opened.files))
      expect(sheets?.map(sheet => sheet.name)).toEqual(['Names'])
      expect(sheets?.[0]?.rows).toHaveLength(10)
      opened.close()
    }
  })

  it('reads a workbook inside an archive, and takes an archive of files for no workbook', async () => {
    const opened = await filesAt(await folder.write('lists.zip', zip([['b.xlsx', xlsxOf([['inside']])]])))
    const rows = []
    for await (const row of workbookRows(only(opened.files))) rows.push(row.cells)
    expect(rows).toEqual([['inside']])
    opened.close()
    expect(await headOf(fileOnDisk(await folder.write('c.bin', zip([['a.csv', Buffer.from('a')]]))))).not.toHaveProperty('sheets')
  })

  it.skipIf(noData !== undefined)('reads the real workbooks of two authorities', async () => {
    const counts: number[] = []
    for (const path of ['au/regulation8_consolidated_2024-12.xlsx', 'uk/fcdo_uk_sanctions_list_2025-08-11.ods']) {
      let count = 0
      for await (const { cells, issues } of workbookRows(fileOnDisk(realData(path)))) {
        count++
        if (issues.length > 0 || cells.length < 8) throw new Error(`${path}: ${JSON.stringify(cells)}`)
      }
      counts.push(count)
    }
    // With the header of each; seven rows of the first are empty.
    expect(counts).toEqual([9554, 5303])
  }, 60_000)
})
