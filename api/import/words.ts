// Fields and values of the ontology in plain words, for reports of what changed.
import type { FieldType } from '../../schema/fields.ts'
import { formatShare } from '../../schema/shares.ts'

/** Enumerations whose values are no words. */
const abbreviations: ReadonlySet<string> = new Set(['Authority', 'Regime'])
const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' })

/** `birthDates` becomes "Birth dates". */
export function fieldWords(name: string): string {
  const words = name.replace(/([A-Z])/g, letter => ` ${letter.toLowerCase()}`)
  return words.charAt(0).toUpperCase() + words.slice(1)
}

export function valueWords(type: FieldType, value: unknown): string {
  if (type.shape === 'value') return objectWords(value as Readonly<Record<string, string | undefined>>)
  if (type.shape === 'enumeration') return abbreviations.has(type.name) ? String(value) : String(value).toLowerCase().replaceAll('_', ' ')
  if (type.name === 'share') return `${formatShare(Number(value))} %`
  if (type.name === 'flag') return value === true ? 'yes' : 'no'
  return type.name === 'country' ? regions.of(String(value).toUpperCase()) ?? String(value) : String(value)
}

/** A date by its bounds; of everything else the first part, and the others behind it. */
function objectWords(parts: Readonly<Record<string, string | undefined>>): string {
  const { from, to, precision } = parts
  if (from !== undefined && to !== undefined) return from === to ? `${precision === 'CIRCA' ? 'about ' : ''}${from}` : `between ${from} and ${to}`
  const [first = '', ...rest] = Object.values(parts).filter(value => value !== undefined)
  const plain = rest.filter(value => value !== 'PRIMARY' && value !== 'Latn').map(value => /^[A-Z_]+$/.test(value) ? value.toLowerCase().replaceAll('_', ' ') : value)
  return plain.length === 0 ? first : `${first} (${plain.join(', ')})`
}
