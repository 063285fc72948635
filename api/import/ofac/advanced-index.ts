// What stands outside the parties of the advanced format, gathered in a first reading: places and documents before them, relations and
// listings after them. Held in memory, for each party about its addresses, documents, relations and listings as text.
import { textIn, type XmlElement } from '../xml.ts'
import { Tables, unknownAttributes } from './advanced-tables.ts'
import { boundsOf, dateOf } from './advanced-dates.ts'
import type { RawDocument } from './features.ts'
import { spanOf, textOfBounds } from './periods.ts'
import type { RawAddress, RawListing, RawRelation } from './raw.ts'

export interface Place {
  readonly address: RawAddress
  /** A country by itself, as features name it; empty for an address. */
  readonly text: string
}

/** Document of an identity; `nameId` says in which of its names it was issued. */
export interface HeldDocument extends RawDocument {
  readonly nameId: string
}

export interface Listed {
  readonly listings: readonly RawListing[]
  readonly programmes: readonly string[]
  readonly grounds: readonly string[]
}

export class AdvancedIndex {
  readonly tables = new Tables()
  /** As 2020-03-17. */
  issuedOn = ''
  readonly places = new Map<string, Place>()
  readonly documents = new Map<string, HeldDocument[]>()
  readonly relations = new Map<string, RawRelation[]>()
  readonly listed = new Map<string, Listed>()

  /** Takes in an element; false for one that is no part of the format. Parties are not kept. */
  add(element: XmlElement): boolean {
    const { name, attributes } = element
    if (name === 'DateOfIssue') this.issuedOn = dateOf(element)
    else if (name === 'Location') this.places.set(attributes.ID ?? '', this.#place(element))
    else if (name === 'IDRegDocument') put(this.documents, attributes.IdentityID ?? '', this.#document(element))
    else if (name === 'ProfileRelationship') put(this.relations, attributes['From-ProfileID'] ?? '', this.#relation(element))
    else if (name === 'SanctionsEntry') this.#listing(element)
    else if (name.endsWith('Values')) this.tables.add(element)
    else return name === 'DistinctParty'
    return true
  }

  /** Whether most parties stand on the SDN list, or all on the consolidated list. */
  get isConsolidated(): boolean {
    const on = (list: string): number => [...this.listed.values()].filter(({ listings }) => listings.some(listing => listing.list === list)).length
    return on('Consolidated List') >= Math.max(1, on('SDN List'))
  }

  #unknown(...texts: readonly string[]): void {
    for (const example of texts) this.tables.issues.push({ kind: 'field that no rule knows', example })
  }

  #place(element: XmlElement): Place {
    const parts = new Map<string, string[]>()
    for (const part of element.children.filter(({ name }) => name === 'LocationPart')) {
      const type = this.tables.text('LocPartType', part.attributes.LocPartTypeID)
      for (const value of part.children) put(parts, type, textIn(value, 'Value'))
    }
    const known = ['LocationAreaCode', 'LocationCountry', 'LocationPart', 'FeatureVersionReference', 'IDRegDocumentReference']
    this.#unknown(...element.children.filter(({ name }) => !known.includes(name)).map(({ name, line }) => `line ${line}: ${name}`), ...[...parts.keys()].filter(type => !placeParts.includes(type)))
    const part = (...types: readonly string[]): string => types.flatMap(type => parts.get(type) ?? []).filter(text => text !== '').join(', ')
    const [country, area] = ['LocationCountry', 'LocationAreaCode'].map(name => element.children.find(child => child.name === name))
    const address = { street: part('ADDRESS1', 'ADDRESS2', 'ADDRESS3'), city: part('CITY'), region: part('STATE/PROVINCE', 'REGION'), postalCode: part('POSTAL CODE'), country: this.tables.known('Country', country?.attributes.CountryID) || this.tables.known('AreaCode', area?.attributes.AreaCodeID) }
    return { address, text: part('Unknown') }
  }

  #document(element: XmlElement): HeldDocument {
    const { attributes, children } = element
    this.#unknown(...unknownAttributes(element, ['ID', 'IDRegDocTypeID', 'IdentityID', 'IssuedBy-CountryID', 'IssuedIn-LocationID', 'ValidityID']), ...children.filter(({ name }) => !documentParts.includes(name)).map(({ name, line }) => `line ${line}: ${name}`))
    const country = this.tables.known('Country', attributes['IssuedBy-CountryID'])
    const place = this.places.get(attributes['IssuedIn-LocationID'] ?? '')
    const issuedIn = place === undefined ? '' : place.text || [place.address.city, place.address.region, place.address.country].filter(part => part !== '').join(', ')
    const validity = this.tables.text('Validity', attributes.ValidityID)
    const [authority, comment] = [textIn(element, 'IssuingAuthority'), textIn(element, 'Comment')]
    const remarks = [validity === 'Valid' || validity === '' ? '' : validity.toLowerCase(), authority && `issued by ${authority}`, issuedIn === country ? '' : issuedIn && `issued in ${issuedIn}`, comment].filter(text => text !== '')
    const date = (type: string): string => children.filter(child => child.name === 'DocumentDate' && this.tables.text('IDRegDocDateType', child.attributes.IDRegDocDateTypeID) === type).map(child => this.#dateText(child)).join(', ')
    return {
      type: this.tables.text('IDRegDocType', attributes.IDRegDocTypeID), number: textIn(element, 'IDRegistrationNo'), country, issued: date('Issue Date'), expires: date('Expiration Date'), remarks,
      nameId: children.find(({ name }) => name === 'DocumentedNameReference')?.attributes.DocumentedNameID ?? ''
    }
  }

  #dateText(element: XmlElement): string {
    const bounds = boundsOf(element.children.find(({ name }) => name === 'DatePeriod'))
    const text = bounds && textOfBounds(bounds)
    if (text === undefined) this.#unknown(`line ${element.line}: a date of a document`)
    return text ?? ''
  }

