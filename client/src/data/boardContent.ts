// What a board names, asked of the graph: nodes and ties as they are on record now.
import { words } from '../app/words.ts'
import type { BoardContent } from '../../../schema/board.ts'
import { ask } from './ask.ts'
import { amongDocument } from './boardDocuments.ts'
import { teach, teachSources } from './desk.ts'
import { knownNode, knownTie } from './known.ts'

/** Says what is no longer on record, null where all is there; the board keeps its places, should it come back. @throws AskError */
export async function teachBoard({ nodes: ids, ties: wanted }: BoardContent, signal?: AbortSignal): Promise<string | null> {
  if (ids.length === 0) return null
  const { among } = await ask(amongDocument, { ids: [...ids], ties: [...wanted] }, signal)
  const held = new Set(wanted)
  const [nodes, ties] = [among.nodes.filter(node => node !== null), among.ties.filter(tie => held.has(tie.id))]
  teachSources(ties.flatMap(tie => tie.sources))
  teach(nodes.map(knownNode), ties.map(knownTie))
  const [fewerNodes, fewerTies] = [ids.length - nodes.length, wanted.length - ties.length]
  return fewerNodes + fewerTies > 0 ? words.board.gone(fewerNodes, fewerTies) : null
}
