// The real files in OFAC's advanced and enhanced format: counts, entries looked at field by field, the same actors as in the CSV files.
import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { countryCode } from '../../api/import/countries.ts'
import type { Entry } from '../../api/import/entry.ts'
import { fileOnDisk } from '../../api/import/files.ts'
import { headOf } from '../../api/import/head.ts'
import { isKnownList, programmesOfGround } from '../../api/import/ofac/listings.ts'
import { noteLabels, programmesOf } from '../../api/import/ofac/lookups.ts'
import { isKnownNamePart, scriptCode } from '../../api/import/ofac/names.ts'
import { detailOf } from '../../api/import/ofac/remarks.ts'
import { ofac } from '../../api/import/ofac/source.ts'
import { Tallies } from '../../api/import/report.ts'
import { sources } from '../../api/import/sources.ts'
import type { SourceFile } from '../../api/import/source.ts'
import { statementOf } from '../../api/import/statement.ts'
import { csv, generated, noLists, realList } from './files.ts'

interface Read {
  readonly list: string
  readonly publishedOn: string | undefined
  readonly entries: ReadonlyMap<string, Entry>
  readonly tallies: Tallies
}

async function read(file: SourceFile): Promise<Read> {
  const opened = await ofac.open(file)
  const [entries, tallies] = [new Map<string, Entry>(), new Tallies()]
  for await (const entry of opened.entries) {
    expect(entries.has(entry.subject)).toBe(false)
    entries.set(entry.subject, entry)
    tallies.counts.read++
    tallies.entry(entry)
    for (const issue of entry.issues) tallies.issue(issue)
    statementOf(entry, 'source-x')
  }
  return { list: opened.list, publishedOn: opened.publishedOn, entries, tallies }
}

function get({ entries }: Read, id: string): Entry {
  const entry = entries.get(id)
  if (entry === undefined) throw new Error(`${id} is not there`)
  return entry
}
const actor = ({ nodes }: Entry) => nodes[0] as unknown as Record<string, unknown>
const ends = ({ ties }: Entry, kind: string) => ties.filter(tie => tie.kind === kind).map(({ start, end }) => `${start} ${end}`)
const designations = ({ nodes }: Entry) => Object.fromEntries<string | undefined>(nodes.flatMap(node => node.kind === 'Designation' ? [[node.id, node.since] as const] : []))
const missed = ({ list, tallies }: Read) => ofac.expectations(list).filter(expectation => !expectation.held(tallies)).map(({ text }) => text)

