// What a person may state by hand, and for the kinds that have another way in, which one.
import { nodeKindNames, tieKindNames, type NodeKind, type TieKind } from './ontology.ts'

/** These come from the tables of the house, with what is stated, or from the lists of authorities alone. */
export const nodesElsewhere: Readonly<Partial<Record<NodeKind, string>>> = {
  Country: 'countries come from the tables of the house: name one by its id, such as country-ke',
  Programme: 'programmes come from the tables of the house: name one by its id, such as programme-US-GLOMAG',
  Source: 'a source is told in place, with what it states',
  Claim: 'a claim is added with addClaim',
  Designation: 'a designation is stated by the list of its authority: import the list, or a table with a mapping'
}
export const addable: readonly NodeKind[] = nodeKindNames.filter(kind => nodesElsewhere[kind] === undefined)

export const tiesElsewhere: Readonly<Partial<Record<TieKind, string>>> = {
  SAME_AS: 'that two are one is judged with judgeIdentity',
  ABOUT: 'a claim is added with addClaim',
  DESIGNATED_AS: 'designations are stated by the lists of authorities: import the list, or a table with a mapping',
  UNDER: 'designations are stated by the lists of authorities: import the list, or a table with a mapping'
}
export const tieable: readonly TieKind[] = tieKindNames.filter(kind => tiesElsewhere[kind] === undefined)
