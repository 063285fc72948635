// What a person states must fit the ontology and touch nobody who is protected; where it does not, the answer names the argument.
import { RecordError } from '../../../schema/records.ts'
import { InputError } from '../../errors.ts'
import { protection } from '../protection.ts'
import type { Statement } from '../statement.ts'

/**
 * @param within names the argument that a field of the record is told in
 * @throws InputError with the path of the field that does not fit
 */
export function fitting<T>(parse: () => T, operation: string, within: (field: PropertyKey) => readonly string[]): T {
  try {
    return parse()
  } catch (error) {
    if (!(error instanceof RecordError)) throw error
    const path = error.path.map(part => typeof part === 'symbol' ? String(part) : part)
    throw new InputError(`${operation}: ${error.message}.`, [...path[0] === undefined ? [] : within(path[0]), ...path])
  }
}

/** Fields of its kind stand in `fields`, what every kind has beside them. */
export const inFields = (fields: object) => (field: PropertyKey): readonly string[] => Object.hasOwn(fields, field) ? ['fields'] : []

/** @throws InputError for a person in a victim's or witness's role, and for one under 18. */
export function unprotected(statement: Statement, path: readonly string[], operation: string): void {
  const refusal = protection(statement, false)
  if (refusal !== undefined) throw new InputError(`${operation}: ${refusal.kind}: ${refusal.example}.`, path)
}
