// The Consolidated Screening List: other agencies' lists as other programmes, no doubling of OFAC, ids that do not change with the file.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { programme } from '../../schema/law.ts'
import type { Graph } from '../../api/graph/graph.ts'
import { csl } from '../../api/import/csl/source.ts'
import type { Entry } from '../../api/import/entry.ts'
import { fileOnDisk } from '../../api/import/files.ts'
import { importPaths } from '../../api/import/import-paths.ts'
import { importSource } from '../../api/import/pipeline.ts'
import type { Tallies } from '../../api/import/report.ts'
import type { SourceFile } from '../../api/import/source.ts'
import { statementOf } from '../../api/import/statement.ts'
import { exitCode } from '../../api/import/report-text.ts'
import { onEmbedded } from '../engines.ts'
import { Folder, generated, noData, realData } from './files.ts'
import { knownTo, refuses } from './knowing.ts'
import { tallied } from './reading.ts'

async function mapped(file: SourceFile): Promise<{ entries: Map<string, Entry>; tallies: Tallies; partial: boolean }> {
  const opened = await csl.open(file)
  return { ...await tallied(opened), partial: opened.partial === true }
}

const columns = '_id,source,entity_number,type,programs,name,title,addresses,federal_register_notice,start_date,end_date,standard_order,license_requirement,license_policy,call_sign,vessel_type,gross_tonnage,gross_registered_tonnage,vessel_flag,vessel_owner,remarks,source_list_url,alt_names,citizenships,dates_of_birth,nationalities,places_of_birth,source_information_url,ids'.split(',')
const row = (cells: Readonly<Record<string, string>>, order: readonly string[] = columns) => `${order.map(name => `"${(cells[name] ?? '').replaceAll('"', '""')}"`).join(',')}\n`
const lists = {
  el: 'Entity List (EL) - Bureau of Industry and Security', dpl: 'Denied Persons List (DPL) - Bureau of Industry and Security', isn: 'Nonproliferation Sanctions (ISN) - State Department', dtc: 'ITAR Debarred (DTC) - State Department', sdn: 'Specially Designated Nationals (SDN) - Treasury Department'
}
const file = (text: string | Uint8Array) => generated('consolidated.csv', () => [text])
const listOf = (...rows: readonly string[]) => `${columns.join(',')}\n${rows.join('')}`
const all = async (...rows: readonly string[]) => [...(await mapped(file(listOf(...rows)))).entries.values()]
const actor = (entry: Entry | undefined) => entry?.nodes[0] as unknown as Record<string, unknown>
const nodes = (entry: Entry | undefined, kind: string) => entry?.nodes.filter(found => found.kind === kind) ?? []
const issues = (tallies: Tallies) => tallies.result([]).issues.map(({ kind, count }) => [kind, count])
const repeated = 'row that repeats a list of OFAC, left out: import sdn.csv and cons_prim.csv of OFAC itself'
const unsaid = 'neither the list nor the name says whether it is a person: kept as an organization'

