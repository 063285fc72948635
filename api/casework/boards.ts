// Saved workspaces. A board is written only over the revision that its writer has read: what somebody else saved meanwhile is never
// overwritten in silence. It is put away, never deleted. It states nothing of the graph, so saving one is no revision of the store.
import { hash, randomUUID } from 'node:crypto'
import { boardVersion, isFault, readBoard, type BoardContent, type BoardFault } from '../../schema/board.ts'
import { ConflictError, InputError, NotFoundError } from '../errors.ts'
import type { BoardHead, Graph, StoredBoard } from '../graph/graph.ts'

export type Board = BoardHead & { readonly content: BoardContent }

export interface BoardWish {
  /** Absent: a new board gets one. A client that saves again what it could not say was saved gives the same. */
  readonly id?: string | undefined
  readonly title: string
  readonly content: unknown
  /** The revision it was read at; 0 for a new one. */
  readonly revision: number
}

/** What a board may have as id: it stands in addresses. */
export const boardId = /^board-[a-z0-9][a-z0-9-]{3,60}$/

/** Saved last first. @param archived those that were put away, or those that were not */
export async function boardsOf(graph: Graph, archived: boolean): Promise<BoardHead[]> {
  return (await graph.boards()).filter(board => (board.archivedAt !== undefined) === archived)
}

/**
 * What is there already, with the same title and content, is not saved again: a save may be repeated when its answer was lost.
 * @throws InputError for what is no board; NotFoundError for a revision of a board that is not there; ConflictError when another revision is.
 */
export async function saveBoard(graph: Graph, { id = `board-${randomUUID()}`, title, content, revision }: BoardWish): Promise<Board> {
  const read = readBoard(content)
  if (isFault(read)) throw new InputError(`saveBoard: ${faultText(read)}`, ['content'])
  const held = await graph.board(id)
  if (held === undefined && revision > 0) throw new NotFoundError(`saveBoard: there is no board "${id}". Save it as a new one (revision 0).`, id)
  const text = JSON.stringify(read)
  const named = title.trim()
  const digest = hash('sha256', `${named}\n${text}`).slice(0, 32)
  if (held?.digest === digest) return { ...held, content: read }
  const now = new Date().toISOString()
  const board: StoredBoard = { id, title: named, revision: revision + 1, nodes: read.nodes.length, createdAt: held?.createdAt ?? now, savedAt: now, archivedAt: held?.archivedAt, digest, content: text }
  if (!(await graph.saveBoard(board, revision))) throw conflict('saveBoard', (await graph.board(id)) ?? board, revision)
  return { ...board, content: read }
}

/** @throws NotFoundError where there is none; ConflictError when somebody saves it in the same moment. */
export async function archiveBoard(graph: Graph, id: string, archived: boolean): Promise<BoardHead> {
  const held = await graph.board(id)
  if (held === undefined) throw new NotFoundError(`archiveBoard: there is no board "${id}".`, id)
  if ((held.archivedAt !== undefined) === archived) return held
  const board = { ...held, revision: held.revision + 1, archivedAt: archived ? new Date().toISOString() : undefined }
  if (!(await graph.saveBoard(board, held.revision))) throw conflict('archiveBoard', (await graph.board(id)) ?? held, held.revision)
  return board
}

function conflict(operation: string, { id, title, revision, savedAt }: StoredBoard, based: number): ConflictError {
  return new ConflictError(`${operation}: "${title}" was saved elsewhere on ${savedAt} (revision ${revision}); this is based on revision ${based}. Nothing was overwritten: read that revision, then save over it or save as a new board.`, id, revision)
}

function faultText(read: BoardFault): string {
  return read.fault === 'NEWER'
    ? `the board has format ${read.version}, and this Nexum reads formats up to ${boardVersion}. Use the version that made it.`
    : `"${read.at}" of the board is missing or not what it should be. Nothing was saved; take the board as it was saved last.`
}
