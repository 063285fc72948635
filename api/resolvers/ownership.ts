import { z } from 'zod'
import { id, on, regime } from './arguments.ts'
import { root } from './root.ts'

export const ownership = root('ownership', z.object({ id, regime, on }), (question, { network, call }) => network.ownership(question, call()))
