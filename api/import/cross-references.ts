// Who an entry is on another list, as its own list says: references of the list of the United Nations in fields of their own and in fixed words.
import type { Elsewhere } from './entry.ts'

/** Permanent references as the list has them since 2014: `QDi.001` for a person, `KPe.023` for all else. Those of before are on no list. */
const permanent = /^([A-Z]{2})([IE])\.\s?(\d{3})$/i
/** "UN Ref KPe.024.", "UN Reference No: TAi.057", "UN REF:QDI.349"; in parentheses it would be of somebody that the text speaks of. */
const stated = /(?<!\([^()]*)\bUN\s?Ref(?:erence)?\b\.?\s*(?:No\b\.?|Number\b)?\s*[:.]?\s*([A-Z]{2}[IE]\.\s?\d{3})(?!\d)/gi

/** The reference in a field of its own; undefined where it is anything else. */
export function unReference(text: string): string | undefined {
  const [, list, type, number] = permanent.exec(text.trim()) ?? []
  return list === undefined || type === undefined || number === undefined ? undefined : `${list.toUpperCase()}${type.toLowerCase()}.${number}`
}

/** The one that fixed words of a text give; undefined where there is none, or several. */
export function unReferenceIn(texts: readonly string[]): string | undefined {
  const found = new Set(texts.flatMap(text => [...text.matchAll(stated)].flatMap(([, reference = '']) => unReference(reference) ?? [])))
  return found.size === 1 ? [...found][0] : undefined
}

/** Which entries of one file have which reference. */
export class References {
  readonly #entries = new Map<string, Set<string>>()

  see(entry: string, reference: string | undefined): void {
    if (reference !== undefined && reference !== '') this.#entries.set(reference, (this.#entries.get(reference) ?? new Set()).add(entry))
  }

  /** Whether one entry has it and no other. */
  isAlone(reference: string): boolean {
    return this.#entries.get(reference)?.size === 1
  }
}

/** That an entry is the one of the list of the United Nations that has this reference. */
export function onUnList(reference: string, list: string, references: References): Elsewhere {
  return { id: `un-${reference}`, saying: `${list} gives the UN reference ${reference}`, alone: references.isAlone(reference) }
}
