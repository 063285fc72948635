// The list of Switzerland: names in parts and spellings, history, programmes, relations, both real files, and files that are broken.
import { describe, expect, it } from 'vitest'
import { ch } from '../../api/import/ch/source.ts'
import { fileOnDisk } from '../../api/import/files.ts'
import { importSource } from '../../api/import/pipeline.ts'
import { recognise } from '../../api/import/sources.ts'
import { onEmbedded } from '../engines.ts'
import { generated, noData, realData } from './files.ts'
import { knownTo } from './knowing.ts'
import { reading, shown } from './reading.ts'

const name = (parts: string, attributes = 'name-type="primary-name" quality="good"') => `<name ssid="1" ${attributes} lang="eng">${parts}</name>`
const whole = (value: string, more = '') => `<name-part order="1" name-part-type="whole-name"><value>${value}</value>${more}</name-part>`
const identity = (inside: string, main = true) => `<identity ssid="2"${main ? ' main="true"' : ''}>${inside}</identity>`
const modification = (type: string, date: string) => `<modification modification-type="${type}" effective-date="${date}"/>`
const target = (ssid: number, inside: string, { kind = 'individual', history = modification('listed', '2020-01-05'), set = '10' } = {}) => `<target ssid="${ssid}"><sanctions-set-id>${set}</sanctions-set-id><${kind}>${inside}</${kind.split(' ')[0] ?? ''}>${history}</target>\n`
const programme = '<sanctions-program ssid="20"><program-key lang="eng">Belarus</program-key><program-name lang="eng">Measures against Belarus</program-name><sanctions-set ssid="10" lang="ger">Artikel 12</sanctions-set><sanctions-set ssid="10" lang="eng">article 12</sanctions-set></sanctions-program>\n'
const list = (targets: string, { type = 'whole-list', head = programme } = {}) => `<?xml version="1.0" encoding="UTF-8"?>\n<swiss-sanctions-list list-type="${type}" date="2026-08-15">\n${head}${targets}</swiss-sanctions-list>`
const file = (text: string | Uint8Array) => generated('seco.xml', () => [text])
const alpha = identity(name(whole('Alpha')))
const one = async (inside: string, options: Parameters<typeof target>[2] = {}, more = '') => shown((await reading(ch, file(list(target(7, inside, options) + more)))).entries.get('ch-7'))

