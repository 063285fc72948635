import { z } from 'zod'
import { NotFoundError } from '../errors.ts'
import { changeKinds, changesOf } from '../import/changes.ts'
import { importRun } from '../import/runs.ts'
import { after, first, id, nodeKinds, on, optional } from './arguments.ts'
import { connection, skipOf } from './pages.ts'
import { root } from './root.ts'

const parser = z.object({ since: on, run: optional(id), kinds: nodeKinds, change: optional(z.enum(changeKinds)), query: optional(z.string().max(512)), first: first(50), after })

export const changes = root('changes', parser, async ({ first: limit, after: cursor, ...asked }, { graph }) => {
  const { run } = asked
  if (run !== undefined && !(await graph.runs()).some(known => known.id === run)) throw new NotFoundError(`changes: there is no run "${run}".`, run)
  const skip = skipOf(cursor)
  const { totalCount, counts, changes: rows } = await changesOf(graph, { ...asked, skip, limit })
  const shown = rows.map(({ run: stored, ...row }) => ({ ...row, run: importRun(stored), list: stored.list, publishedOn: stored.publishedOn }))
  return { ...connection(shown, skip, totalCount), counts: changeKinds.map(change => ({ change, count: counts[change] })) }
})
