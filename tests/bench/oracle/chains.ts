// The three best chains from an actor to a source by trying every way, depth first, over the lists of ties alone: to compare with.
import { candidateReach, tieKindNames } from '../../../schema/ontology.ts'
import type { Projection } from '../../../api/projection/projection.ts'

interface Step {
  readonly other: number
  readonly tie: number
  readonly key: number
}

interface Asked {
  readonly row: number
  readonly ends: ReadonlySet<number>
  readonly day: number
}

const identity = tieKindNames.indexOf('SAME_AS')

/** Ties of each, best chain first. For networks in which no records are judged one. */
export function chainsByTrying(projection: Projection, { row, ends, day }: Asked): number[][] {
  const found: Step[][] = []
  const go = (place: number, seen: readonly number[], taken: readonly Step[]): void => {
    if (taken.length > 0 && ends.has(place)) found.push([...taken])
    else if (taken.length < candidateReach && (taken.length === 0 || projection.hub[place] !== 1)) for (const step of steps(projection, place, day)) if (!seen.includes(step.other)) go(step.other, [...seen, step.other], [...taken, step])
  }
  go(row, [row], [])
  return found.sort((left, right) => inOrder(projection, left, right)).slice(0, 3).map(chain => chain.map(({ tie }) => tie))
}

/** Over the best of parallel ties. */
function steps(projection: Projection, place: number, day: number): Step[] {
  const best = new Map<number, Step>()
  for (const [lists, far] of [[projection.tables.out, projection.end], [projection.tables.in, projection.start]] as const) {
    for (const tie of lists.at(place)) {
      const other = far[tie] ?? 0
      if (other === place || projection.tieKind[tie] === identity || !projection.conducts(tie, day)) continue
      const step = { other, tie, key: (3 - projection.strength(tie)) * 64 + projection.gradeRank(tie) }
      const known = best.get(other)
      if (known === undefined || step.key < known.key || (step.key === known.key && projection.tieId(tie) < projection.tieId(known.tie))) best.set(other, step)
    }
  }
  return [...best.values()]
}

function inOrder(projection: Projection, left: readonly Step[], right: readonly Step[]): number {
  if (left.length !== right.length || left.length === 0) return left.length - right.length
  const worst = (chain: readonly Step[]): number => Math.max(...chain.map(({ key }) => key))
  return worst(left) - worst(right) || projection.compare(left[0]?.other ?? 0, right[0]?.other ?? 0) || inOrder(projection, left.slice(1), right.slice(1))
}
