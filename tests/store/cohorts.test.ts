// A count of people under 11 is in the store by no way that leads into it: a question of the library could read it there.
import { beforeEach, describe, expect, it } from 'vitest'
import type { Graph } from '../../api/graph/graph.ts'
import { importSource } from '../../api/import/pipeline.ts'
import { parseNode, type AnyNode } from '../../schema/records.ts'
import { forEachEngine } from '../engines.ts'
import { generated, stating } from '../import/files.ts'

const cohort = { id: 'few', kind: 'Cohort' as const, name: 'People from Kenya, 2022', origin: 'ke', sources: ['source-a'] } satisfies Partial<AnyNode>
const counts = (node: AnyNode | undefined) => node?.kind === 'Cohort' ? [node.countMinimum, node.countMaximum] : []

describe('counts of a cohort', () => {
  it.each([
    [5, 5, 1, 10], [undefined, 7, 1, 10], [10, 10, 1, 10], [1, 10, 1, 10], [5, 200, 1, 200], [3, undefined, 1, undefined],
    [11, 11, 11, 11], [40, 200, 40, 200], [undefined, 200, undefined, 200], [undefined, undefined, undefined, undefined]
  ])('%s to %s are kept as %s to %s', (countMinimum, countMaximum, minimum, maximum) => {
    expect(counts(parseNode({ ...cohort, countMinimum, countMaximum }))).toEqual([minimum, maximum])
  })
})

forEachEngine('small cohorts', engine => {
  let graph: Graph
  beforeEach(async () => {
    await engine.empty()
    graph = await engine.open()
  })
  const raw = async (text: string) => (await graph.ask(text, {}, { rows: 10, milliseconds: 10_000 })).rows

  it('are written as a band even when they were never parsed', async () => {
    await graph.write({ create: { nodes: [{ ...parseNode(cohort), countMinimum: 7, countMaximum: 7 } as AnyNode] } })
    expect(await raw('MATCH (n:Cohort) RETURN n.countMinimum, n.countMaximum')).toEqual([[1, 10]])
  })

  it('are imported as a band, in the node and in the record of what the list states', async () => {
    const load = (count: number) => importSource(graph, stating([{ subject: 'few', nodes: [{ ...cohort, countMinimum: count, countMaximum: count }] }]), generated('2024-01-01', () => ['']), { sourceDate: '2024-01-01' })
    await load(7)
    expect(await raw('MATCH (n:Cohort) RETURN n.countMinimum, n.countMaximum')).toEqual([[1, 10]])
    const [[text] = []] = await raw('MATCH (r:Record) RETURN r.statement')
    expect(text).toContain('"countMinimum":1,"countMaximum":10')
    // Nor can it be guessed from whether the list says something else than before.
    expect((await load(8)).counts).toMatchObject({ unchanged: 1, changed: 0 })
  })
})
