// The Offshore Leaks Database in its three layouts: nodes of every kind, relations by role, likenesses that are no identity.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Graph } from '../../api/graph/graph.ts'
import type { Entry } from '../../api/import/entry.ts'
import { fileOnDisk } from '../../api/import/files.ts'
import { isBearer, isOrganizationName, roleOf } from '../../api/import/icij/lookups.ts'
import { dayIn } from '../../api/import/icij/map.ts'
import { icij } from '../../api/import/icij/source.ts'
import { importPaths } from '../../api/import/import-paths.ts'
import { importSource } from '../../api/import/pipeline.ts'
import { recognise } from '../../api/import/sources.ts'
import type { SourceFile } from '../../api/import/source.ts'
import { statementOf } from '../../api/import/statement.ts'
import { onEmbedded } from '../engines.ts'
import { Folder, generated, noData, realData } from './files.ts'
import { knownTo, refuses } from './knowing.ts'

const entityHeader = 'node_id,name,original_name,former_name,jurisdiction,jurisdiction_description,company_type,address,internal_id,incorporation_date,inactivation_date,struck_off_date,dorm_date,status,service_provider,ibcRUC,country_codes,countries,sourceID,valid_until,note'
const officerHeader = 'node_id,name,countries,country_codes,sourceID,valid_until,note'
const relationHeader = 'node_id_start,node_id_end,rel_type,link,status,start_date,end_date,sourceID'
const file = (text: string | Uint8Array, name = 'table.csv'): SourceFile => generated(name, () => [text])
async function entriesOf(from: SourceFile | string): Promise<Entry[]> {
  const entries: Entry[] = []
  for await (const entry of (await icij.open(typeof from === 'string' ? file(from) : from)).entries) entries.push(entry)
  for (const entry of entries) statementOf(entry, 'source-test')
  return entries
}
const issues = (entries: readonly Entry[]) => entries.flatMap(entry => entry.issues.map(({ kind }) => kind))
const actor = (entry: Entry | undefined) => entry?.nodes[0] as unknown as Record<string, unknown>

