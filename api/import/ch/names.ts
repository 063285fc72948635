// Names of the Swiss list come in parts, each with its spellings in other languages and scripts.
import type { XmlElement } from '../xml.ts'
import { script } from './lookups.ts'

export interface Part {
  readonly type: string
  readonly value: string
  readonly spellings: readonly { readonly culture: string; readonly script: string; readonly text: string }[]
}

export interface Spelling {
  readonly value: string
  readonly script: string
  /** Only some of the parts are spelt so: a family name alone. */
  readonly partial: boolean
}

export function partsOf({ children }: XmlElement): Part[] {
  return children.filter(({ name }) => name === 'name-part').sort((a, b) => Number(a.attributes.order) - Number(b.attributes.order)).map(part => ({
    type: part.attributes['name-part-type'] ?? '',
    value: part.children.find(({ name }) => name === 'value')?.text.trim() ?? '',
    spellings: part.children.filter(({ name, text }) => name === 'spelling-variant' && text.trim() !== '').map(({ attributes: { lang = '', script: code = 'LATN' }, text }) => ({ culture: `${lang} ${code}`, script: script(code), text: text.trim() }))
  })).filter(({ value }) => value !== '')
}

const named = (parts: readonly Part[]) => parts.filter(({ type }) => type !== 'title')
export const titlesIn = (parts: readonly Part[]) => parts.filter(({ type }) => type === 'title').map(({ value }) => value)

/** In the order of the list: family name first. */
export const wholeName = (parts: readonly Part[]) => named(parts).map(({ value }) => value).join(' ')

/** Given names first, as a name is shown. */
export function shownName(parts: readonly Part[]): string {
  const family = (part: Part) => part.type === 'family-name' || part.type === 'maiden-name' || part.type === 'suffix'
  return wholeName([...named(parts).filter(part => !family(part)), ...named(parts).filter(family)])
}

/** One name for each language and script; scripts are never mixed in one name: where a part has no spelling, those that have one stand alone. */
export function spellingsOf(parts: readonly Part[]): Spelling[] {
  const own = named(parts)
  const cultures = new Map(own.flatMap(({ spellings }) => spellings.map(spelling => [spelling.culture, spelling.script] as const)))
  return [...cultures].flatMap(([culture, code]) => {
    const choices = own.map(({ spellings }) => spellings.filter(spelling => spelling.culture === culture).map(({ text }) => text))
    return Array.from({ length: Math.max(...choices.map(({ length }) => length)) }, (_, at) => {
      const texts = choices.map((texts, place) => texts[at] ?? texts[0] ?? (code === 'Latn' ? own[place]?.value : undefined))
      return { value: texts.filter(text => text !== undefined).join(' '), script: code, partial: texts.includes(undefined) }
    })
  })
}
