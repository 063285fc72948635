// From what this version says of an entry, and what the list said of it before, to what is written.
import type { Day } from '../../schema/dates.ts'
import type { StoredRecord, StoredRun } from '../graph/graph.ts'
import type { By } from './by-hand/by.ts'
import type { Entry } from './entry.ts'
import type { Silence } from './source.ts'
import { homeOf, statementFrom, type Statement } from './statement.ts'
import { absent, corrected, firstSeen, seenEarlier, successor } from './versions.ts'

/** One record that is new or says something else than before. */
export interface Change {
  readonly record: Omit<StoredRecord, 'statement'>
  readonly statement: Statement
  /** What the record said before; undefined for a new one. */
  readonly before: Statement | undefined
  /** The record as it was, kept so that the run can be undone and its changes shown; undefined for a new one. */
  readonly past: StoredRecord | undefined
  /** Who states it, where that is a person. */
  readonly by?: By
}

export interface PendingChange {
  readonly id: string
  readonly digest: string
  readonly entry: Entry
  readonly statement: Statement
}

export interface Compared {
  readonly run: StoredRun
  /** The earliest version held that comes after this one. */
  readonly later: Day | undefined
  /** What is no longer stated was a mistake. */
  readonly curated: boolean
  readonly silentOn: Silence | undefined
}

/** What an entry states that a curated list leaves out. */
const nothing: Statement = { nodes: [], ties: [] }

/** Of an older version that is read afterwards: the versions held since then do not have the entry. */
export function added({ run: { publishedOn, list, id: run }, later }: Compared, { id, digest, entry, statement }: PendingChange): Change {
  const first = firstSeen(statement, publishedOn)
  const record = { id, of: homeOf(entry), list, part: entry.part, digest, run, addedBy: run, locator: entry.locator, listedBy: publishedOn }
  return { record: later === undefined ? record : { ...record, absentSince: later }, statement: later === undefined ? first : absent(first, later), before: undefined, past: undefined }
}

/** undefined: an older version says nothing that changes what is held. */
export function changed({ run: { publishedOn, id: run }, later, curated, silentOn }: Compared, { digest, entry, statement }: PendingChange, past: StoredRecord): Change | undefined {
  const before = statementFrom(past.statement)
  const { statement: _, absentSince, ...known } = past
  if (later !== undefined) {
    if (known.listedBy <= publishedOn) return undefined
    return { record: { ...known, run, absentSince, listedBy: publishedOn }, statement: seenEarlier(before, publishedOn), before, past }
  }
  const now = curated ? corrected(before, statement, publishedOn) : successor(before, statement, publishedOn, silentOn)
  return { record: { ...known, of: homeOf(entry), digest, run, locator: entry.locator }, statement: now, before, past }
}

/** This version no longer has the entry. */
export function removed({ run: { publishedOn, id: run }, curated }: Compared, past: StoredRecord): Change {
  const before = statementFrom(past.statement)
  const { statement: _, ...known } = past
  return { record: { ...known, run, absentSince: publishedOn }, statement: curated ? nothing : absent(before, publishedOn), before, past }
}
