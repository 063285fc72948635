// Whether a designation is in force today, as the network judges it on any day.
import { dayNumber, today, type Verdict } from '../../../schema/dates.ts'
import { inForce } from '../../network/status.ts'
import type { StoredOf } from '../loaders.ts'

/** Versions of lists matter for days in the past only. */
const noVersions: ReadonlyMap<never, never> = new Map<never, never>()

export function inForceToday({ authority = 'OTHER', programme = '', ...rest }: StoredOf<'Designation'>): Verdict {
  return inForce({ ...rest, authority, programme }, { day: dayNumber(today()), versions: noVersions })
}
