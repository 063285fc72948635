import { addClaim as add } from '../import/by-hand/add-claim.ts'
import { claimArguments } from './by-hand.ts'
import { root } from './root.ts'

export const addClaim = root('addClaim', claimArguments, (asked, { graph, call }) => add(graph, asked, call().signal))
