import { z } from 'zod'
import { boardsOf } from '../casework/boards.ts'
import type { BoardHead } from '../graph/graph.ts'
import { optional } from './arguments.ts'
import type { Context } from './context.ts'
import { root } from './root.ts'

/** Saved last first. */
export const boards = root('boards', z.object({ archived: optional(z.boolean()) }), ({ archived = false }, { graph }) => boardsOf(graph, archived))

export const boardFields = {
  /** A list comes without contents: each is read when it is asked for. */
  async content(board: BoardHead & { readonly content?: unknown }, _: unknown, { graph, within }: Context): Promise<unknown> {
    const content = board.content ?? (await within(graph.board(board.id)))?.content
    return typeof content === 'string' ? JSON.parse(content) as unknown : content
  }
}
