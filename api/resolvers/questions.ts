import { z } from 'zod'
import { questions as library } from '../graph/questions.ts'
import { root } from './root.ts'

export const questions = root('questions', z.object({}), async () =>
  (await library()).map(({ parameters, ...question }) => ({ ...question, parameters: parameters.map(parameter => ({ ...parameter, default: parameter.default ?? null })) })))
