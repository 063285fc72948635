// A part of the graph: chosen nodes or who is tied to one, in every format, with what they rest on and nothing else.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { GraphContent } from '../../api/export/content.ts'
import { formats } from '../../api/export/formats.ts'
import type { Asked } from '../../api/export/part.ts'
import { profiles, type ProfileName } from '../../api/export/profiles.ts'
import type { Graph } from '../../api/graph/graph.ts'
import { importPaths } from '../../api/import/import-paths.ts'
import { onEmbedded } from '../engines.ts'
import { Folder } from '../import/files.ts'
import { writeWorld } from '../world.ts'
import { on, textOf } from './exported.ts'

onEmbedded('a part of the graph', engine => {
  let graph: Graph
  let folder: Folder
  beforeAll(async () => {
    folder = await Folder.make()
    graph = await engine.open()
    await writeWorld(graph)
  })
  afterAll(() => folder.remove())

  const contentOf = (part: Asked, profile: ProfileName = 'public') => GraphContent.of(graph, { profile: profiles[profile], on, part })
  const idsOf = async (content: GraphContent) => {
    const [nodes, ties] = [[] as string[], [] as string[]]
    for await (const page of content.nodes()) nodes.push(...page.map(({ id }) => id))
    for await (const page of content.ties()) ties.push(...page.map(({ id }) => id))
    return { nodes: nodes.sort(), ties: ties.sort() }
  }
  const chosen = ['world-viktor-lasko', 'world-harbour-fortune']

  it('has the ties among chosen nodes, their designations, and the claims and sources of all of it', async () => {
    const { nodes, ties } = await idsOf(await contentOf({ ids: chosen }))
    expect(nodes).toEqual(['country-kh', 'programme-US-GLOMAG', 'world-harbour-fortune', 'world-harbour-fortune-EU-HR', 'world-harbour-fortune-GB-HR', 'world-harbour-fortune-US-GLOMAG', 'world-list-uk', 'world-list-us', 'world-quay', 'world-register', 'world-report', 'world-viktor-lasko', 'world-viktor-lasko-US-GLOMAG'])
    expect(ties).toContain('world-viktor-lasko-LEADS-world-harbour-fortune')
    expect(ties).not.toContain('world-viktor-lasko-OWNS-world-blue-lantern')
    const claimed = await idsOf(await contentOf({ ids: ['world-harbour-fortune', 'world-bright-future-jobs'] }))
    expect(claimed.nodes.filter(id => id.startsWith('world-claim'))).toEqual(['world-claim-operates', 'world-claim-scheme'])
  })

  it('goes as many conducting ties as it is told, through nobody who stays behind', async () => {
    const reached = async (steps: number) => (await idsOf(await contentOf({ of: 'world-grey-petrel', steps }))).nodes.filter(id => ['world-silver-reef', 'world-blue-lantern', 'world-viktor-lasko', 'world-harbour-fortune', 'world-same-judgement', 'world-tomas-reyl'].includes(id))
    expect(await reached(1)).toEqual(['world-silver-reef'])
    expect(await reached(3)).toEqual(['world-blue-lantern', 'world-silver-reef', 'world-viktor-lasko'])
    expect(await reached(4)).toEqual(['world-blue-lantern', 'world-harbour-fortune', 'world-same-judgement', 'world-silver-reef', 'world-viktor-lasko'])
    const submission = await idsOf(await contentOf({ of: 'world-harbour-fortune', steps: 8 }))
    expect(submission.nodes).not.toContain('world-submission')
  })

  it('is one in every format, and says so', async () => {
    for (const format of formats) {
      const { name, chooses = false } = format
      const content = await contentOf({ ids: chosen })
      const texts = await Promise.all(format.pieces(content, format.paths('part'), { raw: false }).map(textOf))
      const whole = texts.join('\n')
      expect([name, whole.includes('Viktor Lasko'), whole.includes('Silver Reef')]).toEqual([name, true, false])
      if (!chooses) expect(whole).toContain('Part of the graph of Nexum (2 nodes by id)')
    }
  })

  it('takes nothing out of a store that holds the rest', async () => {
    const content = async (part?: Asked) => textOf(formats.find(({ name }) => name === 'json')?.pieces(await GraphContent.of(graph, { on, part }), ['x'], { raw: false })[0] ?? [])
    const [whole, part] = [await folder.write('whole.json', await content()), await folder.write('part.json', (await content({ ids: chosen })).replace(on, '2024-06-01'))]
    await engine.empty()
    graph = await engine.open()
    await importPaths(graph, [whole])
    const { runs: [run] } = await importPaths(graph, [part])
    expect(run?.counts).toMatchObject({ added: 0, removed: 0 })
    expect(run?.counts.read).toBeGreaterThan(20)
  })

  it('names the ids that are not there, or not shown', async () => {
    await expect(contentOf({ ids: ['world-submission', 'country-kh'] })).rejects.toThrow('--ids: there is no node "world-submission" that this profile shows')
    await expect(contentOf({ of: 'nobody' })).rejects.toThrow('--of: there is no node "nobody"')
  })
})
