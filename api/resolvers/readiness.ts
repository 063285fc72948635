import { z } from 'zod'
import { prongs } from '../../schema/law.ts'
import { id, on } from './arguments.ts'
import { root } from './root.ts'

const ids = prongs.map(prong => prong.id)

export const readiness = root('readiness', z.object({ id, prong: z.enum(ids), on }), (question, { network, call }) => network.readiness(question, call()))
