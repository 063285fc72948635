// The consolidated list of the Security Council: both versions at hand, entries by hand against the file, and files that are broken.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Graph } from '../../api/graph/graph.ts'
import { fileOnDisk } from '../../api/import/files.ts'
import { importSource } from '../../api/import/pipeline.ts'
import { sources } from '../../api/import/sources.ts'
import { headOf } from '../../api/import/head.ts'
import { un } from '../../api/import/un/source.ts'
import { onEmbedded } from '../engines.ts'
import { generated, noData, realData } from './files.ts'
import { reading, shown, type Reading } from './reading.ts'

const person = (reference: string, more = '') => `<INDIVIDUAL><DATAID>1</DATAID><VERSIONNUM>1</VERSIONNUM><FIRST_NAME>Alpha</FIRST_NAME><SECOND_NAME> Beta </SECOND_NAME><UN_LIST_TYPE>Libya</UN_LIST_TYPE><REFERENCE_NUMBER>${reference}</REFERENCE_NUMBER><LISTED_ON>2018-06-07</LISTED_ON>${more}</INDIVIDUAL>`
const entity = (reference: string) => `<ENTITY><DATAID>2</DATAID><FIRST_NAME>Gamma</FIRST_NAME><UN_LIST_TYPE>DPRK</UN_LIST_TYPE><REFERENCE_NUMBER>${reference}</REFERENCE_NUMBER><LISTED_ON>2015-04-14-04:00</LISTED_ON></ENTITY>`
const list = (persons: string, entities = '', head = '') => `<?xml version="1.0" encoding="UTF-8"?>${head}<CONSOLIDATED_LIST dateGenerated="2026-02-27T00:00:09.554Z">\n<INDIVIDUALS>\n${persons}\n</INDIVIDUALS>\n<ENTITIES>${entities}</ENTITIES></CONSOLIDATED_LIST>`
const file = (text: string | Uint8Array) => generated('consolidated.xml', () => [text])
const one = async (more: string) => shown((await reading(un, file(list(person('LYi.900', more))))).entries.get('un-LYi.900'))

