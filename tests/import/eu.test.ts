// The lists of the European Union: journal tables and financial sanctions files as they are, entries by hand against the file, and files that are broken.
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Graph } from '../../api/graph/graph.ts'
import { isInn, isLei, isOgrn, isUscc } from '../../api/import/eu/checked-numbers.ts'
import { printedDate, printedDates } from '../../api/import/eu/printed-dates.ts'
import { printedNumbers } from '../../api/import/eu/printed-numbers.ts'
import { phonesIn, valuesIn } from '../../api/import/eu/cells.ts'
import { eu } from '../../api/import/eu/source.ts'
import { fileOnDisk } from '../../api/import/files.ts'
import { headOf } from '../../api/import/head.ts'
import { importSource } from '../../api/import/pipeline.ts'
import { sources } from '../../api/import/sources.ts'
import { onEmbedded } from '../engines.ts'
import { columns, entity, fsf, journal, one, only, row, table, xml } from './eu-files.ts'
import { Folder, noData, realData } from './files.ts'
import { reading, shown, type Reading } from './reading.ts'

describe('dates as acts print them', () => {
  it.each([
    ['18.12.2023', '2023-12-18'], ['7.8. 1978', '1978-08-07'], ['6.5.1974.', '1974-05-06'], ['2 March 2021', '2021-03-02'], ['26 Feb. 2011', '2011-02-26'], ['April 1984', '1984-04'], ['2011-02', '2011-02'], ['1968', '1968'],
    // Day or month first: the year is all that is certain.
    ['2/6/2003', '2003'], ['23/10/1976', '1976-10-23'], ['10/23/1976', '1976-10-23'], ['30.2.1980', undefined], ['N/D', undefined], ['13/13/1976', undefined]
  ])('%s', (text, expected) => { expect(printedDate(text)).toBe(expected) })

  it.each([
    ['7.4.1980 or 7.4.1979', ['1980-04-07 1980-04-07 EXACT', '1979-04-07 1979-04-07 EXACT'], ''], ['10.2.1983 (or 10.3.1983)', ['1983-02-10 1983-02-10 EXACT', '1983-03-10 1983-03-10 EXACT'], ''],
    ['between 1.1.1961 and 31.12.1963', ['1961-01-01 1963-12-31 RANGE'], ''], ['1980-1990', ['1980 1990 RANGE'], ''], ['March/April 1965', ['1965-03 1965-04 RANGE'], ''], ['around 1970', ['1970 1970 CIRCA'], ''], ['Probably 1973', ['1973 1973 CIRCA'], ''],
    ['possibly 23.7.1981', ['1981-07-23 1981-07-23 CIRCA'], ''], ['1964 (possibly: 21 April)', ['1964 1964 EXACT'], '(possibly: 21 April)'], ['3.5.1977 (15.4.1974 for the alias Mikhail Stepanov)', ['1977-05-03 1977-05-03 EXACT'], '(15.4.1974 for the alias Mikhail Stepanov)'],
    ['10 October (year unknown)', [], '10 October (year unknown)'], ['31.2.1980', [], '31.2.1980']
  ])('several, unsure or in part: %s', (text, dates, rest) => {
    const found = printedDates(text)
    expect(found.dates.map(({ from, to, precision }) => `${from} ${to} ${precision}`)).toEqual(dates)
    expect(found.rest).toBe(rest)
  })
})

