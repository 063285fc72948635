// Candidates: who is tied to persons designated under a programme, or to a scheme, and not designated as asked; each with its leads.
// Leads for review, not allegations: ranked by what the records show, never by what they do not.
import { meetsGrade } from '../../schema/grades.ts'
import { programmeRows, prongsOf, prongsOfAuthority, type Authority, type Prong } from '../../schema/law.ts'
import { tieKindNames } from '../../schema/ontology.ts'
import { weightsOf } from '../../schema/weights.ts'
import { InputError, NotFoundError } from '../errors.ts'
import type { Chain } from '../projection/projected.ts'
import type { Reach } from '../projection/reach.ts'
import type { CandidatesArguments, CandidateStatus, CoverageCell, Judged, Lead, OwnershipVerdict, Score, Truncation } from './answers.ts'
import { against, type Against } from './against.ts'
import { chainFrom, tell } from './chains.ts'
import { columnsFor, coverageRow, familyAsked } from './coverage.ts'
import { endOf, goOn, isActor, standFor, startOf, tiesAt, type Judging } from './judging.ts'
import { blockedByOwnership } from './ownership.ts'
import { grounds, type Ground } from './prongs.ts'
import { mostOf } from './most.ts'
import { Ranking, type Field, type Ranked, type RankedLead } from './ranking.ts'
import { greatestScore, score } from './score.ts'
import { designatedRows, designatedUnder, designationsOf, hasStatus, isBeforeList, anyInForce } from './status.ts'
import { mention } from './text.ts'
import { tiedBy, tiedTo, tiedToScheme, type Tied } from './tied.ts'

export type CandidatesAsked = Omit<CandidatesArguments, 'status' | 'first'> & { readonly status: CandidateStatus; readonly first: number }

export interface JudgedCandidate {
  readonly actor: string
  readonly score: Score
  readonly leads: readonly Lead<Judged>[]
  readonly against: Against
  readonly coverage: readonly CoverageCell<Judged>[]
  readonly blockedByOwnership: readonly OwnershipVerdict[]
}

const mostChains = 3
const identity = tieKindNames.indexOf('SAME_AS')

/** @throws NotFoundError for an unknown `of` or `scheme`. */
export function rank(within: Judging, asked: CandidatesAsked): Ranking {
  const judging = { ...within, thorough: asked.minimumGrade !== undefined, weights: weightsOf(asked.weights) }
  const { tied, near, remarks } = whom(judging, asked)
  const { rows, unknown } = inStatus(judging, tied, asked)
  const prongs = prongsOf(asked.programme)
  const admits = gradeFilter(judging, asked)
  const judgeRow = (row: number, cancellation = judging.cancellation): Ranked => judgeActor({ ...judging, cancellation }, row, prongs, tied.chains(row), admits)
  const field = asked.prong === undefined ? { rows, most: mostFor(judging, rows, near === undefined || asked.of !== undefined || asked.scheme !== undefined ? undefined : { prongs, near, minimumGrade: asked.minimumGrade }), judge: judgeRow } : opening(judging, rows, judgeRow, asked.prong)
  const truncated = truncation(judging, field.rows.length, unknown, near?.hubs ?? 0)
  return new Ranking({ ...field, compare: (left, right) => judging.projected.compare(left, right), truncated, remarks: [...remarks, ...beforeList(judging, asked.authority)] })
}

/** Those of them that are asked for, in the same order; and of how many it is not known whether they are. */
function inStatus(judging: Judging, { rows }: Tied, asked: CandidatesAsked): { rows: number[]; unknown: number } {
  const { authority, programme, status } = asked
  const listed = designatedRows(judging)
  const plain = status === 'OTHER_PROGRAMME' ? 'NO' : 'YES'
  let [unknown, looked] = [0, 0]
  const found: number[] = []
  for (const row of rows) {
    if (++looked % 1024 === 0) goOn(judging)
    if (!isAsked(judging, row, asked)) continue
    const state = listed.has(row) ? hasStatus(judging, row, { authority, programme, status }) : plain
    if (state === 'CANNOT_TELL') unknown++
    if (state === 'YES') found.push(row)
  }
  return { rows: found, unknown }
}

