// What is exported, read back by other readers than the writers: networkx, a real Neo4j, the CSV reader, Nexum's own import.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import neo4j from 'neo4j-driver'
import { digestOf } from '../../api/graph/content.ts'
import type { Graph } from '../../api/graph/graph.ts'
import { openGraph } from '../../api/graph/open.ts'
import { harmless } from '../../api/export/csv.ts'
import { literal } from '../../api/export/cypher.ts'
import { nodeValues, textOf as textOfValue, tieValues } from '../../api/export/values.ts'
import { csvRecords } from '../../api/import/csv.ts'
import { fileOnDisk } from '../../api/import/files.ts'
import { importSource } from '../../api/import/pipeline.ts'
import { recognise } from '../../api/import/sources.ts'
import { tieKinds } from '../../schema/ontology.ts'
import type { AnyNode, AnyTie } from '../../schema/records.ts'
import { onEmbedded, onNeo4j } from '../engines.ts'
import { Folder } from '../import/files.ts'
import { world } from '../world.ts'
import { exported, hostile, hostileWorld, oneFile, printed } from './exported.ts'
import { missing } from '../python.ts'

const noNetworkx = await missing('networkx')
const both = { nodes: [...world().nodes, ...hostileWorld().nodes], ties: [...world().ties, ...hostileWorld().ties] }

interface Read {
  readonly graph: Readonly<Record<string, unknown>>
  readonly nodes: readonly (readonly [string, Readonly<Record<string, unknown>>])[]
  readonly edges: readonly (readonly [string, string, string, Readonly<Record<string, unknown>>])[]
}

/** What XML cannot hold is replaced. */
const inXml = (text: string): string => text.replaceAll('\u0007', '\uFFFD')
const flat = (values: Iterable<readonly [string, unknown]>): Record<string, unknown> =>
  Object.fromEntries([...values].filter(([name]) => name !== 'name').map(([name, value]) => [name, typeof value === 'object' ? inXml(textOfValue(value as never)) : typeof value === 'string' ? inXml(value) : value]))

