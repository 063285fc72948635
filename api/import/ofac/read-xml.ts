// OFAC's classic XML (sdn.xml, consolidated.xml), as a stream. The namespace changed in 2024: elements are known by their local names.
import { SaxesParser } from 'saxes'
import { InputError } from '../../errors.ts'
import type { SourceFile } from '../source.ts'
import { textOf } from '../text.ts'
import type { Detail, RawAddress, RawAlias, RawEntry, RawVessel } from './raw.ts'
import { detailOf, detailsOf } from './remarks.ts'

export interface XmlHead {
  /** As the file writes it: 03/28/2025. */
  readonly publishDate: string
  /** How many entries the file says it has. */
  readonly recordCount: string
}

interface Element {
  readonly name: string
  readonly line: number
  readonly children: Element[]
  text: string
}

/** No element of a list is that deep, no text that long: a limit keeps a hostile file from filling the memory. */
const deepest = 50
const longestSilence = 1_000_000

/** @throws InputError naming the line: not well-formed, cut short, a DOCTYPE, an element that no list has. */
export async function* readXml(file: SourceFile, encoding: string, onHead: (head: XmlHead) => void): AsyncGenerator<RawEntry> {
  const entries: Element[] = []
  const parser = new SaxesParser({ xmlns: false, position: true })
  const refuse = (reason: string): never => {
    throw new InputError(`${file.path}: line ${parser.line}: ${reason} Get the file again from where it is published.`)
  }
  let heard = 0
  const stack: Element[] = []
  parser.on('doctype', () => refuse('it has a DOCTYPE, which no list has and Nexum does not read.'))
  parser.on('error', error => refuse(`it is not well-formed XML or was cut short (${error.message.replace(/^.*?: /, '')}).`))
  parser.on('opentag', ({ name }) => {
    heard = parser.position
    if (stack.length >= deepest) refuse(`elements are nested deeper than ${deepest}.`)
    if (stack.length === 0 && local(name) !== 'sdnList') refuse(`the outermost element is "${name}", not sdnList.`)
    if (stack.length === 1 && local(name) !== 'sdnEntry' && local(name) !== 'publshInformation') refuse(`"${name}" is no element of a list.`)
    stack.push({ name: local(name), line: parser.line, children: [], text: '' })
  })
  parser.on('text', text => {
    heard = parser.position
    const open = stack.at(-1)
    if (open !== undefined && stack.length > 1) open.text += text
  })
  parser.on('closetag', () => {
    heard = parser.position
    const closed = stack.pop()
    if (closed === undefined) return
    if (stack.length > 1) stack.at(-1)?.children.push(closed)
    else if (closed.name === 'sdnEntry') entries.push(closed)
    else if (closed.name === 'publshInformation') onHead({ publishDate: textIn(closed, 'Publish_Date'), recordCount: textIn(closed, 'Record_Count') })
  })
  for await (const text of textOf(file, encoding)) {
    parser.write(text)
    if (parser.position - heard > longestSilence) refuse(`there are more than ${longestSilence} characters without an element.`)
    yield* entries.splice(0).map(entry => entryOf(entry, file))
  }
  parser.close()
  yield* entries.splice(0).map(entry => entryOf(entry, file))
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

/** Every child is taken out by its name; what nobody takes is left over. */
class Children {
  readonly #byName = new Map<string, Element[]>()

  constructor({ children }: Element) {
    for (const child of children) this.#byName.set(child.name, [...this.#byName.get(child.name) ?? [], child])
  }

  all(name: string): Element[] {
    const found = this.#byName.get(name) ?? []
    this.#byName.delete(name)
    return found
  }

  text(name: string): string {
    return this.all(name).map(({ text }) => text.trim()).join(' ')
  }

  /** The items of a list such as `akaList`. */
  items(list: string, item: string): Children[] {
    return this.all(list).flatMap(({ children }) => children.filter(({ name }) => name === item).map(child => new Children(child)))
  }

  rest(): string[] {
    return [...this.#byName].map(([name, [first]]) => `${name} ${first?.text.trim() ?? ''}`.trim())
  }
}

function textIn({ children }: Element, name: string): string {
  return children.find(child => child.name === name)?.text.trim() ?? ''
}

function entryOf(element: Element, file: SourceFile): RawEntry {
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
  return { ...read, leftOver: children.rest(), cut: false }
}

function first([element]: readonly Element[]): Children | undefined {
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
