// What is being made of one entry: nodes, ties and issues, all about one actor.
import type { NodeInput } from '../../../schema/records.ts'
import type { EntryTie, Issue } from '../entry.ts'
import { countryId } from '../ids.ts'
import { countryCode } from './lookups.ts'

export type ActorKind = 'Person' | 'Organization' | 'Vessel' | 'Aircraft'
type Tie<K extends EntryTie['kind']> = Extract<EntryTie, { kind: K }>

export class Draft {
  readonly id: string
  readonly kind: ActorKind
  /** Fields of the actor's own kind. */
  readonly fields: Record<string, unknown> = {}
  readonly nodes = new Map<string, NodeInput>()
  readonly ties = new Map<string, EntryTie>()
  readonly issues: Issue[] = []
  readonly #locator: string

  constructor(id: string, kind: ActorKind, locator: string) {
    this.id = id
    this.kind = kind
    this.#locator = locator
  }

  issue(kind: string, example: string): void {
    this.issues.push({ kind, example: `${this.#locator}: ${example}` })
  }

  /** One more value of a field that has many; the same value comes once. */
  add(field: string, value: unknown): void {
    const known = this.fields[field] as unknown[] | undefined
    if (known === undefined) this.fields[field] = [value]
    else if (!known.some(other => JSON.stringify(other) === JSON.stringify(value))) known.push(value)
  }

  node(node: NodeInput): void {
    if (!this.nodes.has(node.id)) this.nodes.set(node.id, node)
  }

  tie(tie: EntryTie): void {
    this.ties.set(`${tie.kind} ${tie.start} ${tie.end} ${tie.key ?? ''}`, tie)
  }

  /** A tie to a country by its name; a name that is in no table is an issue and no tie. */
  country(kind: 'CITIZEN_OF' | 'FLAGGED_IN' | 'BASED_IN', name: string, basis?: Tie<'BASED_IN'>['basis']): void {
    const code = this.countryCode(name)
    if (code === undefined) return
    const ends = { start: this.id, end: countryId(code) }
    if (kind === 'BASED_IN') this.tie({ kind, ...ends, basis })
    else this.tie({ kind, ...ends })
  }

  countryCode(name: string): string | undefined {
    if (name === '') return undefined
    const code = countryCode(name)
    if (code === undefined) this.issue('unknown country', name)
    return code ?? undefined
  }
}
