// The same questions answered the naive way, over records and plain maps: what conducts, who is one, every simple path by trying all.
import { gradeRank, type Grade } from '../../schema/grades.ts'
import { dayNumber, interval } from '../../schema/dates.ts'
import { hubThreshold, nodeKinds, tieKinds, type TieKind } from '../../schema/ontology.ts'
import type { AnyNode, AnyTie } from '../../schema/records.ts'
import type { Records } from './records.ts'

const sheltered = ['STAFF', 'COUNSEL', 'JOURNALIST', 'AID_WORKER']
const lapsing = ['OWNS', 'CONTROLS', 'OWNED_OR_CONTROLLED_BY', 'HAS_INTEREST_IN', 'LINKED_TO', 'FAMILY_OF', 'ASSOCIATE_OF']
const ranks: Readonly<Record<string, number>> = { weak: 1, medium: 2, strong: 3 }

export interface Step {
  readonly tie: AnyTie
  readonly other: string
  readonly strength: number
  readonly grade: number
}

export class Oracle {
  readonly nodes: ReadonlyMap<string, AnyNode>
  readonly ties: readonly AnyTie[]
  readonly place: ReadonlyMap<string, string>
  readonly hubs: ReadonlySet<string>

  constructor({ nodes, ties }: Records, hubs?: ReadonlySet<string>) {
    this.nodes = new Map(nodes.map(node => [node.id, node]))
    this.ties = ties
    this.place = this.#places()
    this.hubs = hubs === undefined ? this.#hubs() : new Set([...hubs].flatMap(id => this.group(this.place.get(id) ?? id)))
  }

  group(place: string): string[] {
    return [...this.place].filter(([, of]) => of === place).map(([id]) => id)
  }