  #relation(element: XmlElement): RawRelation {
    const { attributes } = element
    this.#unknown(...unknownAttributes(element, ['ID', 'From-ProfileID', 'To-ProfileID', 'RelationTypeID', 'RelationQualityID', 'Former', 'SanctionsEntryID']), ...element.children.filter(({ name, text }) => name !== 'DatePeriod' && !(name === 'Comment' && text.trim() === '')).map(({ name, text }) => `relation: ${name} ${text.trim()}`))
    const bounds = boundsOf(element.children.find(({ name }) => name === 'DatePeriod'))
    return {
      type: attributes.RelationTypeID ?? '', label: this.tables.text('RelationType', attributes.RelationTypeID), uid: attributes['To-ProfileID'] ?? '', former: attributes.Former === 'true',
      quality: this.tables.known('RelationQuality', attributes.RelationQualityID), ...(bounds === undefined ? {} : spanOf(bounds))
    }
  }

  #listing(element: XmlElement): void {
    const { attributes, children } = element
    const [events, measures] = ['EntryEvent', 'SanctionsMeasure'].map(kind => children.filter(({ name }) => name === kind)) as [XmlElement[], XmlElement[]]
    this.#unknown(...unknownAttributes(element, ['ID', 'ProfileID', 'ListID']), ...children.filter(child => !events.includes(child) && !measures.includes(child)).map(({ name, line }) => `line ${line}: ${name}`))
    const dates = events.filter(event => this.tables.text('EntryEventType', event.attributes.EntryEventTypeID) === 'Created').map(event => dateOf(event.children.find(({ name }) => name === 'Date'))).filter(date => date !== '')
    for (const event of events) if (this.tables.text('EntryEventType', event.attributes.EntryEventTypeID) !== 'Created') this.#unknown(`line ${event.line}: an event of another type than Created`)
    const [programmes, others] = [measures.filter(measure => this.#isProgramme(measure)), measures.filter(measure => !this.#isProgramme(measure))]
    const listing = { list: this.tables.text('List', attributes.ListID), since: dates.sort()[0] ?? '', measures: others.map(measure => this.tables.text('SanctionsType', measure.attributes.SanctionsTypeID)) }
    const before = this.listed.get(attributes.ProfileID ?? '')
    this.listed.set(attributes.ProfileID ?? '', {
      listings: [...before?.listings ?? [], listing], programmes: [...new Set([...before?.programmes ?? [], ...programmes.map(measure => textIn(measure, 'Comment'))])].filter(tag => tag !== ''),
      grounds: [...new Set([...before?.grounds ?? [], ...events.map(event => this.tables.known('LegalBasis', event.attributes.LegalBasisID))])].filter(ground => ground !== '')
    })
  }

  #isProgramme({ attributes }: XmlElement): boolean {
    return this.tables.text('SanctionsType', attributes.SanctionsTypeID) === 'Program'
  }
}

const placeParts = ['ADDRESS1', 'ADDRESS2', 'ADDRESS3', 'CITY', 'STATE/PROVINCE', 'REGION', 'POSTAL CODE', 'Unknown']
const documentParts = ['Comment', 'IDRegistrationNo', 'IssuingAuthority', 'DocumentedNameReference', 'DocumentDate']

function put<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [value])
  else list.push(value)
}
