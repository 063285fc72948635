// The order in which ties at a node are shown: strongest kind first, by what the ontology says of conducting.
import { tieKindNames, tieKinds } from '../../schema/ontology.ts'

const order = ['strong', 'medium', 'weak', null]

/** Tie kind to rank, 0 the strongest. */
export const strengthRanks: Readonly<Record<string, number>> = Object.fromEntries(tieKindNames.map(kind => [kind, order.indexOf(tieKinds[kind].conducts)]))
