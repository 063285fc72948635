// nexum export: the graph in the formats of other tools.
import { Argument, Option, type Command } from 'commander'
import { configOf, finishWith, withStoreFlags } from '../command-line.ts'
import type { Config } from '../config.ts'
import { InputError } from '../errors.ts'
import { GraphContent } from '../export/content.ts'
import { formatFor, formats, type Format } from '../export/formats.ts'
import { mostSteps, type Asked } from '../export/part.ts'
import { profiles, type ProfileName } from '../export/profiles.ts'
import { checkPaths, writeFiles } from '../export/write.ts'
import { openGraph } from '../graph/open.ts'
import { sentence } from './verify.ts'

export interface ExportOptions {
  readonly format?: string | undefined
  readonly profile?: ProfileName | undefined
  readonly raw?: boolean | undefined
  readonly force?: boolean | undefined
  /** Of nodes, with commas between them. */
  readonly ids?: string | undefined
  /** Of the node from which to go. */
  readonly of?: string | undefined
  readonly steps?: string | undefined
}

const shown: readonly ProfileName[] = ['public', 'partner', 'government', 'whole']

export function register(program: Command): void {
  withStoreFlags(program.command('export'))
    .description('writes the graph into a file for other tools; the format is told by --format, else by the ending of the file')
    .addArgument(new Argument('<what>', 'what to export').choices(['graph']))
    .argument('<file>', 'the file to write, such as network.graphml')
    .option('--format <name>', `the format: ${formats.map(({ name }) => name).join(', ')}`)
    .addOption(new Option('--profile <name>', `whom it is for: ${shown.map(name => `${name} (${profiles[name].about})`).join(', ')}`).choices(shown).default('public'))
    .option('--ids <ids>', 'only these nodes, with commas between their ids, the ties among them and what they rest on')
    .option('--of <id>', 'only this node and who is tied to it, the ties among them and what they rest on')
    .option('--steps <number>', `with --of: how many ties away, 1 to ${mostSteps}; 1 unless it is given`)
    .option('--raw', 'CSV with values as they are: formulas are not made harmless, so not for spreadsheets')
    .option('--force', 'replaces a file that is there already')
    .addHelpText('after', ['', 'Formats:', ...formats.map(({ name, about, endings }) => `  ${name.padEnd(8)} ${about} (${endings.join(' ')})`), '', 'Possible victims, submissions and who signed them are in no export but that of --profile whole. Counts of people under 11 are bands in all of them.', '', 'A part (--ids, --of) brings the designations, identifiers, addresses, countries, claims and sources of its nodes. Ties that do not conduct, such as a nationality, are no step, and nothing is reached through a hub.'].join('\n'))
    .action(async (_what: string, file: string, options: ExportOptions, command: Command) => finishWith(await exportGraph(configOf(command), file, options)))
}

/** Returns the code with which the process should end. */
export async function exportGraph(config: Config, file: string, options: ExportOptions = {}): Promise<number> {
  const { format: name, profile = 'public', raw = false, force = false } = options
  try {
    const [format, part] = [formatFor(file, name), partAsked(options)]
    if (!format.profiles.includes(profile)) throw new InputError(`export: the format ${format.name} has no --profile ${profile}. It has ${format.profiles.join(', ')}.`, ['profile'], format.profiles)
    if (raw && format.name !== 'csv') throw new InputError(`export: --raw is for CSV; ${format.name} always holds values as they are.`, ['raw'])
    const paths = format.paths(file)
    checkPaths(paths, { force })
    const graph = await openGraph(config)
    try {
      if (await graph.ledger() === undefined) throw new InputError('export: the store is empty, there is nothing to write. Is it the right data folder (--data)?', ['data'])
      const content = await GraphContent.of(graph, { profile: profiles[profile], part })
      await writeFiles(paths, format.pieces(content, paths, { raw }))
      for (const line of said(content, paths, format)) console.log(line)
      return 0
    } finally {
      await graph.close()
    }
  } catch (error) {
    console.error(sentence(error))
    return 1
  }
}

/** undefined: the whole graph. @throws InputError for what does not go together. */
function partAsked({ ids, of, steps }: ExportOptions): Asked | undefined {
  const number = steps === undefined ? undefined : Number(steps)
  if (number !== undefined && of === undefined) throw new InputError('export: --steps says how far to go from a node: name it with --of.', ['steps'])
  if (number !== undefined && !(Number.isInteger(number) && number >= 1 && number <= mostSteps)) throw new InputError(`export: --steps: "${steps ?? ''}" is no number from 1 to ${mostSteps}.`, ['steps'])
  const named = [...new Set((ids ?? '').split(',').map(id => id.trim()).filter(id => id !== ''))]
  if (ids !== undefined && named.length === 0) throw new InputError('export: --ids names no node. Write it as --ids ofac-33674,uk-GHR0099.', ['ids'])
  return named.length === 0 && of === undefined ? undefined : { ids: named, of, steps: number }
}

function said({ head, profile, nodeCount, heldBack }: GraphContent, paths: readonly string[], { chooses = false, about }: Format): string[] {
  return [
    `${paths.join(', ')}: revision ${head.revision}, ${chooses ? about : `${nodeCount} nodes with their ties`}${head.part === undefined ? '' : `, a part of the graph: ${head.part}`} (${profile.name}: ${profile.about}).`,
    ...chooses || head.part !== undefined || heldBack.nodes.size + heldBack.ties.size === 0 ? [] : [`Left out: ${heldBack.nodes.size} nodes and ${heldBack.ties.size} ties that this profile does not show.`],
    head.notice
  ]
}
