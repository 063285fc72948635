// A search for what an authority designated finds an actor by every record judged to be it.
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Graph } from '../../api/graph/graph.ts'
import { NameSearch } from '../../api/names/search.ts'
import { parseNode, parseTie, type AnyNode, type AnyTie } from '../../schema/records.ts'
import { forEachEngine } from '../engines.ts'

const sources = ['nexum-source-list']
const person = (id: string, name: string): AnyNode => parseNode({ id, kind: 'Person', name, sources })
const judged = (start: string, end: string, judgement: 'SAME' | 'DIFFERENT', more: object = {}): AnyTie =>
  parseTie({ id: `${start}-same-${end}`, kind: 'SAME_AS', start, end, sources, judgement, reason: 'One passport.', ...more })

function listed(actor: string, authority: string): { nodes: AnyNode[]; ties: AnyTie[] } {
  const id = `${actor}-${authority}`
  return {
    nodes: [parseNode({ id, kind: 'Designation', name: `Listing of ${actor}`, authority, programme: 'UK-GHR', since: '2023-12-07', sources })],
    ties: [parseTie({ id: `${id}-as`, kind: 'DESIGNATED_AS', start: actor, end: id, sources })]
  }
}

forEachEngine('search by authority among records that are one', engine => {
  let graph: Graph
  let names: NameSearch

  beforeAll(async () => {
    graph = await engine.open()
    const listings = listed('uk-1', 'UK')
    await graph.write({ create: {
      nodes: [person('ofac-1', 'Amber Quarry'), person('uk-1', 'Onyx Quarry'), person('eu-1', 'Jade Quarry'), person('un-1', 'Topaz Quarry'), ...listings.nodes],
      ties: [...listings.ties, judged('ofac-1', 'uk-1', 'SAME')]
    } })
    names = NameSearch.open(graph)
    await names.ready()
  })

  afterAll(async () => {
    await names.close()
  })

  const byAuthority = async (authority: string, search = names): Promise<string[]> =>
    (await search.search({ query: 'Quarry', designatedBy: [authority], first: 9 })).hits.map(({ id }) => id).sort()

  it('finds the twin of a record listed, when all is loaded', async () => {
    expect(await byAuthority('UK')).toEqual(['ofac-1', 'uk-1'])
  })

  it('follows judgements written afterwards, their taking back, and listings of twins', async () => {
    await graph.write({ create: { ties: [judged('eu-1', 'ofac-1', 'SAME')] } })
    expect(await byAuthority('UK')).toEqual(['eu-1', 'ofac-1', 'uk-1'])
    await graph.write({ create: listed('eu-1', 'EU') })
    expect(await byAuthority('EU')).toEqual(['eu-1', 'ofac-1', 'uk-1'])
    await graph.write({ merge: { ties: [judged('eu-1', 'ofac-1', 'SAME', { withdrawnBy: '2024-01-01' })] } })
    expect(await byAuthority('EU')).toEqual(['eu-1'])
    expect(await byAuthority('UK')).toEqual(['ofac-1', 'uk-1'])
  })

  it('does not go through a judgement that they are different, loaded or written', async () => {
    await graph.write({ create: { ties: [judged('un-1', 'ofac-1', 'SAME')] } })
    expect(await byAuthority('UK')).toEqual(['ofac-1', 'uk-1', 'un-1'])
    await graph.write({ create: { ties: [judged('un-1', 'uk-1', 'DIFFERENT')] } })
    expect(await byAuthority('UK')).toEqual(['uk-1'])
    const fresh = NameSearch.open(graph)
    await fresh.ready()
    expect(await byAuthority('UK', fresh)).toEqual(['uk-1'])
    await fresh.close()
  })

  it('follows a judgement that is taken out of the store', async () => {
    await graph.write({ retract: { nodes: [], ties: [{ id: 'un-1-same-uk-1', start: 'un-1' }] } })
    expect(await byAuthority('UK')).toEqual(['ofac-1', 'uk-1', 'un-1'])
    await graph.write({ retract: { nodes: [], ties: [{ id: 'un-1-same-ofac-1', start: 'un-1' }, { id: 'ofac-1-same-uk-1', start: 'ofac-1' }] } })
    expect(await byAuthority('UK')).toEqual(['uk-1'])
  })
})
