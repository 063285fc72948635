// The store: one method for each hand-written Cypher file, rows parsed. Above this file nobody sees a statement, a row or an engine.
import { randomUUID } from 'node:crypto'
import { bookkeeping, type Shape, type StoredBoard, type StoredRecord, type StoredRun } from '../../schema/bookkeeping.ts'
import { tieKindNames, type NodeKind, type TieKind } from '../../schema/ontology.ts'
import type { AnyNode, AnyTie } from '../../schema/records.ts'
import { boardHeadOf, boardOf, boardParameters, type BoardHead } from './boards.ts'
import { leftOver, stepsOf, type Batch, type Retraction } from './batch.ts'
import type { ChangeFilter, Page } from './change-filter.ts'
import { filterParameters, type DesignationFilter } from './designation-filter.ts'
import { strengthRanks } from './ranks.ts'
import type { Asked, Columns, Engine, Limits, Parameters, Row, Value } from './engine.ts'
import { nodeFrom, tieFrom, type Stored } from './properties.ts'
import type { Revision } from './revision-record.ts'
import { readAs } from './rows.ts'
import { generated, statement } from './statements.ts'

export type { Batch, BoardHead, DesignationFilter, Retraction, StoredBoard, StoredRecord, StoredRun }

export type StoredNode = Stored<AnyNode>
export type StoredTie = Stored<AnyTie>
export type Direction = 'OUT' | 'IN'
export type ExpandOrder = 'STRENGTH' | 'RECENT' | 'KIND'

export interface TieAt {
  /** The node that was asked about. */
  readonly of: string
  readonly tie: StoredTie
  readonly other: StoredNode
}

export interface Degree {
  readonly of: string
  readonly kind: TieKind
  readonly direction: Direction
  readonly count: number
  readonly self: number
}

/** `programme` is absent where the source states none. */
export interface DesignationCount {
  readonly authority: string
  readonly programme?: string | undefined
  readonly kind: NodeKind
  readonly date: string
  readonly count: number
}

/** An actor that has an identifier, with the sources that say so. */
export interface Sharer {
  readonly id: string
  readonly identifier: string
  readonly actor: string
  readonly kind: string
  readonly name: string
  readonly sources: readonly string[]
}

export interface Written extends Revision {
  /** Ties whose ends are not both in the store: handed back, not written, never dropped. */
  readonly leftOver: readonly AnyTie[]
}

export type WriteListener = (written: Written, batch: Batch) => void

export class Graph {
  readonly engine: Engine
  readonly #listeners = new Set<WriteListener>()

  constructor(engine: Engine) {
    this.engine = engine
  }

  /** Constraints, then indexes (Neo4j takes no constraint where there is an index already); does nothing where they are there. */
  async prepare(): Promise<void> {
    const schema = [...generated.values()].filter(({ name }) => name.startsWith('schema-'))
    await this.engine.write(schema.map(statement => ({ statement })))
  }

  close(): Promise<void> {
    return this.engine.close()
  }

  /** Called after each acknowledged write of nodes, ties and records of this process. */
  onWrite(listener: WriteListener): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  async ledger(): Promise<Revision | undefined> {
    const [row] = await this.#run('ledger')
    return row === undefined ? undefined : { revision: Number(row.revision), stamp: textOf(row.stamp) }
  }

  /** In the order asked; undefined in the place of an unknown id. */
  async nodes(ids: readonly string[]): Promise<(StoredNode | undefined)[]> {
    const rows = ids.length === 0 ? [] : await this.#run('nodes', { ids: [...new Set(ids)] })
    const found = new Map(rows.map(row => nodeFrom(row.node as Row)).map(node => [node.id, node]))
    return ids.map(id => found.get(id))
  }

