// OFAC entries taken apart: what each remark says, what stays text, what is never guessed.
import { describe, expect, it } from 'vitest'
import type { Entry } from '../../api/import/entry.ts'
import { approximateDate } from '../../api/import/dates.ts'
import { mapEntry } from '../../api/import/ofac/map.ts'
import { programmesOf } from '../../api/import/ofac/lookups.ts'
import { displayName } from '../../api/import/ofac/raw.ts'
import type { RawEntry } from '../../api/import/ofac/raw.ts'
import { detailsOf } from '../../api/import/ofac/remarks.ts'
import { ofac } from '../../api/import/ofac/source.ts'
import { statementOf } from '../../api/import/statement.ts'
import { csv, generated, row } from './files.ts'

const raw: RawEntry = { uid: '1', locator: 'line 1', type: '', name: 'ALPHA', programmes: ['GLOMAG'], title: '', vessel: undefined, details: [], aliases: [], addresses: [], leftOver: [], cut: false }
const known = new Map([['BETA', '2'], ['LI, Zhenyu', '3']])
const map = (parts: Partial<RawEntry>, remarks = '') => mapEntry({ ...raw, ...parts, details: detailsOf(remarks) }, 'sdn', name => {
  const uid = known.get(name)
  return uid === undefined ? name === 'TWO' ? 'SEVERAL' : 'UNKNOWN' : { uid }
})
const actor = ({ nodes }: Entry) => nodes[0] as unknown as Record<string, unknown>
const ties = ({ ties }: Entry) => ties.map(({ kind, end }) => `${kind} ${end}`).sort()
const identifiers = ({ nodes }: Entry) => nodes.flatMap(node => node.kind === 'Identifier' ? [{ type: node.type, number: node.number, country: node.country, currency: node.currency }] : [])

