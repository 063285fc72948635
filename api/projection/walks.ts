// From places and ties to walks over nodes, with the identity judgements a walk relies on shown in it.
import { weakestGrade } from '../../schema/grades.ts'
import type { Chain, Projected, Walk } from './projected.ts'

/** The walk from a node over these ties; `to` is the node at which it is to end, where that matters. */
export function walkOver(projected: Projected, from: number, ties: readonly number[], to?: number): Walk {
  const walk = { nodes: [from], ties: [] as number[] }
  let at = from
  const go = (walked: Walk): void => {
    walk.nodes.push(...walked.nodes.slice(1))
    walk.ties.push(...walked.ties)
    at = walked.nodes.at(-1) ?? at
  }
  for (const tie of ties) {
    const [start, end] = [projected.start[tie] ?? 0, projected.end[tie] ?? 0]
    const [near, far] = projected.first[start] === projected.first[at] ? [start, end] : [end, start]
    if (near !== at) go(judgedOne(projected, at, near))
    go({ nodes: [at, far], ties: [tie] })
  }
  if (to !== undefined && to !== at) go(judgedOne(projected, at, to))
  return walk
}

export function chainOver(projected: Projected, from: number, ties: readonly number[], to?: number): Chain {
  return {
    ...walkOver(projected, from, ties, to), length: ties.length,
    strength: ties.reduce((weakest, tie) => Math.min(weakest, projected.strength(tie)), 3), grade: weakestGrade(ties.map(tie => projected.tie(tie).grade))
  }
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