describe('a record of the UN list', () => {
  it('tells good aliases from weak and former ones, and keeps the original script', async () => {
    const { names, actor } = await one('<NAME_ORIGINAL_SCRIPT>ألفا</NAME_ORIGINAL_SCRIPT><INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>A. Beta</ALIAS_NAME></INDIVIDUAL_ALIAS><INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>Al</ALIAS_NAME><NOTE>original script: Алфа</NOTE></INDIVIDUAL_ALIAS><INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>Omega</ALIAS_NAME><NOTE>previously listed as</NOTE></INDIVIDUAL_ALIAS><INDIVIDUAL_ALIAS><QUALITY/><ALIAS_NAME/></INDIVIDUAL_ALIAS>')
    expect(names).toEqual(['PRIMARY Alpha Beta', 'ORIGINAL ألفا', 'ALIAS A. Beta', 'WEAK Al', 'ORIGINAL Алфа', 'FORMER Omega'])
    expect(actor.remarks).toContain('Alias Al: original script: Алфа')
    expect(actor.names.map(({ script }) => script)).toEqual(['Latn', 'Arab', 'Latn', 'Latn', 'Cyrl', 'Latn'])
  })

  it('keeps how sure a birth date is', async () => {
    const date = (inside: string) => `<INDIVIDUAL_DATE_OF_BIRTH>${inside}</INDIVIDUAL_DATE_OF_BIRTH>`
    const { actor, issues } = await one([
      date('<TYPE_OF_DATE>EXACT</TYPE_OF_DATE><DATE>1985-12-02-05:00</DATE>'), date('<TYPE_OF_DATE>APPROXIMATELY</TYPE_OF_DATE><YEAR>1980</YEAR>'),
      date('<TYPE_OF_DATE>BETWEEN</TYPE_OF_DATE><FROM_YEAR>1958</FROM_YEAR><TO_YEAR>1963</TO_YEAR>'), date('<TYPE_OF_DATE>EXACT</TYPE_OF_DATE><YEAR>1977</YEAR><NOTE>Between Aug. and Sep. 1977</NOTE>'), date('<TYPE_OF_DATE>EXACT</TYPE_OF_DATE><DATE>1977-02-30</DATE>')
    ].join(''))
    expect(actor.birthDates).toEqual([
      { from: '1985-12-02', to: '1985-12-02', precision: 'EXACT' }, { from: '1980', to: '1980', precision: 'CIRCA' }, { from: '1958', to: '1963', precision: 'RANGE' }, { from: '1977', to: '1977', precision: 'EXACT' }
    ])
    expect(actor.remarks).toEqual(expect.arrayContaining(['Born: EXACT 1977 Between Aug. and Sep. 1977', 'Born: EXACT 1977-02-30']))
    expect(issues).toEqual(['date not understood, kept as text'])
  })

  it.each([
    ['<TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT><NUMBER>C17HLRL3</NUMBER><ISSUING_COUNTRY>Libya</ISSUING_COUNTRY>', ['PASSPORT C17HLRL3 ly']],
    ['<TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT><NUMBER>Libyan Passport No. 96/184442</NUMBER>', ['PASSPORT 96/184442 ly']],
    ['<TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT><NUMBER>Russian foreign travel passport number 514448632</NUMBER><CITY_OF_ISSUE>Alexandria</CITY_OF_ISSUE><COUNTRY_OF_ISSUE>Egypt</COUNTRY_OF_ISSUE><NOTE>issued by Consulate General of the Russian Federation</NOTE>', ['PASSPORT 514448632 ru']],
    ['<TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT><NUMBER>L335915</NUMBER><ISSUING_COUNTRY>Tunisian</ISSUING_COUNTRY><CITY_OF_ISSUE>Milan</CITY_OF_ISSUE><COUNTRY_OF_ISSUE>Italy</COUNTRY_OF_ISSUE>', ['PASSPORT L335915 tn']],
    ['<TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT><NUMBER>K475336</NUMBER><COUNTRY_OF_ISSUE>Jordan</COUNTRY_OF_ISSUE>', ['PASSPORT K475336 jo']],
    ['<TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT><NUMBER>V57865</NUMBER><COUNTRY_OF_ISSUE>India</COUNTRY_OF_ISSUE><NOTE>issued by the Embassy of Yemen</NOTE>', ['PASSPORT V57865']],
    ['<TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT><NOTE>Tunisian passport number L 191609 issued on 28 Feb. 1996, expired on 27 Feb. 2001</NOTE>', ['PASSPORT L 191609 tn']],
    ['<TYPE_OF_DOCUMENT>National Identification Number</TYPE_OF_DOCUMENT><TYPE_OF_DOCUMENT2>Italian Fiscal Code:</TYPE_OF_DOCUMENT2><NUMBER>BNSDLA70L14Z352B</NUMBER>', ['TAX BNSDLA70L14Z352B it']],
    ['<TYPE_OF_DOCUMENT>National Identification Number</TYPE_OF_DOCUMENT><NUMBER>665</NUMBER>', []],
    ['<TYPE_OF_DOCUMENT>National Identification Number</TYPE_OF_DOCUMENT><NUMBER>Counterfeit Danish driving licence number 20645897</NUMBER>', []],
    ['<TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT><ISSUING_COUNTRY>Egypt</ISSUING_COUNTRY><NOTE>issued in 1993, under name of another</NOTE>', []]
  ])('finds number and issuer of a document: %s', async (document, expected) => {
    const { identifiers, actor, issues } = await one(`<INDIVIDUAL_DOCUMENT>${document}</INDIVIDUAL_DOCUMENT>`)
    expect(identifiers).toEqual(expected)
    expect(issues).toEqual([])
    expect(actor.remarks.some(text => text.startsWith('Document: '))).toBe(expected.length === 0)
  })

  it('makes no tie of a nationality that is past or not sure, and says so of an unknown one', async () => {
    const { ties, actor, issues } = await one('<NATIONALITY><VALUE>Possibly Ethiopian</VALUE><VALUE>Syrian Arab Republic</VALUE><VALUE>Atlantis</VALUE></NATIONALITY>')
    expect(ties.filter(tie => tie.startsWith('CITIZEN_OF'))).toEqual(['CITIZEN_OF country-sy'])
    expect(actor.remarks).toContain('Nationality: Possibly Ethiopian')
    expect(issues).toEqual(['unknown country'])
  })

  it('says what it does not know, and keeps the designation without a programme', async () => {
    const { entries, issues } = await reading(un, file(list(`${person('XYi.001', '<MOON>full</MOON>').replace('Libya', 'Moon')}${person('LYi.002').replace('<LISTED_ON>2018-06-07</LISTED_ON>', '')}`)))
    expect(issues).toEqual({ 'field that no rule knows': 1, 'unknown programme: the designation is kept without one': 1, 'entry without a date of listing': 1 })
    expect(shown(entries.get('un-XYi.001')).designations).toMatchObject([{ id: 'un-XYi.001-UN', tags: ['Moon'], programme: undefined }])
    expect(shown(entries.get('un-LYi.002')).designations[0]?.since).toBeUndefined()
  })
})

