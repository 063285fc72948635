// The graph as BODS 0.4: order and shape of statements, what is never exported, the way there and back, and the validator of the standard.
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseNode, parseTie } from '../../schema/records.ts'
import type { Graph } from '../../api/graph/graph.ts'
import { exportBods } from '../../api/export/bods/export.ts'
import { bods } from '../../api/import/bods/source.ts'
import type { Entry } from '../../api/import/entry.ts'
import { fileOnDisk } from '../../api/import/files.ts'
import { onEmbedded } from '../engines.ts'
import { Folder } from '../import/files.ts'
import { missing, python } from '../python.ts'

const run = promisify(execFile)
const noValidator = await missing('libcovebods')

type Statement = Readonly<Record<string, unknown>> & { readonly recordId: string; readonly recordType: string; readonly recordDetails: Readonly<Record<string, unknown>> }

const sources = ['source-a']
const company = (id: string, more = {}) => parseNode({ id, kind: 'Organization', name: `Company ${id}`, sources, ...more })
const person = (id: string, more = {}) => parseNode({ id, kind: 'Person', name: `Person ${id}`, names: [{ value: `Person ${id}`, script: 'Latn', kind: 'PRIMARY' }, { value: 'Лицо', script: 'Cyrl', kind: 'ORIGINAL' }], sources, ...more })
const tie = (id: string, kind: string, start: string, end: string, more = {}) => parseTie({ id, kind, start, end, sources, ...more })

