import { z } from 'zod'
import { dayNumber, today } from '../../schema/dates.ts'
import type { StoredRun } from '../graph/graph.ts'
import { heldLists } from './lists.ts'
import { root } from './root.ts'

/** A list older than this says so wherever it is used (design: words). */
const staleAfterDays = 30

export const status = root('status', z.object({}), async (_, { graph, network }) => {
  const [size, ledger, lists] = await Promise.all([graph.size(), graph.ledger(), heldLists(graph)])
  return {
    engine: graph.engine.name, ...size, revision: ledger?.revision ?? 0, projection: network.status(),
    lists: lists.map(shown), complete: lists.every(({ complete }) => complete)
  }
})

function shown({ list, source, publishedOn, startedAt, finishedAt, entries, complete }: StoredRun): object {
  const ageDays = Math.max(0, dayNumber(today()) - dayNumber(publishedOn))
  return { list, source, publishedOn, importedAt: finishedAt ?? startedAt, ageDays, entries, complete, stale: ageDays > staleAfterDays }
}
