// Workbooks for tests, made of what their members should hold.
import { zip } from './zip.ts'

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'

/** An Excel workbook. Cell formats: 0 general, 1 built-in date, 2 a date of its own, 3 a number that only looks like one. */
export function xlsx(sheets: Readonly<Record<string, string>>, { strings = '', date1904 = false }: { strings?: string; date1904?: boolean } = {}): Buffer {
  const names = Object.keys(sheets)
  return zip([
    ['[Content_Types].xml', Buffer.from('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>')],
    ['xl/workbook.xml', Buffer.from(`<workbook ${main}><workbookPr${date1904 ? ' date1904="1"' : ''}/><sheets>${names.map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join('')}</sheets></workbook>`)],
    ['xl/_rels/workbook.xml.rels', Buffer.from(`<Relationships>${names.map((_, at) => `<Relationship Id="rId${at + 1}" Target="worksheets/sheet${at + 1}.xml"/>`).join('')}</Relationships>`)],
    ['xl/styles.xml', Buffer.from(`<styleSheet ${main}><numFmts count="2"><numFmt numFmtId="164" formatCode="[$-409]dd\\-mmm\\-yyyy;@"/><numFmt numFmtId="165" formatCode="#,##0&quot; days&quot;;[Red]0"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>`)],
    ['xl/sharedStrings.xml', Buffer.from(`<sst ${main}>${strings}</sst>`)],
    ...names.map((name, at) => [`xl/worksheets/sheet${at + 1}.xml`, Buffer.from(`<worksheet ${main}><cols><col min="1" max="2"/></cols><sheetData>${sheets[name] ?? ''}</sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells></worksheet>`)] as const)
  ])
}

/** A table as an Excel workbook, every cell a text. */
export function xlsxOf(rows: readonly (readonly string[])[], sheet = 'Sheet1'): Buffer {
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return xlsx({ [sheet]: rows.map((cells, at) => `<row r="${at + 1}">${cells.map(cell => `<c t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`).join('')}</row>`).join('') })
}

/** An OpenDocument spreadsheet; `tables` is what stands in it. */
export function ods(tables: string): Buffer {
  return zip([
    ['mimetype', Buffer.from('application/vnd.oasis.opendocument.spreadsheet')],
    ['content.xml', Buffer.from(`<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:automatic-styles/><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`)]
  ])
}
