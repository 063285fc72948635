// Beneficial ownership statements of versions 0.2, 0.3 and 0.4: shares, derived stakes, control, owners that nobody names, versions.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bods } from '../../api/import/bods/source.ts'
import type { Entry } from '../../api/import/entry.ts'
import { fileOnDisk } from '../../api/import/files.ts'
import { importSource } from '../../api/import/pipeline.ts'
import { recognise } from '../../api/import/sources.ts'
import type { SourceFile } from '../../api/import/source.ts'
import { statementOf } from '../../api/import/statement.ts'
import type { Graph } from '../../api/graph/graph.ts'
import { onEmbedded } from '../engines.ts'
import { Folder, generated, noData, realData } from './files.ts'
import { knownTo, refuses } from './knowing.ts'

type Json = Readonly<Record<string, unknown>>
const publicationDetails = { publicationDate: '2024-01-15', bodsVersion: '0.4', publisher: { name: 'Test Register' } }
const record = (recordType: string, recordId: string, recordDetails: Json, more: Json = {}): Json =>
  ({ statementId: `s-${recordId}`, statementDate: '2024-01-01', declarationSubject: 'a', recordId, recordType, recordStatus: 'new', recordDetails: { isComponent: false, ...recordDetails }, publicationDetails, ...more })
const company = (id: string, more: Json = {}) => record('entity', id, { entityType: { type: 'registeredEntity' }, name: `Company ${id}`, ...more })
const person = (id: string, more: Json = {}) => record('person', id, { personType: 'knownPerson', names: [{ fullName: `Person ${id}` }], ...more })
const holding = (id: string, subject: string, interestedParty: unknown, interests: readonly Json[], more: Json = {}, outside: Json = {}) => record('relationship', id, { subject, interestedParty, interests, ...more }, outside)
const shares = (share: Json, directOrIndirect = 'direct', more: Json = {}) => ({ type: 'shareholding', directOrIndirect, share, ...more })

const file = (statements: readonly Json[]): SourceFile => generated('bods.json', () => [JSON.stringify(statements, null, 1)])
async function entriesOf(from: SourceFile): Promise<Entry[]> {
  const entries: Entry[] = []
  for await (const entry of (await bods.open(from)).entries) entries.push(entry)
  for (const entry of entries) statementOf(entry, 'source-test')
  return entries
}
const holdings = new Set(['OWNS', 'CONTROLS', 'LEADS', 'HAS_INTEREST_IN', 'ASSOCIATE_OF'])
const tiesIn = (entries: readonly Entry[]) => entries.flatMap(({ ties }) => ties).filter(({ kind }) => holdings.has(kind)).map(tie => ({ ...tie, key: undefined }))
const stake = (start: string, end: string, shareMinimum?: number, shareMaximum?: number) => expect.objectContaining({ kind: 'OWNS', start: `bods-${start}`, end: `bods-${end}`, shareMinimum, shareMaximum }) as unknown
const issuesIn = (entries: readonly Entry[]) => entries.flatMap(({ issues }) => issues.map(({ kind }) => kind))
const claimsIn = (entries: readonly Entry[]) => entries.flatMap(({ nodes }) => nodes).filter(node => node.kind === 'Claim')

describe('shares', () => {
  const bounds = async (share: Json) => {
    const [tie] = tiesIn(await entriesOf(file([company('a'), person('p'), holding('r', 'a', 'p', [shares(share)])])))
    return tie?.kind === 'OWNS' ? [tie.shareMinimum, tie.shareMaximum] : []
  }

  it.each([
    [{ exact: 50 }, [500_000, 500_000]],
    [{ exact: 26.150000000000002, minimum: 26.150000000000002, maximum: 26.150000000000002 }, [261_500, 261_500]],
    [{ exact: 33.33333 }, [333_333, 333_334]],
    [{ minimum: 25, exclusiveMaximum: 50 }, [250_000, 499_999]],
    [{ exclusiveMinimum: 25, maximum: 50 }, [250_001, 500_000]],
    [{ minimum: 25, exclusiveMinimum: true, maximum: 50, exclusiveMaximum: false }, [250_001, 500_000]],
    [{ minimum: 75 }, [750_000, undefined]],
    [{ exclusiveMaximum: 5 }, [undefined, 49_999]],
    [{}, [undefined, undefined]]
  ])('%j', async (share, expected) => {
    expect(await bounds(share)).toEqual(expected)
  })

  it.each([[{ exact: 120 }], [{ exact: -1 }], [{ minimum: 50, maximum: 25 }], [{ exact: 10, minimum: 25 }], [{ exact: 'half' }]])('are not known where they are %j, and the report says so', async share => {
    const entries = await entriesOf(file([company('a'), person('p'), holding('r', 'a', 'p', [shares(share)])]))
    expect(tiesIn(entries)).toEqual([stake('p', 'a')])
    expect(issuesIn(entries)).toEqual(['share that is no percentage, or contradicts itself: kept as not known'])
  })
})

