import { z } from 'zod'
import { NotFoundError } from '../errors.ts'
import { uploadRun } from '../import/runs.ts'
import { id } from './arguments.ts'
import { root } from './root.ts'

export const cancelImport = root('cancelImport', z.object({ id }), ({ id }, { imports }) => {
  const job = imports.cancel(id)
  if (job === undefined) throw new NotFoundError(`cancelImport: no upload "${id}" is under way here.`, id)
  return uploadRun(job)
})