  #places(): Map<string, string> {
    const place = new Map([...this.nodes.keys()].map(id => [id, id]))
    const joining = this.#joining()
    for (let changed = true; changed;) {
      changed = false
      for (const [start, end] of joining) {
        const [left, right] = [place.get(start) ?? start, place.get(end) ?? end]
        const least = left < right ? left : right
        if (left === right) continue
        changed = true
        place.set(start, least).set(end, least)
      }
    }
    return place
  }

  /** Pairs judged the same, without those on any simple way between two that are judged different. */
  #joining(): (readonly [string, string])[] {
    const scheme = (id: string): boolean => this.nodes.get(id)?.kind === 'Scheme'
    const judged = (which: string): (readonly [string, string])[] => this.ties.flatMap(tie =>
      tie.kind === 'SAME_AS' && tie.judgement === which && tie.withdrawnBy === undefined && tie.start !== tie.end ? [[tie.start, tie.end] as const] : [])
    const same = judged('SAME').filter(([start, end]) => scheme(start) === scheme(end))
    const between = new Set<string>()
    const go = (at: string, to: string, way: readonly string[]): void => {
      if (at === to) for (const [place, step] of way.entries()) between.add([step, way[place + 1] ?? to].sort().join('\u0000'))
      else for (const [start, end] of same) for (const [near, far] of [[start, end], [end, start]] as const) if (near === at && ![...way, at].includes(far)) go(far, to, [...way, at])
    }
    for (const [start, end] of judged('DIFFERENT')) go(start, end, [])
    return same.filter(pair => !between.has([...pair].sort().join('\u0000')))
  }

  #hubs(): Set<string> {
    const hubs = new Set<string>()
    for (const place of new Set(this.place.values())) {
      const members = this.group(place)
      const count = members.reduce((sum, id) => sum + this.ties.filter(tie => (tie.start === id || tie.end === id) && this.strength(tie) > 0 && this.#typed(tie).length === 0).length, 0)
      if (count > hubThreshold || members.some(id => nodeKinds[this.#node(id).kind].hub)) for (const id of members) hubs.add(id)
    }
    return hubs
  }

  #node(id: string): AnyNode {
    const node = this.nodes.get(id)
    if (node === undefined) throw new RangeError(id)
    return node
  }

  strength(tie: AnyTie): number {
    if (tie.start === tie.end) return 0
    if (tie.kind === 'IDENTIFIED_BY') return this.#isShared(tie.end) ? 1 : 0
    const capacity = 'capacity' in tie ? tie.capacity : undefined
    if (capacity !== undefined && sheltered.includes(capacity)) return 0
    if (tie.kind === 'WORKS_FOR') return capacity === 'OFFICER' ? 1 : 0
    if (tie.kind === 'OWNS' && (tie.shareMinimum ?? 0) >= 500_000) return 3
    return ranks[tieKinds[tie.kind].conducts ?? ''] ?? 0
  }

  #isShared(identifier: string): boolean {
    const node = this.#node(identifier)
    const actors = new Set(this.ties.filter(({ kind, end }) => kind === 'IDENTIFIED_BY' && end === identifier).map(({ start }) => start)).size
    return node.kind === 'Identifier' && ['PHONE', 'WALLET', 'EMAIL', 'PASSPORT'].includes(node.type ?? '') && actors >= 2 && actors <= 20
  }

  #typed(tie: AnyTie): AnyTie[] {
    if (tie.kind !== 'LINKED_TO') return []
    const [start, end] = [this.place.get(tie.start), this.place.get(tie.end)]
    return this.ties.filter(other => other.kind !== 'LINKED_TO' && tieKinds[other.kind].conducts !== null
      && ((this.place.get(other.start) === start && this.place.get(other.end) === end) || (this.place.get(other.start) === end && this.place.get(other.end) === start)))
  }

  stands(tie: AnyTie, day: number): boolean {
    if (tie.since !== undefined && interval(tie.since).first > day) return false
    if (tie.withdrawnBy !== undefined && dayNumber(tie.withdrawnBy) <= day) return false
    return !(lapsing.includes(tie.kind) && tie.until !== undefined && interval(tie.until).last < day)
  }

  conducts(tie: AnyTie, day: number): boolean {
    return this.strength(tie) > 0 && this.stands(tie, day) && !this.#typed(tie).some(other => this.stands(other, day))
  }

  gradeOf(tie: AnyTie): Grade | null {
    const claims = [...this.nodes.values()].filter(node => node.kind === 'Claim' && node.about === tie.id && node.stance === 'SUPPORTS')
    const grades = claims.flatMap(claim => claim.kind === 'Claim' && claim.reliability !== undefined && claim.credibility !== undefined ? [`${claim.reliability}${claim.credibility}` as const] : [])
    const [best] = grades.sort((left, right) => gradeRank(left) - gradeRank(right))
    const official = tie.sources.some(id => { const source = this.nodes.get(id); return source?.kind === 'Source' && source.sourceType === 'OFFICIAL_LIST' })
    return best ?? (official ? 'A2' : null)
  }

  /** Every step from a place that a rule admits, parallel ones included. */
  steps(place: string, admits: (tie: AnyTie) => boolean): Step[] {
    return this.ties.filter(admits).flatMap(tie => {
      const [start, end] = [this.place.get(tie.start) ?? '', this.place.get(tie.end) ?? '']
      if (start === end || (start !== place && end !== place)) return []
      return [{ tie, other: start === place ? end : start, strength: this.strength(tie), grade: gradeRank(this.gradeOf(tie)) }]
    })
  }

  /** Every simple walk over places from `from`, over the best of parallel ties, that ends where `ends` says and passes neither hubs nor ends. */
  walks(from: string, ends: (place: string) => boolean, most: number, admits: (tie: AnyTie) => boolean, better: (left: Step, right: Step) => number): Step[][] {
    const found: Step[][] = []
    const go = (place: string, seen: readonly string[], taken: readonly Step[]): void => {
      if (taken.length > 0 && ends(place)) { found.push([...taken]); return }
      if (taken.length === most || (taken.length > 0 && this.hubs.has(place))) return
      const best = new Map<string, Step>()
      for (const step of this.steps(place, admits)) {
        const known = best.get(step.other)
        if (known === undefined || better(step, known) < 0) best.set(step.other, step)
      }
      for (const step of best.values()) if (!seen.includes(step.other)) go(step.other, [...seen, step.other], [...taken, step])
    }
    go(from, [from], [])
    return found
  }
}

export const byText = (left: string, right: string): number => left < right ? -1 : left > right ? 1 : 0
export const kindIn = (kinds: readonly TieKind[]) => ({ kind }: AnyTie): boolean => kind !== 'SAME_AS' && kinds.includes(kind)
