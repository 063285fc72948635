import { z } from 'zod'
import { removeWatchlist as remove } from '../import/watchlists.ts'
import { id } from './arguments.ts'
import { root } from './root.ts'

export const removeWatchlist = root('removeWatchlist', z.object({ id }), ({ id }, { graph }) => remove(graph, id))