onEmbedded('exports read back', engine => {
  let graph: Graph
  let folder: Folder
  beforeAll(async () => {
    graph = await engine.open()
    folder = await Folder.make()
    await graph.write({ create: both })
  })
  afterAll(() => folder.remove())

  describe.skipIf(noNetworkx !== undefined)('by networkx', { meta: noNetworkx === undefined ? {} : { skipped: noNetworkx } }, () => {
    async function read(format: 'graphml' | 'gexf'): Promise<Read> {
      const path = await folder.write(`graph.${format}`, await oneFile(graph, format, { profile: 'whole' }))
      const how = format === 'graphml' ? 'nx.read_graphml(sys.argv[1], force_multigraph=True)' : "nx.read_gexf(sys.argv[1], version='1.3')"
      return await printed(`import sys, json, networkx as nx
g = ${how}
edges = [[d.pop("id", k), a, b, d] for a, b, k, d in g.edges(keys=True, data=True)] if g.is_multigraph() else [[d.pop("id", None), a, b, d] for a, b, d in g.edges(data=True)]
print(json.dumps({"graph": {k: v for k, v in g.graph.items() if isinstance(v, (str, int))}, "nodes": list(g.nodes(data=True)), "edges": edges}))`, path) as Read
    }

    it.each(['graphml', 'gexf'] as const)('%s: every node and tie with every value', async format => {
      const found = await read(format)
      expect(found.nodes).toHaveLength(both.nodes.length)
      expect(found.edges).toHaveLength(both.ties.length)
      const nodes = new Map(found.nodes)
      for (const node of both.nodes) {
        const { viz: _, ...values } = nodes.get(node.id) ?? {}
        expect(values, node.id).toEqual({ label: inXml(node.name), kind: node.kind, ...flat(nodeValues(node)) })
      }
      const ties = new Map(found.edges.map(([id, ...rest]) => [id, rest]))
      for (const tie of both.ties) {
        const [start, end, { viz: _, ...values } = {}] = ties.get(tie.id) ?? []
        expect([start, end], tie.id).toEqual([tie.start, tie.end])
        expect(values, tie.id).toEqual({ label: tieKinds[tie.kind].verb, kind: tie.kind, ...flat(tieValues(tie)) })
      }
    }, 60_000)

    it('says in the head of GraphML what it is', async () => {
      expect((await read('graphml')).graph).toMatchObject({ title: 'Graph of Nexum', revision: 1, notice: expect.stringMatching(/^Leads for review, not findings/) as string })
    }, 60_000)
  })

  describe('as CSV', () => {
    async function rows(raw: boolean): Promise<[Record<string, string>[], Record<string, string>[]]> {
      const files = await exported(graph, 'csv', { profile: 'whole', raw })
      const found: [Record<string, string>[], Record<string, string>[]] = [[], []]
      for (const [place, name] of (['graph-nodes.csv', 'graph-ties.csv'] as const).entries()) {
        for await (const { cells } of csvRecords(fileOnDisk(await folder.write(name, files[name] ?? '')))) found[place]?.push({ ...cells })
      }
      return found
    }

    it('raw: every value as it is, lists as JSON', async () => {
      const [nodes, ties] = await rows(true)
      expect(nodes).toHaveLength(both.nodes.length)
      expect(ties).toHaveLength(both.ties.length)
      const byId = (list: readonly Record<string, string>[]) => new Map(list.map(cells => [cells.id, cells]))
      const check = (thing: AnyNode | AnyTie, cells: Record<string, string> | undefined, values: Iterable<readonly [string, unknown]>) => {
        for (const [name, value] of values) expect(cells?.[name], `${thing.id} ${name}`).toBe(textOfValue(value as never).trim())
      }
      for (const node of both.nodes) check(node, byId(nodes).get(node.id), [...nodeValues(node), ['kind', node.kind]])
      for (const tie of both.ties) check(tie, byId(ties).get(tie.id), [...tieValues(tie), ['start', tie.start], ['end', tie.end]])
    })

    it('otherwise: no cell could be a formula, not even where it is cut at a separator or a quote', async () => {
      const [nodes, ties] = await rows(false)
      expect(ties).toHaveLength(both.ties.length)
      for (const cells of [...nodes, ...ties]) {
        for (const [name, cell] of Object.entries(cells)) for (const part of cell.split(/[,;|"\t\r\n]/)) expect(part, name).not.toMatch(/^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/)
      }
      expect(nodes.find(({ id }) => id === 'world-phone')?.number).toBe("'+254 700 000 001")
    })

    it.each([['=1+1', "'=1+1"], ['+254 7', "'+254 7"], ['-2', "'-2"], ['@a', "'@a"], ['a,=1', "a,'=1"], ['a; +1', "a;' +1"], ['say "=1"', 'say "\'=1"'], ['a | -b', "a |' -b"], ['\tx', "'\tx"], ['\n=1', "'\n'=1"], ['\uFF1D1', "'\uFF1D1"], ['a-b', 'a-b'], ['1 + 1', '1 + 1'], ['Al-Amin', 'Al-Amin'], ['', '']])('%j becomes %j', (text, safe) => {
      expect(harmless(text)).toBe(safe)
    })

    it('is described beside the tables', async () => {
      const { 'graph-metadata.json': text = '' } = await exported(graph, 'csv')
      const { tables } = JSON.parse(text) as { tables: { url: string; tableSchema: { columns: { name: string }[] } }[] }
      const files = await exported(graph, 'csv')
      for (const { url, tableSchema } of tables) expect(files[url]?.replace('\uFEFF', '').split('\r\n')[0]).toBe(tableSchema.columns.map(({ name }) => `"${name}"`).join(','))
    })
  })

  it('as JSON: imported into an empty store it is the same graph, and a second time nothing is written', async () => {
    const before = await digestOf(graph)
    const path = await folder.write('graph.json', await oneFile(graph, 'json', { profile: 'whole' }))
    const other = await openGraph({ data: join(folder.path, 'other'), store: undefined })
    try {
      const file = fileOnDisk(path)
      const source = await recognise(file)
      expect(source.name).toBe('nexum')
      const { counts, issues } = await importSource(other, source, file)
      expect(issues).toEqual([])
      expect(counts).toMatchObject({ read: both.nodes.length + both.ties.length, refused: 0 })
      const again = await importSource(other, source, file)
      expect(again.counts).toMatchObject({ added: 0, changed: 0, removed: 0, unchanged: counts.read })
      expect(await pieces(other)).toEqual(await pieces(graph))
      expect(before.nodes).toBe(both.nodes.length)
    } finally {
      await other.close()
    }
  }, 60_000)

  it('a JSON that was cut short, or is of a later format, is refused', async () => {
    const text = await oneFile(graph, 'json')
    const cut = fileOnDisk(await folder.write('cut.json', text.slice(0, -40)))
    await expect((await recognise(cut)).open(cut)).rejects.toThrow(/cut short/)
    const later = fileOnDisk(await folder.write('later.json', text.replace('"format":1', '"format":2')))
    await expect((await recognise(later)).open(later)).rejects.toThrow(/format 2/)
  })

  it('Cypher: no text ends early, whatever it holds', () => {
    for (const word of [...hostile, ...hostile.map(one => one + one)]) {
      expect(literal(word)).toMatch(/^'(?:\\[\\'nrtbf]|[^\\'\n\r]|' \+ ')*'$/)
      expect(literal(word)).not.toMatch(/\\u/)
    }
    expect(literal([1e21, 0.5, true, null, ['a']])).toBe("[1e21, 0.5, true, null, ['a']]")
  })
})

/** Nodes and ties as the digest sees them: without what the other store knows of imports. */
async function pieces(graph: Graph): Promise<unknown[]> {
  const ids = await graph.ids()
  return [await graph.nodes(ids), await graph.tiesFrom(ids)].map(list => (list as readonly { revision: number }[]).map(({ revision: _, ...rest }) => rest))
}

onNeo4j('the Cypher script', engine => {
  it('makes the same graph on Neo4j, also when it is run twice, and Nexum opens it', async () => {
    const folder = await Folder.make()
    const graph = await openGraph({ data: join(folder.path, 'data'), store: undefined })
    const { store } = engine
    if (store === undefined) throw new Error('no Neo4j')
    try {
      await graph.write({ create: both })
      const before = await digestOf(graph)
      const path = await folder.write('graph.cypher', await oneFile(graph, 'cypher', { profile: 'whole' }))
      const statements = (await readFile(path, 'utf8')).split(/;\n/).filter(statement => statement.trim() !== '')
      const driver = neo4j.driver(store.url, store.password === '' ? undefined : neo4j.auth.basic(store.user, store.password))
      try {
        for (let time = 0; time < 2; time++) for (const statement of statements) await driver.executeQuery(statement, {}, { database: store.database })
      } finally {
        await driver.close()
      }
      expect(await digestOf(await engine.open())).toEqual(before)
    } finally {
      await graph.close()
      await folder.remove()
    }
  }, 300_000)
})
