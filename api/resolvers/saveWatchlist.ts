import { z } from 'zod'
import { saveWatchlist as save } from '../import/watchlists.ts'
import { id, optional } from './arguments.ts'
import { root } from './root.ts'

const asked = z.object({ title: z.string().max(200), ids: optional(z.array(id)), names: optional(z.array(z.string().max(500))) })

export const saveWatchlist = root('saveWatchlist', asked, ({ title, ids = [], names = [] }, { graph }) => save(graph, { title, ids, names }))
