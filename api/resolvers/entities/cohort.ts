// Counts of victims under 11 are never given, only that there are some: a small number can point at a person.
import { cohortFloor as floor } from '../../../schema/cohorts.ts'
import { periodOf } from './period.ts'
import type { StoredOf } from '../loaders.ts'

type Cohort = StoredOf<'Cohort'>

export const cohortFields = {
  countMinimum: ({ countMinimum }: Cohort) => shown(countMinimum),
  countMaximum: ({ countMaximum }: Cohort) => shown(countMaximum),
  band: ({ countMinimum, countMaximum }: Cohort) => band(countMinimum, countMaximum),
  period: periodOf
}

function shown(count: number | undefined): number | null {
  return count === undefined || count < floor ? null : count
}

/** 1-10; 1-200; 40 or more; 40-200; 40; up to 200. null where no number is on record. */
function band(minimum: number | undefined, maximum: number | undefined): string | null {
  if (maximum !== undefined && maximum < floor) return '1-10'
  if (minimum !== undefined && minimum < floor) return maximum === undefined ? '1 or more' : `1-${maximum}`
  if (minimum === undefined) return maximum === undefined ? null : `up to ${maximum}`
  if (maximum === undefined) return `${minimum} or more`
  return minimum === maximum ? String(minimum) : `${minimum}-${maximum}`
}
