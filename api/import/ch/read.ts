// The Swiss list in XML, as a stream of targets. Programmes and places, to which targets refer, stand in the same file and are gathered first.
import { InputError } from '../../errors.ts'
import { countryName } from '../countries.ts'
import { References, unReference } from '../cross-references.ts'
import type { SourceFile } from '../source.ts'
import { textIn, xmlElements, type XmlElement } from '../xml.ts'
import { objects, programmeOf } from './lookups.ts'

export interface Programme {
  readonly key: string | undefined
  /** The list's own words: key of the programme, and the measures of the set. */
  readonly tags: readonly string[]
}

export interface Place {
  readonly location: string
  readonly area: string
  readonly country: string
}

export type TargetKind = 'Person' | 'Organization' | 'Vessel' | 'Aircraft'

/** What targets refer to. Held in memory. */
export interface Index {
  readonly date: string
  readonly type: string
  /** By number of the set of measures. */
  readonly sets: ReadonlyMap<string, Programme>
  readonly places: ReadonlyMap<string, Place>
  readonly kinds: ReadonlyMap<string, TargetKind | undefined>
  readonly references: References
}

/** @throws InputError naming the line: not well-formed, cut short, another element, a target without a number or there twice. */
export async function readIndex(file: SourceFile, encoding: string): Promise<Index> {
  const [sets, places, kinds, lines] = [new Map<string, Programme>(), new Map<string, Place>(), new Map<string, TargetKind | undefined>(), new Map<string, number>()]
  const references = new References()
  let root: Readonly<Record<string, string>> = {}
  for await (const element of xmlElements(file, { root: 'swiss-sanctions-list', encoding, onContainer: ({ attributes }) => { root = attributes } })) {
    const { name, line, attributes: { ssid = '' } } = element
    if (name === 'sanctions-program') programme(element, sets)
    else if (name === 'place') places.set(ssid, placeOf(element))
    else if (name === 'target') {
      if (!/^\d+$/.test(ssid)) throw new InputError(`${file.path}: line ${line}: a target has no number ("ssid"). The file is damaged; get it again from where it is published.`)
      const first = lines.get(ssid)
      if (first !== undefined) throw new InputError(`${file.path}: line ${line}: target ${ssid} is there twice, first on line ${first}. A number names one target: the file is damaged; get it again from where it is published.`)
      lines.set(ssid, line)
      kinds.set(ssid, kindOf(element))
      for (const text of foreignIdentifiers(element)) references.see(ssid, unReference(text))
    } else throw new InputError(`${file.path}: line ${line}: "${name}" is no element of the list. Get the file again from where it is published.`)
  }
  if (kinds.size === 0) throw new InputError(`${file.path}: there is no target in it. Get the file again from where it is published.`)
  return { date: root.date ?? '', type: root['list-type'] ?? '', sets, places, kinds, references }
}

export const foreignIdentifiers = ({ children }: XmlElement): string[] => children.filter(({ name }) => name === 'foreign-identifier').map(({ text }) => text.trim())

export async function* readTargets(file: SourceFile, encoding: string): AsyncGenerator<XmlElement> {
  for await (const element of xmlElements(file, { root: 'swiss-sanctions-list', encoding })) if (element.name === 'target') yield element
}

export function kindOf({ children }: XmlElement): TargetKind | undefined {
  const subject = children.find(({ name }) => name === 'individual' || name === 'entity' || name === 'object')
  return subject?.name === 'individual' ? 'Person' : subject?.name === 'entity' ? 'Organization' : objects.get(subject?.attributes['object-type'] ?? '')
}

const inEnglish = ({ children }: XmlElement, name: string) => children.filter(child => child.name === name && (child.attributes.lang ?? 'eng') === 'eng').map(child => child.text.trim())

/** One programme stands there once for each of its sets. */
function programme(element: XmlElement, sets: Map<string, Programme>): void {
  const [keys, names] = [inEnglish(element, 'program-key'), inEnglish(element, 'program-name')]
  const key = programmeOf(...keys, ...names)
  for (const { name, attributes: { ssid = '', lang = 'eng' }, text } of element.children) {
    if (name === 'sanctions-set' && (lang === 'eng' || !sets.has(ssid))) sets.set(ssid, { key, tags: [...keys, text.trim()].filter(tag => tag !== '') })
  }
}

export function placeOf(element: XmlElement): Place {
  const country = element.children.find(({ name }) => name === 'country')
  return { location: textIn(element, 'location'), area: textIn(element, 'area'), country: countryName(country?.attributes['iso-code'] ?? '') ?? country?.text.trim() ?? '' }
}
