// The reference tables at the head of the advanced format: what its numbers mean is read from the file itself.
import type { Issue } from '../entry.ts'
import type { XmlElement } from '../xml.ts'

export type Table = 'AliasType' | 'Country' | 'AreaCode' | 'DetailReference' | 'EntryEventType' | 'FeatureType' | 'IDRegDocDateType' | 'IDRegDocType' | 'LegalBasis' | 'List' | 'LocPartType' | 'NamePartType' | 'PartySubType' | 'PartyType' | 'RelationQuality' | 'RelationType' | 'Reliability' | 'SanctionsType' | 'Script' | 'Validity'

export class Tables {
  readonly issues: Issue[] = []
  readonly #values = new Map<string, XmlElement>()
  readonly #missing = new Set<string>()

  /** `AliasTypeValues` and the like. */
  add({ children }: XmlElement): void {
    for (const value of children) this.#values.set(`${value.name} ${value.attributes.ID ?? ''}`, value)
  }

  get size(): number {
    return this.#values.size
  }

  /** The words for a number; empty for none. A number that the file does not explain stands for itself, and is an issue. */
  text(table: Table, id: string | undefined): string {
    if (id === undefined) return ''
    const value = this.#values.get(`${table} ${id}`)
    if (value !== undefined) return table === 'AreaCode' ? value.attributes.Description ?? '' : value.text.trim()
    if (!this.#missing.has(`${table} ${id}`)) this.issues.push({ kind: 'number that the file does not explain', example: `${table} ${id}` })
    this.#missing.add(`${table} ${id}`)
    return id
  }

  /** The same, and nothing where the table says that it is not known. */
  known(table: Table, id: string | undefined): string {
    const text = this.text(table, id)
    return text === 'Unknown' || text === 'undetermined' ? '' : text
  }

  attribute(table: Table, id: string, name: string): string | undefined {
    return this.#values.get(`${table} ${id}`)?.attributes[name]
  }
}

/** Attributes that no rule knows: they belong into the report. */
export function unknownAttributes({ name, attributes }: XmlElement, known: readonly string[]): string[] {
  return Object.keys(attributes).filter(key => !known.includes(key)).map(key => `${name} ${key}="${attributes[key] ?? ''}"`)
}