describe('derived stakes', () => {
  it('add nothing to steps that are stated', async () => {
    const entries = await entriesOf(file([company('a'), company('b'), person('p'), holding('r1', 'a', 'b', [shares({ exact: 60 })]), holding('r2', 'b', 'p', [shares({ exact: 50 })]), holding('r3', 'a', 'p', [shares({ exact: 30 }, 'indirect')])]))
    expect(tiesIn(entries)).toEqual([stake('b', 'a', 600_000, 600_000), stake('p', 'b', 500_000, 500_000)])
    expect(issuesIn(entries)).toEqual(['derived interest whose steps are stated: not counted beside them'])
  })

  it('are kept where no step is stated', async () => {
    expect(tiesIn(await entriesOf(file([company('a'), person('p'), holding('r', 'a', 'p', [shares({ exact: 30 }, 'indirect')])])))).toEqual([stake('p', 'a', 300_000, 300_000)])
  })

  it('have no least share where they may run through a stake that is stated', async () => {
    const entries = await entriesOf(file([company('a'), company('b'), person('p'), holding('r1', 'a', 'b', [shares({ exact: 30 })]), holding('r2', 'a', 'p', [shares({ exact: 30 }, 'indirect')])]))
    expect(tiesIn(entries)).toEqual([stake('b', 'a', 300_000, 300_000), stake('p', 'a', undefined, 300_000)])
  })

  it('make a stake of what they run through, however little is said of it', async () => {
    const entries = await entriesOf(file([company('a'), company('b'), person('p'), holding('r1', 'a', 'b', [shares({ exact: 60 })]), holding('r2', 'b', 'p', [{ directOrIndirect: 'unknown' }]), holding('r3', 'a', 'p', [shares({ exact: 30 }, 'indirect')], { componentRecords: ['b', 'r1', 'r2'] })]))
    expect(tiesIn(entries)).toEqual([stake('b', 'a', 600_000, 600_000), stake('p', 'b')])
  })
})

describe('interests other than shares', () => {
  const kinds = async (interest: Json) => tiesIn(await entriesOf(file([company('a'), person('p'), holding('r', 'a', 'p', [{ directOrIndirect: 'direct', ...interest }])]))).map(({ kind }) => kind)

  it.each([
    [{ type: 'votingRights', share: { minimum: 50, exclusiveMinimum: true } }, 'CONTROLS'],
    [{ type: 'votingRights', share: { exact: 50 }, beneficialOwnershipOrControl: true }, 'HAS_INTEREST_IN'],
    [{ type: 'voting-rights', share: { exact: 75 } }, 'CONTROLS'],
    [{ type: 'votingRights', beneficialOwnershipOrControl: true }, 'CONTROLS'],
    [{ type: 'votingRights' }, 'HAS_INTEREST_IN'],
    [{ type: 'appointmentOfBoard' }, 'CONTROLS'],
    [{ type: 'controlByLegalFramework' }, 'CONTROLS'],
    [{ type: 'other-influence-or-control' }, 'CONTROLS'],
    [{ type: 'rightsGrantedByContract', beneficialOwnershipOrControl: true }, 'CONTROLS'],
    [{ type: 'rightsGrantedByContract' }, 'HAS_INTEREST_IN'],
    [{ type: 'rightsToProfitOrIncome' }, 'HAS_INTEREST_IN'],
    [{ type: 'boardMember' }, 'LEADS'],
    [{ type: 'nominee' }, 'ASSOCIATE_OF'],
    [{ type: 'unknownInterest' }, 'HAS_INTEREST_IN']
  ])('%j is %s', async (interest, kind) => {
    expect(await kinds(interest)).toEqual([kind])
  })

  it('say what they rest on', async () => {
    const [claim] = claimsIn(await entriesOf(file([company('a'), person('p'), holding('r', 'a', 'p', [{ type: 'votingRights', directOrIndirect: 'direct', share: { minimum: 75 }, beneficialOwnershipOrControl: true, details: 'By a pact.' }], {}, { source: { type: ['selfDeclaration'], assertedBy: [{ name: 'Company a' }] } })])))
    expect(claim).toMatchObject({ statement: 'Voting rights, 75 % or more, held directly, stated as beneficial ownership or control. Stated by: self declaration; asserted by Company a', quotation: 'By a pact.', stance: 'SUPPORTS' })
  })

  it('of a kind that nobody knows are kept and counted', async () => {
    const entries = await entriesOf(file([company('a'), person('p'), holding('r', 'a', 'p', [{ type: 'magic', directOrIndirect: 'direct' }])]))
    expect([tiesIn(entries).map(({ kind }) => kind), issuesIn(entries)]).toEqual([['HAS_INTEREST_IN'], ['unknown kind of interest: kept as an interest']])
  })
})