describe('numbers as acts print them', () => {
  it('proves Russian, Chinese and LEI numbers by their check digits', () => {
    expect([isInn('1646019914'), isInn('1646019915'), isInn('771670606787'), isInn('771670606788'), isOgrn('1027700450975'), isOgrn('1027700450976')]).toEqual([true, false, true, false, true, false])
    expect([isLei('6556009FCJ7O8QPFTC19'), isLei('6556009FCJ7O8QPFTC18'), isUscc('91440300MA5GN73B4F'), isUscc('91440300MA5GN73B4A')]).toEqual([true, false, true, false])
  })

  it.each<[string, Parameters<typeof printedNumbers>[1], boolean, readonly string[]]>([
    ['771380617804 (Russia)', 'TAX', true, ['TAX 771380617804 ru']], ['2897911059 (Ukraine)', 'TAX', true, ['TAX 2897911059 ua']],
    // Ten digits of a person may be Ukrainian, whatever the check digit says.
    ['7702165310', 'TAX', true, ['TAX 7702165310']], ['7702165310 / 770101001; 7702077840', 'TAX', false, ['TAX 7702165310 ru', 'TAX 7702077840 ru', 'REST 770101001']],
    ['INN: 5013044999 KPP: 504001001 OGRN: 1025001627012', 'REGISTRATION', false, ['TAX 5013044999 ru', 'REGISTRATION 1025001627012 ru', 'REST KPP: 504001001']],
    ['7724032017 (or State registration number : 1027700450975)', 'REGISTRATION', false, ['REGISTRATION 7724032017', 'REGISTRATION 1027700450975 ru']],
    ['Russian passport no. 55 0314316, valid from 6.12.2019 until 6.12.2029', 'PASSPORT', true, ['PASSPORT 55 0314316 ru']], ['Series 4503 No 498240, issued 19.6.2001', 'NATIONAL_ID', true, ['NATIONAL_ID 4503 498240']],
    ['Passport 717637093, National ID No. 781005202108', 'NATIONAL_ID', true, ['PASSPORT 717637093', 'NATIONAL_ID 781005202108']], ['(1) 530308406 (2) 531246870', 'NATIONAL_ID', true, ['NATIONAL_ID 530308406', 'NATIONAL_ID 531246870']],
    ['N42881363 (Iran) expired 10 October 2022; National ID No. 5929869741 (Iran)', 'PASSPORT', true, ['PASSPORT N42881363 ir', 'NATIONAL_ID 5929869741 ir']], ['549300V3GQ2MCTQAIV68', 'REGISTRATION', false, ['LEI 549300V3GQ2MCTQAIV68']],
    ['91440300MA5GN73B4F', 'TAX', false, ['REGISTRATION 91440300MA5GN73B4F cn']], ['3127263 (Hong Kong CR Number)', 'REGISTRATION', false, ['REGISTRATION 3127263 hk']], ['YBLWST', 'TAX', false, ['REST YBLWST']], ['328', 'REGISTRATION', false, ['REST 328']],
    // The number of a company, printed beside a person.
    ['1087746152207', 'REGISTRATION', true, ['REST 1087746152207']]
  ])('%s', (text, type, person, expected) => {
    const { numbers, rest } = printedNumbers(text, type, { person })
    expect([...numbers.map(({ type, number, country }) => [type, number, country].filter(part => part !== undefined).join(' ')), ...rest.map(part => `REST ${part}`)]).toEqual(expected)
  })

  it('parts cells of several values, and telephone numbers that stand behind one another', () => {
    expect(valuesIn('Foo; "Bar; ""Baz"""; Foo;')).toEqual(['Foo', 'Bar; "Baz"'])
    expect(phonesIn('+7 (495) 981-92-77 fax: +7 (495) 981-92-78')).toEqual(['+7 (495) 981-92-77', '+7 (495) 981-92-78'])
    expect(phonesIn('+7(36561)-3-93-10, 3-93-19')).toEqual(['+7(36561)-3-93-10'])
    expect(phonesIn('or email a@b.ru')).toEqual([])
  })
})

