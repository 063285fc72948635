import { z } from 'zod'
import { authority, id, on, optional, programme } from './arguments.ts'
import { authorityOfProgramme } from './programme-of.ts'
import { root } from './root.ts'

const asked = z.object({ actor: id, authority, programme: optional(programme), on }).superRefine(authorityOfProgramme)

export const leads = root('leads', asked, (question, { network, call }) => network.leads(question, call()))
