import { listOf } from './list-of.ts'

export const schemes = listOf('schemes', 'Scheme', 20)
