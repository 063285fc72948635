// What stands in the address: enough to come here again, and to walk back and forward through an analysis.
import { isDay } from '../../../schema/dates.ts'
import { isGrade } from '../../../schema/grades.ts'
import type { Regime } from '../../../schema/law/authorities.ts'
import { nodeKinds, tieKinds, type NodeKind, type TieKind } from '../../../schema/generated/legend.ts'
import type { View } from '../data/desk.ts'
import { noFilters, type Filters } from '../scene/workspace.ts'

/** Parameters of the workspace; lists are joined by commas. */
export interface DeskSearch {
  readonly seed?: string
  readonly open?: string
  readonly path?: string
  readonly sel?: string
  readonly tie?: string
  readonly view?: Exclude<View, 'graph'>
  /** Kinds that are filtered out. */
  readonly without?: string
  readonly withoutTies?: string
  readonly grade?: string
  /** First and last year: `2009..2024`, `2009..`, `..2024`. */
  readonly t?: string
}

const names = ['seed', 'open', 'path', 'sel', 'tie', 'without', 'withoutTies', 'grade', 't'] as const

export function deskSearch(raw: Record<string, unknown>): DeskSearch {
  const texts = Object.fromEntries(names.flatMap(name => (typeof raw[name] === 'string' && raw[name] !== '' ? [[name, raw[name]]] : [])))
  return raw.view === 'table' || raw.view === 'outline' ? { ...texts, view: raw.view } : texts
}

/** Ids may hold anything, commas too. */
export function joinIds(ids: readonly string[]): string {
  return ids.map(id => id.replaceAll('%', '%25').replaceAll(',', '%2C')).join(',')
}

export function splitIds(text: string | undefined): string[] {
  return text === undefined || text === '' ? [] : text.split(',').map(id => id.replaceAll('%2C', ',').replaceAll('%25', '%'))
}

export function filtersOf({ without, withoutTies, grade, t }: DeskSearch): Filters {
  const [, from = '', to = ''] = /^(\d{4})?\.\.(\d{4})?$/.exec(t ?? '') ?? []
  return {
    from: from === '' ? null : Number(from), to: to === '' ? null : Number(to),
    nodeKinds: splitIds(without).filter((kind): kind is NodeKind => Object.hasOwn(nodeKinds, kind)),
    tieKinds: splitIds(withoutTies).filter((kind): kind is TieKind => Object.hasOwn(tieKinds, kind)),
    minimumGrade: grade !== undefined && isGrade(grade) ? grade : noFilters.minimumGrade
  }
}

export function yearsText({ from, to }: Pick<Filters, 'from' | 'to'>): string {
  return from === null && to === null ? '' : `${from ?? ''}..${to ?? ''}`
}

export const candidateStatuses = ['UNDESIGNATED', 'OTHER_PROGRAMME', 'UNDESIGNATED_ANYWHERE'] as const
export type CandidateStatus = (typeof candidateStatuses)[number]

export interface CandidateSearch {
  readonly authority?: string
  readonly programme?: string
  readonly status?: CandidateStatus
  readonly scheme?: string
  readonly of?: string
  readonly grade?: string
  readonly prong?: string
  readonly kind?: string
  readonly country?: string
  readonly on?: string
  /** Profile and changed parts of the score. */
  readonly weights?: string
  /** Those reviewed, set aside or snoozed are not shown. */
  readonly review?: 'open'
}

const candidateTexts = ['authority', 'programme', 'scheme', 'of', 'grade', 'prong', 'kind', 'country', 'on', 'weights'] as const

export function candidateSearch(raw: Record<string, unknown>): CandidateSearch {
  const texts = Object.fromEntries(candidateTexts.flatMap(name => (typeof raw[name] === 'string' && raw[name] !== '' ? [[name, raw[name]]] : [])))
  const status = candidateStatuses.find(name => name === raw.status)
  return { ...texts, ...(status === undefined ? {} : { status }), ...(raw.review === 'open' ? { review: 'open' } : {}) }
}

export interface ImportSearch {
  /** The run whose report is shown. */
  readonly run?: string
}

export function importSearch(raw: Record<string, unknown>): ImportSearch {
  return typeof raw.run === 'string' && raw.run !== '' ? { run: raw.run } : {}
}

export const regimes = ['OFAC', 'UK', 'EU', 'CA', 'AU'] as const satisfies readonly Regime[]

export interface OwnershipSearch {
  readonly regime?: Regime
  /** A day; absent: today. */
  readonly on?: string
}

export function ownershipSearch(raw: Record<string, unknown>): OwnershipSearch {
  const regime = regimes.find(name => name === raw.regime)
  return { ...(regime === undefined ? {} : { regime }), ...(typeof raw.on === 'string' && isDay(raw.on) ? { on: raw.on } : {}) }
}

export interface ActorSearch {
  /** The ground whose readiness is shown. */
  readonly ground?: string
  /** A day; absent: today. */
  readonly on?: string
}

export function actorSearch(raw: Record<string, unknown>): ActorSearch {
  return { ...(typeof raw.ground === 'string' && raw.ground !== '' ? { ground: raw.ground } : {}), ...(typeof raw.on === 'string' && isDay(raw.on) ? { on: raw.on } : {}) }
}

export const matrixSorts = ['gaps', 'first', 'lag', 'name'] as const

export interface CoverageSearch {
  readonly scheme?: string
  readonly ids?: string
  /** Key of a programme: its kind of conduct is asked about. */
  readonly programme?: string
  readonly on?: string
  readonly sort?: (typeof matrixSorts)[number]
}

export function coverageSearch(raw: Record<string, unknown>): CoverageSearch {
  const texts = Object.fromEntries((['scheme', 'ids', 'programme'] as const).flatMap(name => (typeof raw[name] === 'string' && raw[name] !== '' ? [[name, raw[name]]] : [])))
  const sort = matrixSorts.find(name => name === raw.sort)
  return { ...texts, ...(typeof raw.on === 'string' && isDay(raw.on) ? { on: raw.on } : {}), ...(sort === undefined ? {} : { sort }) }
}

/** Chosen actors take the place of a scheme. */
export function withActor({ scheme: _, ids, ...search }: CoverageSearch, id: string): CoverageSearch {
  return { ...search, ids: joinIds([...new Set([...splitIds(ids), id])]) }
}
