// What the rows of a coverage matrix amount to, authority by authority.
import type { Authority } from '../../schema/law.ts'
import type { CoverageCell, CoverageRow, CoverageState, CoverageTotal, Judged } from './answers.ts'

export function coverageTotals(columns: readonly Authority[], rows: readonly CoverageRow<Judged>[]): CoverageTotal[] {
  return columns.map((authority, place) => totalOf(authority, rows.flatMap(({ cells }) => cells[place] ?? [])))
}

function totalOf(authority: Authority, cells: readonly CoverageCell<Judged>[]): CoverageTotal {
  const count = (state: CoverageState): number => cells.filter(cell => cell.state === state).length
  const lags = cells.flatMap(({ lagDays }) => lagDays ?? [])
  return {
    authority, designated: count('DESIGNATED'), otherProgramme: count('OTHER_PROGRAMME'), blockedByOwnership: count('BLOCKED_BY_OWNERSHIP'), cannotTell: count('CANNOT_TELL'),
    delisted: count('DELISTED'), notListed: count('NOT_LISTED'), notImported: count('NOT_IMPORTED'),
    first: lags.filter(days => days === 0).length, lagKnown: lags.length, lagMedian: median(lags)
  }
}

function median(numbers: readonly number[]): number | null {
  const sorted = [...numbers].sort((left, right) => left - right)
  const middle = sorted.length / 2
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]]
  return low === undefined || high === undefined ? null : (low + high) / 2
}
