// A file read and mapped by its source, without a store: what it states, what the report would say.
import type { Entry } from '../../api/import/entry.ts'
import { Tallies } from '../../api/import/report.ts'
import type { Opened, Source, SourceFile } from '../../api/import/source.ts'
import { statementOf } from '../../api/import/statement.ts'

export interface Reading {
  readonly opened: Opened
  readonly entries: ReadonlyMap<string, Entry>
  /** Kinds of issues with their counts. */
  readonly issues: Readonly<Record<string, number>>
  readonly missed: readonly string[]
  readonly refused: number
  /** By kind of the actor. */
  readonly subjects: Readonly<Record<string, number>>
}

/** Entries by subject and part, with what the report counts. @throws where one is there twice */
export async function tallied({ entries: stream }: Pick<Opened, 'entries'>): Promise<{ readonly entries: Map<string, Entry>; readonly tallies: Tallies }> {
  const [entries, tallies] = [new Map<string, Entry>(), new Tallies()]
  for await (const entry of stream) {
    const id = entry.subject + entry.part
    if (entries.has(id)) throw new Error(`${id} is there twice`)
    entries.set(id, entry)
    tallies.counts.read++
    for (const issue of entry.issues) tallies.issue(issue)
    if (entry.refused) tallies.counts.refused++
    else tallies.entry(entry)
  }
  return { entries, tallies }
}

/** Every entry is put through the parsers of the ontology. */
export async function reading(source: Source, file: SourceFile): Promise<Reading> {
  const opened = await source.open(file)
  const { entries, tallies } = await tallied(opened)
  const subjects: Record<string, number> = {}
  for (const entry of entries.values()) {
    const { nodes } = statementOf(entry, 'source-test')
    const kind = nodes.find(({ id }) => id === entry.subject)?.kind
    if (kind !== undefined) subjects[kind] = (subjects[kind] ?? 0) + 1
  }
  const result = tallies.result(source.expectations(opened.list))
  return {
    opened, entries, subjects, refused: tallies.counts.refused,
    issues: Object.fromEntries(result.issues.map(({ kind, count }) => [kind, count])), missed: result.expectations.filter(({ held }) => !held).map(({ text }) => text)
  }
}

/** What an entry states, in short, to be compared by hand with the file. */
export function shown(entry: Entry | undefined) {
  const nodes = entry?.nodes ?? []
  const [actor] = nodes
  return {
    actor: actor as unknown as Record<string, unknown> & { readonly names: readonly { readonly value: string; readonly kind: string; readonly script: string }[]; readonly remarks: readonly string[] },
    names: (actor?.names ?? []).map(({ value, kind }) => `${kind} ${value}`),
    ties: (entry?.ties ?? []).map(({ kind, end }) => `${kind} ${end}`).sort(),
    identifiers: nodes.flatMap(node => node.kind === 'Identifier' ? [[node.type, node.number, node.country].filter(part => part !== undefined).join(' ')] : []),
    designations: nodes.flatMap(node => node.kind === 'Designation' ? [node] : []),
    addresses: nodes.flatMap(node => node.kind === 'Address' ? [node.name] : []),
    issues: (entry?.issues ?? []).map(({ kind }) => kind),
    original: entry?.original?.() ?? ''
  }
}
