// OFAC's advanced XML (sdn_advanced.xml, cons_advanced.xml). Its namespace changed twice: elements are known by their local names.
// Reference tables, places and documents stand before the parties, relations and listings after them: it is read twice.
import { InputError } from '../../errors.ts'
import type { SourceFile } from '../source.ts'
import { xmlText } from '../xml-text.ts'
import { textIn, xmlElements, type XmlElement } from '../xml.ts'
import { boundsOf } from './advanced-dates.ts'
import { AdvancedIndex } from './advanced-index.ts'
import { unknownAttributes } from './advanced-tables.ts'
import { documentDetails, Features } from './features.ts'
import { composed, isKnownNamePart, plain, scriptCode } from './names.ts'
import { textOfBounds } from './periods.ts'
import type { RawAddress, RawAlias, RawEntry } from './raw.ts'

const containers: ReadonlySet<string> = new Set(['ReferenceValueSets', 'Locations', 'IDRegDocuments', 'DistinctParties', 'ProfileRelationships', 'SanctionsEntries', 'SanctionsEntryLinks'])

/** First reading: everything but the parties is kept; `onParty` hears of each, still without its relations and listings. */
export async function indexAdvanced(file: SourceFile, encoding: string, onParty: (entry: RawEntry) => void): Promise<AdvancedIndex> {
  const index = new AdvancedIndex()
  for await (const element of xmlElements(file, { root: 'Sanctions', containers, encoding })) {
    if (!index.add(element)) index.tables.issues.push({ kind: 'field that no rule knows', example: `line ${element.line}: ${element.name}` })
    if (element.name === 'DistinctParty') onParty(entryOf(element, index, file))
  }
  if (index.tables.size === 0) throw new InputError(`${file.path}: the reference tables ("ReferenceValueSets") are missing, and without them nobody can say what its numbers mean. Get the whole file again from where it is published.`)
  if (index.listed.size === 0) throw new InputError(`${file.path}: there are no sanctions entries ("SanctionsEntries"): nothing says who is listed. Get the whole file again from where it is published.`)
  return index
}

/** Second reading: the parties, with what the first one gathered. */
export async function* readAdvanced(file: SourceFile, encoding: string, index: AdvancedIndex): AsyncGenerator<RawEntry> {
  for await (const element of xmlElements(file, { root: 'Sanctions', containers, encoding })) if (element.name === 'DistinctParty') yield entryOf(element, index, file)
}

function entryOf(element: XmlElement, index: AdvancedIndex, file: SourceFile): RawEntry {
  const uid = element.attributes.FixedRef ?? ''
  if (!/^\d+$/.test(uid)) throw new InputError(`${file.path}: line ${element.line}: a party has no number ("FixedRef"). The file is damaged; get it again from where it is published.`)
  const party = new Party(element, index)
  if (party.name === '') throw new InputError(`${file.path}: line ${element.line}: party ${uid} has no name. The file is damaged; get it again from where it is published.`)
  const listed = index.listed.get(uid)
  return {
    uid, locator: `line ${element.line}`, type: party.type, name: party.name, programmes: listed?.programmes ?? [], title: party.features.titles.join('; '), vessel: party.features.vessel(),
    details: [...party.features.details, ...party.documents()], aliases: party.aliases, addresses: party.addresses, leftOver: party.leftOver, cut: false,
    listings: listed?.listings ?? [], grounds: listed?.grounds ?? [], relations: index.relations.get(uid) ?? [], original: () => xmlText(element)
  }
}

class Party {
  type = ''
  name = ''
  readonly aliases: RawAlias[] = []
  readonly addresses: RawAddress[] = []
  readonly features = new Features()
  readonly leftOver: string[] = []
  readonly #index: AdvancedIndex
  readonly #identities: string[] = []
  /** By the id of the name, to say in whose name a document is. */
  readonly #names = new Map<string, string>()
  #primaryId = ''

  constructor(element: XmlElement, index: AdvancedIndex) {
    this.#index = index
    this.leftOver.push(...unknownAttributes(element, ['FixedRef', 'DeltaAction']))
    for (const child of element.children) {
      if (child.name === 'Comment') this.features.remark(child.text.trim())
      else if (child.name === 'Profile') this.#profile(child)
      else this.#unknown(child)
    }
  }

