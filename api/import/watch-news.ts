// What imports brought that is new for watched actors: listed, no longer listed, tied to somebody, disputed. Read from the records about
// them and about those they are tied to, each with what it said before.
import { tieKindNames, type TieKind } from '../../schema/ontology.ts'
import type { AnyNode, AnyTie } from '../../schema/records.ts'
import type { Graph, StoredRecord, StoredRun } from '../graph/graph.ts'
import { pastId, pastRecords } from './past.ts'
import { isBookkeeping } from './provenance.ts'
import { statementFrom, type Statement } from './statement.ts'
import { watchlistsOf } from './watchlists.ts'

export const newsKinds = ['LISTED', 'DELISTED', 'CONNECTED', 'CONTRADICTED'] as const
export type NewsKind = (typeof newsKinds)[number]

export interface News {
  readonly kind: NewsKind
  /** The watched actor. */
  readonly id: string
  /** Designation, claim, or who it is tied to. */
  readonly other: string
  /** Of the tie, where it is one. */
  readonly tie: string | undefined
  readonly run: StoredRun
  readonly text: string
}

/** Ties to what belongs to an actor, and to no other actor. */
const attributes: ReadonlySet<TieKind> = new Set(['IDENTIFIED_BY', 'LOCATED_AT', 'CITIZEN_OF', 'BASED_IN', 'FLAGGED_IN', 'UNDER', 'DESIGNATED_AS'])
const mostPast = 50

interface Step {
  readonly before: Statement
  readonly after: Statement
  readonly record: StoredRecord
  /** What the record was before it; undefined for a new one. */
  readonly past: StoredRecord | undefined
}

/**
 * Newest import first.
 * @param since moment: of imports that began then or later
 */
export async function newsOf(graph: Graph, ids: readonly string[], { since, run }: { readonly since: string; readonly run?: string | undefined }): Promise<News[]> {
  const runs = new Map((await graph.standingRuns()).filter(known => known.startedAt >= since && (run === undefined || known.id === run)).map(known => [known.id, known]))
  if (runs.size === 0 || ids.length === 0) return []
  const near = (await graph.ties(ids, tieKindNames)).filter(({ tie }) => !attributes.has(tie.kind)).map(({ other }) => other.id)
  const records = (await graph.recordsOf([...new Set([...ids, ...near])])).filter(({ list }) => !isBookkeeping(list))
  const watched = new Set(ids)
  const news = (await steps(graph, records)).flatMap(step => {
    const from = runs.get(step.record.run)
    return from === undefined ? [] : newsIn(step, watched, from)
  })
  const distinct = new Map(news.map(item => [`${item.kind} ${item.id} ${item.tie ?? item.other} ${item.run.id}`, item]))
  return [...distinct.values()].sort((left, right) => order(left, right))
}

const words: Readonly<Record<NewsKind, string>> = { LISTED: 'newly listed', DELISTED: 'no longer listed', CONNECTED: 'newly tied', CONTRADICTED: 'newly disputed' }

/** For the report of an import: a sentence for each watchlist whose actors it brings something for. Names are searched when news are asked for. */
export async function watchNotes(graph: Graph, run: string): Promise<string[]> {
  const notes: string[] = []
  for (const { title, ids, createdAt } of await watchlistsOf(graph)) {
    const news = await newsOf(graph, ids, { since: createdAt, run })
    const counts = newsKinds.map(kind => ({ kind, count: news.filter(item => item.kind === kind).length })).filter(({ count }) => count > 0)
    if (counts.length > 0) notes.push(`Watchlist "${title}": ${counts.map(({ kind, count }) => `${count} ${words[kind]}`).join(', ')}.`)
  }
  return notes
}

function order(left: News, right: News): number {
  if (left.run.startedAt !== right.run.startedAt) return left.run.startedAt > right.run.startedAt ? -1 : 1
  return newsKinds.indexOf(left.kind) - newsKinds.indexOf(right.kind) || (left.id + left.other < right.id + right.other ? -1 : 1)
}

