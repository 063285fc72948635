// Writes what entries state, batch by batch. A batch and the records that say what was stated are one transaction:
// an import that is killed goes on where it stopped, and nothing is doubled.
import type { Batch, Graph, StoredRun, StoredTie } from '../graph/graph.ts'
import type { AnyNode, AnyTie } from '../../schema/records.ts'
import { Withheld } from './by-hand/withheld.ts'
import type { Change } from './comparison.ts'
import { KnownIds } from './known-ids.ts'
import { pastRecord } from './past.ts'
import { referenceNode } from './references.ts'
import { statementFrom, textOf, type Statement } from './statement.ts'
import { nodeUnion, tieUnion, type Stated } from './union.ts'

/** Nodes that mean the same whoever states them: their id says what they are. */
const shared: ReadonlySet<string> = new Set(['Country', 'Programme', 'Source', 'Identifier', 'Address'])

export class Writer {
  readonly #graph: Graph
  readonly #list: string
  readonly #knownIds: KnownIds
  readonly #knownTies: KnownIds
  /** Read once: an import begins and ends with the same retractions. */
  #withheld: Withheld | undefined
  /** Countries and programmes that are in the store for certain. */
  readonly #references = new Set<string>()
  #pending: AnyTie[] = []
  /** What was sent last, and what before it: the next batches are planned meanwhile, and wait only where they must read what is stored. */
  #writing: Promise<void> = Promise.resolve()
  #before: Promise<void> = Promise.resolve()

  constructor(graph: Graph, list: string) {
    this.#graph = graph
    this.#list = list
    this.#knownIds = KnownIds.ofNodes(graph)
    this.#knownTies = KnownIds.ofTies(graph)
  }

  /** Resolves when the batch is planned and its writing has begun; `written` tells when all is acknowledged. */
  async write(changes: readonly Change[], run: StoredRun | undefined, own: readonly AnyNode[] = []): Promise<void> {
    const batch = await this.#plan(changes, own)
    // One waits its turn while one is written: the engine never stands still, and no more are held.
    await this.#before
    this.#before = this.#writing
    this.#writing = this.#send(run === undefined ? batch : { ...batch, run })
    // Said by `written`, or by a later write.
    this.#writing.catch(() => undefined)
  }

  /** @throws StoreError where one of the batches could not be written. */
  async written(): Promise<void> {
    await this.#before
    await this.#writing
  }

  /** Offers again what came before its ends. Returns the ties whose ends are still unknown. */
  async settle(run: StoredRun, again: readonly AnyTie[] = []): Promise<readonly AnyTie[]> {
    await this.written()
    const ties = [...this.#pending, ...again]
    const pending = this.#pending.length
    this.#pending = []
    const rest: AnyTie[] = []
    for (let at = 0; at < ties.length; at += batchOfTies) {
      const [fresh, known]: [AnyTie[], AnyTie[]] = [[], []]
      for (const [place, tie] of ties.slice(at, at + batchOfTies).entries()) {
        // Stated twice, it is created once.
        if (at + place < pending && this.#knownTies.isNew(tie.id)) fresh.push(tie)
        else known.push(tie)
        this.#knownTies.announce([tie.id])
      }
      const { leftOver, revision } = await this.#graph.write({ create: { ties: fresh }, merge: { ties: known }, run })
      this.#wrote(revision)
      for (const tie of leftOver) rest.push(tie)
    }
    return rest
  }

  async #send(batch: Batch): Promise<void> {
    const { leftOver, revision } = await this.#graph.write(batch)
    this.#wrote(revision)
    for (const tie of leftOver) this.#pending.push(tie)
  }

  #wrote(revision: number): void {
    this.#knownIds.wrote(revision)
    this.#knownTies.wrote(revision)
  }

