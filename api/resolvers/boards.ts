import { z } from 'zod'
import { boardsOf } from '../casework/boards.ts'
import type { BoardHead } from '../graph/graph.ts'
import { optional } from './arguments.ts'
import type { Context } from './context.ts'
import { root } from './root.ts'

/** Saved last first. */
export const boards = root('boards', z.object({ archived: optional(z.boolean()) }), ({ archived = false }, { graph }) => boardsOf(graph, archived))

export const boardFields = {
  /** A list comes without contents: each is read when it is asked for. One that is damaged is nothing that can be read as a board. */
  async content(board: BoardHead & { readonly content?: unknown }, _: unknown, { graph, within }: Context): Promise<unknown> {
    const content = board.content ?? (await within(graph.board(board.id)))?.content
    return typeof content === 'string' ? parsed(content) : content
  }
}

function parsed(content: string): unknown {
  try {
    return JSON.parse(content)
  } catch {
    return {}
  }
}
