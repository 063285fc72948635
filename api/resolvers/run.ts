// An import as it is shown. Its report lies in the store as JSON.
import { z } from 'zod'
import type { StoredRun } from '../graph/graph.ts'

const report = z.object({
  nodes: z.number().default(0), ties: z.number().default(0),
  counts: z.object({ read: z.number(), added: z.number(), changed: z.number(), removed: z.number(), unchanged: z.number(), refused: z.number() }).default({ read: 0, added: 0, changed: 0, removed: 0, unchanged: 0, refused: 0 }),
  issues: z.array(z.object({ kind: z.string(), count: z.number(), examples: z.array(z.string()) })).default([]),
  expectations: z.array(z.object({ text: z.string(), held: z.boolean() })).default([])
})

export function shownRun(run: StoredRun): object {
  const told = report.parse(JSON.parse(run.report === '' ? '{}' : run.report))
  const seconds = run.finishedAt === undefined ? 0 : (Date.parse(run.finishedAt) - Date.parse(run.startedAt)) / 1000
  return { ...run, ...told, finishedAt: run.finishedAt ?? null, rate: seconds > 0 ? told.counts.read / seconds : null }
}
