// Where the values of a node come from, over the API.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Originals } from '../../api/import/originals.ts'
import { importSource } from '../../api/import/pipeline.ts'
import { generated, stating } from '../import/files.ts'
import { servedWorld, type Served } from './served.ts'

describe('records of a node', () => {
  let served: Served
  beforeAll(async () => { served = await servedWorld() })
  afterAll(() => served.close())

  it('are asked for with any node, and in lists of them', async () => {
    const data = served.folder
    const entry = { subject: 'one-a', locator: 'line 3', original: () => '1,"ALPHA"', nodes: [{ id: 'one-a', kind: 'Person' as const, name: 'ALPHA' }], ties: [{ kind: 'CITIZEN_OF' as const, start: 'one-a', end: 'country-ke' }] }
    const run = await importSource(served.graph, stating([entry], { name: 'one' }), generated('one.csv', () => ['']), { sourceDate: '2024-05-03', originals: new Originals(data) })
    const fields = 'id records { list run file sha256 publishedOn importedAt locator original originalCut { shown total } statement absentSince }'
    expect(await served.data(`{ node(id: "one-a") { ${fields} } nodes(ids: ["one-a", "world-tomas-reyl", "nobody"]) { ${fields} } }`)).toMatchObject({
      node: { records: [{ list: 'one/small', run: run.id, file: 'one.csv', sha256: run.sha256, publishedOn: '2024-05-03', locator: 'line 3', original: '1,"ALPHA"', originalCut: null, absentSince: null }] },
      nodes: [{ id: 'one-a', records: [{ original: '1,"ALPHA"' }] }, { id: 'world-tomas-reyl', records: [] }, null]
    })
  })
})