describe('nodes', () => {
  it('an entity has names, jurisdiction, register number and dates, and the mark', async () => {
    const [entry] = await entriesOf(`${entityHeader}\n10000001,"TIANSHENG INDUSTRY CO., LTD.",TIANSHENG,OLD NAME,BVI,British Virgin Islands,,ORION HOUSE,1001256,23-MAR-2006,18-FEB-2013,15-FEB-2013,,Defaulted,Mossack Fonseca,25221,HKG;CHN,Hong Kong;China,Panama Papers,The Panama Papers data is current through 2015,\n`)
    expect(actor(entry)).toMatchObject({ id: 'icij-10000001', kind: 'Organization', name: 'TIANSHENG INDUSTRY CO., LTD.', incorporated: '2006-03-23', names: [{ kind: 'PRIMARY' }, { value: 'TIANSHENG', kind: 'ALIAS' }, { value: 'OLD NAME', kind: 'FORMER' }] })
    expect(actor(entry).remarks).toEqual(expect.arrayContaining(['Named as an entity in the Offshore Leaks Database of ICIJ (Panama Papers). Being named there is no evidence of wrongdoing.', 'Status: Defaulted', 'Struck off: 15-FEB-2013']))
    expect(entry?.ties.map(({ kind, end }) => `${kind} ${end}`)).toEqual(expect.arrayContaining(['BASED_IN country-hk', 'BASED_IN country-cn', 'BASED_IN country-vg', 'IDENTIFIED_BY identifier-registration-vg-25221']))
    expect(entry?.ties.find(({ end }) => end === 'country-vg')).toMatchObject({ basis: 'REGISTRATION' })
    expect(entry?.issues).toEqual([])
  })

  it('a number of a register belongs to its register where a country has several, and what is no number stays text', async () => {
    const entities = await entriesOf(`${entityHeader}\n${[['1', 'Nevada', 'E0123'], ['2', 'British Virgin Islands', 'N/A'], ['3', 'Panama', '5544']].map(([id, place, number]) => `${id},ALPHA LTD.,,,X,${place},,,,,,,,,,${number},,,Panama Papers,,\n`).join('')}`)
    expect(entities.map(entry => entry.ties.filter(({ kind }) => kind === 'IDENTIFIED_BY').map(({ end }) => end))).toEqual([['identifier-registration-us-NEVADAE0123'], [], ['identifier-registration-pa-5544']])
    expect(actor(entities[1]).remarks).toContain('Registration number: N/A')
  })

  it('an officer is a person or an organization by its name, and the record says that ICIJ does not state it', async () => {
    const entries = await entriesOf(`${officerHeader}\n12000001,KIM SOO IN,South Korea,KOR,Panama Papers,,\n12000002,MEESPIERSON INTERTRUST (LUXEMBOURG) S.A.,,,Panama Papers,,\n`)
    expect(entries.map(entry => actor(entry).kind)).toEqual(['Person', 'Organization'])
    expect(actor(entries[0]).remarks).toContain('ICIJ does not state whether this is a person or an organization; taken for a person by the name.')
  })

  it.each([['KIM SOO IN', false], ['DAVID, RONALD', false], ['MICHAEL PAPAGEORGE, MR.', false], ['MARIA DE SA LOPEZ', false], ['STEVAL MANAGEMENT SA', true], ['MENTHA & ASSOCIES', true], ['KPMG', true], ['Portcullis TrustNet (BVI) Limited', true], ['CORFIDUCIA ANSTALT', true]])('%s is an organization: %s', (name, organization) => {
    expect(isOrganizationName(name)).toBe(organization)
  })

  it('whoever bears the shares is no actor', async () => {
    expect(['THE BEARER', 'Bearer', 'EL PORTADOR', 'Bearer 1', 'BEARER SHARES'].map(isBearer)).toEqual([true, true, true, true, true])
    expect(['JOHN BEARER', 'PORTADOR HOLDINGS LTD'].map(isBearer)).toEqual([false, false])
    const entries = await entriesOf(`${officerHeader}\n12000001,KIM SOO IN,South Korea,KOR,Panama Papers,,\n12000002,THE BEARER,,,Panama Papers,,\n`)
    expect(entries.map(({ subject }) => subject)).toEqual(['icij-12000001'])
    expect(issues(entries)).toEqual(['bearer: whoever holds the shares is not known, and no actor'])
  })

  it('an address is an address, in each layout', async () => {
    const layouts = ['address,icij_id,valid_until,country_codes,countries,node_id,sourceID\n1 Road Nairobi,ABC,,KEN,Kenya,14000001,Panama Papers\n', 'node_id,address,name,countries,country_codes,sourceID,valid_until,note\n14000001,1 Road Nairobi,,Kenya,KEN,Panama Papers,,\n', '"labels(n)","n.valid_until","n.country_codes","n.countries","n.node_id","n.sourceID","n.address","n.name"\n"[""Address""]","","KEN","Kenya","14000001","Panama Papers","1 Road Nairobi",""\n', 'node_id\taddress\tcountries\tcountry_codes\tsourceID\n14000001\t1 Road Nairobi\tKenya\tKEN\tPanama Papers\n']
    for (const layout of layouts) {
      const [entry] = await entriesOf(layout)
      expect(entry).toMatchObject({ subject: 'icij-14000001', nodes: [{ kind: 'Address', name: '1 Road Nairobi', country: 'ke' }], issues: [] })
    }
  })
})

