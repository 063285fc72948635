// The formats of an exported graph: how they are called, which files they make, and what they cannot hold.
import { basename } from 'node:path'
import { InputError } from '../errors.ts'
import { exportBods } from './bods/export.ts'
import type { GraphContent } from './content.ts'
import { csvMetadata, csvOfNodes, csvOfTies, type CsvOptions } from './csv.ts'
import { exportCypher } from './cypher.ts'
import { exportFtm } from './ftm/export.ts'
import { exportGexf } from './gexf.ts'
import { exportGraphml } from './graphml.ts'
import { exportJson } from './json.ts'
import { admits, type ProfileName } from './profiles.ts'
import { exportStix } from './stix/export.ts'

export type Pieces = AsyncIterable<string> | Iterable<string>

export interface Format {
  readonly name: string
  readonly about: string
  /** By these endings of a file it is recognised, the longest first. */
  readonly endings: readonly string[]
  readonly profiles: readonly ProfileName[]
  /** It chooses by itself what of the graph it holds. */
  readonly chooses?: boolean
  /** The files that it makes where one is named. */
  paths(path: string): readonly string[]
  /** What is in each of them. */
  pieces(content: GraphContent, paths: readonly string[], options: CsvOptions): readonly Pieces[]
}

const all: readonly ProfileName[] = ['public', 'partner', 'government', 'whole']
const oneFile = (write: (content: GraphContent) => AsyncIterable<string>): Pick<Format, 'paths' | 'pieces'> => ({ paths: path => [path], pieces: content => [write(content)] })

export const formats: readonly Format[] = [
  { name: 'graphml', about: 'GraphML, for yEd, Gephi, igraph, networkx, Cytoscape', endings: ['.graphml'], profiles: all, ...oneFile(exportGraphml) },
  { name: 'gexf', about: 'GEXF 1.3, for Gephi', endings: ['.gexf'], profiles: all, ...oneFile(exportGexf) },
  { name: 'csv', about: 'two tables, nodes and ties, and a description of both; formulas are made harmless unless --raw', endings: ['.csv'], profiles: all, paths: csvPaths, pieces: csvPieces },
  { name: 'json', about: 'one array, one object on each line; nexum import reads it back', endings: ['.json'], profiles: all, ...oneFile(exportJson) },
  { name: 'cypher', about: 'a script for Neo4j 5.26 or later', endings: ['.cypher', '.cql'], profiles: all, ...oneFile(exportCypher) },
  { name: 'stix', about: 'a STIX 2.1 bundle', endings: ['.stix.json', '.stix'], profiles: all, ...oneFile(exportStix) },
  { name: 'ftm', about: 'FollowTheMoney entities, one on each line', endings: ['.ftm.json', '.ftm', '.jsonl'], profiles: ['public', 'partner', 'government'], chooses: true, ...oneFile(content => content.whole(exportFtm(content.graph, { on: content.head.exportedOn, admits: marking => admits(content.profile, marking) }))) },
  { name: 'bods', about: 'Beneficial Ownership Data Standard 0.4: who owns and controls', endings: ['.bods.json', '.bods'], profiles: ['public'], chooses: true, ...oneFile(content => content.whole(exportBods(content.graph, { on: content.head.exportedOn }))) }
]

const names = formats.map(({ name }) => name)

/** @throws InputError for a name or an ending that no format has. */
export function formatFor(path: string, name?: string): Format {
  if (name !== undefined) {
    const named = formats.find(format => format.name === name.toLowerCase())
    if (named === undefined) throw new InputError(`export: --format: "${name}" is no format. Use one of ${names.join(', ')}.`, ['format'], names)
    return named
  }
  const endings = formats.flatMap(format => format.endings.map(ending => ({ format, ending }))).sort((a, b) => b.ending.length - a.ending.length)
  const found = endings.find(({ ending }) => path.toLowerCase().endsWith(ending))
  if (found === undefined) throw new InputError(`export: the ending of ${basename(path)} names no format. Use one of ${endings.map(({ ending }) => ending).sort().join(' ')}, or --format with one of ${names.join(', ')}.`, ['format'], names)
  return found.format
}

/** graph.csv becomes graph-nodes.csv, graph-ties.csv and graph-metadata.json. */
function csvPaths(path: string): string[] {
  const stem = path.replace(/\.csv$/i, '')
  return [`${stem}-nodes.csv`, `${stem}-ties.csv`, `${stem}-metadata.json`]
}

function csvPieces(content: GraphContent, [nodes = '', ties = '']: readonly string[], options: CsvOptions): Pieces[] {
  return [csvOfNodes(content, options), csvOfTies(content, options), csvMetadata(content, { nodes: basename(nodes), ties: basename(ties) }, options)]
}
