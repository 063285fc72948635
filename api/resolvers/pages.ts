// Pages: `first` and `after` become skip and limit, rows become edges. A cursor is opaque; it holds the place of the row it stands at.
import { InputError } from '../errors.ts'

export interface PageInfo {
  readonly hasNextPage: boolean
  readonly endCursor: string | null
}
export interface Connection<T> {
  readonly totalCount: number
  readonly pageInfo: PageInfo
  readonly edges: readonly { readonly cursor: string; readonly node: T }[]
}

/** Number of rows before the page. @throws InputError for a cursor that no answer gave. */
export function skipOf(after: string | undefined): number {
  if (after === undefined) return 0
  const match = /^row:(\d{1,12})$/.exec(Buffer.from(after, 'base64url').toString('latin1'))
  if (match === null) throw new InputError('after: this cursor was not given by an answer. Take endCursor of the page before.', ['after'])
  return Number(match[1])
}

export function cursorAt(row: number): string {
  return Buffer.from(`row:${row}`, 'latin1').toString('base64url')
}

/** @param rows those of the page. */
export function connection<T>(rows: readonly T[], skip: number, totalCount: number): Connection<T> {
  return { totalCount, pageInfo: pageInfo(rows.length, skip, totalCount), edges: rows.map((node, place) => ({ cursor: cursorAt(skip + place + 1), node })) }
}

export function pageInfo(shown: number, skip: number, totalCount: number): PageInfo {
  // A page without rows is the last one, whatever was counted: nobody may page for ever.
  return { hasNextPage: shown > 0 && skip + shown < totalCount, endCursor: shown === 0 ? null : cursorAt(skip + shown) }
}
