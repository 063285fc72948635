// nexum restore: a backup into an empty store, of either engine.
import type { Command } from 'commander'
import { configOf, finishWith, withStoreFlags } from '../command-line.ts'
import type { Config } from '../config.ts'
import { restoreArchive } from '../graph/archive.ts'
import { openGraph } from '../graph/open.ts'
import { described, sentence } from './verify.ts'

export function register(program: Command): void {
  withStoreFlags(program.command('restore'))
    .description('reads a backup into an empty store, of either engine, and compares the digest')
    .argument('<file>', 'a file that "nexum backup" wrote')
    .action(async (file: string, _options: unknown, command: Command) => finishWith(await restore(configOf(command), file)))
}

/** Returns the code with which the process should end. */
export async function restore(config: Config, file: string): Promise<number> {
  try {
    const graph = await openGraph(config)
    try {
      const content = await restoreArchive(graph, file)
      console.log(`Restored revision ${content.revision} of the backup: ${described(content)}, digest ${content.digest}.`)
      return 0
    } finally {
      await graph.close()
    }
  } catch (error) {
    console.error(sentence(error))
    return 1
  }
}
