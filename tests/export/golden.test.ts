// The small world in every format, word for word. After a change that is meant: NEXUM_GOLDEN=write npx vitest run --config tests/vitest.config.ts tests/export/golden.test.ts
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { formats } from '../../api/export/formats.ts'
import type { Graph } from '../../api/graph/graph.ts'
import { onEmbedded } from '../engines.ts'
import { writeWorld } from '../world.ts'
import { exported, steady } from './exported.ts'

const folder = join(import.meta.dirname, '../golden/export')

onEmbedded('golden files of exports', engine => {
  let graph: Graph
  beforeAll(async () => {
    graph = await engine.open()
    await writeWorld(graph)
  })

  it.each(formats)('$name', async ({ name }) => {
    const files = Object.entries(await exported(graph, name))
    expect(files.length).toBeGreaterThan(0)
    for (const [path, text] of files) {
      const golden = join(folder, path)
      const now = await steady(graph, text)
      if (process.env.NEXUM_GOLDEN === 'write') {
        mkdirSync(folder, { recursive: true })
        writeFileSync(golden, now)
      }
      expect(existsSync(golden), `${path} has no golden file`).toBe(true)
      expect(now).toBe(readFileSync(golden, 'utf8'))
    }
  })

  it('is the same a second time', async () => {
    for (const { name } of formats) expect(await exported(graph, name)).toEqual(await exported(graph, name))
  })

  it('says in each file of our own formats what it is, on which revision and which lists it rests', async () => {
    for (const name of ['graphml', 'gexf', 'json', 'cypher', 'stix']) {
      const text = Object.values(await exported(graph, name))[0] ?? ''
      for (const said of ['Leads for review, not findings.', 'ofac/sdn', '2024-05-03', 'uk/fcdo', '2024-05-01', '2024-05-20']) expect(text, name).toContain(said)
      expect(text, name).toMatch(/revision["\s:]*3/)
    }
    const tables = await exported(graph, 'csv')
    expect(tables['graph-metadata.json']).toContain('Leads for review, not findings. An actor without a designation here is not on the lists loaded (ofac/sdn 2024-05-03, uk/fcdo 2024-05-01)')
    expect(tables['graph-nodes.csv']).toContain('Lead for review, not a finding (revision 3, 2024-05-20)')
  })

  it('gives the counts of cohorts as bands', async () => {
    for (const name of ['graphml', 'gexf', 'json', 'cypher', 'csv', 'stix']) expect(Object.values(await exported(graph, name)).join(''), name).not.toMatch(/countM\w+"?(>|:|" value=")\s*"?5\b/)
    const lines = JSON.parse((await exported(graph, 'json'))['graph.json'] ?? '') as { node?: { id: string } }[]
    expect(lines.find(({ node }) => node?.id === 'world-cohort-small')?.node).toMatchObject({ countMinimum: 1, countMaximum: 10 })
  })
})