/** The most that each can score; where few are asked for, all are judged at once. */
function mostFor(judging: Judging, rows: readonly number[], asked: Parameters<typeof mostOf>[2] | undefined): ArrayLike<number> {
  return asked === undefined ? new Float64Array(rows.length).fill(greatestScore(judging)) : mostOf(judging, rows, asked)
}

/** Those for whom one ground is opened and not contradicted: all have to be judged. */
function opening(judging: Judging, rows: readonly number[], judgeRow: (row: number) => Ranked, prong: string): Pick<Field, 'rows' | 'most' | 'judge'> {
  const judged = new Map<number, Ranked>()
  for (const [at, row] of rows.entries()) {
    if (at % 256 === 0) goOn(judging)
    const one = judgeRow(row)
    if (opens(one, prong)) judged.set(row, one)
  }
  const open = [...judged.keys()]
  return { rows: open, most: open.map(row => judged.get(row)?.score.total ?? 0), judge: row => judged.get(row) ?? judgeRow(row) }
}

/** Nobody is called listed by then whom no list held shows; so it is said how little that means. */
function beforeList(judging: Judging, authority: Authority): string[] {
  if (!isBeforeList(judging, authority)) return []
  return [`${judging.on} lies before the first version of a list of ${authority} that is loaded: who was on it then and had gone by that version is not known, and may stand among these.`]
}

function opens({ leads }: Ranked, prong: string): boolean {
  return leads.some(({ ground }) => ground?.prong.id === prong && ground.verdict !== 'NO')
}

function truncation({ on }: Judging, shown: number, unknown: number, hubs: number): Truncation | null {
  const reasons = [
    ...unknown > 0 ? [`Whether ${unknown} tied ${unknown === 1 ? 'actor was' : 'actors were'} designated on ${on} is not known; they are in no status.`] : [],
    ...hubs > 0 ? [`${hubs} ${hubs === 1 ? 'node with too many ties to mean anything was' : 'nodes with too many ties to mean anything were'} not passed through.`] : []
  ]
  return reasons.length === 0 ? null : { reason: reasons.join(' '), shown, total: hubs > 0 ? null : shown + unknown }
}

/** A row by its id. @throws NotFoundError */
export function rowOf({ projected }: Judging, id: string, what: string): number {
  const row = projected.row(id)
  if (row < 0) throw new NotFoundError(`${what}: there is no node "${id}".`, id)
  return row
}

interface Whom {
  readonly tied: Tied
  readonly remarks: readonly string[]
  /** How far everybody is from those at whom chains end. */
  readonly near?: Reach
}

function whom(judging: Judging, { programme, of, scheme, minimumGrade }: CandidatesAsked): Whom {
  const target = of === undefined ? undefined : rowOf(judging, of, 'of')
  const toScheme = scheme === undefined ? undefined : tiedToScheme(judging, schemeRow(judging, scheme), minimumGrade)
  if (target === undefined && toScheme !== undefined) return { tied: tiedBy(judging, toScheme), remarks: [] }
  if (target !== undefined && designatedUnder(judging, target, programme) === 'NO') {
    return { tied: tiedBy(judging, new Map()), remarks: [`${mention(judging.projected.id(target))} is not designated under ${programme} on ${judging.on}, as far as the records tell: so nobody is listed.`] }
  }
  const sources = target === undefined ? designated(judging, programme) : [target]
  const tied = tiedTo(judging, sources, minimumGrade)
  if (toScheme === undefined) return { tied, near: tied.near, remarks: [] }
  const both = [...tied.rows].filter(row => toScheme.has(row)).map(row => [row, [...toScheme.get(row) ?? [], ...tied.chains(row)].slice(0, mostChains + 1)] as const)
  return { tied: tiedBy(judging, new Map(both)), near: tied.near, remarks: [] }
}

