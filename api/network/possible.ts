// Which grounds the records could show whole, for everybody at once and without judging anybody: by the kinds of ties that lead to
// schemes and to whom a ground may point at. Says too much at times, never too little.
import type { Prong } from '../../schema/law.ts'
import { tieKindNames, type TieKind } from '../../schema/ontology.ts'
import { half } from '../../schema/shares.ts'
import { below } from './dependence.ts'
import { goOn, type Judging } from './judging.ts'
import { designationsOf } from './status.ts'

const code = (kind: TieKind): number => tieKindNames.indexOf(kind)
const significant = code('SIGNIFICANT_ROLE_IN')
const owns = code('OWNS')
const controls = code('CONTROLS')
const ownedOrControlled = code('OWNED_OR_CONTROLLED_BY')
const actsFor = code('ACTS_FOR')
const supports = code('SUPPORTS')
const holding: readonly TieKind[] = ['OWNS', 'CONTROLS', 'OWNED_OR_CONTROLLED_BY']

/** Bits of prongs by the kind of a tie. */
type ByKind = Uint32Array

export class Possible {
  /** By place: a bit for each prong that could be shown whole. */
  readonly prongs: Uint32Array
  /** By place: 1 where a ground may lead to a scheme, by one tie or two. */
  readonly nearScheme: Uint8Array
  /** By place: 1 where a ground may be opened at all, shown whole or not. */
  readonly opened: Uint8Array
  /** Places that a ground may point at. */
  readonly targets: ReadonlySet<number>
  readonly #judging: Judging

  constructor(judging: Judging, prongs: readonly Prong[]) {
    const { projected } = judging
    this.#judging = judging
    this.prongs = new Uint32Array(projected.nodeCount)
    this.nearScheme = new Uint8Array(projected.nodeCount)
    this.opened = new Uint8Array(projected.nodeCount)
    const engaged = this.#towardsSchemes(prongs)
    const listed = prongs.flatMap(prong => prong.pattern?.towards === 'TARGET' ? prong.programmes : [])
    const unlisted = prongs.some(({ pattern }) => pattern?.towards === 'TARGET' && pattern.target !== 'SAME_ORDER')
    const rows = [...new Set(listed)].flatMap(programme => projected.designatedUnder(programme)).map(row => projected.first[row] ?? row)
    this.targets = new Set([...rows, ...unlisted ? engaged : []])
    this.#towardsTargets(prongs, engaged)
    if (prongs.some(({ pattern }) => pattern?.chain === true)) for (const place of below(judging, [...this.targets])) this.opened[place] = 1
  }

  /** Who stands in a scheme, and who is one tie from these. @returns all of them. */
  #towardsSchemes(prongs: readonly Prong[]): Set<number> {
    const direct = bitsOf(prongs, ({ pattern }) => pattern?.towards === 'SCHEME')
    const through = bitsOf(prongs, ({ pattern }) => pattern?.towards === 'ENGAGED')
    for (const [at, prong] of prongs.entries()) if (prong.pattern?.towards === 'SCHEME' && prong.pattern.ties.includes('SIGNIFICANT_ROLE_IN')) through[significant] = (through[significant] ?? 0) | (1 << at)
    const standing = new Set<number>()
    const near = (place: number, bits: number): void => {
      this.nearScheme[place] = 1
      this.opened[place] = 1
      this.prongs[place] = (this.prongs[place] ?? 0) | bits
    }
    for (const scheme of this.#judging.projected.schemes()) this.#each(scheme, (kind, other) => { near(other, direct[kind] ?? 0); standing.add(other) })
    const all = new Set(standing)
    for (const row of standing) this.#each(row, (kind, other) => { near(other, through[kind] ?? 0); all.add(other) })
    return all
  }

  #towardsTargets(prongs: readonly Prong[], engaged: ReadonlySet<number>): void {
    const chains = prongs.map(({ pattern }) => pattern?.towards === 'TARGET' && pattern.chain === true)
    const direct = bitsOf(prongs, (_, at) => prongs[at]?.pattern?.towards === 'TARGET' && chains[at] !== true)
    const agency = bitsOf(prongs, (_, at) => chains[at] === true)[actsFor] ?? 0
    const held = prongs.reduce((bits, { pattern }, at) => chains[at] === true && holding.some(kind => pattern?.ties.includes(kind)) ? bits | (1 << at) : bits, 0)
    const [tenure, blocked, support] = (['TENURE', 'ENTITY_BLOCKED', 'SUPPORT'] as const).map(name => prongs.reduce((bits, { elements }, at) => elements.includes(name) ? bits | (1 << at) : bits, 0)) as [number, number, number]
    for (const target of this.targets) {
      // What the target must have done, or be listed for, and nothing on record says.
      const never = (engaged.has(target) ? 0 : tenure) | (this.#isStated(target) ? 0 : blocked)
      this.#each(target, (kind, other, tie) => {
        const open = (direct[kind] ?? 0) & ~never & ~(kind === supports && !this.#judging.projected.saysSupport(tie) ? support : 0)
        this.opened[other] = 1
        this.prongs[other] = (this.prongs[other] ?? 0) | open | (kind === actsFor ? agency : 0)
      })
    }
    if (held !== 0) this.#heldFor(held)
  }

  /** Whether any of its listings says on which ground. */
  #isStated(place: number): boolean {
    return designationsOf(this.#judging, place).some(({ prongs }) => prongs.length > 0)
  }

  /** Down from the targets over what certainly is ownership or control, at any distance. */
  #heldFor(bits: number): void {
    const reached = new Set(this.targets)
    let looked = 0
    for (const place of reached) {
      if (++looked % 1024 === 0) goOn(this.#judging)
      const seen = new Set<number>()
      this.#each(place, (kind, other, tie, out) => {
        const certain = out ? kind === controls || (kind === owns && (this.#isMajority(tie) || seen.has(other))) : kind === ownedOrControlled
        if (kind === owns && out) seen.add(other)
        if (!certain) return
        reached.add(other)
        this.prongs[other] = (this.prongs[other] ?? 0) | bits
      })
    }
  }

  #isMajority(tie: number): boolean {
    return (this.#judging.projected.shareMinimum(tie) ?? 0) >= half
  }

  /** Conducting ties at a place, both ways, with the place at the far end. */
  #each(place: number, work: (kind: number, other: number, tie: number, out: boolean) => void): void {
    const { projected, day } = this.#judging
    for (const row of projected.same(place)) {
      for (const out of [true, false]) {
        const { offset, length, ties } = out ? projected.out : projected.in
        const far = out ? projected.end : projected.start
        const from = offset[row] ?? 0
        for (let slot = from; slot < from + (length[row] ?? 0); slot++) {
          const tie = ties[slot] ?? 0
          if (projected.conducts(tie, day)) work(projected.tieKind[tie] ?? 255, projected.first[far[tie] ?? 0] ?? 0, tie, out)
        }
      }
    }
  }
}

/** By kind of tie: the prongs of some sort whose pattern names it; association also runs over what is held. */
function bitsOf(prongs: readonly Prong[], ofSort: (prong: Prong, at: number) => boolean): ByKind {
  const bits = new Uint32Array(256)
  for (const [at, prong] of prongs.entries()) {
    if (!ofSort(prong, at)) continue
    const ties = prong.pattern?.ties ?? []
    const kinds = prong.elements.includes('ASSOCIATION') && ties.includes('OWNS') ? [...ties, ...holding] : ties
    for (const kind of kinds) bits[code(kind)] = (bits[code(kind)] ?? 0) | (1 << at)
  }
  return bits
}
