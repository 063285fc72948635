// The records of the consolidated list, as a stream.
import { InputError } from '../../errors.ts'
import type { SourceFile } from '../source.ts'
import { textIn, xmlElements, type XmlElement } from '../xml.ts'

export interface UnRecord {
  /** The permanent reference number: `LYi.021`. */
  readonly reference: string
  readonly line: number
  readonly element: XmlElement
}

const parts = new Set(['INDIVIDUALS', 'ENTITIES'])

/** @throws InputError naming the line: not well-formed, cut short, an element that the list does not have, a record without its number. */
export async function* readList(file: SourceFile, encoding: string, onGenerated: (date: string) => void = () => undefined): AsyncGenerator<UnRecord> {
  const onContainer = ({ name, attributes }: XmlElement): void => { if (name === 'CONSOLIDATED_LIST') onGenerated(attributes.dateGenerated ?? '') }
  for await (const element of xmlElements(file, { root: 'CONSOLIDATED_LIST', containers: parts, onContainer, encoding })) {
    if (element.name !== 'INDIVIDUAL' && element.name !== 'ENTITY') throw new InputError(`${file.path}: line ${element.line}: "${element.name}" is no element of the list. Get the file again from where it is published.`)
    const reference = textIn(element, 'REFERENCE_NUMBER')
    if (!/^[A-Z][A-Za-z]{1,3}\.\d+$/.test(reference)) throw new InputError(`${file.path}: line ${element.line}: a record has "${reference}" where its permanent reference number (such as LYi.021) is expected. The file is damaged; get it again from where it is published.`)
    yield { reference, line: element.line, element }
  }
}
