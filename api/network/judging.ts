// What every judgement stands on: the projected graph, the day asked about, and which versions of the lists were loaded.
import { dayNumber } from '../../schema/dates.ts'
import type { Authority } from '../../schema/law.ts'
import { actorKinds, tieKindNames, type TieKind } from '../../schema/ontology.ts'
import type { Weights } from '../../schema/weights.ts'
import { Cancelled } from '../projection/ground.ts'
import type { Cancellation } from '../projection/projected.ts'
import type { Projection } from '../projection/projection.ts'

/** Days of the versions loaded, one row for each list of an authority, ascending. */
export type ListVersions = ReadonlyMap<Authority, readonly (readonly string[])[]>

export interface Judging {
  readonly projected: Projection
  /** The day asked about, as ISO text and as days since 1970-01-01. */
  readonly on: string
  readonly day: number
  readonly versions: ListVersions
  readonly cancellation: Cancellation
  /** Every chain is wanted, not the first that says most: where chains are chosen by their grades. */
  readonly thorough?: boolean
  /** How scores are weighed; by the standard profile unless said. */
  readonly weights?: Weights
  /** What was found out once within this question. */
  readonly memory: Map<string, Map<number, unknown>>
}

export function judge(projected: Projection, on: string, { versions = new Map(), cancellation = { cancelled: () => false } }: { versions?: ListVersions; cancellation?: Cancellation } = {}): Judging {
  return { projected, on, day: dayNumber(on), versions, cancellation, memory: new Map() }
}

/** Answers once for each node within a question; `topic` names what is asked, with everything but the node that the answer depends on. */
export function remembered<T>({ memory }: Judging, topic: string, row: number, answer: () => T): T {
  let known = memory.get(topic) as Map<number, T> | undefined
  if (known === undefined) {
    known = new Map()
    memory.set(topic, known)
  }
  const found = known.get(row)
  if (found !== undefined || known.has(row)) return found as T
  const answered = answer()
  known.set(row, answered)
  return answered
}

/** @throws Cancelled when nobody waits for the answer any more. */
export function goOn({ cancellation }: Pick<Judging, 'cancellation'>): void {
  if (cancellation.cancelled()) throw new Cancelled()
}

/** The node that stands for all that are judged to be one with it: the first by id. */
export function standFor({ projected }: Judging, row: number): number {
  return projected.first[row] ?? row
}

export function sameActor(judging: Judging, left: number, right: number): boolean {
  return left === right || standFor(judging, left) === standFor(judging, right)
}

const actors = new Set<string>(actorKinds)
export function isActor({ projected }: Judging, row: number): boolean {
  return actors.has(projected.kind(row))
}

const codes = new Map(tieKindNames.map((kind, code) => [kind, code]))
const masks = new WeakMap<readonly TieKind[], Uint8Array>()

function maskOf(kinds: readonly TieKind[]): Uint8Array {
  let mask = masks.get(kinds)
  if (mask === undefined) {
    mask = new Uint8Array(256)
    for (const kind of kinds) mask[codes.get(kind) ?? 255] = 1
    masks.set(kinds, mask)
  }
  return mask
}

/** Ties of these kinds that leave or reach any of the nodes that are one with this one, conducting or not, without ties inside that group. */
export function tiesAt(judging: Judging, row: number, direction: 'out' | 'in', kinds: readonly TieKind[]): number[] {
  const { projected } = judging
  const mask = maskOf(kinds)
  const { offset, length, ties } = projected[direction]
  const far = direction === 'out' ? projected.end : projected.start
  const found: number[] = []
  for (const twin of projected.same(row)) {
    const first = offset[twin] ?? 0
    for (let place = first; place < first + (length[twin] ?? 0); place++) {
      const tie = ties[place] ?? 0
      if (mask[projected.tieKind[tie] ?? 255] === 1 && !sameActor(judging, far[tie] ?? 0, row)) found.push(tie)
    }
  }
  return found
}

/** The same, conducting on the day only. */
export function conductingAt(judging: Judging, row: number, direction: 'out' | 'in', kinds: readonly TieKind[]): number[] {
  return tiesAt(judging, row, direction, kinds).filter(tie => judging.projected.conducts(tie, judging.day))
}

/** The same without a list: the place at the far end of each. */
export function eachConducting({ projected, day }: Judging, row: number, direction: 'out' | 'in', kinds: readonly TieKind[], work: (other: number, tie: number) => void): void {
  const mask = maskOf(kinds)
  const { offset, length, ties } = projected[direction]
  const far = direction === 'out' ? projected.end : projected.start
  const own = projected.first[row] ?? row
  for (const twin of projected.same(row)) {
    const from = offset[twin] ?? 0
    for (let slot = from; slot < from + (length[twin] ?? 0); slot++) {
      const tie = ties[slot] ?? 0
      if (mask[projected.tieKind[tie] ?? 255] !== 1 || !projected.conducts(tie, day)) continue
      const other = projected.first[far[tie] ?? 0] ?? 0
      if (other !== own) work(other, tie)
    }
  }
}

export function startOf({ projected }: Judging, tie: number): number {
  return projected.start[tie] ?? 0
}

export function endOf({ projected }: Judging, tie: number): number {
  return projected.end[tie] ?? 0
}
