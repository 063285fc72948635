// The thread that holds the projection: loads it from the store, keeps it current by what was written, walks and judges.
import { parentPort } from 'node:worker_threads'
import { today } from '../../schema/dates.ts'
import { prongs, type Authority } from '../../schema/law.ts'
import { DeadlineError, InputError, NotFoundError } from '../errors.ts'
import type { SharedStore } from '../graph/engine.ts'
import type { Batch, Graph, Written } from '../graph/graph.ts'
import { takeUp } from '../graph/share.ts'
import { Cancelled } from '../projection/ground.ts'
import { paths as findPaths } from '../projection/paths.ts'
import { serve, startedWith } from '../threads.ts'
import type { CandidatesArguments, Chain, CoverageArguments, CoverageRow, CoverageTotal, Judged, LeadsArguments, OwnedActor, OwnershipArguments, OwnershipFinding, PathsArguments, ReadinessArguments, Truncation } from './answers.ts'
import { cursor, judgeOne, pageStart, rank, rowOf, schemeRow, told, type CandidatesAsked, type JudgedCandidate } from './candidates.ts'
import { tell } from './chains.ts'
import { columnsFor, coverageRow, familyAsked } from './coverage.ts'
import { coverageTotals } from './coverage-totals.ts'
import { fits } from './fits.ts'
import type { Fits, FitsArguments, Precedents, PrecedentsArguments } from './fits-answers.ts'
import { isActor, judge, standFor, type Judging, type ListVersions } from './judging.ts'
import { Kept } from './kept.ts'
import { ownedBy, ownership } from './ownership.ts'
import { precedents } from './precedents.ts'
import type { Ranking } from './ranking.ts'
import { readiness, type JudgedReadiness } from './readiness.ts'
import { tiedToScheme } from './tied.ts'
import type { JudgedWhatIf, WhatIfArguments } from './what-if-answers.ts'
import { whatIf } from './what-if.ts'
import { weakestGrade } from '../../schema/grades.ts'
import { weightsOf } from '../../schema/weights.ts'

export interface NetworkStart {
  readonly store: SharedStore
}

/** What every question carries beside its arguments. */
export interface Bounds {
  /** Set to 1 when nobody waits any more. */
  readonly flag: SharedArrayBuffer
  readonly milliseconds: number
  readonly versions: ListVersions
  /** What the store had acknowledged when the question was asked. */
  readonly expected: { readonly revision: number; readonly stamp: string } | undefined
}

export interface Asked<A> {
  readonly args: A
  readonly bounds: Bounds
}

export interface Answered<T> {
  readonly revision: number
  readonly value: T
}

const { store } = startedWith<NetworkStart>()
let graph: Promise<Graph> | undefined
const kept = new Kept(() => graph ??= takeUp(store))

/** Judges on the projection as it is when the question's turn comes. */
async function answer<T>(operation: string, { flag, milliseconds, versions, expected }: Bounds, on: string | undefined, work: (judging: Judging) => T): Promise<Answered<T>> {
  const flags = new Int32Array(flag)
  const ends = Date.now() + milliseconds
  const projected = await kept.current(expected, milliseconds)
  const judging = judge(projected, on ?? today(), { versions, cancellation: { cancelled: () => Atomics.load(flags, 0) === 1 || Date.now() > ends } })
  try {
    return { revision: projected.revision, value: work(judging) }
  } catch (error) {
    throw error instanceof Cancelled ? new DeadlineError(operation, milliseconds) : error
  }
}

