import { oneOf } from './list-of.ts'

export const scheme = oneOf('scheme', 'Scheme')
