import { z } from 'zod'
import { boardId, saveBoard as save } from '../casework/boards.ts'
import { optional } from './arguments.ts'
import { root } from './root.ts'

const asked = z.object({
  id: optional(z.string().regex(boardId, 'expected an id such as board-7f3a (board-, then 4 to 61 small letters, digits and hyphens)')),
  title: z.string().trim().min(1, 'expected a title').max(200, 'at most 200 characters'),
  content: z.unknown(),
  revision: optional(z.int().min(0, 'expected the revision that was read, 0 for a new board'))
})

export const saveBoard = root('saveBoard', asked, ({ revision = 0, ...board }, { graph }) => save(graph, { ...board, revision }))
