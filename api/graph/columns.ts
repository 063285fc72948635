// Results by columns: from the Arrow bytes of the embedded engine, or from rows.
import { tableFromIPC, type Vector } from 'apache-arrow'
import type { Columns, Row } from './engine.ts'

/** Arrow types follow the content: a column without a value is Null, whole numbers come as 64 bit. */
export function columnsFromArrow(bytes: Uint8Array): Columns {
  const table = tableFromIPC(bytes)
  return {
    length: table.numRows,
    column: name => {
      const vector = table.getChild(name)
      return vector === null ? missing(name) : plain(vector)
    }
  }
}

export function columnsFromRows(rows: readonly Row[], names: readonly string[]): Columns {
  return { length: rows.length, column: name => names.includes(name) || rows.length === 0 ? rows.map(row => row[name] ?? null) : missing(name) }
}

function plain(vector: Vector): ArrayLike<unknown> {
  const type = String(vector.type)
  if (vector.nullCount === 0 && /^(U?Int|Float)/.test(type)) return numbers(vector.toArray() as ArrayLike<unknown>)
  const values = vector.toJSON() as unknown[]
  return type.startsWith('List') ? values.map(list => list === null ? null : [...list as Iterable<unknown>]) : values.map(number)
}

function numbers(values: ArrayLike<unknown>): ArrayLike<unknown> {
  return values instanceof BigInt64Array || values instanceof BigUint64Array ? Float64Array.from(values, Number) : values
}

function number(value: unknown): unknown {
  return typeof value === 'bigint' ? Number(value) : value
}

function missing(name: string): never {
  throw new RangeError(`columns: the statement returns no column "${name}"`)
}