  /** Those of the ids that are in the store. */
  async known(ids: readonly string[]): Promise<ReadonlySet<string>> {
    return new Set(ids.length === 0 ? [] : (await this.#run('known', { ids: [...new Set(ids)] })).map(row => textOf(row.id)))
  }

  /** All ties of these kinds at these nodes, with the far end, by id of the tie. A self tie comes once. */
  async ties(ids: readonly string[], kinds: readonly TieKind[]): Promise<TieAt[]> {
    if (ids.length === 0) return []
    return distinct((await this.#run('ties', { ids: [...new Set(ids)], kinds })).map(row => tieAt(textOf(row.of), row)))
  }

  async expand(id: string, options: { kinds?: readonly TieKind[]; order: ExpandOrder; skip: number; limit: number }): Promise<TieAt[]> {
    const { kinds = tieKindNames, order, skip, limit } = options
    return distinct((await this.#run('expand', { id, kinds, order, ranks: strengthRanks, skip, limit })).map(row => tieAt(id, row)))
  }

  async degree(ids: readonly string[]): Promise<Degree[]> {
    if (ids.length === 0) return []
    return (await this.#run('degree', { ids: [...new Set(ids)] })).map(row => readAs('a count of ties', degreeShape, row) as Degree)
  }

  async claims(about: readonly string[]): Promise<Stored<Extract<AnyNode, { kind: 'Claim' }>>[]> {
    if (about.length === 0) return []
    return (await this.#run('claims', { ids: [...new Set(about)] })).map(row => nodeFrom(row.claim as Row)) as Stored<Extract<AnyNode, { kind: 'Claim' }>>[]
  }

  /** In no particular order; one whose ends or id are unknown is left out. */
  async evidence(ties: readonly { readonly id: string; readonly start: string; readonly end: string }[]): Promise<StoredTie[]> {
    if (ties.length === 0) return []
    return (await this.#run('evidence', { ties: ties.map(({ id, start, end }) => ({ id, start, end })) })).map(tieOf)
  }

  /** Reads all ties where the engine has no index on them: for what a person asks, not for many. */
  async tie(id: string): Promise<StoredTie | undefined> {
    return (await this.#run('tie', { id })).map(tieOf)[0]
  }

  async ofKind<K extends NodeKind>(kind: K, { skip = 0, limit = 1_000_000 } = {}): Promise<Stored<Extract<AnyNode, { kind: K }>>[]> {
    return (await this.#run('ofKind', { kind, skip, limit })).map(row => nodeFrom(row.node as Row)) as Stored<Extract<AnyNode, { kind: K }>>[]
  }

  async countOfKind(kind: NodeKind): Promise<number> {
    return Number((await this.#run('countOfKind', { kind }))[0]?.count ?? 0)
  }

  async size(): Promise<{ nodes: number; ties: number }> {
    const counts = new Map((await this.#run('size')).map(row => [row.what, Number(row.count)]))
    return { nodes: counts.get('nodes') ?? 0, ties: counts.get('ties') ?? 0 }
  }

  async designations(filter: DesignationFilter, { skip, limit }: { skip: number; limit: number }): Promise<{ actor: string; designation: Stored<Extract<AnyNode, { kind: 'Designation' }>> }[]> {
    const rows = await this.#run('designations', { ...filterParameters(filter), skip, limit })
    return rows.map(row => ({ actor: textOf(row.actor), designation: nodeFrom(row.designation as Row) as Stored<Extract<AnyNode, { kind: 'Designation' }>> }))
  }

  async designationCounts(filter: DesignationFilter): Promise<DesignationCount[]> {
    return (await this.#run('designationCounts', filterParameters(filter))).map(row => readAs('a count of designations', countShape, row) as DesignationCount)
  }

  async recordsOf(subjects: readonly string[]): Promise<StoredRecord[]> {
    return subjects.length === 0 ? [] : (await this.#run('recordsOf', { ids: [...new Set(subjects)] })).map(recordOf)
  }

  /** What one list stated at last, without the statements: id, of, part, digest, absentSince. */
  recordsOfList(list: string): Promise<Columns> {
    return this.engine.columns(statement('recordsOfList'), { list })
  }

  /** Actors that have one of these identifiers. */
  async sharers(identifiers: readonly string[]): Promise<Sharer[]> {
    const rows = identifiers.length === 0 ? [] : await this.#run('sharers', { ids: [...new Set(identifiers)] })
    return rows.map(row => ({ ...readAs('sharers', sharerShape, row), sources: (row.sources ?? []) as readonly string[] }))
  }

  /** Ids of the records of a list that a run wrote last. */
  async recordsOfRun(list: string, run: string): Promise<string[]> {
    return texts(await this.engine.columns(statement('recordsOfRun'), { list, run }), 'id')
  }

  async recordIds(): Promise<string[]> {
    return texts(await this.engine.columns(statement('recordIds')), 'id')
  }

  async records(ids: readonly string[]): Promise<StoredRecord[]> {
    return ids.length === 0 ? [] : (await this.#run('records', { ids })).map(recordOf)
  }

  async added(of: { list: string; run: string } & ChangeFilter & Page): Promise<StoredRecord[]> {
    return (await this.#run('added', { ...of })).map(recordOf)
  }

  async addedCount(of: { list: string; run: string } & ChangeFilter): Promise<number> {
    return Number((await this.#run('addedCount', { ...of }))[0]?.count ?? 0)
  }

  async altered(of: { past: string; part: string | null } & ChangeFilter & Page): Promise<{ past: StoredRecord; record: StoredRecord }[]> {
    return (await this.#run('altered', { ...of })).map(row => ({ past: recordOf({ record: row.past ?? null }), record: recordOf(row) }))
  }

  async alteredCounts(of: { past: string } & ChangeFilter): Promise<ReadonlyMap<string, number>> {
    return new Map((await this.#run('alteredCounts', { ...of })).map(row => [textOf(row.part), Number(row.count)]))
  }

  /** All ties that start at these nodes, by start and id. */
  async tiesFrom(ids: readonly string[]): Promise<StoredTie[]> {
    return ids.length === 0 ? [] : (await this.#run('tiesFrom', { ids })).map(tieOf)
  }

  /** Ids of all nodes, sorted. */
  async ids(): Promise<string[]> {
    return texts(await this.load('loadNodes'), 'id').sort()
  }

  async runs(): Promise<StoredRun[]> {
    return (await this.#run('runs')).map(row => readAs('an import', bookkeeping.Run.fields, row.run))
  }

  /** Runs that were not undone: what the store knows of lists comes from these. */
  async standingRuns(): Promise<StoredRun[]> {
    return (await this.runs()).filter(({ stage }) => stage !== 'UNDONE')
  }

  async boards(): Promise<BoardHead[]> {
    return (await this.#run('boards')).map(boardHeadOf)
  }

  async board(id: string): Promise<StoredBoard | undefined> {
    return (await this.#run('board', { id })).map(boardOf)[0]
  }

  /** False, and nothing is written, where the board is at another revision than `based`; 0: there is none yet. */
  async saveBoard(board: StoredBoard, based: number): Promise<boolean> {
    return ((await this.engine.write([{ statement: statement('saveBoard'), parameters: boardParameters(board, based) }]))[0] ?? []).length > 0
  }

  /** Bulk reading for projection and search: `load...` statements, and one `load-KIND` for each kind of tie. */
  load(name: `load${string}`): Promise<Columns> {
    return this.engine.columns(statement(name))
  }

  loadNames(kinds: readonly NodeKind[]): Promise<Columns> {
    return this.engine.columns(statement('loadNames'), { kinds })
  }

  /** A question of the library or of a user: read only, bounded. */
  ask(text: string, parameters: Parameters, limits: Limits): Promise<Asked> {
    return this.engine.ask(text, parameters, limits)
  }

  /**
   * All or nothing, and acknowledged only when it would survive a power cut.
   * @throws StoreError when the engine cannot say whether the batch was written: repeat it, nothing is written twice.
   */
  async write(batch: Batch): Promise<Written> {
    const [stamp, steps] = [randomUUID(), stepsOf(batch)]
    const [advanced, ...rows] = await this.engine.write([{ statement: statement('advance'), parameters: { stamp, writtenAt: new Date().toISOString() } }, ...steps])
    const written = { revision: Number(advanced?.[0]?.revision), stamp, leftOver: leftOver(steps, rows) }
    this.tell(written, batch)
    return written
  }

  /** What another thread of this process wrote is told here as well. */
  tell(written: Written, batch: Batch): void {
    for (const listener of this.#listeners) listener(written, batch)
  }

  #run(name: string, parameters: Parameters = {}): Promise<Row[]> {
    return this.engine.run(statement(name), parameters)
  }
}

const degreeShape = { of: 'text', kind: 'text', direction: 'text', count: 'integer', self: 'integer' } as const satisfies Shape
const sharerShape = { id: 'text', identifier: 'text', actor: 'text', kind: 'text', name: 'text' } as const satisfies Shape
const countShape = { authority: 'text', programme: 'text?', kind: 'text', date: 'text', count: 'integer' } as const satisfies Shape

function recordOf({ record }: Row): StoredRecord {
  return readAs('a record', bookkeeping.Record.fields, record)
}

function tieOf(row: Row): StoredTie {
  return tieFrom(row.kind as TieKind, textOf(row.start), textOf(row.end), row.tie as Row)
}

function tieAt(of: string, row: Row): TieAt {
  return { of, tie: tieOf(row), other: nodeFrom(row.other as Row) }
}

function distinct(rows: readonly TieAt[]): TieAt[] {
  const seen = new Set<string>()
  return rows.filter(({ of, tie }) => {
    const key = `${of}\u0000${tie.id}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

function texts(columns: Columns, name: string): string[] {
  return columns.length === 0 ? [] : Array.from(columns.column(name), String)
}

function textOf(value: Value | undefined): string {
  return typeof value === 'string' ? value : ''
}
