import { z } from 'zod'
import { after, authority, first, grade, id, nodeKinds, on, optional, programme } from './arguments.ts'
import { authorityOfProgramme } from './programme-of.ts'
import { root } from './root.ts'

const asked = z.object({
  authority, programme, status: z.enum(['UNDESIGNATED', 'OTHER_PROGRAMME', 'UNDESIGNATED_ANYWHERE']).nullish().transform(value => value ?? 'UNDESIGNATED'),
  of: optional(id), scheme: optional(id), country: optional(z.string().regex(/^[A-Za-z]{2}$/, 'expected a country code such as ke').toLowerCase()),
  kinds: nodeKinds, minimumGrade: optional(grade), on, first: first(25), after
}).superRefine(authorityOfProgramme)

export const candidates = root('candidates', asked, (question, { network, call }) => network.candidates(question, call()))
