// nexum serve: the client and the API on loopback.
import type { Command } from 'commander'
import { configOf, withServerFlags } from '../command-line.ts'
import { serve } from '../serve.ts'

export function register(program: Command): void {
  withServerFlags(program.command('serve'))
    .description('opens the store, loads the seeds on first use and serves pages and API; stops on Ctrl+C')
    .option('--watch', 'starts again whenever its own files change, with the pages served by Vite (for those who work on Nexum)')
    .option('--no-pages', 'answers the API only, and builds no pages')
    .action(async ({ pages, watch = false }: { pages: boolean; watch?: boolean }, command: Command) => {
      if (watch) return (await import('../server/watch.ts')).watch(process.argv.slice(2))
      await serve(configOf(command), { pages })
    })
}
