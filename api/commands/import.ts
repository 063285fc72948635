// nexum import: lists into the store, with a report at the end.
import type { Command } from 'commander'
import { configOf, finishWith, withStoreFlags } from '../command-line.ts'
import type { Config } from '../config.ts'
import { InputError, NexumError } from '../errors.ts'
import { openGraph } from '../graph/open.ts'
import { filesAt } from '../import/files.ts'
import { importPaths, type PathOptions } from '../import/import-paths.ts'
import { Originals } from '../import/originals.ts'
import { bar, lines, silent } from '../import/progress-shown.ts'
import { asJson, asText, exitCode, undoneAsJson, undoneAsText } from '../import/report-text.ts'
import { sources } from '../import/sources.ts'
import { suggestion } from '../import/table/suggest.ts'
import { undoRun } from '../import/undo.ts'

export interface ImportCommandOptions extends PathOptions {
  readonly json?: boolean | undefined
  readonly suggest?: boolean | undefined
  /** Id of a run to take back. */
  readonly undo?: string | undefined
}

export function register(program: Command): void {
  withStoreFlags(program.command('import'))
    .description('imports lists: files, folders and archives (.zip, .gz), recognised by their content')
    .argument('[path...]', 'files, folders or archives')
    .option('--source <name>', `the source, where a file is not recognised: ${sources.map(({ name }) => name).join(', ')}`)
    .option('--mapping <file>', 'what the columns of a table mean (CSV, TSV, XLSX, ODS), as YAML')
    .option('--suggest', 'drafts a mapping for a table and prints it; nothing is imported')
    .option('--source-date <date>', 'the date of the list, where the file does not state one (2024-05-03)')
    .option('--dry-run', 'reads and reports, and writes nothing')
    .option('--force', 'takes a version older than the one held, or one that lacks most of its entries')
    .option('--undo <run>', 'takes an import back: what was there before it is there again. Its report names the run')
    .option('--json', 'the report for machines')
    .addHelpText('after', '\nEnds with 0 when every expectation held, 1 when one was missed or a record was refused, 2 when nothing was imported or taken back.')
    .action(async (paths: string[], options: ImportCommandOptions, command: Command) => {
      if (options.undo === undefined && paths.length === 0) command.error("error: missing required argument 'path'")
      if (options.undo !== undefined && paths.length > 0) command.error('error: --undo takes the id of a run and no files')
      finishWith(options.undo !== undefined ? await runUndo(configOf(command), options.undo, options.json) : options.suggest === true ? await runSuggest(paths) : await runImport(configOf(command), paths, options))
    })
}

/** Imports and prints. Returns the code with which the process should end. */
export async function runImport(config: Config, paths: readonly string[], options: ImportCommandOptions = {}): Promise<number> {
  const interruption = new AbortController()
  const interrupt = () => interruption.abort(new Error('Interrupted. What was written so far is kept; the same command goes on from there.'))
  process.once('SIGINT', interrupt)
  const shown = options.json === true ? silent : process.stderr.isTTY ? bar() : lines()
  try {
    const graph = await openGraph(config)
    try {
      const outcome = await importPaths(graph, paths, { ...options, signal: interruption.signal, originals: new Originals(config.data) }, progress => shown.show(progress))
      shown.end()
      console.log(options.json === true ? asJson(outcome) : asText(outcome, options.dryRun === true))
      return exitCode(outcome)
    } finally {
      await graph.close()
    }
  } catch (error) {
    shown.end()
    if (!(error instanceof NexumError) && !interruption.signal.aborted) throw error
    const { message } = error as Error
    if (options.json === true) console.log(asJson({ runs: [], failures: [{ file: paths.join(' '), message }], skipped: [] }))
    else console.error(message)
    return 2
  } finally {
    process.off('SIGINT', interrupt)
  }
}

/** Takes a run back and says what came of it. Returns the code with which the process should end. */
export async function runUndo(config: Config, id: string, json = false): Promise<number> {
  try {
    const graph = await openGraph(config)
    try {
      const undone = await undoRun(graph, id, new Originals(config.data))
      console.log(json ? undoneAsJson(undone) : undoneAsText(undone))
      return 0
    } finally {
      await graph.close()
    }
  } catch (error) {
    if (!(error instanceof NexumError)) throw error
    console.error(error.message)
    return 2
  }
}

/** Prints a draft of a mapping. Returns the code with which the process should end. */
export async function runSuggest(paths: readonly string[]): Promise<number> {
  try {
    const [path = '', ...more] = paths
    if (more.length > 0) throw new InputError('--suggest: one table at a time. Name one file.', ['suggest'])
    const opened = await filesAt(path)
    try {
      const [file, ...others] = opened.files
      if (file === undefined || others.length > 0) throw new InputError(`--suggest: ${path} holds ${opened.files.length} files. Name one table.`, ['suggest'])
      process.stdout.write(await suggestion(file))
      return 0
    } finally {
      opened.close()
    }
  } catch (error) {
    if (!(error instanceof NexumError)) throw error
    console.error(error.message)
    return 2
  }
}
