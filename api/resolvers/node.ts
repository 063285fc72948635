import { z } from 'zod'
import { id } from './arguments.ts'
import { root } from './root.ts'

export const node = root('node', z.object({ id }), async ({ id }, { load }) => (await load.node.get(id)) ?? null)