export function schemeRow(judging: Judging, id: string): number {
  const row = rowOf(judging, id, 'scheme')
  if (judging.projected.scheme(row) === undefined) throw new NotFoundError(`scheme: "${id}" is no scheme.`, id)
  return row
}

/** Everybody who is designated under the programme on the day, or may be. */
function designated(judging: Judging, programme: string): number[] {
  return judging.projected.designatedUnder(programme).filter(row => designatedUnder(judging, row, programme) !== 'NO')
}

function gradeFilter({ projected }: Judging, { minimumGrade }: CandidatesAsked): (ties: readonly number[]) => boolean {
  if (minimumGrade === undefined) return () => true
  return ties => ties.every(tie => {
    const { grade } = projected.tie(tie)
    return grade !== null && meetsGrade(grade, minimumGrade)
  })
}

const national = ['CITIZEN_OF', 'BASED_IN', 'FLAGGED_IN'] as const

/** Possible victims never; kinds and country as asked. */
function isAsked(judging: Judging, row: number, { kinds, country }: CandidatesAsked): boolean {
  const { projected } = judging
  const twins = projected.same(row)
  if (!twins.some(twin => isActor(judging, twin)) || twins.some(twin => projected.possibleVictim(twin))) return false
  if (kinds !== undefined && !twins.some(twin => kinds.includes(projected.kind(twin)))) return false
  if (country === undefined) return true
  const wanted = projected.row(`country-${country.toLowerCase()}`)
  return wanted >= 0 && tiesAt(judging, row, 'out', national).some(tie => projected.end[tie] === wanted && projected.holds(tie, judging.day) !== 'NO')
}

/**
 * The grounds that are opened, then the chains that carry none, up to three. Of several records of one actor the one is shown at which
 * the first lead begins, unless one is asked for.
 */
export function judgeActor(judging: Judging, row: number, prongs: readonly Prong[], chains: readonly Chain[], admits: (ties: readonly number[]) => boolean = () => true, asked?: number): Ranked {
  const found = grounds(judging, prongs, row, admits)
  const shown = new Set(found.map(({ ties }) => ties.join()))
  const bare = chains.filter(chain => !shown.has(connecting(judging, chain).join())).slice(0, Math.max(1, mostChains - found.length))
  const from = asked ?? beginning(judging, row, found.find(({ verdict }) => verdict !== 'NO')?.ties ?? bare[0]?.ties ?? found[0]?.ties ?? [])
  const carried = found.map((ground): RankedLead => ({ ground, chain: chainFrom(judging, from, ground.ties, listedRecord(judging, ground)) }))
  const leads = [
    ...carried.filter(({ ground }) => ground?.verdict !== 'NO'),
    ...bare.map(chain => ({ ground: undefined, chain: chainFrom(judging, from, connecting(judging, chain), chain.nodes.at(-1)) })),
    ...carried.filter(({ ground }) => ground?.verdict === 'NO')
  ]
  const ways = leads.map(({ chain }) => chain)
  return { row: from, leads, score: score(judging, { row: from, verdicts: found.map(({ verdict }) => verdict), chains: ways, against: against(judging, row, ways).origins }) }
}

/** Without the identity judgements in between. */
function connecting({ projected }: Judging, { ties }: Chain): number[] {
  return ties.filter(tie => projected.tieKind[tie] !== identity)
}

/** The record of the actor at which a chain begins. */
function beginning(judging: Judging, row: number, ties: readonly number[]): number {
  const twins = judging.projected.same(row)
  const first = ties.find(tie => judging.projected.tieKind[tie] !== identity)
  if (first === undefined) return row
  return [startOf(judging, first), endOf(judging, first)].find(end => twins.includes(end)) ?? row
}

/** Of the records of the actor at the end, the one that holds the listing. */
function listedRecord({ projected }: Judging, { target, prong }: Ground): number | undefined {
  if (target === undefined) return undefined
  return projected.same(target).find(twin => projected.designations(twin).some(({ authority, programme }) => authority === prong.authority && prong.programmes.includes(programme)))
}

