// From a record of level 1 to an organization. Pure.
import { isPartialDate } from '../../../schema/dates.ts'
import { countryName } from '../countries.ts'
import { Draft, refusal } from '../draft.ts'
import type { Entry } from '../entry.ts'
import { countryId } from '../ids.ts'
import type { Fields } from '../json.ts'
import { categories, leiPattern, noAuthority, otherNames } from './lookups.ts'
import { itemsOf, type GleifRecord } from './read.ts'

export function mapLei({ fields, locator, original }: GleifRecord): Entry {
  const lei = fields.text('LEI')
  const entity = fields.item('Entity')
  const name = nameText(entity, 'LegalName')
  if (!leiPattern.test(lei)) return refusal(`lei-${lei}`, locator, 'refused: a record without an LEI', lei || name)
  if (entity === undefined || name === '') return refusal(`lei-${lei}`, locator, 'refused: a record without a name', lei)
  const draft = new Draft(`lei-${lei}`, 'Organization', locator)
  draft.name(name, 'PRIMARY')
  draft.identifier('LEI', lei, { text: `LEI ${lei}` })
  otherNamesOf(draft, entity)
  const jurisdiction = entity.text('LegalJurisdiction')
  seat(draft, jurisdiction, 'REGISTRATION')
  places(draft, entity)
  authorities(draft, entity, jurisdiction)
  kind(draft, entity)
  dates(draft, entity)
  others(draft, entity)
  registration(draft, fields.item('Registration'))
  // Coordinates that a machine made from the address, and checks of the file: nothing that the entity states.
  for (const text of fields.rest().filter(text => !/^Extension[ .]/.test(text))) draft.issue('field that no rule knows', text)
  return { ...draft.entry(name), original }
}

function nameText(fields: Fields | undefined, field: string): string {
  return fields === undefined ? '' : fields.text(field) || (fields.item(field)?.text('$') ?? '')
}

function otherNamesOf(draft: Draft, entity: Fields): void {
  for (const [list, item] of [['OtherEntityNames', 'OtherEntityName'], ['TransliteratedOtherEntityNames', 'TransliteratedOtherEntityName']] as const) {
    for (const other of itemsOf(entity, list, item)) {
      const [type, value] = [other.text('type'), other.text('$') || other.text(item)]
      const kind = otherNames.get(type)
      if (kind === undefined) draft.issue('unknown type of name: kept as an alias', `${type} ${value}`)
      draft.name(value, kind ?? 'ALIAS')
    }
  }
}

/** A code with a region ("US-DE") is of its country. */
function countryOf(code: string): string | undefined {
  const short = code.slice(0, 2).toLowerCase()
  return /^[A-Z]{2}(?:-|$)/.test(code) && countryName(short) !== undefined ? short : undefined
}

function seat(draft: Draft, code: string, basis: 'REGISTRATION' | 'OPERATION'): void {
  const country = countryOf(code)
  if (country !== undefined) draft.tie({ kind: 'BASED_IN', start: draft.id, end: countryId(country), basis, ...(basis === 'OPERATION' ? { key: 'headquarters' } : {}) })
  else if (code !== '') draft.issue('unknown country', code)
}

function places(draft: Draft, entity: Fields): void {
  for (const field of ['LegalAddress', 'HeadquartersAddress']) {
    const address = entity.item(field)
    if (address === undefined) continue
    const code = address.text('Country')
    if (field === 'HeadquartersAddress') seat(draft, code, 'OPERATION')
    const country = countryOf(code)
    draft.address({ ...postal(address), country: country === undefined ? '' : countryName(country) ?? '' })
  }
  for (const [list, item] of [['OtherAddresses', 'OtherAddress'], ['TransliteratedOtherAddresses', 'TransliteratedOtherAddress']] as const) {
    for (const address of itemsOf(entity, list, item)) {
      const [type, country, parts] = [address.text('type'), address.text('Country'), postal(address)]
      draft.note(`${sentence(type)}: ${[parts.street, parts.city, `${parts.region} ${parts.postalCode}`.trim(), country].filter(part => part !== '').join(', ')}`)
    }
  }
}

function postal(address: Fields): { street: string; city: string; region: string; postalCode: string } {
  const lines = [address.text('MailRouting'), address.text('FirstAddressLine'), address.text('AddressNumber'), address.text('AddressNumberWithinBuilding'), ...address.texts('AdditionalAddressLine')]
  return { street: [...new Set(lines.filter(line => line !== ''))].join(', '), city: address.text('City'), region: address.text('Region'), postalCode: address.text('PostalCode') }
}

