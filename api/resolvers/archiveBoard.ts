import { z } from 'zod'
import { archiveBoard as archive } from '../casework/boards.ts'
import { id, optional } from './arguments.ts'
import { root } from './root.ts'

export const archiveBoard = root('archiveBoard', z.object({ id, archived: optional(z.boolean()) }), ({ id, archived = true }, { graph }) => archive(graph, id, archived))
