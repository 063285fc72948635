// OFAC's enhanced XML (sdn_enhanced.xml, cons_enhanced.xml and selections by programme or list), as a stream: each entity holds all its own.
import { InputError } from '../../errors.ts'
import type { SourceFile } from '../source.ts'
import { xmlText } from '../xml-text.ts'
import { Children, textIn, xmlElements, type XmlElement } from '../xml.ts'
import { documentDetails, Features } from './features.ts'
import { composed, isKnownNamePart, plain, scriptCode } from './names.ts'
import { spanOf, textOfBounds, type Bounds } from './periods.ts'
import type { RawAddress, RawAlias, RawEntry, RawRelation } from './raw.ts'

export interface EnhancedHead {
  /** 2024-08-28. */
  readonly dataAsOf: string
  /** Names of lists and programmes that the file was cut to; none: everything. */
  readonly lists: readonly string[]
  readonly programmes: readonly string[]
  /** Filters that no rule knows. */
  readonly otherFilters: readonly string[]
}

const containers: ReadonlySet<string> = new Set(['entities', 'referenceValues', 'featureTypes'])

/** @throws InputError naming the line: not well-formed, cut short, an element that the format does not have. */
export async function* readEnhanced(file: SourceFile, encoding: string, onHead: (head: EnhancedHead) => void): AsyncGenerator<RawEntry> {
  for await (const element of xmlElements(file, { root: 'sanctionsData', containers, encoding })) {
    if (element.name === 'entity') yield entryOf(element, file)
    else if (element.name === 'publicationInfo') onHead(headOf(element))
    // The tables explain numbers; the entities repeat every one in words.
    else if (element.name !== 'referenceValue' && element.name !== 'featureType') throw new InputError(`${file.path}: line ${element.line}: "${element.name}" is no element of a list. Get the file again from where it is published.`)
  }
}

function headOf(element: XmlElement): EnhancedHead {
  const filters = element.children.find(({ name }) => name === 'filters')?.children ?? []
  const words = (filter: string): string[] => filters.filter(({ name }) => name === filter).flatMap(({ children }) => children.map(({ text }) => text.trim()))
  return { dataAsOf: textIn(element, 'dataAsOf').slice(0, 10), lists: words('sanctionsLists'), programmes: words('sanctionsPrograms'), otherFilters: filters.filter(({ name, children }) => name !== 'sanctionsLists' && name !== 'sanctionsPrograms' && children.length > 0).map(({ name }) => name) }
}

function entryOf(element: XmlElement, file: SourceFile): RawEntry {
  const { id: uid = '' } = element.attributes
  if (!/^\d+$/.test(uid)) throw new InputError(`${file.path}: line ${element.line}: an entity has no number ("id"). The file is damaged; get it again from where it is published.`)
  const entity = new Entity(element)
  if (entity.name === '') throw new InputError(`${file.path}: line ${element.line}: entity ${uid} has no name. The file is damaged; get it again from where it is published.`)
  return {
    uid, locator: `line ${element.line}`, type: entity.type, name: entity.name, programmes: entity.programmes, title: entity.features.titles.join('; '), vessel: entity.features.vessel(),
    details: [...entity.features.details, ...entity.documents], aliases: entity.aliases, addresses: entity.addresses, leftOver: entity.leftOver, cut: false,
    listings: entity.listings, grounds: entity.grounds, relations: entity.relations, original: () => xmlText(element)
  }
}

class Entity {
  readonly type: string
  name = ''
  readonly programmes: readonly string[]
  readonly listings: RawEntry['listings'] & object
  readonly grounds: readonly string[]
  readonly aliases: RawAlias[] = []
  readonly addresses: RawAddress[] = []
  readonly features = new Features()
  readonly documents: RawEntry['details']
  readonly relations: readonly RawRelation[]
  readonly leftOver: string[] = []
  #primaryId = ''

  constructor(element: XmlElement) {
    const children = new Children(element)
    const words = (list: string): string[] => children.all(list).flatMap(({ children: items }) => items.map(({ text }) => text.trim()))
    this.type = this.#general(children.all('generalInfo'))
    const measures = words('sanctionsTypes')
    this.listings = children.all('sanctionsLists').flatMap(({ children: lists }) => lists.map(({ text, attributes }) => ({ list: text.trim(), since: attributes.datePublished ?? '', measures })))
    this.programmes = words('sanctionsPrograms')
    this.grounds = words('legalAuthorities')
    for (const { children: names } of children.all('names')) for (const name of names) this.#name(name)
    for (const address of children.items('addresses', 'address')) this.#address(address)
    for (const feature of children.items('features', 'feature')) this.#feature(feature)
    this.documents = children.items('identityDocuments', 'identityDocument').flatMap(document => this.#document(document))
    this.relations = children.items('relationships', 'relationship').map(relation => this.#relation(relation))
    this.leftOver.push(...children.rest())
  }

  #general([element]: readonly XmlElement[]): string {
    if (element === undefined) return ''
    const general = new Children(element)
    const type = general.text('entityType').toLowerCase()
    const title = general.text('title')
    if (title !== '') this.features.titles.push(title)
    this.features.remark(general.text('remarks'))
    general.all('identityId')
    this.leftOver.push(...general.rest())
    return type
  }

  #name(element: XmlElement): void {
    const name = new Children(element)
    const [primary, weak, type] = [name.text('isPrimary') === 'true', name.text('isLowQuality') === 'true', name.text('aliasType').toLowerCase()]
    for (const translation of name.items('translations', 'translation')) {
      const { text, script } = this.#translation(translation)
      const original = script !== undefined && script !== 'Latn'
      if (primary && this.name === '' && !original) {
        this.name = text
        this.#primaryId = element.attributes.id ?? ''
      } else if (text !== '') this.aliases.push({ type: type === '' ? 'a.k.a.' : type, name: text, weak, script, original })
    }
    this.leftOver.push(...name.rest())
  }

