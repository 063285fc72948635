// OFAC's advanced and enhanced format on small files: directions of relations, days of listings, names, dates, documents, bad input.
import { describe, expect, it } from 'vitest'
import type { Entry } from '../../api/import/entry.ts'
import { textOfBounds } from '../../api/import/ofac/periods.ts'
import { ofac } from '../../api/import/ofac/source.ts'
import { headOf } from '../../api/import/head.ts'
import { statementOf } from '../../api/import/statement.ts'
import { generated } from './files.ts'
import { advanced, alias, enhanced, entity, entry, feature, party, period, relation } from './ofac-files.ts'

const read = async (text: string | Uint8Array, name = 'list.xml') => {
  const opened = await ofac.open(generated(name, () => [text]))
  const entries: Entry[] = []
  for await (const one of opened.entries) entries.push(one)
  for (const one of entries) statementOf(one, 'source-x')
  return { ...opened, entries }
}
const one = ({ entries }: { readonly entries: readonly Entry[] }, place = 0): Entry => {
  const found = entries[place]
  if (found === undefined) throw new Error('no entry')
  return found
}
const actor = ({ nodes }: Entry) => nodes[0] as unknown as Record<string, unknown>
const plainTies = ({ ties }: Entry, kinds = /./) => ties.filter(({ kind }) => kinds.test(kind)).map(({ kind, start, end }) => `${start} ${kind} ${end}`)
const typed = /^(?:ACTS_FOR|OWNED|SUPPORTS|LEADS|FAMILY|ASSOCIATE|SIGNIFICANT|OPERATES|HAS_INTEREST|LINKED)/
const since = ({ nodes }: Entry) => Object.fromEntries<string | undefined>(nodes.flatMap(node => node.kind === 'Designation' ? [[node.programme ?? '', node.since] as const] : []))

const people = party(1, 'ALPHA, Ann', { type: 'individual' }) + party(2, 'BETA, Bob', { type: 'individual' }) + party(3, 'GAMMA CO') + party(4, 'DELTA', { type: 'vessel' })
const all = [1, 2, 3, 4].map(uid => entry(uid, ['GLOMAG'])).join('')
const withRelations = (...relations: readonly string[]) => read(advanced({ parties: people, entries: all, relations: relations.join('') }))

describe('relations of the advanced format', () => {
  it.each([
    [15003, 3, 1, 'ofac-3 OWNED_OR_CONTROLLED_BY ofac-1'], [15002, 1, 3, 'ofac-1 ACTS_FOR ofac-3'], [15001, 3, 1, 'ofac-3 SUPPORTS ofac-1'], [15004, 1, 2, 'ofac-1 FAMILY_OF ofac-2'], [91422, 1, 3, 'ofac-1 SIGNIFICANT_ROLE_IN ofac-3'],
    [91725, 1, 3, 'ofac-1 LEADS ofac-3'], [91900, 2, 3, 'ofac-2 LEADS ofac-3'], [1555, 1, 3, 'ofac-1 ASSOCIATE_OF ofac-3'],
    // From owner to thing, as it stands.
    [92019, 3, 4, 'ofac-3 OPERATES ofac-4'],
    // Turned round: from holder to thing.
    [92122, 4, 3, 'ofac-3 HAS_INTEREST_IN ofac-4']
  ])('%d from %d to %d is a tie in the direction of the ontology', async (type, from, to, expected) => {
    const { entries } = await withRelations(relation(from, type, to))
    expect(entries.flatMap(found => plainTies(found, typed))).toEqual([expected])
    expect(entries.flatMap(({ issues }) => issues)).toEqual([])
  })

  it('has the dates that the relation states, and the office', async () => {
    const dated = `<DatePeriod CalendarTypeID="1">${period(['2019-03-01', '2019-03-01', '2020-01-01', '2020-12-31']).replace(/<\/?DatePeriod[^>]*>/g, '')}</DatePeriod>`
    const { entries } = await withRelations(relation(1, 91900, 3, { more: dated }))
    expect(one({ entries }).ties.find(({ kind }) => kind === 'LEADS')).toEqual({ kind: 'LEADS', start: 'ofac-1', end: 'ofac-3', since: '2019-03-01', until: '2020', capacity: 'OFFICER' })
  })

  it('keeps an unknown type and one that does not fit the kinds as linked, and says so', async () => {
    const { entries } = await withRelations(relation(1, 99999, 2), relation(3, 15004, 1))
    expect(entries.flatMap(found => plainTies(found, typed))).toEqual(['ofac-1 LINKED_TO ofac-2', 'ofac-3 LINKED_TO ofac-1'])
    expect(entries.flatMap(({ issues }) => issues.map(({ kind }) => kind))).toEqual(['unknown type of relation, kept as linked', 'FAMILY_OF between kinds it does not tie, kept as linked'])
  })

  it('does not state a relation that is over as one that holds', async () => {
    const { entries } = await withRelations(relation(3, 15003, 1, { former: true }))
    expect(entries.flatMap(found => plainTies(found, typed))).toEqual([])
    expect(actor(one({ entries }, 2)).remarks).toEqual(['Formerly: Owned or Controlled By ofac-1'])
  })
})

