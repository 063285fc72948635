// FollowTheMoney: entities, deltas, nested and simple targets, statements; real files field by field, and every kind of bad file.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Entry } from '../../api/import/entry.ts'
import { fileOnDisk } from '../../api/import/files.ts'
import { listIdOf, originOf, referentOf } from '../../api/import/ftm/datasets.ts'
import { russianNumber } from '../../api/import/ftm/russian.ts'
import { shareOf } from '../../api/import/ftm/shares.ts'
import { ftm } from '../../api/import/ftm/source.ts'
import { headOf } from '../../api/import/head.ts'
import { importSource } from '../../api/import/pipeline.ts'
import { sources } from '../../api/import/sources.ts'
import { statementOf } from '../../api/import/statement.ts'
import { onEmbedded } from '../engines.ts'
import { Folder, generated, noData, realData } from './files.ts'

const fileOf = (...lines: readonly (string | object)[]) => generated('x.json', () => [lines.map(line => typeof line === 'string' ? line : `${JSON.stringify(line)}\n`).join('')])
const entity = (id: string, schema: string, properties: object, more: object = {}) => ({ id, schema, properties, datasets: ['d'], ...more })

async function read(file: Parameters<typeof ftm.open>[0]) {
  const opened = await ftm.open(file)
  const entries: Entry[] = []
  for await (const entry of opened.entries) entries.push(entry)
  for (const entry of entries.filter(({ refused }) => !refused)) statementOf(entry, 'source-x')
  const ties = entries.flatMap(entry => entry.ties)
  return { ...opened, all: entries, ties, node: (id: string) => entries.flatMap(entry => entry.nodes).find(node => node.id === id), of: (kind: string) => ties.filter(tie => tie.kind === kind), issues: entries.flatMap(entry => entry.issues) }
}
const kinds = (issues: readonly { kind: string }[]) => [...new Set(issues.map(({ kind }) => kind))].sort()

