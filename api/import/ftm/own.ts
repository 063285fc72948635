// A line that Nexum itself wrote carries the node or tie as it was: what FollowTheMoney has no word for comes back without loss.
import { refusal } from '../draft.ts'
import type { Entry, EntryTie } from '../entry.ts'
import type { NodeInput } from '../../../schema/records.ts'
import type { RawRecord } from './raw.ts'

interface Own {
  readonly node?: Record<string, unknown>
  readonly tie?: Record<string, unknown>
  readonly ties?: readonly Record<string, unknown>[]
}

/** The pipeline's parsers judge whether it fits the ontology: nothing is taken on trust. */
export function mapOwn({ entity, locator, original }: RawRecord): Entry {
  const { node, tie, ties = [] } = (typeof entity.nexum === 'object' && entity.nexum !== null ? entity.nexum : {}) as Own
  if ((node === undefined) === (tie === undefined) || !Array.isArray(ties)) return refusal(`ftm-${entity.id}`, locator, 'refused: neither a node nor a tie of Nexum', entity.id)
  const nodes = node === undefined ? [] : [{ ...node, id: entity.id }] as unknown as NodeInput[]
  const all = (tie === undefined ? ties : [{ ...tie, id: entity.id }]) as unknown as EntryTie[]
  return { subject: entity.id, part: '', locator, nodes, ties: all, refused: false, issues: [], original }
}