describe('listings', () => {
  const listed = async (...entries: readonly string[]) => one(await read(advanced({ parties: party(1, 'ALPHA'), entries: entries.join('') })))

  it('takes the day of the list that the programme belongs to', async () => {
    expect(since(await listed(entry(1, ['GLOMAG'], { day: '2022-12-09' })))).toEqual({ 'US-GLOMAG': '2022-12-09' })
    const sectoral = await listed(entry(1, ['UKRAINE-EO13662'], { list: 91512, day: '2014-10-10' }), entry(1, ['UKRAINE-EO13662'], { list: 91507, day: '2014-07-29' }))
    expect(since(sectoral)).toEqual({ 'US-SSI': '2014-07-29' })
  })

  it('gives no programme a day that may be that of another', async () => {
    const open = await listed(entry(1, ['SDGT', 'NPWMD'], { day: '2010-06-16' }))
    expect(since(open)).toEqual({ 'US-TERR': undefined, 'US-NON-PROLIF': undefined })
    expect(open.nodes.flatMap(node => node.kind === 'Designation' ? node.reasons ?? [] : [])).toContain('On the SDN List since 2010-06-16; the list does not state since when under this programme')
  })

  it('decides by the legal authority, and by tags that only accompany a listing', async () => {
    expect(since(await listed(entry(1, ['SDGT', 'NPWMD'], { basis: 1828 })))).toEqual({ 'US-TERR': '2022-12-09', 'US-NON-PROLIF': undefined })
    expect(since(await listed(entry(1, ['SDGT', 'IFSR'])))).toEqual({ 'US-TERR': '2022-12-09', 'US-IRAN': undefined })
  })

  it('states grounds and measures', async () => {
    const found = await listed(entry(1, ['GLOMAG'], { basis: 91749 }))
    expect(found.nodes.find(({ kind }) => kind === 'Designation')).toMatchObject({ id: 'ofac-1-US-GLOMAG', tags: ['GLOMAG'], entryId: '1', reasons: ['Legal authority: Executive Order 13818 (Global Magnitsky)', 'Measure: Block'] })
  })
})

