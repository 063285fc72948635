// From what was judged, which names nodes and ties by id, to what is shown: read in two steps, however many there are.
import { prongs } from '../../schema/law.ts'
import { standardWeights, type Weights } from '../../schema/weights.ts'
import { StoreError } from '../errors.ts'
import type { Graph, StoredNode, StoredTie } from '../graph/graph.ts'
import type { Basis, Candidate, Chain, CounterEvidence, CoverageCell, Judged, Lead, OwnedActor, Owner, OwnershipFinding, PathAnswer, TieReference } from './answers.ts'
import type { Against } from './against.ts'
import type { JudgedCandidate } from './candidates.ts'
import { candidatesNotice } from './basis.ts'
import type { Fit, Fits, Precedents, PrecedentsAnswer } from './fits-answers.ts'
import { chainSentence, hopSentence } from './sentence.ts'
import { mentions, spell } from './text.ts'
import type { JudgedWhatIf, LeadChange, OwnershipChange, WhatIfAnswer } from './what-if-answers.ts'

const prongsById = new Map(prongs.map(prong => [prong.id, prong]))

/** What one answer needs of the store. */
export class Hydration {
  readonly #nodes = new Map<string, StoredNode>()
  readonly #ties = new Map<string, StoredTie>()

  /** @throws StoreError, retryable, if something has gone since it was judged: judge again. */
  static async of(graph: Graph, judged: unknown, moreIds: readonly string[] = []): Promise<Hydration> {
    const hydration = new Hydration()
    const wanted = new Wanted()
    wanted.add(judged)
    for (const id of moreIds) wanted.ids.add(id)
    const ids = [...wanted.ids]
    const [nodes, ties] = await Promise.all([graph.nodes(ids), graph.evidence([...wanted.ties.values()])])
    for (const node of nodes) if (node !== undefined) hydration.#nodes.set(node.id, node)
    for (const tie of ties) hydration.#ties.set(keyOf(tie), tie)
    // Sources of claims, proceedings, schemes and possible victims are known only now.
    const sources = nodes.flatMap(node => node !== undefined && shownWithSources(node) ? node.sources : []).filter(id => !hydration.#nodes.has(id))
    for (const node of await graph.nodes([...new Set(sources)])) if (node !== undefined) hydration.#nodes.set(node.id, node)
    return hydration
  }

  node(id: string): StoredNode {
    return this.#nodes.get(id) ?? gone(id)
  }

  tie(reference: TieReference): StoredTie {
    return this.#ties.get(keyOf(reference)) ?? gone(reference.id)
  }

  /** A source that is named and was never described is named all the same: nobody may think there is none. */
  sources(ids: readonly string[]): StoredNode[] {
    return ids.map(id => this.#nodes.get(id) ?? { id, kind: 'Source', name: `${id} (not in the store)`, names: [], sources: [], revision: 0 })
  }

  spelled(text: string): string {
    return spell(text, id => this.#nodes.get(id)?.name ?? id)
  }

  chain({ length, hops, weakestGrade }: Chain<Judged>): Chain {
    const named = hops.map(hop => {
      const shown = { from: this.node(hop.from), tie: this.tie(hop.tie), to: this.node(hop.to) }
      return { ...shown, sentence: hopSentence(shown), sources: this.sources(hop.sources), grade: hop.grade }
    })
    return { length, hops: named, sentence: chainSentence(named), weakestGrade }
  }

  path({ length, hops, weakestGrade, nodes }: Chain<Judged> & { readonly nodes: readonly string[] }): PathAnswer {
    const chain = this.chain({ length, hops, weakestGrade, sentence: '' })
    return { length, nodes: nodes.map(id => this.node(id)), ties: chain.hops.map(hop => hop.tie), sentence: chain.sentence, weakestGrade }
  }

  cell(cell: CoverageCell<Judged>): CoverageCell {
    return { ...cell, designation: cell.designation === null ? null : this.node(cell.designation) }
  }

  candidate(judged: JudgedCandidate, basis: Basis, remarks: readonly string[] = [], weights: Weights = standardWeights): Candidate {
    return {
      actor: this.node(judged.actor),
      score: { total: judged.score.total, parts: judged.score.parts.map(part => ({ ...part, why: this.spelled(part.why) })) },
      leads: judged.leads.map(lead => this.#lead(lead)), counterEvidence: this.counterEvidence(judged.against),
      coverage: judged.coverage.map(cell => this.cell(cell)), blockedByOwnership: judged.blockedByOwnership, weights,
      notice: candidatesNotice(basis, remarks), basis
    }
  }

  #lead(lead: Lead<Judged>): Lead {
    return {
      prong: lead.prong === null ? null : prongsById.get(lead.prong) ?? null, verdict: lead.verdict,
      elements: lead.elements.map(element => ({ ...element, why: this.spelled(element.why) })),
      chain: this.chain(lead.chain), missing: lead.missing.map(text => this.spelled(text))
    }
  }

  counterEvidence({ claims, proceedings, victims }: Against): CounterEvidence[] {
    const spoken = claims.map((id): CounterEvidence => {
      const claim = this.node(id)
      const sources = this.sources(claim.sources)
      return { text: claim.kind === 'Claim' ? `${claim.stance === 'DENIES' ? 'Denied' : 'Disputed'}: ${claim.statement ?? claim.translation ?? claim.quotation ?? claim.name}` : claim.name, claim, sources }
    })
    const acquittals = proceedings.map(id => this.node(id)).flatMap((node): CounterEvidence[] =>
      node.kind === 'Proceeding' && node.proceedingType === 'ACQUITTAL' ? [{ text: `An acquittal is on record: ${[node.name, node.court, node.date].filter(part => part !== undefined).join(', ')}.`, claim: null, sources: this.sources(node.sources) }] : [])
    const victim = victims.map((id): CounterEvidence => ({ text: 'On record as a possible victim: never a candidate (non-punishment principle).', claim: null, sources: this.sources(this.node(id).sources) }))
    return [...victim, ...acquittals, ...spoken]
  }

  ownership(judged: OwnershipFinding<Judged>): OwnershipFinding {
    return {
      ...judged, actor: this.node(judged.actor), couldFlip: judged.couldFlip.map(text => this.spelled(text)), steps: judged.steps.map(text => this.spelled(text)),
      owners: judged.owners.map((owner): Owner => ({ ...owner, actor: this.node(owner.actor) })), decisive: judged.decisive.map(tie => this.tie(tie))
    }
  }

  fits({ actor, on, fits }: Fits<Judged>): Fits {
    return {
      actor: this.node(actor), on, fits: fits.map((fit): Fit => ({
        ...fit, prong: fit.prong === null ? null : prongsById.get(fit.prong) ?? null, why: this.spelled(fit.why), elements: fit.elements.map(element => ({ ...element, why: this.spelled(element.why) })),
        chain: fit.chain === null ? null : this.chain(fit.chain)
      }))
    }
  }

  precedents({ prong, precedents, ...counts }: Precedents<Judged>): Omit<PrecedentsAnswer, 'notice' | 'basis'> {
    return {
      ...counts, prong: prongsById.get(prong) ?? gone(prong), precedents: precedents.map(found => {
        const [actor, tie, to] = [this.node(found.actor), found.tie === null ? null : this.tie(found.tie), found.to === null ? null : this.node(found.to)]
        return { actor, designation: this.node(found.designation), stated: found.stated, tie, to, sentence: tie === null || to === null ? null : hopSentence({ from: actor, tie, to }) }
      })
    }
  }

  whatIf(judged: JudgedWhatIf): Omit<WhatIfAnswer, 'notice' | 'basis'> {
    const owned = (change: OwnershipChange<Judged>): OwnershipChange => ({ ...change, actor: this.node(change.actor), step: this.spelled(change.step), ties: change.ties.map(tie => this.tie(tie)) })
    const lead = (change: LeadChange<Judged>): LeadChange => ({
      ...change, actor: this.node(change.actor), prong: change.prong === null ? null : prongsById.get(change.prong) ?? null, why: this.spelled(change.why), chain: this.chain(change.chain)
    })
    return {
      ...judged, supposed: judged.supposed.map(text => this.spelled(text)), blocked: judged.blocked.map(owned), freed: judged.freed.map(owned),
      leadsAppearing: judged.leadsAppearing.map(lead), leadsVanishing: judged.leadsVanishing.map(lead), remarks: judged.remarks.map(text => this.spelled(text))
    }
  }

  owned(judged: OwnedActor<Judged>): OwnedActor {
    return { actor: this.node(judged.actor), verdict: judged.verdict, step: this.spelled(judged.step), ties: judged.ties.map(tie => this.tie(tie)) }
  }
}

/** What can stand in an answer with its own sources. */
function shownWithSources(node: StoredNode): boolean {
  return node.kind === 'Claim' || node.kind === 'Proceeding' || node.kind === 'Scheme' || (node.kind === 'Person' && node.possibleVictim === true)
}

function keyOf({ id, start, end }: TieReference): string {
  return `${start}\u0000${end}\u0000${id}`
}

function gone(id: string): never {
  throw new StoreError(`The graph changed while the answer was put together: "${id}" is not there any more. Ask again.`, true)
}

/** Fields of judged answers that hold ids of nodes. */
const idFields = new Set(['actor', 'from', 'to', 'designation', 'nodes', 'sources', 'claims', 'proceedings', 'victims'])

/** Collects ids and ties, whatever the shape of the answer. */
class Wanted {
  readonly ids = new Set<string>()
  readonly ties = new Map<string, TieReference>()

  add(value: unknown, field = ''): void {
    if (typeof value === 'string') {
      if (idFields.has(field)) this.ids.add(value)
      else for (const id of mentions(value)) this.ids.add(id)
    } else if (Array.isArray(value)) {
      for (const entry of value) this.add(entry, field)
    } else if (typeof value === 'object' && value !== null) {
      if (isReference(value)) this.ties.set(keyOf(value), value)
      else for (const [name, entry] of Object.entries(value)) this.add(entry, name)
    }
  }
}

function isReference(value: object): value is TieReference {
  return 'id' in value && 'start' in value && 'end' in value
}
