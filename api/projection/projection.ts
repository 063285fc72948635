// The projected graph: reads the tables for walks and judging.
import { begun, both, never, notOver, type Verdict } from '../../schema/dates.ts'
import { tieKindNames, tieKinds, type NodeKind } from '../../schema/ontology.ts'
import type { AnyTie } from '../../schema/records.ts'
import type { Batch, Written } from '../graph/graph.ts'
import type { Projected, ProjectedClaim, ProjectedDesignation, ProjectedScheme, ProjectedTie } from './projected.ts'
import { kindCode } from './ties.ts'
import { refresh } from './refresh.ts'
import type { Tables } from './tables.ts'

/** Records; above, loading anew is faster. */
const mostApplied = 5_000
const lapses = Uint8Array.from(tieKindNames, kind => tieKinds[kind].lapses ? 1 : 0)

export class Projection implements Projected {
  readonly tables: Tables
  revision: number
  stamp: string
  readonly #designations = new Map<number, readonly ProjectedDesignation[]>()
  #programmes: Map<string, number[]> | undefined
  #listed: Set<number> | undefined
  /** Of the day asked about last, by tie: 0 not worked out yet, 1 does not conduct, 2 does. */
  #conducting = { on: Number.NaN, known: new Uint8Array(0) }
  #supported: { readonly tie: number; readonly origins: number }[] | undefined

  constructor(tables: Tables, { revision, stamp }: { readonly revision: number; readonly stamp: string }) {
    this.tables = tables
    this.revision = revision
    this.stamp = stamp
  }

  get nodeCount(): number { return this.tables.nodes.count }
  get tieCount(): number { return this.tables.ties.count }
  get hub(): Uint8Array { return this.tables.nodes.hub }
  get first(): Uint32Array { return this.tables.nodes.first }
  get tieKind(): Uint8Array { return this.tables.ties.kind }
  get start(): Uint32Array { return this.tables.ties.start }
  get end(): Uint32Array { return this.tables.ties.end }
  get out(): Tables['out'] { return this.tables.out }
  get in(): Tables['in'] { return this.tables.in }

  row(id: string): number {
    return this.tables.nodes.ids.find(id)
  }

  id(row: number): string {
    return this.tables.nodes.ids.at(row)
  }

  kind(row: number): NodeKind {
    return this.tables.nodes.kindName(row)
  }

  compare(left: number, right: number): number {
    return this.tables.nodes.compare(left, right)
  }

  ascending(rows: readonly number[]): Uint32Array {
    return this.tables.nodes.ascending(rows)
  }

  tieId(tie: number): string {
    return this.tables.ties.ids.at(tie)
  }

  strength(tie: number): number {
    return this.tables.ties.strength[tie] ?? 0
  }

  gradeRank(tie: number): number {
    return this.tables.ties.grade[tie] ?? 0
  }

  tie(tie: number): ProjectedTie {
    const { ties, facts } = this.tables
    const id = ties.ids.at(tie)
    const kind = ties.kindName(tie)
    if (kind === undefined || tie >= ties.count) throw new RangeError(`projection: there is no tie ${tie}`)
    return {
      ...ties.attributesOf(tie), id, kind, start: ties.start[tie] ?? 0, end: ties.end[tie] ?? 0,
      since: ties.book.dates.text(ties.since[tie] ?? 0), until: ties.book.dates.text(ties.until[tie] ?? 0),
      sources: ties.sourcesOf(tie), grade: ties.gradeOf(tie), claims: facts.claimsAbout(id)
    }
  }

  claims(row: number): readonly ProjectedClaim[] {
    return this.tables.facts.claimsAbout(this.id(row))
  }

  /** Claims about a tie. */
  claimsOf(tie: number): readonly ProjectedClaim[] {
    return this.tables.facts.claimsAbout(this.tieId(tie))
  }

  originOf(claim: ProjectedClaim): string {
    return this.tables.facts.originOf(claim)
  }

  disputed(tie: number): boolean {
    const { ties, facts } = this.tables
    const claims = facts.claimsAbout(ties.ids.at(tie))
    return claims.length > 0 && claims.every(({ stance }) => stance !== 'SUPPORTS') && !ties.sourcesOf(tie).some(source => facts.officialLists.has(source))
  }

  designations(row: number): readonly ProjectedDesignation[] {
    const known = this.#designations.get(row)
    if (known !== undefined) return known
    const { ties, out, facts } = this.tables
    const ends = [...new Set([...out.at(row)].filter(tie => ties.kind[tie] === kindCode.DESIGNATED_AS).map(tie => ties.end[tie] ?? 0))]
    const found = ends.sort((left, right) => this.compare(left, right)).flatMap(end => facts.designation.get(end) ?? [])
    this.#designations.set(row, found)
    return found
  }

  designatedUnder(programme: string): readonly number[] {
    this.#programmes ??= this.#byProgramme()
    return this.#programmes.get(programme) ?? []
  }

  /** Actors with any designation, ended or not. */
  listed(): ReadonlySet<number> {
    this.#listed ??= this.#withDesignations()
    return this.#listed
  }

  schemes(): Iterable<number> {
    return this.tables.facts.scheme.keys()
  }