  async #plan(whole: readonly Change[], own: readonly AnyNode[]): Promise<Pick<Batch, 'create' | 'merge'>> {
    const withheld = this.#withheld ??= await Withheld.of(this.#graph)
    const changes = whole.map(change => ({ ...change, statement: withheld.from(change.statement, change.record.of) }))
    const known = await this.#knownIds.among(idsIn(changes, own))
    const others = await this.#records(changes, known)
    const nodes = await this.#nodes(changes, own, known, others)
    const created = nodes.filter(node => !known.has(node.id))
    this.#knownIds.announce(created.map(({ id }) => id))
    const ties = await this.#ties(changes, known, new Set(created.map(({ id }) => id)), others)
    const records = whole.map(({ record, statement, before, by }) => ({ isNew: before === undefined, record: { ...record, statement: textOf(statement, by) } }))
    return {
      create: { nodes: created, ties: ties.fresh, records: records.filter(({ isNew }) => isNew).map(({ record }) => record) },
      merge: { nodes: nodes.filter(node => known.has(node.id)), ties: ties.known, records: [...records.filter(({ isNew }) => !isNew).map(({ record }) => record), ...changes.flatMap(({ past, record }) => past === undefined ? [] : [pastRecord(past, record)])] }
    }
  }

  /** What other records state of the subjects: of other lists, and other parts of this one. */
  async #records(changes: readonly Change[], known: ReadonlySet<string>): Promise<OtherRecords> {
    const ids = new Set(changes.flatMap(({ record, statement }) => [record.of, ...statement.nodes.filter(node => !shared.has(node.kind)).map(node => node.id)]).filter(id => known.has(id)))
    const changed = new Set(changes.map(({ record }) => record.id))
    const records = ids.size === 0 ? [] : await this.#stored(() => this.#graph.recordsOf([...ids]))
    const statements = records.filter(record => !changed.has(record.id)).map(({ list, statement }) => ({ list, statement: statementFrom(statement) }))
    return { nodes: grouped(statements, ({ nodes }) => nodes), ties: grouped(statements, ({ ties }) => ties) }
  }

  async #nodes(changes: readonly Change[], own: readonly AnyNode[], known: ReadonlySet<string>, others: OtherRecords): Promise<AnyNode[]> {
    const stated = gather([...changes.flatMap(({ statement }) => statement.nodes), ...own], this.#list)
    for (const [id, statements] of stated) statements.push(...others.nodes.get(id) ?? [])
    const explained = sourcesBefore(changes, ({ nodes }) => nodes)
    const possible = [...stated.keys()].filter(id => known.has(id))
    const found = possible.length === 0 ? [] : await this.#stored(() => this.#graph.nodes(possible))
    const stored = new Map(found.flatMap(node => node === undefined ? [] : [[node.id, node]]))
    const united: AnyNode[] = []
    for (const [id, statements] of stated) {
      const { revision: _, ...before } = stored.get(id) ?? { revision: 0 }
      if ('id' in before && !isExplained(before, statements, explained)) statements.push({ list: unknownList, value: before })
      const node = nodeUnion(statements)
      if (!('id' in before) || !same(node, before)) united.push(node)
    }
    return [...united, ...this.#newReferences(changes, known, stated)]
  }

  /** A tie of which an end is nowhere yet waits for it here: the store would hand it back. */
  async #ties(changes: readonly Change[], known: ReadonlySet<string>, created: ReadonlySet<string>, others: OtherRecords): Promise<{ fresh: AnyTie[]; known: AnyTie[] }> {
    const stated = gather(changes.flatMap(({ statement }) => statement.ties), this.#list)
    const found = await this.#evidence([...stated.values()].flatMap(([first]) => first !== undefined && known.has(first.value.start) && known.has(first.value.end) ? [first.value] : []))
    const stored = new Map(found.map(tie => [tie.id, tie]))
    const explained = sourcesBefore(changes, ({ ties }) => ties)
    const result: { fresh: AnyTie[]; known: AnyTie[] } = { fresh: [], known: [] }
    for (const [id, statements] of stated) {
      statements.push(...others.ties.get(id) ?? [])
      const { revision: _, ...before } = stored.get(id) ?? { revision: 0 }
      if (!('id' in before)) {
        const tie = tieUnion(statements)
        const there = (end: string) => known.has(end) || created.has(end)
        if (there(tie.start) && there(tie.end)) result.fresh.push(tie)
        else this.#pending.push(tie)
      } else {
        if (!isExplained(before, statements, explained)) statements.push({ list: unknownList, value: before })
        const tie = tieUnion(statements)
        if (!same(tie, before)) result.known.push(tie)
      }
    }
    this.#knownTies.announce(result.fresh.map(({ id }) => id))
    return result
  }

  /** Those that are stored. */
  async #evidence(ties: readonly AnyTie[]): Promise<readonly StoredTie[]> {
    const known = await this.#knownTies.among(ties.map(({ id }) => id))
    const possible = ties.filter(({ id }) => known.has(id))
    return possible.length === 0 ? [] : this.#stored(() => this.#graph.evidence(possible))
  }

  /** Reads what is stored, when nothing is on its way into the store any more. */
  async #stored<T>(read: () => Promise<T>): Promise<T> {
    await this.written()
    return read()
  }

  #newReferences(changes: readonly Change[], known: ReadonlySet<string>, stated: ReadonlyMap<string, unknown>): AnyNode[] {
    const nodes: AnyNode[] = []
    for (const { statement } of changes) for (const { end } of statement.ties) {
      if (this.#references.has(end) || stated.has(end)) continue
      const node = referenceNode(end)
      if (node === undefined) continue
      this.#references.add(end)
      if (!known.has(end)) nodes.push(node)
    }
    return nodes
  }
}

