// The Global LEI Index: level 1, level 2 and exceptions, as XML and in both kinds of JSON.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Graph } from '../../api/graph/graph.ts'
import type { Entry } from '../../api/import/entry.ts'
import { fileOnDisk } from '../../api/import/files.ts'
import { gleif } from '../../api/import/gleif/source.ts'
import { importSource } from '../../api/import/pipeline.ts'
import { recognise } from '../../api/import/sources.ts'
import type { SourceFile } from '../../api/import/source.ts'
import { statementOf } from '../../api/import/statement.ts'
import { onEmbedded } from '../engines.ts'
import { Folder, generated, noData, realData } from './files.ts'
import { knownTo, refuses } from './knowing.ts'

const lei = (letter: string) => `${letter.repeat(18)}00`
const header = (name: string, count: number, content = 'GLEIF_FULL_PUBLISHED') => `<x:${name}><x:ContentDate>2024-03-01T08:00:00Z</x:ContentDate><x:FileContent>${content}</x:FileContent><x:RecordCount>${count}</x:RecordCount></x:${name}>`
const company = (letter: string, more = '', entity = '') => `<x:LEIRecord><x:LEI>${lei(letter)}</x:LEI><x:Entity><x:LegalName xml:lang="en">Alpha ${letter}</x:LegalName>
<x:LegalAddress><x:FirstAddressLine>1 Road</x:FirstAddressLine><x:City>London</x:City><x:Country>GB</x:Country></x:LegalAddress><x:HeadquartersAddress><x:FirstAddressLine>2 Road</x:FirstAddressLine><x:City>Riga</x:City><x:Country>LV</x:Country></x:HeadquartersAddress>
<x:RegistrationAuthority><x:RegistrationAuthorityID>RA000585</x:RegistrationAuthorityID><x:RegistrationAuthorityEntityID>0744${letter}</x:RegistrationAuthorityEntityID></x:RegistrationAuthority><x:LegalJurisdiction>GB</x:LegalJurisdiction><x:EntityCategory>GENERAL</x:EntityCategory><x:EntityStatus>ACTIVE</x:EntityStatus>${entity}</x:Entity><x:Registration><x:RegistrationStatus>ISSUED</x:RegistrationStatus></x:Registration>${more}</x:LEIRecord>`
const level1 = (records: string, count: number, content?: string) => `<?xml version="1.0" encoding="UTF-8"?>\n<x:LEIData xmlns:x="http://www.gleif.org/data/schema/leidata/2016">${header('LEIHeader', count, content)}<x:LEIRecords>\n${records}</x:LEIRecords></x:LEIData>`
const relation = (start: string, type: string, end: string, { status = 'ACTIVE', periods = '', registration = 'PUBLISHED' } = {}) => `<x:RelationshipRecord><x:Relationship><x:StartNode><x:NodeID>${lei(start)}</x:NodeID><x:NodeIDType>LEI</x:NodeIDType></x:StartNode><x:EndNode><x:NodeID>${lei(end)}</x:NodeID><x:NodeIDType>LEI</x:NodeIDType></x:EndNode><x:RelationshipType>${type}</x:RelationshipType><x:RelationshipPeriods>${periods}</x:RelationshipPeriods><x:RelationshipStatus>${status}</x:RelationshipStatus></x:Relationship><x:Registration><x:LastUpdateDate>2023-05-05T00:00:00Z</x:LastUpdateDate><x:RegistrationStatus>${registration}</x:RegistrationStatus></x:Registration></x:RelationshipRecord>\n`
const level2 = (...records: readonly string[]) => `<x:RelationshipData>${header('Header', records.length)}<x:RelationshipRecords>${records.join('')}</x:RelationshipRecords></x:RelationshipData>`
const exception = (letter: string, reason: string) => `<x:Exception><x:LEI>${lei(letter)}</x:LEI><x:ExceptionCategory>DIRECT_ACCOUNTING_CONSOLIDATION_PARENT</x:ExceptionCategory><x:ExceptionReason>${reason}</x:ExceptionReason></x:Exception>`
const exceptions = (...records: readonly string[]) => `<x:ReportingExceptionData>${header('Header', records.length)}<x:ReportingExceptions>${records.join('')}</x:ReportingExceptions></x:ReportingExceptionData>`

