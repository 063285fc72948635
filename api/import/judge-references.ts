// Judgements of who is the same by what lists say themselves: an entry names the reference of another list, and the actor of that list has a
// name like its own. Lists are wrong at times, and several entries may be given one reference: that is left undecided for a person to judge.
import { today } from '../../schema/dates.ts'
import type { AnyTie } from '../../schema/records.ts'
import type { Graph, StoredNode, StoredRecord, StoredRun } from '../graph/graph.ts'
import { judgementId, Withheld } from './by-hand/withheld.ts'
import type { Elsewhere } from './entry.ts'
import { pastRecord } from './past.ts'
import { counted, judgedList, judgedRecord, type Judged } from './same-actor.ts'
import { statementFrom, statementOf } from './statement.ts'

type Judgement = Extract<AnyTie, { kind: 'SAME_AS' }>

export interface Referring {
  readonly subject: string
  readonly elsewhere: readonly Elsewhere[]
  /** Whether an earlier version of the list had the entry, and may have given other references. */
  readonly again: boolean
}

const judge = 'Nexum, by references of lists'
const entriesAtOnce = 1000

export const isByReference = (tie: AnyTie): tie is Judgement => tie.kind === 'SAME_AS' && tie.judgedBy === judge

/**
 * Judges who entries are on the lists that are imported already.
 * @returns what was written, which judgements wait for a list that is not there yet, and ids of all that this version gives
 */
export async function judgeReferences(graph: Graph, run: StoredRun, source: string | undefined, entries: readonly Referring[]): Promise<Judged & { waiting: readonly AnyTie[]; said: ReadonlySet<string> }> {
  const judged: AnyTie[] = []
  const waiting: AnyTie[] = []
  const said = new Set<string>()
  for (let at = 0; at < entries.length; at += entriesAtOnce) {
    const page = entries.slice(at, at + entriesAtOnce)
    const ties = page.flatMap(entry => tiesOf(entry, source))
    for (const { id } of ties) said.add(id)
    const known = await graph.known(ties.map(({ end }) => end))
    waiting.push(...ties.filter(({ end }) => !known.has(end)))
    const decided = await decide(graph, ties.filter(({ end }) => known.has(end)))
    const stale = await noLongerSaid(graph, run, page.filter(({ again }) => again), said)
    if (decided.length + stale.length === 0) continue
    const records = decided.map(tie => judgedRecord({ nodes: [], ties: [tie] }, judgedList(run.list), run))
    await graph.write({ retract: { nodes: [], ties: stale.map(({ tie }) => tie), records: stale.map(({ record }) => record.id) }, merge: { ties: decided, records: [...records, ...stale.map(({ record }) => pastJudgement(record, run))] }, run })
    judged.push(...decided)
  }
  return { ...counted(judged), waiting, said }
}

/** Kept apart from what the run changed of its list: a judgement is no entry of it. */
export const pastJudgement = (record: StoredRecord, { id, publishedOn }: StoredRun): StoredRecord => pastRecord(record, { run: judgedList(id), absentSince: publishedOn })

function tiesOf({ subject, elsewhere }: Referring, source: string | undefined): readonly AnyTie[] {
  return statementOf({
    nodes: [], ties: elsewhere.map(({ id, saying, alone }) => ({
      kind: 'SAME_AS', start: subject, end: id, key: 'reference', judgement: alone ? 'SAME' : 'UNDECIDED', reason: alone ? `${saying}.` : `${saying}. It gives it to several entries.`, judgedBy: judge, judgedOn: today()
    }))
  }, source).ties
}

/** With what speaks against them; without those that a person has decided. */
export async function decide<T extends AnyTie>(graph: Graph, ties: readonly T[]): Promise<T[]> {
  if (ties.length === 0) return []
  const [withheld, nodes] = [await Withheld.of(graph), await graph.nodes(ties.flatMap(({ start, end }) => [start, end]))]
  const byHand = new Set((await graph.ties([...new Set(ties.map(({ start }) => start))], ['SAME_AS'])).map(({ tie }) => tie.id))
  return ties.flatMap((tie, place) => {
    if (withheld.parts(tie.start, tie.end) || byHand.has(judgementId(tie.start, tie.end))) return []
    const [left, right] = [nodes[2 * place], nodes[2 * place + 1]]
    return left === undefined || right === undefined || !isByReference(tie) ? [tie] : [{ ...tie, ...weighed(tie, left, right) }]
  })
}

function weighed({ judgement, reason }: Judgement, left: StoredNode, right: StoredNode): Pick<Judgement, 'judgement' | 'reason'> {
  const doubt = left.kind !== right.kind ? `But a ${left.kind.toLowerCase()} and a ${right.kind.toLowerCase()} are not one` : areAlike(left, right) ? undefined : 'But their names are not alike'
  return judgement !== 'SAME' || doubt === undefined ? { judgement, reason } : { judgement: 'UNDECIDED', reason: `${reason ?? ''} ${doubt}: "${left.name}" and "${right.name}".` }
}

/** Whether of two of their names one has more than half of the words of the shorter: of 255 references of the UK list of 2018 to the UN list, five have not. */
function areAlike(left: StoredNode, right: StoredNode): boolean {
  const others = wordsOf(right)
  return wordsOf(left).some(words => others.some(other => [...words].filter(word => other.has(word)).length * 2 > Math.min(words.size, other.size)))
}

function wordsOf({ name, names }: StoredNode): Set<string>[] {
  return [name, ...names.map(({ value }) => value)].map(text => new Set(text.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '').match(/[\p{L}\p{N}]+/gu)))
}

/** Judgements by references that a newer version of the list no longer gives. */
async function noLongerSaid(graph: Graph, run: StoredRun, entries: readonly Referring[], said: ReadonlySet<string>): Promise<{ record: StoredRecord; tie: Judgement }[]> {
  const records = (await graph.recordsOf(entries.map(({ subject }) => subject))).filter(({ list, part }) => list === judgedList(run.list) && !said.has(part))
  return records.flatMap(record => statementFrom(record.statement).ties.filter(isByReference).map(tie => ({ record, tie })))
}
