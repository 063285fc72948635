// What was retracted by hand and stays so, whatever is imported: a record each, of the list `hand/retracted`. What lists state of it stays
// in their records, so that a retraction can be taken back.
import { hash } from 'node:crypto'
import type { Graph, StoredRecord } from '../../graph/graph.ts'
import type { TieKind } from '../../../schema/ontology.ts'
import { handRun, type By } from './by.ts'

export interface RetractedTie {
  readonly id: string
  readonly kind: TieKind
  readonly start: string
  readonly end: string
}

export interface Retraction extends By {
  /** Of the node or tie. */
  readonly id: string
  /** What it was, in words. */
  readonly title: string
  readonly reason: string
  /** What went with it: a node takes its ties and listings, and both take the claims that speak of them. */
  readonly nodes: readonly string[]
  readonly ties: readonly RetractedTie[]
  /** What no record states, as a record keeps it (statement.ts): nobody else could say it again. */
  readonly kept: string
  /** The judgement of a person that stands in its place. */
  readonly replacedBy?: string | undefined
}

const list = 'hand/retracted'

export const retractionId = (id: string): string => `${list}|${id}`

/** All that stand: they are few. */
export async function retractionsOf(graph: Graph): Promise<Retraction[]> {
  const held = await graph.recordsOfList(list)
  if (held.length === 0) return []
  return (await graph.records(Array.from(held.column('id'), String))).map(({ statement }) => (JSON.parse(statement) as { retraction: Retraction }).retraction)
}

export function retractionRecord(retraction: Retraction): StoredRecord {
  return recordOf(list, retractionId(retraction.id), retraction, retraction.at, { retraction })
}

/** That a retraction was taken back, by whom and why, with what it was. */
export function restoredRecord(retraction: Retraction, by: By): StoredRecord {
  return recordOf('hand/restored', `hand/restored|${retraction.id}|${by.at}`, retraction, by.at, { by, retraction })
}

/** It states nothing: whoever asks what records state of the node is answered with nothing more. */
function recordOf(of: string, id: string, retraction: Retraction, at: string, content: object): StoredRecord {
  const statement = JSON.stringify(content)
  return { id, of: retraction.id, list: of, part: retraction.id, digest: hash('sha256', statement).slice(0, 32), statement, run: handRun, addedBy: handRun, listedBy: at.slice(0, 10) }
}