describe('what a party says of itself', () => {
  it('is read as in the other formats', async () => {
    const text = (words: string) => `<VersionDetail DetailTypeID="1432">${words}</VersionDetail>`
    const features = feature(8, period(['1964-11-10', '1964-11-10', '1964-11-10', '1964-11-10'])) + feature(8, period(['1960-01-01', '1960-01-01', '1960-12-31', '1960-12-31'], true)) + feature(9, text('Fuzhou, China')) + feature(9, text('Nowhere'), 1561)
      + feature(10, '<VersionDetail DetailTypeID="1433"/><VersionLocation LocationID="7"/>') + feature(25, '<VersionLocation LocationID="8"/>') + feature(26, text('Chairman; Director')) + feature(224, '<VersionDetail DetailTypeID="1431" DetailReferenceID="91526"/>')
    const locations = '<Location ID="7"><LocationPart LocPartTypeID="1"><LocationPartValue Primary="true"><Comment/><Value>China</Value></LocationPartValue></LocationPart></Location><Location ID="8"><LocationCountry CountryID="11065" CountryRelevanceID="1413"/><LocationPart LocPartTypeID="1454"><LocationPartValue Primary="true"><Comment/><Value>Dalian</Value></LocationPartValue></LocationPart></Location>'
    const issued = period(['2018-04-28', '2018-04-28', '2018-04-28', '2018-04-28'])
    const documents = `<IDRegDocument ID="1" IDRegDocTypeID="1571" IdentityID="91" IssuedBy-CountryID="11109" ValidityID="2"><Comment/><IDRegistrationNo>D 005</IDRegistrationNo><IssuingAuthority/><DocumentDate IDRegDocDateTypeID="1480">${issued}</DocumentDate><DocumentDate IDRegDocDateTypeID="1481">${issued.replaceAll('2018', '2028')}</DocumentDate><DocumentedNameReference DocumentedNameID="11"/></IDRegDocument>`
    const aliases = alias(1, 1, [[1520, 'ZHOU'], [1521, 'Xin']], { type: 1400 }) + alias(1, 2, [[1525, 'BOSS']], { type: 1400, weak: true }) + alias(1, 3, [[1520, 'فدا'], [1521, 'مجتبی']], { type: 1400, script: 160 })
    const found = one(await read(advanced({ parties: party(1, 'ZHUO, Xinrong', { type: 'individual', features, aliases, comment: 'Seen in Havana' }), entries: entry(1, ['GLOMAG']), locations, documents })))
    expect(actor(found)).toMatchObject({
      id: 'ofac-1', name: 'Xinrong ZHUO', gender: 'MALE', titles: ['Chairman', 'Director'], birthPlaces: ['Fuzhou, China'],
      birthDates: [{ from: '1964-11-10', to: '1964-11-10', precision: 'EXACT' }, { from: '1960', to: '1960', precision: 'CIRCA' }],
      names: [{ value: 'ZHUO, Xinrong', script: 'Latn', kind: 'PRIMARY' }, { value: 'ZHOU, Xin', script: 'Latn', kind: 'ALIAS' }, { value: 'BOSS', script: 'Latn', kind: 'WEAK' }, { value: 'مجتبی فدا', script: 'Arab', kind: 'ORIGINAL' }],
      remarks: ['Seen in Havana', 'Place of Birth Nowhere: marked as false by the list', 'Passport D 005 (Iran) issued 28 Apr 2018 expires 28 Apr 2028: fraudulent', 'Passport D 005 (Iran) issued 28 Apr 2018 expires 28 Apr 2028: in the name of ZHOU, Xin']
    })
    expect(found.ties).toContainEqual({ kind: 'IDENTIFIED_BY', start: 'ofac-1', end: 'identifier-passport-ir-D005', since: '2018-04-28', until: '2028-04-28' })
    expect(plainTies(found, /CITIZEN_OF/)).toEqual(['ofac-1 CITIZEN_OF country-cn'])
    expect(found.nodes.find(({ kind }) => kind === 'Address')).toMatchObject({ name: 'Dalian, China', city: 'Dalian', country: 'cn' })
    expect(found.issues).toEqual([])
    expect(found.original?.()).toContain('<DistinctParty FixedRef="1">')
  })

  it('is known by local names, whatever the namespace', async () => {
    const parts = { parties: party(1, 'ALPHA'), entries: entry(1, ['GLOMAG']) }
    const files = [advanced(parts), advanced({ ...parts, namespace: 'https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/ADVANCED_XML' }), advanced({ ...parts, prefix: 'un:' }), advanced(parts).replace(/ xmlns="[^"]*"/, '')]
    for (const text of files) {
      expect(ofac.recognise(await headOf(generated('x.xml', () => [text])))).toBeDefined()
      const opened = await read(text)
      expect([opened.list, opened.publishedOn, opened.entries.map(({ subject }) => subject)]).toEqual(['sdn', '2024-05-03', ['ofac-1']])
    }
  })

  it('reports numbers that the file does not explain, and fields no rule knows', async () => {
    const found = one(await read(advanced({ parties: party(1, 'ALPHA').replace('</Profile>', '<Surprise>boo</Surprise></Profile>'), entries: entry(1, ['GLOMAG'], { basis: 77 }) })))
    expect(found.issues.map(({ kind, example }) => `${kind}: ${example}`)).toEqual([expect.stringMatching(/^unknown legal authority.*77/), expect.stringMatching(/^field that no rule knows: line \d+: .*Surprise boo/), 'number that the file does not explain: LegalBasis 77'])
  })

  it.each([
    [['1962-11-10', '1962-11-10', '1962-11-10', '1962-11-10'], false, '10 Nov 1962'], [['1962-01-01', '1962-01-01', '1962-12-31', '1962-12-31'], false, '1962'], [['1984-02-01', '1984-02-01', '1984-02-29', '1984-02-29'], false, 'Feb 1984'],
    [['1951-01-01', '1951-12-31', '1953-01-01', '1953-12-31'], false, '1951 to 1953'], [['1955-03-01', '1955-03-31', '1956-03-01', '1956-03-31'], false, 'Mar 1955 to Mar 1956'], [['1965-03-21', '1965-03-21', '1966-03-20', '1966-03-20'], false, '21 Mar 1965 to 20 Mar 1966'],
    [['1957-01-01', '1957-01-01', '1957-12-31', '1957-12-31'], true, 'circa 1957'], [['1957-02-30', '1957-02-30', '1957-02-30', '1957-02-30'], false, undefined]
  ])('words the period %j', ([fromFirst = '', fromLast = '', toFirst = '', toLast = ''], approximate, expected) => {
    expect(textOfBounds({ fromFirst, fromLast, toFirst, toLast, approximate })).toBe(expected)
  })
})

describe('the enhanced format', () => {
  it('is a list of its own where it was cut to some programmes', async () => {
    const whole = await read(enhanced(entity(1, 'ALPHA', { grounds: ['Executive Order 13818 (Global Magnitsky)'] })))
    expect([whole.list, whole.publishedOn, whole.describe?.('2024-05-03').list]).toEqual(['sdn', '2024-05-03', 'ofac/sdn'])
    const part = await read(enhanced(entity(1, 'ALPHA'), { programmes: ['GLOMAG', 'IRAN-HR'] }))
    expect([part.list, part.partial, whole.partial]).toEqual(['sdn-only-glomag-and-iran-hr', true, undefined])
    expect(part.describe?.('2024-05-03')).toMatchObject({ id: 'source-ofac-sdn-only-glomag-and-iran-hr-2024-05-03', list: 'ofac/sdn-only-glomag-and-iran-hr' })
    expect(ofac.expectations(part.list).length).toBeGreaterThan(0)
    expect(since(one(whole))).toEqual({ 'US-GLOMAG': '2022-12-09' })
  })

  it('reads relations and names in other scripts', async () => {
    const arabic = '<translation id="2"><isPrimary>false</isPrimary><script refId="20100">Arabic</script><formattedFullName>\u202bمجتبی فدا\u202c</formattedFullName></translation>'
    const found = one(await read(enhanced(entity(1, 'ALPHA', { names: arabic, relations: [[15003, 'Owned or Controlled By', 2], [92122, 'Property in the interest of', 3]] }) + entity(2, 'BETA') + entity(3, 'GAMMA'))))
    expect(actor(found).names).toEqual([{ value: 'ALPHA', script: 'Latn', kind: 'PRIMARY' }, { value: 'مجتبی فدا', script: 'Arab', kind: 'ORIGINAL' }])
    expect(plainTies(found, typed)).toEqual(['ofac-1 OWNED_OR_CONTROLLED_BY ofac-2', 'ofac-3 HAS_INTEREST_IN ofac-1'])
    expect(found.issues).toEqual([])
  })
})

describe('bad input', () => {
  const whole = advanced({ parties: people, entries: all })
  it.each([
    ['the advanced format cut short', whole.slice(0, -300), /list\.xml: line \d+: it is not well-formed XML or was cut short/],
    ['the advanced format without its tables', advanced({ parties: people, entries: all, references: '' }), /the reference tables \("ReferenceValueSets"\) are missing/],
    ['the advanced format without its listings', advanced({ parties: people }), /there are no sanctions entries/],
    ['parties by themselves', `<DistinctParties>${people}</DistinctParties>`, /parties cut out of the advanced format/],
    ['a party without a number', whole.replace('<DistinctParty FixedRef="2">', '<DistinctParty>'), /line \d+: a party has no number/],
    ['a party without a name', whole.replaceAll('GAMMA CO', ''), /party 3 has no name/],
    ['the enhanced format cut short', enhanced(entity(1, 'ALPHA')).slice(0, -40), /not well-formed XML or was cut short/],
    ['the enhanced format without its head', enhanced(entity(1, 'ALPHA'), { head: false }), /"publicationInfo" is missing/],
    ['an entity without a number', enhanced(entity(1, 'ALPHA')).replace('<entity id="1">', '<entity>'), /an entity has no number/],
    ['an entity without a name', enhanced(entity(1, '')), /entity 1 has no name/],
    ['an element that the enhanced format lacks', enhanced(entity(1, 'ALPHA')).replace('<featureTypes/>', '<surprise/>'), /"surprise" is no element of a list/],
    ['the schema in the place of the list', '<?xml version="1.0"?><xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema"/>', /this is no list of OFAC/],
    ['a web page', '<!DOCTYPE html><html><body>Error</body></html>', /this is no list of OFAC/],
    ['another encoding', Buffer.from(whole.replace('GAMMA', 'GAMMÉ'), 'latin1'), /not UTF-8/],
    ['a DOCTYPE', whole.replace('<Sanctions', '<!DOCTYPE Sanctions [<!ENTITY a "aaaa">]><Sanctions'), /it has a DOCTYPE/]
  ])('refuses %s', async (_, text, message) => {
    await expect(read(text)).rejects.toThrow(message)
  })

  it('reads a file that begins with a byte order mark', async () => {
    expect((await read(`\uFEFF${whole}`)).entries).toHaveLength(4)
  })

  it('refuses an entry of an unknown type, and keeps the others', async () => {
    const { entries } = await read(enhanced(entity(1, 'ALPHA', { type: 'Submarine' }) + entity(2, 'BETA')))
    expect(entries.map(({ subject, refused }) => [subject, refused])).toEqual([['ofac-1', true], ['ofac-2', false]])
  })
})
