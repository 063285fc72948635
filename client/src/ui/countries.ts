const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' })

/** Name of an ISO code; the code itself where it has none. */
export function countryName(code: string): string {
  return /^[a-z]{2}$/i.test(code) ? names.of(code.toUpperCase()) ?? code : code
}
