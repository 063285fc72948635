// What a seed file may hold (seeds/README.md tells it to people). Fields of the ontology pass through as they are and are
// checked by its own parsers; what stands here are the shorthands that spare repetition.
import { z } from 'zod'
import { nodeKindNames, tieKindNames } from '../../../schema/ontology.ts'
import { identifierType, judgement, stance } from '../../../schema/vocabulary.ts'

/** Numbers that are meant as text (a year, an IMO number) need no quotes, unless they begin with a zero. */
const text = z.union([z.string().trim().min(1), z.number().refine(number => !Number.isInteger(number) || Number.isSafeInteger(number)).transform(String)], {
  error: ({ input }) => typeof input === 'number' ? 'a number this long needs quotes' : 'expected a text'
})
const grade = z.string().regex(/^[A-F][1-6]$/, 'expected an Admiralty grade such as B2')
const codes = z.array(z.string().regex(/^[a-z]{2}$/, 'expected ISO country codes in lower case, such as [ke]'))

const evidenceFields = {
  source: text,
  /** Page, line, record or time. */
  at: text.optional(),
  grade: grade.optional(),
  /** What is claimed, in our own words; without it the tie itself is worded as a sentence. */
  says: text.optional(),
  quote: text.optional(),
  translation: text.optional(),
  stance: stance.parser.optional(),
  knowledge: z.enum(['STATED', 'DENIED', 'UNKNOWN']).optional(),
  origin: text.optional()
}
const evidence = z.strictObject(evidenceFields)
/** A name from `evidence` at the top of the file, or a source with what differs from it. */
const by = z.array(z.union([text, evidence], { error: 'expected a name from `evidence` at the top of the file, or { source, at, grade, says, quote, stance ... }' })).min(1)

const tie = z.looseObject({ kind: z.enum(tieKindNames), to: text.optional(), from: text.optional(), key: text.optional(), by: by.optional() })
  .refine(({ to, from }) => (to === undefined) !== (from === undefined), 'a tie needs `to` or `from`, and not both')

const designation = z.looseObject({ programme: text.optional(), authority: text.optional(), suffix: text.optional(), since: text.optional(), listedBy: text.optional(), by: by.optional() })
  .refine(({ programme, authority }) => programme !== undefined || authority !== undefined, 'a designation needs `programme`, or `authority` where the programme is not known')

const identifier = z.strictObject({ type: identifierType.parser, number: text, country: text.optional(), by: by.optional() })

const common = {
  id: text,
  name: text,
  by: by.optional(),
  names: z.array(z.union([text, z.strictObject({ value: text, script: text.optional(), kind: text.optional() })])).optional(),
  birthDates: z.array(text).optional(),
  citizenOf: codes.optional(),
  basedIn: codes.optional(),
  registeredIn: codes.optional(),
  flaggedIn: codes.optional(),
  imo: text.optional(),
  tax: text.optional(),
  identifiers: z.array(identifier).optional(),
  designations: z.array(designation).optional(),
  ties: z.array(tie).optional(),
  claims: z.array(evidence).optional(),
  drawsFrom: codes.optional(),
  luresTo: codes.optional(),
  cohorts: z.array(z.looseObject({ origin: text.optional(), since: text.optional(), by: by.optional() })).optional(),
  channels: z.array(z.looseObject({ id: text, name: text, channelType: text, by: by.optional() })).optional(),
  proceedings: z.array(z.looseObject({ id: text, name: text, role: text.optional(), by: by.optional() })).optional(),
  signatory: z.strictObject({ of: text, number: z.int().optional() }).optional()
}

/** The same actor as another list has it: a node of its own, joined by a judgement that can be undone. */
const twin = z.looseObject({ ...common, name: text.optional(), judgement: judgement.parser.optional(), reason: text, judgedOn: text })

export const seedNode = z.looseObject({ ...common, kind: z.enum(nodeKindNames), same: z.array(twin).optional() })

/** Nodes that differ in a few columns; a column `signatory.number` fills a part of a shorthand. */
export const seedTable = z.strictObject({
  common: z.looseObject({}),
  columns: z.array(text).min(1),
  rows: z.array(z.array(z.union([z.string(), z.number(), z.null()])))
})

export const seedFile = z.strictObject({
  about: text,
  published: z.string().regex(/^\d{4}-\d{2}-\d{2}$/).optional(),
  evidence: z.record(text, evidence).optional(),
  nodes: z.array(z.unknown()).optional(),
  tables: z.array(z.unknown()).optional()
})

export type Evidence = z.infer<typeof evidence>
export type By = z.infer<typeof by>
export type SeedNode = z.infer<typeof seedNode>
export type SeedTwin = z.infer<typeof twin>
export type SeedTie = z.infer<typeof tie>
export type SeedDesignation = z.infer<typeof designation>
/** Every key that is a shorthand: the rest of a node are fields of the ontology. */
export const shorthands: ReadonlySet<string> = new Set([...Object.keys(common).filter(key => key !== 'id' && key !== 'name'), 'same', 'judgement', 'reason', 'judgedOn'])
