import { z } from 'zod'
import { id } from './arguments.ts'
import { root } from './root.ts'

export const board = root('board', z.object({ id }), async ({ id }, { graph }) => (await graph.board(id)) ?? null)
