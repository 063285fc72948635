// What was done to a target and when. The newest modification decides whether it is listed; older ones repeat the same tag names and are history.
import { dayBefore, isDay, type Day } from '../../../schema/dates.ts'
import type { XmlElement } from '../xml.ts'

export interface Step {
  readonly type: string
  readonly day: Day | undefined
}

export interface Period {
  readonly since: Day | undefined
  readonly until: Day | undefined
}

/** From the oldest to the newest. In the file the newest stands first: that decides where there are no dates. */
export function stepsOf({ children }: XmlElement): Step[] {
  const steps = children.filter(({ name }) => name === 'modification').map(({ attributes }): Step => ({
    type: attributes['modification-type'] ?? '', day: [attributes['effective-date'], attributes['publication-date'], attributes['enactment-date']].find(date => date !== undefined && isDay(date))
  }))
  return steps.reverse().sort((a, b) => a.day === undefined || b.day === undefined || a.day === b.day ? 0 : a.day < b.day ? -1 : 1)
}

/** When it was listed: once as a rule. What was amended was listed before, since when is not said. */
export function periodsOf(steps: readonly Step[]): Period[] {
  const periods: Period[] = []
  let open: Period | undefined
  for (const { type, day } of steps) {
    if (type === 'de-listed') {
      periods.push({ since: open?.since, until: day === undefined ? undefined : dayBefore(day) })
      open = undefined
    } else open ??= { since: type === 'amended' ? undefined : day, until: undefined }
  }
  return open === undefined && periods.length > 0 ? periods : [...periods, open ?? { since: undefined, until: undefined }]
}
