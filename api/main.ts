// The commands. Each stands in a file of its own in commands/, named after it, and is read only when it is called for.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Command, CommanderError } from 'commander'
import { root } from './root.ts'
import { finishWith } from './command-line.ts'
import { NexumError } from './errors.ts'
import { version } from './version.ts'

/** What a file in commands/ exports. */
interface CommandFile {
  readonly register: (program: Command) => void
}

const folder = join(root, 'api/commands')

export async function run(words: readonly string[]): Promise<void> {
  const program = new Command('nexum')
    .description('Who is tied to whom, who is designated by whom, and who is connected and not on the lists loaded. Leads for review, not findings.')
    .version(version)
    .showSuggestionAfterError()
    .showHelpAfterError('Every command has --help.')
    .exitOverride()
  for (const name of called(words[0])) ((await import(`./commands/${name}.ts`)) as CommandFile).register(program)
  await program.parseAsync(words, { from: 'user' })
}

/** The one command that was named; all of them for help and for a name that is none. */
function called(word: string | undefined): string[] {
  const names = readdirSync(folder).filter(file => file.endsWith('.ts')).map(file => file.slice(0, -3)).sort()
  return word !== undefined && names.includes(word) ? [word] : names
}

/** A plain sentence for what was foreseen; a fault of our own is shown whole. */
export function report(error: unknown): void {
  if (error instanceof CommanderError) return finishWith(error.exitCode)
  console.error(error instanceof NexumError ? error.message : error)
  finishWith(1)
}

await run(process.argv.slice(2)).catch(report)
