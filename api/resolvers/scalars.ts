// How scalars of the schema go in and out. What comes in is checked again by the parsers of arguments, with better words.
import { valueFromASTUntyped, type GraphQLScalarType } from 'graphql'
import { isDay, isPartialDate } from '../../schema/dates.ts'
import { whole } from '../../schema/shares.ts'

type Checks = Readonly<Record<string, (value: unknown) => boolean>>

const checks: Checks = {
  PartialDate: value => typeof value === 'string' && isPartialDate(value),
  Date: value => typeof value === 'string' && isDay(value),
  Share: value => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= whole,
  Quantity: value => typeof value === 'string' || typeof value === 'number'
}

const expected: Readonly<Record<string, string>> = {
  PartialDate: 'a date such as 2024, 2024-02 or 2024-02-23',
  Date: 'a day of the calendar such as 2024-02-23',
  Share: 'a whole number from 0 to 1000000 (50 % = 500000)',
  Quantity: 'a number or a text'
}

/** Gives the scalars that operations.graphql declares their checks, on the way in. */
export function bindScalar(type: GraphQLScalarType): void {
  const check = checks[type.name]
  if (check === undefined) return
  type.parseValue = value => {
    if (check(value)) return value
    throw new TypeError(`expected ${expected[type.name] ?? type.name}`)
  }
  type.parseLiteral = (node, variables) => type.parseValue(valueFromASTUntyped(node, variables))
}
