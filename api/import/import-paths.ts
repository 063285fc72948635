// Imports whatever the user names: files, folders, archives. One file that cannot be imported does not stop the others.
import { dirname, relative, sep } from 'node:path'
import { NexumError, InputError, StoreError } from '../errors.ts'
import type { Graph } from '../graph/graph.ts'
import { filesAt } from './files.ts'
import { measuredFile } from './measured-file.ts'
import { inOrder } from './order.ts'
import { importSource, type ImportOptions, type Progress } from './pipeline.ts'
import type { RunReport } from './report.ts'
import type { SourceFile } from './source.ts'
import { isCompanion, recognise, sourceNamed } from './sources.ts'
import { tableWith } from './table/source.ts'
import { watchNotes } from './watch-news.ts'

export interface PathOptions extends ImportOptions {
  /** Name of a source, for a file that is not recognised. */
  readonly source?: string | undefined
  /** Path of a mapping: then every file is a table, and this says what its columns mean. */
  readonly mapping?: string | undefined
  /** Folder that reports leave out of the names of files. */
  readonly under?: string | undefined
}

export interface Failure {
  readonly file: string
  readonly message: string
}

export interface Outcome {
  readonly runs: readonly RunReport[]
  readonly failures: readonly Failure[]
  /** Files of folders and archives that are no lists. */
  readonly skipped: readonly Failure[]
}

/**
 * @throws StoreError when the store is away: then nothing more can be done. What cannot be read is in the outcome.
 */
export async function importPaths(graph: Graph, paths: readonly string[], options: PathOptions = {}, progress: (progress: Progress) => void = () => undefined): Promise<Outcome> {
  const outcome = { runs: [] as RunReport[], failures: [] as Failure[], skipped: [] as Failure[] }
  for (const path of paths) {
    const attempt = await attempted(path, () => filesAt(path))
    if ('message' in attempt) outcome.failures.push(attempt)
    else {
      try {
        const files = await inOrder(attempt.value.files.map(file => shown(file, options.under)))
        for (const file of files) await importFile(graph, file, files.length > 1, options, progress, outcome)
        if (files.length === 0) outcome.failures.push({ file: path, message: `${path}: there is no file in it.` })
        if (files.length > 1 && options.mapping === undefined) outcome.failures.push(...leftAlone(files, outcome))
      } finally {
        attempt.value.close()
      }
    }
  }
  return options.under === undefined ? outcome : { ...outcome, failures: outcome.failures.map(failure => without(failure, options.under)), skipped: outcome.skipped.map(failure => without(failure, options.under)) }
}

/** Of files that are read with another one, those beside which no such file was found. */
function leftAlone(files: readonly SourceFile[], { runs, failures }: Outcome): Failure[] {
  const main = new Set([...runs, ...failures].map(({ file }) => dirname(file)))
  return files.filter(file => isCompanion(file) && !main.has(dirname(file.path))).map(companionAlone)
}

function companionAlone({ path, name }: SourceFile): Failure {
  const main = name.startsWith('cons_') ? 'cons_prim.csv' : 'sdn.csv'
  return { file: path, message: `${path} belongs to ${main}, and is read with it: that file is missing beside it. Put both into one folder, and import the folder or ${main}.` }
}

function shown(file: SourceFile, under: string | undefined): SourceFile {
  return under === undefined || !file.path.startsWith(under) ? file : { ...file, path: relative(under, file.path) }
}

function without({ file, message }: Failure, under = ''): Failure {
  return { file: file.replaceAll(`${under}${sep}`, ''), message: message.replaceAll(`${under}${sep}`, '') }
}

async function importFile(graph: Graph, file: SourceFile, oneOfMany: boolean, options: PathOptions, progress: (progress: Progress) => void, outcome: { runs: RunReport[]; failures: Failure[]; skipped: Failure[] }): Promise<void> {
  if (options.mapping === undefined && isCompanion(file)) {
    if (!oneOfMany) outcome.failures.push(companionAlone(file))
    return
  }
  const found = await attempted(file.path, () => options.mapping !== undefined ? tableWith(options.mapping) : options.source === undefined ? recognise(file) : Promise.resolve(sourceNamed(options.source)))
  if ('message' in found) {
    // In a folder a read-me beside the lists is no failure; a file that was named is.
    outcome[oneOfMany ? 'skipped' : 'failures'].push(found)
    return
  }
  const measured = measuredFile(file)
  const run = await attempted(file.path, () => importSource(graph, found.value, measured.file, options, told => progress({ ...told, share: measured.share() })))
  if ('message' in run) outcome.failures.push(run)
  else outcome.runs.push(run.value.written ? { ...run.value, notes: [...run.value.notes, ...await watchNotes(graph, run.value.id)] } : run.value)
}

async function attempted<T>(file: string, work: () => Promise<T>): Promise<{ readonly value: T } | Failure> {
  try {
    return { value: await work() }
  } catch (error) {
    if (error instanceof StoreError || !(error instanceof NexumError)) {
      if (!isFileError(error)) throw error
      return { file, message: new InputError(`${file}: it cannot be read (${(error as Error).message}).`).message }
    }
    return { file, message: error.message }
  }
}

function isFileError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error && typeof (error as NodeJS.ErrnoException).code === 'string'
}
