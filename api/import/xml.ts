// XML lists as a stream of elements, each whole with what stands in it. Namespaces change from year to year: elements are known by local names.
import { SaxesParser, type SaxesTagPlain } from 'saxes'
import { InputError } from '../errors.ts'
import type { SourceFile } from './source.ts'
import { textOf } from './text.ts'

export interface XmlElement {
  /** Without prefix. */
  readonly name: string
  readonly line: number
  /** By local name. */
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlElement[]
  /** Its own text, without that of its children. */
  readonly text: string
  /** Of what `xmlElements` hands out, and of containers: the container it stands in. */
  readonly within?: XmlElement
}

export interface XmlShape {
  /** Local name of the outermost element. */
  readonly root: string
  /** Elements that hold others and are too large to be kept: their children come one by one. The root is one. */
  readonly containers?: ReadonlySet<string>
  /** Called when the root or another container opens: with its attributes, and without what stands in it. */
  readonly onContainer?: (element: XmlElement) => void
  readonly encoding?: string
  /** Text stands among the children, as elements of this name, where its place between them matters. */
  readonly textAs?: string
}

/** No element of a list is that deep, no text that long: a limit keeps a hostile file from filling the memory. */
const deepest = 50
const longestSilence = 1_000_000
const mostAttributes = 200

interface Growing extends XmlElement {
  readonly children: XmlElement[]
  text: string
  within?: XmlElement
}

/**
 * The children of the containers, in the order of the file.
 * @throws InputError naming the line: not well-formed, cut short, a DOCTYPE, another outermost element.
 */
export async function* xmlElements(file: SourceFile, { root, containers = new Set(), onContainer, encoding = 'utf-8', textAs }: XmlShape): AsyncGenerator<XmlElement> {
  const done: XmlElement[] = []
  const stack: Growing[] = []
  const parser = new SaxesParser({ xmlns: false, position: true })
  let heard = 0
  /** How many of the outermost open elements are containers. */
  let held = 0
  const refuse = (reason: string): never => {
    throw new InputError(`${file.path}: line ${parser.line}: ${reason} Get the file again from where it is published.`)
  }
  parser.on('doctype', () => refuse('it has a DOCTYPE, which no list has and Nexum does not read.'))
  parser.on('error', error => refuse(`it is not well-formed XML or was cut short (${error.message.replace(/^.*?: /, '')}).`))
  parser.on('opentag', tag => {
    heard = parser.position
    const element = elementOf(tag, parser.line)
    if (stack.length >= deepest) refuse(`elements are nested deeper than ${deepest}.`)
    if (Object.keys(element.attributes).length > mostAttributes) refuse(`an element has more than ${mostAttributes} attributes.`)
    if (stack.length === 0 && element.name !== root) refuse(`the outermost element is "${element.name}", not ${root}.`)
    if (stack.length === held && (stack.length === 0 || containers.has(element.name))) {
      held++
      const within = stack.at(-1)
      if (within !== undefined) element.within = within
      onContainer?.(element)
    }
    stack.push(element)
  })
  const hear = (text: string): void => {
    heard = parser.position
    const open = stack.at(-1)
    if (open === undefined || stack.length <= held) return
    open.text += text
    if (textAs !== undefined) open.children.push({ name: textAs, line: parser.line, attributes: {}, children: [], text })
  }
  parser.on('text', hear)
  parser.on('cdata', hear)
  parser.on('closetag', () => {
    heard = parser.position
    const closed = stack.pop()
    if (closed === undefined) return
    if (stack.length < held) held--
    else if (stack.length === held) {
      const within = stack.at(-1)
      if (within !== undefined) closed.within = within
      done.push(closed)
    }
    else stack.at(-1)?.children.push(closed)
  })
  for await (const text of textOf(file, encoding)) {
    parser.write(text)
    if (parser.position - heard > longestSilence) refuse(`there are more than ${longestSilence} characters without an element.`)
    yield* done.splice(0)
  }
  parser.close()
  yield* done.splice(0)
}

function elementOf({ name, attributes }: SaxesTagPlain, line: number): Growing {
  const own = Object.fromEntries(Object.entries(attributes).map(([key, value]) => [local(key), value]))
  return { name: local(name), line, attributes: own, children: [], text: '' }
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

/** The children of an element, each taken out by its name: what nobody takes is left over, and belongs into the report. */
export class Children {
  readonly #byName = new Map<string, XmlElement[]>()

  constructor({ children }: XmlElement) {
    for (const child of children) this.#byName.set(child.name, [...this.#byName.get(child.name) ?? [], child])
  }

  all(name: string): XmlElement[] {
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

/** Text of the first child of that name; empty where there is none. */
export function textIn({ children }: XmlElement, name: string): string {
  return children.find(child => child.name === name)?.text.trim() ?? ''
}

/** The encoding that an XML file states at its beginning. */
export function xmlEncoding(head: string): string {
  return /^\uFEFF?<\?xml[^>]*encoding=["']([\w-]+)["']/.exec(head)?.[1] ?? 'utf-8'
}