  #translation(translation: Children): { text: string; script: string | undefined } {
    const words = translation.text('script')
    const script = scriptCode(words)
    if (script === undefined) this.leftOver.push(`script ${words}`)
    const parts = translation.items('nameParts', 'namePart').map(part => ({ type: part.text('type'), value: part.text('value') }))
    for (const { type, value } of parts) if (!isKnownNamePart(type)) this.leftOver.push(`part of a name: ${type} ${value}`)
    const full = plain(translation.text('formattedFullName'))
    for (const repeated of ['isPrimary', 'formattedFirstName', 'formattedLastName']) translation.all(repeated)
    this.leftOver.push(...translation.rest())
    return { text: full === '' ? composed(parts, script ?? '') : full, script }
  }

  #address(address: Children): void {
    const country = address.text('country')
    const translations = address.items('translations', 'translation')
    for (const translation of translations) this.#place(translation, country)
    if (translations.length === 0 && country !== '') this.addresses.push({ street: '', city: '', region: '', postalCode: '', country })
    this.leftOver.push(...address.rest())
  }

  #place(translation: Children, country: string): void {
    const parts = translation.items('addressParts', 'addressPart').map(part => ({ type: part.text('type'), value: part.text('value') }))
    for (const { type, value } of parts) if (!addressParts.includes(type)) this.leftOver.push(`part of an address: ${type} ${value}`)
    const part = (...types: readonly string[]): string => types.flatMap(type => parts.filter(known => known.type === type).map(({ value }) => plain(value))).join(', ')
    const place = { street: part('ADDRESS1', 'ADDRESS2', 'ADDRESS3'), city: part('CITY'), region: part('STATE/PROVINCE', 'REGION'), postalCode: part('POSTAL CODE'), country }
    if (Object.values(place).some(text => text !== '')) this.addresses.push(place)
    for (const repeated of ['isPrimary', 'script']) translation.all(repeated)
    this.leftOver.push(...translation.rest())
  }

  #feature(feature: Children): void {
    const type = plain(feature.text('type'))
    const [value, date] = [feature.text('value'), this.#dateText(feature.all('valueDate'))]
    const reliability = feature.text('reliability')
    this.features.add(type, value === '' ? date : value, reliability)
    // The words and the bounds of a date say the same in every file at hand; where they do not, both stay.
    if (date !== '' && value !== '' && date !== value) this.features.add(type, date, reliability)
    const comment = feature.text('comments')
    if (comment !== '') this.features.remark(`${type} ${value}: ${comment}`)
    for (const pointer of ['versionId', 'valueRefId', 'isPrimary']) feature.all(pointer)
    this.leftOver.push(...feature.rest())
  }

  #document(document: Children): RawEntry['details'] {
    const names = document.all('name')
    const country = document.text('issuingCountry')
    const [valid, authority, location, comment] = [document.text('isValid'), document.text('issuingAuthority'), document.text('issuingLocation'), document.text('comments')]
    const other = names.filter(({ attributes }) => (attributes.nameId ?? '') !== this.#primaryId).map(({ text }) => `in the name of ${plain(text)}`)
    const remarks = [valid === 'false' ? 'not valid' : '', authority && `issued by ${authority}`, location === country ? '' : location && `issued in ${location}`, comment, ...other].filter(text => text !== '')
    const read = { type: document.text('type'), number: document.text('documentNumber'), country, issued: this.#dateText(document.all('issueDate')), expires: this.#dateText(document.all('expirationDate')), remarks }
    document.all('idFeatures')
    this.leftOver.push(...document.rest())
    return documentDetails(read)
  }

  #relation(relation: Children): RawRelation {
    const [[type], [other], [dates]] = [relation.all('type'), relation.all('relatedEntity'), relation.all('datePeriod')]
    const [quality, comment] = [relation.text('quality'), relation.text('comments')]
    if (comment !== '') this.features.remark(`${type?.text.trim() ?? ''} ofac-${other?.attributes.entityId ?? ''}: ${comment}`)
    const read = { type: type?.attributes.refId ?? '', label: type?.text.trim() ?? '', uid: other?.attributes.entityId ?? '', name: other?.text.trim(), former: relation.text('isFormer') === 'true', quality, ...(dates === undefined ? {} : spanOf(boundsOf(dates))) }
    this.leftOver.push(...relation.rest())
    return read
  }

  #dateText([element]: readonly XmlElement[]): string {
    if (element === undefined) return ''
    const text = textOfBounds(boundsOf(element))
    if (text === undefined) this.leftOver.push(`line ${element.line}: ${element.name}`)
    return text ?? ''
  }
}

const addressParts = ['ADDRESS1', 'ADDRESS2', 'ADDRESS3', 'CITY', 'STATE/PROVINCE', 'REGION', 'POSTAL CODE']

function boundsOf(element: XmlElement): Bounds {
  const [fromFirst, fromLast, toFirst, toLast] = ['fromDateBegin', 'fromDateEnd', 'toDateBegin', 'toDateEnd'].map(name => textIn(element, name).slice(0, 10)) as [string, string, string, string]
  return { fromFirst, fromLast, toFirst, toLast, approximate: textIn(element, 'isApproximate') === 'true' }
}
