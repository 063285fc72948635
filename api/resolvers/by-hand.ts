// Arguments of what people state, retract and judge by hand.
import { z } from 'zod'
import { isPartialDate } from '../../schema/dates.ts'
import { nodeKindNames, tieKindNames } from '../../schema/ontology.ts'
import { credibility, judgement, knowledge, marking, nameKind, reliability, sourceType, stance } from '../../schema/vocabulary.ts'
import { id, optional } from './arguments.ts'

const text = (missing: string, longest = 4000) => z.string().trim().min(1, missing).max(longest, `at most ${longest} characters`)
const maybe = optional(text('empty: leave it out instead'))
const enumerated = <const V extends string>(values: readonly V[]) => optional(z.enum(values))
const partialDate = optional(z.string().refine(isPartialDate, 'expected a date such as 2024, 2024-02 or 2024-02-23'))
const fields = z.preprocess(value => value ?? {}, z.record(z.string(), z.unknown(), { error: 'expected an object, such as {"birthPlaces": ["Nairobi"]}' }))

const author = text('who says so? Give a name', 200)
const reason = text('why? Give a reason')
const marked = enumerated(marking.values)
const source = z.object({ id: optional(id), name: maybe, sourceType: enumerated(sourceType.values), publisher: maybe, url: maybe, publishedOn: partialDate, accessedOn: partialDate, licence: maybe })
const names = optional(z.array(z.object({ value: text('empty'), script: optional(z.string().regex(/^[A-Z][a-z]{3}$/, 'expected an ISO 15924 code such as Latn')), kind: enumerated(nameKind.values) })).max(200, 'at most 200 names'))

export const nodeArguments = z.object({ id: optional(id), kind: z.enum(nodeKindNames), name: optional(text('empty: leave it out instead', 1000)), names, marking: marked, fields, source, author, reason: maybe })
export const tieArguments = z.object({ kind: z.enum(tieKindNames), start: id, end: id, since: partialDate, until: partialDate, marking: marked, fields, source, author, reason: maybe })
export const claimArguments = z.object({
  about: id, statement: text('empty'), stance: enumerated(stance.values), locator: maybe, quotation: maybe, translation: maybe, reliability: enumerated(reliability.values),
  credibility: enumerated(credibility.values), knowledge: enumerated(knowledge.values), origin: optional(id), counterEvidenceSearch: optional(z.boolean()), marking: marked, source, author, reason: maybe
})
export const idWithReason = z.object({ id, reason, author })
export const judgementArguments = z.object({ left: id, right: id, judgement: z.enum(judgement.values), reason, author, source: optional(source) })
