import { z } from 'zod'
import { retractionsOf, type Retraction } from '../import/by-hand/retractions.ts'
import { root } from './root.ts'

/** Newest first. */
export const retractions = root('retractions', z.object({}), async (_, { graph }) =>
  (await retractionsOf(graph)).sort((left, right) => left.at > right.at ? -1 : 1).map(shownRetraction))

export function shownRetraction({ id, title, author, reason, at, nodes, ties }: Retraction) {
  return { id, title, author, reason, at, nodes, ties: ties.map(tie => tie.id) }
}
