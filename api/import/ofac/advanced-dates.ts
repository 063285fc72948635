// Dates of the advanced format: elements for year, month and day, in periods with a beginning and an end of two bounds each.
import { textIn, type XmlElement } from '../xml.ts'
import type { Bounds } from './periods.ts'

/** "2020-03-17"; empty where the element does not state a day. */
export function dateOf(element: XmlElement | undefined): string {
  if (element === undefined) return ''
  const [year, month, day] = ['Year', 'Month', 'Day'].map(part => textIn(element, part))
  return [year, month, day].some(part => part === '') ? '' : `${(year ?? '').padStart(4, '0')}-${(month ?? '').padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`
}

/** undefined for a period without dates: "from the listing on". */
export function boundsOf(period: XmlElement | undefined): Bounds | undefined {
  const [start, end] = ['Start', 'End'].map(part => period?.children.find(({ name }) => name === part))
  if (start === undefined) return undefined
  const bound = (side: XmlElement | undefined, name: string): string => dateOf(side?.children.find(child => child.name === name))
  const approximate = start.attributes.Approximate === 'true' || end?.attributes.Approximate === 'true'
  return { fromFirst: bound(start, 'From'), fromLast: bound(start, 'To') || bound(start, 'From'), toFirst: bound(end, 'From') || bound(end, 'To'), toLast: bound(end, 'To') || bound(end, 'From'), approximate }
}
