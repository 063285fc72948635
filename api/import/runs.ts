// An import as the API shows it, from what is kept of it.
import type { StoredRun } from '../graph/graph.ts'
import type { Counts, RunReport } from './report.ts'

/** The shape of `ImportRun` in schema/operations.graphql. */
export interface ImportRun extends Omit<StoredRun, 'finishedAt' | 'complete' | 'entries' | 'report'>, Pick<RunReport, 'nodes' | 'ties' | 'counts' | 'issues' | 'expectations'> {
  readonly finishedAt: string | null
  /** Records a second. */
  readonly rate: number | null
}

const nothing: Counts = { read: 0, added: 0, changed: 0, removed: 0, unchanged: 0, refused: 0 }

/** A run that is not finished has no report yet: its numbers are those of the entries written so far. */
export function importRun({ id, source, list, file, sha256, publishedOn, startedAt, finishedAt, stage, entries, report }: StoredRun): ImportRun {
  const { nodes = 0, ties = 0, counts = { ...nothing, read: entries }, issues = [], expectations = [] } = (report === '' ? {} : JSON.parse(report)) as Partial<RunReport>
  const seconds = finishedAt === undefined ? 0 : (Date.parse(finishedAt) - Date.parse(startedAt)) / 1000
  return { id, source, list, file, sha256, publishedOn, startedAt, finishedAt: finishedAt ?? null, stage, rate: seconds > 0 ? counts.read / seconds : null, nodes, ties, counts, issues, expectations }
}