describe('FollowTheMoney entities', () => {
  it('turns edges into ties with days, shares and capacity', async () => {
    const { ties, issues } = await read(fileOf(
      entity('o', 'Ownership', { owner: ['a'], asset: ['b'], percentage: ['25-50'], startDate: ['2015-01-02'], endDate: ['2016'] }), entity('v', 'Ownership', { owner: ['a'], asset: ['b'], percentage: ['75'], role: ['voting rights'] }),
      entity('d', 'Directorship', { director: ['a'], organization: ['b'], role: ['Managing director'] }), entity('s', 'Directorship', { director: ['a'], organization: ['b'], role: ['Secretary'] }), entity('r', 'Representation', { agent: ['a'], client: ['b'], role: ['Lawyer'] }),
      entity('f', 'Family', { person: ['a'], relative: ['c'], relationship: ['mother'] }), entity('w', 'Employment', { employee: ['a'], employer: ['b'], role: ['Driver'] }), entity('u', 'UnknownLink', { subject: ['a'], object: ['b'], role: ['Owned or Controlled By'] })
    ))
    expect(ties).toMatchObject([
      { kind: 'OWNS', start: 'ftm-a', end: 'ftm-b', shareMinimum: 250_000, shareMaximum: 500_000, since: '2015-01-02', until: '2016', key: 'o' }, { kind: 'CONTROLS', start: 'ftm-a', end: 'ftm-b' }, { kind: 'LEADS', capacity: 'OFFICER' }, { kind: 'WORKS_FOR', capacity: 'STAFF' }, { kind: 'ACTS_FOR', capacity: 'COUNSEL' },
      { kind: 'FAMILY_OF', start: 'ftm-c', end: 'ftm-a', relation: 'PARENT' }, { kind: 'WORKS_FOR', capacity: 'STAFF' }, { kind: 'OWNED_OR_CONTROLLED_BY', start: 'ftm-b', end: 'ftm-a' }
    ])
    expect(issues).toEqual([])
  })

  it('never reads a payment as finance', async () => {
    const { ties, node } = await read(fileOf(entity('p', 'Payment', { payer: ['a'], beneficiary: ['b'], amountEur: ['100000'], date: ['2011-12-29'] })))
    expect(ties).toMatchObject([{ kind: 'ASSOCIATE_OF', since: '2011-12-29', until: '2011-12-29' }])
    expect(node('ftm-p-claim')).toMatchObject({ kind: 'Claim', statement: 'amount in euros: 100000', origin: 'ftm/d' })
  })

  it('names the list that a dataset copies, and the id of its entry', async () => {
    const { node, of } = await read(fileOf(entity('NK-1', 'Person', { name: ['Ann'] }, { datasets: ['us_ofac_sdn', 'x'], referents: ['ofac-35703', 'gb-fcdo-rus0491', 'eu-fsf-eu-7354-64', 'NK-2'] })))
    expect(node('source-ftm-us_ofac_sdn')).toMatchObject({ list: 'ofac/sdn', sourceType: 'DATASET' })
    expect(node('ftm-NK-1')).toMatchObject({ sources: ['source-ftm-us_ofac_sdn', 'source-ftm-x'] })
    expect(of('SAME_AS').map(({ end }) => end)).toEqual(['ofac-35703', 'uk-RUS0491', 'eu-EU.7354.64', 'ftm-NK-2'])
    expect(originOf('us_ofac_sdn')).toBe('ofac/sdn')
    expect([listIdOf('ofac-6d023267c742427bc92220ad97daca2e17b136ff'), listIdOf('ch-seco-49685'), listIdOf('gb-hmt-14436'), listIdOf('au-dfat-6637-vladimir-plotnikov'), listIdOf('Q1')]).toEqual([undefined, 'ch-49685', 'uk-ofsi-14436', 'au-6637', undefined])
    expect(referentOf('uk-RUS0491')).toBe('gb-fcdo-rus0491')
  })

  it.each(['role.victim', 'role.witness'])('refuses the topic %s', async topic => {
    const { all } = await read(fileOf(entity('a', 'Person', { name: ['Ann'], topics: [topic] })))
    expect(all).toMatchObject([{ refused: true, nodes: [], issues: [{ kind: "refused: a person in a victim's or witness's role" }] }])
  })

  it('takes a disqualification for no designation by the country', async () => {
    const { node } = await read(fileOf(entity('s', 'Sanction', { entity: ['a'], country: ['gb'], authority: ['The Insolvency Service'] }, { datasets: ['gb_coh_disqualified'] }), entity('t', 'Sanction', { entity: ['a'], country: ['eu'] }, { datasets: ['eu_travel_bans'] })))
    expect(node('ftm-a-OTHER-s')).toMatchObject({ authority: 'OTHER', issuer: 'The Insolvency Service' })
    expect(node('ftm-a-EU-t')).toMatchObject({ authority: 'EU' })
  })

  it('keeps what it does not know and says so', async () => {
    const { node, issues } = await read(fileOf(entity('a', 'Person', { name: ['Ann'], nick: ['An'], topics: ['new'], birthDate: ['soon'], country: ['nowhere'], religion: ['x'], relatives: [{ name: 'Child' }] }), entity('b', 'Document', { title: ['x'] }), entity('c', 'Company', {})))
    expect(node('ftm-a')).toMatchObject({ remarks: ['nick: An', 'topics: new', 'birthDates: soon'] })
    expect(JSON.stringify(node('ftm-a'))).not.toContain('Child')
    expect(kinds(issues)).toEqual(['code that no table knows, kept as remark', 'date not understood, kept as text', 'left out: no finding may rest on religion, ethnicity or political opinion', 'nested value that is no entity, not kept', 'no place in the ontology, not kept: Document', 'property that FollowTheMoney does not have, kept as remark', 'refused: no name', 'unknown country'])
  })
})

it.each([['49', 490_000, 490_000], ['33.333333', 333_333, 333_334], ['more than 50%', 500_001, 1_000_000], ['ownership-of-shares-25-to-50-percent', 250_001, 500_000], ['ownership-of-shares-75-to-100-percent', 750_000, 1_000_000], ['<5', 0, 49_999]])('reads the share %s', (text, minimum, maximum) => {
  expect(shareOf(text)).toEqual({ minimum, maximum })
})
it.each(['all', '150', '-1', '60-40'])('reads no share in %s', text => expect(shareOf(text)).toBeUndefined())
it('knows Russian numbers by their check digits', () => {
  expect(['1061674037259', '1646019914', '773006863179', '1061674037258', '1646019915'].map(russianNumber)).toEqual(['REGISTRATION', 'TAX', 'TAX', undefined, undefined])
})

describe('other formats', () => {
  it('gathers statements that stand apart', async () => {
    const rows = ['canonical_id,entity_id,prop,prop_type,schema,value,dataset', 'Q1,a,name,name,LegalEntity,Ann,x', 'Q2,b,name,name,Company,Firm,x', 'Q1,a,birthDate,date,Person,1980,y', 'Q1,a,id,checksum,Person,abc,y']
    const { node, of } = await read(generated('statements.csv', () => [`${rows.join('\n')}\n`]))
    expect(node('ftm-Q1')).toMatchObject({ kind: 'Person', name: 'Ann', birthDates: [{ from: '1980' }], sources: ['source-ftm-x', 'source-ftm-y'] })
    expect(of('SAME_AS').map(({ end }) => end)).toEqual(['ftm-a', 'ftm-b'])
    const lines = await read(fileOf({ canonical_id: 'Q1', entity_id: 'a', prop: 'name', schema: 'Person', value: 'Ann', dataset: 'x' }))
    expect(lines.node('ftm-Q1')).toMatchObject({ name: 'Ann' })
  })

  it('states a nested entity once', async () => {
    const inner = entity('r', 'Person', { name: ['Rel'] })
    const outer = (id: string) => entity(id, 'Person', { name: [id], familyPerson: [entity(`f${id}`, 'Family', { person: [id], relative: [inner] })] })
    const { all, of } = await read(fileOf(outer('a'), outer('b'), inner))
    expect(all.map(({ subject }) => subject)).toEqual(['ftm-a', 'ftm-fa', 'ftm-r', 'ftm-b', 'ftm-fb'])
    expect(of('FAMILY_OF')).toMatchObject([{ start: 'ftm-r', end: 'ftm-a' }, { start: 'ftm-r', end: 'ftm-b' }])
  })
})

