import { oneOf } from './list-of.ts'

export const source = oneOf('source', 'Source')
