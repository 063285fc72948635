// The store as an export may see it: what stays behind is not there, so that no format can forget to leave it out.
import type { NodeKind, TieKind } from '../../schema/ontology.ts'
import { Graph, type StoredNode, type StoredTie, type TieAt } from '../graph/graph.ts'
import type { HeldBack } from './held-back.ts'

/** Only the questions that exports ask are answered without what stays behind: `ids`, `nodes`, `ofKind`, `ties`, `tiesFrom`, `claims`. */
export class ShownGraph extends Graph {
  readonly #heldBack: HeldBack
  readonly #ids: readonly string[]
  /** undefined: everything that does not stay behind. */
  readonly #only: ReadonlySet<string> | undefined

  constructor(graph: Graph, heldBack: HeldBack, ids: readonly string[], only?: ReadonlySet<string>) {
    super(graph.engine)
    this.#heldBack = heldBack
    this.#only = only
    this.#ids = ids.filter(id => this.#has(id))
  }

  get count(): number {
    return this.#ids.length
  }

  override ids(): Promise<string[]> {
    return Promise.resolve([...this.#ids])
  }

  override async nodes(ids: readonly string[]): Promise<(StoredNode | undefined)[]> {
    return (await super.nodes(ids)).map(node => node === undefined || !this.#has(node.id) ? undefined : this.#sourced(node))
  }

  override async ofKind<K extends NodeKind>(kind: K, page: { skip?: number; limit?: number } = {}): ReturnType<typeof Graph.prototype.ofKind<K>> {
    return (await super.ofKind(kind, page)).filter(({ id }) => this.#has(id)).map(node => this.#sourced(node))
  }

  override async ties(ids: readonly string[], kinds: readonly TieKind[]): Promise<TieAt[]> {
    return (await super.ties(ids, kinds)).filter(({ tie }) => this.#shows(tie)).map(({ of, tie, other }) => ({ of, tie: this.#sourced(tie), other: this.#sourced(other) }))
  }

  override async tiesFrom(ids: readonly string[]): Promise<StoredTie[]> {
    return (await super.tiesFrom(ids)).filter(tie => this.#shows(tie)).map(tie => this.#sourced(tie))
  }

  override async claims(about: readonly string[]): ReturnType<typeof Graph.prototype.claims> {
    return (await super.claims(about)).filter(({ id }) => this.#has(id)).map(claim => this.#sourced(claim))
  }

  #shows({ id, start, end }: StoredTie): boolean {
    return !this.#heldBack.ties.has(id) && this.#has(start) && this.#has(end)
  }

  #has(id: string): boolean {
    return !this.#heldBack.nodes.has(id) && this.#only?.has(id) !== false
  }

  /** A source that stays behind is not named either. */
  #sourced<T extends { readonly sources: readonly string[] }>(thing: T): T {
    return thing.sources.some(source => this.#heldBack.nodes.has(source)) ? { ...thing, sources: thing.sources.filter(source => !this.#heldBack.nodes.has(source)) } : thing
  }
}
