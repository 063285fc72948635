// Small networks for the tests of the judging, written as the golden cases are.
import { judge, type Judging, type ListVersions } from '../../api/network/judging.ts'
import { grounds, type Ground } from '../../api/network/prongs.ts'
import { fromRecords } from '../../api/projection/from-records.ts'
import { parseNode } from '../../schema/records.ts'
import { prongs, prongsOf, prongsOfAuthority, type Authority } from '../../schema/law.ts'
import { prongRecords, type ProngCase } from '../golden/fixture.ts'

export type Nodes = ProngCase['nodes']
export interface World {
  readonly nodes: Nodes
  readonly designations?: ProngCase['designations']
  readonly ties: readonly Readonly<Record<string, string>>[]
  readonly claims?: readonly Readonly<Record<string, unknown>>[]
  /** Source nodes by id: the list that each is a version or a copy of. */
  readonly lists?: Readonly<Record<string, string>>
  readonly on?: string
  readonly versions?: ListVersions
}

export const person = { kind: 'Person', countries: ['kh'] } as const
export const company = { kind: 'Organization', countries: ['kh'] } as const
/** Act, means and purpose on record. */
export const scheme = { kind: 'Scheme', conduct: 'FORCED_LABOUR', act: ['RECRUITMENT'], means: ['DECEPTION'], purpose: 'FORCED_LABOUR', since: '2020' } as const
export const corruption = { kind: 'Scheme', conduct: 'CORRUPTION', purpose: 'CORRUPTION', since: '2020' } as const

export const glomag = (actor: string, more: object = {}): ProngCase['designations'][number] => ({ actor, authority: 'US', programme: 'US-GLOMAG', since: '2021-01-01', ...more })
export const listed = (actor: string, authority: Authority, programme: string, more: object = {}): ProngCase['designations'][number] => ({ actor, authority, programme, since: '2021-01-01', ...more })

export function world({ nodes, designations = [], ties, claims = [], lists = {}, on = '2025-01-15', versions = new Map() }: World): Judging {
  const records = prongRecords({ nodes, designations, ties })
  const spoken = claims.map((claim, place) => parseNode({ id: `said-${place}`, kind: 'Claim', name: `said ${place}`, sources: ['source-golden'], reliability: 'B', credibility: '2', ...claim }))
  const sources = Object.entries(lists).map(([id, list]) => parseNode({ id, kind: 'Source', name: id, sourceType: 'DATASET', list }))
  return judge(fromRecords([...records.nodes, ...spoken, ...sources], records.ties), on, { versions })
}

export function groundsOf(asked: Judging, actor: string, programme: string): Ground[] {
  return grounds(asked, prongsOf(programme), asked.projected.row(actor))
}

/** Verdicts by prong, for a programme or all prongs of an authority. */
export function verdicts(asked: Judging, actor: string, of: { programme: string } | { authority: Authority }): Record<string, string> {
  const judged = 'programme' in of ? prongsOf(of.programme) : prongsOfAuthority(of.authority)
  return Object.fromEntries(grounds(asked, judged, asked.projected.row(actor)).map(({ prong, verdict }) => [prong.id, verdict]))
}

export const everyProng = prongs
