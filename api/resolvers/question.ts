import { z } from 'zod'
import { askQuestion } from '../graph/questions.ts'
import { optional } from './arguments.ts'
import { root } from './root.ts'

const asked = z.object({ name: z.string().min(1).max(200), parameters: optional(z.record(z.string(), z.unknown())) })

export const question = root('question', asked, ({ name, parameters }, { graph }) => askQuestion(graph, name, parameters))
