import { z } from 'zod'
import { fiscalYear as fiscalYearOf, isDay } from '../../schema/dates.ts'
import type { Graph } from '../graph/graph.ts'
import { after, authority, day, first, nodeKind, optional, programme } from './arguments.ts'
import { basisOf, firstVersions } from './lists.ts'
import { connection, skipOf } from './pages.ts'
import { root } from './root.ts'

const asked = z.object({
  authority: optional(authority), programme: optional(programme), from: optional(day), to: optional(day),
  fiscalYear: optional(z.int().min(1900, 'expected a year such as 2023').max(2200, 'expected a year such as 2023')), kind: optional(nodeKind), first: first(50), after
})

export const designations = root('designations', asked, async ({ authority, programme, from, to, fiscalYear, kind, first, after }, { graph, load }) => {
  const skip = skipOf(after)
  const filter = { authority, programme, kind, firstVersions: await firstVersions(graph), ...range(from, to, fiscalYear) }
  const [rows, counted, restsOn] = await Promise.all([graph.designations(filter, { skip, limit: first }), graph.designationCounts(filter), basisOf(graph)])
  const counts = byYear(counted)
  const actors = await load.node.all(rows.map(({ actor }) => actor))
  return {
    ...connection(rows.map(({ designation }, place) => ({ ...designation, actor: actors[place] ?? null })), skip, counts.reduce((sum, { count }) => sum + count, 0)),
    counts, basis: restsOn
  }
})

/** Within a fiscal year of the US government: 1 October of the year before to 30 September. */
function range(from: string | undefined, to: string | undefined, year: number | undefined): { from: string | undefined; to: string | undefined } {
  if (year === undefined) return { from, to }
  const [begins, ends] = [`${year - 1}-10-01`, `${year}-09-30`]
  return { from: from === undefined || from < begins ? begins : from, to: to === undefined || to > ends ? ends : to }
}

type Counted = Awaited<ReturnType<Graph['designationCounts']>>
interface Count {
  readonly authority: string
  readonly programme: string | null
  readonly kind: string
  readonly fiscalYear: number | null
  readonly count: number
}

/** The store counts by date; a fiscal year is null where the date is too coarse or absent. */
function byYear(rows: Counted): Count[] {
  const counts = new Map<string, Count>()
  for (const { authority, programme = null, kind, date, count } of rows) {
    const fiscalYear = isDay(date) || /^\d{4}-\d{2}$/.test(date) ? fiscalYearOf(date) : null
    const key = JSON.stringify([authority, programme, kind, fiscalYear])
    counts.set(key, { authority, programme, kind, fiscalYear, count: (counts.get(key)?.count ?? 0) + count })
  }
  return [...counts.values()]
}
