import { z } from 'zod'
import { today } from '../../schema/dates.ts'
import { ageInDays, staleAfterDays } from '../network/basis.ts'
import type { StoredRun } from '../graph/graph.ts'
import { heldLists } from './lists.ts'
import { root } from './root.ts'

export const status = root('status', z.object({}), async (_, { graph, network }) => {
  const [size, ledger, lists] = await Promise.all([graph.size(), graph.ledger(), heldLists(graph)])
  return {
    engine: graph.engine.name, ...size, revision: ledger?.revision ?? 0, projection: network.status(),
    lists: lists.map(shown), complete: lists.every(({ complete }) => complete)
  }
})

function shown({ list, source, publishedOn, startedAt, finishedAt, entries, complete }: StoredRun): object {
  const ageDays = ageInDays(publishedOn, today())
  return { list, source, publishedOn, importedAt: finishedAt ?? startedAt, ageDays, entries, complete, stale: ageDays > staleAfterDays }
}
