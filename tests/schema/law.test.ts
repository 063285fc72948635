// The law as data is linted against the ontology, the list of grounds that ids are promised for, and the programme table.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { authorities, licences, ownershipRule, ownershipRules, programme, programmeRows, prongs, prongsOf, prongsOfAuthority, standards } from '../../schema/law.ts'
import { isDay } from '../../schema/dates.ts'
import { tieKindNames } from '../../schema/ontology.ts'
import { family, regime } from '../../schema/vocabulary.ts'

const table = join(import.meta.dirname, '../../../shared/data/programs/sanction_programs.csv')
const suffixed = (prefix: string, suffixes: string) => suffixes.split(' ').map(suffix => `${prefix}.${suffix}`)

const promised = [
  ...suffixed('EO13818', 'i ii.A ii.B.1 ii.B.2 ii.C.1 ii.C.2 ii.D iii.A.1 iii.A.2 iii.A.3 iii.B iii.C'),
  ...suffixed('TVPA111', 'A B C'), ...suffixed('EO14024', 'i ii iii iv v vi vii'), ...suffixed('US7031c', 'official family'),
  ...suffixed('UKGHR', 'involved owned acting associated'), ...suffixed('UKMIGR', 'involved owned acting associated'),
  ...suffixed('EUHR', 'responsible supports associated'), ...suffixed('CASEMA', 'violation corruption'),
  ...suffixed('CAJVCFOA', 'violation corruption support'), ...suffixed('AUHR', 'engaged family benefits')
]

const families: Readonly<Record<string, string>> = {
  RIGHTS: 'US-GLOMAG US-MAGNITSKY GB-HR GB-MIGR GB-AC EU-HR CA-JVCFOA AU-HUMAN AU-CRP',
  CRIME: 'US-TCO US-NARCO',
  RUSSIA: 'US-RUSHAR US-UKRRUS-REL US-SSI GB-RUS GB-RUS-INV EU-UKR AU-RUSSIA AU-UKRAINE SECO-UKRAINE'
}

describe('prongs', () => {
  it('are all there, each once, and no others', () => {
    expect(prongs.map(({ id }) => id).sort()).toEqual([...promised].sort())
  })

  it.each(prongs.map(prong => [prong.id, prong] as const))('%s names ties that exist, says what it rests on and how sure that is', (_, { pattern, elements, text, source, confidence, programmes, order }) => {
    expect((pattern?.ties ?? []).filter(kind => !tieKindNames.includes(kind))).toEqual([])
    expect(text).toMatch(/\.$/)
    expect(source).not.toBe('')
    expect(order).not.toBe('')
    expect(['high', 'medium', 'low']).toContain(confidence)
    expect(programmes.filter(key => programme(key) === undefined)).toEqual([])
    if (pattern !== null) expect(elements.length).toBeGreaterThan(0)
    if (pattern?.towards === 'TARGET') expect(pattern.target).toBeDefined()
    if (pattern?.towards === 'SCHEME') expect(pattern.scheme).toBeDefined()
  })

  it('are judged by the programme asked for, or by the authority where none is', () => {
    const of = (key: string) => new Set(prongsOf(key).map(({ id }) => id.split('.')[0]))
    expect(Object.fromEntries(['US-GLOMAG', 'US-RUSHAR', 'GB-HR', 'GB-MIGR', 'EU-HR', 'CA-SEMA', 'CA-JVCFOA', 'AU-HUMAN', 'US-TCO'].map(key => [key, [...of(key)].join()])))
      .toEqual({ 'US-GLOMAG': 'EO13818', 'US-RUSHAR': 'EO14024', 'GB-HR': 'UKGHR', 'GB-MIGR': 'UKMIGR', 'EU-HR': 'EUHR', 'CA-SEMA': 'CASEMA', 'CA-JVCFOA': 'CAJVCFOA', 'AU-HUMAN': 'AUHR', 'US-TCO': '' })
    expect(prongsOfAuthority('US').filter(({ programmes }) => programmes.length === 0).map(({ id }) => id)).toEqual(['TVPA111.A', 'TVPA111.B', 'TVPA111.C', 'US7031c.official', 'US7031c.family'])
  })
})