describe('an entry of the Consolidated Screening List', () => {
  it('is a designation under the programme of its agency', async () => {
    const [entity, denied] = await all(
      row({ _id: '1', source: lists.el, name: 'Alpha Trading Co., Ltd.', addresses: '1 Road, Beijing, China; and 2 Road, Hebei, CN', federal_register_notice: '83 FR 37423', start_date: '2018-08-01', license_policy: 'Presumption of denial.', alt_names: 'Alpha; ATC; and Alpha Group' }),
      row({ _id: '2', source: lists.dpl, name: 'JOHN DOE', addresses: 'DALLAS, TX, 75081, US', start_date: '2002-03-04', end_date: '2056-06-29', standard_order: 'Y' })
    )
    expect(actor(entity)).toMatchObject({ kind: 'Organization', name: 'Alpha Trading Co., Ltd.', names: [{ kind: 'PRIMARY' }, { value: 'Alpha', kind: 'ALIAS' }, { value: 'ATC' }, { value: 'Alpha Group' }], remarks: ['Federal Register notice: 83 FR 37423', 'License policy: Presumption of denial.'] })
    expect(nodes(entity, 'Designation')).toMatchObject([{ authority: 'US', issuer: 'Bureau of Industry and Security', programme: 'US-BIS-EL', since: '2018-08-01', tags: ['EL'] }])
    expect(nodes(entity, 'Address')).toMatchObject([{ street: '1 Road, Beijing, China', country: undefined }, { street: '2 Road, Hebei', country: 'cn' }])
    expect(nodes(denied, 'Designation')).toMatchObject([{ programme: 'US-BIS-DPL', since: '2002-03-04', until: '2056-06-29' }])
    expect(denied?.issues).toEqual([])
    // None of these programmes blocks property: no ownership is judged by them.
    for (const key of ['US-BIS-EL', 'US-BIS-DPL', 'US-BIS-UVL', 'US-BIS-MEU', 'US-DOS-ISN', 'US-AECA-DEBARRED']) expect(programme(key)?.blocking, key).toBe(false)
  })

  it('says where only the name tells a person from an organization, and where nothing does', async () => {
    const [john, trade, unknown, said, stated] = await all(...[[lists.dtc, 'Jorge Blanco-Castillo', ''], [lists.dtc, 'Aero Systems, Inc.', ''], [lists.el, 'Atlas Sanatgaran', ''], [lists.isn, 'Linda Zhai (PRC individual)', ''], [lists.el, 'Zhou Zhenyong', 'Individual']].map(([source = '', name = '', type = '']) => row({ source, name, type })))
    expect([john, trade, unknown, said, stated].map(entry => actor(entry).kind)).toEqual(['Person', 'Organization', 'Organization', 'Person', 'Person'])
    expect(actor(john).remarks).toEqual(['The list does not say whether this is a person or an organization: taken as a person.'])
    expect(unknown?.issues.map(({ kind }) => kind)).toEqual([unsaid])
    expect([trade, said, stated].map(entry => actor(entry).remarks)).toEqual([undefined, undefined, undefined])
  })

  it('is one party with all rows of one order, and another with another day', async () => {
    const party = { source: lists.dpl, name: 'AIR FREIGHT LTD', start_date: '2023-10-31' }
    const entries = await all(row({ ...party, addresses: 'AMMAN, JO' }), row({ ...party, addresses: 'DUBAI, AE' }), row({ ...party, start_date: '2020-01-01' }))
    expect(entries).toHaveLength(2)
    expect(nodes(entries[0], 'Address').map(({ name }) => name)).toEqual(['AMMAN, Jordan', 'DUBAI, United Arab Emirates'])
    expect(entries[0]?.original?.().split('\n')).toHaveLength(2)
  })

  it('has an id that neither the number of the file nor the order of its rows changes', async () => {
    const ids = async (...cells: readonly Record<string, string>[]) => (await all(...cells.map(one => row(one)))).map(({ subject }) => subject).sort()
    const [first, second] = [{ source: lists.dtc, name: 'Edwin Acety' }, { source: lists.el, name: 'Edwin Acety' }]
    const before = await ids({ ...first, _id: 'a' }, { ...second, _id: 'b' })
    expect(before).toEqual([expect.stringMatching(/^csl-dtc-[0-9a-f]{16}$/), expect.stringMatching(/^csl-el-[0-9a-f]{16}$/)])
    expect(await ids({ ...second, _id: 'x' }, { ...first, _id: 'y' })).toEqual(before)
  })

  it('leaves rows of OFAC out, counted, and a list that nobody knows refused', async () => {
    const { entries, tallies } = await mapped(file(listOf(row({ source: lists.sdn, entity_number: '36', name: 'AEROCARIBBEAN' }), row({ source: 'source', name: 'name' }), row({ source: lists.el, name: 'Alpha Co.' }), row({ source: 'Moon List (ML) - Department of the Moon', name: 'Luna Inc.' }))))
    expect([...entries.values()].map(({ refused }) => refused)).toEqual([false, true])
    expect(issues(tallies)).toEqual([['refused: unknown list', 1], [repeated, 1]])
    expect(tallies.result([]).issues[1]?.examples).toEqual(['line 2: AEROCARIBBEAN (SDN)'])
  })

  it('reads the older layout without its first column, and columns in another order', async () => {
    const older = columns.slice(1).reverse()
    const { entries } = await mapped(file(`${older.join(',')}\n${row({ source: lists.isn, name: 'Alpha Company; and any successor, sub-unit, or subsidiary thereof', programs: 'E.O. 13382; INKSNA', start_date: '2009-01-09' }, older)}`))
    const [entry] = entries.values()
    expect(actor(entry)).toMatchObject({ name: 'Alpha Company', remarks: ['The listing covers any successor, sub-unit or subsidiary as well.'] })
    expect(nodes(entry, 'Designation')).toMatchObject([{ programme: 'US-DOS-ISN', issuer: 'Department of State', tags: ['E.O. 13382', 'INKSNA'] }])
  })
})