describe.skipIf(noLists !== undefined)('real files', { meta: noLists === undefined ? {} : { skipped: noLists } }, () => {
  describe('cons_advanced.xml', () => {
    let file: Read
    beforeAll(async () => { file = await read(fileOnDisk(realList('advanced_xml/cons_advanced.xml'))) }, 60_000)

    it('is read whole, and nothing in it is left unexplained', () => {
      expect([file.list, file.publishedOn, file.entries.size]).toEqual(['consolidated', '2020-03-17', 375])
      expect([file.tallies.ties('OWNED_OR_CONTROLLED_BY'), file.tallies.ties('LINKED_TO'), file.tallies.subjects('Person'), file.tallies.subjects('Organization')]).toEqual([276, 0, 82, 293])
      expect([...file.entries.values()].flatMap(({ issues }) => issues)).toEqual([])
      expect(missed(file)).toEqual([])
      expect([...file.entries.values()].flatMap(({ nodes }) => nodes).filter(node => node.kind === 'Designation' && node.since === undefined)).toEqual([])
    })

    it('has a bank with its names, numbers, addresses and the directive', () => {
      const bank = get(file, 'ofac-17013')
      expect(actor(bank)).toMatchObject({ kind: 'Organization', name: 'VTB BANK OAO', remarks: [expect.stringContaining('For more information on directives'), 'Executive Order 13662 Directive Determination - Subject to Directive 1'] })
      expect(actor(bank).names).toContainEqual({ value: 'VNESHTORGBANK', script: 'Latn', kind: 'FORMER' })
      expect(ends(bank, 'IDENTIFIED_BY')).toEqual(['registration-VTBRRUMM', 'web-324eff5a3fc998cb4eb1bbf9', 'registration-ru-1027739609391', 'registration-ru-00032520', 'tax-ru-7702070139', 'registration-ru-1000'].map(id => `ofac-17013 identifier-${id}`))
      expect(bank.nodes.filter(({ kind }) => kind === 'Address').map(({ name }) => name)).toContain('37 Plyushchikha ul., Moscow, 119121, Russia')
      expect(bank.nodes.find(({ kind }) => kind === 'Designation')).toMatchObject({ id: 'ofac-17013-US-SSI', since: '2014-07-29', tags: ['UKRAINE-EO13662'], reasons: ['Legal authority: Executive Order 13662 (Ukraine)', 'Measure: 13662 Sectoral Directive 1'] })
    })

    it('has a person with birth date, nationality and passport', () => {
      const person = get(file, 'ofac-17526')
      expect(actor(person)).toMatchObject({ kind: 'Person', name: 'Halis Bektas', names: [{ value: 'Bektas, Halis', script: 'Latn', kind: 'PRIMARY' }], birthDates: [{ from: '1966-02-13', to: '1966-02-13', precision: 'EXACT' }] })
      expect([ends(person, 'IDENTIFIED_BY'), ends(person, 'CITIZEN_OF')]).toEqual([['ofac-17526 identifier-passport-ch-X0906223'], ['ofac-17526 country-ch']])
    })

    it('ties dependent to owner, and takes each day from the list of the programme', () => {
      expect(ends(get(file, 'ofac-18267'), 'OWNED_OR_CONTROLLED_BY')).toEqual(['ofac-18267 ofac-17022'])
      expect(designations(get(file, 'ofac-18782'))).toEqual({ 'ofac-18782-US-SYR': '2018-04-06', 'ofac-18782-US-SSI': '2015-12-22' })
      expect(designations(get(file, 'ofac-9639'))).toEqual({ 'ofac-9639-US-NS-PLC': '2006-04-12' })
    })
  })

  describe('the enhanced files', () => {
    let irgc: Read
    let yemen: Read
    beforeAll(async () => {
      irgc = await read(fileOnDisk(realList('enhanced_xml/irgc_2024-08-28.xml')))
      yemen = await read(fileOnDisk(realList('enhanced_xml/yemen_2024-05-24.xml')))
    }, 60_000)

    it('are read whole, as selections of the list', () => {
      expect([irgc.list, irgc.publishedOn, irgc.entries.size]).toEqual(['sdn-only-irgc', '2024-08-28', 293])
      expect([yemen.list, yemen.publishedOn, yemen.entries.size]).toEqual(['sdn-only-yemen', '2024-05-24', 10])
      expect(['ACTS_FOR', 'OWNED_OR_CONTROLLED_BY', 'SUPPORTS', 'LEADS', 'HAS_INTEREST_IN', 'LINKED_TO'].map(kind => irgc.tallies.ties(kind as 'ACTS_FOR'))).toEqual([112, 67, 42, 7, 1, 0])
      expect([irgc, yemen].flatMap(({ entries }) => [...entries.values()].flatMap(({ issues }) => issues.map(({ kind, example }) => `${kind}: ${example.replace(/^line \d+: /, '')}`)))).toEqual(['date not understood, kept as text: Organization Established Date 21 Mar 2015 to 19 Mar 2016'])
      expect([missed(irgc), missed(yemen)]).toEqual([[], []])
    })

    it('have a person with two scripts, a passport that expires and a principal', () => {
      const person = get(irgc, 'ofac-40599')
      expect(actor(person)).toMatchObject({
        name: 'Mojtaba FADA', gender: 'MALE', titles: ['IRGC 2nd Brigadier General'], birthDates: [{ from: '1963-03-21', to: '1963-03-21', precision: 'EXACT' }],
        names: [{ value: 'FADA, Mojtaba', script: 'Latn', kind: 'PRIMARY' }, { value: 'مجتبی فدا', script: 'Arab', kind: 'ORIGINAL' }]
      })
      expect(person.ties).toContainEqual({ kind: 'IDENTIFIED_BY', start: 'ofac-40599', end: 'identifier-passport-ir-F49973222', until: '2024-08-27' })
      expect(ends(person, 'ACTS_FOR')).toEqual(['ofac-40599 ofac-10391'])
      expect(designations(person)).toEqual({ 'ofac-40599-US-IRAN': '2023-01-23' })
      expect(person.nodes.find(({ kind }) => kind === 'Designation')).toMatchObject({ tags: ['IRAN-HR', 'IRGC'], reasons: ['Legal authority: Executive Order 13553 (Iran)', 'Measure: Block'] })
    })

    it('have an aircraft with its numbers, and a thing with its holder', () => {
      const aircraft = get(irgc, 'ofac-15740')
      expect(actor(aircraft)).toMatchObject({ kind: 'Aircraft', name: 'YK-ANE', aircraftModel: 'An-26', manufactured: '1975', remarks: expect.arrayContaining(['Owned or Controlled By ofac-13440: High']) as unknown })
      expect(ends(aircraft, 'OWNED_OR_CONTROLLED_BY')).toEqual(['ofac-15740 ofac-13440'])
      const thing = [...irgc.entries.values()].find(({ ties }) => ties.some(({ kind }) => kind === 'HAS_INTEREST_IN'))
      expect(thing?.ties.find(({ kind }) => kind === 'HAS_INTEREST_IN')?.end).toBe(thing?.subject)
    })

    it('give no programme a day that may be that of another', () => {
      expect(designations(get(irgc, 'ofac-12057'))).toEqual({ 'ofac-12057-US-IRAN': undefined, 'ofac-12057-US-NON-PROLIF': undefined, 'ofac-12057-US-TERR': undefined })
      expect(designations(get(irgc, 'ofac-26719'))).toEqual({ 'ofac-26719-US-FTO219': '2019-04-15', 'ofac-26719-US-IRAN': undefined })
    })

    it('have no words in their tables that no rule knows', async () => {
      const text = await readFile(realList('enhanced_xml/irgc_2024-08-28.xml'), 'utf8')
      const rows = [...text.matchAll(/<referenceValue refId="\d+">\s*<type>(.*?)<\/type>\s*<value>(.*?)<\/value>/g)].map(([, type = '', value = '']) => ({ type, value }))
      const unknown = (type: string, isKnown: (value: string) => boolean) => rows.filter(row => row.type === type).map(({ value }) => value).filter(value => !isKnown(value))
      expect(unknown('PROGRAM', tag => programmesOf(tag, 'sdn', '') !== undefined)).toEqual([])
      expect(unknown('LEGAL AUTHORITY', ground => programmesOfGround(ground) !== undefined)).toEqual([])
      expect(unknown('ENTITY LISTING TYPE', isKnownList)).toEqual([])
      expect(unknown('SCRIPT', script => scriptCode(script) !== undefined)).toEqual([])
      expect(unknown('NAME PART TYPE', isKnownNamePart)).toEqual([])
      expect(unknown('COUNTRY', country => countryCode(country) !== undefined)).toEqual([])
      expect(unknown('ID DOCUMENT TYPE', label => detailOf(`${label} 1`).label !== '' || noteLabels.includes(label))).toEqual([])
      expect(rows.length).toBe(755)
    })

    it('state of every actor what sdn.csv of that summer states of it', async () => {
      const rows = (await readFile(realList('sdn_2024-05-03/sdn.csv'), 'utf8')).split('\r\n').filter(row => irgc.entries.has(`ofac-${row.slice(0, row.indexOf(','))}`))
      const table = await read(generated('sdn.csv', () => [csv(...rows.map(row => `${row}\r\n`))]))
      expect(table.entries.size).toBe(293)
      const facts = (entry: Entry) => ['kind', 'birthDates', 'birthPlaces', 'gender', 'titles', 'aircraftModel', 'manufactured', 'incorporated', 'sectors'].map(field => actor(entry)[field])
      for (const [id, entry] of table.entries) {
        const other = get(irgc, id)
        expect({ id, facts: facts(other) }).toEqual({ id, facts: facts(entry) })
        expect({ id, ties: ends(entry, 'CITIZEN_OF') }).toEqual({ id, ties: ends(other, 'CITIZEN_OF') })
        expect({ id, ties: ends(entry, 'DESIGNATED_AS').filter(tie => !ends(other, 'DESIGNATED_AS').includes(tie)) }).toEqual({ id, ties: [] })
        expect({ id, ties: ends(other, 'IDENTIFIED_BY').filter(tie => !ends(entry, 'IDENTIFIED_BY').includes(tie)) }).toEqual({ id, ties: [] })
      }
    })
  })

  it('are recognised by this source alone', async () => {
    for (const path of ['advanced_xml/cons_advanced.xml', 'enhanced_xml/irgc_2024-08-28.xml', 'enhanced_xml/yemen_2024-05-24.xml', 'sdn_2024-05-03/sdn.csv', 'sdn_2021-07/sdn.csv', 'consolidated_csv/cons_prim.csv', 'consolidated_xml_2018_tempuri/consolidated.xml', 'consolidated_xml_2025/consolidated.xml', 'sdn_xml_small/sdn.xml']) {
      const head = await headOf(fileOnDisk(realList(path)))
      expect([path, ...sources.filter(source => source.recognise(head) !== undefined).map(({ name }) => name)]).toEqual([path, 'ofac'])
    }
  })

  it('are refused with the reason where they are no list', async () => {
    await expect(ofac.open(fileOnDisk(realList('advanced_xml/dp_demo_fragment.xml')))).rejects.toThrow(/parties cut out of the advanced format/)
    for (const path of ['advanced_xml/sdn_advanced.xsd', 'derived_from_sdn_advanced_2024-03/profile_relationships.csv', 'derived_from_sdn_advanced_2024-03/sanctions_entries.csv', 'derived_names_2025-11/sdn_entities.jsonl', 'relation_types.csv']) {
      expect([path, ofac.recognise(await headOf(fileOnDisk(realList(path))))]).toEqual([path, undefined])
    }
  })
})
