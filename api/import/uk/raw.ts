// An entry of a UK list as its file has it, whichever format. Several rows or elements of one entry are gathered, each value once.
import type { Issue } from '../entry.ts'

export interface UkName {
  /** Parts 1 to 5 and then 6, the surname: the order in which it is spoken. */
  readonly value: string
  readonly type: string
  readonly strength: string
}

/** A name in another script, with what the list says of it. */
export interface OriginalName {
  readonly value: string
  readonly script: string
  readonly language: string
}

export interface UkAddress {
  readonly street: string
  readonly city: string
  readonly postalCode: string
  readonly country: string
}

/** A number with what the list adds to it. */
export interface Numbered {
  readonly number: string
  readonly more: string
}

export interface BirthPlace {
  readonly town: string
  readonly country: string
}

/** One regime under which the entry is listed, and since when. */
export interface Listing {
  readonly regime: string
  readonly date: string
}

export const fields = [
  'type', 'source', 'sanctions', 'lastUpdated', 'groupId', 'unReference', 'otherInformation', 'reasons', 'title', 'phone', 'website', 'email', 'birthDate', 'nationality', 'position', 'gender', 'entityType', 'subsidiary', 'parent', 'registration',
  'imo', 'owner', 'formerOwner', 'flag', 'formerFlag', 'shipType', 'tonnage', 'length', 'built', 'hull'
] as const
export type UkField = typeof fields[number]

export class UkEntry {
  /** As the list numbers it: "GHR0099", or the number of the group on the old list. */
  readonly number: string
  /** Where it begins: "line 12". */
  readonly locator: string
  readonly listings: Listing[] = []
  readonly names: UkName[] = []
  readonly originals: OriginalName[] = []
  readonly addresses: UkAddress[] = []
  readonly passports: Numbered[] = []
  readonly nationalIds: Numbered[] = []
  readonly births: BirthPlace[] = []
  /** What the reader found amiss: a cell with a formula. */
  readonly issues: Issue[] = []
  /** What no reader could place. */
  readonly leftOver: string[] = []
  /** As the file writes it, piece by piece. */
  readonly written: (() => string)[] = []
  readonly #values = new Map<UkField, string[]>()

  constructor(number: string, locator: string) {
    this.number = number
    this.locator = locator
  }

  add(field: UkField, text: string): void {
    const value = text.trim()
    if (value === '' || value === '-') return
    const known = this.#values.get(field)
    if (known === undefined) this.#values.set(field, [value])
    else if (!known.includes(value)) known.push(value)
  }

  all(field: UkField): readonly string[] {
    return this.#values.get(field) ?? []
  }

  first(field: UkField): string {
    return this.all(field)[0] ?? ''
  }
}

/** Adds what is not there yet and says something. */
export function once<T extends object>(list: T[], value: T): void {
  const texts = Object.values(value) as string[]
  if (texts.every(text => text === '')) return
  if (!list.some(known => (Object.values(known) as string[]).every((text, place) => text === texts[place]))) list.push(value)
}

/** Whatever the order of the columns: given names are 1 to 5, the surname or the name of an entity is 6. */
export function wholeName(parts: { readonly surname: string; readonly given: readonly string[] }): string {
  return [...parts.given, parts.surname].map(part => part.trim().replace(/\s+/g, ' ')).filter(part => part !== '').join(' ')
}
