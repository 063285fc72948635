// The synthetic network of the generator: what each thing is, by its place alone. Integers only, no randomness that remembers: any slice
// can be made by itself, and is the same everywhere. Nothing of it is real.
import { draw } from '../network.ts'

export { draw }

/** One in so many is of the kind, out of 1,000 lines of a file of entities. */
const mix = [['Person', 160], ['Company', 110], ['Organization', 40], ['Vessel', 6], ['Address', 44], ['Passport', 14], ['Sanction', 26], ['Ownership', 170], ['Directorship', 170], ['Family', 70], ['Associate', 60], ['UnknownLink', 90], ['Payment', 40]] as const
export type Schema = (typeof mix)[number][0]

/** Where the lines of a kind stand within each 1,000, spread so that ties come before and after their ends. */
const schemaAt: readonly Schema[] = spread(mix.flatMap(([schema, count]) => Array.from({ length: count }, () => schema)))
const rankAt: readonly number[] = schemaAt.map((schema, at) => schemaAt.slice(0, at).filter(other => other === schema).length)
const perBlock: Readonly<Record<Schema, number>> = Object.fromEntries(mix) as Record<Schema, number>

/** 389 has no factor in common with 1,000: every place is met once. */
function spread(schemata: readonly Schema[]): readonly Schema[] {
  return schemata.map((schema, at) => schemata[at * 389 % schemata.length] ?? schema)
}

/** Which kind a line is of, and the how many-th of its kind. */
export function lineAt(place: number): { readonly schema: Schema; readonly index: number } {
  const at = place % schemaAt.length
  const schema = schemaAt[at] ?? 'Person'
  return { schema, index: Math.floor(place / schemaAt.length) * perBlock[schema] + (rankAt[at] ?? 0) }
}

/** How many of a kind a file of so many lines has, at least one. */
export function countOf(schema: Schema, lines: number): number {
  const whole = Math.floor(lines / schemaAt.length) * perBlock[schema]
  return Math.max(1, whole + schemaAt.slice(0, lines % schemaAt.length).filter(other => other === schema).length)
}

/** Ids look random, as those of collections do, and stay one of a kind by the place in them. */
export function idOf(schema: Schema, index: number): string {
  const short = schema.slice(0, 3).toLowerCase()
  return `sy-${hex(short.charCodeAt(0) * 31 + short.charCodeAt(2), index)}-${short}${index.toString(36)}`
}

function hex(stream: number, index: number): string {
  return draw(stream, index, 0xffffffff).toString(16).padStart(8, '0')
}

/** Nine in ten of the whole range alike; one in ten by rank, so that the first few have very many: the tail falls with about the second power. */
export function skewed(stream: number, place: number, count: number): number {
  if (draw(stream, place, 10) !== 0) return draw(stream + 1, place, count)
  const levels = 32 - Math.clz32(count)
  return draw(stream + 2, place, Math.min(count, 1 << draw(stream + 3, place, levels)))
}

const syllables = ['ba', 'do', 'ka', 'li', 'mo', 'na', 'ra', 'shi', 'ta', 'vo', 'zhu', 'xin', 'ev', 'ov', 'gul', 'ber', 'san', 'dri', 'el', 'um', 'fa', 'iq', 'ter', 'nko', 'wan', 'hal', 'rez', 'mir', 'sul', 'tan', 'yor', 'pek']
const cyrillic = ['ба', 'до', 'ка', 'ли', 'мо', 'на', 'ра', 'ши', 'та', 'во', 'жу', 'син', 'ев', 'ов', 'гул', 'бер', 'сан', 'дри', 'эл', 'ум', 'фа', 'ик', 'тер', 'нко', 'ван', 'хал', 'рез', 'мир', 'сул', 'тан', 'йор', 'пек']
const trades = ['Trading', 'Shipping', 'Recruitment', 'Holdings', 'Logistics', 'Hotels', 'Manpower', 'Exchange', 'Travel', 'Fishing']
const forms = ['LLC', 'Ltd', 'GmbH', 'FZE', 'S.A.', 'OOO', 'B.V.', 'Pte Ltd']
const countries = ['ae', 'ru', 'th', 'kh', 'mm', 'ng', 'ua', 'tr', 'cy', 'gb', 'us', 'de', 'in', 'ph', 'lb', 'my', 'cn', 'hk', 'pa', 'mt', 'ge', 'kz', 'by', 'rs', 'al', 'mx', 'co', 've', 'ke', 'et']

function word(stream: number, place: number, letters: readonly string[] = syllables): string {
  const size = 2 + draw(stream, place, 3)
  const text = Array.from({ length: size }, (_, at) => letters[draw(stream + 1 + at, place, letters.length)] ?? '').join('')
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`
}

export const personName = (index: number, letters?: readonly string[]): readonly [string, string] => [word(200, index, letters), word(210, index, letters)]
/** The same syllables in other letters: a name in its original script. */
export const inCyrillic = (index: number): string => personName(index, cyrillic).join(' ')
export const companyName = (index: number): string => `${word(220, index)} ${word(230, index)} ${trades[draw(240, index, trades.length)] ?? ''} ${forms[draw(241, index, forms.length)] ?? ''}`

/** The first of the countries has 15 of 100, the others share the rest. */
export function countryOf(stream: number, place: number): string {
  return countries[draw(stream, place, 100) < 15 ? 0 : draw(stream + 1, place, countries.length)] ?? 'ae'
}

export function dateOf(stream: number, place: number, from: number, years: number): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${from + draw(stream, place, years)}-${two(1 + draw(stream + 1, place, 12))}-${two(1 + draw(stream + 2, place, 28))}`
}

export const numberOf = (stream: number, place: number): string => String(10_000_000 + draw(stream, place, 89_999_999))
export const streetOf = (index: number): string => `${1 + draw(250, index, 400)} ${word(251, index)} Street`
export const cityOf = (index: number): string => word(260, draw(259, index, 300))
