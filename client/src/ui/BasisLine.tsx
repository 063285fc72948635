import { words } from '../app/words.ts'
import type { Basis } from '../data/documents.ts'

/** Which lists an answer rests on, with their dates: never "not listed" without saying where. */
export function BasisLine({ basis }: { readonly basis: Basis }) {
  const w = words.candidates
  return <span className="basis">{w.rests}: {basis.lists.length === 0 ? w.noLists : basis.lists.map(list => `${list.source} ${list.publishedOn}${list.complete ? '' : ` (${words.home.incomplete})`}`).join(', ')}</span>
}
