import { z } from 'zod'
import { id, on, optional, tieKinds } from './arguments.ts'
import { root } from './root.ts'

/** More steps or paths than these tell nobody anything; the walk says what it cut. */
const count = z.int().min(1, 'expected 1 to 50').max(50, 'expected 1 to 50').nullish().transform(value => value ?? 3)
const maxLength = z.int().min(1, 'expected 1 to 30').max(30, 'expected 1 to 30').nullish().transform(value => value ?? 8)
const all = optional(z.boolean())
const some = (most: number) => optional(z.array(id).max(most, `at most ${most} ids`))

export const paths = root('paths', z.object({ from: id, to: id, count, maxLength, tieKinds, on, all, through: some(5), notThrough: some(100) }), (question, { network, call }) => network.paths(question, call()))
