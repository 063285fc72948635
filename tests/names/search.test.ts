// Search as the house asks for it: a real store, a thread of its own, names that change while one searches.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { DeadlineError } from '../../api/errors.ts'
import type { Graph } from '../../api/graph/graph.ts'
import { NameSearch } from '../../api/names/search.ts'
import { forEachEngine } from '../engines.ts'
import { parseNode, parseTie, type AnyNode, type AnyTie } from '../../schema/records.ts'

const source = 'nexum-source-list'

function node(kind: string, id: string, names: readonly string[], more: object = {}): AnyNode {
  return parseNode({ id, kind, name: names[0], names: names.map(value => ({ value, script: /[а-я]/i.test(value) ? 'Cyrl' : 'Latn', kind: value === names[0] ? 'PRIMARY' : 'ALIAS' })), sources: [source], ...more })
}

function tie(kind: string, start: string, end: string): AnyTie {
  return parseTie({ id: `${start}-${kind}-${end}`, kind, start, end, sources: [source] })
}

function identified(actor: string, type: string, number: string): { nodes: AnyNode[]; ties: AnyTie[] } {
  const id = `identifier-${type}-${number}`
  return { nodes: [node('Identifier', id, [number], { type, number, names: [] })], ties: [tie('IDENTIFIED_BY', actor, id)] }
}

function designated(actor: string, authority: string, dates: object): { nodes: AnyNode[]; ties: AnyTie[] } {
  const id = `${actor}-designation-${authority}`
  return { nodes: [node('Designation', id, [`Listing of ${actor}`], { authority, programme: `${authority}-GLOMAG`, names: [], ...dates })], ties: [tie('DESIGNATED_AS', actor, id)] }
}

const imo = identified('ofac-41104', 'IMO', 'IMO 8537097')
const imoCompany = identified('ofac-33701', 'IMO_COMPANY', '5195011')
const phone = identified('ofac-39996', 'PHONE', '+63 82 555-0101')
const mail = identified('ofac-39996', 'EMAIL', 'Office@Example.org')
const web = identified('ofac-39996', 'WEB', 'https://www.example.org/')
const wallet = identified('ofac-39996', 'WALLET', '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa')
const listings = [designated('ofac-33674', 'US', { listedBy: '2022-12-09' }), designated('ofac-39996', 'US', { since: '2022-12-09', until: '2023-01-01' }), designated('uk-GHR0099', 'UK', { since: '2023-12-07' })]
const parts = [imo, imoCompany, phone, mail, web, wallet, ...listings]

const nodes: AnyNode[] = [
  node('Person', 'ofac-33674', ['Zhuo Xinrong', 'ZHUO, Longxiong']),
  node('Person', 'ofac-39996', ['Quiboloy Apollo Carreon']),
  node('Person', 'ofac-45710', ['Shagivaleev Timur', 'Шагивалеев Тимур Нафисович']),
  node('Person', 'uk-GHR0099', ['Zhao Wei']),
  node('Person', 'nexum-accent', ['José Núñez']),
  node('Organization', 'nexum-kojc', ['Kingdom of Jesus Christ, the Name Above Every Name', 'KOJC']),
  node('Organization', 'ofac-33701', ['Pingtan Marine Enterprise Ltd.']),
  node('Organization', 'eu-EU.9461.46', ['Alabuga']),
  node('Organization', 'nexum-volokno', ['Trading House Volokno Limited Liability Company']),
  node('Organization', 'nexum-qaida', ['Al-Qa’ida']),
  node('Vessel', 'ofac-41104', ['FU YUAN YU 7876']),
  node('Scheme', 'nexum-alabuga-start', ['Alabuga Start']),
  node('Country', 'country-ke', ['Kenya'], { code: 'ke' }),
  node('Programme', 'programme-US-GLOMAG', ['Global Magnitsky'], { key: 'US-GLOMAG' }),
  node('Source', source, ['A list']),
  ...parts.flatMap(part => part.nodes)
]

