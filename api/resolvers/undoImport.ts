import { z } from 'zod'
import { importRun } from '../import/runs.ts'
import { undoRun } from '../import/undo.ts'
import { id } from './arguments.ts'
import { root } from './root.ts'

/** Goes on to its end even where the time of the request is up before. */
export const undoImport = root('undoImport', z.object({ id }), async ({ id }, { graph }) => {
  const { run } = await undoRun(graph, id)
  return importRun((await graph.runs()).find(known => known.id === id) ?? run)
})
