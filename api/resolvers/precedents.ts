import { z } from 'zod'
import { prongs } from '../../schema/law.ts'
import { tieKindNames } from '../../schema/ontology.ts'
import { first, on, optional } from './arguments.ts'
import { root } from './root.ts'

const asked = z.object({ prong: z.enum(prongs.map(prong => prong.id)), tieKind: optional(z.enum(tieKindNames)), on, first: first(25) })

export const precedents = root('precedents', asked, (question, { network, call }) => network.precedents(question, call()))
