import { z } from 'zod'
import { prongsOf } from '../../schema/law.ts'
import { mostWeight, scorePartNames, weightProfileNames } from '../../schema/weights.ts'
import { after, authority, first, grade, id, nodeKinds, on, optional, programme } from './arguments.ts'
import { authorityOfProgramme } from './programme-of.ts'
import { root } from './root.ts'

const weight = z.number().min(0, `expected 0 to ${mostWeight}`).max(mostWeight, `expected 0 to ${mostWeight}`)
const weights = z.object({ profile: optional(z.enum(weightProfileNames)), parts: optional(z.array(z.object({ name: z.enum(scorePartNames), weight })).max(50, 'at most 50')) })

const asked = z.object({
  authority, programme, status: z.enum(['UNDESIGNATED', 'OTHER_PROGRAMME', 'UNDESIGNATED_ANYWHERE']).nullish().transform(value => value ?? 'UNDESIGNATED'),
  of: optional(id), scheme: optional(id), country: optional(z.string().regex(/^[A-Za-z]{2}$/, 'expected a country code such as ke').toLowerCase()),
  kinds: nodeKinds, minimumGrade: optional(grade), prong: optional(z.string()), weights: optional(weights), on, first: first(25), after
}).superRefine(authorityOfProgramme).superRefine((question, check) => {
  const grounds = prongsOf(question.programme).map(prong => prong.id)
  if (question.prong === undefined || grounds.includes(question.prong)) return
  check.addIssue({ code: 'custom', path: ['prong'], message: `it is no ground of ${question.programme}`, input: question, params: { allowed: grounds } })
})

export const candidates = root('candidates', asked, (question, { network, call }) => network.candidates(question, call()))