describe.skipIf(noData !== undefined)(`real files${noData === undefined ? '' : ` (${noData})`}`, () => {
  it.each([
    ['zala_network.ftm.json', 91, 'zala_network', '2026-04-29'], ['donations.ijson', 474, 'donations', undefined], ['eu_authorities.ftm.json', 151, 'eu_authorities', undefined], ['yente_t1.ftm.json', 7, 'eu_fsf', '2024-06-01'], ['bods_pair/sample_ftm.jsonl', 7, 'sample_ftm', undefined],
    ['opensanctions_export_set/entities.ftm.json', 1565, 'sa_wiki_peps_v2', '2024-03-10'], ['opensanctions_export_set/targets.nested.json', 18, 'wd_persons-targets', '2024-03-10'], ['opensanctions_export_set/targets.simple.csv', 5, 'wikidata_politically_exposed_persons-simple', '2024-03-10'],
    ['targets_simple/ua_war_sanctions_2026-03.csv', 5600, 'ukraine_war_and_sanctions-simple', '2026-03-13'], ['targets_nested_larger.json', 260, 'wd_persons-targets', '2024-03-09'], ['yente_t2_delta/20240528014702-pfh/entities.delta.json', 2, 'yente_t2', '2024-05-28'], ['yente_t2_delta/20240528074703-npf/entities.delta.json', 1, 'yente_t2', '2024-05-28']
  ])('reads %s', async (path, count, list, day) => {
    const file = fileOnDisk(realData(`ftm/${path}`))
    const head = await headOf(file)
    expect(sources.filter(source => source.name !== 'table' && source.recognise(head) !== undefined).map(({ name }) => name)).toEqual(['ftm'])
    const found = await read(file)
    expect(found.all).toHaveLength(count)
    expect(found.all.filter(({ refused }) => refused)).toEqual([])
    expect(found).toMatchObject({ list })
    expect(found.publishedOn).toBe(day)
    const subjects = found.all.map(({ subject }) => subject)
    expect(new Set(subjects).size).toBe(count)
  })

  it('has the owners of CST with shares and days', async () => {
    const { node, of, issues } = await read(fileOnDisk(realData('ftm/zala_network.ftm.json')))
    expect(of('OWNS').find(({ key }) => key === 'ru-29477727b21c0f44d9c8b2e0c3697b8e028f8f5f')).toMatchObject({ start: 'ftm-NK-nR5AXM9AVPq4pQaSPSaVam', end: 'ftm-NK-abdzbEBkqyT29GyREbiURZ', shareMinimum: 490_000, shareMaximum: 490_000, since: '2016-03-29' })
    expect(of('LEADS').find(({ key }) => key === 'ofac-d8ecdd62dca8ba39b832a77c170926630683ea05')).toMatchObject({ start: 'ftm-NK-aU5ybkbRFJucf8YMwsJvDw', end: 'ftm-NK-abdzbEBkqyT29GyREbiURZ', sources: ['source-ftm-us_ofac_sdn'] })
    expect(node('ftm-NK-abdzbEBkqyT29GyREbiURZ-EU-UKR-eu-fsf-6ac27c949ff687d02ddec05f5e53ce9c6690e34f')).toMatchObject({ authority: 'EU', programme: 'EU-UKR', since: '2023-12-18', entryId: 'EU.10966.20' })
    expect(of('SAME_AS').map(({ end }) => end)).toContain('uk-RUS1712')
    expect(kinds(issues)).toEqual(['document without a number or a holder, not kept'])
  })

  it('has the entries of Alabuga with their numbers', async () => {
    const { node, of } = await read(fileOnDisk(realData('ftm/targets_simple/ua_war_sanctions_2026-03.csv')))
    expect(node('ftm-NK-mP7f6NnzfS8fWMvFYW8Qbg')).toMatchObject({ kind: 'Organization', name: 'ALABUGA OEZ PPT JSC' })
    expect(of('IDENTIFIED_BY').filter(({ start }) => start === 'ftm-NK-mP7f6NnzfS8fWMvFYW8Qbg').map(({ end }) => end)).toEqual(['identifier-registration-ru-1061674037259', 'identifier-tax-ru-1646019914'])
    expect(node('ftm-NK-mP7f6NnzfS8fWMvFYW8Qbg-UA-WS-UAVS')).toMatchObject({ authority: 'OTHER', programme: 'UA-WS-UAVS' })
  })
})

