import { z } from 'zod'
import { id, on, tieKinds } from './arguments.ts'
import { root } from './root.ts'

/** More steps or paths than these tell nobody anything; the walk says what it cut. */
const count = z.int().min(1, 'expected 1 to 50').max(50, 'expected 1 to 50').nullish().transform(value => value ?? 3)
const maxLength = z.int().min(1, 'expected 1 to 30').max(30, 'expected 1 to 30').nullish().transform(value => value ?? 8)

export const paths = root('paths', z.object({ from: id, to: id, count, maxLength, tieKinds, on }), (question, { network, call }) => network.paths(question, call()))
