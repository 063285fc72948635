import { z } from 'zod'
import { prongs as prongRows } from '../../schema/law.ts'
import { authority, optional } from './arguments.ts'
import { root } from './root.ts'

export const prongs = root('prongs', z.object({ authority: optional(authority) }), ({ authority }) =>
  prongRows.filter(prong => authority === undefined || prong.authority === authority))
