import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import { importRun } from '../import/runs.ts'
import { id } from './arguments.ts'
import { root } from './root.ts'

/** Most are taken back by then, and the answer says so. */
const patience = 2000

/** A long one goes on in the background: the answer is the run in the stage UNDOING, and `import` and the events tell when it is done. */
export const undoImport = root('undoImport', z.object({ id }), async ({ id }, { graph, imports }) => {
  const { done } = await imports.undoings.begin(id)
  const wait = new AbortController()
  const ended = await Promise.race([done.then(() => true), sleep(patience, false, { signal: wait.signal }).catch(() => false)]).finally(() => wait.abort())
  const run = (await graph.runs()).find(known => known.id === id) ?? (await done).run
  return importRun(run, ended ? undefined : imports.undoings.of(id))
})
