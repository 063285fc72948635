// Whether an actor is told apart well enough to be listed: a birth date or a number for a person, a registration, an IMO number.
import type { Verdict } from '../../schema/dates.ts'
import type { StoredNode } from '../graph/graph.ts'

export interface Identity {
  readonly verdict: Verdict
  readonly why: string
  readonly next: string | null
}

/** Numbers that tell one from all others, by kind of actor. */
const telling: Readonly<Record<string, readonly string[]>> = {
  Person: ['PASSPORT', 'NATIONAL_ID', 'TAX'],
  Organization: ['REGISTRATION', 'TAX', 'LEI', 'IMO_COMPANY'],
  Vessel: ['IMO'],
  Aircraft: ['REGISTRATION']
}
const wanted: Readonly<Record<string, string>> = {
  Person: 'Find a date of birth, or the number of a passport or identity document.',
  Organization: 'Find where it is registered, with the number and date of its registration.',
  Vessel: 'Find its IMO number.',
  Aircraft: 'Find its registration or serial number.'
}
const texts: Readonly<Record<string, string>> = {
  PASSPORT: 'a passport', NATIONAL_ID: 'a national identity number', TAX: 'a tax number', LEI: 'an LEI', REGISTRATION: 'a registration number', IMO: 'an IMO number', IMO_COMPANY: 'an IMO company number'
}

/** @param records of the one actor; `identifiers` of all of them. */
export function identified(kind: string, records: readonly StoredNode[], identifiers: readonly StoredNode[], registered: readonly string[]): Identity {
  const types = [...new Set(identifiers.flatMap(node => node.kind === 'Identifier' && node.type !== undefined ? [node.type as string] : []))].sort()
  const found = [...birth(records), ...types.filter(type => telling[kind]?.includes(type)).map(type => texts[type] ?? type)]
  const next = wanted[kind] ?? 'Find a number that tells it from all others.'
  if (found.length > 0) return { verdict: 'YES', why: `On record: ${found.join(', ')}.`, next: null }
  if (kind === 'Organization' && registered.length > 0) return registration(records, registered, next)
  if (types.length > 0) return { verdict: 'CANNOT_TELL', why: `On record: ${types.map(type => type.toLowerCase().replace('_', ' ')).join(', ')}, which may not tell it from another of the same name.`, next }
  return { verdict: 'NO', why: kind === 'Person' ? 'Neither a date of birth nor a number is on record.' : 'No number that tells it from all others is on record.', next }
}

function birth(records: readonly StoredNode[]): string[] {
  const dates = [...new Set(records.flatMap(node => node.kind === 'Person' ? node.birthDates : []).map(({ from, to }) => from === to ? from : `${from} to ${to}`))].sort()
  return dates.length === 0 ? [] : [`${dates.length === 1 ? 'date of birth' : 'several dates of birth'} (${dates.join('; ')})`]
}

/** Where and when it was registered tell much; the number is what lists print. */
function registration(records: readonly StoredNode[], registered: readonly string[], next: string): Identity {
  const when = records.flatMap(node => node.kind === 'Organization' && node.incorporated !== undefined ? [node.incorporated] : [])[0]
  const where = registered.map(code => code.toUpperCase()).join(', ')
  return when === undefined ? { verdict: 'CANNOT_TELL', why: `Registered in ${where}; neither number nor date of the registration is on record.`, next } : { verdict: 'YES', why: `Registered in ${where}, ${when}.`, next: null }
}
