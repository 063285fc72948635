import { z } from 'zod'
import { whole } from '../../schema/shares.ts'
import { day, id, on, optional, programme } from './arguments.ts'
import { root } from './root.ts'

const listOf = <T extends z.ZodType>(item: T) => optional(z.array(item).max(50, 'at most 50 at once'))
const share = z.int().min(1, 'expected 1 to 1000000').max(whole, 'expected 1 to 1000000')

const asked = z.object({
  designate: listOf(z.object({ actor: id, programme, on: optional(day) })), delist: listOf(id), sell: listOf(z.object({ owner: id, of: id, share: optional(share) })), on
}).superRefine(({ designate = [], delist = [], sell = [] }, check) => {
  if (designate.length + delist.length + sell.length === 0) check.addIssue({ code: 'custom', path: ['designate'], message: 'say what is to be supposed: whom to designate, to delist, or which stake to sell' })
})

export const whatIf = root('whatIf', asked, (question, { network, call }) => network.whatIf(question, call()))
