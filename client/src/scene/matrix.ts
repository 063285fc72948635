// Order and filter of the coverage matrix, and where the arrow keys lead in it.
import type { Authority, CoverageState } from './model.ts'

export interface MatrixCell {
  readonly authority: Authority
  readonly state: CoverageState
  readonly since: string | null
  readonly lagDays: number | null
}

export interface MatrixRow {
  readonly actor: { readonly id: string; readonly name: string }
  readonly gaps: number
  readonly cells: readonly MatrixCell[]
}

export type MatrixSort = 'gaps' | 'first' | 'lag' | 'name'

export const coverageStates: readonly CoverageState[] = ['DESIGNATED', 'OTHER_PROGRAMME', 'BLOCKED_BY_OWNERSHIP', 'CANNOT_TELL', 'DELISTED', 'NOT_LISTED', 'NOT_IMPORTED']
const acted: readonly CoverageState[] = ['DESIGNATED', 'OTHER_PROGRAMME']
const gap: readonly CoverageState[] = ['BLOCKED_BY_OWNERSHIP', 'DELISTED', 'NOT_LISTED']

export const hasActed = ({ state }: MatrixCell): boolean => acted.includes(state)
export const isGap = ({ state }: MatrixCell): boolean => gap.includes(state)

/** Rows that have one of the states, or all where none is asked for; a copy in the order asked for, ties by name, then id. */
export function ordered<R extends MatrixRow>(rows: readonly R[], sort: MatrixSort, states: readonly CoverageState[]): R[] {
  const shown = states.length === 0 ? [...rows] : rows.filter(row => row.cells.some(cell => states.includes(cell.state)))
  const key = { gaps: (row: R) => -row.gaps, first: (row: R) => firstDay(row), lag: (row: R) => -Math.max(-1, ...row.cells.map(cell => cell.lagDays ?? -1)), name: () => 0 }[sort]
  return shown.sort((left, right) => key(left) - key(right) || left.actor.name.localeCompare(right.actor.name, 'en') || (left.actor.id < right.actor.id ? -1 : 1))
}

function firstDay(row: MatrixRow): number {
  return Math.min(...row.cells.filter(hasActed).map(cell => (cell.since === null ? Infinity : Date.parse(cell.since))), 8.64e15)
}

export interface Place {
  readonly row: number
  readonly column: number
}

/** Where a key leads in a grid of so many rows and columns; undefined for a key that moves nobody. */
export function moved({ row, column }: Place, key: string, far: boolean, rows: number, columns: number): Place | undefined {
  switch (key) {
    case 'ArrowUp': return { row: Math.max(0, row - 1), column }
    case 'ArrowDown': return { row: Math.min(rows - 1, row + 1), column }
    case 'ArrowLeft': return { row, column: Math.max(0, column - 1) }
    case 'ArrowRight': return { row, column: Math.min(columns - 1, column + 1) }
    case 'Home': return { row: far ? 0 : row, column: 0 }
    case 'End': return { row: far ? rows - 1 : row, column: columns - 1 }
    case 'PageUp': return { row: Math.max(0, row - 10), column }
    case 'PageDown': return { row: Math.min(rows - 1, row + 10), column }
    default: return undefined
  }
}
