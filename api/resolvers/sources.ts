import { listOf } from './list-of.ts'

export const sources = listOf('sources', 'Source', 50)