describe('bad files of the Consolidated Screening List', () => {
  const good = listOf(row({ source: lists.el, name: 'Alpha Co.' }), row({ source: lists.el, name: 'Beta Co.' }))
  refuses('consolidated.csv', [
    ['cut short between cells', good.slice(0, good.lastIndexOf(',"","')), /line 3 has \d+ cells, and the header has 29/],
    ['a missing column', good.replace('start_date', 'begins'), /no column "start_date"/],
    ['a column twice', good.replace('remarks', 'name'), /two columns are named "name"/],
    ['shifted columns', listOf(row({ source: lists.el, name: '' })), /line 2 has no name/],
    ['a row without a list', listOf(row({ name: 'Alpha Co.' })), /line 2 has no list/],
    ['no rows', listOf(), /no rows in it/],
    ['nothing but OFAC', listOf(row({ source: lists.sdn, name: 'X' })), /all 1 rows repeat lists of OFAC\. Import these from OFAC itself/],
    ['an empty file', '', /no row with the names of the columns/],
    ['a web page', '<html><body>Not found</body></html>', /no column "source"|no rows/],
    ['another encoding', Buffer.from(listOf(row({ source: lists.el, name: 'CAFÉ Co.' })), 'latin1'), /is not UTF-8/],
    ['UTF-16', Buffer.from(good, 'utf16le'), /UTF-16/],
    ['a field without end', listOf(`"${'x'.repeat(1_100_000)}`), /longer than 1000000 characters/]
  ], mapped)

  it('keeps the whole rows of a file that was cut short, says so, and takes nobody off the list for it', async () => {
    const { entries, tallies, partial } = await mapped(file(good.slice(0, good.indexOf('Beta') + 3)))
    expect(partial).toBe(true)
    expect([...entries.values()].map(({ refused }) => refused)).toEqual([false, true])
    expect(issues(tallies)).toEqual([['refused: the file ends in the middle of this row, so nothing is marked as removed', 1]])
    expect((await mapped(file(good))).partial).toBe(false)
  })
})

onEmbedded('CSL', engine => {
  let graph: Graph
  let folder: Folder
  beforeAll(async () => {
    graph = await engine.open()
    folder = await Folder.make()
  })
  afterAll(() => folder.remove())

  it('writes a list once, marks what is gone, and nothing where the file was cut', async () => {
    const [alpha, beta] = [row({ source: lists.el, name: 'Alpha Co.', start_date: '2018-08-01' }), row({ source: lists.el, name: 'Beta Co.' })]
    const path = await folder.write('consolidated_2024-05-01.csv', listOf(alpha, beta))
    expect((await importPaths(graph, [path])).runs[0]).toMatchObject({ list: 'csl/screening', publishedOn: '2024-05-01', counts: { read: 2, added: 2 } })
    expect((await importSource(graph, csl, fileOnDisk(path))).counts).toMatchObject({ added: 0, changed: 0, unchanged: 2 })
    const cut = await importPaths(graph, [await folder.write('consolidated_2024-05-02.csv', listOf(alpha, beta.slice(0, 60)))])
    expect(cut.runs[0]?.counts).toMatchObject({ unchanged: 1, refused: 1, removed: 0 })
    expect(exitCode(cut)).toBe(1)
    expect((await importPaths(graph, [await folder.write('consolidated_2024-05-03.csv', listOf(alpha))])).runs[0]?.counts).toMatchObject({ unchanged: 1, removed: 1 })
  })
})

describe.skipIf(noData !== undefined)('real Consolidated Screening Lists', { meta: noData === undefined ? {} : { skipped: noData } }, () => {
  const real = (name: string) => fileOnDisk(realData(`csl/${name}`))

  it.each(['csl_2020.csv', 'consolidated_small.csv'])('knows %s, and no other source does', async name => {
    expect(await knownTo(real(name))).toEqual(['csl'])
  })

  it('reads the large one: 4,227 rows and half a row, of which 2,187 and the half repeat OFAC', async () => {
    const { entries, tallies } = await mapped(real('csl_2020.csv'))
    for (const entry of entries.values()) statementOf(entry, 'source')
    expect(tallies.result(csl.expectations('screening')).expectations.filter(({ held }) => !held)).toEqual([])
    expect(issues(tallies).map(([kind]) => kind)).toEqual([repeated, unsaid, 'refused: the file ends in the middle of this row, so nothing is marked as removed'])
    expect(tallies.issues(repeated)).toBe(2187)
    const programmes = [...entries.values()].flatMap(entry => nodes(entry, 'Designation').map(node => (node as { programme?: string }).programme))
    expect(Object.fromEntries(['US-BIS-EL', 'US-BIS-DPL', 'US-BIS-UVL', 'US-BIS-MEU', 'US-DOS-ISN', 'US-AECA-DEBARRED'].map(key => [key, programmes.filter(found => found === key).length])))
      .toEqual({ 'US-BIS-EL': 901, 'US-BIS-DPL': 547, 'US-BIS-UVL': 186, 'US-BIS-MEU': 71, 'US-DOS-ISN': 144, 'US-AECA-DEBARRED': 139 })
  }, 30_000)

  it('gives parties of both files the same id', async () => {
    const [large, small] = [await mapped(real('csl_2020.csv')), await mapped(real('consolidated_small.csv'))]
    expect(small.tallies.issues(repeated)).toBe(7)
    expect([...small.entries.values()].map(entry => [actor(entry).name, large.entries.has(entry.subject)])).toEqual([
      ['Sinobright Import and Export Company', true], ['Atlas Sanatgaran', true], ['Academy of Aerospace Solid Propulsion Technology (AASPT)', true], ['Cesareo Estanislao Benitez', true], ['I. ASH', true], ['China Electronics Technology Group Corporation 13th Research Institute (CETC 13)', false]
    ])
  }, 30_000)
})
