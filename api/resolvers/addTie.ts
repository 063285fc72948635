import { addTie as add } from '../import/by-hand/add-tie.ts'
import { tieArguments } from './by-hand.ts'
import { root } from './root.ts'

export const addTie = root('addTie', tieArguments, (asked, { graph, call }) => add(graph, asked, call().signal))
