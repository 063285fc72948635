import { listOf } from './list-of.ts'

export const recommendations = listOf('recommendations', 'Recommendation', 20)