  /** In 1/10 000 of a percent; undefined: unknown. */
  shareMinimum(tie: number): number | undefined {
    return this.tables.ties.attributesOf(tie).shareMinimum
  }

  /** Whether it says what was given in support. */
  saysSupport(tie: number): boolean {
    return this.tables.ties.attributesOf(tie).support !== undefined
  }

  /** Ties that claims of more than one origin support. */
  supported(): readonly { readonly tie: number; readonly origins: number }[] {
    this.#supported ??= [...this.tables.facts.spokenOf()].flatMap(id => {
      const origins = this.tables.facts.originsFor(id)
      return origins < 2 ? [] : [...this.tables.ties.ids.findAll(id)].map(tie => ({ tie, origins }))
    })
    return this.#supported
  }

  scheme(row: number): ProjectedScheme | undefined {
    return this.tables.facts.scheme.get(row)
  }

  possibleVictim(row: number): boolean {
    return this.tables.facts.possibleVictim.has(row)
  }

  identifierType(row: number): string | undefined {
    return this.tables.facts.identifierType.get(row)
  }

  same(row: number): readonly number[] {
    return this.tables.sameAs(row)
  }

  conducts(tie: number, day: number): boolean {
    const { on, known } = this.#conducting
    if (on !== day) this.#conducting = { on: day, known: new Uint8Array(this.tables.ties.count) }
    const told = on === day ? known[tie] ?? 0 : 0
    if (told !== 0) return told === 2
    const does = this.#conducts(tie, day)
    this.#conducting.known[tie] = does ? 2 : 1
    return does
  }

  #conducts(tie: number, day: number): boolean {
    const { ties, explained } = this.tables
    if (ties.strength[tie] === 0 || !this.standing(tie, day)) return false
    if (ties.kind[tie] !== kindCode.LINKED_TO) return true
    const typed = explained.get(tie)
    return !(typed?.some(other => this.standing(other, day)) ?? false)
  }

  standing(tie: number, day: number): boolean {
    const { kind, since, until, attributes, book } = this.tables.ties
    const { first, last } = book.dates
    if ((first[since[tie] ?? 0] ?? 0) > day || book.withdrawnFrom(attributes[tie] ?? 0) <= day) return false
    return lapses[kind[tie] ?? 0] === 0 || (last[until[tie] ?? 0] ?? never) >= day
  }

  holds(tie: number, day: number): Verdict {
    const { since, until, attributes, book } = this.tables.ties
    if (book.withdrawnFrom(attributes[tie] ?? 0) <= day) return 'NO'
    const { first, last } = book.dates
    const bounds = (code: number) => ({ first: first[code] ?? 0, last: last[code] ?? 0 })
    const [from, to] = [since[tie] ?? 0, until[tie] ?? 0]
    return both(from === 0 ? 'YES' : begun(bounds(from), day), to === 0 ? 'YES' : notOver(bounds(to), day))
  }

  /**
   * Takes over what was written, in the order of revisions; what it holds already is passed over.
   * @returns false when it has to be loaded anew instead: a revision is missing, something was taken back, or so much was written that loading is faster.
   */
  apply({ create = {}, merge = {}, retract }: Batch, { revision, stamp, leftOver }: Written): boolean {
    if (revision <= this.revision) return true
    const nodes = [...create.nodes ?? [], ...merge.nodes ?? []]
    const left = new Set(leftOver.map(keyOf))
    const ties = [...create.ties ?? [], ...merge.ties ?? []].filter(tie => !left.has(keyOf(tie)))
    if (retract !== undefined || revision !== this.revision + 1 || nodes.length + ties.length > mostApplied) return false
    refresh(this.tables, nodes, ties)
    this.#designations.clear()
    this.#programmes = undefined
    this.#listed = undefined
    this.#supported = undefined
    this.#conducting = { on: Number.NaN, known: new Uint8Array(0) }
    this.revision = revision
    this.stamp = stamp
    return true
  }

  #withDesignations(): Set<number> {
    const { ties, facts } = this.tables
    const rows = new Set<number>()
    for (let tie = 0; tie < ties.count; tie++) if (ties.kind[tie] === kindCode.DESIGNATED_AS && facts.designation.has(ties.end[tie] ?? 0)) rows.add(ties.start[tie] ?? 0)
    return rows
  }

  #byProgramme(): Map<string, number[]> {
    const { ties, facts, nodes } = this.tables
    const actors = new Map<string, Set<number>>()
    for (let tie = 0; tie < ties.count; tie++) {
      if (ties.kind[tie] !== kindCode.DESIGNATED_AS) continue
      const programme = facts.designation.get(ties.end[tie] ?? 0)?.programme
      if (programme === undefined) continue
      const rows = actors.get(programme) ?? new Set<number>()
      actors.set(programme, rows.add(ties.start[tie] ?? 0))
    }
    return new Map([...actors].map(([programme, rows]) => [programme, [...rows].sort((left, right) => nodes.compare(left, right))]))
  }
}

function keyOf({ kind, id, start, end }: AnyTie): string {
  return JSON.stringify([kind, id, start, end])
}