forEachEngine('search', engine => {
  let graph: Graph
  let names: NameSearch

  beforeAll(async () => {
    graph = await engine.open()
    await graph.write({ create: { nodes, ties: parts.flatMap(part => part.ties) } })
    names = NameSearch.open(graph)
    await names.ready()
  })

  afterAll(async () => {
    await names.close()
  })

  const first = async (query: string): Promise<string> => {
    const [hit] = (await names.search({ query, first: 5 })).hits
    return hit === undefined ? 'nothing' : `${hit.id} ${hit.matchKind}`
  }

  it.each([
    ['Zhuo Xinrong', 'ofac-33674 EXACT'], ['ZHUO Xinrong', 'ofac-33674 EXACT'], ['zhuo,  xinrong', 'ofac-33674 EXACT'], ['xinrong zhuo', 'ofac-33674 WORD_ORDER'], ['Zhou Xinrong', 'ofac-33674 TYPO'],
    ['Шагивалеев', 'ofac-45710 TRANSLITERATION'], ['Шагивалеев Тимур Нафисович', 'ofac-45710 EXACT'], ['Тимур Шагивалеев', 'ofac-45710 TRANSLITERATION'], ['Shagivalev', 'ofac-45710 TYPO'], ['Chagivaleev', 'ofac-45710 TYPO'], ['Shagiv', 'ofac-45710 PREFIX'],
    ['Quibloy', 'ofac-39996 TYPO'], ['KOJC', 'nexum-kojc EXACT'], ['Jose Nunez', 'nexum-accent DIACRITICS'], ['alqaida', 'nexum-qaida EXACT'], ['Al Qaida', 'nexum-qaida EXACT'],
    ['Pingtan Marine Enterprise Limited', 'ofac-33701 EXACT'], ['Pingtan Marine', 'ofac-33701 PARTIAL'], ['Trading House Volokno LLC', 'nexum-volokno EXACT'], ['trading house volokno', 'nexum-volokno PARTIAL'], ['alabuga start', 'nexum-alabuga-start EXACT'], ['Kenya', 'country-ke EXACT']
  ])('finds %s by name', async (query, expected) => {
    expect(await first(query)).toBe(expected)
  })

  it.each([
    ['8537097', 'ofac-41104'], ['IMO 8537097', 'ofac-41104'], ['imo8537097', 'ofac-41104'], ['IMO: 8537097', 'ofac-41104'], ['5195011', 'ofac-33701'],
    ['+63 82 5550101', 'ofac-39996'], ['0063825550101', 'ofac-39996'], ['office@example.org', 'ofac-39996'], ['1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa', 'ofac-39996'],
    ['example.org', 'ofac-39996'], ['www.example.org', 'ofac-39996'], ['passport 33674', 'ofac-33674'], ['33674', 'ofac-33674'], ['ofac-33674', 'ofac-33674'], ['OFAC 33674', 'ofac-33674'], ['GHR0099', 'uk-GHR0099'], ['ghr0099', 'uk-GHR0099'], ['UK GHR0099', 'uk-GHR0099'], ['EU.9461.46', 'eu-EU.9461.46'],
    ['nexum-alabuga-start', 'nexum-alabuga-start'], ['US-GLOMAG', 'programme-US-GLOMAG']
  ])('finds %s as an identifier', async (query, id) => {
    expect(await first(query)).toBe(`${id} IDENTIFIER`)
  })

  it('never takes a number for another that is like it', async () => {
    for (const query of ['8537098', '33675', 'GHR0098', '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb']) expect(await first(query)).toBe('nothing')
  })

  it('puts actors first at equal score, then ids in order', async () => {
    await graph.write({ create: { nodes: [node('Source', 'nexum-same-1', ['Twin Name']), node('Vessel', 'nexum-same-3', ['Twin Name']), node('Vessel', 'nexum-same-2', ['twin name']), node('Person', 'nexum-same-4', ['Twin Name'])] } })
    expect((await names.search({ query: 'Twin Name', first: 10 })).hits.map(({ id }) => id)).toEqual(['nexum-same-4', 'nexum-same-2', 'nexum-same-3', 'nexum-same-1'])
  })

  it('takes kinds and authorities into account, on dates of today', async () => {
    expect((await names.search({ query: 'alabuga', kinds: ['Scheme'], first: 5 })).hits.map(({ id }) => id)).toEqual(['nexum-alabuga-start'])
    expect((await names.search({ query: 'Zhuo Xinrong', designatedBy: ['US', 'UK'], first: 5 })).hits.map(({ id }) => id)).toEqual(['ofac-33674'])
    expect((await names.search({ query: 'Zhuo Xinrong', designatedBy: ['UK'], first: 5 })).totalCount).toBe(0)
    expect((await names.search({ query: 'Quiboloy', designatedBy: ['US'], first: 5 })).totalCount).toBe(0)
    await expect(names.search({ query: 'x', kinds: ['Claim'], first: 5 })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' })
  })

  it('pages without losing or repeating a hit', async () => {
    await graph.write({ create: { nodes: Array.from({ length: 23 }, (_, place) => node('Person', `nexum-page-${place}`, [`Pagination Person ${place}`])) } })
    const ids: string[] = []
    let after: string | undefined
    for (let page = 0; page < 5; page++) {
      const answer = await names.search({ query: 'Pagination', first: 5, after })
      expect(answer.totalCount).toBe(23)
      expect(answer.pageInfo.hasNextPage).toBe(page < 4)
      ids.push(...answer.hits.map(({ id }) => id))
      after = answer.pageInfo.endCursor ?? undefined
    }
    expect(new Set(ids).size).toBe(23)
    await expect(names.search({ query: 'Pagination', first: 5, after: 'elsewhere' })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' })
  })

  it('finds what was just acknowledged: a new name, a changed one, a new identifier, a designation that ended', async () => {
    await graph.write({ create: { nodes: [node('Person', 'nexum-new', ['Brandnew Personage'])] } })
    expect(await first('Brandnew Personage')).toBe('nexum-new EXACT')
    await graph.write({ merge: { nodes: [node('Person', 'nexum-new', ['Renamed Individual', 'Brandnew Alias'])] } })
    expect(await first('Renamed Individual')).toBe('nexum-new EXACT')
    expect((await names.search({ query: 'Brandnew Personage', first: 5 })).hits.filter(({ matchKind }) => matchKind === 'EXACT')).toEqual([])
    const passport = identified('nexum-new', 'PASSPORT', 'N 5512-789')
    await graph.write({ create: passport })
    expect(await first('N5512789')).toBe('nexum-new IDENTIFIER')
    await graph.write({ merge: { nodes: [node('Person', 'uk-GHR0099', ['Zhao Wei', 'Zhao Newalias'])] } })
    expect((await names.search({ query: 'Zhao Newalias', designatedBy: ['UK'], first: 5 })).hits.map(({ id }) => id)).toEqual(['uk-GHR0099'])
    await graph.write({ merge: { nodes: designated('uk-GHR0099', 'UK', { since: '2023-12-07', until: '2024-01-01', delistedBy: '2024-01-02' }).nodes } })
    expect((await names.search({ query: 'Zhao Newalias', designatedBy: ['UK'], first: 5 })).totalCount).toBe(0)
  })

  it('takes over a write of many thousand names', async () => {
    await graph.write({ create: { nodes: Array.from({ length: 6_000 }, (_, place) => node('Organization', `nexum-many-${place}`, [`Multitude ${place} Holdings`])) } })
    const answer = await names.search({ query: 'Multitude 4711', first: 1 })
    expect(answer).toMatchObject({ current: true, hits: [{ id: 'nexum-many-4711' }] })
    expect(await first('Brandnew Alias')).toBe('nexum-new EXACT')
  })

  it('refuses what is no name, and bounds what is one', async () => {
    for (const query of ['', '   ', '-- !', 'x'.repeat(100_000)]) await expect(names.search({ query, first: 5 })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' })
    await expect(names.search({ query: 'a b c d e f '.repeat(80), first: 5 })).resolves.toMatchObject({ current: true })
    await expect(names.search({ query: '\u202eعربي\u0000 constructor __proto__ \ud800', first: 5 })).resolves.toMatchObject({ current: true })
  })

  it('ends at its deadline and when nobody waits', async () => {
    await expect(names.search({ query: 'Zhuo', first: 5 }, { signal: AbortSignal.abort(new Error('gone')) })).rejects.toThrow('gone')
    const fresh = NameSearch.open(graph)
    try {
      expect((await fresh.search({ query: 'ofac-33674', first: 5 })).hits).toMatchObject([{ id: 'ofac-33674', matchKind: 'IDENTIFIER' }])
      const hurried = NameSearch.open(graph)
      await expect(hurried.search({ query: 'Zhuo', first: 5 }, { milliseconds: 1 })).rejects.toBeInstanceOf(DeadlineError)
      await hurried.close()
    } finally {
      await fresh.close()
      await fresh.close()
    }
  })
})