const file = (text: string | Uint8Array): SourceFile => generated('gleif', () => [text])
async function entriesOf(from: SourceFile | string): Promise<Entry[]> {
  const entries: Entry[] = []
  for await (const entry of (await gleif.open(typeof from === 'string' ? file(from) : from)).entries) entries.push(entry)
  for (const entry of entries) statementOf(entry, 'source-test')
  return entries
}
const ties = (entries: readonly Entry[]) => entries.flatMap(entry => entry.ties.map(({ kind, start, end, since, until }) => ({ kind, start, end, ...(since === undefined ? {} : { since }), ...(until === undefined ? {} : { until }) })))
const issues = (entries: readonly Entry[]) => entries.flatMap(entry => entry.issues.map(({ kind }) => kind))
const control = (parent: string, child: string, more = {}) => ({ kind: 'CONTROLS', start: `lei-${lei(parent)}`, end: `lei-${lei(child)}`, ...more })

describe('an LEI record', () => {
  it('is an organization with names, numbers, seats, addresses and status', async () => {
    const [entry] = await entriesOf(level1(company('A', '', '<x:OtherEntityNames><x:OtherEntityName type="PREVIOUS_LEGAL_NAME">Before</x:OtherEntityName><x:OtherEntityName type="TRADING_OR_OPERATING_NAME">Альфа</x:OtherEntityName></x:OtherEntityNames><x:EntityCreationDate>2012-11-29T00:00:00Z</x:EntityCreationDate><x:LegalEntityEvents><x:LegalEntityEvent><x:LegalEntityEventType>DISSOLUTION</x:LegalEntityEventType><x:LegalEntityEventEffectiveDate>2018-11-09T00:00:00Z</x:LegalEntityEventEffectiveDate></x:LegalEntityEvent></x:LegalEntityEvents>'), 1))
    expect(entry?.nodes[0]).toMatchObject({ id: `lei-${lei('A')}`, name: 'Alpha A', names: [{ kind: 'PRIMARY' }, { value: 'Before', kind: 'FORMER' }, { value: 'Альфа', script: 'Cyrl', kind: 'ALIAS' }], organizationType: 'COMPANY', incorporated: '2012-11-29', dissolved: '2018-11-09' })
    expect(entry?.ties.map(({ kind, end }) => `${kind} ${end}`)).toEqual(expect.arrayContaining([`IDENTIFIED_BY identifier-lei-${lei('A')}`, 'IDENTIFIED_BY identifier-registration-gb-0744A', 'BASED_IN country-gb', 'BASED_IN country-lv']))
    expect(entry?.nodes.filter(({ kind }) => kind === 'Address').map(({ name }) => name)).toEqual(['1 Road, London, United Kingdom', '2 Road, Riga, Latvia'])
    expect(entry?.issues).toEqual([])
  })

  it('keeps the register with the number where a country has several', async () => {
    const [entry] = await entriesOf(level1(company('A').replace('<x:LegalJurisdiction>GB', '<x:LegalJurisdiction>US-DE'), 1))
    expect(entry?.ties.map(({ end }) => end)).toContain('identifier-registration-us-RA0005850744A')
  })

  it('says what it does not know, and refuses a record without an LEI', async () => {
    const entries = await entriesOf(level1(company('A', '<x:Surprise>1</x:Surprise>') + company('B').replace(lei('B'), 'short'), 3))
    expect(entries.map(({ refused }) => refused)).toEqual([false, true])
    expect(issues(entries)).toEqual(['field that no rule knows', 'refused: a record without an LEI', 'another number of records than the file says it has'])
  })

  it('is the same in the JSON of GLEIF', async () => {
    const json = { records: [{ LEI: { $: lei('A') }, Entity: { LegalName: { '@xml:lang': 'en', $: 'Alpha A' }, OtherEntityNames: { OtherEntityName: [{ '@type': 'PREVIOUS_LEGAL_NAME', '@xml:lang': 'en', $: 'Before' }] }, LegalAddress: { FirstAddressLine: { $: '1 Road' }, City: { $: 'London' }, Country: { $: 'GB' } }, LegalJurisdiction: { $: 'GB' }, EntityCategory: { $: 'GENERAL' } } }] }
    const [entry] = await entriesOf(JSON.stringify(json))
    expect(entry?.nodes[0]).toMatchObject({ id: `lei-${lei('A')}`, name: 'Alpha A', names: [{ kind: 'PRIMARY' }, { value: 'Before', kind: 'FORMER' }] })
    expect(entry?.issues).toEqual([])
  })

  it('of a delta says nothing of the others', async () => {
    expect(await gleif.open(file(level1(company('A'), 1, 'GLEIF_DELTA_PUBLISHED')))).toMatchObject({ list: 'lei', publishedOn: '2024-03-01', partial: true })
    expect((await gleif.open(file(level1(company('A'), 1)))).partial).toBeUndefined()
  })
})

