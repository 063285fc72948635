// Which records are one, by what was judged of pairs. Judgements of SAME go on from record to record; where they would join two that are
// judged DIFFERENT, something on the way between the two is wrong and nobody knows what: so nothing on any way between them joins.

export interface Judged<Id> {
  readonly left: Id
  readonly right: Id
  readonly judgement: 'SAME' | 'DIFFERENT'
}

/** Groups of two or more, whatever the order of the judgements. Who hangs on one of the two from the side stays one with it. */
export function groupsOf<Id>(judgements: readonly Judged<Id>[]): Set<Id>[] {
  const same = judgements.filter(({ judgement, left, right }) => judgement === 'SAME' && left !== right)
  const different = judgements.filter(({ judgement, left, right }) => judgement === 'DIFFERENT' && left !== right)
  return componentsOf(same).flatMap(members => {
    const inside = different.filter(({ left, right }) => members.has(left) && members.has(right))
    if (inside.length === 0) return [members]
    const own = same.filter(({ left }) => members.has(left))
    const neighbours = neighboursOf(own)
    return componentsOf(own.filter(pair => !inside.some(apart => isBetween(neighbours, apart, pair))))
  })
}

function componentsOf<Id>(pairs: readonly Judged<Id>[]): Set<Id>[] {
  const neighbours = neighboursOf(pairs)
  const seen = new Set<Id>()
  return [...neighbours.keys()].flatMap(id => {
    if (seen.has(id)) return []
    const members = reachable(neighbours, [id])
    for (const member of members) seen.add(member)
    return [members]
  })
}

function neighboursOf<Id>(pairs: readonly Judged<Id>[]): Map<Id, Id[]> {
  const neighbours = new Map<Id, Id[]>()
  const add = (from: Id, to: Id): void => {
    const known = neighbours.get(from)
    if (known === undefined) neighbours.set(from, [to])
    else known.push(to)
  }
  for (const { left, right } of pairs) {
    add(left, right)
    add(right, left)
  }
  return neighbours
}

function reachable<Id>(neighbours: ReadonlyMap<Id, readonly Id[]>, from: readonly Id[], without?: Id): Set<Id> {
  const found = new Set(from.filter(id => id !== without))
  for (const id of found) for (const other of neighbours.get(id) ?? []) if (other !== without) found.add(other)
  return found
}

/** Whether some way between the two that are apart, through no record twice, takes this pair: no single record cuts it off from both. */
function isBetween<Id>(neighbours: ReadonlyMap<Id, readonly Id[]>, apart: Judged<Id>, pair: Judged<Id>): boolean {
  const cutOff = (without: Id): boolean => {
    const near = reachable(neighbours, [apart.left, apart.right], without)
    return [pair.left, pair.right].some(end => end !== without && !near.has(end))
  }
  return ![...neighbours.keys()].some(cutOff)
}
