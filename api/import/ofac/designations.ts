// The designations of an entry: one for each programme, with the tags that stand for it, the day it was listed and the ground.
import { interval } from '../../../schema/dates.ts'
import { programme } from '../../../schema/law.ts'
import { partialDate } from '../dates.ts'
import type { Draft } from '../draft.ts'
import { designationId, programmeId } from '../ids.ts'
import { accompanyingTags, isKnownList, listOf, programmesOfGround } from './listings.ts'
import { directives, programmesOf, type OfacList } from './lookups.ts'
import type { RawEntry } from './raw.ts'

/** Keys of programmes, each with the entry's own tags for it; the empty key is a listing whose programme nobody knows. */
type Tags = ReadonlyMap<string, readonly string[]>

export function addDesignations(draft: Draft, raw: RawEntry, list: OfacList): void {
  const { uid, name, details, listings = [], grounds = [] } = raw
  const tags = tagsByKey(draft, raw, list)
  const inRemarks = listingDates(details.map(({ text }) => text))
  for (const { list: of } of listings) if (!isKnownList(of)) draft.issue('unknown list of OFAC', of)
  for (const ground of grounds) if (programmesOfGround(ground) === undefined) draft.issue('unknown legal authority, kept with every designation', ground)
  for (const [key, own] of tags) {
    const id = designationId(draft.id, key === '' ? 'US' : key)
    const day = listingDay(raw, key, tags)
    draft.node({
      id, kind: 'Designation', name: `${name}: ${key === '' ? own.join(', ') : key}`, authority: 'US', issuer: 'Office of Foreign Assets Control', programme: key || undefined, tags: [...own], entryId: uid,
      since: inRemarks.get(key) ?? day.since, reasons: [...groundsOf(grounds, key, tags), ...measuresOf(raw, key), ...day.undecided]
    })
    draft.tie({ kind: 'DESIGNATED_AS', start: draft.id, end: id })
    if (key !== '') draft.tie({ kind: 'UNDER', start: id, end: programmeId(key) })
  }
  if (raw.programmes.length === 0) draft.issue('entry without a programme', name)
}

/** A programme keeps all tags of the entry that stand for it. */
function tagsByKey(draft: Draft, { programmes, details }: RawEntry, list: OfacList): Tags {
  const remarks = details.map(({ text }) => text).join('; ')
  const tags = new Map<string, string[]>()
  for (const tag of programmes) {
    const keys = programmesOf(tag, list, remarks)
    if (keys === undefined) draft.issue('unknown programme: the designation is kept without one', tag)
    // Known to be a listing by this authority, under which programme is not known: the tag is all there is.
    for (const key of keys ?? ['']) tags.set(key, [...tags.get(key) ?? [], tag])
  }
  if (tags.size === 0 && programmes.length > 0) {
    draft.issue('programme that the remarks do not name: the designation is kept without one', programmes.join(', '))
    tags.set('', [...programmes])
  }
  return tags
}

/**
 * A list states one day for an entry, not for each of its programmes: programmes are added later, even by orders that did not exist then.
 * The day is that of a programme only where no other of the same list could have put the entry there: by the days of their orders, and by
 * the legal authorities that the list names.
 */
function listingDay({ listings = [], grounds = [] }: RawEntry, key: string, tags: Tags): { since?: string; undecided: readonly string[] } {
  const list = listOf(key)
  const since = listings.filter(listing => listing.list === list).map(listing => listing.since).filter(day => day !== '').sort()[0]
  if (since === undefined) return { undecided: [] }
  const together = [...tags].filter(([other]) => listOf(other) === list)
  const possible = together.filter(([other, own]) => together.length === 1 || (!own.every(tag => accompanyingTags.has(tag)) && existed(other, since)))
  const grounded = possible.filter(([other]) => grounds.some(ground => programmesOfGround(ground)?.includes(other) === true))
  const [one, ...more] = grounded.length === 1 && grounds.every(ground => programmesOfGround(ground) !== undefined) ? grounded : possible
  if (one?.[0] === key && more.length === 0) return { since, undecided: [] }
  return { undecided: [`On the ${list} since ${since}; the list does not state since when under this programme`] }
}

function existed(key: string, day: string): boolean {
  const since = programme(key)?.since
  return since === undefined || interval(since).first <= interval(day).last
}

/** What belongs to none of the entry's programmes is said of each. */
function groundsOf(grounds: readonly string[], key: string, tags: Tags): string[] {
  const own = grounds.filter(ground => {
    const of = programmesOfGround(ground) ?? []
    return of.includes(key) || !of.some(other => tags.has(other))
  })
  return [...new Set(own)].map(ground => `Legal authority: ${ground}`)
}

function measuresOf({ listings = [] }: RawEntry, key: string): string[] {
  const measures = listings.filter(({ list }) => list === listOf(key)).flatMap(listing => listing.measures)
  return [...new Set(measures)].map(measure => `Measure: ${measure}`)
}

/** "Listing Date (CMIC) 03 Jun 2021", "Listing Date (EO 14024 Directive 2): 24 Feb 2022": the only dates of listing that the older formats state. */
function listingDates(texts: readonly string[]): Map<string, string> {
  const dates = new Map<string, string>()
  for (const text of texts) {
    const match = /^(?:alt\. )?Listing Date \((?:(CMIC)|EO 14024 Directive (1A|[1-4]))\):? (.+)$/i.exec(text)
    const [key, date] = [match?.[1] === undefined ? directives.get((match?.[2] ?? '').toUpperCase()) : 'US-NS-CMIC', partialDate(match?.[3] ?? '')]
    if (key !== undefined && date !== undefined && (dates.get(key) ?? '9999') > date) dates.set(key, date)
  }
  return dates
}
