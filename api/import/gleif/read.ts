// The files of GLEIF as a stream of records, whichever format: XML (LEI-CDF, RR-CDF, exceptions), their JSON, and JSON without the dollar signs.
// Both become the same fields, so that one mapper reads them.
import { InputError } from '../../errors.ts'
import { Fields, jsonItems } from '../json.ts'
import type { Head, SourceFile } from '../source.ts'
import { textIn, xmlElements, xmlEncoding, type XmlElement } from '../xml.ts'

export type GleifList = 'lei' | 'relationships' | 'exceptions'

export interface GleifRecord {
  /** "line 12, record 3". */
  readonly locator: string
  readonly fields: Fields
  /** As the file has it, or nearly so. */
  readonly original: () => string
}

/** What the file says of itself; empty where it does not. */
export interface GleifHeader {
  readonly contentDate: string
  /** "GLEIF_FULL_PUBLISHED": a delta states what changed, and no more. */
  readonly content: string
  readonly count: string
}

interface Shape {
  readonly root: string
  readonly container: string
  readonly record: string
  readonly header: string
}

const shapes: Readonly<Record<GleifList, Shape>> = {
  lei: { root: 'LEIData', container: 'LEIRecords', record: 'LEIRecord', header: 'LEIHeader' },
  relationships: { root: 'RelationshipData', container: 'RelationshipRecords', record: 'RelationshipRecord', header: 'Header' },
  exceptions: { root: 'ReportingExceptionData', container: 'ReportingExceptions', record: 'Exception', header: 'Header' }
}
const wrappers = ['records', 'relations', 'exceptions']

export interface GleifFormat {
  readonly list: GleifList
  readonly format: 'xml' | 'json'
}

/** By the outermost element, or by the fields that the first records have. */
export function formatOf({ text }: Head): GleifFormat | undefined {
  const root = /^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<(?:\w+:)?(\w+)[\s>]/.exec(text)?.[1]
  const list = (Object.keys(shapes) as GleifList[]).find(name => shapes[name].root === root)
  if (list !== undefined) return { list, format: 'xml' }
  if (!/^\uFEFF?\s*[[{]/.test(text)) return undefined
  if (/"ExceptionCategory"\s*:/.test(text) && /"LEI"\s*:/.test(text)) return { list: 'exceptions', format: 'json' }
  if (/"RelationshipType"\s*:/.test(text) && /"StartNode"\s*:/.test(text)) return { list: 'relationships', format: 'json' }
  return /"LEI"\s*:/.test(text) && /"LegalName"\s*:/.test(text) && /"LegalJurisdiction"|"LegalAddress"/.test(text) ? { list: 'lei', format: 'json' } : undefined
}

/** What stands before the first record. */
export async function headerOf(file: SourceFile, format: GleifFormat, head: string): Promise<GleifHeader> {
  const empty = { contentDate: '', content: '', count: '' }
  if (format.format === 'json') return { ...empty, contentDate: /"ContentDate"\s*:\s*(?:\{\s*"\$"\s*:\s*)?"([^"]+)"/.exec(head)?.[1] ?? '' }
  const { root, container, header, record } = shapes[format.list]
  for await (const element of xmlElements(file, { root, containers: new Set([container]), encoding: xmlEncoding(head) })) {
    if (element.name === header) return { contentDate: textIn(element, 'ContentDate'), content: textIn(element, 'FileContent'), count: textIn(element, 'RecordCount') }
    if (element.name === record) break
  }
  return empty
}

/** @throws InputError naming the line: not well-formed, cut short, an element that no list has. */
export async function* readRecords(file: SourceFile, { list, format }: GleifFormat, encoding: string): AsyncGenerator<GleifRecord> {
  let number = 0
  if (format === 'json') {
    for await (const { line, value, text } of jsonItems(file, { within: wrappers })) {
      const inner = value[shapes[list].record]
      const record = plain(isObject(inner) ? inner : value)
      yield { locator: `line ${line}, record ${++number}`, fields: new Fields(record as Record<string, unknown>), original: () => text }
    }
    return
  }
  const { root, container, record, header } = shapes[list]
  for await (const element of xmlElements(file, { root, containers: new Set([container]), encoding })) {
    if (element.name === record) yield { locator: `line ${element.line}, record ${++number}`, fields: new Fields(valueOf(element) as Record<string, unknown>), original: () => JSON.stringify(valueOf(element), null, 1) }
    else if (element.name !== header) throw new InputError(`${file.path}: line ${element.line}: "${element.name}" is no element of a GLEIF file. Get the file again from where it is published.`)
  }
}

/** An element as a value: its text where it has no more, and with its type where it states one. */
function valueOf({ attributes, children, text }: XmlElement): unknown {
  if (children.length === 0) return attributes.type === undefined ? text.trim() : { type: attributes.type, $: text.trim() }
  const value: Record<string, unknown> = attributes.type === undefined ? {} : { type: attributes.type }
  for (const child of children) {
    const known = value[child.name]
    const own = valueOf(child)
    value[child.name] = known === undefined ? own : Array.isArray(known) ? [...known as unknown[], own] : [known, own]
  }
  return value
}

/** GLEIF's JSON writes `{"@type": "...", "$": "text"}` for an element with attributes. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain)
  if (!isObject(value)) return value
  const own = Object.entries(value).filter(([name]) => name !== '@xml:lang').map(([name, part]) => [name.replace(/^@/, ''), plain(part)] as const)
  return own.length === 1 && own[0]?.[0] === '$' ? own[0][1] : Object.fromEntries(own)
}

/** Items of a list such as OtherEntityNames: under the name of the item, or without it. */
export function itemsOf(fields: Fields, list: string, item: string): Fields[] {
  const items = fields.items(list)
  const inner = items.flatMap(container => container.items(item))
  return inner.length > 0 ? inner : items
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