describe.skipIf(noData !== undefined)('the real lists of the UN', { meta: noData === undefined ? {} : { skipped: noData } }, () => {
  let old: Reading
  let now: Reading
  beforeAll(async () => {
    [old, now] = [await reading(un, fileOnDisk(realData('un/consolidated_2020-10.xml'))), await reading(un, fileOnDisk(realData('un/consolidated_2026-02-27.xml')))]
  }, 30_000)

  it('are read whole, with nothing that is not understood', () => {
    expect([old.opened.publishedOn, old.subjects, old.refused, old.issues, old.missed]).toEqual(['2020-03-20', { Person: 709, Organization: 305 }, 0, {}, []])
    expect([now.opened.publishedOn, now.subjects, now.refused, now.issues, now.missed]).toEqual(['2026-02-27', { Person: 730, Organization: 273 }, 0, {}, []])
  })

  it('are recognised by this source alone', async () => {
    const head = await headOf(fileOnDisk(realData('un/consolidated_2020-10.xml')))
    expect(sources.filter(source => source.recognise(head) !== undefined).map(({ name }) => name)).toEqual(['un'])
  })

  it('have the traffickers of Libya as the file has them', () => {
    const alem = shown(now.entries.get('un-LYi.021'))
    expect(alem.actor).toMatchObject({ id: 'un-LYi.021', kind: 'Person', name: 'Ermias Alem', titles: ['Leader of a transnational trafficking network'], birthDates: [{ from: '1980', to: '1980', precision: 'CIRCA' }], birthPlaces: ['Eritrea'] })
    expect(alem.names).toEqual(['PRIMARY Ermias Alem', 'ALIAS Ermias Ghermay, Guro', 'WEAK Ermies Ghermay', 'WEAK Ermias Ghirmay'])
    expect(shown(old.entries.get('un-LYi.021')).names).toContain('ORIGINAL ኤርሚኣስ ግርማይ (Tigrinya)')
    expect(alem.actor.remarks).toEqual(expect.arrayContaining(['Address: Known address: Tripoli, Tarig sure no. 51, likely moved to Sabratha in 2015.', 'UN record 6908702, version 1', 'Amended on 2018-09-17']))
    expect(alem.designations).toMatchObject([{
      id: 'un-LYi.021-UN-SC1970', authority: 'UN', programme: 'UN-SC1970', since: '2018-06-07', entryId: 'LYi.021', tags: ['Libya'],
      reasons: ['Listed pursuant to paragraphs 15 and 17 of resolution 1970 (Travel Ban, Asset Freeze)']
    }])
    const kashlaf = shown(now.entries.get('un-LYi.025'))
    expect(kashlaf.names).toEqual(['PRIMARY Mohammed Al Amin Al-Arabi Kashlaf', 'ORIGINAL محمد الأمين العربي كشلاف', 'ALIAS Kashlaf', 'ALIAS Koshlaf', 'WEAK Keslaf', 'ALIAS al-Qasab'])
    expect(kashlaf.ties).toEqual(['CITIZEN_OF country-ly', 'DESIGNATED_AS un-LYi.025-UN-SC1970', 'IDENTIFIED_BY identifier-passport-C17HLRL3', expect.stringMatching(/^LOCATED_AT /), 'UNDER programme-UN-SC1970'])
    expect(kashlaf.addresses).toEqual(['Zawiya, Libya'])
    expect(kashlaf.original).toContain('<REFERENCE_NUMBER>LYi.025</REFERENCE_NUMBER>')
    expect(shown(now.entries.get('un-LYi.029')).designations[0]).toMatchObject({ since: '2021-10-25' })
  })

  it('have organizations and their ground', () => {
    const airline = shown(now.entries.get('un-CDe.002'))
    expect(airline.actor).toMatchObject({ kind: 'Organization', name: 'BUTEMBO AIRLINES (BAL)' })
    expect(airline.designations).toMatchObject([{ programme: 'UN-SC1533', since: '2007-03-29' }])
    expect(shown(old.entries.get('un-CDe.002')).designations).toEqual(airline.designations)
    const grounds = [...now.entries.values()].flatMap(entry => shown(entry).designations).filter(({ reasons = [] }) => reasons.length > 0)
    expect(grounds.length).toBeGreaterThan(50)
  })
})

