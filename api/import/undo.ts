// Takes an import back: what it added goes unless somebody else states it too, what it changed is again as it was.
import { InputError, NotFoundError } from '../errors.ts'
import type { Graph, StoredRecord, StoredRun } from '../graph/graph.ts'
import { tieKindNames } from '../../schema/ontology.ts'
import type { AnyNode, AnyTie } from '../../schema/records.ts'
import { Withheld } from './by-hand/withheld.ts'
import type { Originals } from './originals.ts'
import { pastIds, pastRecords } from './past.ts'
import { inTurn } from './pipeline.ts'
import { judgedList } from './same-actor.ts'
import { statementFrom, type Statement } from './statement.ts'
import { isWaiting, waitingOf, waitingRecords } from './waiting.ts'
import { nodeUnion, tieUnion, type Stated } from './union.ts'

export interface Undone {
  readonly run: StoredRun
  /** Records that are again as they were before. */
  readonly restored: number
  /** Records that the run had added. */
  readonly removed: number
}

const recordsAtOnce = 500
/** Nodes that mean the same whoever states them, and are no statement about anybody. */
const lasting: ReadonlySet<string> = new Set(['Country', 'Programme', 'Source'])

/**
 * Undoes a run, identity judgements that followed from it included. Killed in the middle, it goes on when it is called again.
 * @param originals where entries are kept as the source wrote them: those of the run go
 * @throws NotFoundError for an unknown run; InputError for one that is undone already, or upon which a later one of the same list stands.
 */
export function undoRun(graph: Graph, id: string, originals?: Pick<Originals, 'remove'>): Promise<Undone> {
  return inTurn(graph, async () => {
    const undone = await undoNow(graph, id)
    await originals?.remove(id)
    return undone
  })
}

async function undoNow(graph: Graph, id: string): Promise<Undone> {
  const run = await undoable(graph, id)
  const past = new Map([...await pastIds(graph, id), ...await pastIds(graph, judgedList(id))])
  const ids = [...new Set([...await waitingOf(graph, id), ...await graph.recordsOfRun(judgedList(run.list), id), ...await graph.recordsOfRun(run.list, id), ...past.keys()])]
  const counts = { restored: 0, removed: 0 }
  for (let at = 0; at < ids.length; at += recordsAtOnce) {
    const page = ids.slice(at, at + recordsAtOnce)
    const before = await pastRecords(graph, page.flatMap(record => past.get(record) ?? []))
    await takeBack(graph, run, await graph.records(page), before, page.flatMap(record => past.get(record) ?? []))
    counts.restored += before.size
    counts.removed += page.length - before.size
  }
  const source = await sourceToRetract(graph, run)
  await graph.write({ retract: { nodes: source, ties: [] }, run: { ...run, stage: 'UNDONE', complete: false, finishedAt: new Date().toISOString() } })
  return { run, ...counts }
}

/** @throws NotFoundError for an unknown run; InputError for one that is undone already, or upon which a later one of the same list stands. */
export async function undoable(graph: Graph, id: string): Promise<StoredRun> {
  const runs = await graph.runs()
  const run = runs.find(known => known.id === id)
  if (run === undefined) throw new NotFoundError(`Undoing an import: there is no run "${id}". The report of every import names its run.`, id)
  if (run.stage === 'UNDONE') throw new InputError(`Undoing an import: ${id} was undone already.`, ['run'])
  const later = runs.filter(other => other.list === run.list && other.stage !== 'UNDONE' && other.startedAt > run.startedAt).map(other => other.id)
  if (later.length > 0) throw new InputError(`Undoing an import: ${later.join(', ')} of the same list came after ${id} and stands upon it. Undo that first.`, ['run'])
  return run
}