describe('a row of a journal table', () => {
  it('keeps names whole, and tells those in another script', async () => {
    const { names } = await only({ name: 'JSC ‘Alpha’', alias: 'Альфа; Alpha (Альфа)' })
    expect(names).toEqual(['PRIMARY JSC ‘Alpha’', 'ORIGINAL Альфа', 'ALIAS Alpha (Альфа)'])
  })

  it('makes ties of certain nationalities only', async () => {
    const ties = async (nationality: string) => (await only({ schema: 'Person', nationality })).ties.filter(tie => tie.startsWith('CITIZEN_OF'))
    expect(await ties('Latvia and Israel')).toEqual(['CITIZEN_OF country-il', 'CITIZEN_OF country-lv'])
    expect(await ties('Russian, United Arab Emirates')).toEqual(['CITIZEN_OF country-ae', 'CITIZEN_OF country-ru'])
    expect(await ties('Ukrainian and/or Russian')).toEqual([])
    expect((await only({ schema: 'Person', nationality: 'Martian' })).issues).toEqual(['unknown country'])
  })

  it('knows a row without a number by its name', async () => {
    const [first, second] = [...(await reading(eu, journal(table(row({ name: 'Alpha' }), row({ name: 'Beta' }), row({ recordId: '7', name: 'Gamma' }))))).entries.keys()]
    expect(first).toMatch(/^eu-32014R0269-I\.ENTITIES-[0-9a-f]{12}$/)
    expect(second).not.toBe(first)
    expect([...(await reading(eu, journal(table(row({ name: 'alpha.' }))))).entries.keys()][0]).toBe(first)
  })

  it('puts the country into the id where numbers begin anew', async () => {
    const { entries } = await reading(eu, journal(table(row({ recordId: '1', name: 'Alpha', country: 'Russia' }), row({ recordId: '1', name: 'Beta', country: 'South Sudan' }), row({ recordId: '2', name: 'Gamma', country: 'Russia' }))))
    expect([...entries.keys()]).toEqual(['eu-32014R0269-I.ENTITIES-Russia-1', 'eu-32014R0269-I.ENTITIES-South_Sudan-1', 'eu-32014R0269-I.ENTITIES-Russia-2'])
  })

  it('gathers one entry under several measures, and keeps what freezes nothing from a programme that freezes', async () => {
    const { entries, issues } = await reading(eu, journal(table(row({ recordId: '1' }), row({ recordId: '2', name: 'Beta' }), row({ recordId: '1', measure: 'Travel ban' }), row({ recordId: '3', name: 'Gamma', measure: 'Export control' }))))
    expect([...entries.values()].map(({ locator }) => locator)).toEqual(['line 3', 'line 2, 4', 'line 5'])
    expect(shown(entries.get('eu-32014R0269-I.ENTITIES-1')).designations.map(({ id }) => id)).toEqual(['eu-32014R0269-I.ENTITIES-1-EU-UKR', 'eu-32014R0269-I.ENTITIES-1-EU-UKR-Travel_ban'])
    expect(shown(entries.get('eu-32014R0269-I.ENTITIES-3')).designations).toMatchObject([{ programme: undefined, tags: ['EU-UKR', 'Export control', 'Annex I.ENTITIES'] }])
    expect(issues).toEqual({ 'measure that freezes nothing: the designation is kept without a programme': 1 })
  })

  it('refuses an unknown kind, and keeps the good rows', async () => {
    const { entries, refused } = await reading(eu, journal(table(row({ recordId: '1', schema: 'Planet' }), row({ recordId: '2', schema: 'Asset', name: 'A7A5' }), row({ recordId: '3' }))))
    expect([refused, [...entries.values()].map(({ refused }) => refused)]).toEqual([2, [true, true, false]])
  })

  it('says what it does not understand', async () => {
    const extra = `${columns.join(',')},moon\n${row({ recordId: '1', programKey: 'EU-MOON', startDate: 'soon', schema: 'Person', birthDate: 'long ago' })},full\n`
    expect((await reading(eu, journal(extra))).issues).toEqual({ 'field that no rule knows': 1, 'unknown programme: the designation is kept without one': 1, 'date of listing not understood': 1, 'date not understood, kept as text': 1 })
  })
})

