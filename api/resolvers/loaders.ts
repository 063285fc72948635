// Everything that fields of entities ask the store for, in batches. The kinds of tie that one question reads together stand here once.
import type { TieKind } from '../../schema/ontology.ts'
import type { Degree, Graph, StoredNode, TieAt } from '../graph/graph.ts'
import { Originals } from '../import/originals.ts'
import { sourceRecords, type SourceRecord } from '../import/provenance.ts'
import { Batch } from './batch.ts'
import { firstVersions } from './lists.ts'

/** Ties read together, since they are asked for together. */
const tieGroups = {
  designations: ['DESIGNATED_AS'],
  identities: ['SAME_AS'],
  countries: ['CITIZEN_OF', 'BASED_IN', 'FLAGGED_IN'],
  identity: ['IDENTIFIED_BY', 'LOCATED_AT'],
  scheme: ['ENGAGED_IN', 'OPERATES', 'RECRUITS_FOR', 'TRANSPORTS_FOR', 'HARBOURS_FOR', 'ATTEMPTED', 'BENEFITS_FROM', 'SUPPORTS', 'FINANCES', 'PROMOTES', 'USES_CHANNEL', 'DRAWS_FROM', 'LURES_TO'],
  submission: ['SUBMITTED_BY', 'RECOMMENDS', 'FOLLOWED_BY']
} as const satisfies Record<string, readonly TieKind[]>
export type TieGroup = keyof typeof tieGroups

export type StoredOf<K extends StoredNode['kind']> = Extract<StoredNode, { kind: K }>

export interface Loaders {
  readonly node: Batch<StoredNode | undefined>
  readonly degree: Batch<readonly Degree[]>
  /** Claims by what they are about. */
  readonly claims: Batch<readonly StoredOf<'Claim'>[]>
  /** What lists state of a node, and where. */
  readonly records: Batch<readonly SourceRecord[]>
  /** Of the lists, asked once for a request. */
  readonly firstVersions: () => Promise<Readonly<Record<string, string>>>
  readonly ties: Readonly<Record<TieGroup, Batch<readonly TieAt[]>>>
}

/**
 * @param data folder of the store
 * @param within bounds each question by the time of the request
 */
export function loaders(graph: Graph, data: string, within: <T>(promise: Promise<T>) => Promise<T>): Loaders {
  const node = new Batch(ids => within(graph.nodes(ids)))
  const tiesOf = (group: TieGroup): Batch<readonly TieAt[]> => new Batch<readonly TieAt[]>(async ids => {
    const rows = await within(graph.ties(ids, tieGroups[group]))
    for (const { other } of rows) node.know(other.id, other)
    return grouped(ids, rows, row => row.of)
  })
  let versions: Promise<Readonly<Record<string, string>>> | undefined
  return {
    node,
    firstVersions: () => versions ??= within(firstVersions(graph)),
    records: new Batch<readonly SourceRecord[]>(ids => within(sourceRecords(graph, new Originals(data), ids))),
    degree: new Batch<readonly Degree[]>(async ids => grouped(ids, await within(graph.degree(ids)), row => row.of)),
    claims: new Batch<readonly StoredOf<'Claim'>[]>(async ids => grouped(ids, await within(graph.claims(ids)), claim => claim.about ?? '')),
    ties: { designations: tiesOf('designations'), identities: tiesOf('identities'), countries: tiesOf('countries'), identity: tiesOf('identity'), scheme: tiesOf('scheme'), submission: tiesOf('submission') }
  }
}

function grouped<T>(keys: readonly string[], rows: readonly T[], keyOf: (row: T) => string): T[][] {
  const groups = new Map<string, T[]>(keys.map(key => [key, []]))
  for (const row of rows) groups.get(keyOf(row))?.push(row)
  return keys.map(key => groups.get(key) ?? [])
}
