import { z } from 'zod'
import { id } from './arguments.ts'
import { importRun as shownRun } from '../import/runs.ts'
import { root } from './root.ts'

export const importRun = root('import', z.object({ id }), async ({ id }, { graph }) => {
  const run = (await graph.runs()).find(known => known.id === id)
  return run === undefined ? null : shownRun(run)
})
