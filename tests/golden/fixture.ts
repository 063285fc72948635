// Nodes and ties from a golden case, as its `about` says. Read with JSON.parse: as an object literal the key `__proto__` would vanish.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseNode, parseTie, type AnyNode, type AnyTie } from '../../schema/records.ts'
import type { Verdict } from '../../schema/dates.ts'
import type { Authority, Regime } from '../../schema/law.ts'
import { parseShare } from '../../schema/shares.ts'
import type { CandidateStatus } from '../../api/network/answers.ts'

export interface Records {
  readonly nodes: AnyNode[]
  readonly ties: AnyTie[]
}

export interface OwnershipCase {
  readonly name: string
  readonly on: string
  readonly listed: readonly { actor: string; until?: string; authorities?: readonly Authority[]; programme?: string }[]
  readonly differentProgrammes?: boolean
  readonly sameStakeTwice?: boolean
  readonly stakes: readonly { owner: string; of: string; share?: string; minimum?: string; maximum?: string; exclusiveMinimum?: boolean; since?: string; until?: string }[]
  readonly controls?: readonly { by: string; of: string }[]
  readonly ownedOrControlled?: readonly { by: string; of: string }[]
  readonly expect: Readonly<Partial<Record<Regime, Readonly<Record<string, Verdict>>>>>
}

export interface ProngCase {
  readonly name: string
  readonly on: string
  readonly authority: Authority
  readonly programme: string
  readonly status: CandidateStatus
  readonly ask: string
  readonly scope?: string
  readonly nodes: Readonly<Record<string, Readonly<Record<string, unknown>> & { kind: string; countries?: readonly string[] }>>
  readonly designations: readonly { actor: string; authority: Authority; programme: string; since?: string; until?: string; prong?: string; listedBy?: string; delistedBy?: string; tags?: readonly string[] }[]
  readonly ties: readonly Readonly<Record<string, string>>[]
  readonly expect: { readonly candidate?: boolean; readonly prongs?: Readonly<Record<string, Verdict>>; readonly chainLength?: number }
}

function cases(file: string): unknown {
  return (JSON.parse(readFileSync(join(import.meta.dirname, file), 'utf8')) as { cases: unknown }).cases
}

export const ownershipCases = cases('ownership.json') as readonly OwnershipCase[]
export const prongCases = cases('prongs.json') as readonly ProngCase[]

const source = { id: 'source-golden', kind: 'Source', name: 'Golden', sourceType: 'REPORT' }
const secondSource = { id: 'source-golden-2', kind: 'Source', name: 'Golden, again', sourceType: 'REGISTER' }
const blockingProgrammes: Readonly<Partial<Record<Authority, readonly string[]>>> = { US: ['US-GLOMAG', 'US-RUSHAR'], UK: ['GB-HR'], EU: ['EU-HR'], CA: ['CA-SEMA'] }

function record(raw: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(raw).filter(([, value]) => value !== undefined && value !== null))
}

function designated(actor: string, suffix: string, fields: Readonly<Record<string, unknown>>): Records {
  const id = `${actor}-${suffix}`
  return {
    nodes: [parseNode(record({ id, kind: 'Designation', name: id, sources: [source.id], ...fields }))],
    ties: [parseTie({ id: `${id}-tie`, kind: 'DESIGNATED_AS', start: actor, end: id, sources: [source.id] })]
  }
}

export function joined(parts: readonly Records[]): Records {
  return { nodes: parts.flatMap(part => part.nodes), ties: parts.flatMap(part => part.ties) }
}

export function ownershipRecords({ listed, stakes, controls = [], ownedOrControlled = [], sameStakeTwice = false, differentProgrammes = false }: OwnershipCase): Records {
  const actors = new Set([...listed.map(({ actor }) => actor), ...stakes.flatMap(({ owner, of }) => [owner, of]), ...[...controls, ...ownedOrControlled].flatMap(({ by, of }) => [by, of])])
  const tie = (id: string, kind: string, start: string, end: string, fields: object = {}, from = source.id): AnyTie => parseTie(record({ id, kind, start, end, sources: [from], ...fields }))
  return joined([
    { nodes: [source, secondSource, ...[...actors].map(id => ({ id, kind: 'Organization', name: id }))].map(parseNode), ties: [] },
    ...listed.flatMap(({ actor, until, authorities = ['US', 'UK', 'EU', 'CA'], programme }, place) => authorities.map(authority =>
      designated(actor, authority, { authority, since: '2020-01-01', until, programme: programme ?? blockingProgrammes[authority]?.[differentProgrammes ? place : 0] ?? blockingProgrammes[authority]?.[0] }))),
    {
      nodes: [],
      ties: [
        ...stakes.flatMap((stake, place) => [source.id, ...sameStakeTwice ? [secondSource.id] : []].map(from =>
          tie(`stake-${place}-${from}`, 'OWNS', stake.owner, stake.of, { ...bounds(stake), since: stake.since, until: stake.until }, from))),
        ...controls.map(({ by, of }, place) => tie(`control-${place}`, 'CONTROLS', by, of)),
        ...ownedOrControlled.map(({ by, of }, place) => tie(`relation-${place}`, 'OWNED_OR_CONTROLLED_BY', of, by))
      ]
    }
  ])
}

/** "More than" is stored one unit up. */
function bounds({ share, minimum = share, maximum = share, exclusiveMinimum = false }: OwnershipCase['stakes'][number]): { shareMinimum?: number | undefined; shareMaximum?: number | undefined } {
  return {
    shareMinimum: minimum === undefined ? undefined : parseShare(minimum) + (exclusiveMinimum ? 1 : 0),
    shareMaximum: maximum === undefined ? undefined : parseShare(maximum)
  }
}

export function prongRecords({ nodes, designations, ties }: Pick<ProngCase, 'nodes' | 'designations' | 'ties'>): Records {
  const entries = Object.entries(nodes)
  const countries = new Set([...entries.flatMap(([, { countries: codes = [] }]) => codes), 'ke'])
  return joined([
    { nodes: [source, ...[...countries].map(code => ({ id: `country-${code}`, kind: 'Country', name: code, code }))].map(parseNode), ties: [] },
    ...entries.map(([id, { countries: codes = [], ...fields }]) => ({
      nodes: [parseNode(record({ id, name: id, ...fields }))],
      ties: codes.map(code => parseTie({ id: `${id}-in-${code}`, start: id, end: `country-${code}`, sources: [source.id], ...fields.kind === 'Person' ? { kind: 'CITIZEN_OF' } : { kind: 'BASED_IN', basis: 'REGISTRATION' } }))
    })),
    ...designations.map(({ actor, prong, ...fields }, place) => designated(actor, `${fields.programme}-${place}`, { ...fields, prongs: prong === undefined ? [] : [prong] })),
    ...ties.map(({ share, stance = 'SUPPORTS', ...fields }, place) => {
      const id = `tie-${place}`
      return {
        nodes: [parseNode({ id: `claim-${place}`, kind: 'Claim', name: `claim ${place}`, sources: [source.id], about: id, stance, reliability: 'B', credibility: '2' })],
        ties: [parseTie(record({ id, sources: [source.id], ...fields, ...share === undefined ? {} : { shareMinimum: parseShare(share), shareMaximum: parseShare(share) } }))]
      }
    })
  ])
}