describe('bad files', () => {
  let folder: Folder
  beforeAll(async () => { folder = await Folder.make() })
  afterAll(() => folder.remove())
  const whole = `${JSON.stringify(entity('a', 'Person', { name: ['Ann'] }))}\n`

  it.each([
    ['cut short', `${whole}{"id":"b","schema":"Per`, /cut short/], ['empty', '', /no file of FollowTheMoney/], ['a page of HTML', '<html><body>Not found</body></html>', /no file of FollowTheMoney/], ['one JSON array', `[${whole}]`, /no file of FollowTheMoney/],
    ['in Latin-1', Buffer.from(whole.replace('Ann', 'Andr\u00e9'), 'latin1'), /not UTF-8/], ['in UTF-16', Buffer.from(whole, 'utf16le'), /no file of FollowTheMoney/], ['with zero bytes', `${whole}{"id":"b","schema":"Person","properties":{"name":["\0"]}}\n`, /zero bytes/],
    ['a table without columns', 'id,schema,name,aliases,birth_date\na,Person,Ann,,\n', /no column "countries"/], ['a table with a short row', 'id,schema,name,aliases,birth_date,countries,addresses,identifiers,sanctions,phones,emails,dataset\na,Person\n', /line 2 has 2 cells/],
    ['statements without values', 'canonical_id,entity_id,prop,schema\na,a,name,Person\n', /no column "value"/], ['statements with something else among them', '{"entity_id":"a","schema":"Person","prop":"name","value":"x"}\nnull\n{"entity_id":"b","schema":"Person","prop":"name","value":"y"}\n', /line 2 is no statement/], ['statements cut short', '{"entity_id":"a","schema":"Person","prop":"name","value":"x"}\n{"entity_id":', /cut short/]
  ])('says what is wrong with a file %s', async (name, content, message) => {
    const path = await folder.write(`${name.replaceAll(' ', '-')}.json`, content)
    await expect(read(fileOnDisk(path))).rejects.toThrow(message)
  })

  it('refuses bad records and keeps the good ones', async () => {
    const { all, issues } = await read(fileOf(whole, 'no json\n', '{"schema":"Person","properties":{}}\n', '{"id":"x","schema":"Person"}\n', entity('c', 'Persona', { name: ['x'] }), entity('d', 'Person', { name: ['Dan'] })))
    expect(all.map(({ refused }) => refused)).toEqual([false, true, true, true, true, false])
    expect(issues.map(({ example }) => example.slice(0, 6))).toEqual(['line 2', 'line 3', 'line 4', 'line 5'])
  })

  it('reads a file with a byte order mark', async () => {
    expect((await read(fileOf(`\uFEFF${whole}`))).all).toMatchObject([{ subject: 'ftm-a', refused: false }])
  })
})

onEmbedded('import of FollowTheMoney', engine => {
  it('applies deltas to what is there, and writes nothing twice', async () => {
    const graph = await engine.open()
    const load = (day: string, ...lines: readonly object[]) => importSource(graph, ftm, generated(`${day}.json`, () => lines.map(line => `${JSON.stringify(line)}\n`)), { sourceDate: day })
    const people = ['a', 'b', 'c'].map(id => entity(id, 'Person', { name: [id] }))
    const sanction = entity('s', 'Sanction', { entity: ['a'], programId: ['GB-RUS'] })
    expect((await load('2024-01-01', ...people, sanction)).counts).toMatchObject({ read: 4, added: 4 })
    expect((await load('2024-01-01', ...people, sanction)).counts).toMatchObject({ unchanged: 4, added: 0, changed: 0 })
    const delta = await load('2024-01-02', { op: 'ADD', entity: entity('n', 'Person', { name: ['n'] }) }, { op: 'MOD', entity: entity('b', 'Person', { name: ['b', 'b2'] }) }, { op: 'DEL', entity: { id: 's' } })
    expect(delta.counts).toMatchObject({ added: 1, changed: 1, removed: 1 })
    const [designation, a] = await graph.nodes(['ftm-a-GB-RUS-s', 'ftm-a'])
    expect(designation).toMatchObject({ until: '2024-01-01', delistedBy: '2024-01-02' })
    expect(a).toMatchObject({ name: 'a' })
  })
})
