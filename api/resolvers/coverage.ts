import { z } from 'zod'
import { id, idsGiven, on, optional, programme } from './arguments.ts'
import { root } from './root.ts'

const asked = z.object({ ids: idsGiven, scheme: optional(id), programme: optional(programme), on }).superRefine(({ ids, scheme }, check) => {
  if (ids === undefined && scheme === undefined) check.addIssue({ code: 'custom', path: ['ids'], message: 'give ids of actors, or a scheme' })
})

export const coverage = root('coverage', asked, (question, { network, call }) => network.coverage(question, call()))