describe('programmes', () => {
  it('have keys of their own, readable titles and a family that exists', () => {
    expect(new Set(programmeRows.map(({ key }) => key)).size).toBe(programmeRows.length)
    expect(programmeRows.filter(({ title }) => title.trim() === '' || /meta\/|\.yml/.test(title)).map(({ key }) => key)).toEqual([])
    expect(programmeRows.filter(row => !(family.values as readonly string[]).includes(row.family)).map(({ key }) => key)).toEqual([])
    expect(programmeRows.filter(({ since, until }) => [since, until].some(date => date !== undefined && !isDay(date))).map(({ key }) => key)).toEqual([])
    expect(programmeRows.filter(({ issuer }) => issuer === '').map(({ key }) => key)).toEqual([])
  })

  it.each(Object.entries(families))('of the family %s are those that are named', (name, keys) => {
    expect(programmeRows.filter(row => row.family === name && row.key !== 'CA-SEMA').map(({ key }) => key).sort()).toEqual(keys.split(' ').sort())
  })

  it('of the non-SDN lists do not block', () => {
    const lists = ['US-SSI', 'US-CAPTA', 'US-NS-MBS', 'US-NS-CMIC', 'US-FSE', 'US-NS-PLC']
    expect(lists.filter(key => programme(key)?.blocking !== false)).toEqual([])
    expect(['US-GLOMAG', 'US-RUSHAR', 'GB-HR', 'EU-HR'].filter(key => programme(key)?.blocking !== true)).toEqual([])
  })

  it('hold every programme of the table', context => {
    if (!existsSync(table)) context.skip('the programme table (../shared/data/programs) is not beside the checkout')
    const keys = readFileSync(table, 'utf8').split('\n').map(line => /^"?([A-Z][A-Z0-9-]+)"?,/.exec(line)?.[1]).filter(key => key !== undefined)
    expect(keys).toHaveLength(261)
    expect(keys.filter(key => programme(key) === undefined)).toEqual([])
    expect(programmeRows.filter(({ key, added }) => !keys.includes(key) && added !== true).map(({ key }) => key)).toEqual([])
  })
})

describe('ownership tests', () => {
  it.each(regime.values)('%s has one rule for every day', name => {
    for (const day of ['1990-01-01', '2023-06-21', '2023-06-22', '2026-12-31']) {
      const rules = ownershipRules.filter(row => row.regime === name && (row.since ?? '') <= day && day <= (row.until ?? '9999-12-31'))
      expect(rules, day).toHaveLength(1)
      expect(ownershipRule(name, day)).toBe(rules[0])
    }
  })

  it('say what they rest on', () => {
    expect(ownershipRules.filter(({ source, text }) => source === '' || text === '')).toEqual([])
  })

  it('keep what makes regimes differ', () => {
    expect(ownershipRule('OFAC', '2024-01-01')).toMatchObject({ threshold: 500_000, strict: false, aggregate: 'YES', controlCounts: false })
    expect(ownershipRule('UK', '2024-01-01')).toMatchObject({ threshold: 500_000, strict: true, aggregate: 'NO', controlCounts: true })
    expect(ownershipRule('EU', '2024-01-01')).toMatchObject({ threshold: 500_000, strict: false, aggregate: 'YES', controlCounts: true })
    expect(ownershipRule('CA', '2023-06-21').threshold).toBeNull()
    expect(ownershipRule('CA', '2023-06-22').threshold).toBe(500_000)
    expect(ownershipRule('AU', '2024-01-01').threshold).toBeNull()
  })
})

describe('authorities, licences and standards', () => {
  it('cite their source', () => {
    expect(authorities.filter(({ id, source }) => source === '' && id !== 'OTHER').map(({ id }) => id)).toEqual([])
    expect([...licences, ...standards].filter(({ source }) => source === '').map(({ id }) => id)).toEqual([])
    expect(licences.filter(({ since, until }) => !isDay(since) || (until !== null && !isDay(until))).map(({ id }) => id)).toEqual([])
    expect(licences.filter(({ programme: key }) => programme(key) === undefined).map(({ id }) => id)).toEqual([])
  })
})
