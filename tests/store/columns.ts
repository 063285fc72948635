// Columns as rows, to compare them in tests.
import type { Columns } from '../../api/graph/engine.ts'

export function rowsOf(columns: Columns, names: readonly string[]): Record<string, unknown>[] {
  const read = names.map(name => [name, columns.column(name)] as const)
  return Array.from({ length: columns.length }, (_, place) => Object.fromEntries(read.map(([name, values]) => [name, values[place]])))
}