describe('relations', () => {
  const relations = (...rows: readonly string[]) => entriesOf(`${relationHeader}\n${rows.map(row => `${row}\n`).join('')}`)

  it.each([
    ['officer_of,shareholder of', 'OWNS'], ['officer_of,ultimate beneficial owner', 'OWNS'], ['officer_of,beneficiary of', 'HAS_INTEREST_IN'], ['officer_of,director of', 'LEADS'], ['officer_of,vice-president of', 'LEADS'],
    ['officer_of,nominee shareholder of', 'ASSOCIATE_OF'], ['officer_of,nominee director of', 'ASSOCIATE_OF'], ['officer_of,secretary of', 'ASSOCIATE_OF'], ['officer_of,power of attorney of', 'ASSOCIATE_OF'], ['officer_of,protector of', 'ASSOCIATE_OF'],
    ['intermediary_of,intermediary of', 'ASSOCIATE_OF'], ['registered_address,registered address', 'LOCATED_AT'], ['connected_to,connected to', 'ASSOCIATE_OF']
  ])('%s is %s, from the one to the other', async (role, kind) => {
    const [entry] = await relations(`1,2,${role},,23-MAR-2006,2010-01-31,Panama Papers`)
    expect(entry?.ties).toMatchObject([{ kind, start: 'icij-1', end: 'icij-2', since: '2006-03-23', until: '2010-01-31' }])
    expect(entry?.ties[0]).not.toHaveProperty('shareMinimum')
    expect(entry?.issues).toEqual([])
  })

  it('say the role beside the tie where the kind says less', async () => {
    const [nominee, holder] = await relations('1,2,officer_of,nominee shareholder of,,,,Panama Papers', '3,2,officer_of,shareholder of,,,,Panama Papers')
    expect(nominee?.nodes).toMatchObject([{ kind: 'Claim', statement: 'ICIJ: nominee shareholder of, Panama Papers' }])
    expect(holder?.nodes).toEqual([])
  })

  it('that ICIJ found by comparing are left out and counted', async () => {
    const entries = await relations('1,2,same_name_as,same name as,,,,', '1,3,similar,similar name and address as,,,,', '1,4,same_as,same as,,,,', '5,6,officer_of,director of,,,,')
    expect(entries.flatMap(({ ties }) => ties.map(({ kind }) => kind))).toEqual(['LEADS'])
    expect(issues(entries)).toEqual(['likeness that is no identity: same name as, left out', 'likeness that is no identity: similar, left out', 'likeness that is no identity: same as, left out'])
  })

  it('that stand twice are one, to itself are none, and of an unknown role are kept and counted', async () => {
    const entries = await relations('1,2,officer_of,director of,,,,', '1,2,officer_of,director of,,,,', '3,3,officer_of,director of,,,,', '4,2,officer_of,wizard of,,,,')
    expect(entries.flatMap(({ ties }) => ties.map(({ kind, start }) => `${kind} ${start}`))).toEqual(['LEADS icij-1', 'ASSOCIATE_OF icij-4'])
    expect(issues(entries)).toEqual(['relation that stands twice: taken once', 'relation of a node to itself: left out', 'role that no rule knows: kept as text'])
  })

  it('are read in the layouts of 2016 and 2018 too', async () => {
    for (const text of ['node_1,rel_type,node_2\n1,shareholder of,2\n', 'START_ID,TYPE,END_ID,link,start_date,end_date,sourceID,valid_until\n1,officer_of,2,shareholder of,,,Panama Papers,\n']) expect((await entriesOf(text))[0]?.ties).toMatchObject([{ kind: 'OWNS', start: 'icij-1', end: 'icij-2' }])
    expect(roleOf('wizard of')).toBeUndefined()
  })

  it.each([['23-MAR-2006', '2006-03-23'], ['Mar 1', undefined], ['41743', '2014-04-14'], ['2006', '2006'], ['2006-03-23T00:00:00Z', '2006-03-23'], ['31-FEB-2006', undefined], ['18/02/2006', undefined]])('dates: %s is %s', (text, date) => {
    expect(dayIn(text)).toBe(date)
  })

  it('with a date that nobody understands, or a period that ends before it begins, are kept without it', async () => {
    const entries = await relations('1,2,officer_of,director of,,18/02/2006,,', '3,2,officer_of,director of,,2010-01-01,2009-01-01,')
    expect(entries.map(({ ties: [tie] }) => [tie?.since, tie?.until])).toEqual([[undefined, undefined], [undefined, undefined]])
    expect(issues(entries)).toEqual(['date that is not understood: kept as text', 'period that ends before it begins: kept as text'])
  })
})

