// How names and dates are written in seed files, and what they become.
import type { NodeInput } from '../../../schema/records.ts'
import type { SeedNode } from './format.ts'

type Name = NonNullable<NodeInput<'Person'>['names']>[number]
type ApproximateDate = NonNullable<NodeInput<'Person'>['birthDates']>[number]

/** The name shown comes first; another one in another script is taken for the original, else for an alias, unless it says what it is. */
export function namesOf(shown: string, others: SeedNode['names'] = []): Name[] {
  const stated = others.map(other => typeof other === 'string' ? { value: other } : other)
  const rest = stated.map(({ value, ...given }) => ({ value, script: scriptOf(value), kind: scriptOf(value) === 'Latn' ? 'ALIAS' : 'ORIGINAL', ...given }))
  return [{ value: shown, script: scriptOf(shown), kind: 'PRIMARY' }, ...rest as Name[]]
}

const scripts = { Cyrl: /\p{Script=Cyrillic}/u, Arab: /\p{Script=Arabic}/u, Hani: /\p{Script=Han}/u, Grek: /\p{Script=Greek}/u, Khmr: /\p{Script=Khmer}/u, Mymr: /\p{Script=Myanmar}/u, Thai: /\p{Script=Thai}/u }

/** ISO 15924 code of the first script found that is not Latin. */
export function scriptOf(text: string): string {
  return Object.entries(scripts).find(([, pattern]) => pattern.test(text))?.[0] ?? 'Latn'
}

/** `1964-11-10`, `circa 1980`, `1928 to 1930`; whether the parts are dates is the ontology's to say. */
export function approximateDate(written: string): ApproximateDate {
  const [from = '', to = from] = written.replace(/^circa /, '').split(' to ')
  return { from, to, precision: written.startsWith('circa ') ? 'CIRCA' : from === to ? 'EXACT' : 'RANGE' }
}
