// One entry in the making. Plain lists and no maps: most entities have a handful of values, and files have millions of entities.
import type { NodeInput } from '../../../schema/records.ts'
import { scriptOf, type IdentifierType, type NameKind } from '../draft.ts'
import { countryCode, countryName } from '../countries.ts'
import type { Entry, EntryTie, Issue } from '../entry.ts'
import { addressId, countryId, identifierId } from '../ids.ts'
import { noCountries, territories } from './lookups.ts'
import type { RawRecord } from './raw.ts'

interface Name {
  readonly value: string
  readonly script: string
  readonly kind: NameKind
}
type BasedIn = Extract<EntryTie, { kind: 'BASED_IN' }>

/** Almost every name of a large file is in Latin letters; asking sixteen scripts about each costs more than reading it. */
const latin = /^[\u0000-\u024f\u1e00-\u1eff\u2010-\u201f]*$/

export class Building {
  readonly id: string
  readonly record: RawRecord
  /** Of everything it states; undefined: the file itself. */
  readonly sources: readonly string[] | undefined
  readonly fields: Record<string, unknown> = {}
  readonly nodes: NodeInput[] = []
  readonly ties: EntryTie[] = []
  readonly issues: Issue[] = []
  readonly names: Name[] = []
  /** What stands in place of a country and is none. */
  readonly countries: string[] = []

  constructor(id: string, record: RawRecord, sources: readonly string[] | undefined) {
    this.id = id
    this.record = record
    this.sources = sources
  }

  issue(kind: string, example: string): void {
    this.issues.push({ kind, example: `${this.record.locator}: ${example}` })
  }

  name(value: string, kind: NameKind): void {
    for (const name of this.names) if (name.value === value) return
    this.names.push({ value, script: latin.test(value) ? 'Latn' : scriptOf(value), kind })
  }

  add(field: string, value: unknown): void {
    const known = this.fields[field] as unknown[] | undefined
    if (known === undefined) this.fields[field] = [value]
    else if (!known.includes(value)) known.push(value)
  }

  note(text: string): void {
    this.add('remarks', text)
  }

  node(node: NodeInput): void {
    if (!this.nodes.some(({ id }) => id === node.id)) this.nodes.push(this.sources === undefined ? node : { ...node, sources: [...this.sources] })
  }

  tie(tie: EntryTie): void {
    if (this.ties.some(known => known.kind === tie.kind && known.end === tie.end && known.start === tie.start && known.key === tie.key)) return
    this.ties.push(this.sources === undefined ? tie : { ...tie, sources: [...this.sources] })
  }

  /** @param start who is identified; the entity itself unless another holds the document */
  identifier(type: IdentifierType, number: string, { country, register, start = this.id, since, until }: { readonly country?: string | undefined; readonly register?: string | undefined; readonly start?: string; readonly since?: string | undefined; readonly until?: string | undefined } = {}): void {
    const whole = register === undefined ? number : `${register} ${number}`
    const id = identifierId(type, whole, country)
    if (id.endsWith('-')) return this.issue('identifier without a letter or digit, kept as remark', number)
    this.node({ id, kind: 'Identifier', name: whole, type, number: whole, ...(country === undefined ? {} : { country }) })
    this.tie({ kind: 'IDENTIFIED_BY', start, end: id, ...(since === undefined ? {} : { since }), ...(until === undefined ? {} : { until }) })
  }

  /** An address in one text. */
  address(text: string): void {
    const id = addressId([text])
    this.node({ id, kind: 'Address', name: text })
    this.tie({ kind: 'LOCATED_AT', start: this.id, end: id })
  }

  country(kind: 'CITIZEN_OF' | 'FLAGGED_IN' | 'BASED_IN', value: string, basis?: BasedIn['basis']): void {
    const code = this.code(value)
    if (code === undefined) return
    const end = countryId(code)
    const known = kind === 'BASED_IN' ? this.ties.findIndex(tie => tie.kind === kind && tie.end === end) : -1
    if (known === -1) this.tie(kind === 'BASED_IN' ? { kind, start: this.id, end, ...(basis === undefined ? {} : { basis }) } : { kind, start: this.id, end })
    else if (basis !== undefined && (this.ties[known] as BasedIn).basis === undefined) this.ties[known] = { ...this.ties[known] as BasedIn, basis }
  }

  /** Code of a country that FollowTheMoney writes as a code, and others as a name; undefined for none, said in the report where it is unknown. */
  code(value: string): string | undefined {
    const code = codeOf(value)
    if (code === undefined) this.issue('unknown country', value)
    if (code === null) this.countries.push(value)
    return code ?? undefined
  }

  /** @param subject the node it is about, which the nodes need not hold */
  entry(subject: string): Entry {
    const { record: { locator, original }, nodes, ties, issues } = this
    return { subject, part: '', locator, nodes, ties, refused: false, issues, original }
  }
}

const codes = new Map<string, string | null | undefined>()

/** null: the source says that it does not know, or names no country that is. */
function codeOf(value: string): string | null | undefined {
  if (codes.has(value)) return codes.get(value)
  const lower = value.trim().toLowerCase()
  const code = noCountries.has(lower) ? null : territories[lower] ?? (/^[a-z]{2}$/.test(lower) && countryName(lower) !== undefined ? lower : countryCode(lower))
  if (codes.size < 5000) codes.set(value, code)
  return code
}