describe('a broken file', () => {
  const good = `${officerHeader}\n12000001,KIM SOO IN,South Korea,KOR,Panama Papers,,\n12000002,LEE,South Korea,KOR,Panama Papers,,\n`
  refuses('table.csv', [
    ['empty', '', /no table of the Offshore Leaks Database/],
    ['a web page', '<html></html>', /no table of the Offshore Leaks Database/],
    ['other columns', 'id,name\n1,2\n', /no table of the Offshore Leaks Database/],
    ['cut short inside quotes', good.replace('LEE', '"LEE'), /ends inside quotes/],
    ['another encoding', Buffer.from(good.replace('LEE', 'CAFÉ'), 'latin1'), /is not UTF-8/],
    ['text in UTF-16', Buffer.from(good, 'utf16le'), /no table of the Offshore Leaks Database/],
    ['a row without end', `${good}12000003,${'x'.repeat(1_100_000)}`, /is longer than/]
  ], entriesOf)

  it('with bad rows keeps the good ones', async () => {
    const entries = await entriesOf(`${good}12000003,TOO,MANY,CELLS,HERE,,,,\nabc,NAME,,,Panama Papers,,\n12000004,,,,Panama Papers,,\n`)
    expect(entries.filter(({ refused }) => !refused)).toHaveLength(2)
    expect(issues(entries)).toEqual(['refused: a damaged row', 'refused: a row without a node_id', 'refused: a node without a name'])
  })

  it('may begin with a byte order mark, and says which column nobody knows', async () => {
    const entries = await entriesOf(`\uFEFF${officerHeader},shoe_size\n12000001,KIM SOO IN,South Korea,KOR,Panama Papers,,,43\n`)
    expect(entries[0]?.issues).toEqual([{ kind: 'field that no rule knows', example: 'line 2: shoe_size 43' }])
  })
})

describe('a table that grows', () => {
  it('is read in the memory of a small one', async () => {
    const rows = 60_000
    const long = generated('relationships.csv', function* () {
      yield `${relationHeader}\n`
      for (let id = 1; id <= rows; id += 1000) yield Array.from({ length: 1000 }, (_, place) => `${id + place},${id + place + 1},officer_of,shareholder of,,,,Panama Papers\n`).join('')
    })
    const before = process.memoryUsage().rss
    let read = 0
    for await (const { subject } of (await icij.open(long)).entries) read += subject === '' ? 0 : 1
    expect(read).toBe(rows)
    expect(process.memoryUsage().rss - before).toBeLessThan(200 * 1024 * 1024)
  }, 60_000)
})

