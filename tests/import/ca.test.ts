// The list of Canada: both sets of elements, aliases, dates, ids, the real file, and files that are broken.
import { beforeAll, describe, expect, it } from 'vitest'
import { aliasesIn } from '../../api/import/ca/aliases.ts'
import { ca } from '../../api/import/ca/source.ts'
import { fileOnDisk } from '../../api/import/files.ts'
import { importSource } from '../../api/import/pipeline.ts'
import { recognise } from '../../api/import/sources.ts'
import { onEmbedded } from '../engines.ts'
import { generated, noData, realData } from './files.ts'
import { knownTo } from './knowing.ts'
import { reading, shown, type Reading } from './reading.ts'

const record = (inside: string, { country = 'Russia / Russie', schedule = '<Schedule>1, Part 1</Schedule>', item = '7' } = {}) => `<record><Country>${country}</Country>${inside}${schedule}<Item>${item}</Item><DateOfListing>2022-03-06</DateOfListing></record>\n`
const person = '<LastName>ALPHA</LastName><GivenName>Beta Gamma</GivenName>'
const list = (records: string) => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<data-set xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${records}</data-set>`
const file = (text: string | Uint8Array) => generated('sema-lmes.xml', () => [text])
const one = async (inside: string, options = {}) => shown([...(await reading(ca, file(list(record(inside, options))))).entries.values()][0])

describe('a record of the Canadian list', () => {
  it('reads the elements of today and of before alike', async () => {
    const now = await one('<EntityOrShip>Delta Ltd.</EntityOrShip><TitleOrShip>x</TitleOrShip>')
    expect(await one('<Entity>Delta Ltd.</Entity><Title>x</Title>')).toMatchObject({ names: now.names, ties: now.ties, designations: now.designations })
    const born = await one(`${person}<DateOfBirth>1961</DateOfBirth>`, { schedule: '<Schedule>N/A</Schedule>' })
    expect(born.actor).toMatchObject({ id: 'ca-russia-7', name: 'Beta Gamma ALPHA', birthDates: [{ from: '1961', to: '1961', precision: 'EXACT' }] })
  })

  it('makes no nationality of the regulations', async () => {
    expect((await one(person)).ties).toEqual(['DESIGNATED_AS ca-russia-1-part-1-7-CA-SEMA', 'UNDER programme-CA-SEMA'])
  })

  it('knows a ship by its IMO number', async () => {
    const { actor, identifiers } = await one('<EntityOrShip>Nurkez</EntityOrShip><TitleOrShip>Oil Tanker</TitleOrShip><ShipIMONumber>9253325</ShipIMONumber><DateOfBirthOrShipBuildDate>2004</DateOfBirthOrShipBuildDate>')
    expect(actor).toMatchObject({ kind: 'Vessel', vesselType: 'Oil Tanker', built: '2004' })
    expect(identifiers).toEqual(['IMO 9253325'])
  })

  it.each([
    ['1963-1964', [{ from: '1963', to: '1964', precision: 'RANGE' }], []],
    ['1963 or 1964', [{ from: '1963', to: '1963', precision: 'EXACT' }, { from: '1964', to: '1964', precision: 'EXACT' }], []],
    [' 1965-07-15 OR 1969-09-28', [{ from: '1965-07-15', to: '1965-07-15', precision: 'EXACT' }, { from: '1969-09-28', to: '1969-09-28', precision: 'EXACT' }], []],
    ['born in the early 1970s', undefined, ['date not understood, kept as text']]
  ])('keeps a birth date as sure as it is: %s', async (text, dates, issues) => {
    const read = await one(`${person}<DateOfBirthOrShipBuildDate>${text}</DateOfBirthOrShipBuildDate>`)
    expect([read.actor.birthDates, read.issues]).toEqual([dates, issues])
  })

  it.each([
    ['Raman BIZIUK,  Belarusian: Раман БIЗЮК, Russian: Роман БИЗЮК', ['Raman BIZIUK', 'Раман БIЗЮК', 'Роман БИЗЮК']],
    ['Galina Rodionovna LUKASHENKA, Halina LUKASHENKO', ['Galina Rodionovna LUKASHENKA', 'Halina LUKASHENKO']],
    ['КВЗ-Ремсервис, АО', ['КВЗ-Ремсервис, АО']],
    ['Баранов, Олег Анатольевич', ['Баранов, Олег Анатольевич']],
    ['Фонд помощи людям, попавшим в трудную ситуацию', ['Фонд помощи людям, попавшим в трудную ситуацию']],
    ['Владимир ПАВЛЕНКО / Володимир ПАВЛЕНКО', ['Владимир ПАВЛЕНКО', 'Володимир ПАВЛЕНКО']],
    ['GORT/ORTAS', ['GORT/ORTAS']],
    ['Midas LLC; Midas;\u00a0Мідас', ['Midas LLC', 'Midas', 'Мідас']]
  ])('parts aliases where it is certain: %s', (text, names) => {
    expect(aliasesIn(text)).toEqual(names)
  })

  it('says what it does not know', async () => {
    const read = await one(`${person}<Nickname>Bee</Nickname>`, { country: 'Atlantis / Atlantide' })
    expect(read.issues).toEqual(['unknown programme: the designation is kept without one', 'field that no rule knows'])
    expect(read.ties).toEqual(['DESIGNATED_AS ca-atlantis-1-part-1-7-CA'])
    expect((await reading(ca, file(list(record('') + record(person, { item: '8' }))))).refused).toBe(1)
  })
})

describe('bad files of the Canadian list', () => {
  it.each([
    ['cut short', list(record(person)).slice(0, -30), /sema-lmes\.xml: line \d: it is not well-formed XML or was cut short/],
    ['in another encoding', Buffer.from(list(record(person.replace('Beta', 'Bétà'))), 'latin1'), /is not UTF-8/],
    ['in UTF-16', Buffer.from(list(record(person)), 'utf16le'), /no consolidated list of Canada/],
    ['empty', '', /no consolidated list of Canada/],
    ['without a record', list(''), /no consolidated list of Canada/],
    ['a web page', '<!DOCTYPE html><html><body>Error</body></html>', /no consolidated list of Canada/],
    ['with another root', '<records><record><Country>x</Country></record></records>', /no consolidated list of Canada/],
    ['with a DOCTYPE', `<!DOCTYPE x [<!ENTITY a "b">]>${list(record(person))}`, /no consolidated list of Canada/],
    ['with an item twice', list(record(person) + record(person)), /line 3: ca-russia-1-part-1-7 is there twice, first on line 2/],
    ['with a record without item', list(record(person, { item: '' })), /a record has no item number/],
    ['with a record without country', list(record(person, { country: '' })), /a record has no country/],
    ['with another element', list(`${record(person)}<surprise/>`), /"surprise" is no element of the list/]
  ])('refuses a file %s', async (_, text, message) => {
    await expect(reading(ca, file(text))).rejects.toThrow(message)
  })

  it('reads past a mark of byte order', async () => {
    expect((await reading(ca, file(`\uFEFF${list(record(person))}`))).entries.size).toBe(1)
  })
})

describe.skipIf(noData !== undefined)('the real list of Canada', { meta: noData === undefined ? {} : { skipped: noData } }, () => {
  const path = () => realData('ca/sema_2025-06.xml')
  let read: Reading
  beforeAll(async () => { read = await reading(ca, fileOnDisk(path())) }, 120_000)

  it('has the entries of the file, each with an id of its own', () => {
    expect(read).toMatchObject({ subjects: { Person: 3334, Organization: 1316, Vessel: 109 }, refused: 0, missed: [], issues: { 'date not understood, kept as text': 2 } })
    expect(read.entries.size).toBe(4759)
    expect([...read.entries.values()].filter(({ subject }) => subject.startsWith('ca-jvcfoa-')).flatMap(entry => shown(entry).designations).every(({ programme }) => programme === 'CA-JVCFOA')).toBe(true)
  })

  it('has what the file says of an entry', () => {
    const { names, designations, original } = shown(read.entries.get('ca-russia-1-part-1-539'))
    expect(names).toEqual(['PRIMARY Konstantin Lvovich ERNST', 'ORIGINAL Константин Львович Эрнст'])
    expect(designations).toMatchObject([{ authority: 'CA', programme: 'CA-SEMA', since: '2022-03-06', tags: ['Russia / Russie'], entryId: 'Schedule 1, Part 1, Item 539' }])
    expect(original).toContain('<Item>539</Item>')
    expect(shown(read.entries.get('ca-jvcfoa-9')).designations[0]?.since).toBe('2017-11-03')
  })

  it('is recognised as this list only', async () => {
    expect((await recognise(fileOnDisk(path()))).name).toBe('ca')
    expect(await knownTo(fileOnDisk(path()))).toEqual(['ca'])
  })
})

onEmbedded('the list of Canada', engine => {
  it('writes nothing the second time', async () => {
    const graph: Awaited<ReturnType<typeof engine.open>> = await engine.open()
    const small = file(list(record(person) + record('<EntityOrShip>Delta</EntityOrShip>', { item: '8' })))
    expect((await importSource(graph, ca, small, { sourceDate: '2025-06-01' })).counts).toMatchObject({ read: 2, added: 2 })
    expect((await importSource(graph, ca, small, { sourceDate: '2025-06-01' })).counts).toMatchObject({ read: 2, added: 0, changed: 0, unchanged: 2 })
    await graph.close()
  }, 60_000)
})
