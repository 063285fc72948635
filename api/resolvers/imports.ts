import { z } from 'zod'
import { importRuns } from '../import/runs.ts'
import { root } from './root.ts'

/** Newest first. */
export const imports = root('imports', z.object({}), async (_, { graph, imports: jobs }) => importRuns(jobs.all(), await graph.runs(), run => jobs.undoings.of(run)))
