// A row of a workbook as both formats give it, and what they have in common.
import { InputError } from '../../errors.ts'
import type { Issue } from '../entry.ts'

export interface WorkbookRow {
  readonly sheet: string
  /** Number of the row in its sheet, from 1. */
  readonly line: number
  /** As text, in the order of the columns; numbers as they are stored, dates as 2024-12-05. An empty cell is the empty text; empty cells at the end are left out. */
  readonly cells: readonly string[]
  /** Cells whose value was calculated, is an error, or could not be read as what it should be. */
  readonly issues: readonly Issue[]
}

/** Neither format allows more. */
const mostColumns = 16_384
export const mostRows = 1_048_576

/** One row in the making. */
export class RowDraft {
  readonly cells: string[] = []
  readonly issues: Issue[] = []
  readonly #sheet: string
  readonly #line: number
  readonly #path: string

  constructor(path: string, sheet: string, line: number) {
    this.#path = path
    this.#sheet = sheet
    this.#line = line
  }

  /** The value from a column on, counted from 0, in as many columns as it is repeated. @throws InputError for more columns than a sheet can have. */
  put(column: number, value: string, times = 1): void {
    if (value === '') return
    if (column + times > mostColumns) throw new InputError(`${this.#path}: sheet "${this.#sheet}", row ${this.#line} has more than ${mostColumns} columns. This is no workbook of a list; check that it is the right file.`)
    while (this.cells.length < column) this.cells.push('')
    for (let place = column; place < column + times; place++) this.cells[place] = value
  }

  issue(column: number, kind: string, example: string): void {
    this.issues.push({ kind, example: `${this.#sheet}!${columnName(column)}${this.#line}: ${example}` })
  }

  get isEmpty(): boolean {
    return this.cells.length === 0 && this.issues.length === 0
  }

  done(): WorkbookRow {
    return { sheet: this.#sheet, line: this.#line, cells: this.cells, issues: this.issues }
  }
}

/** 0 is A, 25 is Z, 26 is AA. */
export function columnName(column: number): string {
  return (column < 26 ? '' : columnName(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + column % 26)
}

/** "B7" is 1; undefined where there are no letters. */
export function columnIn(reference: string): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(reference)?.[0]
  return letters === undefined ? undefined : Array.from(letters).reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

export const calculated = 'cell with a formula: its stored value was taken'
export const inError = 'cell with an error: taken as empty'
