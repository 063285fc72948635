// One node or tie as a statement of BODS 0.4. Pure. What the standard has no place for is left out; nothing is said that the records do not say.
import { hash } from 'node:crypto'
import { isDay, type Day } from '../../../schema/dates.ts'
import { formatShare } from '../../../schema/shares.ts'
import { threeOf } from '../../import/countries-by-three.ts'
import { countryName } from '../../import/countries.ts'
import type { StoredNode, StoredTie } from '../../graph/graph.ts'
import { documentSchemes, entityTypes, interestDetails, interestTypes, nameTypes, type StatedTie } from './lookups.ts'

type Json = Readonly<Record<string, unknown>>
export type Party = Extract<StoredNode, { kind: 'Person' | 'Organization' }>
export type Stake = Extract<StoredTie, { kind: StatedTie }>

/** What stands beside a person or organization. */
export interface Beside {
  readonly tie: StoredTie
  readonly other: StoredNode
}

export interface Statements {
  readonly publishedOn: Day
  /** Names of sources by id. */
  readonly sources: ReadonlyMap<string, Extract<StoredNode, { kind: 'Source' }>>
}

export function partyStatement(party: Party, beside: readonly Beside[], around: Statements): Json {
  const details = party.kind === 'Person' ? personDetails(party, beside) : entityDetails(party, beside)
  return statement(party.kind === 'Person' ? 'person' : 'entity', party.id, party.id, details, party.sources, around)
}

/** @param basis what claims say of the tie, in words */
export function relationshipStatement(tie: Stake, basis: readonly string[], around: Statements): Json {
  // "Owned or controlled by" runs from the owned to the owner.
  const [holder, held] = tie.kind === 'OWNED_OR_CONTROLLED_BY' ? [tie.end, tie.start] : [tie.start, tie.end]
  const until = tie.until ?? tie.withdrawnBy
  const said = [interestDetails[tie.kind], ...basis, partial('since', tie.since), partial('until', until)].filter(text => text !== undefined)
  const interest = {
    type: interestTypes[tie.kind], directOrIndirect: 'unknown', ...shareOf(tie), ...dated('startDate', tie.since), ...dated('endDate', until),
    ...(said.length === 0 ? {} : { details: said.join(' ') })
  }
  return statement('relationship', tie.id, held, { isComponent: false, subject: held, interestedParty: holder, interests: [interest] }, tie.sources, around)
}

/** A statement is named by what it says: the same content has the same id in every export. */
function statement(recordType: string, recordId: string, declarationSubject: string, recordDetails: Json, sources: readonly string[], { publishedOn, sources: named }: Statements): Json {
  const stated = sources.map(id => named.get(id)).filter(source => source !== undefined)
  const publishers = [...new Set(stated.map(({ publisher }) => publisher).filter(name => name !== undefined))]
  const official = stated.length > 0 && stated.every(({ sourceType }) => sourceType === 'REGISTER' || sourceType === 'OFFICIAL_LIST')
  return {
    statementId: `nexum-${hash('sha256', JSON.stringify([recordType, recordId, recordDetails])).slice(0, 40)}`, declarationSubject, statementDate: publishedOn, recordId, recordType, recordStatus: 'new', recordDetails,
    publicationDetails: { publicationDate: publishedOn, bodsVersion: '0.4', publisher: { name: 'Export of a Nexum graph' } },
    ...(stated.length === 0 ? {} : { source: { type: [official ? 'officialRegister' : 'thirdParty'], description: stated.map(({ name }) => name).join('; '), ...(publishers.length === 0 ? {} : { assertedBy: publishers.map(name => ({ name })) }) } })
  }
}

