// The network for the rest of the house: questions go to a thread of their own that holds the projection and judges; what it finds by
// id comes back with what the store says of it.
import type { Graph } from '../graph/graph.ts'
import type {
  CallOptions, Candidate, CandidatesAnswer, CandidatesArguments, CoverageAnswer, CoverageArguments, LeadsArguments, NetworkStatus,
  OwnedActor, OwnershipAnswer, OwnershipArguments, PathsAnswer, PathsArguments
} from './answers.ts'

export type * from './answers.ts'

export class Network {
  private constructor(_graph: Graph) {
    // The thread starts here.
  }

  /** Returns at once: loading goes on in the thread, and questions wait for it. */
  static open(graph: Graph): Network {
    return new Network(graph)
  }

  /** When the projection is loaded. @throws StoreError when it cannot be. */
  ready(): Promise<void> {
    return this.#unbuilt()
  }

  status(): NetworkStatus {
    return { ready: false, revision: null, nodes: null, ties: null }
  }

  /** @throws NotFoundError for an unknown end. */
  paths(_args: PathsArguments, _call?: CallOptions): Promise<PathsAnswer> {
    return this.#unbuilt()
  }

  /** Leads, not allegations; highest score first, then by id. @throws NotFoundError for an unknown `of` or `scheme`, InputError for a cursor of another question. */
  candidates(_args: CandidatesArguments, _call?: CallOptions): Promise<CandidatesAnswer> {
    return this.#unbuilt()
  }

  /** The same judgement for one actor, designated or not. @throws NotFoundError for an unknown actor. */
  leads(_args: LeadsArguments, _call?: CallOptions): Promise<Candidate> {
    return this.#unbuilt()
  }

  /** @throws NotFoundError for an unknown actor. */
  ownership(_args: OwnershipArguments, _call?: CallOptions): Promise<OwnershipAnswer> {
    return this.#unbuilt()
  }

  /** @throws NotFoundError for an unknown actor. */
  ownedBy(_args: OwnershipArguments, _call?: CallOptions): Promise<OwnedActor[]> {
    return this.#unbuilt()
  }

  /** An unknown id has no row. @throws NotFoundError for an unknown scheme. */
  coverage(_args: CoverageArguments, _call?: CallOptions): Promise<CoverageAnswer> {
    return this.#unbuilt()
  }

  close(): Promise<void> {
    return Promise.resolve()
  }

  #unbuilt(): Promise<never> {
    return Promise.reject(new RangeError('network: not built yet'))
  }
}
