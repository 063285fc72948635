// Random records in the ontology's shape, small enough for naive oracles, and what is seen of a projection whatever the order of its rows.
import fc from 'fast-check'
import { nodeKinds, tieKinds, type NodeKind, type TieKind } from '../../schema/ontology.ts'
import { endsFit, parseNode, parseTie, type AnyNode, type AnyTie } from '../../schema/records.ts'
import type { Projected, Walk } from '../../api/projection/projected.ts'

export const node = (kind: NodeKind, id: string, fields: object = {}): AnyNode => parseNode({ kind, id, name: id, ...fields })
export const tie = (kind: TieKind, start: string, end: string, fields: object = {}, id = `${start}-${kind}-${end}`): AnyTie =>
  parseTie({ kind, id, start, end, sources: ['s'], ...fields })

/** Ids that trip up objects used as maps, and texts whose order is not that of bytes. */
const ids = ['__proto__', 'constructor', 'a', 'aa', 'B', '\u{1F600}', '\uFF5E', 'é', 'a\u0000b', 'z"\'', '10', '9'] as const
const kinds: readonly NodeKind[] = ['Person', 'Person', 'Person', 'Organization', 'Organization', 'Organization', 'Organization', 'Vessel', 'Scheme', 'Country', 'Identifier']
const ownKinds: readonly TieKind[] = ['OWNS', 'CONTROLS', 'OWNED_OR_CONTROLLED_BY', 'ACTS_FOR', 'LEADS', 'WORKS_FOR', 'FAMILY_OF', 'LINKED_TO', 'HAS_INTEREST_IN',
  'ENGAGED_IN', 'SUPPORTS', 'IDENTIFIED_BY', 'CITIZEN_OF', 'BASED_IN', 'SAME_AS', 'OPERATES', 'ASSOCIATE_OF']
export const days = ['2000', '2010-06', '2020-01-01', '2020-06-15', '2021', '2030'] as const
/** Absent more often than not: with too many dates and capacities nothing would conduct, and the oracles would agree about nothing. */
const part = <T>(values: readonly T[]): fc.Arbitrary<T | undefined> => fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: fc.constantFrom(...values) })

const nodeOf = (id: string): fc.Arbitrary<AnyNode> => fc.record({
  kind: fc.constantFrom(...kinds), type: fc.constantFrom('PHONE', 'WALLET', 'TAX'), possibleVictim: fc.boolean()
}).map(({ kind, type, possibleVictim }) => node(kind, id, kind === 'Identifier' ? { type } : kind === 'Person' && possibleVictim ? { possibleVictim } : {}))

const tieBetween = (nodes: readonly AnyNode[]): fc.Arbitrary<AnyTie | undefined> => fc.record({
  among: fc.nat(), start: fc.constantFrom(...nodes), end: fc.constantFrom(...nodes), id: fc.nat(40).map(number => `t${number}`),
  since: part(days), until: part(days), withdrawnBy: part(days.filter(day => day.length === 10)), capacity: part(['OFFICER', 'STAFF', 'UNKNOWN']),
  judgement: fc.constantFrom('SAME', 'SAME', 'DIFFERENT'), share: part([0, 250_000, 500_000, 1_000_000]), sources: fc.constantFrom(['s'], ['list'], ['s', 'list'])
}).map(({ among, start, end, share, id, judgement, capacity, ...rest }) => {
  const fitting = ownKinds.filter(name => endsFit(name, start.kind, end.kind))
  const kind = fitting[among % fitting.length]
  if (kind === undefined) return undefined
  const own = tieKinds[kind].fields
  return parseTie({
    kind, id: `${kind}-${id}`, start: start.id, end: end.id, ...rest,
    ...('capacity' in own ? { capacity } : {}), ...('judgement' in own ? { judgement } : {}), ...('shareMinimum' in own ? { shareMinimum: share } : {})
  })
})

const claimAbout = (about: readonly string[]): fc.Arbitrary<AnyNode> => fc.record({
  id: fc.nat(15).map(number => `claim-${number}`), about: fc.constantFrom(...about), stance: fc.constantFrom('SUPPORTS', 'DISPUTES', 'DENIES'),
  reliability: part(['A', 'C', 'F']), credibility: part(['1', '3', '6'])
}).map(({ id, ...fields }) => node('Claim', id, fields))

export interface Records {
  readonly nodes: readonly AnyNode[]
  readonly ties: readonly AnyTie[]
}

/** Ties with one id may stand between several pairs; of one with equal ends the last counts. */
export function records({ nodes: most = 9, ties = 25 } = {}): fc.Arbitrary<Records> {
  return fc.shuffledSubarray([...ids], { minLength: 2, maxLength: most }).chain(chosen => fc.tuple(...chosen.map(nodeOf))).chain(nodes =>
    fc.array(tieBetween(nodes), { maxLength: ties, size: 'max' }).map(found => found.filter(entry => entry !== undefined)).chain(found =>
      fc.array(claimAbout([...nodes, ...found, { id: 'nobody' }].map(({ id }) => id)), { maxLength: 6 }).map(claims => ({
        nodes: unique([...nodes, node('Source', 'list', { sourceType: 'OFFICIAL_LIST' }), ...claims], ({ id }) => id),
        ties: unique(found, ({ id, start, end }) => JSON.stringify([id, start, end]))
      }))))
}

/** The last of each. */
function unique<T>(list: readonly T[], key: (entry: T) => string): T[] {
  return [...new Map(list.map(entry => [key(entry), entry])).values()]
}

/** Everything that can be seen of a projection, in an order of its own. */
export function seen(projected: Projected, day: number): unknown {
  const rows = Array.from({ length: projected.nodeCount }, (_, row) => row).sort((left, right) => projected.compare(left, right))
  const list = (from: { offset: Uint32Array; length: Uint32Array; ties: Uint32Array }, row: number): string[] =>
    [...from.ties.subarray(from.offset[row], (from.offset[row] ?? 0) + (from.length[row] ?? 0))].map(number => tieSeen(projected, number, day))
  return rows.map(row => ({
    id: projected.id(row), row: projected.row(projected.id(row)) === row, kind: projected.kind(row), hub: projected.hub[row], same: projected.same(row).map(other => projected.id(other)),
    out: list(projected.out, row), in: list(projected.in, row), claims: projected.claims(row), designations: projected.designations(row),
    scheme: projected.scheme(row), possibleVictim: projected.possibleVictim(row), identifierType: projected.identifierType(row)
  }))
}

function tieSeen(projected: Projected, number: number, day: number): string {
  const { start, end, ...rest } = projected.tie(number)
  return JSON.stringify({
    ...rest, start: projected.id(start), end: projected.id(end), conducts: projected.conducts(number, day), holds: projected.holds(number, day), strength: projected.strength(number),
    disputed: projected.disputed(number)
  })
}

export function walkSeen(projected: Projected, { nodes, ties }: Walk): { readonly nodes: readonly string[]; readonly ties: readonly string[] } {
  return { nodes: nodes.map(row => projected.id(row)), ties: ties.map(number => projected.tieId(number)) }
}

export const isActor = (kind: NodeKind): boolean => nodeKinds[kind].actor