function entityDetails(party: Extract<Party, { kind: 'Organization' }>, beside: readonly Beside[]): Json {
  const seat = beside.find(({ tie, other }) => tie.kind === 'BASED_IN' && tie.basis === 'REGISTRATION' && other.kind === 'Country')?.other
  const others = party.names.map(({ value }) => value).filter(value => value !== party.name)
  return {
    isComponent: false, entityType: { type: entityTypes[party.organizationType ?? 'OTHER'] }, name: party.name, ...(others.length === 0 ? {} : { alternateNames: others }),
    ...(seat?.kind === 'Country' ? { jurisdiction: { name: seat.name, code: (seat.code ?? '').toUpperCase() } } : {}), ...identifiers(beside),
    ...dated('foundingDate', party.incorporated), ...dated('dissolutionDate', party.dissolved), ...addresses(beside)
  }
}

function personDetails(party: Extract<Party, { kind: 'Person' }>, beside: readonly Beside[]): Json {
  const names = party.names.filter(({ value }) => value !== party.name).map(({ value, kind }) => ({ type: kind === 'PRIMARY' ? 'alternative' : nameTypes[kind], fullName: value }))
  const citizenships = beside.flatMap(({ tie, other }) => tie.kind === 'CITIZEN_OF' && other.kind === 'Country' ? [{ name: other.name, code: (other.code ?? '').toUpperCase() }] : [])
  const [birth] = party.birthDates.filter(({ precision }) => precision === 'EXACT')
  const death = party.deathDate?.precision === 'EXACT' ? party.deathDate.from : undefined
  return {
    isComponent: false, personType: 'knownPerson', names: [{ type: 'legal', fullName: party.name }, ...names], ...identifiers(beside), ...(citizenships.length === 0 ? {} : { nationalities: citizenships }),
    ...(birth === undefined ? {} : { birthDate: birth.from }), ...(death === undefined ? {} : { deathDate: death }), ...addresses(beside)
  }
}

/** Numbers of registers, tax offices and documents; phones, mail and web addresses are no identifiers in BODS. */
function identifiers(beside: readonly Beside[]): Json {
  const found = beside.flatMap(({ other }) => other.kind === 'Identifier' ? identifierOf(other) : [])
  return found.length === 0 ? {} : { identifiers: found }
}

function identifierOf({ type, number = '', country = '' }: Extract<StoredNode, { kind: 'Identifier' }>): Json[] {
  const three = threeOf(country)
  const document = documentSchemes[type ?? '']
  if (type === 'LEI') return [{ id: number, scheme: 'XI-LEI', schemeName: 'Global Legal Entity Identifier Index' }]
  if (document !== undefined && three !== undefined) return [{ id: number, scheme: `${three}-${document}` }]
  if (type === 'REGISTRATION') return [{ id: number, schemeName: country === '' ? 'Registration number' : `Registration number (${countryName(country) ?? country})` }]
  return type === 'IMO_COMPANY' ? [{ id: number, schemeName: 'IMO company number' }] : []
}

function addresses(beside: readonly Beside[]): Json {
  const found = beside.flatMap(({ other }) => other.kind === 'Address' ? [{
    address: other.name, ...(other.postalCode === undefined ? {} : { postCode: other.postalCode }), ...(other.country === undefined ? {} : { country: { name: countryName(other.country) ?? other.country, code: other.country.toUpperCase() } })
  }] : [])
  return found.length === 0 ? {} : { addresses: found }
}

function shareOf(tie: Stake): Json {
  if (tie.kind !== 'OWNS') return {}
  const { shareMinimum, shareMaximum } = tie
  const number = (share: number): number => Number(formatShare(share))
  if (shareMinimum === undefined && shareMaximum === undefined) return {}
  if (shareMinimum !== undefined && shareMinimum === shareMaximum) return { share: { exact: number(shareMinimum) } }
  return { share: { ...(shareMinimum === undefined ? {} : { minimum: number(shareMinimum) }), ...(shareMaximum === undefined ? {} : { maximum: number(shareMaximum) }) } }
}

/** BODS takes whole days only; a year or month is said in words. */
function dated(name: string, date: string | undefined): Json {
  return date !== undefined && isDay(date) ? { [name]: date } : {}
}

function partial(word: string, date: string | undefined): string | undefined {
  return date === undefined || isDay(date) ? undefined : `${word.charAt(0).toUpperCase()}${word.slice(1)} ${date}.`
}
