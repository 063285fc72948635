// What people state, retract and judge by hand stands beside lists, with its source, and outlives every later import.
import { beforeEach, expect, it } from 'vitest'
import type { Entry } from '../../api/import/entry.ts'
import { NexumError } from '../../api/errors.ts'
import { contentOf, type Piece } from '../../api/graph/content.ts'
import type { Graph } from '../../api/graph/graph.ts'
import { addClaim } from '../../api/import/by-hand/add-claim.ts'
import { addNode, type NodeAsked } from '../../api/import/by-hand/add-node.ts'
import { addTie, type TieAsked } from '../../api/import/by-hand/add-tie.ts'
import { judgeIdentity, undoJudgement } from '../../api/import/by-hand/judge-identity.ts'
import { restore } from '../../api/import/by-hand/restore.ts'
import { retract } from '../../api/import/by-hand/retract.ts'
import { retractionsOf } from '../../api/import/by-hand/retractions.ts'
import { tieId } from '../../api/import/ids.ts'
import { importSource } from '../../api/import/pipeline.ts'
import { undoRun } from '../../api/import/undo.ts'
import { statementFrom } from '../../api/import/statement.ts'
import { forEachEngine } from '../engines.ts'
import { generated, stating } from './files.ts'

const author = 'Mina Oduya'
const report = { name: 'Doors Without Handles', sourceType: 'REPORT', publisher: 'Port Watch', publishedOn: '2023-10' } as const

interface Told { readonly name?: string; readonly born?: string; readonly passport?: string; readonly linked?: readonly string[]; readonly listed?: boolean }

function person(id: string, { name = `Name of ${id}`, born, passport, linked = [], listed = true }: Told = {}): Partial<Entry> {
  const identifier = `identifier-passport-ke-${passport ?? ''}`
  return {
    subject: id, locator: `line of ${id}`,
    nodes: [
      { id, kind: 'Person', name, ...born === undefined ? {} : { deathDate: { from: born, to: born, precision: 'EXACT' as const } } },
      ...listed ? [{ id: `${id}-listed`, kind: 'Designation' as const, name: id, authority: 'US' as const, programme: 'US-GLOMAG' }] : [],
      ...passport === undefined ? [] : [{ id: identifier, kind: 'Identifier' as const, name: `Passport ${passport} (Kenya)`, type: 'PASSPORT' as const, number: passport, country: 'ke' }]
    ],
    ties: [
      ...listed ? [{ kind: 'DESIGNATED_AS' as const, start: id, end: `${id}-listed` }] : [],
      ...passport === undefined ? [] : [{ kind: 'IDENTIFIED_BY' as const, start: id, end: identifier }],
      ...linked.map(end => ({ kind: 'LINKED_TO' as const, start: id, end }))
    ]
  }
}

const linkOf = (start: string, end: string) => tieId({ kind: 'LINKED_TO', start, end })