describe('an entry of the financial sanctions file', () => {
  it('keeps names by strength, script and language, and functions', async () => {
    const { names, actor } = await one('<nameAlias wholeName="Анна" strong="true" nameLanguage="RU"/><nameAlias wholeName="Annie" strong="false" function="Minister" gender="F"/><nameAlias wholeName="Anne" strong="true" nameLanguage="FR"><remark>low quality alias</remark></nameAlias><nameAlias wholeName="Beta" strong="true"><remark>formerly listed as</remark></nameAlias>')
    expect(names).toEqual(['PRIMARY Ann Alpha', 'ORIGINAL Анна', 'WEAK Annie', 'WEAK Anne', 'FORMER Beta'])
    expect(actor).toMatchObject({ name: 'Ann Alpha', titles: ['Minister'], gender: 'FEMALE' })
    expect(actor.remarks).toEqual(expect.arrayContaining(['Names in RU: Анна', 'Names in FR: Anne', 'formerly listed as']))
  })

  it('takes "00" for an unknown country, and says so of a code that no table has', async () => {
    const citizen = (code: string) => `<citizenship countryIso2Code="${code}" countryDescription="${code === '00' ? 'UNKNOWN' : 'SOMEWHERE'}"/>`
    expect(await one(citizen('00') + citizen('CD'))).toMatchObject({ issues: [] })
    expect((await one(citizen('00') + citizen('CD'))).ties.filter(tie => tie.startsWith('CITIZEN'))).toEqual(['CITIZEN_OF country-cd'])
    expect((await one(citizen('QX'))).issues).toEqual(['unknown country'])
  })

  it('keeps how sure a birth date is, and no date that is stated twice and differently', async () => {
    const birth = (attributes: string) => `<birthdate countryIso2Code="00" countryDescription="UNKNOWN" ${attributes}/>`
    const { actor, issues } = await one([
      birth('circa="false" calendarType="GREGORIAN" birthdate="1937-04-28" dayOfMonth="28" monthOfYear="4" year="1937" city="Tikrit"'), birth('circa="true" year="1951"'), birth('yearRangeFrom="1960" yearRangeTo="1962"'), birth('year="1970" monthOfYear="5"'),
      birth('birthdate="1971-03-04" dayOfMonth="3" monthOfYear="4" year="1971"'), birth('calendarType="ISLAMIC" year="1402"')
    ].join(''))
    expect(actor.birthDates).toEqual([
      { from: '1937-04-28', to: '1937-04-28', precision: 'EXACT' }, { from: '1951', to: '1951', precision: 'CIRCA' }, { from: '1960', to: '1962', precision: 'RANGE' }, { from: '1970-05', to: '1970-05', precision: 'EXACT' }
    ])
    expect(issues).toEqual(['date stated twice and differently, kept as text'])
    expect(actor.remarks).toEqual(expect.arrayContaining(['Born: 1971-03-04 / 1971-04-03', 'Born: 1402, ISLAMIC']))
  })

  it('takes documents with type and country, and no false ones', async () => {
    const paper = (type: string, number: string, more = '') => `<identification identificationTypeCode="${type}" identificationTypeDescription="Paper" number="${number}" countryIso2Code="RU" countryDescription="RUSSIAN FEDERATION" diplomatic="false" knownExpired="false" reportedLost="false" revokedByIssuer="false" latinNumber="" ${more}/>`
    const { identifiers, actor, issues } = await one(paper('passport', '75 1', 'knownFalse="false"') + paper('fiscalcode', '77', 'knownFalse="false"') + paper('passport', '666', 'knownFalse="true"') + paper('swiftbic', 'JSNMRUMM') + paper('horoscope', '12'))
    expect(identifiers).toEqual(['PASSPORT 75 1 ru', 'TAX 77 ru'])
    expect(actor.remarks).toEqual(expect.arrayContaining(['Document: Paper 666 (RUSSIAN FEDERATION) known to be false', 'Document: Paper JSNMRUMM (RUSSIAN FEDERATION)']))
    expect(issues).toEqual(['unknown type of document, kept as text'])
  })

  it('has one designation for each programme, and the acts with their dates', async () => {
    const { designations, actor } = await one('<regulation regulationType="regulation" publicationDate="2003-07-08" entryIntoForceDate="2003-07-07" numberTitle="1210/2003 (OJ L169)" programme="IRQ"/><regulation numberTitle="1/1" programme="MOON"/>')
    expect(designations.map(({ id, since, tags }) => [id, since, tags])).toEqual([
      ['eu-EU.1.1-EU-COD', '2007-03-29', ['COD', '2017/396 (OJ L60)']], ['eu-EU.1.1-EU-IRQ', '2007-03-29', ['IRQ', '1210/2003 (OJ L169)']], ['eu-EU.1.1-EU', '2007-03-29', ['MOON', '1/1']]
    ])
    expect(actor.remarks).toContain('Listed by amendment 2017/396 (OJ L60), published on 2017-03-08, council, in force on 2017-03-09')
  })

  it('is known by its logical id where it has no reference', async () => {
    const { actor, issues } = await one('<surprise value="1"/>', 'logicalId="77"')
    expect(actor.id).toBe('eu-entity-77')
    expect(issues).toEqual(['entry without a reference number: known by its logical id', 'field that no rule knows'])
  })
})