onEmbedded('export as BODS', engine => {
  let graph: Graph
  let folder: Folder
  let text = ''
  let statements: readonly Statement[] = []
  beforeAll(async () => {
    graph = await engine.open()
    folder = await Folder.make()
    await graph.write({ create: {
      nodes: [
        parseNode({ id: 'source-a', kind: 'Source', name: 'Register A', sourceType: 'REGISTER', publisher: 'Registrar' }), parseNode({ id: 'country-ke', kind: 'Country', name: 'Kenya', code: 'ke' }),
        parseNode({ id: 'identifier-lei-1', kind: 'Identifier', name: 'LEI', type: 'LEI', number: 'PY6ZZQWO2IZFZC3IOL08' }), parseNode({ id: 'identifier-registration-ke-77', kind: 'Identifier', name: '77', type: 'REGISTRATION', number: '77', country: 'ke' }),
        parseNode({ id: 'identifier-passport-ke-P1', kind: 'Identifier', name: 'P1', type: 'PASSPORT', number: 'P1', country: 'ke' }), parseNode({ id: 'address-1', kind: 'Address', name: '1 Road, Nairobi', country: 'ke' }),
        company('a', { organizationType: 'COMPANY', incorporated: '2010-11-18' }), company('b', { organizationType: 'COMPANY', incorporated: '2010' }), company('c', { organizationType: 'PUBLIC_BODY' }), company('alone'), company('secret', { marking: 'RED' }),
        person('p', { birthDates: [{ from: '1964-04', to: '1964-04', precision: 'EXACT' }] }), person('v', { possibleVictim: true }), person('signer'), parseNode({ id: 'ship', kind: 'Vessel', name: 'Ship', sources }), parseNode({ id: 'letter', kind: 'Recommendation', name: 'Letter', sources }),
        parseNode({ id: 'claim-1', kind: 'Claim', name: 'Voting rights, 75 %', about: 't2', statement: 'Voting rights, 75 %', stance: 'SUPPORTS', sources })
      ],
      ties: [
        tie('t1', 'OWNS', 'p', 'a', { shareMinimum: 250_001, shareMaximum: 499_999, since: '2016-04-06', until: '2020-01' }), tie('t2', 'CONTROLS', 'p', 'a'), tie('t3', 'OWNS', 'a', 'b', { shareMinimum: 1_000_000, shareMaximum: 1_000_000 }), tie('t4', 'OWNS', 'a', 'c'),
        tie('t5', 'OWNED_OR_CONTROLLED_BY', 'b', 'c'), tie('t6', 'LEADS', 'p', 'b'), tie('t7', 'OWNS', 'a', 'ship'), tie('t8', 'OWNS', 'v', 'a'), tie('t9', 'OWNS', 'secret', 'a'), tie('t10', 'SUBMITTED_BY', 'letter', 'signer'),
        tie('t11', 'IDENTIFIED_BY', 'a', 'identifier-lei-1'), tie('t12', 'IDENTIFIED_BY', 'a', 'identifier-registration-ke-77'), tie('t13', 'IDENTIFIED_BY', 'p', 'identifier-passport-ke-P1'), tie('t14', 'CITIZEN_OF', 'p', 'country-ke'),
        tie('t15', 'BASED_IN', 'a', 'country-ke', { basis: 'REGISTRATION' }), tie('t16', 'LOCATED_AT', 'a', 'address-1'), tie('t17', 'OWNS', 'a', 'a')
      ]
    } })
    text = (await pieces(graph)).join('')
    statements = JSON.parse(text) as Statement[]
  })
  afterAll(() => folder.remove())

  async function pieces(from: Graph): Promise<string[]> {
    const all: string[] = []
    for await (const piece of exportBods(from, { on: '2024-05-03' })) all.push(piece)
    return all
  }
  const details = (id: string) => statements.find(({ recordId }) => recordId === id)?.recordDetails

  it('names those who own, control or lead, and then says how; nobody else', () => {
    expect(statements.map(({ recordType, recordId }) => `${recordType} ${recordId}`)).toEqual(['entity a', 'entity b', 'entity c', 'person p', 'relationship t3', 'relationship t4', 'relationship t5', 'relationship t1', 'relationship t2', 'relationship t6'])
    expect(text).not.toMatch(/signer|secret|Ship|"v"/)
  })

  it('says what is known of each', () => {
    expect(details('a')).toMatchObject({
      entityType: { type: 'registeredEntity' }, name: 'Company a', foundingDate: '2010-11-18', jurisdiction: { name: 'Kenya', code: 'KE' }, addresses: [{ address: '1 Road, Nairobi', country: { name: 'Kenya', code: 'KE' } }],
      identifiers: [{ id: 'PY6ZZQWO2IZFZC3IOL08', scheme: 'XI-LEI' }, { id: '77', schemeName: 'Registration number (Kenya)' }]
    })
    // A year alone is no date of the standard.
    expect(details('b')).not.toHaveProperty('foundingDate')
    expect(details('p')).toMatchObject({ names: [{ type: 'legal', fullName: 'Person p' }, { type: 'alternative', fullName: 'Лицо' }], birthDate: '1964-04', nationalities: [{ code: 'KE' }], identifiers: [{ id: 'P1', scheme: 'KEN-PASSPORT' }] })
  })

  it('keeps shares, direction, periods, basis and sources', () => {
    expect(details('t1')).toMatchObject({ subject: 'a', interestedParty: 'p', interests: [{ type: 'shareholding', share: { minimum: 25.0001, maximum: 49.9999 }, startDate: '2016-04-06', details: 'Until 2020-01.' }] })
    expect(details('t2')).toMatchObject({ interests: [{ type: 'otherInfluenceOrControl', details: 'Voting rights, 75 %.' }] })
    expect(details('t3')).toMatchObject({ interests: [{ share: { exact: 100 } }] })
    expect(details('t4')).toEqual({ isComponent: false, subject: 'c', interestedParty: 'a', interests: [{ type: 'shareholding', directOrIndirect: 'unknown' }] })
    expect(details('t5')).toMatchObject({ subject: 'b', interestedParty: 'c', interests: [{ type: 'unknownInterest' }] })
    expect(statements[0]).toMatchObject({ source: { type: ['officialRegister'], description: 'Register A', assertedBy: [{ name: 'Registrar' }] }, publicationDetails: { bodsVersion: '0.4', publicationDate: '2024-05-03' } })
  })

  it('is the same every time', async () => {
    expect((await pieces(graph)).join('')).toBe(text)
    expect(new Set(statements.map(({ statementId }) => statementId)).size).toBe(statements.length)
  })

  it('comes back without loss of what the standard holds', async () => {
    const entries: Entry[] = []
    for await (const entry of (await bods.open(fileOnDisk(await folder.write('out.json', text)))).entries) entries.push(entry)
    expect(entries.flatMap(({ issues }) => issues)).toEqual([])
    const ties = entries.flatMap(entry => entry.ties)
    expect(ties.filter(({ kind }) => kind === 'OWNS').map(found => found.kind === 'OWNS' ? [found.start, found.end, found.shareMinimum, found.shareMaximum] : [])).toEqual([['bods-a', 'bods-b', 1_000_000, 1_000_000], ['bods-a', 'bods-c', undefined, undefined], ['bods-p', 'bods-a', 250_001, 499_999]])
    expect(ties.filter(({ kind }) => kind === 'CONTROLS' || kind === 'LEADS').map(({ kind, start }) => `${kind} ${start}`)).toEqual(['CONTROLS bods-p', 'LEADS bods-p'])
    expect(ties.map(({ end }) => end)).toEqual(expect.arrayContaining(['identifier-lei-PY6ZZQWO2IZFZC3IOL08', 'identifier-registration-ke-77', 'identifier-passport-ke-P1', 'country-ke']))
  })

  describe.skipIf(noValidator !== undefined)('the validator of the standard', { meta: noValidator === undefined ? {} : { skipped: noValidator } }, () => {
    /** It would fetch the list of registers from the network: here it is given the one scheme that is used. */
    const program = (command: string): string => `import sys, libcove2.common
libcove2.common.get_orgids_prefixes = lambda: ["XI-LEI"]
import libcovebods.cli
sys.argv = ["libcovebods", "${command}", sys.argv[1]]
libcovebods.cli.main()`
    const validated = async (command: string): Promise<unknown> => JSON.parse((await run(python, ['-c', program(command), await folder.write('validated.json', text)], { maxBuffer: 1 << 26 })).stdout)

    it('finds no breach of the schema', async () => {
      expect(await validated('jsonschemavalidate')).toEqual([])
    }, 60_000)

    it('finds nothing wrong between statements, and no field of our own', async () => {
      const checks = await validated('pythonvalidate') as { readonly additional_checks?: readonly unknown[] }
      expect(checks.additional_checks ?? []).toEqual([])
      expect(await validated('additionalfields')).toEqual({})
    }, 60_000)
  })
})

onEmbedded('export of an empty store', engine => {
  it('is an empty list', async () => {
    const all: string[] = []
    for await (const piece of exportBods(await engine.open())) all.push(piece)
    expect(JSON.parse(all.join(''))).toEqual([])
  })
})
