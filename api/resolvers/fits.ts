import { z } from 'zod'
import { id, on } from './arguments.ts'
import { root } from './root.ts'

export const fits = root('fits', z.object({ actor: id, on }), (question, { network, call }) => network.fits(question, call()))
