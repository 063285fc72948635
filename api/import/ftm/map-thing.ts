// Entities that belong to an actor: addresses, documents, wallets; and cases before a court.
import { hash } from 'node:crypto'
import type { Entry } from '../entry.ts'
import type { Building } from './building.ts'
import { dateOf } from './map-actor.ts'
import { dated, earlier, later, textsOf } from './map-edge.ts'

const addressFields: Readonly<Record<string, string>> = { street: 'street', city: 'city', region: 'region', state: 'region', postalCode: 'postalCode' }

/** By the id of the entity: others name it by that. */
export function mapAddress(building: Building): Entry {
  const { entity } = building.record
  const fields: Record<string, string> = {}
  for (const property in addressFields) {
    const [first] = textsOf(entity.properties[property])
    const field = addressFields[property]
    if (first !== undefined && field !== undefined) fields[field] ??= first
  }
  const countries = textsOf(entity.properties.country)
  const country = countries.length === 1 ? building.code(countries[0] ?? '') : undefined
  const lines = ['postOfficeBox', 'street', 'street2', 'city', 'region', 'state', 'postalCode'].flatMap(property => textsOf(entity.properties[property]).slice(0, 1))
  const name = textsOf(entity.properties.full)[0] ?? entity.caption ?? lines.join(', ')
  if (name === '') {
    building.issue('address without a word, not kept', entity.id)
    return building.entry(building.id)
  }
  building.node({ id: building.id, kind: 'Address', name, ...fields, ...(country === undefined ? {} : { country }) })
  return building.entry(building.id)
}

/** A passport or another document of its holder, with the days it is valid. */
export function mapDocument(building: Building): Entry {
  const { entity: { properties, schema, id } } = building.record
  const numbers = [...new Set([...textsOf(properties.passportNumber), ...textsOf(properties.number)])]
  const holders = textsOf(properties.holder)
  if (numbers.length === 0 || holders.length === 0) building.issue('document without a number or a holder, not kept', `${schema} ${id}`)
  const countries = textsOf(properties.country)
  const country = countries.length === 1 ? building.code(countries[0] ?? '') : undefined
  const type = schema === 'Passport' || textsOf(properties.type).some(text => /passport/i.test(text)) ? 'PASSPORT' : documentType(textsOf(properties.type).join(' '))
  const since = dated(building, ['startDate'], earlier)
  const until = dated(building, ['endDate'], later)
  for (const holder of holders) for (const number of numbers) building.identifier(type, number, { country, start: `ftm-${holder}`, since, until })
  for (const number of textsOf(properties.personalNumber)) for (const holder of holders) building.identifier('NATIONAL_ID', number, { country, start: `ftm-${holder}` })
  return building.entry(building.id)
}

function documentType(words: string): 'TAX' | 'REGISTRATION' | 'NATIONAL_ID' {
  if (/\b(tax|vat|inn|tin|fiscal)\b/i.test(words)) return 'TAX'
  return /\b(regist(er|ration)|company|commercial|trade|licen[cs]e|ogrn|enterprise)\b/i.test(words) ? 'REGISTRATION' : 'NATIONAL_ID'
}

export function mapWallet(building: Building): Entry {
  const { entity: { properties, id } } = building.record
  const keys = [...new Set([...textsOf(properties.publicKey), ...textsOf(properties.cryptoAddress)])]
  const holders = textsOf(properties.holder)
  const [currency] = textsOf(properties.currencySymbol).length > 0 ? textsOf(properties.currencySymbol) : textsOf(properties.currency)
  if (keys.length === 0 || holders.length === 0) building.issue('wallet without an address or a holder, not kept', id)
  for (const key of keys) {
    if (holders.length === 0) continue
    const wallet = `identifier-wallet-${hash('sha256', JSON.stringify([key])).slice(0, 24)}`
    building.node({ id: wallet, kind: 'Identifier', name: currency === undefined ? key : `${currency} ${key}`, type: 'WALLET', number: key, ...(currency === undefined ? {} : { currency }) })
    for (const holder of holders) building.tie({ kind: 'IDENTIFIED_BY', start: `ftm-${holder}`, end: wallet })
  }
  return building.entry(building.id)
}

/** A case before a court is no finding: which step it is, files seldom say. */
export function mapCase(building: Building): Entry {
  const { entity: { properties, caption, id } } = building.record
  const name = textsOf(properties.name)[0] ?? caption ?? textsOf(properties.caseNumber)[0] ?? id
  const [court] = textsOf(properties.court)
  const date = textsOf(properties.fileDate).map(dateOf).find(day => day !== undefined)
  building.node({ id: building.id, kind: 'Proceeding', name, ...(court === undefined ? {} : { court }), ...(date === undefined ? {} : { date }), status: textsOf(properties.closeDate).length > 0 ? 'ENDED' : 'UNKNOWN' })
  return building.entry(building.id)
}
