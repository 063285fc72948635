import { z } from 'zod'
import { id, on, regime } from './arguments.ts'
import { root } from './root.ts'

export const ownedBy = root('ownedBy', z.object({ id, regime, on }), (question, { network, call }) => network.ownedBy(question, call()))
