// An import as the API shows it: from what is kept of it, or from what is under way.
import type { StoredRun } from '../graph/graph.ts'
import { isUnderWay, type Job } from './jobs.ts'
import { isKept } from './report-text.ts'
import type { Counts, IssueCount, RunReport } from './report.ts'
import type { Undoing } from './undoings.ts'

/** The shape of `ImportRun` in schema/operations.graphql. */
export interface ImportRun extends Pick<StoredRun, 'id' | 'file' | 'sha256' | 'startedAt' | 'stage'>, Pick<RunReport, 'nodes' | 'ties' | 'counts' | 'expectations' | 'notes'> {
  readonly source: string | null
  readonly list: string | null
  readonly publishedOn: string | null
  readonly finishedAt: string | null
  /** Records a second. */
  readonly rate: number | null
  readonly remainingSeconds: number | null
  readonly issues: readonly (IssueCount & { readonly kept: boolean })[]
  readonly dryRun: boolean
  readonly message: string | null
  readonly runs: readonly ImportRun[]
}

const nothing: Counts = { read: 0, added: 0, changed: 0, removed: 0, unchanged: 0, refused: 0 }
const plain = { remainingSeconds: null, dryRun: false, message: null, runs: [] } as const

/**
 * A run that is not finished has no report yet: its numbers are those of the entries written so far.
 * @param undoing while it is taken back, or where that failed
 */
export function importRun({ id, source, list, file, sha256, publishedOn, startedAt, finishedAt, stage: stored, entries, report }: StoredRun, undoing?: Pick<Undoing, 'stage' | 'message'>): ImportRun {
  const stage = undoing?.stage === 'UNDOING' ? undoing.stage : stored
  const { nodes = 0, ties = 0, counts = { ...nothing, read: entries }, issues = [], expectations = [], notes = [] } = (report === '' ? {} : JSON.parse(report)) as Partial<RunReport>
  // Taking it back ends it a second time.
  const seconds = finishedAt === undefined || stage !== 'DONE' ? 0 : (Date.parse(finishedAt) - Date.parse(startedAt)) / 1000
  return { ...plain, message: undoing?.message ?? null, id, source, list, file, sha256, publishedOn, startedAt, finishedAt: finishedAt ?? null, stage, rate: seconds > 0 ? counts.read / seconds : null, nodes, ties, counts, issues: withKept(issues), expectations, notes }
}

/** What was uploaded: one file, or the files of an archive together. */
export function uploadRun(job: Job): ImportRun {
  const { id, file, sha256, startedAt, finishedAt, stage, read, counts, run, rate, remainingSeconds, dryRun, message, outcome } = job
  const reports = outcome?.runs ?? []
  const of = reports.length === 1 ? reports[0] : isUnderWay(job) ? run : undefined
  const whole = { id, file, sha256, startedAt, finishedAt: finishedAt ?? null, stage, rate, remainingSeconds, dryRun, message: message ?? null }
  return {
    ...whole, source: of?.source ?? null, list: of?.list ?? null, publishedOn: of?.publishedOn ?? null,
    nodes: sum(reports.map(report => report.nodes)), ties: sum(reports.map(report => report.ties)),
    counts: outcome === undefined ? counts ?? { ...nothing, read } : summed(reports), issues: withKept(reports.flatMap(report => report.issues)),
    expectations: reports.flatMap(report => report.expectations), notes: reports.flatMap(report => report.notes),
    runs: reports.map(report => ({ ...whole, ...plain, ...report, dryRun, rate: null, issues: withKept(report.issues) }))
  }
}

/** Newest first: what was uploaded and is under way, failed or was a trial, and every run that is kept. */
export function importRuns(jobs: readonly Job[], runs: readonly StoredRun[], undoing: (run: string) => Pick<Undoing, 'stage' | 'message'> | undefined): readonly ImportRun[] {
  const active = new Set(jobs.filter(isUnderWay).flatMap(({ run }) => run === undefined ? [] : [run.id]))
  const uploads = jobs.filter(({ stage, dryRun }) => stage !== 'DONE' || dryRun).map(uploadRun)
  return [...runs.filter(({ id }) => !active.has(id)).map(run => importRun(run, undoing(run.id))), ...uploads].reverse().sort((a, b) => a.startedAt > b.startedAt ? -1 : a.startedAt < b.startedAt ? 1 : 0)
}

function withKept(issues: readonly IssueCount[]): ImportRun['issues'] {
  return issues.map(issue => ({ ...issue, kept: isKept(issue) }))
}

function summed(reports: readonly RunReport[]): Counts {
  const total = { ...nothing }
  for (const { counts } of reports) for (const name of Object.keys(total) as (keyof Counts)[]) total[name] += counts[name]
  return total
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
