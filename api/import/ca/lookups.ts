// What the list of Canada calls its regimes, and the legal forms that its aliases end in.

/** Under the Justice for Victims of Corrupt Foreign Officials Act; all other regulations are made under the Special Economic Measures Act. */
export const magnitsky = 'Justice for Victims of Corrupt Foreign Officials Regulations'

interface Regime {
  readonly slug: string
  readonly programme: 'CA-SEMA' | 'CA-JVCFOA'
}

/** By the English half of the name. */
const regimes: ReadonlyMap<string, Regime> = new Map([
  ...['Belarus', 'China', 'Extremist Settler Violence', 'Georgia', 'Guatemala', 'Haiti', 'Hamas Terrorist Attacks', 'Iran', 'Libya', 'Moldova', 'Myanmar', 'Nicaragua', 'North Korea', 'Russia', 'South Sudan', 'Sri Lanka', 'Sudan', 'Syria', 'Ukraine', 'Venezuela', 'Zimbabwe']
    .map((name): [string, Regime] => [name.toLowerCase(), { slug: slug(name), programme: 'CA-SEMA' }]),
  [magnitsky.toLowerCase(), { slug: 'jvcfoa', programme: 'CA-JVCFOA' }]
])

/** "Russia / Russie", "Myanmar (Burma) / Myanmar (Birmanie)": the name in English, without what stands in brackets. */
export function englishName(regime: string): string {
  return (regime.split(' / ')[0] ?? '').replace(/\s*\([^)]*\)/g, '').trim()
}

export function regimeOf(text: string): { readonly slug: string; readonly programme: string | undefined } {
  const name = englishName(text)
  return regimes.get(name.toLowerCase()) ?? { slug: slug(name), programme: undefined }
}

/** "1, Part 2.1" and "1,Part 2.1" become 1-part-2.1. */
export function slug(text: string): string {
  return text.normalize('NFD').toLowerCase().replace(/\p{M}/gu, '').replace(/[^\p{L}\p{N}.]+/gu, '-').replace(/^-|-$/g, '')
}

/** Parts of a name that stand behind a comma: they are no alias of their own. */
export const legalForms: ReadonlySet<string> = new Set([
  'ао', 'зао', 'ооо', 'оао', 'пао', 'нпао', 'сао', 'фгуп', 'гуп', 'тов', 'саз', 'некоммерческое партнерство', 'общество с ограниченной ответственностью',
  'ao', 'zao', 'ooo', 'oao', 'pao', 'tov', 'llc', 'ltd', 'ltd.', 'jsc', 'pjsc', 'ojsc', 'cjsc', 'inc', 'inc.', 'sc', 'fsue', 'co', 'co.', 'co. ltd.', 's.a.', 'sarl', 'gmbh', 'plc', 'international'
])

/** Languages that stand before an alias: "Russian: ...". */
export const languages = /^\(?\s*(?:Arabic|Belarusian|Belarussian|Russian|Ukrainian|Persian|Farsi|Burmese|Hebrew|Chinese|English|French)\s*:\s*/i
