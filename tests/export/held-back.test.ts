// What stays behind: by marking, by who would be exposed, and what would show through beside them.
import { beforeAll, describe, expect, it } from 'vitest'
import { GraphContent } from '../../api/export/content.ts'
import { formats } from '../../api/export/formats.ts'
import { profiles, type ProfileName } from '../../api/export/profiles.ts'
import type { Graph } from '../../api/graph/graph.ts'
import { parseNode } from '../../schema/records.ts'
import { onEmbedded } from '../engines.ts'
import { exported, markedWorld } from './exported.ts'

onEmbedded('what an export leaves out', engine => {
  let graph: Graph
  beforeAll(async () => {
    graph = await engine.open()
    await graph.write({ create: markedWorld() })
  })

  async function idsOf(profile: ProfileName): Promise<{ nodes: string[]; ties: string[] }> {
    const content = await GraphContent.of(graph, { profile: profiles[profile] })
    const found = { nodes: [] as string[], ties: [] as string[] }
    for await (const nodes of content.nodes()) found.nodes.push(...nodes.map(({ id }) => id))
    for await (const ties of content.ties()) found.ties.push(...ties.map(({ id }) => id))
    return { nodes: found.nodes.sort(), ties: found.ties.sort() }
  }

  it('shows everybody what is clear, with what belongs to it and with no trace of the rest', async () => {
    expect(await idsOf('public')).toEqual({
      nodes: ['both', 'kept-claim', 'known-signer', 'open', 'other', 's-open', 'shared-phone'],
      ties: ['about-open', 'half-tie', 'known-owns', 'open-shares']
    })
  })

  it('shows partners what is marked up to amber', async () => {
    const { nodes, ties } = await idsOf('partner')
    expect(nodes).toEqual(['amber', 'both', 'green', 'kept-claim', 'known-signer', 'open', 'open-claim', 'other', 's-open', 'shared-phone', 'tie-claim'])
    expect(ties).toEqual(['about-open', 'half-tie', 'known-owns', 'open-green', 'open-other', 'open-shares'])
  })

  it('shows a government all markings, and still neither possible victims nor who signed', async () => {
    const { nodes, ties } = await idsOf('government')
    expect(nodes).toEqual(expect.arrayContaining(['red', 'red-US', 'red-phone', 'red-claim', 'strict', 'only-secret', 's-secret']))
    for (const id of ['victim', 'letter', 'signer']) expect(nodes).not.toContain(id)
    for (const id of ['asks', 'signs', 'signs-2']) expect(ties).not.toContain(id)
  })

  it('holds everything where everything is asked for', async () => {
    const { nodes, ties } = await idsOf('whole')
    const world = markedWorld()
    expect(nodes).toEqual(world.nodes.map(({ id }) => id).sort())
    expect(ties).toEqual(world.ties.map(({ id }) => id).sort())
  })

  it('names no source that stays behind', async () => {
    const content = await GraphContent.of(graph)
    const named: string[] = []
    for await (const nodes of content.nodes()) named.push(...nodes.flatMap(({ sources }) => sources))
    for await (const ties of content.ties()) named.push(...ties.flatMap(({ sources }) => sources))
    expect(new Set(named)).toEqual(new Set(['s-open']))
  })

  describe.each(formats)('$name', ({ name }) => {
    it('has no word of what is left out', async () => {
      const text = Object.values(await exported(graph, name)).join('')
      expect(text).not.toMatch(/Red Person|\bred-|\+1 555|Secret source|s-secret|Person victim|Signer|only-secret|Of the red|Of a green tie|Of an amber tie|Recommendation letter/)
      expect(text).toMatch(name === 'bods' ? /known-signer/ : /Of the open one/)
    })
  })

  it('is refused when something is written while it goes on', async () => {
    const content = await GraphContent.of(graph)
    await graph.write({ merge: { nodes: [parseNode({ id: 's-open', kind: 'Source', name: 'Source s-open' })] } })
    await expect(async () => { for await (const _ of content.nodes()); }).rejects.toThrow(/something was written to the store meanwhile/)
  })
})