describe('an OFAC entry', () => {
  it('keeps the name as written, and shows given names first', () => {
    const entry = map({ type: 'individual', name: 'ZHUO, Xinrong' }, "a.k.a. 'BOSS'.")
    expect(actor(entry)).toMatchObject({ id: 'ofac-1', kind: 'Person', name: 'Xinrong ZHUO', names: [{ value: 'ZHUO, Xinrong', script: 'Latn', kind: 'PRIMARY' }, { value: 'BOSS', kind: 'WEAK' }] })
    expect(displayName('ALPHA CO., LTD.', '')).toBe('ALPHA CO., LTD.')
    expect(displayName('ANGLO, S.A.', '')).toBe('ANGLO, S.A.')
  })

  it('reads the remarks of a person', () => {
    const entry = map({ type: 'individual', name: 'ZHUO, Xinrong' }, 'DOB 10 Nov 1964; alt. DOB circa 1960; POB Fuzhou, China; nationality Hong Kong; citizen Philippines; Gender Male; Passport D00579743 (Hong Kong) issued 28 Apr 2018 expires 28 Apr 2025; National ID No. R4016407 (Hong Kong); Phone Number 8613314257947; Email Address a@b.net.')
    expect(actor(entry)).toMatchObject({
      birthDates: [{ from: '1964-11-10', to: '1964-11-10', precision: 'EXACT' }, { from: '1960', to: '1960', precision: 'CIRCA' }], birthPlaces: ['Fuzhou, China'], gender: 'MALE'
    })
    expect(ties(entry)).toEqual(expect.arrayContaining(['CITIZEN_OF country-hk', 'CITIZEN_OF country-ph', 'IDENTIFIED_BY identifier-passport-hk-D00579743']))
    expect(identifiers(entry)).toEqual([
      { type: 'PASSPORT', number: 'D00579743', country: 'hk', currency: undefined }, { type: 'NATIONAL_ID', number: 'R4016407', country: 'hk', currency: undefined },
      { type: 'PHONE', number: '8613314257947', country: undefined, currency: undefined }, { type: 'EMAIL', number: 'a@b.net', country: undefined, currency: undefined }
    ])
    expect(entry.issues).toEqual([])
  })

  it('tells the IMO number of a ship from that of a company', () => {
    const vessel = { callSign: 'A8LU7', type: 'Fishing Vessel', tonnage: '318,000', grossTonnage: '478', flag: 'China', owner: '' }
    const ship = map({ type: 'vessel', vessel }, 'Vessel Registration Identification IMO 8537097; MMSI 572469210; Linked To: BETA.')
    expect(identifiers(ship).map(({ type, number }) => [type, number])).toEqual([['IMO', '8537097'], ['MMSI', '572469210']])
    expect(actor(ship)).toMatchObject({ kind: 'Vessel', vesselType: 'Fishing Vessel', callSigns: ['A8LU7'], tonnage: 318000, grossTonnage: 478 })
    expect(ties(ship)).toEqual(expect.arrayContaining(['FLAGGED_IN country-cn', 'LINKED_TO ofac-2']))
    expect(identifiers(map({ type: 'vessel' }, 'Identification Number IMO 9339301'))[0]?.type).toBe('IMO')
    expect(identifiers(map({}, 'Identification Number IMO 4212374'))[0]?.type).toBe('IMO_COMPANY')
  })

  it('reads organizations: registers, sectors, wallets', () => {
    const entry = map({}, 'Organization Established Date 18 Jan 2010; Organization Type: Marine Fishing; Unified Social Credit Code (USCC) 912102007169879128 (China); Tax ID No. 1646019914 (Russia); Digital Currency Address - XBT 12QtD5BF; alt. Digital Currency Address - ETH 0xabc; Telephone (98)(9121115315).')
    expect(actor(entry)).toMatchObject({ incorporated: '2010-01-18', sectors: ['Marine Fishing'] })
    expect(ties(entry)).toContain('BASED_IN country-cn')
    expect(ties(entry)).not.toContain('BASED_IN country-ru')
    expect(identifiers(entry).slice(2)).toEqual([
      { type: 'WALLET', number: '12QtD5BF', country: undefined, currency: 'XBT' }, { type: 'WALLET', number: '0xabc', country: undefined, currency: 'ETH' }, { type: 'PHONE', number: '(98)(9121115315)', country: undefined, currency: undefined }
    ])
  })

  it('ties "Linked To" from dependent to principal, and never to a name it is not sure of', () => {
    expect(ties(map({}, 'Linked To: LI, Zhenyu'))).toContain('LINKED_TO ofac-3')
    const entry = map({}, 'Linked To: NOBODY; Linked To: TWO')
    expect(ties(entry).filter(tie => tie.startsWith('LINKED_TO'))).toEqual([])
    expect(entry.issues.map(({ kind }) => kind)).toEqual(['linked to a name that is not in the list', 'linked to a name that several entries have'])
    expect(actor(entry).remarks).toEqual(['Linked To: NOBODY', 'Linked To: TWO'])
  })

  it('keeps notes as text, and counts what no rule knows', () => {
    const entry = map({}, 'Secondary sanctions risk: See Section 11 of Executive Order 14024.; all offices worldwide; Moon phase full')
    expect(actor(entry).remarks).toEqual(['Secondary sanctions risk: See Section 11 of Executive Order 14024.', 'all offices worldwide', 'Moon phase full'])
    expect(entry.issues).toEqual([{ kind: 'remark kept as text: no rule knows it', example: 'line 1: Moon phase full' }])
  })

  it('makes one designation for each programme, with the tags that stand for it', () => {
    const entry = map({ programmes: ['IRAN', 'IFSR', 'SDGT', 'WONDERLAND'] })
    const designations = entry.nodes.flatMap(node => node.kind === 'Designation' ? [[node.id, node.programme, node.tags]] : [])
    expect(designations).toEqual([['ofac-1-US-IRAN', 'US-IRAN', ['IRAN', 'IFSR']], ['ofac-1-US-TERR', 'US-TERR', ['SDGT']], ['ofac-1-US', undefined, ['WONDERLAND']]])
    expect(entry.issues.map(({ kind }) => kind)).toEqual(['unknown programme: the designation is kept without one'])
    expect(ties(entry).filter(tie => tie.startsWith('UNDER'))).toEqual(['UNDER programme-US-IRAN', 'UNDER programme-US-TERR'])
  })

  it('does not take a tag of the consolidated list for a blocking programme', () => {
    expect(programmesOf('UKRAINE-EO13662', 'sdn', '')).toEqual(['US-UKRRUS-REL'])
    expect(programmesOf('UKRAINE-EO13662', 'consolidated', '')).toEqual(['US-SSI'])
    expect(programmesOf('RUSSIA-EO14024', 'consolidated', 'Secondary sanctions risk: See Section 11 of Executive Order 14024.')).toEqual([])
    expect(programmesOf('RUSSIA-EO14024', 'consolidated', 'Listing Date (EO 14024 Directive 2): 24 Feb 2022; Executive Order 14024 Directive Information Subject to Directive 3 - All')).toEqual(['US-CAPTA', 'US-NS-MBS'])
    expect(programmesOf('RUSSIA-EO14024', 'sdn', '')).toEqual(['US-RUSHAR'])
  })

  it('refuses an unknown type of entry', () => {
    expect(map({ type: 'submarine' })).toMatchObject({ refused: true, nodes: [] })
  })

  it('fits the ontology', () => {
    const entry = map({ type: 'individual', addresses: [{ street: '1 Road', city: 'Havana', region: '', postalCode: '', country: 'Cuba' }] }, 'DOB 1928 to 1930; nationality Cuba')
    expect(statementOf(entry, 'source-x').nodes.map(({ kind }) => kind)).toEqual(['Person', 'Address', 'Designation'])
  })

  it('keeps the precision of dates', () => {
    expect(approximateDate('1928 to 1930')).toEqual({ from: '1928', to: '1930', precision: 'RANGE' })
    expect(approximateDate('circa 1979-1982')).toEqual({ from: '1979', to: '1982', precision: 'CIRCA' })
    expect(approximateDate('Mar 1980 to Mar 1981')).toEqual({ from: '1980-03', to: '1981-03', precision: 'RANGE' })
    expect(approximateDate('31 Feb 1980')).toBeUndefined()
    expect(approximateDate('unknown')).toBeUndefined()
  })
})

