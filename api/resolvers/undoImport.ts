import { z } from 'zod'
import { Originals } from '../import/originals.ts'
import { importRun } from '../import/runs.ts'
import { undoRun } from '../import/undo.ts'
import { id } from './arguments.ts'
import { root } from './root.ts'

/** Goes on to its end even where the time of the request is up before. */
export const undoImport = root('undoImport', z.object({ id }), async ({ id }, { graph, config }) => {
  const { run } = await undoRun(graph, id, new Originals(config.data))
  return importRun((await graph.runs()).find(known => known.id === id) ?? run)
})
