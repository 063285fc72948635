// What an answer rests on: the revision it was found on, and of each list the last version that was imported whole.
import { dayNumber, today } from '../../schema/dates.ts'
import { authorities, type Authority } from '../../schema/law.ts'
import type { StoredRun } from '../graph/graph.ts'
import type { Basis, ListBasis } from './answers.ts'
import type { ListVersions } from './judging.ts'

/** Whose list a source is; of the consolidated screening list only what OFAC does not publish itself is read. */
const authorityOfSource: Readonly<Record<string, Authority>> = { ofac: 'US', csl: 'US', uk: 'UK', eu: 'EU', un: 'UN', ca: 'CA', au: 'AU', ch: 'CH' }

export function authorityOf(list: string): Authority | undefined {
  const source = list.split('/')[0] ?? ''
  return Object.hasOwn(authorityOfSource, source) ? authorityOfSource[source] : undefined
}

export function listsOf(runs: readonly StoredRun[]): ListBasis[] {
  const held = new Map<string, StoredRun>()
  for (const run of runs) {
    const known = held.get(run.list)
    if (run.complete && (known === undefined || known.publishedOn < run.publishedOn || (known.publishedOn === run.publishedOn && (known.finishedAt ?? '') < (run.finishedAt ?? '')))) held.set(run.list, run)
  }
  return [...held.values()].sort((left, right) => left.list < right.list ? -1 : 1).map(run =>
    ({ source: run.list, version: run.publishedOn, publishedOn: run.publishedOn, importedAt: run.finishedAt ?? run.startedAt, complete: run.complete && !isPart(run) }))
}

/**
 * Where an authority has several lists, the one that says who is designated: the others hold measures that block no property, are closed,
 * or are the annexes of one regulation or an amendment.
 */
const mainLists: Readonly<Partial<Record<Authority, readonly string[]>>> = { US: ['ofac/sdn'], UK: ['uk/fcdo'], EU: ['eu/fsf'], CH: ['ch/seco'] }

function isMain(list: string, authority: Authority): boolean {
  const main = mainLists[authority]
  return main === undefined || main.some(name => list === name || list.startsWith(`${name}/`))
}

/** "at least 5,000 entries", and not "at least 60 % of persons have a birth date": expectations as reports have them. */
const floor = /^at least [\d,]+ (?!%)/

/** Whether the report says that the file holds less than a whole list does: of who is not in it nothing follows. */
function isPart({ report }: StoredRun): boolean {
  const { expectations = [] } = JSON.parse(report === '' ? '{}' : report) as { readonly expectations?: readonly { readonly text: string; readonly held: boolean }[] }
  return expectations.some(({ text, held }) => !held && floor.test(text))
}

/** Days of the versions held, for each authority one row for each of its lists; none where its main list is missing. */
export function versionsOf(runs: readonly StoredRun[]): ListVersions {
  const days = new Map<string, Set<string>>()
  for (const run of runs) {
    const { list, complete, publishedOn } = run
    if (complete && !isPart(run)) days.set(list, (days.get(list) ?? new Set()).add(publishedOn))
  }
  const versions = new Map<Authority, string[][]>()
  for (const [list, held] of days) {
    const authority = authorityOf(list)
    const whole = authority !== undefined && [...days.keys()].some(other => authorityOf(other) === authority && isMain(other, authority))
    if (whole) versions.set(authority, [...versions.get(authority) ?? [], [...held].sort()])
  }
  return versions
}

/** "US 2024-05-03" for each authority; where its lists are of different days, or the main one is missing, each list by its name. */
function listTexts({ lists }: Basis): { readonly text: string; readonly publishedOn: string }[] {
  return authorities.flatMap(({ id }) => {
    const own = lists.filter(({ source }) => authorityOf(source) === id)
    const [first] = own
    if (first === undefined) return []
    const one = own.every(({ publishedOn }) => publishedOn === first.publishedOn) && own.some(({ source, complete }) => complete && isMain(source, id))
    return one ? [{ text: `${id} ${first.publishedOn}`, publishedOn: first.publishedOn }]
      : own.map(({ source, publishedOn }) => ({ text: `${id} ${source.split('/').at(-1) ?? source} ${publishedOn}`, publishedOn }))
  })
}

export function listsText(basis: Basis): string {
  return listTexts(basis).map(({ text }) => text).join(', ')
}

/** A list older than this says so wherever it is used. */
export const staleAfterDays = 30

export function ageInDays(publishedOn: string, day: string): number {
  return Math.max(0, dayNumber(day) - dayNumber(publishedOn))
}

/** What must be said with every list of candidates: what they are not, and what the status rests on. */
export function candidatesNotice(basis: Basis, remarks: readonly string[] = [], day = today()): string {
  return ['Leads for review, not allegations.', ...remarks, `Status is judged on what is on record: ${statusText(basis, day)}`].join(' ')
}

function statusText(basis: Basis, day: string): string {
  const loaded = listTexts(basis)
  if (loaded.length === 0) return 'no list of an authority is loaded, only chosen designations, so that an actor is not designated is not known.'
  const old = loaded.filter(({ publishedOn }) => ageInDays(publishedOn, day) > staleAfterDays).map(({ text }) => text)
  return [
    `"not on the lists loaded" means ${loaded.map(({ text }) => text).join(', ')}.`,
    ...old.length === 0 ? [] : [`Older than ${staleAfterDays} days: ${old.join(', ')}.`],
    ...missingTexts(basis)
  ].join(' ')
}

function missingTexts({ lists }: Basis): string[] {
  const own = (id: Authority) => lists.filter(({ source }) => authorityOf(source) === id)
  const none = authorities.map(({ id }) => id).filter(id => id !== 'OTHER' && own(id).length === 0)
  const partial = authorities.map(({ id }) => id).filter(id => own(id).length > 0 && !own(id).some(({ source, complete }) => complete && isMain(source, id)))
  return [
    ...none.length === 0 ? [] : [`Of ${none.join(', ')} no list is loaded, only chosen designations.`],
    ...partial.length === 0 ? [] : [`Of ${partial.join(', ')}, beside chosen designations, the main list is not loaded, or only a part of it.`]
  ]
}

const asSentence = (text: string): string => text.replace(/^"not/, '"Not').replace(/^no list/, 'No list')

export function ownershipNotice(basis: Basis, day = today()): string {
  return `On record: recorded stakes and recorded control only. Blocked by operation of law is not a ground for designation. ${asSentence(statusText(basis, day))}`
}

export function readinessNotice(basis: Basis, day = today()): string {
  return `Ready means that the records hold what a submission needs: it is no finding, and no legal advice. ${asSentence(statusText(basis, day))}`
}

export function whatIfNotice(basis: Basis, day = today()): string {
  return `A supposition: nothing is written. Leads for review, not allegations. ${asSentence(statusText(basis, day))}`
}

export function fitsNotice(basis: Basis, day = today()): string {
  return `Leads for review, not allegations: what the records, taken as they are, would support. No legal advice. ${asSentence(statusText(basis, day))}`
}

export function precedentsNotice(basis: Basis, day = today()): string {
  return `What stands on the lists loaded: a tie beside a listing does not show that the listing rests on it, unless the listing states the ground. ${asSentence(statusText(basis, day))}`
}

export function coverageNotice(basis: Basis, day = today()): string {
  return `"Not listed" means not on the lists loaded; "not imported" that no list of the authority is loaded, or not its main one. Designations may be private (section 7031(c)). ${asSentence(statusText(basis, day))}`
}
