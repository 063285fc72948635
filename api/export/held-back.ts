// What stays behind: what the profile does not admit, and what would show through beside it.
import { tieKindNames, tieKinds, type TieKind } from '../../schema/ontology.ts'
import type { Graph, StoredNode, StoredTie } from '../graph/graph.ts'
import { pagesOf } from './pages.ts'
import { admits, dependentKinds, submissionKinds, submissionTies, type Profile } from './profiles.ts'

export interface HeldBack {
  readonly nodes: ReadonlySet<string>
  readonly ties: ReadonlySet<string>
}

/** Reads all of it once. In memory: ids of what is held back. */
export async function heldBack(graph: Graph, ids: readonly string[], profile: Profile): Promise<HeldBack> {
  const found = new Finding(graph, profile)
  if (!profile.everything) await found.read(ids)
  return found
}

class Finding implements HeldBack {
  readonly nodes = new Set<string>()
  readonly ties = new Set<string>()
  readonly #sources = new Set<string>()
  readonly #graph: Graph
  readonly #profile: Profile

  constructor(graph: Graph, profile: Profile) {
    this.#graph = graph
    this.#profile = profile
  }

  async read(ids: readonly string[]): Promise<void> {
    for (const source of await this.#graph.ofKind('Source')) if (!admits(this.#profile, source.marking)) this.#sources.add(source.id)
    for (const page of pagesOf(ids)) await this.#readNodes((await this.#graph.nodes(page)).filter(node => node !== undefined))
    const touched = new Set<string>()
    for (const page of pagesOf(ids)) {
      for (const tie of await this.#graph.tiesFrom(page)) {
        if (this.#mayGo(tie)) continue
        this.ties.add(tie.id)
        touched.add(tie.start).add(tie.end)
      }
    }
    await this.#withoutHolders(touched)
    for (const page of pagesOf([...this.nodes, ...this.ties])) for (const { id } of await this.#graph.claims(page)) this.nodes.add(id)
  }

  async #readNodes(nodes: readonly StoredNode[]): Promise<void> {
    const persons: string[] = []
    for (const node of nodes) {
      if (!this.#admitsNode(node)) this.nodes.add(node.id)
      else if (node.kind === 'Person' || node.kind === 'Organization') persons.push(node.id)
    }
    for (const id of await this.#onlySignatories(persons)) this.nodes.add(id)
  }

  #admitsNode(node: StoredNode): boolean {
    return admits(this.#profile, node.marking) && !submissionKinds.has(node.kind) && !(node.kind === 'Person' && node.possibleVictim === true) && this.#isSourced(node.sources)
  }

  /** What only a source states that stays behind stays behind with it. */
  #isSourced(sources: readonly string[]): boolean {
    return sources.length === 0 || sources.some(source => !this.#sources.has(source))
  }

  #mayGo(tie: StoredTie): boolean {
    return admits(this.#profile, tie.marking) && !submissionTies.has(tie.kind) && this.#isSourced(tie.sources) && !this.nodes.has(tie.start) && !this.nodes.has(tie.end)
  }

  /** Those who are known for nothing else than having signed a submission. */
  async #onlySignatories(ids: readonly string[]): Promise<string[]> {
    const signed = new Set<string>()
    const more = new Set<string>()
    for (const { of, kind, direction } of await this.#graph.degree(ids)) {
      if (kind === 'SUBMITTED_BY' && direction === 'IN') signed.add(of)
      else if (tieKinds[kind].conducts !== null || beside.has(kind)) more.add(of)
    }
    return [...signed].filter(id => !more.has(id))
  }

  /** A designation names whom it designates, a number whom it identifies: without these it tells who was left out. */
  async #withoutHolders(touched: ReadonlySet<string>): Promise<void> {
    for (const page of pagesOf([...touched].filter(id => !this.nodes.has(id)))) {
      const dependent = new Set((await this.#graph.nodes(page)).filter(node => node !== undefined && dependentKinds.has(node.kind)).map(node => node?.id ?? ''))
      const held = new Set<string>()
      for (const { of, tie, other } of await this.#graph.ties([...dependent], tieKindNames)) if (!this.ties.has(tie.id) && !dependentKinds.has(other.kind) && holding.has(tie.kind)) held.add(of)
      for (const id of dependent) if (!held.has(id)) this.nodes.add(id)
    }
  }
}

const beside: ReadonlySet<TieKind> = new Set<TieKind>(['DESIGNATED_AS', 'PARTY_TO', 'RECOMMENDS'])
/** From somebody to what belongs to them. */
const holding: ReadonlySet<TieKind> = new Set<TieKind>(['DESIGNATED_AS', 'IDENTIFIED_BY', 'LOCATED_AT', 'USES_CHANNEL', 'PROMOTES', 'PARTY_TO', 'DRAWS_FROM', 'ABOUT'])
