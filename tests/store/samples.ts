// Records for the tests of the store: whole ones of every kind, made from what the ontology says of its fields, and a few persons.
import type { Field, FieldType } from '../../schema/fields.ts'
import { nodeKindNames, tieKindNames, tieKinds, type NodeKind, type TieKind } from '../../schema/ontology.ts'
import type { StoredBoard, StoredRecord, StoredRun } from '../../api/graph/graph.ts'
import { nodeFieldsOf, parseNode, parseTie, tieFieldsOf, type AnyNode, type AnyTie } from '../../schema/records.ts'

export const source: AnyNode = parseNode({ id: 'source-1', kind: 'Source', name: 'A register', sourceType: 'REGISTER' })

export function person(id: string, fields: Readonly<Record<string, unknown>> = {}): AnyNode {
  return node('Person', id, fields)
}

export function node(kind: NodeKind, id: string, fields: Readonly<Record<string, unknown>> = {}): AnyNode {
  return parseNode({ id, kind, name: `Name of ${id}`, sources: ['source-1'], ...fields })
}

export function tie(kind: TieKind, start: string, end: string, fields: Readonly<Record<string, unknown>> = {}): AnyTie {
  return parseTie({ id: `${start}-${kind}-${end}`, kind, start, end, sources: ['source-1'], ...fields })
}

/** Every field of the kind with a value of its own. */
export function wholeNode(kind: NodeKind, id = `whole-${kind}`): AnyNode {
  return parseNode({ ...filled(nodeFieldsOf(kind), id), id, kind, name: `Whole ${kind}` })
}

export function wholeTie(kind: TieKind, start: string, end: string): AnyTie {
  return parseTie({ ...filled(tieFieldsOf(kind), kind), id: `whole-${kind}`, kind, start, end })
}

/** One node of every kind, and one tie of every kind between nodes that it may tie. */
export function everyKind(): { nodes: AnyNode[]; ties: AnyTie[] } {
  return {
    nodes: nodeKindNames.map(kind => wholeNode(kind)),
    ties: tieKindNames.map(kind => wholeTie(kind, `whole-${tieKinds[kind].starts[0]}`, `whole-${tieKinds[kind].ends.at(-1) ?? ''}`))
  }
}

function filled(fields: Readonly<Record<string, Field>>, seed: string): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([name, { type, many }]) =>
    [name, many ? [valueOf(type, `${seed} ${name} 1`), valueOf(type, `${seed} ${name} 2`)] : valueOf(type, `${seed} ${name}`)]))
}

function valueOf(type: FieldType, seed: string): unknown {
  if (type.shape === 'enumeration') return type.values[seed.length % type.values.length]
  // A part that may be absent is so in every second value: both ways must come back.
  if (type.shape === 'value') return Object.fromEntries(Object.entries(type.parts).filter(([, part]) => !part.optional || seed.endsWith('1')).map(([name, part]) => [name, valueOf(part.type, `${seed} ${name}`)]))
  const values: Readonly<Record<string, unknown>> = { text: `${seed} é "quoted"`, flag: true, integer: seed.length, number: seed.length + 0.5, share: 499_999, partialDate: '2024-02', day: '2024-02-23', country: 'ke', quantity: '1,200' }
  if (!(type.name in values)) throw new RangeError(`samples: no value for ${type.name}`)
  return values[type.name]
}

/** What one list states of one subject, as the import keeps it. */
export function record(id: string, of: string, fields: Partial<StoredRecord> = {}): StoredRecord {
  return { id, of, list: 'ofac/sdn', part: '', digest: `digest of ${id}`, statement: '{"nodes":[]}', run: 'run-1', listedBy: '2024-05-03', ...fields }
}

export function run(id: string, fields: Partial<StoredRun> = {}): StoredRun {
  return { id, source: 'ofac', list: 'ofac/sdn', file: 'sdn.csv', sha256: 'ab', publishedOn: '2024-05-03', startedAt: '2024-05-04T00:00:00.000Z', stage: 'STORED', complete: true, entries: 2, report: '{}', ...fields }
}

/** A small network: an owner who leads, a vessel, a scheme, two listings, a disputed tie, parallel ties and a tie to oneself. */
export const network = {
  nodes: [
    source,
    node('Source', 'list-1', { sourceType: 'OFFICIAL_LIST', list: 'ofac/sdn' }),
    person('owner', { names: [{ value: 'Wang Ping', script: 'Latn', kind: 'PRIMARY' }, { value: '王平', script: 'Hani', kind: 'ORIGINAL' }] }),
    person('victim', { possibleVictim: true }),
    node('Organization', 'fleet'), node('Vessel', 'ship'),
    node('Scheme', 'scheme', { conduct: 'FORCED_LABOUR', act: ['RECRUITMENT'], means: ['FRAUD', 'DEBT'], purpose: 'FORCED_LABOUR', since: '2019', until: '2022-12' }),
    node('Designation', 'owner-US', { authority: 'US', programme: 'US-GLOMAG', since: '2022-12-09', tags: ['GLOMAG'], prongs: ['EO13818.ii.A'] }),
    node('Designation', 'fleet-UK', { authority: 'UK', programme: 'GB-HR', listedBy: '2023-05-01', until: '2023-12-31', delistedBy: '2024-01-01' }),
    node('Identifier', 'phone', { type: 'PHONE', number: '+254 1' }), node('Identifier', 'imo', { type: 'IMO', number: '7876' }),
    node('Claim', 'claim-a', { about: 'owner-LEADS-fleet', stance: 'DENIES', reliability: 'B', credibility: '2', knowledge: 'STATED', origin: 'source-1' }),
    node('Claim', 'claim-b', { about: 'owner', stance: 'SUPPORTS', reliability: 'A', credibility: '1' })
  ],
  ties: [
    tie('LEADS', 'owner', 'fleet', { since: '2018', until: '2023-06' }),
    tie('OWNS', 'owner', 'fleet', { id: 'stake-1', shareMinimum: 500_001, since: '2020-02-23' }),
    tie('OWNS', 'owner', 'fleet', { id: 'stake-2', shareMinimum: 0, shareMaximum: 100_000, since: '2021' }),
    tie('HAS_INTEREST_IN', 'fleet', 'ship'),
    tie('ENGAGED_IN', 'fleet', 'scheme', { knowledge: 'STATED' }),
    tie('ASSOCIATE_OF', 'owner', 'owner', { id: 'self' }),
    tie('ASSOCIATE_OF', 'victim', 'owner'),
    tie('DESIGNATED_AS', 'owner', 'owner-US'), tie('DESIGNATED_AS', 'fleet', 'fleet-UK'),
    tie('IDENTIFIED_BY', 'owner', 'phone'), tie('IDENTIFIED_BY', 'ship', 'imo')
  ],
  records: [record('ofac/sdn owner', 'owner'), record('uk/fcdo owner', 'owner', { list: 'uk/fcdo', part: 'b' }), record('ofac/sdn fleet', 'fleet', { absentSince: '2024-06-01' })]
}
export function board(id: string, fields: Partial<StoredBoard> = {}): StoredBoard {
  return { id, title: `Title of ${id}`, revision: 1, nodes: 2, createdAt: '2024-05-04T00:00:00.000Z', savedAt: '2024-05-04T00:00:00.000Z', digest: `digest of ${id}`, content: '{"version":1,"nodes":["é \\"quoted\\""]}', ...fields }
}
