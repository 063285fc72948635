// Whether somebody is a foreign person, and whether somebody is an official: by nationality, registration and office on record.
import type { Verdict } from '../../schema/dates.ts'
import type { Authority } from '../../schema/law.ts'
import { conductingAt, endOf, remembered, tiesAt, type Judging } from './judging.ts'
import { anyOf, onlyDisputed, standsOn } from './record.ts'

/** Countries whose nationals and companies are at home; the territories of the United States are part of it. */
const homes: Readonly<Partial<Record<Authority, readonly string[]>>> = { US: ['us', 'pr', 'gu', 'vi', 'as', 'mp', 'um'], CA: ['ca'] }
const names: Readonly<Partial<Record<Authority, string>>> = { US: 'the United States', CA: 'Canada' }

const national = ['CITIZEN_OF', 'BASED_IN', 'FLAGGED_IN'] as const
const office = ['OFFICIAL_OF'] as const
const agency = ['ACTS_FOR'] as const

export interface Found {
  readonly verdict: Verdict
  readonly why: string
}

/** Of a person its nationalities, of an organization its registration, of a vessel or aircraft its flag; where it sits or lives says nothing. */
export function foreignPerson(judging: Judging, row: number, authority: Authority): Found {
  return remembered(judging, `foreign ${authority}`, row, () => {
    const home = homes[authority] ?? []
    const found = nationalities(judging, row)
    const abroad = found.filter(({ country }) => !home.includes(country))
    const certain = (list: typeof found): boolean => list.some(({ certain: sure }) => sure)
    const text = [...new Set(found.map(({ country }) => country.toUpperCase()))].sort().join(', ')
    if (found.length === 0) return { verdict: 'CANNOT_TELL', why: 'No nationality or registration is on record.' }
    if (abroad.length === found.length && certain(found)) return { verdict: 'YES', why: `Nationality or registration on record: ${text}.` }
    if (abroad.length === 0 && certain(found)) return { verdict: 'NO', why: `Nationality or registration of ${names[authority] ?? authority} alone is on record.` }
    if (abroad.length > 0 && abroad.length < found.length) return { verdict: 'CANNOT_TELL', why: `Of ${names[authority] ?? authority} and of another country (${text}): the law does not say which counts.` }
    return { verdict: 'CANNOT_TELL', why: `Nationality or registration on record (${text}) is disputed, or whether it held on this day is not known.` }
  })
}

function nationalities(judging: Judging, row: number): { country: string; certain: boolean }[] {
  const { projected, day } = judging
  return tiesAt(judging, row, 'out', national).flatMap(tie => {
    const record = projected.tie(tie)
    const holds = projected.holds(tie, day)
    if (holds === 'NO' || (record.kind === 'BASED_IN' && record.basis !== 'REGISTRATION')) return []
    return [{ country: projected.id(endOf(judging, tie)).replace(/^country-/, ''), certain: holds === 'YES' && !onlyDisputed(record) }]
  })
}

/** Holds or held an office, at any time up to the day. */
export function isOfficial(judging: Judging, row: number): Verdict {
  return remembered(judging, 'official', row, () => {
    const verdict = anyOf(conductingAt(judging, row, 'out', office).map(tie => standsOn(judging, tie)))
    return verdict === 'NO' ? 'CANNOT_TELL' : verdict
  })
}

/** An official, or one who acts for one. Not known to be an official is not known not to be. */
export function officialOrAgent(judging: Judging, row: number): Found {
  if (isOfficial(judging, row) === 'YES') return { verdict: 'YES', why: 'Holds or held a public office.' }
  const agent = conductingAt(judging, row, 'out', agency).some(tie => standsOn(judging, tie) === 'YES' && isOfficial(judging, endOf(judging, tie)) === 'YES')
  return agent ? { verdict: 'YES', why: 'Acts or acted for one who holds or held a public office.' } : { verdict: 'CANNOT_TELL', why: 'Not known to be an official, or to act for one.' }
}
