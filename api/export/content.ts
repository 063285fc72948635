// What an export holds, page by page: the graph without bookkeeping and without what stays behind, under a head that says what it is.
import { today, type Day } from '../../schema/dates.ts'
import { StoreError } from '../errors.ts'
import type { Graph, StoredNode, StoredTie } from '../graph/graph.ts'
import { heldBack, type HeldBack } from './held-back.ts'
import { headOf, type Head } from './head.ts'
import { pagesOf } from './pages.ts'
import { profiles, type Profile } from './profiles.ts'

export interface ContentOptions {
  readonly profile?: Profile
  /** The day that stands in the file; today unless it is given. */
  readonly on?: Day
}

/** Nodes and ties come in the same order each time. In memory: the ids of the nodes, and of what is held back. */
export class GraphContent {
  readonly graph: Graph
  readonly head: Head
  readonly profile: Profile
  readonly heldBack: HeldBack
  readonly #ids: readonly string[]

  private constructor(graph: Graph, head: Head, profile: Profile, held: HeldBack, ids: readonly string[]) {
    this.graph = graph
    this.head = head
    this.profile = profile
    this.heldBack = held
    this.#ids = ids
  }

  static async of(graph: Graph, { profile = profiles.public, on = today() }: ContentOptions = {}): Promise<GraphContent> {
    const head = await headOf(graph, profile, on)
    const ids = await graph.ids()
    const held = await heldBack(graph, ids, profile)
    return new GraphContent(graph, head, profile, held, ids.filter(id => !held.nodes.has(id)))
  }

  get nodeCount(): number {
    return this.#ids.length
  }

  async* nodes(): AsyncGenerator<StoredNode[]> {
    for (const page of pagesOf(this.#ids)) yield (await this.graph.nodes(page)).filter(node => node !== undefined).map(node => this.#sourced(node))
    await this.#unchanged()
  }

  async* ties(): AsyncGenerator<StoredTie[]> {
    for (const page of pagesOf(this.#ids)) {
      const ties = (await this.graph.tiesFrom(page)).filter(({ id, end }) => !this.heldBack.ties.has(id) && !this.heldBack.nodes.has(end)).map(tie => this.#sourced(tie))
      if (ties.length > 0) yield ties
    }
    await this.#unchanged()
  }

  /** A source that stays behind is not named either. */
  #sourced<T extends StoredNode | StoredTie>(thing: T): T {
    return thing.sources.some(source => this.heldBack.nodes.has(source)) ? { ...thing, sources: thing.sources.filter(source => !this.heldBack.nodes.has(source)) } : thing
  }

  async #unchanged(): Promise<void> {
    if (((await this.graph.ledger())?.stamp ?? '') !== this.head.stamp) throw new StoreError('export: something was written to the store meanwhile, so that the file would be of no one moment. Try again when no import is running.', true)
  }
}
