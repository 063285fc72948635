import { undoJudgement as undo } from '../import/by-hand/judge-identity.ts'
import { idWithReason } from './by-hand.ts'
import { shownRetraction } from './retractions.ts'
import { root } from './root.ts'

export const undoJudgement = root('undoJudgement', idWithReason, async (asked, { graph, call }) => {
  const { revision, ...retraction } = await undo(graph, asked, call().signal)
  return { retraction: shownRetraction(retraction), revision }
})
