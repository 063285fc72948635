// What is being made of one entry: nodes, ties and issues, all about one actor.
import type { NodeInput } from '../../schema/records.ts'
import type { identifierType, nameKind } from '../../schema/vocabulary.ts'
import { countryCode } from './countries.ts'
import type { Elsewhere, Entry, EntryTie, Issue } from './entry.ts'
import { addressId, countryId, identifierId } from './ids.ts'

export type ActorKind = 'Person' | 'Organization' | 'Vessel' | 'Aircraft'
export type IdentifierType = (typeof identifierType.values)[number]
export type NameKind = (typeof nameKind.values)[number]
type Tie<K extends EntryTie['kind']> = Extract<EntryTie, { kind: K }>

export interface PostalAddress {
  readonly street?: string
  readonly city?: string
  readonly region?: string
  readonly postalCode?: string
  /** City, region and postal code where the source does not part them: known by no field of their own, only in the words of the address. */
  readonly place?: string
  /** As the source names it. */
  readonly country?: string
}

export interface IdentifierDetails {
  /** How the source words it. */
  readonly text: string
  /** Code of who issued it. */
  readonly country?: string | undefined
  readonly currency?: string | undefined
  /** First and last day of the document. */
  readonly since?: string | undefined
  readonly until?: string | undefined
}

export class Draft {
  readonly id: string
  readonly kind: ActorKind
  /** Fields of the actor's own kind. */
  readonly fields: Record<string, unknown> = {}
  readonly nodes = new Map<string, NodeInput>()
  readonly ties = new Map<string, EntryTie>()
  readonly issues: Issue[] = []
  readonly elsewhere: Elsewhere[] = []
  readonly #locator: string

  constructor(id: string, kind: ActorKind, locator: string) {
    this.id = id
    this.kind = kind
    this.#locator = locator
  }

  issue(kind: string, example: string): void {
    this.issues.push({ kind, example: `${this.#locator}: ${example}` })
  }

  /** One more value of a field that has many; the same value comes once. */
  add(field: string, value: unknown): void {
    const known = this.fields[field] as unknown[] | undefined
    if (known === undefined) this.fields[field] = [value]
    else if (!known.some(other => JSON.stringify(other) === JSON.stringify(value))) known.push(value)
  }

  /** What no field holds: it stays readable beside the actor. */
  note(text: string): void {
    this.add('remarks', text)
  }

  /** A name as the source writes it; it comes once, by the first kind it is given. */
  name(value: string, kind: NameKind, script = scriptOf(value)): void {
    const known = (this.fields.names ?? []) as { value: string }[]
    if (value !== '' && !known.some(name => nameKey(name.value) === nameKey(value))) this.add('names', { value, script, kind })
  }

  /** A number or handle. */
  identifier(type: IdentifierType, number: string, { country, text, currency, since, until }: IdentifierDetails): void {
    const id = identifierId(type, number, country)
    this.node({ id, kind: 'Identifier', name: text, type, number, country, currency })
    this.tie({ kind: 'IDENTIFIED_BY', start: this.id, end: id, ...(since === undefined ? {} : { since }), ...(until === undefined ? {} : { until }) })
  }

  /** A postal address with the country as the source names it; nothing for one without a word. */
  address({ street = '', city = '', region = '', postalCode = '', place = '', country = '' }: PostalAddress): void {
    const code = this.countryCode(country)
    const words = [street, city, place, [region, postalCode].filter(part => part !== '').join(' '), country].filter(part => part !== '')
    if (words.length === 0) return
    const id = addressId([street, city, place, region, postalCode, code ?? country])
    this.node({ id, kind: 'Address', name: words.join(', '), street: street || undefined, city: city || undefined, region: region || undefined, postalCode: postalCode || undefined, country: code })
    this.tie({ kind: 'LOCATED_AT', start: this.id, end: id })
  }

  node(node: NodeInput): void {
    if (!this.nodes.has(node.id)) this.nodes.set(node.id, node)
  }

  tie(tie: EntryTie): void {
    this.ties.set(`${tie.kind} ${tie.start} ${tie.end} ${tie.key ?? ''}`, tie)
  }

  /** A tie to a country by its name; a name that is in no table is an issue and no tie. */
  country(kind: 'CITIZEN_OF' | 'FLAGGED_IN' | 'BASED_IN', name: string, basis?: Tie<'BASED_IN'>['basis']): void {
    const code = this.countryCode(name)
    if (code === undefined) return
    const ends = { start: this.id, end: countryId(code) }
    if (kind === 'BASED_IN') this.tie({ kind, ...ends, basis })
    else this.tie({ kind, ...ends })
  }

  countryCode(name: string): string | undefined {
    if (name === '') return undefined
    const code = countryCode(name)
    if (code === undefined) this.issue('unknown country', name)
    return code ?? undefined
  }

  /** The entry, with the actor under the name it is to be shown by. */
  entry(name: string): Entry {
    const actor = { id: this.id, kind: this.kind, name, ...this.fields } as NodeInput
    return { subject: this.id, part: '', locator: this.#locator, nodes: [actor, ...this.nodes.values()], ties: [...this.ties.values()], refused: false, issues: this.issues, ...this.elsewhere.length === 0 ? {} : { elsewhere: this.elsewhere } }
  }
}

/** An entry that is not imported, and why. */
export function refusal(subject: string, locator: string, kind: string, example: string): Entry {
  return { subject, part: '', locator, nodes: [], ties: [], refused: true, issues: [{ kind, example: `${locator}: ${example}` }] }
}

/** What tells no two names of a list apart: case, blanks, a full stop at the end. */
export function nameKey(name: string): string {
  return name.normalize('NFKC').toUpperCase().replace(/\s+/g, ' ').replace(/[\s.]+$/, '').trim()
}

const scripts: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Cyrillic}/u, 'Cyrl'], [/\p{Script=Arabic}/u, 'Arab'], [/\p{Script=Han}/u, 'Hani'], [/\p{Script=Hangul}/u, 'Hang'], [/\p{Script=Hiragana}|\p{Script=Katakana}/u, 'Jpan'], [/\p{Script=Greek}/u, 'Grek'], [/\p{Script=Hebrew}/u, 'Hebr'],
  [/\p{Script=Georgian}/u, 'Geor'], [/\p{Script=Armenian}/u, 'Armn'], [/\p{Script=Thai}/u, 'Thai'], [/\p{Script=Khmer}/u, 'Khmr'], [/\p{Script=Myanmar}/u, 'Mymr'], [/\p{Script=Devanagari}/u, 'Deva'], [/\p{Script=Bengali}/u, 'Beng'], [/\p{Script=Tamil}/u, 'Taml'], [/\p{Script=Ethiopic}/u, 'Ethi']
]

/** ISO 15924 code of the script that a name is written in; Latin where none of the others occurs. */
export function scriptOf(text: string): string {
  return scripts.find(([pattern]) => pattern.test(text))?.[1] ?? 'Latn'
}