describe('owners that are not named', () => {
  it.each([
    ['a reason in place of the owner', { reason: 'subjectExemptFromDisclosure', description: 'Listed' }, [], /not stated: subject exempt from disclosure: Listed \(Shareholding, 60 %/],
    ['a person that is not known', 'x', [record('person', 'x', { personType: 'unknownPerson' })], /not stated: unknown person/],
    ['an entity without a name on purpose', 'x', [record('entity', 'x', { entityType: { type: 'anonymousEntity' } })], /not stated: anonymous entity/],
    ['a reason as version 0.3 has it', { unspecified: { reason: 'noBeneficialOwners' } }, [], /not stated: no beneficial owners/]
  ])('are no actors: %s', async (_, party, statements, text) => {
    const entries = await entriesOf(file([company('a'), ...statements, holding('r', 'a', party, [shares({ exact: 60 })])]))
    expect(entries.flatMap(({ nodes }) => nodes).filter(({ kind }) => kind === 'Person' || kind === 'Organization').map(({ id }) => id)).toEqual(['bods-a'])
    expect(tiesIn(entries)).toEqual([])
    expect(claimsIn(entries)).toEqual([expect.objectContaining({ about: 'bods-a', statement: expect.stringMatching(text) as unknown })])
  })
})

describe('versions of a record', () => {
  it('the newest decides, and a closed one has ended', async () => {
    const closing = { statementId: 's-2', statementDate: '2024-06-30T12:00:00Z', recordStatus: 'closed' }
    const entries = await entriesOf(file([company('a'), person('p'), holding('r', 'a', 'p', [shares({ exact: 60 })], {}, closing), holding('r', 'a', 'p', [shares({ exact: 80 })])]))
    expect(tiesIn(entries)).toEqual([expect.objectContaining({ shareMinimum: 600_000, until: '2024-06-30' })])
    expect(issuesIn(entries)).toEqual(['statement that a newer one replaces'])
  })

  it('before 0.4 the first of those that replace each other names the actor', async () => {
    const flat = { publicationDetails: { ...publicationDetails, bodsVersion: '0.2' }, statementDate: '2024-01-01', isComponent: false }
    const named = (statementID: string, fullName: string, more: Json = {}) => ({ statementID, statementType: 'personStatement', personType: 'knownPerson', names: [{ type: 'individual', fullName }], ...flat, ...more })
    const entries = await entriesOf(file([
      { statementID: 'e1', statementType: 'entityStatement', entityType: 'registeredEntity', name: 'Alpha', ...flat }, named('p1', 'Old Name'), named('p2', 'New Name', { replacesStatements: ['p1'] }),
      { statementID: 'o1', statementType: 'ownershipOrControlStatement', subject: { describedByEntityStatement: 'e1' }, interestedParty: { describedByPersonStatement: 'p2' }, interests: [{ type: 'shareholding', interestLevel: 'direct', share: { exact: 100 } }], ...flat }
    ]))
    expect(entries.map(({ subject, nodes }) => [subject, nodes[0]?.name])).toEqual([['bods-e1', 'Alpha'], ['bods-p1', 'New Name'], ['bods-e1', 'Shareholding, 100 %, held directly']])
    expect(tiesIn(entries)).toEqual([stake('p1', 'e1', 1_000_000, 1_000_000)])
  })
})

describe('persons and entities', () => {
  it('keep names, dates, identifiers by scheme and flags as the source has them', async () => {
    const [alpha, maria] = await entriesOf(file([
      company('a', { alternateNames: ['Альфа'], identifiers: [{ scheme: 'GB-COH', id: '07444723' }, { scheme: 'XI-LEI', id: 'PY6ZZQWO2IZFZC3IOL08' }, { scheme: 'US-DE', id: '123' }, { schemeName: 'Nobody knows', id: '9' }], jurisdiction: { code: 'US-DE' }, foundingDate: '2010-11' }),
      person('p', { names: [{ type: 'legal', fullName: 'Maria Silva' }, { type: 'former', fullName: 'Maria Costa' }], birthDate: '1964-04', nationalities: [{ code: 'GB' }, { name: 'Iraq' }], identifiers: [{ scheme: 'IRL-TAXID', id: '77' }, { scheme: 'GBR-PASSPORT', id: 'P1' }], politicalExposure: { status: 'isPep', details: [{ reason: 'Member of Parliament', jurisdiction: { code: 'gb' }, startDate: '2017-10-15' }] } })
    ]))
    expect(alpha?.nodes[0]).toMatchObject({ names: [{ value: 'Company a', kind: 'PRIMARY' }, { value: 'Альфа', script: 'Cyrl', kind: 'ALIAS' }], incorporated: '2010-11', organizationType: 'COMPANY' })
    expect(alpha?.ties.map(({ kind, end }) => `${kind} ${end}`)).toEqual(['BASED_IN country-us', 'IDENTIFIED_BY identifier-registration-gb-07444723', 'IDENTIFIED_BY identifier-lei-PY6ZZQWO2IZFZC3IOL08', 'IDENTIFIED_BY identifier-registration-us-USDE123'])
    expect(alpha?.issues.map(({ kind }) => kind)).toEqual(['identifier of a scheme that no rule knows: kept as text'])
    expect(maria?.nodes[0]).toMatchObject({ kind: 'Person', name: 'Maria Silva', names: [{ kind: 'PRIMARY' }, { value: 'Maria Costa', kind: 'FORMER' }], birthDates: [{ from: '1964-04', precision: 'EXACT' }], remarks: ['Politically exposed person: Member of Parliament (gb), from 2017-10-15'] })
    expect(maria?.ties.map(({ kind, end }) => `${kind} ${end}`)).toEqual(['CITIZEN_OF country-gb', 'CITIZEN_OF country-iq', 'IDENTIFIED_BY identifier-tax-ie-77', 'IDENTIFIED_BY identifier-passport-gb-P1'])
  })

  it('without a name are refused, and the good ones stay', async () => {
    const entries = await entriesOf(file([company('a', { name: '' }), company('b'), holding('r', '', 'b', [])]))
    expect(entries.map(({ subject, refused }) => [subject, refused])).toEqual([['bods-a', true], ['bods-b', false], ['bods-r', true]])
  })

  it('with a field that nobody knows say so', async () => {
    expect((await entriesOf(file([company('a', { shoeSize: 43 })])))[0]?.issues[0]?.example).toBe('line 2, statement 1: shoeSize 43')
  })
})

describe('a broken file', () => {
  const text = JSON.stringify([company('a'), company('b')], null, 1)
  refuses('bods.json', [
    ['empty', '', /no beneficial ownership data/],
    ['a web page', '<!DOCTYPE html><html></html>', /no beneficial ownership data/],
    ['cut short', text.slice(0, -40), /line 15: the file was cut short|line \d+: the file was cut short/],
    ['not JSON inside', text.replace('"b"', 'b'), /line \d+: this is no JSON/],
    ['something between statements', text.replace('},\n {', '}, 7 ,\n {'), /"7 ,.* stands where an object is expected/s],
    ['a statement without an id', JSON.stringify([company('a'), { ...company('b'), statementId: '' }], null, 1), /a statement has no "statementId"/],
    ['a type that no version has', JSON.stringify([company('a'), { ...company('b'), recordType: 'ship' }]), /of the type "ship"/],
    ['one id for two statements', JSON.stringify([company('a'), { ...company('b'), statementId: 's-a' }], null, 1), /line 22, statement 2: its id s-a is that of statement 1 too|statement 2: its id s-a is that of statement 1 too/],
    ['another encoding', Buffer.from(text.replace('Company b', 'Café'), 'latin1'), /is not UTF-8/],
    ['nested without end', text.replace('"Company b"', `${'['.repeat(200)}${']'.repeat(200)}`), /nested deeper than 100/]
  ], entriesOf)

  it('may begin with a byte order mark, and have a statement on each line', async () => {
    expect(await entriesOf(generated('bods.jsonl', () => [`\uFEFF${[company('a'), company('b')].map(statement => JSON.stringify(statement)).join('\n')}\n`]))).toHaveLength(2)
  })

  it('may state the same twice', async () => {
    const entries = await entriesOf(file([company('a'), company('a')]))
    expect([entries.length, issuesIn(entries)]).toEqual([1, ['statement that a newer one replaces']])
  })
})

onEmbedded('BODS in a store', engine => {
  let graph: Graph
  let folder: Folder
  beforeAll(async () => {
    graph = await engine.open()
    folder = await Folder.make()
  })
  afterAll(() => folder.remove())

  it('is imported once, and the second time nothing is written', async () => {
    const path = await folder.write('bods.json', JSON.stringify([company('a'), person('p'), holding('r', 'a', 'p', [shares({ minimum: 25, exclusiveMaximum: 50 })]), holding('u', 'a', { reason: 'unknown' }, [])]))
    const first = await importSource(graph, bods, fileOnDisk(path))
    expect(first).toMatchObject({ list: 'bods/test-register-a', publishedOn: '2024-01-15', counts: { read: 4, added: 4, refused: 0 }, issues: [] })
    expect(first.expectations.filter(({ held }) => !held)).toEqual([])
    expect((await graph.ties(['bods-a'], ['OWNS'])).map(({ tie, other }) => [other.name, tie])).toEqual([['Person p', expect.objectContaining({ shareMinimum: 250_000, shareMaximum: 499_999 })]])
    expect((await graph.claims(['bods-a'])).map(({ statement }) => statement)).toEqual(['An owner or controller is not stated: unknown'])
    const before = await graph.ledger()
    expect((await importSource(graph, bods, fileOnDisk(path))).counts).toMatchObject({ added: 0, changed: 0, unchanged: 4 })
    expect(await graph.ledger()).toEqual(before)
  })
})

describe.skipIf(noData !== undefined)('real statements', { meta: noData === undefined ? {} : { skipped: noData } }, () => {
  const explained = ['derived interest whose steps are stated: not counted beside them', 'statement that a newer one replaces']
  const files: readonly (readonly [path: string, statements: number, ids: number, holdings: Readonly<Record<string, number>>])[] = [
    ['bods/0.2_basic_1.json', 3, 2, { OWNS: 1 }], ['bods/0.3_basic_1.json', 3, 2, { OWNS: 1 }], ['bods/bodsdata_lines.json', 10, 4, { OWNS: 6, CONTROLS: 1, HAS_INTEREST_IN: 4 }],
    ['bods/0.4_examples/indirect-ownership.json', 6, 3, { OWNS: 2 }], ['bods/0.4_examples/mixed-direct-and-indirect-ownership.json', 6, 3, { OWNS: 3 }], ['bods/0.4_examples/multiple-indirect-ownership.json', 9, 4, { OWNS: 4 }],
    ['bods/0.4_examples/joint-ownership.json', 7, 4, { OWNS: 3 }], ['bods/0.4_examples/bods-package-fi-soe.json', 9, 4, { OWNS: 3, CONTROLS: 1 }], ['bods/0.4_examples/fermcat.json', 23 - 16, 4, { OWNS: 3, LEADS: 2 }],
    ['bods/0.4_examples/full-pep-declaration.json', 3, 2, { OWNS: 1, HAS_INTEREST_IN: 1 }], ['bods/0.4_examples/listed-company-exempt-from-disclosure.json', 2, 1, {}], ['bods/0.4_examples/plc-entity-statement.json', 1, 1, {}],
    ['bods/0.4_examples/bods-package-annotations.json', 3, 2, { HAS_INTEREST_IN: 1 }], ['bods/0.4_sample_300_statements.json', 300, 200, { OWNS: 100 }],
    ['ftm/bods_pair/sample_bods.json', 6, 3, { OWNS: 2, CONTROLS: 1, LEADS: 1 }], ['gleif/rr-data-out.json', 10, 0, { CONTROLS: 10 }]
  ]

  it.each(files)('%s', async (path, statements, ids, kinds) => {
    const real = fileOnDisk(realData(path))
    expect((await recognise(real)).name).toBe('bods')
    expect(await knownTo(real)).toEqual(['bods'])
    const entries = await entriesOf(real)
    expect(entries.filter(({ refused }) => refused)).toEqual([])
    expect(entries).toHaveLength(statements)
    expect(new Set(entries.flatMap(({ nodes }) => nodes.filter(({ kind }) => kind === 'Person' || kind === 'Organization').map(({ id }) => id))).size).toBe(ids)
    const found = tiesIn(entries)
    expect(Object.fromEntries([...new Set(found.map(({ kind }) => kind))].map(kind => [kind, found.filter(tie => tie.kind === kind).length]))).toEqual(kinds)
    expect(issuesIn(entries).filter(kind => !explained.includes(kind))).toEqual([])
  })
})
