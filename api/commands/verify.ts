// nexum verify: does the store still hold all that was acknowledged, and is it unchanged since it was last verified?
import type { Command } from 'commander'
import { configOf, finishWith, withStoreFlags } from '../command-line.ts'
import type { Config } from '../config.ts'
import { NexumError } from '../errors.ts'
import { digestOf, type Content } from '../graph/content.ts'
import type { Graph } from '../graph/graph.ts'
import { openGraph } from '../graph/open.ts'
import { keepVerified, lastVerified } from '../graph/verified.ts'
import { RecordError } from '../../schema/records.ts'

export interface VerifyOptions {
  /** Takes what is there for the truth from now on, also where something acknowledged is missing. */
  readonly accept?: boolean | undefined
}

export function register(program: Command): void {
  withStoreFlags(program.command('verify'))
    .description('checks that the store holds all that was acknowledged, reads all of it and compares its digest with the last one')
    .option('--accept', 'takes what is there for the truth from now on, also where something acknowledged is missing')
    .addHelpText('after', '\nEnds with 0 when all is well, 1 when something is missing, changed or not readable.')
    .action(async (options: VerifyOptions, command: Command) => finishWith(await verify(configOf(command), options)))
}

/** Prints what it finds. Returns the code with which the process should end. */
export async function verify(config: Config, { accept = false }: VerifyOptions = {}): Promise<number> {
  try {
    const graph = await openGraph(config, { accept })
    try {
      return await compare(graph, config, accept)
    } finally {
      await graph.close()
    }
  } catch (error) {
    console.error(sentence(error))
    return 1
  }
}

async function compare(graph: Graph, config: Config, accept: boolean): Promise<number> {
  const revision = await graph.ledger()
  if (revision === undefined) {
    console.log('The store is empty: nothing was ever written to it.')
    return 0
  }
  const content = await digestOf(graph)
  const store = config.store?.url ?? 'embedded'
  const known = lastVerified(config.data, store, revision)
  console.log(`Revision ${revision.revision}: ${described(content)}, digest ${content.digest}.`)
  if (known !== undefined && known.digest !== content.digest && !accept) {
    console.error(`The content has changed without a write of Nexum: on ${known.verifiedAt} this revision had the digest ${known.digest}. Restore a backup, or take what is there for the truth with "nexum verify --accept".`)
    return 1
  }
  if (known?.digest !== content.digest) keepVerified(config.data, { store, ...revision, digest: content.digest, verifiedAt: new Date().toISOString() })
  console.log(accept ? 'Taken for the truth as it is, from now on.'
    : known !== undefined ? `Unchanged since it was verified on ${known.verifiedAt}.`
    : `${graph.engine.name === 'embedded' ? 'All that was acknowledged is there' : 'Everything is readable'}. The digest is kept, to compare with next time.`)
  return 0
}

/** What was foreseen, as a sentence. @throws what was not. */
export function sentence(error: unknown): string {
  if (error instanceof RecordError) return `The store holds something that this Nexum does not know: ${error.message}. It was written by hand or by another version.`
  if (error instanceof NexumError) return error.message
  throw error
}

export function described({ nodes, ties, records, runs }: Content): string {
  return `${nodes} nodes, ${ties} ties, ${records} list entries, ${runs} imports`
}
