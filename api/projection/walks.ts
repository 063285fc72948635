// From places and ties to walks over nodes, with the identity judgements a walk relies on shown in it.
import type { Chain, Projected, Walk } from './projected.ts'
import { gradeOfRank } from './ties.ts'

/** The walk from a node over these ties; `to` is the node at which it is to end, where that matters. */
export function walkOver(projected: Projected, from: number, ties: readonly number[], to?: number): Walk {
  const { first, start, end } = projected
  const walk = { nodes: [from], ties: [] as number[] }
  let at = from
  for (const tie of ties) {
    const begins = start[tie] ?? 0
    const forwards = first[begins] === first[at]
    const near = forwards ? begins : end[tie] ?? 0
    if (near !== at) goOver(walk, judgedOne(projected, at, near))
    at = (forwards ? end[tie] : begins) ?? 0
    walk.ties.push(tie)
    walk.nodes.push(at)
  }
  if (to !== undefined && to !== at) goOver(walk, judgedOne(projected, at, to))
  return walk
}

function goOver(walk: { readonly nodes: number[]; readonly ties: number[] }, { nodes, ties }: Walk): void {
  walk.nodes.push(...nodes.slice(1))
  walk.ties.push(...ties)
}

export function chainOver(projected: Projected, from: number, ties: readonly number[], to?: number): Chain {
  const { nodes, ties: walked } = walkOver(projected, from, ties, to)
  let strength = 3
  let rank = 0
  for (const tie of ties) {
    strength = Math.min(strength, projected.strength(tie))
    rank = Math.max(rank, projected.gradeRank(tie))
  }
  return { nodes, ties: walked, length: ties.length, strength, grade: gradeOfRank(rank) }
}

/** The shortest way from a node to another that is judged one with it. */
function judgedOne(projected: Projected, from: number, to: number): Walk {
  const cameBy = new Map<number, { readonly from: number; readonly tie: number } | undefined>([[from, undefined]])
  for (const row of cameBy.keys()) {
    if (row === to) break
    for (const { other, tie } of judgementsAt(projected, row)) if (!cameBy.has(other)) cameBy.set(other, { from: row, tie })
  }
  const nodes = [to]
  const ties: number[] = []
  for (let step = cameBy.get(to); step !== undefined; step = cameBy.get(step.from)) {
    nodes.unshift(step.from)
    ties.unshift(step.tie)
  }
  return { nodes, ties }
}

function judgementsAt(projected: Projected, row: number): { readonly other: number; readonly tie: number }[] {
  const group = new Set(projected.same(row))
  const steps = (lists: Projected['out'], far: Uint32Array) => [...lists.ties.subarray(lists.offset[row], (lists.offset[row] ?? 0) + (lists.length[row] ?? 0))]
    .map(tie => ({ other: far[tie] ?? 0, tie })).filter(({ other, tie }) => other !== row && group.has(other) && joins(projected, tie))
  return [...steps(projected.out, projected.end), ...steps(projected.in, projected.start)]
    .sort((left, right) => projected.compare(left.other, right.other) || (projected.tieId(left.tie) < projected.tieId(right.tie) ? -1 : 1))
}

function joins(projected: Projected, tie: number): boolean {
  const { kind, judgement, withdrawnBy } = projected.tie(tie)
  return kind === 'SAME_AS' && judgement === 'SAME' && withdrawnBy === undefined
}
