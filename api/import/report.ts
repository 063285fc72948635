// What an import tells at its end: counts, issues by kind with a few examples, expectations held or missed.
import type { StoredRun } from '../../schema/bookkeeping.ts'
import type { NodeKind, TieKind } from '../../schema/ontology.ts'
import type { Entry, Issue } from './entry.ts'
import { Fingerprints } from './fingerprints.ts'
import { isReference } from './references.ts'
import type { Expectation, Tally } from './source.ts'

export interface Counts {
  read: number
  added: number
  changed: number
  removed: number
  unchanged: number
  refused: number
}

export interface IssueCount {
  readonly kind: string
  readonly count: number
  readonly examples: readonly string[]
}

export interface RunReport extends Pick<StoredRun, 'id' | 'source' | 'list' | 'file' | 'sha256' | 'publishedOn'> {
  /** What the file holds after mapping, with the countries and programmes it names. */
  readonly nodes: number
  readonly ties: number
  readonly counts: Counts
  readonly issues: readonly IssueCount[]
  readonly expectations: readonly { readonly text: string; readonly held: boolean }[]
  /** Plain sentences about how it went: where the date came from, what was not applied. */
  readonly notes: readonly string[]
  /** Whether anything was written. */
  readonly written: boolean
}

const examplesKept = 3

export class Tallies implements Tally {
  readonly counts: Counts = { read: 0, added: 0, changed: 0, removed: 0, unchanged: 0, refused: 0 }
  readonly notes: string[] = []
  readonly #issues = new Map<string, { count: number; examples: string[] }>()
  readonly #subjects = new Map<string, number>()
  readonly #ties = new Map<TieKind, number>()
  readonly #ids = new Fingerprints()
  #tieCount = 0

  get read(): number {
    return this.counts.read
  }

  subjects(kind: NodeKind, field?: string): number {
    return this.#subjects.get(field === undefined ? kind : `${kind}.${field}`) ?? 0
  }

  ties(kind: TieKind): number {
    return this.#ties.get(kind) ?? 0
  }

  issues(kind: string): number {
    return this.#issues.get(kind)?.count ?? 0
  }

  issue({ kind, example }: Issue): void {
    const known = this.#issues.get(kind)
    if (known === undefined) this.#issues.set(kind, { count: 1, examples: [example] })
    else {
      known.count++
      if (known.examples.length < examplesKept) known.examples.push(example)
    }
  }

  /** Counts what an entry holds; a refused one holds nothing. */
  entry({ subject, nodes, ties }: Entry): void {
    for (const node of nodes) {
      this.node(node.id)
      if (node.id !== subject) continue
      add(this.#subjects, node.kind)
      for (const [field, value] of Object.entries(node)) if (value !== undefined && (!Array.isArray(value) || value.length > 0)) add(this.#subjects, `${node.kind}.${field}`)
    }
    for (const { kind, end } of ties) {
      add(this.#ties, kind)
      if (isReference(end)) this.node(end)
    }
    this.#tieCount += ties.length
  }

  node(id: string): void {
    this.#ids.add(id)
  }

  result(expectations: readonly Expectation[]): Pick<RunReport, 'nodes' | 'ties' | 'counts' | 'issues' | 'expectations' | 'notes'> {
    const issues = [...this.#issues].map(([kind, { count, examples }]) => ({ kind, count, examples }))
    return {
      nodes: this.#ids.size,
      ties: this.#tieCount,
      counts: { ...this.counts },
      issues: issues.sort((a, b) => b.count - a.count || (a.kind < b.kind ? -1 : 1)),
      expectations: expectations.map(expectation => ({ text: expectation.text, held: expectation.held(this) })),
      notes: [...this.notes]
    }
  }
}

function add<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}