describe('an OFAC CSV file', () => {
  const read = async (text: string, name = 'sdn.csv') => {
    const opened = await ofac.open(generated(name, () => [text]))
    const entries: Entry[] = []
    for await (const entry of opened.entries) entries.push(entry)
    return { opened, entries }
  }

  it('is read without a header, with its own nothing and its last byte', async () => {
    const { opened, entries } = await read(csv(row(1, 'ALPHA ""X"" CO.', { remarks: 'Linked To: BETA.' }), row(2, 'BETA', { programme: 'SDGT] [IFSR' })))
    expect([opened.list, opened.publishedOn]).toEqual(['sdn', undefined])
    expect(entries.map(({ subject, locator }) => [subject, locator])).toEqual([['ofac-1', 'line 1'], ['ofac-2', 'line 2']])
    expect(actor(entries[0] ?? map({})).name).toBe('ALPHA "X" CO.')
    expect(ties(entries[0] ?? map({}))).toContain('LINKED_TO ofac-2')
    expect(ties(entries[1] ?? map({})).filter(tie => tie.startsWith('DESIGNATED_AS'))).toEqual(['DESIGNATED_AS ofac-2-US-IRAN', 'DESIGNATED_AS ofac-2-US-TERR'])
  })

  it('drops half a remark that was cut off, and says so', async () => {
    const long = `Tax ID No. 1 (Russia); ${'a.k.a. \'X\'; '.repeat(96)}Tax ID No. 99`.padEnd(1000, '9').slice(0, 1000)
    const { entries: [entry] } = await read(csv(row(1, 'ALPHA', { remarks: long })))
    expect(identifiers(entry ?? map({})).map(({ number }) => number)).toEqual(['1'])
    expect(entry?.issues.map(({ kind }) => kind)).toEqual(['remarks cut off: sdn_comments.csv or cons_comments.csv beside the file would go on'])
  })
})
