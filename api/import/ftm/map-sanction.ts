// Sanctions as designations: whose they are, under which programme, since when.
import { programme, type Authority } from '../../../schema/law.ts'
import type { Entry } from '../entry.ts'
import { designationId, programmeId } from '../ids.ts'
import type { Building } from './building.ts'
import { datasetRow } from './datasets.ts'
import { dated, earlier, later, textsOf } from './map-edge.ts'

const longestReason = 600
const knownProperties: ReadonlySet<string> = new Set([
  'entity', 'authority', 'authorityId', 'unscId', 'program', 'programId', 'programUrl', 'provisions', 'status', 'duration', 'reason', 'summary', 'description', 'country', 'listingDate', 'startDate', 'endDate', 'date', 'recordId', 'sourceUrl', 'publisher',
  'publisherUrl', 'modifiedAt', 'retrievedAt', 'alephUrl', 'proof', 'namesMentioned', 'indexText'
])

export function mapSanction(building: Building): Entry {
  const { entity: { properties, id } } = building.record
  const actors = textsOf(properties.entity)
  if (actors.length === 0) building.issue('sanction of nobody, not kept', id)
  for (const property in properties) if (!knownProperties.has(property)) building.issue('property that FollowTheMoney does not have, not kept', property)
  const stated = textsOf(properties.programId)
  const keys = stated.filter(key => programme(key) !== undefined)
  for (const key of stated) if (programme(key) === undefined) building.issue('unknown programme: the designation is kept without one', key)
  for (const actor of actors) for (const key of keys.length === 0 ? [undefined] : keys) designation(building, `ftm-${actor}`, key)
  return building.entry(building.id)
}

function designation(building: Building, actor: string, key: string | undefined): void {
  const { entity } = building.record
  const { properties } = entity
  const authority = authorityOf(entity.datasets ?? [], key)
  const id = designationId(actor, key ?? authority, entity.id)
  const issuer = textsOf(properties.authority).join(', ')
  const since = dated(building, ['listingDate', 'startDate', 'date'], earlier)
  const until = dated(building, ['endDate'], later)
  const entryId = [...textsOf(properties.authorityId), ...textsOf(properties.unscId), ...textsOf(properties.recordId)].join(', ')
  building.node({
    id, kind: 'Designation', name: [issuer === '' ? authority : issuer, key ?? textsOf(properties.program)[0]].filter(part => part !== undefined).join(': '), authority, tags: [...textsOf(properties.program)], reasons: reasonsOf(building),
    ...(issuer === '' ? {} : { issuer }), ...(key === undefined ? {} : { programme: key }), ...(since === undefined ? {} : { since }), ...(until === undefined ? {} : { until }), ...(entryId === '' ? {} : { entryId })
  })
  building.tie({ kind: 'DESIGNATED_AS', start: actor, end: id })
  if (key !== undefined) building.tie({ kind: 'UNDER', start: id, end: programmeId(key) })
}

/**
 * By the programme, else by the list that the dataset copies. A country alone does not say whose designation it is: registers of
 * disqualified directors and of excluded suppliers are of a country too, and who stands there is not designated by that.
 */
function authorityOf(datasets: readonly string[], key: string | undefined): Authority {
  const row = key === undefined ? undefined : programme(key)
  if (row !== undefined) return row.authority
  const authorities = new Set(datasets.map(dataset => datasetRow(dataset)?.authority))
  const [only] = authorities
  return authorities.size === 1 && only !== undefined ? only : 'OTHER'
}

function reasonsOf({ record: { entity: { properties } } }: Building): string[] {
  const texts = [...textsOf(properties.reason), ...textsOf(properties.summary), ...textsOf(properties.description)].map(text => text.length > longestReason ? `${text.slice(0, longestReason)} ...` : text)
  const labelled = (label: string, values: readonly string[]) => values.length === 0 ? [] : [`${label}: ${values.join(', ')}`]
  // More dates than one are of amendments: the first is that of the listing.
  const dates = [...new Set([...textsOf(properties.listingDate), ...textsOf(properties.startDate)])].sort()
  return [...texts, ...labelled('Measures', textsOf(properties.provisions)), ...labelled('Status', textsOf(properties.status)), ...labelled('Duration', textsOf(properties.duration)), ...labelled('Dates of listing and amendment', dates.length > 1 ? dates : [])]
}
