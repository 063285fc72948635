// nexum fetch: the only command that connects to anything. It asks before it does, and it imports nothing.
import { createInterface } from 'node:readline/promises'
import { join, relative } from 'node:path'
import { SingleBar } from 'cli-progress'
import type { Command } from 'commander'
import { configOf, finishWith } from '../command-line.ts'
import { InputError, NexumError } from '../errors.ts'
import { addresses, addressOf, tableText, type Address } from '../fetch/addresses.ts'
import { fetchList, type Fetched, type FetchProgress } from '../fetch/fetch-list.ts'

export interface FetchCommandOptions {
  readonly yes?: boolean | undefined
  /** Where lists are published; tests have a server of their own. */
  readonly table?: readonly Address[] | undefined
}

export function register(program: Command): void {
  program.command('fetch')
    .description('gets a list from where it is published, and keeps it as a file; without a name it prints the addresses it knows')
    .argument('[list]', 'name of a list, such as ofac-sdn')
    .option('--yes', 'does not ask before it connects, for scripts')
    .option('--data <folder>', 'folder of the embedded store and of files (NEXUM_DATA, default ./data); lists lie in lists/ below it')
    .addHelpText('after', '\nNo other command of Nexum uses the network. Ends with 0 when a good copy is at hand, 2 when none came.')
    .action(async (list: string | undefined, options: FetchCommandOptions, command: Command) => {
      finishWith(await runFetch(configOf(command).data, list, options))
    })
}

/** Prints the table, or fetches. Returns the code with which the process should end. */
export async function runFetch(data: string, list: string | undefined, { yes = false, table = addresses }: FetchCommandOptions = {}): Promise<number> {
  if (list === undefined) {
    console.log(`${tableText(table)}\n\nTo get one of them: nexum fetch <list>. To import it: nexum import <file>.`)
    return 0
  }
  const interruption = new AbortController()
  const interrupt = () => interruption.abort(new InputError('Interrupted. Nothing was changed.'))
  process.once('SIGINT', interrupt)
  const shown = progressOn(process.stderr)
  try {
    const address = addressOf(list, table)
    console.error(intention(address, data))
    if (!yes && !await agreed(interruption.signal)) {
      console.error('Nothing was connected to.')
      return 2
    }
    const fetched = await fetchList(address, data, { signal: interruption.signal }, progress => shown.show(progress))
    shown.end()
    console.log(outcome(fetched, data))
    return 0
  } catch (error) {
    shown.end()
    if (!(error instanceof NexumError)) throw error
    console.error(error.message)
    return 2
  } finally {
    process.off('SIGINT', interrupt)
  }
}

function intention({ list, title, url, handsOnTo, megabytes, note }: Address, data: string): string {
  return [
    `${title}, from`,
    `  ${url}`,
    ...handsOnTo.map(host => `  which hands the download on to ${host}`),
    'They learn your network address, the time, that Nexum asks, and which version of this list you fetched last. Nothing else is sent.',
    `At most ${megabytes} MB come, into ${join(shortened(data), 'lists', list)}. Nothing is imported.`,
    ...note === undefined ? [] : [note]
  ].join('\n')
}

async function agreed(signal: AbortSignal): Promise<boolean> {
  if (!process.stdin.isTTY) throw new InputError('nexum fetch asks before it connects, and there is no terminal to ask on. Nothing was connected to. With --yes it does not ask.', ['yes'])
  const terminal = createInterface({ input: process.stdin, output: process.stderr })
  try {
    return /^y(es)?$/i.test((await terminal.question('Connect? [y/N] ', { signal })).trim())
  } finally {
    terminal.close()
  }
}

function outcome({ path, note: { sha256, fetchedAt }, unchanged }: Fetched, data: string): string {
  const file = shortened(path)
  return [
    unchanged ? `Nothing new: the copy of ${fetchedAt} is the list as it is published now.` : 'Fetched:',
    `  ${file}`,
    `  SHA-256 ${sha256}`,
    `To import it: nexum import ${quoted(file)}${data === join(process.cwd(), 'data') ? '' : ` --data ${quoted(shortened(data))}`}`
  ].join('\n')
}

/** As one would type it from here. */
function shortened(path: string): string {
  const from = relative(process.cwd(), path)
  return from === '' || from.startsWith('..') ? path : from
}

function quoted(word: string): string {
  return /^[\w./:@%+=-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`
}

interface Shown {
  show(progress: FetchProgress): void
  end(): void
}

const words: Readonly<Record<FetchProgress['stage'], string>> = { CONNECTING: 'Connecting', RECEIVING: 'Receiving', CHECKING: 'Checking that it is the list, and whole' }

/** A bar on a terminal; elsewhere a line for every stage. */
function progressOn(stream: NodeJS.WriteStream): Shown {
  let [stage, bar]: [FetchProgress['stage'] | undefined, SingleBar | undefined] = [undefined, undefined]
  const end = () => { bar?.stop() }
  const show = (progress: FetchProgress) => {
    if (progress.stage !== stage) {
      end()
      bar = undefined
      console.error(words[progress.stage])
    }
    stage = progress.stage
    if (stage !== 'RECEIVING' || !stream.isTTY) return
    const [megabytes, total] = [progress.bytes / 1e6, (progress.total ?? progress.bytes) / 1e6].map(Math.round) as [number, number]
    if (bar === undefined) {
      bar = new SingleBar({ format: progress.total === undefined ? '{value} MB' : '{bar} {value} of {total} MB, {eta_formatted} to go', clearOnComplete: true, hideCursor: true, stream })
      bar.start(Math.max(total, 1), megabytes)
    } else bar.update(megabytes)
  }
  return { show, end }
}