const functions = {
  load: (): Promise<void> => kept.load(),
  status: () => kept.status(),
  /** `batch` is absent where so much was written that loading anew is faster. */
  written: ({ written, batch }: { written: Written; batch: Batch | undefined }) => kept.written(written, batch),

  paths: ({ args: { from, to, through = [], notThrough = [], tieKinds, on, ...rest }, bounds }: Asked<PathsArguments>): Promise<Answered<{ paths: (Chain<Judged> & { nodes: string[] })[]; truncated: Truncation | null }>> =>
    answer('paths', bounds, on, judging => {
      const { projected, day, cancellation } = judging
      const rows = (ids: readonly string[], what: string): number[] => ids.map(id => rowOf(judging, id, what))
      const found = findPaths(projected, {
        ...rest, from: rowOf(judging, from, 'from'), to: rowOf(judging, to, 'to'), through: rows(through, 'through'), notThrough: rows(notThrough, 'notThrough'), kinds: tieKinds, on: day
      }, cancellation)
      const shown = found.paths.map(path => {
        const connecting = path.ties.map(tie => projected.tie(tie)).filter(({ kind }) => kind !== 'SAME_AS')
        return { ...tell(judging, { ...path, strength: 0, grade: weakestGrade(connecting.map(({ grade }) => grade)) }), nodes: path.nodes.map(node => projected.id(node)) }
      })
      return { paths: shown, truncated: found.truncated ?? null }
    }),

  candidates: ({ args, bounds }: Asked<CandidatesArguments>): Promise<Answered<CandidatesPage>> => answer('candidates', bounds, args.on, judging => {
    const { first = 25, after, on, ...rest } = args
    const asked: CandidatesAsked = { ...rest, on, after, first, status: args.status ?? 'UNDESIGNATED' }
    const question = JSON.stringify([asked.authority, asked.programme, asked.status, asked.of, asked.scheme, asked.country, asked.kinds, asked.minimumGrade, asked.prong, asked.weights === undefined ? undefined : weightsOf(asked.weights).parts.map(({ weight }) => weight), on])
    const ranking = rankings.of(judging, `${question} ${judging.on} ${JSON.stringify([...judging.versions])}`, () => rank(judging, asked))
    return page(judging, ranking, asked, question)
  }),

  leads: ({ args, bounds }: Asked<LeadsArguments>): Promise<Answered<JudgedCandidate>> =>
    answer('leads', bounds, args.on, judging => judgeOne(judging, actorRow(judging, args.actor, 'actor'), { authority: args.authority, programme: args.programme })),

  ownership: ({ args, bounds }: Asked<OwnershipArguments>): Promise<Answered<OwnershipFinding<Judged>>> =>
    answer('ownership', bounds, args.on, judging => ownership(judging, actorRow(judging, args.id, 'id'), args.regime)),

  ownedBy: ({ args, bounds }: Asked<OwnershipArguments>): Promise<Answered<OwnedActor<Judged>[]>> =>
    answer('ownedBy', bounds, args.on, judging => ownedBy(judging, actorRow(judging, args.id, 'id'), args.regime)),

  whatIf: ({ args, bounds }: Asked<WhatIfArguments>): Promise<Answered<JudgedWhatIf>> =>
    answer('whatIf', bounds, args.on ?? [today(), ...(args.designate ?? []).flatMap(({ on }) => on ?? [])].sort().at(-1), judging => whatIf(judging, args)),

  fits: ({ args, bounds }: Asked<FitsArguments>): Promise<Answered<Fits<Judged>>> =>
    answer('fits', bounds, args.on, judging => fits(judging, actorRow(judging, args.actor, 'actor'))),

  precedents: ({ args, bounds }: Asked<PrecedentsArguments>): Promise<Answered<Precedents<Judged>>> =>
    answer('precedents', bounds, args.on, judging => precedents(judging, prongOf('precedents', args.prong), { tieKind: args.tieKind, first: args.first ?? 25 })),

  readiness: ({ args, bounds }: Asked<ReadinessArguments>): Promise<Answered<JudgedReadiness>> =>
    answer('readiness', bounds, args.on, judging => readiness(judging, actorRow(judging, args.id, 'id'), prongOf('readiness', args.prong))),

  coverage: ({ args, bounds }: Asked<CoverageArguments>): Promise<Answered<{ columns: Authority[]; rows: CoverageRow<Judged>[]; totals: CoverageTotal[] }>> => answer('coverage', bounds, args.on, judging => {
    const rows = coverageRows(judging, args)
    const columns = columnsFor(judging, rows)
    const matrix = rows.map(row => coverageRow(judging, row, columns, familyAsked(args.programme)))
    return { columns, rows: matrix, totals: coverageTotals(columns, matrix) }
  })
}
export type NetworkFunctions = typeof functions

export interface CandidatesPage {
  readonly totalCount: number
  readonly hasNextPage: boolean
  readonly candidates: readonly { readonly cursor: string; readonly candidate: JudgedCandidate }[]
  readonly truncated: Truncation | null
  readonly remarks: readonly string[]
}

function page(judging: Judging, ranking: Ranking, { authority, programme, first, after }: CandidatesAsked, question: string): CandidatesPage {
  const short = shortened(question)
  const { total, truncated, remarks } = ranking
  const start = pageStart(judging, ranking, after, short)
  const shown = ranking.upTo(start + first, judging.cancellation).slice(start, start + first)
  return {
    totalCount: total, hasNextPage: start + first < total, truncated, remarks,
    candidates: shown.map(one => ({ cursor: cursor(judging, one, short), candidate: told(judging, one, { authority, programme }) }))
  }
}

/** Enough of a question to know its cursors by (FNV-1a). */
function shortened(question: string): string {
  let hash = 0x811c9dc5
  for (let place = 0; place < question.length; place++) hash = Math.imul(hash ^ question.charCodeAt(place), 0x01000193)
  return (hash >>> 0).toString(36)
}

/** The last few rankings: the pages of one question are judged once. */
const rankings = {
  held: new Map<string, Ranking>(),
  of(judging: Judging, key: string, work: () => Ranking): Ranking {
    const full = `${judging.projected.stamp} ${judging.projected.revision} ${key}`
    const known = this.held.get(full)
    const ranking = known ?? work()
    this.held.delete(full)
    this.held.set(full, ranking)
    const [oldest] = this.held.keys()
    if (this.held.size > 8 && oldest !== undefined) this.held.delete(oldest)
    return ranking
  }
}

/** @throws InputError */
function prongOf(operation: string, id: string): (typeof prongs)[number] {
  const found = prongs.find(prong => prong.id === id)
  if (found === undefined) throw new InputError(`${operation}: prong: there is no prong "${id}".`, ['prong'], prongs.map(prong => prong.id))
  return found
}

/** @throws NotFoundError for what is no actor, too. */
function actorRow(judging: Judging, id: string, what: string): number {
  const row = rowOf(judging, id, what)
  if (!isActor(judging, row)) throw new NotFoundError(`${what}: "${id}" is no actor: a ${judging.projected.kind(row).toLowerCase()} cannot be designated or owned.`, id)
  return row
}

/** In the order asked, each id once, by the record that was asked for; then those actors of the scheme that are not among them, by id. */
function coverageRows(judging: Judging, { ids = [], scheme }: CoverageArguments): number[] {
  const asked = ids.map(id => judging.projected.row(id)).filter(row => row >= 0 && isActor(judging, row))
  const askedFor = new Set(asked.map(row => standFor(judging, row)))
  const ofScheme = scheme === undefined ? [] : [...tiedToScheme(judging, schemeRow(judging, scheme), undefined).keys()].sort((left, right) => judging.projected.compare(left, right))
  const others = ofScheme.filter(row => !askedFor.has(row) && !judging.projected.same(row).some(twin => judging.projected.possibleVictim(twin)))
  return [...new Set([...asked, ...others])]
}

if (parentPort !== null) serve(parentPort, functions)