/** One transaction: the records as they were, and what follows from it for the nodes and ties they state. */
async function takeBack(graph: Graph, run: StoredRun, records: readonly StoredRecord[], before: ReadonlyMap<string, StoredRecord>, pastOf: readonly string[]): Promise<void> {
  const restored = [...before.values()]
  const taken = new Set(records.map(({ id }) => id))
  // Judgements that the run took away are in no record of now.
  const gone = [...records, ...restored.filter(({ id, list }) => !taken.has(id) && !isWaiting(list))].map(({ statement }) => statementFrom(statement))
  const nodes = byId(gone.flatMap(statement => statement.nodes.filter(({ kind }) => !lasting.has(kind))))
  const ties = byId(gone.flatMap(statement => statement.ties))
  const subjects = new Set([...nodes.keys(), ...records.map(({ of }) => of), ...[...ties.values()].flatMap(({ start, end }) => [start, end])])
  const others = (await graph.recordsOf([...subjects])).filter(({ id }) => !taken.has(id))
  const stated = [...others, ...restored].map(({ list, statement }) => ({ list, statement: statementFrom(statement) }))
  const [keptNodes, goneNodes] = split(nodes, stated, ({ nodes }) => nodes)
  const [keptTies, goneTies] = split(ties, stated, ({ ties }) => ties)
  const bereft = await bereftTies(graph, goneNodes, new Set(ties.keys()), taken)
  const kept = (await Withheld.of(graph)).from({ nodes: keptNodes.map(nodeUnion), ties: keptTies.map(tieUnion) })
  const { leftOver } = await graph.write({
    merge: { ...kept, records: [...restored, ...bereft.waiting] },
    retract: { nodes: goneNodes.map(({ id }) => id), ties: [...goneTies, ...bereft.ties], records: [...records.filter(({ id }) => !before.has(id)).map(({ id }) => id), ...pastOf] },
    run: { ...run, stage: 'UNDOING', complete: false }
  })
  if (leftOver.length > 0) await graph.write({ merge: { records: await waitingAgain(graph, leftOver, restored) } })
}

/** What is stated again, and cannot be written because its end has gone in the meantime. */
async function waitingAgain(graph: Graph, ties: readonly AnyTie[], restored: readonly StoredRecord[]): Promise<StoredRecord[]> {
  const known = await graph.known(ties.flatMap(({ start, end }) => [start, end]))
  const left = new Set(ties.map(({ id }) => id))
  return restored.filter(({ list }) => !isWaiting(list)).flatMap(({ run, list, listedBy, statement }) => waitingRecords(statementFrom(statement).ties.filter(({ id }) => left.has(id)), known, { id: run, list, publishedOn: listedBy }))
}

/** Ties of other lists that lose an end: they wait for it again, as they did before. */
async function bereftTies(graph: Graph, gone: readonly AnyNode[], own: ReadonlySet<string>, taken: ReadonlySet<string>): Promise<{ ties: AnyTie[]; waiting: StoredRecord[] }> {
  const ends = new Set(gone.map(({ id }) => id))
  const touching = new Map((await graph.ties([...ends], tieKindNames)).map(({ tie }) => [tie.id, tie]))
  const others = await graph.recordsOf([...touching.values()].flatMap(({ start, end }) => [start, end]))
  const bereft = others.filter(({ id, list }) => !taken.has(id) && !isWaiting(list)).flatMap(record => statementFrom(record.statement).ties.filter(({ id }) => touching.has(id) && !own.has(id)).map(tie => ({ tie, record })))
  const waiting = bereft.flatMap(({ tie, record: { run, list, listedBy } }) => waitingRecords([tie], new Set([tie.start, tie.end].filter(end => !ends.has(end))), { id: run, list, publishedOn: listedBy }))
  return { ties: [...new Map(bereft.map(({ tie }) => [tie.id, tie])).values()], waiting: [...new Map(waiting.map(record => [record.id, record])).values()] }
}

/** The file as a source, unless another run stated it too. */
async function sourceToRetract(graph: Graph, { id, stated }: StoredRun): Promise<string[]> {
  if (stated === undefined) return []
  const others = (await graph.standingRuns()).some(run => run.id !== id && run.stated === stated)
  return others ? [] : [stated]
}

function byId<T extends { readonly id: string }>(things: readonly T[]): Map<string, T> {
  return new Map(things.map(thing => [thing.id, thing]))
}

function split<T extends AnyNode | AnyTie>(things: ReadonlyMap<string, T>, stated: readonly { readonly list: string; readonly statement: Statement }[], of: (statement: Statement) => readonly T[]): [Stated<T>[][], T[]] {
  const groups = new Map<string, Stated<T>[]>()
  for (const { list, statement } of stated) for (const value of of(statement)) if (things.has(value.id)) groups.set(value.id, [...groups.get(value.id) ?? [], { list, value }])
  return [[...groups.values()], [...things.values()].filter(({ id }) => !groups.has(id))]
}
