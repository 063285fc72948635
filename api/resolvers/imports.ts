import { z } from 'zod'
import { importRun } from '../import/runs.ts'
import { root } from './root.ts'

/** Newest first. */
export const imports = root('imports', z.object({}), async (_, { graph }) => (await graph.runs()).reverse().map(importRun))