forEachEngine('by hand', engine => {
  let graph: Graph
  beforeEach(async () => {
    await engine.empty()
    graph = await engine.open()
  })

  const load = (list: string, day: string, entries: readonly Partial<Entry>[]) =>
    importSource(graph, stating(entries, { name: list }), generated(`${list} ${day} ${JSON.stringify(entries)}`, () => ['']), { sourceDate: day })
  const add = (asked: Partial<NodeAsked>) => addNode(graph, { kind: 'Person', fields: {}, source: report, author, ...asked })
  const tie = (asked: Partial<TieAsked>) => addTie(graph, { kind: 'LINKED_TO', start: 'ofac-1', end: 'ofac-2', fields: {}, source: report, author, ...asked })
  const nodes = async (...ids: string[]) => (await graph.nodes(ids)).map(node => node?.id)
  const sames = async (id: string) => (await graph.ties([id], ['SAME_AS'])).map(({ tie: judged }) => judged)
  /** Nodes and ties as they are shown, whenever they were written. */
  const shown = async () => {
    const pieces: Piece[] = []
    for await (const piece of contentOf(graph)) if ('node' in piece || 'tie' in piece) pieces.push(piece)
    return JSON.stringify(pieces.map(piece => JSON.stringify(piece, (key, value: unknown) => key === 'revision' ? undefined : value)).sort())
  }

  it('adds a node with its source, author and moment, under an id of its own', async () => {
    const { node, revision } = await add({ name: 'Élodie Reyl', names: [{ value: 'Элоди Рейл', kind: 'ORIGINAL' }], fields: { birthPlaces: ['Mombasa'] }, reason: 'named on page 12' })
    expect(node).toMatchObject({ id: 'hand-elodie-reyl', kind: 'Person', birthPlaces: ['Mombasa'], names: [{ value: 'Élodie Reyl', script: 'Latn', kind: 'PRIMARY' }, { value: 'Элоди Рейл', script: 'Cyrl', kind: 'ORIGINAL' }] })
    expect(node.revision).toBe(revision)
    expect(await graph.nodes(node.sources)).toMatchObject([{ kind: 'Source', name: 'Doors Without Handles', publisher: 'Port Watch' }])
    const [record] = await graph.recordsOf([node.id])
    expect(record).toMatchObject({ list: 'hand/node', part: node.id })
    expect(JSON.parse(record?.statement ?? '')).toMatchObject({ by: { author, reason: 'named on page 12', at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) as string } })
    expect((await add({ name: 'Elodie Reyl' })).node.id).toBe('hand-elodie-reyl-2')
    expect((await add({ name: 'Элоди Рейл' })).node.id).toMatch(/^hand-[0-9a-f]{12}$/)
    // The same source told twice is one.
    expect(await graph.countOfKind('Source')).toBe(1)
  })

  it('takes nothing without a source, nobody who is protected, and what fits the ontology only', async () => {
    const refused = async (work: () => Promise<unknown>) => Promise.resolve().then(work).then(() => 'taken', (error: unknown) => error instanceof NexumError ? [error.code, error.details.path] : error)
    await add({ name: 'Bright Future', kind: 'Organization' })
    const recruit = (await add({ name: 'A trial', kind: 'Proceeding' })).node.id
    const whom = (await add({ name: 'Somebody' })).node.id
    const before = await shown()
    expect(await refused(() => add({ name: 'Nobody', source: {} }))).toEqual(['BAD_USER_INPUT', ['source', 'name']])
    expect(await refused(() => add({ name: 'Nobody', source: { id: 'no-source' } }))).toEqual(['NOT_FOUND', undefined])
    expect(await refused(() => add({ name: 'Nobody', source: { id: whom } }))).toEqual(['BAD_USER_INPUT', ['source', 'id']])
    expect(await refused(() => add({ name: 'Nobody', fields: { titles: ['victim'] } }))).toEqual(['BAD_USER_INPUT', ['fields']])
    expect(await refused(() => add({ name: 'Nobody', fields: { birthDates: [{ from: '2020', to: '2020', precision: 'EXACT' }] } }))).toEqual(['BAD_USER_INPUT', ['fields']])
    expect(await refused(() => add({ name: 'Nobody', fields: { possibleVictim: true } }))).toEqual(['BAD_USER_INPUT', ['fields', 'possibleVictim']])
    expect(await refused(() => add({ name: 'Nobody', fields: { gender: 'X' } }))).toEqual(['BAD_USER_INPUT', ['fields', 'gender']])
    expect(await refused(() => add({ name: 'Nobody', fields: { imo: '1' } }))).toEqual(['BAD_USER_INPUT', ['fields', 'imo']])
    expect(await refused(() => add({ name: 'Nobody', kind: 'Designation' }))).toEqual(['BAD_USER_INPUT', ['kind']])
    expect(await refused(() => tie({ kind: 'PARTY_TO', start: whom, end: recruit, fields: { role: 'alleged victim' } }))).toEqual(['BAD_USER_INPUT', ['fields', 'role']])
    expect(await refused(() => tie({ kind: 'OWNS', start: whom, end: recruit }))).toEqual(['BAD_USER_INPUT', ['end']])
    expect(await refused(() => tie({ kind: 'LEADS', start: whom, end: 'nobody' }))).toEqual(['NOT_FOUND', undefined])
    expect(await refused(() => tie({ kind: 'DESIGNATED_AS', start: whom, end: recruit }))).toEqual(['BAD_USER_INPUT', ['kind']])
    expect(await shown()).toBe(before)
  })

  it('decides before collections of data, never before the list of an authority', async () => {
    const died = (day: string) => ({ deathDate: { from: day, to: day, precision: 'EXACT' } })
    await load('ftm', '2024-01-01', [person('ftm-1', { born: '2001', listed: false })])
    await load('ofac', '2024-01-01', [person('ofac-1', { born: '2001' })])
    expect((await add({ id: 'ftm-1', fields: died('2010') })).node).toMatchObject({ ...died('2010'), name: 'Name of ftm-1' })
    expect((await add({ id: 'ofac-1', fields: { ...died('2010'), remarks: ['seen later'] } })).node).toMatchObject({ ...died('2001'), remarks: ['seen later'] })
    // The next version of both lists changes nothing of that.
    await load('ftm', '2024-02-01', [person('ftm-1', { born: '2002', listed: false })])
    await load('ofac', '2024-02-01', [person('ofac-1', { born: '2003' })])
    expect(await graph.nodes(['ftm-1', 'ofac-1'])).toMatchObject([died('2010'), { ...died('2003'), remarks: ['seen later'] }])
    // Stated by hand once more, it adds to what was stated.
    expect((await add({ id: 'ofac-1', fields: { remarks: ['seen again'] }, source: { name: 'A court' } })).node).toMatchObject({ remarks: expect.arrayContaining(['seen later', 'seen again']) as string[] })
    expect((await graph.recordsOf(['ofac-1'])).filter(({ list }) => list === 'hand/node')).toHaveLength(1)
  })

  it('states ties and claims beside lists, and they stay when the import is taken back', async () => {
    const first = await load('ofac', '2024-01-01', [person('ofac-1', { linked: ['ofac-2'] }), person('ofac-2')])
    const { tie: stated } = await tie({ since: '2020-02' })
    expect(stated).toMatchObject({ id: linkOf('ofac-1', 'ofac-2'), since: '2020-02' })
    expect(stated.sources).toHaveLength(2)
    const { claim } = await addClaim(graph, { about: stated.id, statement: 'They met in Mombasa.', stance: 'DISPUTES', reliability: 'B', credibility: '2', locator: 'page 4', source: { id: stated.sources.find(id => id.startsWith('hand-')) }, author })
    expect(await graph.claims([stated.id])).toMatchObject([{ id: claim.id, stance: 'DISPUTES', reliability: 'B', credibility: '2', locator: 'page 4' }])
    const about = (await addClaim(graph, { about: 'ofac-1', statement: 'Denied it.', source: report, author })).claim.id
    expect((await graph.ties([about], ['ABOUT'])).map(({ other }) => other.id)).toEqual(['ofac-1'])
    expect((await addClaim(graph, { about: 'ofac-1', statement: 'Denied it.', source: report, author })).claim.id).toBe(about)
    const own = (await add({ name: 'Somebody' })).node.id
    await tie({ kind: 'CITIZEN_OF', start: own, end: 'country-ke' })
    await undoRun(graph, first.id)
    expect(await nodes(own, 'country-ke', 'ofac-2-listed')).toEqual([own, 'country-ke', undefined])
    expect((await graph.ties([own], ['CITIZEN_OF'])).map(({ other }) => other.id)).toEqual(['country-ke'])
  })

  it('a tie that is retracted stays out of every later import, which says so, and comes back when that is taken back', async () => {
    const link = linkOf('ofac-1', 'ofac-2')
    await load('ofac', '2024-01-01', [person('ofac-1', { linked: ['ofac-2', 'ofac-3'] }), person('ofac-2'), person('ofac-3')])
    const retraction = await retract(graph, { id: link, author, reason: 'another person of the same name' })
    expect(retraction).toMatchObject({ title: 'Name of ofac-1 is linked to Name of ofac-2', nodes: [], ties: [{ id: link }] })
    expect(await graph.tie(link)).toBeUndefined()
    const again = await load('ofac', '2024-02-01', [person('ofac-1', { name: 'changed', linked: ['ofac-2', 'ofac-3'] }), person('ofac-2'), person('ofac-3')])
    expect(again.issues).toMatchObject([{ kind: 'stays retracted, as was decided by hand', count: 1, examples: [expect.stringMatching(/line of ofac-1.*another person of the same name \(Mina Oduya, /)] }])
    const same = await load('ofac', '2024-02-01', [person('ofac-1', { name: 'changed', linked: ['ofac-2', 'ofac-3'] }), person('ofac-2'), person('ofac-3')])
    expect([same.counts.unchanged, same.issues[0]?.count]).toEqual([3, 1])
    expect(await graph.tie(link)).toBeUndefined()
    expect(await graph.tie(linkOf('ofac-1', 'ofac-3'))).toBeDefined()
    // Another list that says the same, and taking an import back, change nothing.
    await load('table', '2024-02-01', [{ subject: 'ofac-1', part: 'link', nodes: [], ties: [{ kind: 'LINKED_TO', start: 'ofac-1', end: 'ofac-2' }] }])
    await undoRun(graph, again.id)
    expect(await graph.tie(link)).toBeUndefined()
    await expect(tie({})).rejects.toThrow(/retracted by Mina Oduya.*restore\(id: /)
    await expect(retract(graph, { id: link, author, reason: 'again' })).rejects.toMatchObject({ code: 'BAD_USER_INPUT', details: { path: ['id'] } })
    await restore(graph, { id: link, author, reason: 'it was he after all' })
    expect((await graph.tie(link))?.sources).toHaveLength(2)
    expect(await retractionsOf(graph)).toEqual([])
    await expect(restore(graph, { id: link, author, reason: 'again' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect((await graph.recordsOf([link])).map(({ list }) => list)).toEqual(['hand/restored'])
  })

  it('an actor that is retracted takes its listing, identifiers and claims with it, and all come back', async () => {
    const entries = (name: string) => [person('ofac-1', { name, passport: 'A1234567', linked: ['ofac-2'] }), person('ofac-2', { linked: ['ofac-1'] })]
    await load('ofac', '2024-01-01', entries('first'))
    const claim = (await addClaim(graph, { about: linkOf('ofac-2', 'ofac-1'), statement: 'Seen together.', source: report, author })).claim.id
    const before = await shown()
    await retract(graph, { id: 'ofac-1', author, reason: 'mistaken identity' })
    expect(await nodes('ofac-1', 'ofac-1-listed', claim, 'identifier-passport-ke-A1234567', 'ofac-2')).toEqual([undefined, undefined, undefined, undefined, 'ofac-2'])
    await load('ofac', '2024-02-01', entries('second'))
    await load('table', '2024-02-01', [person('table-1', { linked: ['ofac-1'], listed: false })])
    expect(await nodes('ofac-1', 'ofac-1-listed', claim, 'identifier-passport-ke-A1234567')).toEqual([undefined, undefined, undefined, undefined])
    await restore(graph, { id: 'ofac-1', author, reason: 'checked again' })
    expect(await graph.nodes(['ofac-1', 'ofac-1-listed', claim, 'identifier-passport-ke-A1234567'])).toMatchObject([{ name: 'second' }, { authority: 'US' }, { kind: 'Claim' }, { number: 'A1234567' }])
    // What was stated of it meanwhile had waited.
    expect((await graph.ties(['ofac-1'], ['LINKED_TO'])).map(({ other }) => other.id).sort()).toEqual(['ofac-2', 'ofac-2', 'table-1'])
    await undoRun(graph, (await graph.runs()).find(({ list }) => list === 'table/small')?.id ?? '')
    await undoRun(graph, (await graph.runs()).find(({ publishedOn, list }) => list === 'ofac/small' && publishedOn === '2024-02-01')?.id ?? '')
    expect(await shown()).toBe(before)
  })

  it('retracts no half of a listing and nothing that others rest on; what no record states comes back too', async () => {
    await load('ofac', '2024-01-01', [person('ofac-1')])
    const [listing] = await graph.ties(['ofac-1'], ['DESIGNATED_AS'])
    for (const id of ['ofac-1-listed', listing?.tie.id ?? '', (await graph.ofKind('Source'))[0]?.id ?? '']) await expect(retract(graph, { id, author, reason: 'no' })).rejects.toMatchObject({ code: 'BAD_USER_INPUT', details: { path: ['id'] } })
    await expect(retract(graph, { id: 'nobody', author, reason: 'no' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await graph.write({ create: { nodes: statementFrom(JSON.stringify({ nodes: [{ id: 'bare', kind: 'Person', name: 'Written without a record', sources: ['world'] }] })).nodes } })
    const before = await shown()
    await retract(graph, { id: 'bare', author, reason: 'trial' })
    expect(await nodes('bare')).toEqual([undefined])
    await restore(graph, { id: 'bare', author, reason: 'trial over' })
    expect(await shown()).toBe(before)
  })

  it('judges who is one in the place of lists and identifiers, and no import judges again', async () => {
    const [us, uk] = [[person('ofac-1', { passport: 'A1234567' })], [person('uk-1', { passport: 'A1234567' })]]
    await load('ofac', '2024-01-01', us)
    await load('uk', '2024-01-01', uk)
    const [automatic] = await sames('ofac-1')
    expect(automatic).toMatchObject({ judgement: 'SAME', judgedBy: 'Nexum, by exact identifiers' })
    const { tie: judged } = await judgeIdentity(graph, { left: 'uk-1', right: 'ofac-1', judgement: 'DIFFERENT', reason: 'born forty years apart', author })
    expect(await sames('ofac-1')).toEqual([judged])
    expect(judged).toMatchObject({ judgement: 'DIFFERENT', reason: 'born forty years apart', judgedBy: author })
    expect(await graph.nodes(judged.sources)).toMatchObject([{ name: `Judgement of ${author}` }])
    await load('uk', '2024-02-01', [person('uk-1', { name: 'changed', passport: 'A1234567' })])
    expect(await sames('ofac-1')).toMatchObject([{ id: judged.id }])
    // Judged once more, the other way round and otherwise: it is one judgement.
    await judgeIdentity(graph, { left: 'ofac-1', right: 'uk-1', judgement: 'UNDECIDED', reason: 'not sure any more', author })
    expect(await sames('ofac-1')).toMatchObject([{ id: judged.id, judgement: 'UNDECIDED' }])
    // Taken back, what it replaced stands again.
    await undoJudgement(graph, { id: judged.id, reason: 'no ground', author })
    expect(await sames('ofac-1')).toMatchObject([{ id: automatic?.id, judgement: 'SAME' }])
    // An automatic one that is taken back does not come back.
    await undoJudgement(graph, { id: automatic?.id ?? '', reason: 'the number was reused', author })
    await load('uk', '2024-03-01', [person('uk-1', { name: 'changed again', passport: 'A1234567' })])
    await load('ofac', '2024-03-01', [person('ofac-1', { name: 'changed', passport: 'A1234567' })])
    expect(await sames('ofac-1')).toEqual([])
    await judgeIdentity(graph, { left: 'ofac-1', right: 'uk-1', judgement: 'SAME', reason: 'the passport was shown', author, source: report })
    expect(await sames('uk-1')).toMatchObject([{ id: judged.id, judgement: 'SAME' }])
    await expect(undoJudgement(graph, { id: 'ofac-1', reason: 'no', author })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' })
    await expect(judgeIdentity(graph, { left: 'ofac-1', right: 'ofac-1', judgement: 'SAME', reason: 'no', author })).rejects.toMatchObject({ details: { path: ['right'] } })
    await expect(judgeIdentity(graph, { left: 'ofac-1', right: 'uk-1-listed', judgement: 'SAME', reason: 'no', author })).rejects.toMatchObject({ details: { path: ['right'] } })
  })
})
