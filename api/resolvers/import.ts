import { z } from 'zod'
import { importRun as storedRun, uploadRun } from '../import/runs.ts'
import { id } from './arguments.ts'
import { root } from './root.ts'

export const importRun = root('import', z.object({ id }), async ({ id }, { graph, imports }) => {
  const job = imports.find(id)
  if (job !== undefined) return uploadRun(job)
  const run = (await graph.runs()).find(known => known.id === id)
  return run === undefined ? null : storedRun(run, imports.undoings.of(id))
})
