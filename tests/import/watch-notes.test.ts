// The report of an import names the watchlists that it brings something for.
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { Graph } from '../../api/graph/graph.ts'
import { importPaths } from '../../api/import/import-paths.ts'
import { saveWatchlist } from '../../api/import/watchlists.ts'
import { onEmbedded } from '../engines.ts'
import { csv, Folder, row } from './files.ts'

onEmbedded('watchlists in reports', engine => {
  let graph: Graph
  let folder: Folder
  beforeAll(async () => { folder = await Folder.make() })
  afterAll(() => folder.remove())
  beforeEach(async () => {
    await engine.empty()
    graph = await engine.open()
  })

  const load = async (day: string, ...rows: readonly string[]) => {
    const path = await folder.write(`${day}/sdn.csv`, csv(...rows))
    return (await importPaths(graph, [path], { sourceDate: day })).runs[0]?.notes.filter(note => note.startsWith('Watchlist'))
  }

  it('counts what is new for actors by id, and is silent where nothing is', async () => {
    expect(await load('2024-01-01', row(1, 'ALPHA'), row(2, 'BETA'))).toEqual([])
    await saveWatchlist(graph, { title: 'Mine', ids: ['ofac-1'], names: [] })
    expect(await load('2024-02-01', row(1, 'ALPHA'), row(2, 'BETA'), row(3, 'GAMMA'))).toEqual([])
    expect(await load('2024-03-01', row(2, 'BETA'), row(3, 'GAMMA'))).toEqual(['Watchlist "Mine": 1 no longer listed.'])
    expect(await load('2024-04-01', row(1, 'ALPHA'), row(2, 'BETA'), row(3, 'GAMMA'))).toEqual(['Watchlist "Mine": 1 newly listed.'])
  })
})
