// OFAC's classic XML (sdn.xml, consolidated.xml), as a stream. The namespace changed in 2024: elements are known by their local names.
import { InputError } from '../../errors.ts'
import type { SourceFile } from '../source.ts'
import { xmlText } from '../xml-text.ts'
import { Children, textIn, xmlElements, type XmlElement } from '../xml.ts'
import type { Detail, RawAddress, RawAlias, RawEntry, RawVessel } from './raw.ts'
import { detailOf, detailsOf } from './remarks.ts'

export interface XmlHead {
  /** As the file writes it: 03/28/2025. */
  readonly publishDate: string
  /** How many entries the file says it has. */
  readonly recordCount: string
}

/** @throws InputError naming the line: not well-formed, cut short, a DOCTYPE, an element that no list has. */
export async function* readXml(file: SourceFile, encoding: string, onHead: (head: XmlHead) => void): AsyncGenerator<RawEntry> {
  for await (const element of xmlElements(file, { root: 'sdnList', encoding })) {
    if (element.name === 'sdnEntry') yield entryOf(element, file)
    else if (element.name === 'publshInformation') onHead({ publishDate: textIn(element, 'Publish_Date'), recordCount: textIn(element, 'Record_Count') })
    else throw new InputError(`${file.path}: line ${element.line}: "${element.name}" is no element of a list. Get the file again from where it is published.`)
  }
}

function entryOf(element: XmlElement, file: SourceFile): RawEntry {
  const programmes = element.children.filter(({ name }) => name === 'programList').flatMap(({ children }) => children.map(({ text }) => text.trim()))
  const children = new Children(element)
  children.all('programList')
  const uid = children.text('uid')
  if (!/^\d+$/.test(uid)) throw new InputError(`${file.path}: line ${element.line}: an entry has no number ("uid"). The file is damaged; get it again from where it is published.`)
  const [family, given] = [children.text('lastName'), children.text('firstName')]
  const ids = children.items('idList', 'id').map(idDetail)
  const details: Detail[] = [
    ...children.items('dateOfBirthList', 'dateOfBirthItem').map(item => detailOf(`DOB ${item.text('dateOfBirth')}`)),
    ...children.items('placeOfBirthList', 'placeOfBirthItem').map(item => detailOf(`POB ${item.text('placeOfBirth')}`)),
    ...children.items('nationalityList', 'nationality').map(item => detailOf(`nationality ${item.text('country')}`)),
    ...children.items('citizenshipList', 'citizenship').map(item => detailOf(`citizen ${item.text('country')}`)),
    ...ids, ...detailsOf(children.text('remarks'))
  ]
  const read = {
    uid, locator: `line ${element.line}`, type: children.text('sdnType').toLowerCase(), name: [family, given].filter(part => part !== '').join(', '), title: children.text('title'),
    programmes, details, aliases: children.items('akaList', 'aka').map(aliasOf), addresses: children.items('addressList', 'address').map(addressOf), vessel: vesselOf(children.items('vesselList', 'vessel')[0] ?? first(children.all('vesselInfo')))
  }
  if (read.name === '') throw new InputError(`${file.path}: line ${element.line}: entry ${uid} has no name. The file is damaged; get it again from where it is published.`)
  return { ...read, leftOver: children.rest(), cut: false, original: () => xmlText(element) }
}

function first([element]: readonly XmlElement[]): Children | undefined {
  return element === undefined ? undefined : new Children(element)
}

/** Written as the CSV files write it, so that both formats are read by the same rules. */
function idDetail(id: Children): Detail {
  const [type, number, country, issued, expires] = [id.text('idType'), id.text('idNumber'), id.text('idCountry'), id.text('issueDate'), id.text('expirationDate')]
  return detailOf([type, number, country === '' ? '' : `(${country})`, issued === '' ? '' : `issued ${issued}`, expires === '' ? '' : `expires ${expires}`].filter(part => part !== '').join(' '))
}

function aliasOf(aka: Children): RawAlias {
  return { type: aka.text('type'), weak: aka.text('category') === 'weak', name: [aka.text('lastName'), aka.text('firstName')].filter(part => part !== '').join(', ') }
}

function addressOf(address: Children): RawAddress {
  const street = ['address1', 'address2', 'address3'].map(line => address.text(line)).filter(part => part !== '').join(', ')
  return { street, city: address.text('city'), region: address.text('stateOrProvince'), postalCode: address.text('postalCode'), country: address.text('country') }
}

function vesselOf(vessel: Children | undefined): RawVessel | undefined {
  return vessel && { callSign: vessel.text('callSign'), type: vessel.text('vesselType'), tonnage: vessel.text('tonnage'), grossTonnage: vessel.text('grossRegisteredTonnage'), flag: vessel.text('vesselFlag'), owner: vessel.text('vesselOwner') }
}
