// Rows of the store, read as what they should be. Plain checks: they run for every record of every list.
import type { PlainType, Shape, Shaped } from '../../schema/bookkeeping.ts'
import { StoreError } from '../errors.ts'
import type { Value } from './engine.ts'

const types = { text: 'string', integer: 'number', flag: 'boolean' } as const

/** @throws StoreError that names what is wrong: the store was written by something else, or is damaged. */
export function readAs<const S extends Shape>(what: string, shape: S, row: Value | undefined): Shaped<S> {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) throw new StoreError(`Reading the store: ${what} is no record. \`nexum verify\` tells whether the store is whole.`, false)
  const given = row as Readonly<Record<string, Value>>
  const read: Record<string, unknown> = {}
  for (const name in shape) {
    const declared: PlainType = shape[name] ?? 'text'
    const value = given[name] ?? undefined
    if (value === undefined && declared === 'text?') continue
    if (typeof value !== types[declared === 'text?' ? 'text' : declared]) throw unreadable(what, name, declared, given.id)
    read[name] = value
  }
  return read as Shaped<S>
}

function unreadable(what: string, name: string, declared: string, id: Value | undefined): StoreError {
  return new StoreError(`Reading the store: ${what}${typeof id === 'string' ? ` ${id}` : ''} has no readable ${name} (expected: ${declared.replace('?', '')}). \`nexum verify\` tells whether the store is whole.`, false)
}
