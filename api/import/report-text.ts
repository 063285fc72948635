// The report of an import in plain lines, and as JSON for machines.
import type { Outcome } from './import-paths.ts'
import type { IssueCount, RunReport } from './report.ts'
import type { Undone } from './undo.ts'

/** 0: every expectation held. 1: one was missed, a record was refused or a file failed. 2: nothing was imported. */
export function exitCode({ runs, failures }: Pick<Outcome, 'runs' | 'failures'>): number {
  if (runs.length === 0) return 2
  return failures.length > 0 || runs.some(({ counts, expectations }) => counts.refused > 0 || expectations.some(({ held }) => !held)) ? 1 : 0
}

export function asJson({ runs, failures, skipped }: Outcome): string {
  const shown = runs.map(({ written: _, ...run }) => run)
  return JSON.stringify({ runs: shown, failures, skipped }, null, 2)
}

export function asText({ runs, failures, skipped }: Outcome, dryRun: boolean): string {
  return [
    ...runs.map(run => runText(run, dryRun)),
    ...skipped.map(({ message }) => `Skipped: ${message}`),
    ...failures.map(({ message }) => `Not imported: ${message}`)
  ].join('\n')
}

export function undoneAsText({ run, restored, removed }: Undone): string {
  return [
    `Taken back: ${run.list}, version of ${run.publishedOn}, from ${run.file} (${run.id})`,
    `  ${count(removed)} entries that it had added are gone, ${count(restored)} that it had changed or marked as no longer listed are as they were before.`
  ].join('\n')
}

export function undoneAsJson({ run: { id, source, list, file, publishedOn }, restored, removed }: Undone): string {
  return JSON.stringify({ run: { id, source, list, file, publishedOn }, restored, removed }, null, 2)
}

function runText({ id, list, publishedOn, file, nodes, ties, counts, issues, expectations, notes, written }: RunReport, dryRun: boolean): string {
  const missed = expectations.filter(({ held }) => !held)
  return [
    `${list}, version of ${publishedOn}, from ${file}`,
    `  ${count(counts.read)} entries read: ${count(counts.added)} added, ${count(counts.changed)} changed, ${count(counts.removed)} no longer listed, ${count(counts.unchanged)} unchanged, ${count(counts.refused)} refused`,
    `  ${count(nodes)} nodes and ${count(ties)} ties in the file`,
    ...notes.map(note => `  ${note}`),
    ...issueTexts('Look at these: something was left out, or may be read otherwise than it was meant.', issues.filter(issue => !isKept(issue))),
    ...issueTexts('Kept as text, nothing to do: no rule reads these words; they stand with their actor as the source has them.', issues.filter(isKept)),
    expectations.length === 0 ? '' : missed.length === 0 ? `  All ${expectations.length} expectations held.` : `  ${missed.length} of ${expectations.length} expectations missed, as a part of a list does, or a damaged one:`,
    ...missed.map(({ text }) => `      ${text}`),
    dryRun ? '  Dry run: nothing was written.' : written ? `  To take it back: nexum import --undo ${id}` : '  Nothing new: nothing was written.'
  ].filter(line => line !== '').join('\n')
}

/** Nothing is lost where the words of the source are kept: only that no rule reads them is to be known. */
export function isKept({ kind }: Pick<IssueCount, 'kind'>): boolean {
  return kind.includes('kept as text')
}

function issueTexts(heading: string, issues: readonly IssueCount[]): string[] {
  return issues.length === 0 ? [] : [`  ${heading}`, ...issues.flatMap(({ kind, count: number, examples }) => [`    ${count(number)} x ${kind}`, ...examples.map(example => `        ${example}`)])]
}

function count(number: number): string {
  return number.toLocaleString('en')
}
