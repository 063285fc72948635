const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' })

/** Name of an ISO code; the code itself where it has none. */
export function countryName(code: string): string {
  return /^[a-z]{2}$/i.test(code) ? names.of(code.toUpperCase()) ?? code : code
}

const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode(97 + at))
/** Codes that name a union, a test or nothing; those that were given up lead to their successors. */
const noCountry = /^(eu|ez|un|qo|zz|x[^k])$/

/** Every code that names a country or territory, by its name. */
export const countryCodes: readonly string[] = letters.flatMap(first => letters.map(second => first + second))
  .filter(code => !noCountry.test(code) && countryName(code).toLowerCase() !== code && new Intl.Locale(`und-${code}`).region?.toLowerCase() === code)
  .sort((left, right) => countryName(left).localeCompare(countryName(right), 'en'))