  documents(): RawEntry['details'] {
    return this.#identities.flatMap(identity => this.#index.documents.get(identity) ?? []).flatMap(document => {
      const name = document.nameId === this.#primaryId ? undefined : this.#names.get(document.nameId)
      return documentDetails(name === undefined ? document : { ...document, remarks: [...document.remarks, `in the name of ${name}`] })
    })
  }

  #unknown({ name, line, text }: XmlElement): void {
    this.leftOver.push(`line ${line}: ${name} ${text.trim()}`.trim())
  }

  #profile(element: XmlElement): void {
    const { tables } = this.#index
    const { PartySubTypeID: subtype = '' } = element.attributes
    const type = tables.text('PartyType', tables.attribute('PartySubType', subtype, 'PartyTypeID'))
    this.type = (type === 'Transport' ? tables.text('PartySubType', subtype) : type).toLowerCase()
    this.leftOver.push(...unknownAttributes(element, ['ID', 'PartySubTypeID', 'DeltaAction']))
    for (const child of element.children) {
      if (child.name === 'Identity') this.#identity(child)
      else if (child.name === 'Feature') this.#feature(child)
      else if (child.name === 'Comment') this.features.remark(child.text.trim())
      else if (child.name !== 'SanctionsEntryReference') this.#unknown(child)
    }
  }

  #identity(element: XmlElement): void {
    this.#identities.push(element.attributes.ID ?? '')
    const groups = element.children.filter(({ name }) => name === 'NamePartGroups').flatMap(({ children }) => children.flatMap(master => master.children))
    const types = new Map(groups.map(({ attributes }) => [attributes.ID ?? '', this.#index.tables.text('NamePartType', attributes.NamePartTypeID)]))
    const isFalse = element.attributes.False === 'true'
    for (const child of element.children) {
      if (child.name === 'Alias') this.#alias(child, types, element.attributes.Primary === 'true' && !isFalse)
      else if (child.name !== 'NamePartGroups' && child.name !== 'IDRegDocumentReference') this.#unknown(child)
    }
    if (isFalse) this.features.remark(`False identity: ${[...this.#names.values()].join('; ')}`)
  }

  #alias(alias: XmlElement, types: ReadonlyMap<string, string>, ofPrimaryIdentity: boolean): void {
    const { AliasTypeID, Primary, LowQuality } = alias.attributes
    const type = this.#index.tables.text('AliasType', AliasTypeID).toLowerCase()
    for (const child of alias.children) {
      if (child.name !== 'DocumentedName') {
        this.#unknown(child)
        continue
      }
      const { name, script } = this.#documented(child, types)
      const original = script !== undefined && script !== 'Latn'
      this.#names.set(child.attributes.ID ?? '', name)
      if (Primary === 'true' && ofPrimaryIdentity && this.name === '' && !original) {
        this.name = name
        this.#primaryId = child.attributes.ID ?? ''
      } else if (name !== '') this.aliases.push({ type: type === 'name' ? 'a.k.a.' : type, name, weak: LowQuality === 'true', script, original })
    }
  }

  #documented({ children }: XmlElement, types: ReadonlyMap<string, string>): { name: string; script: string | undefined } {
    const values = children.flatMap(part => part.children).filter(({ name }) => name === 'NamePartValue')
    const words = this.#index.tables.text('Script', values[0]?.attributes.ScriptID)
    const script = scriptCode(words)
    if (script === undefined) this.leftOver.push(`script ${words}`)
    const parts = values.map(({ attributes, text }) => ({ type: types.get(attributes.NamePartGroupID ?? '') ?? '', value: text }))
    for (const { type, value } of parts) if (!isKnownNamePart(type)) this.leftOver.push(`part of a name: ${type} ${value}`)
    return { name: composed(parts.map(part => isKnownNamePart(part.type) ? part : { ...part, type: 'Last Name' }), script ?? ''), script }
  }

  #feature(feature: XmlElement): void {
    const type = plain(this.#index.tables.text('FeatureType', feature.attributes.FeatureTypeID))
    for (const child of feature.children) {
      if (child.name === 'FeatureVersion') this.#version(type, child)
      else if (child.name !== 'IdentityReference') this.#unknown(child)
    }
  }

  #version(type: string, version: XmlElement): void {
    const { tables, places } = this.#index
    const comment = textIn(version, 'Comment')
    const locations = version.children.filter(({ name }) => name === 'VersionLocation').map(({ attributes }) => places.get(attributes.LocationID ?? ''))
    const values = version.children.flatMap(child => {
      if (child.name === 'VersionDetail') return [tables.text('DetailReference', child.attributes.DetailReferenceID) || child.text.trim()]
      if (child.name === 'DatePeriod') return [this.#date(child)]
      if (!['Comment', 'VersionLocation', 'IdentityReference'].includes(child.name)) this.#unknown(child)
      return []
    })
    const addresses = locations.map(place => place?.address).filter(address => address !== undefined)
    if (type === 'Location') this.addresses.push(...addresses.filter(address => Object.values(address).some(part => part !== '')))
    else values.push(...locations.map(place => place === undefined ? '' : place.text || [place.address.city, place.address.region, place.address.country].filter(part => part !== '').join(', ')))
    for (const value of values.filter(text => text !== '')) this.features.add(type, value, tables.known('Reliability', version.attributes.ReliabilityID))
    if (comment !== '') this.features.remark(`${type}: ${comment}`)
  }

  #date(period: XmlElement): string {
    const bounds = boundsOf(period)
    const text = bounds && textOfBounds(bounds)
    if (text === undefined) this.#unknown(period)
    return text ?? ''
  }
}