/** A number of a register. Where a country has several registers that count on their own, the register belongs to the number. */
function authorities(draft: Draft, entity: Fields, jurisdiction: string): void {
  const authority = entity.item('RegistrationAuthority')
  if (authority === undefined) return
  const [register, number, other] = [authority.text('RegistrationAuthorityID'), authority.text('RegistrationAuthorityEntityID'), authority.text('OtherRegistrationAuthorityID')]
  if (other !== '') draft.note(`Registration authority: ${other}`)
  if (number === '') return
  const country = countryOf(jurisdiction)
  const local = jurisdiction.includes('-') || ['us', 'ca', 'de', 'ae'].includes(country ?? '')
  if (noAuthority.has(register) || country === undefined) draft.note(`Registration number ${number} (${register})`)
  else draft.identifier('REGISTRATION', local ? `${register} ${number}` : number, { country, text: `${register} ${number}` })
}

function kind(draft: Draft, entity: Fields): void {
  const category = entity.text('EntityCategory')
  if (categories.has(category)) draft.fields.organizationType = categories.get(category)
  else if (category !== '') draft.issue('unknown category of entity', category)
  const [more, form] = [entity.text('EntitySubCategory'), entity.item('LegalForm')]
  if (category !== '') draft.note(`Category: ${[category, more].filter(part => part !== '').map(sentence).join(', ')}`)
  const forms = form === undefined ? [] : [form.text('EntityLegalFormCode'), form.text('OtherLegalForm')].filter(part => part !== '')
  if (forms.length > 0) draft.note(`Legal form: ${forms.join(', ')}`)
}

function dates(draft: Draft, entity: Fields): void {
  const day = (field: string): string | undefined => {
    const text = entity.text(field)
    if (text !== '' && !isPartialDate(text.slice(0, 10))) draft.issue('date that is none', `${field} ${text}`)
    return isPartialDate(text.slice(0, 10)) ? text.slice(0, 10) : undefined
  }
  const [created, expired, reason] = [day('EntityCreationDate'), day('EntityExpirationDate'), entity.text('EntityExpirationReason')]
  if (created !== undefined) draft.fields.incorporated = created
  if (expired !== undefined && reason === 'DISSOLVED') draft.fields.dissolved = expired
  else if (expired !== undefined) draft.note(`Ended on ${expired}${reason === '' ? '' : `: ${sentence(reason)}`}`)
  const status = entity.text('EntityStatus')
  if (status !== '') draft.note(`Status of the entity: ${sentence(status)}`)
  for (const event of itemsOf(entity, 'LegalEntityEvents', 'LegalEntityEvent')) {
    const [type, effective, state] = [event.text('LegalEntityEventType') || event.text('type'), event.text('LegalEntityEventEffectiveDate').slice(0, 10), event.text('event_status')]
    for (const known of ['LegalEntityEventRecordedDate', 'ValidationDocuments', 'ValidationReference', 'group_type', 'group_id', 'group_sequence_no']) event.text(known)
    if (type === 'DISSOLUTION' && isPartialDate(effective)) draft.fields.dissolved ??= effective
    draft.note(`Event: ${[sentence(type), effective, sentence(state)].filter(part => part !== '').join(', ')}`)
  }
}

function others(draft: Draft, entity: Fields): void {
  for (const successor of [...entity.items('SuccessorEntity'), ...itemsOf(entity, 'SuccessorEntities', 'SuccessorEntity')]) draft.note(`Successor: ${[nameText(successor, 'SuccessorEntityName'), successor.text('SuccessorLEI')].filter(part => part !== '').join(', ')}`)
  const associated = entity.item('AssociatedEntity')
  if (associated !== undefined) draft.note(`Associated entity: ${[sentence(associated.text('type')), nameText(associated, 'AssociatedEntityName'), associated.text('AssociatedLEI')].filter(part => part !== '').join(', ')}`)
  for (const code of ['BIC', 'MIC', 'ISIN', 'OpenCorporatesID']) for (const value of entity.texts(code)) draft.note(`${code}: ${value}`)
}

/** Whether the LEI itself is kept up. When the record was last looked at says nothing of the entity. */
function registration(draft: Draft, fields: Fields | undefined): void {
  if (fields === undefined) return
  const [status, first, sources, manager] = [fields.text('RegistrationStatus'), fields.text('InitialRegistrationDate').slice(0, 10), fields.text('ValidationSources'), fields.text('ManagingLOU')]
  draft.note(`Registration of the LEI: ${[sentence(status), first === '' ? '' : `first on ${first}`, sentence(sources), manager === '' ? '' : `kept by ${manager}`].filter(part => part !== '').join(', ')}`)
  fields.text('LastUpdateDate')
  fields.text('NextRenewalDate')
  const own = fields.items('ValidationAuthority')
  const more = itemsOf(fields, 'OtherValidationAuthorities', 'OtherValidationAuthority')
  for (const authority of [...own, ...more]) {
    const [id, number, other] = [authority.text('ValidationAuthorityID'), authority.text('ValidationAuthorityEntityID'), authority.text('OtherValidationAuthorityID')]
    if (more.includes(authority) || other !== '') draft.note(`Validated by ${[id, number, other].filter(part => part !== '').join(' ')}`)
  }
}

/** "RESIDENT_GOVERNMENT_ENTITY" in words. */
export function sentence(code: string): string {
  return code.toLowerCase().replaceAll('_', ' ')
}