describe.skipIf(noData !== undefined)('the real lists of the EU', { meta: noData === undefined ? {} : { skipped: noData } }, () => {
  const names = ['journal/32014R0269.csv', 'journal/32020R1998.csv', 'journal/32024R1485.csv', 'journal/amendment_32026R1848.csv', 'fsf_1_1_excerpt.xml', 'fsd_old_csv_2018-07-04_short.csv'] as const
  const read = new Map<string, Reading>()
  const of = (name: (typeof names)[number]): Reading => {
    const found = read.get(name)
    if (found === undefined) throw new Error(`${name} was not read`)
    return found
  }
  beforeAll(async () => { for (const name of names) read.set(name, await reading(eu, fileOnDisk(realData(`eu/${name}`)))) }, 60_000)

  it('are read whole, with nothing that is not understood', () => {
    expect(names.map(name => [of(name).opened.list, of(name).opened.publishedOn, of(name).subjects])).toEqual([
      ['journal-32014R0269', undefined, { Person: 1984, Organization: 818 }], ['journal-32020R1998', undefined, { Person: 136, Organization: 41 }], ['journal-32024R1485', undefined, { Person: 98, Organization: 7 }],
      ['amendment-32026R1848', undefined, { Organization: 115, Vessel: 42 }], ['fsf', '2026-08-05', { Person: 2, Organization: 2 }], ['fsf', '2018-07-04', { Person: 61, Organization: 32 }]
    ])
    for (const name of names) expect([name, of(name).issues, of(name).missed, of(name).refused]).toEqual([name, {}, [], 0])
  })

  it('are recognised by this source alone', async () => {
    for (const name of names) {
      const head = await headOf(fileOnDisk(realData(`eu/${name}`)))
      expect([name, ...sources.filter(source => source.recognise(head) !== undefined).map(source => source.name)]).toEqual([name, 'eu'])
      expect(eu.recognise(head)).toBe(of(name).opened.list)
    }
  })

  it('have the Alabuga zone and its director, who share a number', () => {
    const { entries } = of('journal/32014R0269.csv')
    const zone = shown(entries.get('eu-32014R0269-I.ENTITIES-333'))
    expect(zone.actor).toMatchObject({ kind: 'Organization' })
    expect(zone.actor.name).toMatch(/Alabuga/)
    expect(zone.designations).toMatchObject([{ id: 'eu-32014R0269-I.ENTITIES-333-EU-UKR', programme: 'EU-UKR', since: '2023-12-18', entryId: '32014R0269-I.ENTITIES-333', authority: 'EU' }])
    expect(shown(entries.get('eu-32014R0269-I.PERSONS-333')).actor.kind).toBe('Person')
    const director = shown(entries.get('eu-32014R0269-I.PERSONS-2006'))
    expect(director.actor.name).toMatch(/Timur.*SHAGIVALEEV/i)
    expect(director.designations).toMatchObject([{ since: '2026-04-23', programme: 'EU-UKR' }])
    expect(director.designations[0]?.reasons?.[0]).toContain('used to attract workers, including from third countries, to the UAV production facilities')
    expect(director.original).toContain('recordId: 2006')
  })

  it('meet the entries that the curated cases name', () => {
    const named = new Set(['alabuga', 'xinjiang'].flatMap(name => [...readFileSync(new URL(`../../seeds/${name}.yaml`, import.meta.url), 'utf8').matchAll(/id: (eu-\S+)/g)].map(([, id]) => id ?? '')))
    expect(named.size).toBeGreaterThan(4)
    const known = new Set(names.flatMap(name => [...of(name).entries.keys()]))
    expect([...named].filter(id => !known.has(id))).toEqual([])
    const bureau = shown(of('journal/32020R1998.csv').entries.get('eu-32020R1998-I.B-1'))
    expect(bureau.names[0]).toBe('PRIMARY Xinjiang Production and Construction Corps Public Security Bureau')
    expect(bureau.designations).toMatchObject([{ id: 'eu-32020R1998-I.B-1-EU-HR', since: '2021-03-22', entryId: '32020R1998-I.B-1' }])
  })

  it('have the ships and ports of an amending act, none of them frozen', () => {
    const { entries } = of('journal/amendment_32026R1848.csv')
    const ship = shown(entries.get('eu-32014R0833-XLII-629'))
    expect(ship.names).toEqual(['PRIMARY STORMBRINGER (ex KRITI VIGOR)', 'FORMER KRITI VIGOR'])
    expect([ship.identifiers, ship.designations[0]?.programme, ship.designations[0]?.since]).toEqual([['IMO 9290397'], 'EU-MARE', '2026-04-24'])
    expect(shown(entries.get('eu-32014R0833-XLVII.B-7'))).toMatchObject({ actor: { name: 'Sheremetyevo Airport', organizationType: 'VENUE' }, designations: [{ programme: 'EU-RUS-SECTORAL', tags: ['EU-RUS', 'Transportation restrictions', 'Annex XLVII.B', 'amended by 32026R1848'] }] })
  })

  it('have an entry of the current file and of that of 2018 under one id', () => {
    const [now, old] = [shown(of('fsf_1_1_excerpt.xml').entries.get('eu-EU.27.28')), shown(of('fsd_old_csv_2018-07-04_short.csv').entries.get('eu-EU.27.28'))]
    expect([now.actor.name, old.actor.name]).toEqual(['Saddam Hussein Al-Tikriti', 'Saddam Hussein Al-Tikriti'])
    expect([now.actor.birthDates, old.actor.birthDates]).toEqual([[{ from: '1937-04-28', to: '1937-04-28', precision: 'EXACT' }], [{ from: '1937-04-28', to: '1937-04-28', precision: 'EXACT' }]])
    expect([now.ties, old.ties].map(ties => ties.includes('CITIZEN_OF country-iq'))).toEqual([true, true])
    expect([now.designations[0]?.id, old.designations[0]?.id]).toEqual(['eu-EU.27.28-EU-IRQ', 'eu-EU.27.28-EU-IRQ'])
    const agha = shown(of('fsf_1_1_excerpt.xml').entries.get('eu-EU.367.96'))
    expect(agha.names).toEqual(['PRIMARY Abdul Manan Agha', 'ORIGINAL عبد المنان آغا', 'WEAK Abdul Man’am Saiyid'])
    expect(agha.designations).toMatchObject([{ programme: 'EU-TAQA-EUAQ', since: '2001-10-17', entryId: 'EU.367.96' }])
  })

  it('have an entry of 2018 with its rows as one', () => {
    const mugabe = shown(of('fsd_old_csv_2018-07-04_short.csv').entries.get('eu-EU.36.64'))
    expect(mugabe.actor).toMatchObject({ name: 'Robert Gabriel Mugabe', birthDates: [{ from: '1924-02-21', to: '1924-02-21', precision: 'EXACT' }], gender: 'MALE', titles: ['Former President', 'president'] })
    expect(mugabe.identifiers).toEqual(['PASSPORT AD001095'])
    // The date of listing stands in a remark, day first.
    expect(mugabe.designations).toMatchObject([{ programme: 'EU-ZWE', since: '2002-02-21', tags: ['ZWE', '2018/223 (OJ L43)', '1643/2002 (OJ L247)'] }])
  })
})

