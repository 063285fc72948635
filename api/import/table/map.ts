// From a row of a table to nodes and ties, as the mapping says. What a cell holds and the mapping cannot read is an issue; the row goes on without it.
import { hash } from 'node:crypto'
import { longestId, nodeFieldsOf, parseNode, parseTie, RecordError, tieFieldsOf } from '../../../schema/records.ts'
import type { Field } from '../../../schema/fields.ts'
import { refusal, scriptOf } from '../draft.ts'
import type { Entry, EntryTie, Issue } from '../entry.ts'
import { addressId, countryId, identifierId, tieId } from '../ids.ts'
import type { MappedNode, MappedTie, Mapping, Value } from './mapping.ts'
import type { TableRow } from './rows.ts'
import { countryOf, textOf, textsOf, typed, ValueError, type Cells } from './values.ts'

/** `gangmasters-1234`. What a key may hold is kept; blanks become hyphens. */
export const nodeId = (mapping: Pick<Mapping, 'name'>, key: string) => `${mapping.name}-${key.trim().replace(/\s+/g, '-')}`

export const stands = ({ when }: MappedNode, cells: Cells) => Object.entries(when).every(([name, values]) => values.includes(cells[name] ?? ''))

/** Ids of the nodes that the row makes, in the order of the mapping; empty where a key is missing. */
export function madeIds(mapping: Mapping, cells: Cells): { readonly node: MappedNode; readonly id: string }[] {
  return mapping.nodes.filter(node => node.id === undefined && stands(node, cells)).map(node => {
    const key = textOf(node.key, cells)
    return { node, id: key === '' ? '' : nodeId(mapping, key) }
  })
}

export function mapRow(row: TableRow, mapping: Mapping): Entry {
  const { locator, cells } = row
  /** What a row is called that has no key. */
  const nameless = `${mapping.name} ${locator}`
  if (row.uneven !== 0) return refusal(nameless, locator, 'refused: row with another number of cells than the header', `${Math.abs(row.uneven)} too ${row.uneven > 0 ? 'many' : 'few'}`)
  const made = new Made(row)
  const ids = madeIds(mapping, cells)
  // Nodes that this row does not have are no end of a tie.
  const ends = new Map(mapping.nodes.map(node => [node.as, node.id !== undefined && stands(node, cells) ? textOf(node.id, cells) : '']))
  for (const { node, id } of ids) {
    ends.set(node.as, id)
    // A second node of the row may be missing: not every company has a parent.
    if (id === '' && node === mapping.nodes[0]) return refusal(nameless, locator, 'refused: row without a key', `"${node.key?.value ?? ''}" is empty`)
    if (id !== '') made.node(node, id)
  }
  for (const tie of mapping.ties) made.tie(tie, ends)
  const subject = made.nodes[0]?.id ?? made.ties[0]?.start
  if (made.faults.length > 0) return refusal(subject ?? nameless, locator, 'refused: a value that the ontology does not allow', made.faults.join('; '))
  if (subject === undefined) return refusal(nameless, locator, 'refused: row that says nothing by this mapping', Object.values(cells).filter(cell => cell !== '').slice(0, 3).join(', '))
  const part = mapping.repeats || made.nodes.length === 0 ? hash('sha256', JSON.stringify(cells)).slice(0, 16) : ''
  return { subject, part, locator, nodes: made.nodes, ties: made.ties, refused: false, issues: made.issues, original: () => Object.entries(cells).map(([name, cell]) => `${name}: ${cell}`).join('\n') }
}

class Made {
  readonly nodes: Entry['nodes'][number][] = []
  readonly ties: EntryTie[] = []
  readonly issues: Issue[]
  /** What makes the row unfit as a whole. */
  readonly faults: string[] = []
  readonly #cells: Cells
  readonly #locator: string

  constructor({ cells, locator, issues }: TableRow) {
    this.#cells = cells
    this.#locator = locator
    this.issues = [...issues]
  }