describe('relationships', () => {
  const period = (type: string, start: string, end = '') => `<x:RelationshipPeriod><x:StartDate>${start}</x:StartDate>${end === '' ? '' : `<x:EndDate>${end}</x:EndDate>`}<x:PeriodType>${type}</x:PeriodType></x:RelationshipPeriod>`

  it('of consolidation are control without a share, in the period of the relationship', async () => {
    const entries = await entriesOf(level2(relation('A', 'IS_DIRECTLY_CONSOLIDATED_BY', 'B', { periods: period('ACCOUNTING_PERIOD', '2018-01-01', '2018-12-31') + period('RELATIONSHIP_PERIOD', '2018-02-06T00:00:00Z', '2020-01-31') })))
    expect(ties(entries)).toEqual([control('B', 'A', { since: '2018-02-06', until: '2020-01-31' })])
    expect(entries[0]?.nodes).toMatchObject([{ kind: 'Claim', statement: expect.stringContaining('accounting period 2018-01-01 to 2018-12-31') as unknown }])
  })

  it('the ultimate parent is not counted a second time', async () => {
    const entries = await entriesOf(level2(relation('A', 'IS_ULTIMATELY_CONSOLIDATED_BY', 'C'), relation('A', 'IS_DIRECTLY_CONSOLIDATED_BY', 'B'), relation('B', 'IS_DIRECTLY_CONSOLIDATED_BY', 'C'), relation('B', 'IS_ULTIMATELY_CONSOLIDATED_BY', 'C')))
    expect(ties(entries).filter(({ kind }) => kind === 'CONTROLS')).toEqual([control('B', 'A'), control('C', 'B')])
    expect(ties(entries).filter(({ kind }) => kind === 'ABOUT').map(({ end }) => end)).toEqual([`lei-${lei('A')}`, `lei-${lei('B')}`])
    expect(issues(entries)).toEqual(['ultimate parent whose steps are stated: not counted beside them', 'ultimate parent whose steps are stated: not counted beside them'])
  })

  it('the ultimate parent alone is control', async () => {
    expect(ties(await entriesOf(level2(relation('A', 'IS_ULTIMATELY_CONSOLIDATED_BY', 'C'), relation('A', 'IS_DIRECTLY_CONSOLIDATED_BY', 'B'))))).toEqual([control('C', 'A'), control('B', 'A')])
  })

  it('of funds are no control', async () => {
    expect(ties(await entriesOf(level2(relation('A', 'IS_FUND-MANAGED_BY', 'B'), relation('A', 'IS_SUBFUND_OF', 'C')))).map(({ kind, start }) => [kind, start])).toEqual([['ASSOCIATE_OF', `lei-${lei('A')}`], ['ASSOCIATE_OF', `lei-${lei('A')}`]])
  })

  it('that ended end, and annulled ones are left out', async () => {
    const entries = await entriesOf(level2(relation('A', 'IS_DIRECTLY_CONSOLIDATED_BY', 'B', { status: 'INACTIVE' }), relation('C', 'IS_DIRECTLY_CONSOLIDATED_BY', 'D', { registration: 'ANNULLED' })))
    expect(ties(entries)).toEqual([control('B', 'A', { until: '2023-05-05' })])
    expect(issues(entries)).toEqual(['relationship that was annulled: left out'])
  })

  it('of an unknown type are refused', async () => {
    expect((await entriesOf(level2(relation('A', 'IS_FRIEND_OF', 'B'), relation('A', 'IS_SUBFUND_OF', 'B').replace('<x:NodeIDType>LEI', '<x:NodeIDType>OTHER')))).map(({ issues: [issue] }) => issue?.kind)).toEqual(['refused: unknown type of relationship', 'refused: a relationship whose ends are no LEIs'])
  })
})

describe('exceptions', () => {
  it('are said beside the organization, with their reason', async () => {
    const [entry] = await entriesOf(exceptions(exception('A', 'NON_PUBLIC')))
    expect(entry).toMatchObject({ subject: `lei-${lei('A')}`, nodes: [{ kind: 'Claim', about: `lei-${lei('A')}`, statement: 'No direct accounting parent is reported: the relationship is not public' }], ties: [{ kind: 'ABOUT', end: `lei-${lei('A')}` }] })
    expect(issues(await entriesOf(exceptions(exception('A', 'NO_IDEA'))))).toEqual(['unknown reason of an exception'])
  })
})