describe('a target of the Swiss list', () => {
  it('has names in the order of the list, whole spellings, and never two scripts in one name', async () => {
    const part = (order: number, type: string, value: string, spellings = '') => `<name-part order="${order}" name-part-type="${type}"><value>${value}</value>${spellings}</name-part>`
    const spelling = (code: string, text: string) => `<spelling-variant lang="RUS" script="${code}">${text}</spelling-variant>`
    const { names, actor } = await one(identity([
      name([part(2, 'given-name', 'Dzmitry', spelling('LATN', 'Dmitri') + spelling('CYRL', 'Дмитрий')), part(1, 'family-name', 'Lukashenka', spelling('LATN', 'Lukashenko') + spelling('CYRL', 'ЛУКАШЕНКО')), part(3, 'title', 'Colonel')].join('')),
      name(part(1, 'family-name', 'Other', spelling('CYRL', 'Иной')) + part(2, 'given-name', 'Name'), 'name-type="alias" quality="low"'), name(whole('Old'), 'name-type="formerly-known-as" quality="good"')
    ].join('')) + identity(name(whole('Second')), false))
    expect(names).toEqual(['PRIMARY Lukashenka Dzmitry', 'ALIAS Lukashenko Dmitri', 'ORIGINAL ЛУКАШЕНКО Дмитрий', 'WEAK Other Name', 'WEAK Иной', 'FORMER Old', 'ALIAS Second'])
    expect(actor).toMatchObject({ name: 'Dzmitry Lukashenka', titles: ['Colonel'] })
  })

  it('is listed as the newest modification says, whatever their order in the file', async () => {
    const periods = async (history: string) => (await one(alpha, { history })).designations.map(({ since, until }) => [since, until])
    expect(await periods(modification('listed', '2011-02-01'))).toEqual([['2011-02-01', undefined]])
    expect(await periods(modification('de-listed', '2016-03-01') + modification('amended', '2015-11-18') + modification('listed', '2011-02-01'))).toEqual([['2011-02-01', '2016-02-29']])
    expect(await periods(modification('listed', '2011-02-01') + modification('de-listed', '2016-03-01') + modification('listed', '2020-05-05'))).toEqual([['2011-02-01', '2016-02-29'], ['2020-05-05', undefined]])
    expect(await periods(modification('amended', '2015-11-18'))).toEqual([[undefined, undefined]])
    expect((await one(alpha, { history: modification('de-listed', '2016-03-01') + modification('listed', '2011-02-01') })).actor.remarks).toEqual(['listed 2011-02-01', 'de-listed 2016-03-01'])
  })

  it('has family between persons, and no more than an association with anybody else', async () => {
    const relation = (type: string, to: number) => `<relation ssid="3" target-id="${to}" relation-type="${type}"/>`
    const { ties } = await one(alpha + relation('spouse-of', 8) + relation('spouse-of', 9) + relation('related-to', 9), {}, target(8, alpha) + target(9, alpha, { kind: 'entity' }))
    expect(ties.filter(tie => tie.startsWith('FAMILY') || tie.startsWith('ASSOCIATE'))).toEqual(['ASSOCIATE_OF ch-9', 'FAMILY_OF ch-8'])
  })

  it('has nationality, birth, places that stand elsewhere in the file, and documents', async () => {
    const place = '<place ssid="50"><location>Minsk</location><country iso-code="BY">Belarus</country></place>'
    const details = '<nationality ssid="4"><country iso-code="BY">Belarus</country></nationality><day-month-year ssid="5" year="1980" month="3" calendar="Gregorian" quality="good"/><day-month-year ssid="6" year="1358" calendar="Persian"/><place-of-birth ssid="6" place-id="50"/><address ssid="7" place-id="50"><address-details>Street 4</address-details><zip-code>220029</zip-code></address><identification-document document-type="passport"><number>MP 123</number><issuer code="BY">Belarus</issuer></identification-document>'
    const { actor, ties, addresses, identifiers, issues } = await one(identity(name(whole('Alpha')) + details), {}, place)
    expect(actor).toMatchObject({ birthDates: [{ from: '1980-03', to: '1980-03', precision: 'EXACT' }], birthPlaces: ['Minsk, Belarus'] })
    expect(ties).toContain('CITIZEN_OF country-by')
    expect([addresses, identifiers, issues]).toEqual([['Street 4, Minsk, 220029, Belarus'], ['PASSPORT MP 123 by'], ['date not understood, kept as text']])
  })

  it('says what it does not know, and refuses what is no actor alone', async () => {
    const read = await reading(ch, file(list(target(7, `${alpha}<surprise/>`, { set: '99' }) + target(8, alpha, { kind: 'object object-type="painting"' }) + target(9, identity(name(whole('A'), 'name-type="pen-name"'))) + target(10, alpha, { kind: 'object object-type="vessel"' }))))
    expect(read).toMatchObject({ refused: 2, subjects: { Person: 1, Vessel: 1 } })
    expect(Object.keys(read.issues).sort()).toEqual(['field that no rule knows', 'refused: target without a primary name', 'refused: unknown type of target', 'unknown programme: the designation is kept without one'])
  })
})

