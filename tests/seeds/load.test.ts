// Seeds are loaded on first use, left alone when nothing changed, and loaded again when a file was corrected.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { Graph } from '../../api/graph/graph.ts'
import { ensureSeeds, seedsList } from '../../api/import/seeds/index.ts'
import { forEachEngine } from '../engines.ts'

const sources = 'about: Sources.\npublished: 2026-01-31\nnodes:\n  - { id: nexum-list, kind: Source, name: A list, sourceType: OFFICIAL_LIST }\n'
const harbour = (ties: string, name = 'Harbour Example Ltd') => `about: A case of invented names.
evidence:
  list: { source: nexum-list, grade: A2 }
nodes:
  - { id: nexum-harbour, kind: Organization, name: ${name}, by: [list], registeredIn: [ke], designations: [{ programme: GB-HR, since: 2024-01-02 }] }
  - { id: nexum-holding, kind: Organization, name: Holding Example Ltd, by: [list], ties: ${ties} }
`
const owns = '[{ kind: OWNS, to: nexum-harbour, shareMinimum: 600000, shareMaximum: 600000, by: [{ source: list, at: line 3, says: Holds 60 percent. }] }]'

forEachEngine('seeds in a store', engine => {
  let graph: Graph
  let folder: string
  beforeAll(async () => {
    graph = await engine.open()
    folder = await mkdtemp(join(tmpdir(), 'nexum-seeds-'))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))
  beforeEach(async () => {
    await writeFile(join(folder, 'sources.yaml'), sources)
    await writeFile(join(folder, 'harbour.yaml'), harbour(owns))
    await ensureSeeds(graph, undefined, folder)
  })

  const ownership = async () => (await graph.ties(['nexum-holding'], ['OWNS'])).map(({ tie, other }) => ({ to: other.id, withdrawnBy: tie.withdrawnBy, sources: tie.sources, id: tie.id }))

  it('holds nodes, ties, claims, countries and programmes, each with its source', async () => {
    const [node, country, programme] = await graph.nodes(['nexum-harbour', 'country-ke', 'programme-GB-HR'])
    expect([node?.name, country?.name, programme?.kind]).toEqual(['Harbour Example Ltd', 'Kenya', 'Programme'])
    const [tie] = await ownership()
    expect(tie).toMatchObject({ to: 'nexum-harbour', withdrawnBy: undefined, sources: ['nexum-list'] })
    expect((await graph.claims([tie?.id ?? ''])).map(({ statement, locator, reliability, credibility }) => [statement, locator, reliability, credibility])).toEqual([['Holds 60 percent.', 'line 3', 'A', '2']])
    expect((await graph.runs()).filter(({ list, complete }) => list === seedsList && complete)).not.toEqual([])
  })

  it('writes nothing when nothing changed', async () => {
    const before = await graph.ledger()
    expect(await ensureSeeds(graph, undefined, folder)).toBeUndefined()
    expect(await graph.ledger()).toEqual(before)
  })

  it('takes a correction: what was taken out was a mistake, and is gone with its claims', async () => {
    const [before] = await ownership()
    await writeFile(join(folder, 'harbour.yaml'), harbour('[]', 'Harbour Example Limited'))
    expect((await ensureSeeds(graph, undefined, folder))?.counts).toMatchObject({ changed: 2, added: 0, removed: 0, unchanged: 1 })
    expect((await graph.nodes(['nexum-harbour']))[0]?.name).toBe('Harbour Example Limited')
    expect(await ownership()).toEqual([])
    expect(await graph.claims([before?.id ?? ''])).toEqual([])
  })

  it('takes a designation back that was stated by mistake: nobody was delisted', async () => {
    const designations = async () => (await graph.ties(['nexum-harbour'], ['DESIGNATED_AS'])).map(({ other }) => other.id)
    expect(await designations()).toEqual(['nexum-harbour-GB-HR'])
    await writeFile(join(folder, 'harbour.yaml'), harbour(owns).replace(', designations: [{ programme: GB-HR, since: 2024-01-02 }]', ''))
    await ensureSeeds(graph, undefined, folder)
    expect(await designations()).toEqual([])
    expect(await graph.nodes(['nexum-harbour-GB-HR'])).toEqual([undefined])
  })

  it('takes an actor back that is left out, with its ties', async () => {
    await writeFile(join(folder, 'harbour.yaml'), harbour(owns).replace(/ {2}- \{ id: nexum-holding[^]*$/, ''))
    expect((await ensureSeeds(graph, undefined, folder))?.counts.removed).toBe(1)
    expect((await graph.nodes(['nexum-holding', 'nexum-harbour'])).map(node => node?.id)).toEqual([undefined, 'nexum-harbour'])
  })

  it('changes nothing when a file has a mistake', async () => {
    const before = await graph.ledger()
    await writeFile(join(folder, 'harbour.yaml'), harbour('[{ kind: OWNS, to: nexum-nobody }]'))
    await expect(ensureSeeds(graph, undefined, folder)).rejects.toThrow(/^seeds\/harbour\.yaml:6: no seed file has a node nexum-nobody/)
    expect(await graph.ledger()).toEqual(before)
  })

  it('says in words what is missing from a set that is not whole', async () => {
    await writeFile(join(folder, 'harbour.yaml'), harbour(owns, 'Harbour Example (Kenya) Ltd'))
    const said: string[] = []
    await ensureSeeds(graph, line => said.push(line), folder)
    expect(said).toContain('Seeds: missing is what was expected: at least 157 vessels, each with a holder')
  })
})
