// What an export holds, page by page: the graph without bookkeeping and without what stays behind, under a head that says what it is.
import { today, type Day } from '../../schema/dates.ts'
import { StoreError } from '../errors.ts'
import type { Graph, StoredNode, StoredTie } from '../graph/graph.ts'
import { heldBack, type HeldBack } from './held-back.ts'
import { headOf, partial, type Head } from './head.ts'
import { pagesOf } from './pages.ts'
import { partOf, type Asked } from './part.ts'
import { profiles, type Profile } from './profiles.ts'
import { ShownGraph } from './shown-graph.ts'

export interface ContentOptions {
  readonly profile?: Profile
  /** The day that stands in the file; today unless it is given. */
  readonly on?: Day
  /** A part of the graph; all of it unless it is given. */
  readonly part?: Asked | undefined
}

/** Nodes and ties come in the same order each time. In memory: the ids of the nodes, and of what is held back. */
export class GraphContent {
  /** Without what stays behind. */
  readonly graph: ShownGraph
  readonly head: Head
  readonly profile: Profile
  readonly heldBack: HeldBack

  private constructor(graph: ShownGraph, head: Head, profile: Profile, held: HeldBack) {
    this.graph = graph
    this.head = head
    this.profile = profile
    this.heldBack = held
  }

  static async of(graph: Graph, { profile = profiles.public, on = today(), part: asked }: ContentOptions = {}): Promise<GraphContent> {
    const head = await headOf(graph, profile, on)
    const ids = await graph.ids()
    const held = await heldBack(graph, ids, profile)
    const shown = new ShownGraph(graph, held, ids)
    if (asked === undefined) return new GraphContent(shown, head, profile, held)
    const part = await partOf(shown, asked)
    return new GraphContent(new ShownGraph(graph, held, ids, part.ids), partial(head, part.about), profile, held)
  }

  get nodeCount(): number {
    return this.graph.count
  }

  async* nodes(): AsyncGenerator<StoredNode[]> {
    for (const page of pagesOf(await this.graph.ids())) yield (await this.graph.nodes(page)).filter(node => node !== undefined)
    await this.#unchanged()
  }

  async* ties(): AsyncGenerator<StoredTie[]> {
    for (const page of pagesOf(await this.graph.ids())) {
      const ties = await this.graph.tiesFrom(page)
      if (ties.length > 0) yield ties
    }
    await this.#unchanged()
  }

  /** What another writer chose and wrote, of one moment as well. */
  async* whole(pieces: AsyncIterable<string>): AsyncGenerator<string> {
    yield* pieces
    await this.#unchanged()
  }

  async #unchanged(): Promise<void> {
    if (((await this.graph.ledger())?.stamp ?? '') !== this.head.stamp) throw new StoreError('export: something was written to the store meanwhile, so that the file would be of no one moment. Try again when no import is running.', true)
  }
}