onEmbedded('a list of the UN', engine => {
  let graph: Graph
  beforeAll(async () => { graph = await engine.open() })
  afterAll(() => graph.close())

  it('is written once, and closes what its next version lacks', async () => {
    const first = file(list(person('LYi.021') + person('LYi.022'), entity('KPe.001')))
    expect(await importSource(graph, un, first)).toMatchObject({ list: 'un/consolidated', publishedOn: '2026-02-27', counts: { read: 3, added: 3, refused: 0 }, issues: [] })
    const before = await graph.ledger()
    expect((await importSource(graph, un, first)).counts).toMatchObject({ added: 0, changed: 0, unchanged: 3 })
    expect(await graph.ledger()).toEqual(before)
    const next = generated('consolidated-next.xml', () => [list(person('LYi.021'), entity('KPe.001')).replace('2026-02-27', '2026-03-27')])
    expect((await importSource(graph, un, next)).counts).toMatchObject({ unchanged: 2, removed: 1 })
    const [gone, kept] = await graph.nodes(['un-LYi.022-UN-SC1970', 'un-KPe.001-UN-SC1718'])
    expect(gone).toMatchObject({ until: '2026-03-26', delistedBy: '2026-03-27' })
    expect(kept).toMatchObject({ since: '2015-04-14', programme: 'UN-SC1718' })
  })
})

describe('a broken list of the UN', () => {
  const good = list(person('LYi.001') + person('LYi.002'), entity('KPe.001'))
  it.each<[string, string | Uint8Array, RegExp]>([
    ['is cut short', good.slice(0, -80), /consolidated\.xml: line \d+: it is not well-formed XML or was cut short/],
    ['is in another encoding', Buffer.from(good.replace('Alpha', 'Älpha'), 'latin1'), /the text after line \d+ is not UTF-8/],
    ['is in UTF-16', Buffer.from(good, 'utf16le'), /no consolidated list/],
    ['is empty', '', /no consolidated list/],
    ['is a web page', '<!DOCTYPE html><html><body>Service unavailable</body></html>', /no consolidated list of the United Nations/],
    ['has a DOCTYPE', list(person('LYi.001'), '', '<!DOCTYPE CONSOLIDATED_LIST [<!ENTITY a "aaaa">]>'), /it has a DOCTYPE/],
    ['names an entry twice', list(`${person('LYi.001')}\n${person('LYi.001')}`), /line 4: LYi\.001 is there twice, first on line 3/],
    ['has a record without its number', list(person('')), /line 3: a record has "" where its permanent reference number/],
    ['has an element that the list does not have', list(`${person('LYi.001')}<VESSEL/>`), /"VESSEL" is no element of the list/],
    ['is nested without end', list(`<INDIVIDUAL>${'<a>'.repeat(100)}`), /nested deeper than 50/],
    ['holds no entry', list(''), /there is no entry in it/],
    ['has another outermost element', good.replaceAll('CONSOLIDATED_LIST', 'SANCTIONS'), /no consolidated list/]
  ])('that %s is refused', async (_, text, message) => {
    await expect(un.open(file(text))).rejects.toThrow(message)
  })

  it('may have a byte order mark, a prefix and no date', async () => {
    const { opened, entries } = await reading(un, file(`\uFEFF${good.replaceAll('<CONS', '<s:CONS').replaceAll('</CONS', '</s:CONS').replace(/dateGenerated="[^"]*"/, 'xmlns:s="x"')}`))
    expect([opened.publishedOn, entries.size]).toEqual([undefined, 3])
  })
})
