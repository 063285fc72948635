// nexum backup: everything that the store holds, in one file.
import type { Command } from 'commander'
import { configOf, finishWith, withStoreFlags } from '../command-line.ts'
import type { Config } from '../config.ts'
import { writeArchive } from '../graph/archive.ts'
import { openGraph } from '../graph/open.ts'
import { described, sentence } from './verify.ts'

export function register(program: Command): void {
  withStoreFlags(program.command('backup'))
    .description('writes everything that the store holds into one file (compressed JSON lines), with its digest')
    .argument('<file>', 'the file to write, such as nexum.jsonl.gz; it must not be there yet')
    .action(async (file: string, _options: unknown, command: Command) => finishWith(await backup(configOf(command), file)))
}

/** Returns the code with which the process should end. */
export async function backup(config: Config, file: string): Promise<number> {
  try {
    const graph = await openGraph(config)
    try {
      const content = await writeArchive(graph, file)
      console.log(`${file}: ${described(content)}, digest ${content.digest}.`)
      return 0
    } finally {
      await graph.close()
    }
  } catch (error) {
    console.error(isSystemError(error) ? `backup: ${file} cannot be written (${error.message}). Name a file in a folder that is there and writable.` : sentence(error))
    return 1
  }
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error
}