onEmbedded('ICIJ in a store', engine => {
  let graph: Graph
  let folder: Folder
  beforeAll(async () => {
    graph = await engine.open()
    folder = await Folder.make()
  })
  afterAll(() => folder.remove())

  it('nodes and relations come in files of their own, and the second time nothing is written', async () => {
    const officers = await folder.write('2024-01-01/nodes-officers.csv', `${officerHeader}\n12000001,KIM SOO IN,South Korea,KOR,Panama Papers,,\n`)
    const entities = await folder.write('2024-01-01/nodes-entities.csv', `${entityHeader}\n10000001,ALPHA LTD.,,,BVI,British Virgin Islands,,,,,,,,,,,HKG,Hong Kong,Panama Papers,,\n`)
    const relations = await folder.write('2024-01-01/relationships.csv', `${relationHeader}\n12000001,10000001,officer_of,shareholder of,,,,Panama Papers\n`)
    const lists: string[] = []
    for (const path of [officers, entities, relations]) {
      const run = await importSource(graph, icij, fileOnDisk(path))
      lists.push(run.list)
      expect([run.issues, run.expectations.filter(({ held }) => !held)]).toEqual([[], []])
    }
    expect(lists).toEqual(['icij/officers', 'icij/entities', 'icij/edges'])
    expect((await graph.ties(['icij-10000001'], ['OWNS'])).map(({ other }) => other.name)).toEqual(['KIM SOO IN'])
    const [source] = await graph.nodes(['source-icij-edges-2024-01-01'])
    expect(source?.name).toContain('no evidence of wrongdoing')
    const before = await graph.ledger()
    for (const path of [officers, entities, relations]) expect((await importSource(graph, icij, fileOnDisk(path))).counts).toMatchObject({ added: 0, changed: 0 })
    expect(await graph.ledger()).toEqual(before)
  })

  it('in a folder relations come after the nodes that they tie', async () => {
    const header = 'node_id,name,country_codes,countries,status,sourceID,valid_until,note'
    await folder.write('2024-02-01/panama_papers.edges.csv', 'START_ID,TYPE,END_ID,link,start_date,end_date,sourceID,valid_until\n11000009,officer_of,11000008,director of,,,Panama Papers,\n')
    await folder.write('2024-02-01/panama_papers.nodes.intermediary.csv', `${header}\n11000008,ALPHA LTD.,HKG,Hong Kong,,Panama Papers,,\n11000009,LEE HO,HKG,Hong Kong,,Panama Papers,,\n`)
    const { runs } = await importPaths(graph, [`${folder.path}/2024-02-01`])
    expect(runs.map(({ list, issues: [issue] }) => [list, issue])).toEqual([['icij/panama-papers-intermediaries', undefined], ['icij/panama-papers-edges', undefined]])
    expect((await graph.ties(['icij-11000008'], ['LEADS'])).map(({ other }) => other.name)).toEqual(['LEE HO'])
  })
})

describe.skipIf(noData !== undefined)('real tables', { meta: noData === undefined ? {} : { skipped: noData } }, () => {
  const tables: readonly (readonly [name: string, list: string, entries: number, refused: number, explained: Readonly<Record<string, number>>])[] = [
    ['addresses_small.tsv', 'addresses', 999, 0, {}],
    ['derived_panama_edges_4000.csv', 'panama-papers-edges', 4000, 0, { 'period that ends before it begins: kept as text': 1 }],
    ['nodes-intermediaries_2023.csv', 'intermediaries', 26_768, 1, { 'refused: a node without a name': 1 }],
    // 7,227 nodes and 4,000 relations; bearers are no entries.
    ['panama_edges_4000_sample.xlsx', 'workbook', 11_227 - 554, 10, { 'bearer: whoever holds the shares is not known, and no actor': 554, 'refused: a damaged row': 10, 'period that ends before it begins: kept as text': 1 }],
    ['paradise_papers.nodes.other.csv', 'paradise-papers-others', 2031, 0, {}]
  ]

  it.each(tables)('%s', async (name, list, count, refused, explained) => {
    const real = fileOnDisk(realData(`icij/${name}`))
    expect((await recognise(real)).name).toBe('icij')
    expect(await knownTo(real)).toEqual(['icij'])
    expect((await icij.open(real)).list).toBe(list)
    const ids = new Set<string>()
    const found: Record<string, number> = {}
    let [read, unmarked] = [0, 0]
    for await (const entry of (await icij.open(real)).entries) {
      read++
      ids.add(`${entry.subject} ${entry.part}`)
      for (const { kind } of entry.issues) found[kind] = (found[kind] ?? 0) + 1
      if (entry.nodes.some(node => (node.kind === 'Person' || node.kind === 'Organization') && node.remarks?.join().includes('no evidence of wrongdoing') !== true)) unmarked++
    }
    expect([read, ids.size, found, unmarked]).toEqual([count, count, explained, 0])
    expect(Object.entries(found).filter(([kind]) => kind.startsWith('refused')).reduce((sum, [, times]) => sum + times, 0)).toBe(refused)
  }, 60_000)
})
