import { judgeIdentity as judge } from '../import/by-hand/judge-identity.ts'
import { judgementArguments } from './by-hand.ts'
import { root } from './root.ts'

export const judgeIdentity = root('judgeIdentity', judgementArguments, (asked, { graph, call }) => judge(graph, asked, call().signal))
