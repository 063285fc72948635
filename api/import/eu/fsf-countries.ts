// Codes of countries in the financial sanctions files: two letters, and three in the file of 2018; "00" where the EU does not know.
import { codeOfThree } from '../countries-by-three.ts'
import { countryCode, countryName } from '../countries.ts'
import type { Draft } from '../draft.ts'
import type { RawCountry } from './raw.ts'

/** undefined where the file names none, or says that it does not know; a code that no table has is an issue. */
export function codeIn(draft: Draft, { code, description }: RawCountry): string | undefined {
  if (['', '00', 'UNKNOWN'].includes(code)) return undefined
  const known = code.length === 3 ? codeOfThree(code) : countryName(code) === undefined ? countryCode(description) : code.toLowerCase()
  if (known === undefined) draft.issue('unknown country', `${code} ${description}`.trim())
  return known ?? undefined
}

/** As the file describes it, if that is understood; else by its name. */
export function nameOfCountry(draft: Draft, country: RawCountry): string {
  const code = codeIn(draft, country)
  if (code === undefined) return ''
  return countryCode(country.description) === code ? country.description : countryName(code) ?? ''
}
