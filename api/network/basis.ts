// What an answer rests on: the revision it was found on, and of each list the last version that was imported whole.
import { authorities, type Authority } from '../../schema/law.ts'
import type { StoredRun } from '../graph/graph.ts'
import type { Basis, ListBasis } from './answers.ts'
import type { ListVersions } from './judging.ts'

/** Whose list a source is; the consolidated screening list restates lists of the United States. */
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
  return [...held.values()].sort((left, right) => left.list < right.list ? -1 : 1).map(({ list, publishedOn, startedAt, finishedAt, complete }) =>
    ({ source: list, version: publishedOn, publishedOn, importedAt: finishedAt ?? startedAt, complete }))
}

/** Days of the versions held, for each authority one row for each of its lists. */
export function versionsOf(runs: readonly StoredRun[]): ListVersions {
  const days = new Map<string, Set<string>>()
  for (const { list, complete, publishedOn } of runs) if (complete) days.set(list, (days.get(list) ?? new Set()).add(publishedOn))
  const versions = new Map<Authority, string[][]>()
  for (const [list, held] of days) {
    const authority = authorityOf(list)
    if (authority !== undefined) versions.set(authority, [...versions.get(authority) ?? [], [...held].sort()])
  }
  return versions
}

/** "US 2024-05-03, UK 2025-08-11": the latest version of each authority's lists. */
export function listsText({ lists }: Basis): string {
  const latest = new Map<Authority, string>()
  for (const { source, publishedOn } of lists) {
    const authority = authorityOf(source)
    if (authority !== undefined && (latest.get(authority) ?? '') < publishedOn) latest.set(authority, publishedOn)
  }
  return authorities.flatMap(({ id }) => latest.has(id) ? [`${id} ${latest.get(id) ?? ''}`] : []).join(', ')
}

const unloaded = (basis: Basis): string[] => authorities.map(({ id }) => id).filter(id => id !== 'OTHER' && !basis.lists.some(({ source }) => authorityOf(source) === id))

/** What must be said with every list of candidates: what they are not, and what the status rests on. */
export function candidatesNotice(basis: Basis, remarks: readonly string[] = []): string {
  return ['Leads for review, not allegations.', ...remarks, `Status is judged on what is on record: ${statusText(basis)}`].join(' ')
}

export function statusText(basis: Basis): string {
  const [loaded, missing] = [listsText(basis), unloaded(basis)]
  const without = missing.length === 0 ? '' : ` Of ${missing.join(', ')} no list is loaded, only chosen designations.`
  return loaded === '' ? 'no list of an authority is loaded, only chosen designations, so that an actor is not designated is not known.' : `"not on the lists loaded" means ${loaded}.${without}`
}

export function ownershipNotice(basis: Basis): string {
  return `On record: recorded stakes and recorded control only. Blocked by operation of law is not a ground for designation. ${statusText(basis).replace(/^"not/, '"Not').replace(/^no list/, 'No list')}`
}

export function coverageNotice(basis: Basis): string {
  return `NOT_LISTED means not on the lists loaded; NOT_IMPORTED that no list of the authority is loaded. Designations may be private (section 7031(c)). ${statusText(basis).replace(/^"not/, '"Not').replace(/^no list/, 'No list')}`
}
