// The parsers of arguments. GraphQL has checked types and enums; here stands what it cannot say: bounds, dates, ids, keys of the law.
import { z } from 'zod'
import { isDay } from '../../schema/dates.ts'
import { grades, isGrade, type Grade } from '../../schema/grades.ts'
import { programme as programmeRow, programmeRows } from '../../schema/law.ts'
import { nodeKindNames, tieKindNames } from '../../schema/ontology.ts'
import { longestId } from '../../schema/records.ts'
import { authority as authorityValues, regime as regimeValues } from '../../schema/vocabulary.ts'
import { InputError } from '../errors.ts'

/** GraphQL gives null where nothing was given; the house says undefined. */
const given = <T extends z.ZodType>(parser: T) => z.preprocess(value => value ?? undefined, parser.optional())

/** An empty list is as if it was not given, in every field: a filter with nothing chosen filters nothing. */
const someOf = <T extends z.ZodType>(item: T) => given(z.array(item).transform(list => list.length === 0 ? undefined : list))

export const id = z.string().min(1, 'expected an id such as ofac-33674').max(longestId, `ids have at most ${longestId} characters`)
export const ids = z.array(id).max(1000, 'at most 1000 ids at once')
export const first = (usual: number) => z.preprocess(value => value ?? undefined, z.int().min(1, 'expected 1 to 1000').max(1000, 'expected 1 to 1000').default(usual))
export const after = given(z.string().max(512))
export const day = z.string().refine(isDay, 'expected a day such as 2024-02-23')
export const on = given(day)
export const authority = z.enum(authorityValues.values)
export const regime = z.enum(regimeValues.values)
export const nodeKind = z.enum(nodeKindNames)
export const nodeKinds = someOf(nodeKind)
export const tieKinds = someOf(z.enum(tieKindNames))
export const authorities = someOf(authority)
export const grade = z.custom<Grade>(value => typeof value === 'string' && isGrade(value), { message: 'expected a grade such as C3', params: { allowed: grades } })
/** Key of a programme of the law. The nearest keys are named where it is none. */
export const programme = z.string().superRefine((key, check) => {
  if (programmeRow(key) !== undefined) return
  check.addIssue({ code: 'custom', message: `"${shorten(key)}" is no programme that Nexum knows`, params: { allowed: nearest(key) } })
})
export const idsGiven = given(ids.transform(list => list.length === 0 ? undefined : list))
export const optional = given

/** @throws InputError with the path of the argument and the values that are allowed. */
export function parseArguments<T>(parser: z.ZodType<T>, raw: unknown, field: string): T {
  const parsed = parser.safeParse(raw)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const path = (issue?.path ?? []).map(part => typeof part === 'symbol' ? String(part) : part)
  throw new InputError(`${field}: ${path.join('.') || 'arguments'}: ${issue?.message ?? 'not readable'}.`, path, allowedBy(issue))
}

function allowedBy(issue: z.core.$ZodIssue | undefined): readonly unknown[] | undefined {
  if (issue?.code === 'invalid_value') return issue.values
  return issue?.code === 'custom' && Array.isArray(issue.params?.allowed) ? issue.params.allowed : undefined
}

/** Keys that share a beginning with the one given, else those of all authorities that have candidates. */
function nearest(key: string): string[] {
  const beginning = key.toUpperCase().slice(0, 3)
  const near = programmeRows.map(row => row.key).filter(known => known.startsWith(beginning))
  return near.length > 0 ? near : programmeRows.map(row => row.key)
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}...` : text
}
