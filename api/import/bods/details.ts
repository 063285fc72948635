// What statements about entities and persons have in common: countries, addresses, identifiers.
import { countryName } from '../countries.ts'
import type { Draft } from '../draft.ts'
import type { Fields } from '../json.ts'
import { ownKeys, schemeNamed, schemeOf } from './lookups.ts'
import { words } from './read.ts'

/** A country as BODS writes it: before 0.4 a code alone in addresses. A code with a region ("US-DE") is of its country. */
export function countryIn(draft: Draft, fields: Fields, name: string): string | undefined {
  const parts = fields.item(name)
  return parts === undefined ? codeOf(draft, fields.text(name), '') : codeOf(draft, parts.text('code'), parts.text('name'))
}

export function countriesIn(draft: Draft, fields: Fields, name: string): string[] {
  return fields.items(name).map(parts => codeOf(draft, parts.text('code'), parts.text('name'))).filter(code => code !== undefined)
}

function codeOf(draft: Draft, code: string, name: string): string | undefined {
  const short = code.slice(0, 2).toLowerCase()
  if (/^[a-z]{2}(?:-|$)/i.test(code) && countryName(short) !== undefined) return short
  const named = name === '' ? code : name.replace(/\s*\(the\)$/i, '')
  return named === '' ? undefined : draft.countryCode(named)
}

/** `onPlace` takes what is said of an address by its type, such as the place of birth. */
export function addresses(draft: Draft, fields: Fields, onPlace: (type: string, text: string, country: string | undefined) => void): void {
  for (const address of [...fields.items('addresses'), ...fields.items('placeOfResidence')]) {
    const type = address.text('type')
    const [text, postalCode, country] = [address.text('address'), address.text('postCode') || address.text('postcode'), countryIn(draft, address, 'country')]
    onPlace(type, text, country)
    if (type !== 'placeOfBirth') draft.address({ street: text, postalCode: text.includes(postalCode) ? '' : postalCode, country: country === undefined ? '' : countryName(country) ?? '' })
  }
}

/** A birth place in words. */
export function placeText(text: string, country: string | undefined): string {
  return [text, country === undefined ? '' : countryName(country) ?? ''].filter(part => part !== '').join(', ')
}

export function identifiers(draft: Draft, fields: Fields): void {
  for (const identifier of fields.items('identifiers')) {
    const [number, scheme, schemeName, uri] = [identifier.text('id'), identifier.text('scheme'), identifier.text('schemeName'), identifier.text('uri')]
    const text = [schemeName || scheme, number || uri].filter(part => part !== '').join(' ')
    const known = scheme === '' ? schemeNamed(schemeName) : schemeOf(scheme) ?? schemeNamed(schemeName)
    if (number === '' || ownKeys.has(schemeName) || (scheme === '' && known === undefined && number.includes('/'))) draft.note(text)
    else if (known === undefined) {
      draft.note(text)
      draft.issue('identifier of a scheme that no rule knows: kept as text', text)
    } else if (known.type === 'LEI' && !/^[A-Z0-9]{18}\d{2}$/.test(number)) {
      draft.note(text)
      draft.issue('LEI that is none: kept as text', text)
    } else draft.identifier(known.type, known.local === true ? `${scheme} ${number}` : number, { country: known.country, text })
  }
}

/** "Politically exposed person: Member of Parliament (gb), from 2017-10-15". A flag of the source, and no accusation. */
export function politicalExposure(draft: Draft, fields: Fields, source: (fields: Fields | undefined) => string): void {
  const exposure = fields.item('politicalExposure')
  const status = exposure?.text('status') ?? (fields.flag('hasPepStatus') === true ? 'isPep' : '')
  const details = [...exposure?.items('details') ?? [], ...fields.items('pepStatusDetails')].map(detail => {
    const reason = detail.text('reason') || detail.text('missingInfoReason')
    const country = countryIn(draft, detail, 'jurisdiction')
    const [since, until] = [detail.text('startDate'), detail.text('endDate')]
    return [`${reason}${country === undefined ? '' : ` (${country})`}`, since === '' ? '' : `from ${since}`, until === '' ? '' : `to ${until}`, source(detail.item('source'))].filter(part => part !== '').join(', ')
  })
  if (status === '' && details.length === 0) return
  const said = status === 'isPep' || status === '' ? 'Politically exposed person' : status === 'isNotPep' ? 'Stated not to be a politically exposed person' : `Political exposure ${words(status)}`
  for (const detail of details.length === 0 ? [''] : details) draft.note([said, detail].filter(part => part !== '').join(': '))
}