  node(mapped: MappedNode, id: string): void {
    const { kind } = mapped
    const name = textOf(mapped.name, this.#cells)
    if (kind === undefined) return
    if (name === '' || id.length > longestId) {
      this.faults.push(name === '' ? `${mapped.as} has no name` : `the key of ${mapped.as} is longer than ${longestId} characters`)
      return
    }
    const names = [{ value: name, script: scriptOf(name), kind: 'PRIMARY' }, ...mapped.names.flatMap(one => textsOf(one, this.#cells).map(value => ({ value, script: scriptOf(value), kind: one.kind })))]
    const node = { ...this.#fields(mapped.fields, nodeFieldsOf(kind)), id, kind, name, names: names.filter(({ value }, at) => names.findIndex(other => other.value === value) === at) } as Entry['nodes'][number]
    if (!this.#fits(() => parseNode(node))) return
    this.nodes.push(node)
    for (const one of mapped.identifiers) this.#identifier(id, one)
    for (const one of mapped.addresses) this.#address(id, one)
    for (const one of mapped.countries) this.#country(id, one)
  }

  tie({ kind, from, to, key, fields }: MappedTie, ends: ReadonlyMap<string, string>): void {
    const [start, end] = [from, to].map(text => ends.get(text) ?? textOf({ value: text }, this.#cells))
    if (start === undefined || end === undefined || start === '' || end === '') return
    const tie = { ...this.#fields(fields, tieFieldsOf(kind)), kind, start, end, ...key === undefined ? {} : { key: textOf(key, this.#cells) } } as EntryTie
    if (this.#fits(() => { const { key: _, ...bare } = tie; return parseTie({ sources: ['table'], ...bare, id: tieId(tie) }) })) this.ties.push(tie)
  }

  #fits(parse: () => unknown): boolean {
    try {
      parse()
      return true
    } catch (error) {
      if (!(error instanceof RecordError)) throw error
      this.faults.push(error.message)
      return false
    }
  }

  #fields(mapped: MappedNode['fields'], known: Readonly<Record<string, Field>>): Record<string, unknown> {
    const fields: Record<string, unknown> = {}
    for (const [name, several] of Object.entries(mapped)) {
      const field = known[name]
      if (field === undefined) continue
      const values = several.flatMap(value => textsOf(value, this.#cells).map(text => this.#value(() => typed(field, text, value.date), name))).filter(found => found !== undefined)
      if (values.length > 0) fields[name] = field.many ? values : values[0]
    }
    return fields
  }

  #value<T>(read: () => T, name: string): T | undefined {
    try {
      return read()
    } catch (error) {
      if (!(error instanceof ValueError)) throw error
      this.issues.push({ kind: `value that the mapping cannot read: ${name}`, example: `${this.#locator}: ${error.message}` })
      return undefined
    }
  }

  #code(value: Value | undefined): string | undefined {
    const text = textOf(value, this.#cells)
    const code = text === '' ? null : countryOf(text)
    const example = `${this.#locator}: ${text}`
    if (code === undefined && !this.issues.some(issue => issue.example === example)) this.issues.push({ kind: 'unknown country', example })
    return code ?? undefined
  }

  #identifier(start: string, { type, number, country }: MappedNode['identifiers'][number]): void {
    const code = this.#code(country)
    for (const text of textsOf(number, this.#cells)) {
      const id = identifierId(type, text, code)
      this.nodes.push({ id, kind: 'Identifier', name: `${type} ${text}`, type, number: text, country: code })
      this.ties.push({ kind: 'IDENTIFIED_BY', start, end: id })
    }
  }

  #address(start: string, { street, city, region, postalCode, country }: MappedNode['addresses'][number]): void {
    const code = this.#code(country)
    const [streets, cities, regions, codes, countries] = [street, city, region, postalCode, country].map(value => textOf(value, this.#cells))
    const words = [streets, cities, [regions, codes].filter(Boolean).join(' '), countries].filter(Boolean)
    if (words.length === 0) return
    const id = addressId([streets, cities, regions, codes, code ?? countries])
    const part = (text: string | undefined) => text === '' ? undefined : text
    this.nodes.push({ id, kind: 'Address', name: words.join(', '), street: part(streets), city: part(cities), region: part(regions), postalCode: part(codes), country: code })
    this.ties.push({ kind: 'LOCATED_AT', start, end: id })
  }

  #country(start: string, { tie, country, basis }: MappedNode['countries'][number]): void {
    const code = this.#code(country)
    if (code === undefined) return
    if (tie === 'BASED_IN') this.ties.push({ kind: tie, start, end: countryId(code), basis })
    else this.ties.push({ kind: tie, start, end: countryId(code) })
  }
}
