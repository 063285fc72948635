// What a record of a list states, as it is kept: parsed, every tie with its id, everything with a source.
import { hash } from 'node:crypto'
import { floored } from '../../schema/cohorts.ts'
import { parseNode, parseTie, type AnyNode, type AnyTie } from '../../schema/records.ts'
import type { By } from './by-hand/by.ts'
import type { Entry } from './entry.ts'
import { tieId } from './ids.ts'

export interface Statement {
  readonly nodes: readonly AnyNode[]
  readonly ties: readonly AnyTie[]
}

/** Tells whether an entry says something else than before. The version of the list that says it takes no part. */
export function digestOf({ nodes, ties, elsewhere }: Pick<Entry, 'nodes' | 'ties' | 'elsewhere'>): string {
  // From a digest of a small number the number could be guessed.
  const kept = nodes.map(node => node.kind === 'Cohort' ? floored(node) : node)
  return hash('sha256', JSON.stringify(elsewhere === undefined ? [kept, ties] : [kept, ties, elsewhere])).slice(0, 32)
}

/**
 * @param source what has no source of its own is stated by this one
 * @throws RecordError for what does not fit the ontology
 */
export function statementOf(entry: Pick<Entry, 'nodes' | 'ties'>, source: string | undefined): Statement {
  const sourced = <T extends { sources?: string[] }>(thing: T): T =>
    source === undefined || (thing.sources?.length ?? 0) > 0 ? thing : { ...thing, sources: [source] }
  return {
    nodes: entry.nodes.map(node => parseNode(sourced(node))),
    ties: entry.ties.map(({ key, id, ...tie }) => parseTie(sourced({ ...tie, id: id ?? tieId({ ...tie, key }) })))
  }
}

/**
 * As a record keeps it: without empty lists, without the source that states most of it, without ids that follow from the rest.
 * @param by who states it, where that is a person
 */
export function textOf({ nodes, ties }: Statement, by?: By): string {
  // Not where something has no source at all: read again, it would be given this one.
  const source = [...nodes, ...ties].every(({ sources }) => sources.length > 0) ? nodes[0]?.sources[0] : undefined
  return JSON.stringify({ by, source, nodes: nodes.map(node => brief(node, source)), ties: ties.map(tie => brief(tie, source)) })
}

/** Made by hand: JSON.stringify with a function for every value takes four times as long. */
function brief(thing: AnyNode | AnyTie, source: string | undefined): Record<string, unknown> {
  const kept: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(thing) as [string, unknown][]) {
    if (Array.isArray(value) && (value.length === 0 || (name === 'sources' && value.length === 1 && value[0] === source))) continue
    if (name === 'id' && 'start' in thing && value === tieId(thing)) continue
    kept[name] = value
  }
  return kept
}

/** What `textOf` wrote. */
export function statementFrom(text: string): Statement {
  const { source, nodes = [], ties = [] } = JSON.parse(text) as Partial<Pick<Entry, 'nodes' | 'ties'>> & { readonly source?: string }
  return statementOf({ nodes, ties }, source)
}

/** A designation is kept with the actor it is about, everything else with the subject of its entry. */
export function homeOf({ subject, ties }: Pick<Entry, 'subject' | 'ties'>): string {
  return ties.find(tie => tie.kind === 'DESIGNATED_AS' && tie.end === subject)?.start ?? subject
}
