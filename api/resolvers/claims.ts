import { z } from 'zod'
import { id } from './arguments.ts'
import { root } from './root.ts'

export const claims = root('claims', z.object({ about: id }), ({ about }, { load }) => load.claims.get(about))
