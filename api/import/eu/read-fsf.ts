// The financial sanctions file of the EU in XML, schema 1.1, as a stream. Nearly everything in it stands in attributes.
import { InputError } from '../../errors.ts'
import type { SourceFile } from '../source.ts'
import { xmlText } from '../xml-text.ts'
import { Children, xmlElements, type XmlElement } from '../xml.ts'
import type { RawAct, RawAddress, RawBirth, RawCitizenship, RawCountry, RawDocument, RawName, RawSubject } from './raw.ts'

/** @throws InputError naming the line: not well-formed, cut short, an element that the file does not have, an entry without a number or name. */
export async function* readFsf(file: SourceFile, encoding: string, onGenerated: (date: string) => void = () => undefined): AsyncGenerator<RawSubject & { readonly line: number }> {
  for await (const element of xmlElements(file, { root: 'export', encoding, onContainer: ({ attributes }) => { onGenerated(attributes.generationDate ?? '') } })) {
    if (element.name !== 'sanctionEntity') throw new InputError(`${file.path}: line ${element.line}: "${element.name}" is no element of the list. Get the file again from where it is published.`)
    const subject = subjectOf(element)
    if (subject.reference === '' && subject.logicalId === '') throw new InputError(`${file.path}: line ${element.line}: an entry has neither a reference number nor a logical id. The file is damaged; get it again from where it is published.`)
    if (subject.names.length === 0) throw new InputError(`${file.path}: line ${element.line}: entry ${subject.reference || subject.logicalId} has no name. The file is damaged; get it again from where it is published.`)
    yield { ...subject, line: element.line }
  }
}

/** The attributes and children of an element, each taken out by its name: what nobody takes is left over. */
class Part {
  readonly children: Children
  readonly #attributes: Map<string, string>
  readonly #name: string

  constructor(element: XmlElement) {
    this.children = new Children(element)
    this.#name = element.name
    this.#attributes = new Map(Object.entries(element.attributes).map(([key, value]) => [key, value.trim()]))
  }

  take(name: string): string {
    const value = this.#attributes.get(name) ?? ''
    this.#attributes.delete(name)
    return value
  }

  parts(name: string): Part[] {
    return this.children.all(name).map(child => new Part(child))
  }

  country(): RawCountry {
    return { code: this.take('countryIso2Code'), description: this.take('countryDescription') }
  }

  /** Numbers and languages of the file's own making say nothing of the entry. */
  rest(): string[] {
    for (const name of ['logicalId', 'regulationLanguage']) this.#attributes.delete(name)
    return [...[...this.#attributes].filter(([name, value]) => value !== '' && !name.startsWith('xmlns')).map(([name, value]) => `${this.#name} ${name} ${value}`), ...this.children.rest().map(text => `${this.#name} ${text}`)]
  }
}

function subjectOf(element: XmlElement): RawSubject {
  const subject = new Part(element)
  const leftOver: string[] = []
  const furtherActs: RawAct[] = []
  const each = <T>(name: string, read: (part: Part) => T): T[] => subject.parts(name).map(part => {
    const made = read(part)
    for (const act of part.parts('regulationSummary')) furtherActs.push(actOf(act, leftOver))
    leftOver.push(...part.rest())
    return made
  })
  const type = subject.parts('subjectType')[0]
  return {
    locator: `line ${element.line}`, type: type?.take('code') ?? '', reference: subject.take('euReferenceNumber'), logicalId: subject.take('logicalId'), unitedNationsId: subject.take('unitedNationId'),
    designated: subject.take('designationDate'), details: subject.take('designationDetails'), remarks: remarksOf(subject),
    acts: each('regulation', part => actOf(part, leftOver)), names: each('nameAlias', nameOf), addresses: each('address', part => addressOf(part, leftOver)), births: each('birthdate', birthOf),
    documents: each('identification', documentOf), citizenships: each('citizenship', citizenshipOf), furtherActs, leftOver: [...leftOver, ...subject.rest()], original: () => xmlText(element)
  }
}

const remarksOf = (part: Part): string[] => part.children.all('remark').map(({ text }) => text.trim()).filter(text => text !== '')
const remarkOf = (part: Part): string => remarksOf(part).join('; ')
const isTrue = (part: Part, name: string): boolean => part.take(name) === 'true'

function actOf(part: Part, leftOver: string[]): RawAct {
  const act = {
    title: part.take('numberTitle'), programme: part.take('programme'), type: part.take('regulationType'), organisation: part.take('organisationType'), published: part.take('publicationDate'), inForce: part.take('entryIntoForceDate'),
    url: part.take('publicationUrl') || part.children.text('publicationUrl')
  }
  leftOver.push(...part.rest())
  return act
}

function nameOf(part: Part): RawName {
  const pieces = ['firstName', 'middleName', 'lastName'].map(name => part.take(name)).filter(piece => piece !== '')
  return { whole: part.take('wholeName') || pieces.join(' '), gender: part.take('gender'), title: part.take('title'), function: part.take('function'), language: part.take('nameLanguage'), weak: part.take('strong') === 'false', remark: remarkOf(part) }
}

function addressOf(part: Part, leftOver: string[]): RawAddress {
  const contacts = part.parts('contactInfo').map(contact => {
    const read = { key: contact.take('key'), value: contact.take('value') }
    leftOver.push(...contact.rest())
    return read
  })
  return {
    street: part.take('street'), postBox: part.take('poBox'), postalCode: part.take('zipCode'), city: part.take('city'), region: part.take('region'), place: part.take('place'), country: part.country(),
    asAtListing: isTrue(part, 'asAtListingTime'), contacts, remark: remarkOf(part)
  }
}

function birthOf(part: Part): RawBirth {
  return {
    date: part.take('birthdate'), day: part.take('dayOfMonth'), month: part.take('monthOfYear'), year: part.take('year'), fromYear: part.take('yearRangeFrom'), toYear: part.take('yearRangeTo'), circa: isTrue(part, 'circa'), calendar: part.take('calendarType'),
    places: [part.take('place'), part.take('city'), part.take('zipCode'), part.take('region')].filter(text => text !== ''), country: part.country(), remark: remarkOf(part)
  }
}

function documentOf(part: Part): RawDocument {
  const flags = { diplomatic: 'diplomatic', knownExpired: 'expired', reportedLost: 'reported lost', revokedByIssuer: 'revoked by the issuer' }
  const [number, latin] = [part.take('number'), part.take('latinNumber')]
  const knownFalse = isTrue(part, 'knownFalse')
  const said: readonly (readonly [string, string])[] = [['issuedBy', 'issued by'], ['issuedDate', 'issued on'], ['issueDate', 'issued on'], ['validFrom', 'valid from'], ['validTo', 'valid to'], ['nameOnDocument', 'in the name of'], ['region', 'in']]
  return {
    type: part.take('identificationTypeCode'), description: part.take('identificationTypeDescription'), number: number || latin, country: part.country(), knownFalse,
    words: [
      ...Object.entries(flags).filter(([name]) => isTrue(part, name)).map(([, words]) => words), ...knownFalse ? ['known to be false'] : [],
      ...said.flatMap(([name, words]) => { const value = part.take(name); return value === '' ? [] : [`${words} ${value}`] }), ...remarksOf(part)
    ]
  }
}

function citizenshipOf(part: Part): RawCitizenship {
  return { country: part.country(), region: part.take('region'), remark: remarkOf(part) }
}
