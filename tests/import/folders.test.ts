// Folders and archives: versions of a list in the order of the days that they state, and nothing that is left out without a word.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Graph } from '../../api/graph/graph.ts'
import { importPaths } from '../../api/import/import-paths.ts'
import { inOrder, statedDay } from '../../api/import/order.ts'
import { exitCode } from '../../api/import/report-text.ts'
import { sources } from '../../api/import/sources.ts'
import { fileOnDisk } from '../../api/import/files.ts'
import { headOf } from '../../api/import/head.ts'
import { onEmbedded } from '../engines.ts'
import { csv, Folder, noData, realData, row } from './files.ts'
import { zip } from './zip.ts'

const un = (day: string, ...numbers: readonly number[]) => `<?xml version="1.0" encoding="UTF-8"?><CONSOLIDATED_LIST xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="https://scsanctions.un.org/un.xsd" dateGenerated="${day}T00:00:00"><INDIVIDUALS>${numbers.map(number => `<INDIVIDUAL><DATAID>${number}</DATAID><FIRST_NAME>Ann ${number}</FIRST_NAME><UN_LIST_TYPE>Al-Qaida</UN_LIST_TYPE><REFERENCE_NUMBER>QDi.00${number}</REFERENCE_NUMBER><LISTED_ON>2011-01-01</LISTED_ON></INDIVIDUAL>`).join('')}</INDIVIDUALS><ENTITIES/></CONSOLIDATED_LIST>`

onEmbedded('folders', engine => {
  let graph: Graph
  let folder: Folder
  beforeAll(async () => { folder = await Folder.make() })
  afterAll(() => folder.remove())
  beforeEach(async () => { graph = await engine.open() })
  afterEach(() => engine.empty())

  it('are imported in the order of the days that files state, whatever their names', async () => {
    for (const [name, content] of [['b-old.xml', un('2024-01-01', 1, 2)], ['a-new.xml', un('2024-02-01', 2, 3)]] as const) await folder.write(`un/${name}`, content)
    const { runs, failures } = await importPaths(graph, [`${folder.path}/un`])
    expect(failures).toEqual([])
    expect(runs.map(({ publishedOn, counts: { added, removed, unchanged } }) => [publishedOn, added, removed, unchanged])).toEqual([['2024-01-01', 2, 0, 0], ['2024-02-01', 1, 1, 1]])
  })

  it('are ordered so in archives, and by a day in a name where the file states none', async () => {
    const archive = await folder.write('lists.zip', zip([['z/un.xml', Buffer.from(un('2023-01-01', 1))], ['a/un.xml', Buffer.from(un('2024-01-01', 1))], ['m_2023-06-01/sdn.csv', Buffer.from(csv(row(1, 'ALPHA')))]]))
    const { runs } = await importPaths(graph, [archive])
    expect(runs.map(({ publishedOn }) => publishedOn)).toEqual(['2023-01-01', '2023-06-01', '2024-01-01'])
  })

  it('with nothing but files that belong to a missing one say what is missing', async () => {
    for (const name of ['add.csv', 'alt.csv']) await folder.write(`companions/${name}`, '1,1,"Street 1","City","Kenya",-0- \r\n')
    const outcome = await importPaths(graph, [`${folder.path}/companions`])
    expect(outcome.failures.map(({ message }) => message)).toEqual(['add.csv', 'alt.csv'].map(name => expect.stringMatching(new RegExp(`${name} belongs to sdn\\.csv.*that file is missing beside it`)) as string))
    expect(exitCode(outcome)).toBe(2)
    await folder.write('whole/sdn.csv', csv(row(1, 'ALPHA')))
    await folder.write('whole/alt.csv', '1,1,"aka","ALPHA TWO",-0- \r\n')
    expect((await importPaths(graph, [`${folder.path}/whole`], { sourceDate: '2024-01-01' })).failures).toEqual([])
  })

  it('that are empty say so', async () => {
    await folder.write('empty/.hidden', '')
    const outcome = await importPaths(graph, [`${folder.path}/empty`])
    expect(outcome.failures.map(({ message }) => message)).toEqual([expect.stringMatching(/empty: there is no file in it\.$/) as string])
  })
})

describe.skipIf(noData !== undefined)('the day that real files state', { meta: noData === undefined ? {} : { skipped: noData } }, () => {
  const stating = ['un/consolidated_2020-10.xml', 'un/consolidated_2026-02-27.xml', 'uk/ofsi_conlist_2018-04-13.csv', 'uk/uk_sanctions_list_excerpt.csv', 'uk/uk_sanctions_list_excerpt.xml', 'eu/fsf_1_1_excerpt.xml', 'eu/fsd_old_csv_2018-07-04_short.csv', 'ch/seco_whole_list_excerpt.xml',
    'gleif/lei-data.xml', 'gleif/rr-data.xml', 'gleif/repex-data.xml', 'gleif/rr-data.json', 'bods/bodsdata_lines.json', 'ofac/consolidated_xml_2025/consolidated.xml', 'ofac/advanced_xml/cons_advanced.xml', 'ofac/enhanced_xml/irgc_2024-08-28.xml', 'ofac/sdn_2024-05-03/sdn.csv']
  it.each(stating)('orders %s by the day by which it is imported', async path => {
    const file = fileOnDisk(realData(path))
    const head = await headOf(file)
    const opened = await sources.find(source => source.recognise(head) !== undefined)?.open(file)
    expect(statedDay(head.text)).toBe(opened?.publishedOn)
  })

  it('puts the older of two lists first', async () => {
    const files = ['un/consolidated_2026-02-27.xml', 'uk/uk_sanctions_list_excerpt.xml', 'un/consolidated_2020-10.xml'].map(path => fileOnDisk(realData(path)))
    expect((await inOrder(files)).map(({ name }) => name)).toEqual(['consolidated_2020-10.xml', 'consolidated_2026-02-27.xml', 'uk_sanctions_list_excerpt.xml'])
  })
})