interface OtherRecords {
  readonly nodes: ReadonlyMap<string, readonly Stated<AnyNode>[]>
  readonly ties: ReadonlyMap<string, readonly Stated<AnyTie>[]>
}

/** Stands last in every union: what the store holds without a record that says who stated it. */
const unknownList = '~'
/** Nobody comes first for what means the same whoever states it: the content decides alone, in whatever order it comes. */
const listOf = (kind: string, list: string) => shared.has(kind) ? unknownList : list
const batchOfTies = 5000

function idsIn(changes: readonly Change[], own: readonly AnyNode[]): string[] {
  const ids = new Set(own.map(({ id }) => id))
  for (const { record, statement } of changes) {
    ids.add(record.of)
    for (const { id } of statement.nodes) ids.add(id)
    for (const { start, end } of statement.ties) ids.add(start).add(end)
  }
  return [...ids]
}

function gather<T extends { readonly id: string; readonly kind: string }>(things: readonly T[], list: string): Map<string, Stated<T>[]> {
  const gathered = new Map<string, Stated<T>[]>()
  for (const value of things) {
    const known = gathered.get(value.id)
    if (known === undefined) gathered.set(value.id, [{ list: listOf(value.kind, list), value }])
    else known.push({ list: listOf(value.kind, list), value })
  }
  return gathered
}

function grouped<T extends { readonly id: string; readonly kind: string }>(statements: readonly { readonly list: string; readonly statement: Statement }[], of: (statement: Statement) => readonly T[]): Map<string, Stated<T>[]> {
  const groups = new Map<string, Stated<T>[]>()
  for (const { list, statement } of statements) for (const value of of(statement)) groups.set(value.id, [...groups.get(value.id) ?? [], { list: listOf(value.kind, list), value }])
  return groups
}

/** Sources by which a record stated things before it changed: that they stand in the store is no statement of anybody else. */
function sourcesBefore(changes: readonly Change[], of: (statement: Statement) => readonly { readonly sources: readonly string[] }[]): ReadonlySet<string> {
  return new Set(changes.flatMap(({ before }) => before === undefined ? [] : of(before).flatMap(({ sources }) => sources)))
}

/** Whether the statements at hand tell where everything in the store comes from. */
function isExplained<T extends { readonly kind: string; readonly sources: readonly string[] }>(before: T, statements: readonly Stated<T>[], replaced: ReadonlySet<string>): boolean {
  if (shared.has(before.kind)) return false
  const named = new Set(statements.flatMap(({ value }) => value.sources))
  return before.sources.every(source => named.has(source) || replaced.has(source))
}

function same(left: object, right: object): boolean {
  return canonical(left) === canonical(right)
}

function canonical(value: object): string {
  return JSON.stringify(value, (_, part: unknown) => typeof part === 'object' && part !== null && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).filter(([, held]) => held !== undefined).sort(([a], [b]) => a < b ? -1 : 1)) : part)
}
