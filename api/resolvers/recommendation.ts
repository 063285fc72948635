import { oneOf } from './list-of.ts'

export const recommendation = oneOf('recommendation', 'Recommendation')