/** Every change of the records that is still known, newest first. */
async function steps(graph: Graph, records: readonly StoredRecord[]): Promise<Step[]> {
  const found: Step[] = []
  let open = [...records]
  for (let depth = 0; depth < mostPast && open.length > 0; depth++) {
    const before = await pastRecords(graph, open.map(({ run, id }) => pastId(run, id)))
    for (const record of open) {
      const past = before.get(record.id)
      found.push({ record, past, after: statementFrom(record.statement), before: past === undefined ? { nodes: [], ties: [] } : statementFrom(past.statement) })
    }
    open = open.flatMap(({ id }) => before.get(id) ?? [])
  }
  return found
}

function newsIn({ before, after, record, past }: Step, watched: ReadonlySet<string>, run: StoredRun): News[] {
  const earlier = new Map(before.ties.map(tie => [tie.id, tie]))
  const names = new Map(after.nodes.map(node => [node.id, node]))
  const again = past?.absentSince !== undefined && record.absentSince === undefined
  const gone = record.absentSince !== undefined && past?.absentSince === undefined && past !== undefined
  const ties = after.ties.flatMap(tie => {
    const known = earlier.get(tie.id)
    const ended = known !== undefined && known.withdrawnBy === undefined && (gone || tie.withdrawnBy !== undefined)
    // Listed a second time it has a second designation; the first stays as it ended.
    const begun = known === undefined || (again && known.withdrawnBy !== undefined && tie.withdrawnBy === undefined)
    if (tie.kind === 'DESIGNATED_AS') return watched.has(tie.start) && (begun || ended) ? [listed(tie, names.get(tie.end), run, ended)] : []
    return known !== undefined || attributes.has(tie.kind) ? [] : connected(tie, watched, run)
  })
  const claimed = new Set(before.nodes.map(({ id }) => id))
  const touching = new Map(after.ties.flatMap(tie => [tie.start, tie.end].filter(end => watched.has(end)).map(end => [tie.id, end] as const)))
  return [...ties, ...after.nodes.flatMap(node => claimed.has(node.id) ? [] : contradicted(node, watched, touching, run))]
}

function listed(tie: AnyTie, designation: AnyNode | undefined, run: StoredRun, ended: boolean): News {
  const under = designation?.kind === 'Designation' ? [designation.authority, designation.programme].filter(part => part !== undefined).join(', ') : 'a designation'
  const version = `${run.list}, version of ${run.publishedOn}`
  return { kind: ended ? 'DELISTED' : 'LISTED', id: tie.start, other: tie.end, tie: tie.id, run, text: ended ? `No longer on ${version}: ${under}.` : `On ${version}: ${under}.` }
}

function connected(tie: AnyTie, watched: ReadonlySet<string>, run: StoredRun): News[] {
  return [[tie.start, tie.end], [tie.end, tie.start]].flatMap(([id = '', other = '']) =>
    watched.has(id) ? [{ kind: 'CONNECTED' as const, id, other, tie: tie.id, run, text: `${run.list}, version of ${run.publishedOn}, states a tie: ${tie.kind} ${tie.start === id ? 'to' : 'from'} ${other}.` }] : [])
}

/** A claim that speaks against the actor's ties, or against what is said of it. */
function contradicted(node: AnyNode, watched: ReadonlySet<string>, touching: ReadonlyMap<string, string>, run: StoredRun): News[] {
  if (node.kind !== 'Claim' || node.about === undefined || node.stance === undefined || node.stance === 'SUPPORTS') return []
  const id = watched.has(node.about) ? node.about : touching.get(node.about)
  return id === undefined ? [] : [{ kind: 'CONTRADICTED', id, other: node.id, tie: undefined, run, text: `${run.list}, version of ${run.publishedOn}: ${node.name}` }]
}
