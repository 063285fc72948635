// The real cases of the mission as cited facts, loaded on first use and again when their files change. They are a list of their own,
// nexum/seeds, chosen by hand: that somebody is missing from them says nothing.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { root } from '../../root.ts'
import type { Graph } from '../../graph/graph.ts'
import { InputError } from '../../errors.ts'
import { importSource } from '../pipeline.ts'
import type { RunReport } from '../report.ts'
import type { Opened, Source, SourceFile } from '../source.ts'
import { expectations } from './expectations.ts'
import { mapSeeds } from './map.ts'
import { readSeeds, seedFiles } from './read.ts'

export const seedsList = 'nexum/seeds'
export const seedsFolder = join(root, 'seeds')

/** Not official: a person under 18 is refused. */
const source = (folder: string): Source => ({
  name: 'nexum',
  official: false,
  curated: true,
  /** Only ever read from their own folder. */
  recognise: () => undefined,
  open: () => Promise.resolve(opened(folder)),
  expectations: () => expectations
})

/**
 * Does nothing where the store holds these very files already.
 * @throws InputError naming file and line where a seed file cannot be understood
 */
export async function ensureSeeds(graph: Graph, say: (line: string) => void = () => undefined, folder = seedsFolder): Promise<RunReport | undefined> {
  const file = seedsIn(folder)
  const sha256 = await file.sha256()
  if ((await graph.standingRuns()).some(run => run.list === seedsList && run.sha256 === sha256 && run.complete)) return undefined
  say('Loading the seeds')
  const report = await importSource(graph, source(folder), file, { force: true })
  const { refused } = report.counts
  if (refused > 0) throw new InputError(`seeds: ${refused} nodes were refused: ${report.issues.map(({ examples }) => examples.join('; ')).join('; ')}`)
  for (const { text, held } of report.expectations) if (!held) say(`Seeds: missing is what was expected: ${text}`)
  say(`Seeds loaded: ${report.nodes} nodes, ${report.ties} ties`)
  return report
}

function opened(folder: string): Opened {
  const seeds = readSeeds(seedFiles(folder))
  return { list: 'seeds', publishedOn: seeds.published, entries: entriesOf(seeds) }
}

async function *entriesOf(seeds: Parameters<typeof mapSeeds>[0]): Opened['entries'] {
  yield * await Promise.resolve(mapSeeds(seeds))
}

/** All files of the folder as one: they refer to one another and are loaded together. */
function seedsIn(folder: string): SourceFile {
  const text = seedFiles(folder).map(path => readFileSync(path)).reduce((all, part) => Buffer.concat([all, part]), Buffer.alloc(0))
  return {
    path: 'seeds', name: 'seeds', names: [],
    open: () => Promise.resolve(Readable.from([text])),
    sha256: () => Promise.resolve(createHash('sha256').update(text).digest('hex')),
    beside: () => Promise.resolve(undefined)
  }
}
