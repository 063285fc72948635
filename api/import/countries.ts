// Names of countries and territories by ISO 3166-1 code: from the data that Node carries (Unicode CLDR), nothing to keep up to date here.

const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })

/** `ke` becomes `Kenya`; undefined for a code that is none. `xk` is Kosovo. */
export function countryName(code: string): string | undefined {
  try {
    return names.of(code.toUpperCase())
  } catch {
    return undefined
  }
}
