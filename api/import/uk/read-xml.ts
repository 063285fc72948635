// The UK Sanctions List as XML, one element for each designation.
import { InputError } from '../../errors.ts'
import type { SourceFile } from '../source.ts'
import { xmlText } from '../xml-text.ts'
import { Children, xmlElements, type XmlElement } from '../xml.ts'
import { numbered } from './numbering.ts'
import { once, UkEntry, wholeName, type UkField } from './raw.ts'
import { addressOf } from './read-csv.ts'

/** Elements that hold one value. */
const single: Readonly<Record<string, UkField>> = { LastUpdated: 'lastUpdated', OFSIGroupID: 'groupId', UNReferenceNumber: 'unReference', IndividualEntityShip: 'type', DesignationSource: 'source', OtherInformation: 'otherInformation', UKStatementofReasons: 'reasons' }

type Lists = Readonly<Record<string, readonly [item: string, field: UkField]>>
const lists: Lists = { Titles: ['Title', 'title'], PhoneNumbers: ['PhoneNumber', 'phone'], Websites: ['Website', 'website'], EmailAddresses: ['EmailAddress', 'email'] }
const detailLists: Readonly<Record<string, readonly [item: string, lists: Lists]>> = {
  IndividualDetails: ['Individual', { DOBs: ['DOB', 'birthDate'], Nationalities: ['Nationality', 'nationality'], Positions: ['Position', 'position'], Genders: ['Gender', 'gender'] }],
  EntityDetails: ['Entity', { TypeOfEntities: ['TypeOfEntity', 'entityType'], Subsidiaries: ['Subsidiary', 'subsidiary'], ParentCompanies: ['ParentCompany', 'parent'], BusinessRegistrationNumbers: ['BusinessRegistrationNumber', 'registration'] }],
  ShipDetails: ['Ship', {
    IMONumbers: ['IMONumber', 'imo'], CurrentOwnerOperators: ['CurrentOwnerOperator', 'owner'], PreviousOwnerOperators: ['PreviousOwnerOperator', 'formerOwner'], CurrentBelievedFlagOfShips: ['CurrentBelievedFlagOfShip', 'flag'], PreviousFlags: ['PreviousFlag', 'formerFlag'],
    TypeOfShipDetails: ['TypeOfShip', 'shipType'], TonnageOfShipDetails: ['TonnageOfShip', 'tonnage'], LengthOfShipDetails: ['LengthOfShip', 'length'], YearsBuilt: ['YearBuilt', 'built'], HullIdentificationNumbers: ['HullIdentificationNumber', 'hull']
  }]
}

/** @throws InputError naming the line: not well-formed, cut short, an element that the list does not have, a designation without a number. */
export async function* readXml(file: SourceFile, encoding: string): AsyncGenerator<UkEntry> {
  for await (const element of xmlElements(file, { root: 'Designations', encoding })) {
    if (element.name === 'Designation') yield entryOf(element, file)
    else if (element.name !== 'DateGenerated') throw new InputError(`${file.path}: line ${element.line}: "${element.name}" is no element of the UK Sanctions List. Get the file again from where it is published.`)
  }
}

function entryOf(element: XmlElement, file: SourceFile): UkEntry {
  const children = new Children(element)
  const number = children.text('UniqueID')
  if (number === '') throw new InputError(`${file.path}: line ${element.line}: a designation has no number ("UniqueID"). The file is damaged; get it again from where it is published.`)
  const entry = new UkEntry(number, `line ${element.line}`)
  for (const [name, field] of Object.entries(single)) entry.add(field, children.text(name))
  entry.listings.push({ regime: children.text('RegimeName'), date: children.text('DateDesignated') })
  for (const sanction of numbered(children.text('SanctionsImposed'))) entry.add('sanctions', sanction)
  // The same again, as true or false.
  children.all('SanctionsImposedIndicators')
  names(entry, children)
  for (const address of children.items('Addresses', 'Address')) once(entry.addresses, addressOf([1, 2, 3, 4, 5, 6].map(part => address.text(`AddressLine${part}`)), address.text('AddressPostalCode'), address.text('AddressCountry')))
  for (const [name, [item, field]] of Object.entries(lists)) for (const { text } of itemsOf(children, name, item)) entry.add(field, text)
  for (const [name, [item, own]] of Object.entries(detailLists)) for (const details of children.items(name, item)) detailsInto(entry, details, own)
  entry.leftOver.push(...children.rest())
  entry.written.push(() => xmlText(element))
  return entry
}

function names(entry: UkEntry, children: Children): void {
  for (const name of children.items('Names', 'Name')) once(entry.names, { value: wholeName({ surname: name.text('Name6'), given: [1, 2, 3, 4, 5].map(part => name.text(`Name${part}`)) }), type: name.text('NameType'), strength: name.text('AliasStrength') })
  for (const name of children.items('NonLatinNames', 'NonLatinName')) once(entry.originals, { value: name.text('NameNonLatinScript'), script: name.text('NonLatinScriptType'), language: name.text('NonLatinScriptLanguage') })
}

function detailsInto(entry: UkEntry, details: Children, own: Lists): void {
  for (const [name, [item, field]] of Object.entries(own)) for (const { text } of itemsOf(details, name, item)) entry.add(field, text)
  for (const passport of details.items('PassportDetails', 'Passport')) once(entry.passports, { number: passport.text('PassportNumber'), more: passport.text('PassportAdditionalInformation') })
  for (const id of details.items('NationalIdentifierDetails', 'NationalIdentifier')) once(entry.nationalIds, { number: id.text('NationalIdentifierNumber'), more: id.text('NationalIdentifierAdditionalInformation') })
  for (const place of details.items('BirthDetails', 'Location')) once(entry.births, { town: place.text('TownOfBirth'), country: place.text('CountryOfBirth') })
  entry.leftOver.push(...details.rest())
}

function itemsOf(children: Children, list: string, item: string): readonly XmlElement[] {
  return children.all(list).flatMap(element => element.children.filter(({ name }) => name === item))
}

/** "07/09/2026": when the file was made. */
export async function dateGenerated(file: SourceFile, encoding: string): Promise<string> {
  for await (const element of xmlElements(file, { root: 'Designations', encoding })) if (element.name === 'DateGenerated') return element.text.trim()
  return ''
}