describe('bad files of the Swiss list', () => {
  it.each([
    ['cut short', list(target(7, alpha)).slice(0, -40), /seco\.xml: line \d: it is not well-formed XML or was cut short/],
    ['empty', '', /no sanctions list of Switzerland/],
    ['a web page', '<!DOCTYPE html><html/>', /no sanctions list of Switzerland/],
    ['in UTF-16', Buffer.from(list(target(7, alpha)), 'utf16le'), /no sanctions list of Switzerland/],
    ['in another encoding', Buffer.from(list(target(7, identity(name(whole('Müller'))))), 'latin1'), /is not UTF-8/],
    ['with another root', '<sanctions-list/>', /no sanctions list of Switzerland/],
    ['without a target', list(''), /there is no target in it/],
    ['with a target twice', list(target(7, alpha) + target(7, alpha)), /line 5: target 7 is there twice, first on line 4/],
    ['with a target without number', list(target(7, alpha).replace('ssid="7"', '')), /line 4: a target has no number/],
    ['with another element', list(`${target(7, alpha)}<surprise/>`), /"surprise" is no element of the list/],
    ['with elements nested without end', list(`<target ssid="7">${'<a>'.repeat(60)}`), /nested deeper than 50/]
  ])('refuses a file %s', async (_, text, message) => {
    await expect(reading(ch, file(text))).rejects.toThrow(message)
  })

  it('reads past a mark of byte order', async () => {
    expect((await reading(ch, file(`\uFEFF${list(target(7, alpha))}`))).entries.size).toBe(1)
  })
})

describe.skipIf(noData !== undefined)('real files of the Swiss list', { meta: noData === undefined ? {} : { skipped: noData } }, () => {
  it('has what the excerpt of the whole list says', async () => {
    const { opened, entries, issues } = await reading(ch, fileOnDisk(realData('ch/seco_whole_list_excerpt.xml')))
    expect([opened.list, opened.publishedOn, entries.size, issues]).toEqual(['seco', '2026-08-15', 2, {}])
    const person = shown(entries.get('ch-5142'))
    expect(person.actor.name).toBe('Dzmitry Aliaksandravich Lukashenka')
    expect(person.names).toEqual(expect.arrayContaining(['PRIMARY Lukashenka Dzmitry Aliaksandravich', 'ALIAS Lukashenko Dmitri Aleksandrovich', 'WEAK ЛУКАШЭНКА']))
    expect(person.designations).toMatchObject([{ programme: 'SECO-BRUS', until: '2016-02-29', tags: ['Belarus', 'article 12 -- Restrictions on named individuals and entities'] }])
    expect(person.designations[0]?.reasons).toHaveLength(1)
    const entity = shown(entries.get('ch-5816'))
    expect(entity).toMatchObject({ names: ['PRIMARY LLC Delovaya Set', 'ORIGINAL ООО Деловая сеть'], designations: [{ until: '2013-12-19' }] })
    expect(entity.ties).toContain('ASSOCIATE_OF ch-5300')
  })

  it('keeps an amendment apart from the whole list', async () => {
    const { opened, entries, issues } = await reading(ch, fileOnDisk(realData('ch/seco_amendment_example.xml')))
    // Its programme PPDM is made up, two sets of measures and one target under both.
    expect([opened.list, opened.publishedOn, entries.size, issues]).toEqual(['amendment-2024-01-17', '2024-01-17', 3, { 'unknown programme: the designation is kept without one': 4 }])
    expect(shown(entries.get('ch-64398'))).toMatchObject({ actor: { gender: 'FEMALE', birthDates: [{ from: '2025-12-31' }] }, ties: expect.arrayContaining(['CITIZEN_OF country-gb']) as string[] })
  })

  it.each(['ch/seco_whole_list_excerpt.xml', 'ch/seco_amendment_example.xml'])('is recognised as this list only: %s', async path => {
    expect((await recognise(fileOnDisk(realData(path)))).name).toBe('ch')
    expect(await knownTo(fileOnDisk(realData(path)))).toEqual(['ch'])
  })
})

onEmbedded('the list of Switzerland', engine => {
  it('writes nothing the second time', async () => {
    const graph: Awaited<ReturnType<typeof engine.open>> = await engine.open()
    const small = file(list(target(7, alpha) + target(8, alpha, { kind: 'entity' })))
    expect((await importSource(graph, ch, small)).counts).toMatchObject({ read: 2, added: 2 })
    expect((await importSource(graph, ch, small)).counts).toMatchObject({ read: 2, added: 0, changed: 0, unchanged: 2 })
    await graph.close()
  }, 60_000)
})