describe('a broken file', () => {
  const good = level1(company('A') + company('B'), 2)
  refuses('gleif', [
    ['empty', '', /no file of GLEIF/],
    ['a web page', '<!DOCTYPE html><html></html>', /no file of GLEIF/],
    ['cut short', good.slice(0, -80), /not well-formed XML or was cut short/],
    ['another root', good.replaceAll('LEIData', 'LeiThings'), /no file of GLEIF/],
    ['an element that no file has', good.replace('<x:LEIRecord>', '<x:Odd/><x:LEIRecord>'), /"Odd" is no element of a GLEIF file/],
    ['a DOCTYPE', good.replace('<x:LEIData', '<!DOCTYPE x><x:LEIData'), /no file of GLEIF|has a DOCTYPE/],
    ['another encoding', Buffer.from(good.replace('Alpha B', 'Café'), 'latin1'), /is not UTF-8/],
    ['nested without end', good.replace('<x:Entity>', '<x:a>'.repeat(200)), /nested deeper than 50/],
    ['JSON cut short', '[{"LEI":"x","Entity":{"LegalName":"y","LegalAddress":{}', /the file was cut short/],
    ['a CSV file', 'LEI,LegalName\n1,2\n', /no file of GLEIF/]
  ], entriesOf)
})

onEmbedded('GLEIF in a store', engine => {
  let graph: Graph
  let folder: Folder
  beforeAll(async () => {
    graph = await engine.open()
    folder = await Folder.make()
  })
  afterAll(() => folder.remove())

  it('joins the three files, and writes nothing the second time', async () => {
    const paths = [await folder.write('lei.xml', level1(company('A') + company('B'), 2)), await folder.write('rr.xml', level2(relation('A', 'IS_DIRECTLY_CONSOLIDATED_BY', 'B'))), await folder.write('repex.xml', exceptions(exception('B', 'NO_KNOWN_PERSON')))]
    for (const path of paths) {
      const run = await importSource(graph, gleif, fileOnDisk(path))
      expect(run.issues).toEqual([])
      expect(run.expectations.filter(({ held }) => !held).map(({ text }) => text)).toEqual(path.endsWith('lei.xml') ? ['at least 40 % of organizations have a date of foundation'] : [])
    }
    expect((await graph.ties([`lei-${lei('A')}`], ['CONTROLS'])).map(({ other }) => other.name)).toEqual(['Alpha B'])
    expect((await graph.claims([`lei-${lei('B')}`])).map(({ statement }) => statement)).toEqual(['No direct accounting parent is reported: no known person controls it'])
    const before = await graph.ledger()
    for (const path of paths) expect((await importSource(graph, gleif, fileOnDisk(path))).counts).toMatchObject({ added: 0, changed: 0 })
    expect(await graph.ledger()).toEqual(before)
  })
})

describe.skipIf(noData !== undefined)('real files', { meta: noData === undefined ? {} : { skipped: noData } }, () => {
  it.each([
    ['lei-data.xml', 'lei', 13], ['lei-data.json', 'lei', 13], ['rr-data.xml', 'relationships', 10], ['rr-data.json', 'relationships', 10], ['repex-data.xml', 'exceptions', 10], ['repex-data.json', 'exceptions', 10]
  ])('%s', async (name, list, count) => {
    const real = fileOnDisk(realData(`gleif/${name}`))
    expect((await recognise(real)).name).toBe('gleif')
    expect(await knownTo(real)).toEqual(['gleif'])
    const entries = await entriesOf(real)
    expect((await gleif.open(real)).list).toBe(list)
    expect(entries).toHaveLength(count)
    expect(new Set(entries.map(({ subject, part }) => `${subject} ${part}`)).size).toBe(count)
    // The files are cut out of ones with millions of records, and say so.
    expect(issues(entries)).toEqual(name.endsWith('.xml') ? ['another number of records than the file says it has'] : [])
  })

  it('says the same in XML and JSON', async () => {
    for (const name of ['rr-data', 'repex-data']) expect(ties(await entriesOf(fileOnDisk(realData(`gleif/${name}.json`))))).toEqual(ties(await entriesOf(fileOnDisk(realData(`gleif/${name}.xml`)))))
    const entry = (await entriesOf(fileOnDisk(realData('gleif/lei-data.xml')))).find(({ subject }) => subject === 'lei-00EHHQ2ZHDCFXJCPCL46')
    expect(entry?.nodes[0]).toMatchObject({ name: 'Vanguard Russell 1000 Growth Index Trust', incorporated: '2012-10-05', organizationType: 'OTHER' })
    // RA999999 stands for no authority.
    expect(entry?.nodes.filter(({ kind }) => kind === 'Identifier')).toHaveLength(1)
  })
})
