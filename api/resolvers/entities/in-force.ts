// Whether a designation is in force on a day (ontology: dates).
import { begun, both, dayNumber, interval, notOver, type Day, type Verdict } from '../../../schema/dates.ts'

interface Dates {
  readonly since?: string | undefined
  readonly until?: string | undefined
  readonly listedBy?: string | undefined
  readonly delistedBy?: string | undefined
}

/**
 * CANNOT_TELL before the first list version that shows it, where the list states no date, and wherever a date is too coarse.
 * The version that no longer shows it ends it for certain.
 */
export function inForce({ since, until, listedBy, delistedBy }: Dates, on: Day): Verdict {
  const day = dayNumber(on)
  if (delistedBy !== undefined && delistedBy <= on) return 'NO'
  const starts = since !== undefined ? begun(interval(since), day) : listedBy === undefined || listedBy <= on ? 'YES' : 'CANNOT_TELL'
  const lasts = until === undefined ? 'YES' : notOver(interval(until), day)
  return both(starts, lasts)
}