export function told(judging: Judging, { row, leads, score: sum }: Ranked, { authority, programme }: { authority: Authority; programme: string | undefined }): JudgedCandidate {
  const regimes = ['OFAC', 'UK', 'EU', 'CA', 'AU'] as const
  return {
    actor: judging.projected.id(row), score: sum, leads: leads.map(lead => toldLead(judging, lead, { authority, programme })),
    against: against(judging, row, leads.map(({ chain }) => chain)),
    coverage: coverageRow(judging, row, columnsFor(judging, [row]), familyAsked(programme)).cells,
    blockedByOwnership: regimes.map(regime => ({ regime, verdict: blockedByOwnership(judging, row, regime) }))
  }
}

function toldLead(judging: Judging, { ground, chain }: RankedLead, { authority, programme }: { authority: Authority; programme: string | undefined }): Lead<Judged> {
  const elements = ground?.elements ?? []
  const open = elements.filter(({ verdict }) => verdict === 'CANNOT_TELL').map(({ why }) => why)
  return {
    prong: ground?.prong.id ?? null, verdict: ground?.verdict ?? null, elements, chain: tell(judging, chain),
    missing: ground === undefined ? uncertainEnd(judging, chain, authority, programme) : [...new Set(open)]
  }
}

/** A chain without a ground says at its end only that somebody is designated: so it must say where that is not certain. */
function uncertainEnd(judging: Judging, { nodes }: Chain, authority: Authority, programme: string | undefined): string[] {
  const end = nodes.at(-1) ?? -1
  if (!isActor(judging, end)) return []
  const state = programme === undefined ? anyInForce(judging, designationsOf(judging, end).filter(designation => designation.authority === authority)) : designatedUnder(judging, end, programme)
  return state === 'CANNOT_TELL' ? [`Whether ${mention(judging.projected.id(end))} was designated on ${judging.on} is not known.`] : []
}

/** The same judgement for one actor, designated or not; without a programme, by every ground of the authority. */
export function judgeOne(judging: Judging, row: number, { authority, programme }: { authority: Authority; programme: string | undefined }): JudgedCandidate {
  const own = standFor(judging, row)
  const targets = (programme === undefined ? everybody(judging, authority) : designated(judging, programme)).filter(target => standFor(judging, target) !== own)
  const chains = tiedTo(judging, targets, undefined).chains(own)
  const prongs = programme === undefined ? prongsOfAuthority(authority) : prongsOf(programme)
  return told(judging, judgeActor(judging, own, prongs, chains, undefined, row), { authority, programme })
}

function everybody(judging: Judging, authority: Authority): number[] {
  return [...new Set(programmeRows.filter(row => row.authority === authority).flatMap(({ key }) => designated(judging, key)))]
}

/** Where a page begins: after the actor the cursor names. @throws InputError for what is no cursor of this question. */
export function pageStart(judging: Judging, ranking: Ranking, after: string | undefined, question: string): number {
  if (after === undefined) return 0
  const [of, total, id] = readCursor(after)
  if (of !== question || total === undefined || id === undefined) throw new InputError('candidates: after: this is no cursor of this question.', ['after'])
  let start = 0
  for (; start < ranking.total; start++) {
    const one = ranking.upTo(start + 1, judging.cancellation)[start]
    if (one === undefined || one.score.total < total || (one.score.total === total && judging.projected.id(one.row) > id)) break
  }
  return start
}

export function cursor(judging: Judging, { row, score: { total } }: Ranked, question: string): string {
  return Buffer.from(JSON.stringify([question, total, judging.projected.id(row)])).toString('base64url')
}

function readCursor(text: string): [string?, number?, string?] {
  try {
    const read: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'))
    return Array.isArray(read) && typeof read[1] === 'number' && typeof read[2] === 'string' ? read as [string, number, string] : []
  } catch {
    return []
  }
}
