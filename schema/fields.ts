// What a field of the ontology can hold. Each type says once how it is parsed and what it is called in GraphQL;
// how it lies in a store property is decided in api/graph (see schema/README.md).
import { z } from 'zod'
import { isDay, isPartialDate } from './dates.ts'
import { whole } from './shares.ts'

export interface Scalar<T> {
  readonly shape: 'scalar'
  readonly name: string
  readonly graphql: string
  readonly parser: z.ZodType<T>
}

export interface Enumeration<V extends string> {
  readonly shape: 'enumeration'
  readonly name: string
  readonly about: string
  readonly values: readonly V[]
  readonly parser: z.ZodType<V>
}

/** A small structured value without an identity of its own. Its parts are texts, dates and enumerations only. */
export interface ValueObject<P extends Record<string, Part>> {
  readonly shape: 'value'
  readonly name: string
  readonly about: string
  readonly parts: P
  readonly parser: z.ZodType<ValueOf<P>>
}

export interface Part {
  readonly type: Scalar<string> | Enumeration<string>
  readonly optional: boolean
}
/** A value object of whatever parts: what code that handles all fields alike sees. */
export interface AnyValueObject {
  readonly shape: 'value'
  readonly name: string
  readonly about: string
  readonly parts: Readonly<Record<string, Part>>
  readonly parser: z.ZodType
}
export type FieldType = Scalar<unknown> | Enumeration<string> | AnyValueObject

export interface Field<T = FieldType, M = boolean> {
  readonly type: T
  /** A field of many values is an empty list when nothing is known; a field of one value is absent. */
  readonly many: M
  readonly about: string
}

type Infer<T> = T extends { parser: z.ZodType<infer V> } ? V : never
export type ValueOf<P extends Record<string, Part>> = {
  [K in keyof P as P[K]['optional'] extends true ? never : K]: Infer<P[K]['type']>
} & { [K in keyof P as P[K]['optional'] extends true ? K : never]?: Infer<P[K]['type']> | undefined }

/** What a record with these fields looks like in TypeScript. */
export type RecordOf<F> = {
  -readonly [K in keyof F as F[K] extends { many: true } ? K : never]: InferField<F[K]>[]
} & { -readonly [K in keyof F as F[K] extends { many: true } ? never : K]?: InferField<F[K]> | undefined }
type InferField<F> = F extends { type: infer T } ? Infer<T> : never

export const one = <T extends FieldType>(type: T, about: string): Field<T, false> => ({ type, many: false, about })
export const many = <T extends FieldType>(type: T, about: string): Field<T, true> => ({ type, many: true, about })

const scalar = <T>(name: string, graphql: string, parser: z.ZodType<T>): Scalar<T> => ({ shape: 'scalar', name, graphql, parser })

export const text = scalar('text', 'String', z.string().trim().min(1))
export const flag = scalar('flag', 'Boolean', z.boolean())
export const integer = scalar('integer', 'Int', z.int())
export const number = scalar('number', 'Float', z.number())
export const share = scalar('share', 'Share', z.int().min(0).max(whole))
export const partialDate = scalar('partialDate', 'PartialDate', z.string().refine(isPartialDate, 'expected a date such as 2024, 2024-02 or 2024-02-23'))
export const day = scalar('day', 'Date', z.string().refine(isDay, 'expected a day such as 2024-02-23'))
/** ISO 3166-1 alpha-2 in lower case, and the few user-assigned codes that lists need (`xk` Kosovo). */
export const country = scalar('country', 'String', z.string().regex(/^[a-z]{2}$/, 'expected a country code such as ke'))
/** A number, or a text such as a date, as the source states it. */
export const quantity = scalar('quantity', 'Quantity', z.string().min(1))

export function enumeration<const V extends string>(name: string, about: string, values: readonly V[]): Enumeration<V> {
  return { shape: 'enumeration', name, about, values, parser: z.enum(values) }
}

export function valueObject<const P extends Record<string, Part>>(name: string, about: string, parts: P): ValueObject<P> {
  const shape = Object.fromEntries(Object.entries(parts).map(([key, part]) => [key, part.optional ? part.type.parser.optional() : part.type.parser]))
  return { shape: 'value', name, about, parts, parser: z.strictObject(shape) as unknown as z.ZodType<ValueOf<P>> }
}

export const required = <T extends Scalar<string> | Enumeration<string>>(type: T) => ({ type, optional: false }) as const
export const optional = <T extends Scalar<string> | Enumeration<string>>(type: T) => ({ type, optional: true }) as const
