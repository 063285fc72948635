// Who is the same across lists: an exact identifier that two lists give to one actor each is a judgement with its reason, which can be
// undone and never merges anything. A name alone never is one. What is not beyond doubt is left undecided for a person to judge.
import { hash } from 'node:crypto'
import { today } from '../../schema/dates.ts'
import type { AnyTie } from '../../schema/records.ts'
import type { identifierType } from '../../schema/vocabulary.ts'
import type { Graph, Sharer, StoredRecord, StoredRun } from '../graph/graph.ts'
import { Withheld } from './by-hand/withheld.ts'
import { tieId } from './ids.ts'
import { statementOf, textOf, type Statement } from './statement.ts'

type IdentifierType = (typeof identifierType.values)[number]

/** Judgements that follow from a list stand in a list of their own: the next version of the list does not miss them. */
export const judgedList = (list: string): string => `judged/${list}`

/** Whoever has one of these is one: numbers that an authority gives once. The country that gave it is part of their id, where countries give them. */
const telling: ReadonlySet<string> = new Set<IdentifierType>(['PASSPORT', 'NATIONAL_ID', 'TAX', 'REGISTRATION', 'IMO', 'IMO_COMPANY', 'LEI'])
const worldwide: ReadonlySet<string> = new Set<IdentifierType>(['IMO', 'IMO_COMPANY', 'LEI'])
/** Shorter numbers occur twice by chance, and in lists that leave the country out. */
const shortest = 6
const identifiersAtOnce = 2000

/** Whether two actors that have it are one. */
export function tells({ type, number, country }: { readonly type?: string | undefined; readonly number?: string | undefined; readonly country?: string | undefined }): boolean {
  return type !== undefined && telling.has(type) && (worldwide.has(type) || country !== undefined) && (number ?? '').replace(/[^\p{L}\p{N}]/gu, '').length >= shortest
}

/** How many judgements were written, by what they say. */
export interface Judged {
  readonly same: number
  readonly undecided: number
}

/** Judges whoever has one of these identifiers. */
export async function judgeSame(graph: Graph, run: StoredRun, identifiers: readonly string[]): Promise<Judged> {
  const judged: AnyTie[] = []
  for (let at = 0; at < identifiers.length; at += identifiersAtOnce) {
    const pairs = pairsOf(await graph.sharers(identifiers.slice(at, at + identifiersAtOnce)))
    const judgements = (await notYetJudged(graph, pairs)).map(pair => statementOf({ nodes: [], ties: [judgement(pair)] }, undefined))
    if (judgements.length === 0) continue
    judged.push(...judgements.flatMap(({ ties }) => ties))
    await graph.write({ merge: { ties: judgements.flatMap(({ ties }) => ties), records: judgements.map(statement => judgedRecord(statement, judgedList(run.list), run)) }, run })
  }
  return counted(judged)
}

export function counted(ties: readonly AnyTie[]): Judged {
  const same = ties.filter(tie => tie.kind === 'SAME_AS' && tie.judgement === 'SAME').length
  return { same, undecided: ties.length - same }
}

interface Pair {
  readonly left: Sharer
  readonly right: Sharer
  /** Each list gives the identifier to one actor only. */
  readonly alone: boolean
}

/** Of different lists, of one kind. Two entries of one list are two: their list told them apart. */
function pairsOf(sharers: readonly Sharer[]): Pair[] {
  const pairs = new Map<string, Pair>()
  for (const group of groupsOf(sharers)) {
    const ofList = (sharer: Sharer) => group.filter(other => listOf(other.actor) === listOf(sharer.actor)).length
    for (const left of group) for (const right of group) {
      if (left.actor >= right.actor || left.kind !== right.kind || listOf(left.actor) === listOf(right.actor)) continue
      const pair = { left, right, alone: ofList(left) === 1 && ofList(right) === 1 }
      const known = pairs.get(`${left.actor} ${right.actor}`)
      if (known === undefined || (pair.alone && !known.alone)) pairs.set(`${left.actor} ${right.actor}`, pair)
    }
  }
  return [...pairs.values()]
}

/** An identifier that many share says nothing of who they are. */
const mostSharers = 20

function groupsOf(sharers: readonly Sharer[]): Sharer[][] {
  const groups = new Map<string, Sharer[]>()
  for (const sharer of sharers) groups.set(sharer.id, [...groups.get(sharer.id) ?? [], sharer])
  return [...groups.values()].filter(({ length }) => length > 1 && length <= mostSharers)
}

/** The beginning of an id says whose it is: `ofac-36`. The United Kingdom had two lists, and the acts of the Union stand beside its list. */
function listOf(actor: string): string {
  return /^(?:uk-ofsi|eu-\d{5}[A-Z]\d{4}|[a-z]+)/.exec(actor)?.[0] ?? actor
}

/** A judgement that stands, whatever it says and whoever made it, is not repeated; one that a person took back does not come back. */
async function notYetJudged(graph: Graph, pairs: readonly Pair[]): Promise<Pair[]> {
  if (pairs.length === 0) return []
  const ties = await graph.ties([...new Set(pairs.map(({ left }) => left.actor))], ['SAME_AS'])
  const judged = new Set(ties.flatMap(({ tie }) => [`${tie.start} ${tie.end}`, `${tie.end} ${tie.start}`]))
  const withheld = await Withheld.of(graph)
  return pairs.filter(({ left, right }) => !judged.has(`${left.actor} ${right.actor}`) && !withheld.parts(left.actor, right.actor))
}

function judgement({ left, right, alone }: Pair) {
  const ends = { kind: 'SAME_AS' as const, start: left.actor, end: right.actor }
  const reason = alone ? `Both have ${left.identifier}: "${left.name}" and "${right.name}".` : `Both have ${left.identifier}, and so have others of the same list: "${left.name}" and "${right.name}".`
  return { ...ends, id: tieId({ ...ends, key: 'identifier' }), sources: [...new Set([...left.sources, ...right.sources])].sort(), judgement: alone ? 'SAME' as const : 'UNDECIDED' as const, reason, judgedBy: 'Nexum, by exact identifiers', judgedOn: today() }
}

/** @param doubt why some are left undecided */
export function judgementNotes({ same, undecided }: Judged, by: string, doubt: string): string[] {
  const actors = (count: number) => `${count} ${count === 1 ? 'actor was' : 'actors were'}`
  return [
    ...same === 0 ? [] : [`${actors(same)} judged the same as one of another list by ${by}. Each judgement has its reason and can be undone.`],
    ...undecided === 0 ? [] : [`${actors(undecided)} left undecided, because ${doubt}: whether ${undecided === 1 ? 'it is' : 'they are'} one of another list, which ${by} says, is for a person to judge.`]
  ]
}

/** @param list of judgements; the judgement goes with the run that it follows from */
export function judgedRecord(statement: Statement, list: string, run: Pick<StoredRun, 'id' | 'publishedOn'>): StoredRecord {
  const [tie] = statement.ties
  const text = textOf(statement)
  return { id: `${list}|${tie?.id ?? ''}`, of: tie?.start ?? '', list, part: tie?.id ?? '', digest: hash('sha256', text).slice(0, 32), statement: text, run: run.id, addedBy: run.id, listedBy: run.publishedOn }
}