onEmbedded('lists of the EU', engine => {
  let graph: Graph
  let folder: Folder
  beforeAll(async () => { [graph, folder] = [await engine.open(), await Folder.make()] })
  afterAll(async () => { await graph.close(); await folder.remove() })

  it('are written once, each act as a list of its own', async () => {
    const path = await folder.write('2026-08-01/32014R0269.csv', table(row({ recordId: '1', taxNumber: '1646019914' }), row({ recordId: '2', name: 'Beta' })))
    expect(await importSource(graph, eu, fileOnDisk(path))).toMatchObject({ list: 'eu/journal-32014R0269', publishedOn: '2026-08-01', counts: { read: 2, added: 2, refused: 0 }, issues: [] })
    await importSource(graph, eu, xml(fsf(entity(''))))
    const before = await graph.ledger()
    expect((await importSource(graph, eu, fileOnDisk(path))).counts).toMatchObject({ added: 0, changed: 0, unchanged: 2 })
    expect((await importSource(graph, eu, xml(fsf(entity(''))))).counts).toMatchObject({ added: 0, unchanged: 1 })
    expect(await graph.ledger()).toEqual(before)
    const other = await folder.write('2026-09-01/32020R1998.csv', table(row({ celex: '32020R1998', programKey: 'EU-HR', annex: 'I.B', recordId: '1', name: 'Bureau' })))
    expect((await importSource(graph, eu, fileOnDisk(other))).counts).toMatchObject({ added: 1, removed: 0 })
    const [alpha, number] = await graph.nodes(['eu-32014R0269-I.ENTITIES-1-EU-UKR', 'identifier-tax-ru-1646019914'])
    expect(alpha).toMatchObject({ since: '2023-12-18', programme: 'EU-UKR', sources: ['source-eu-journal-32014R0269-2026-08-01'] })
    expect(number).toMatchObject({ type: 'TAX', country: 'ru' })
  })
})
