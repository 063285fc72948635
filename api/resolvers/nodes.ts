import { z } from 'zod'
import { ids } from './arguments.ts'
import { root } from './root.ts'

export const nodes = root('nodes', z.object({ ids }), async ({ ids }, { load }) => (await load.node.all(ids)).map(node => node ?? null))
