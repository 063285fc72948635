// Rows of boards, read as what they should be, and the digest of all that a backup holds.
import { createHash } from 'node:crypto'
import { bookkeeping, type StoredBoard } from '../../schema/bookkeeping.ts'
import type { Parameters, Row } from './engine.ts'
import { readAs } from './rows.ts'

/** As they are listed: without the content, which may be long. */
export type BoardHead = Omit<StoredBoard, 'content'>

const { content: _, ...head } = bookkeeping.Board.fields

export const boardOf = ({ board }: Row): StoredBoard => readAs('a board', bookkeeping.Board.fields, board)
export const boardHeadOf = ({ board }: Row): BoardHead => readAs('a board', head, board)

/** Without what is absent: neither engine takes undefined. */
export function boardParameters(board: StoredBoard, based: number): Parameters {
  const props: Parameters = Object.fromEntries(Object.entries(board).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])))
  return { id: board.id, based, props }
}

/** In any order, of what the boards of a store are. They are no part of the digest of its content: saving one is no revision. */
export function digestOfBoards(boards: readonly StoredBoard[]): string {
  const whole = createHash('sha256')
  const texts = boards.map(board => JSON.stringify(bookkeeping.Board.properties.map(name => board[name] ?? null)))
  for (const text of texts.sort()) whole.update(`${text}\n`)
  return whole.digest('hex')
}
