import { retract as retractThing } from '../import/by-hand/retract.ts'
import { idWithReason } from './by-hand.ts'
import { shownRetraction } from './retractions.ts'
import { root } from './root.ts'

export const retract = root('retract', idWithReason, async (asked, { graph, call }) => {
  const { revision, ...retraction } = await retractThing(graph, asked, call().signal)
  return { retraction: shownRetraction(retraction), revision }
})
