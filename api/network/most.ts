// The most that each candidate can score, without judging it: how near it is, what its own ties are like, which grounds could be shown.
// The scale of each part is that of score.ts; what is not looked at here counts in full.
import { tieKindNames } from '../../schema/ontology.ts'
import type { Prong } from '../../schema/law.ts'
import { reach, type Reach } from '../projection/reach.ts'
import type { Grade } from '../../schema/grades.ts'
import { designatedRows } from './status.ts'
import { standardWeights, type ScorePartName } from '../../schema/weights.ts'
import { goOn, type Judging } from './judging.ts'
import { Possible } from './possible.ts'
import { greatestGrade, hundredths, points, stretched } from './score.ts'

interface Asked {
  readonly prongs: readonly Prong[]
  /** How far everybody is from those at whom chains end. */
  readonly near: Reach
  readonly minimumGrade: Grade | undefined
}

/** For each of these places, in hundredths. @throws Cancelled */
export function mostOf(judging: Judging, places: ArrayLike<number>, asked: Asked): Float64Array {
  const bounds = new Bounds(judging, asked)
  return Float64Array.from(places, (place, at) => {
    if (at % 4096 === 0) goOn(judging)
    return bounds.of(place)
  })
}

/** What is known of the ties of one. */
interface Ties {
  readonly distance: number
  readonly direct: number
  readonly strength: number
  readonly near: boolean
  readonly opened: boolean
}

class Bounds {
  readonly #judging: Judging
  readonly #possible: Possible
  readonly #near: Reach
  readonly #others: Reach | undefined
  /** By place: sources of its best founded tie, where that has more than one; ties to actors on any list. */
  readonly #sources: Uint8Array
  readonly #neighbours: Uint8Array
  readonly #weights: ReadonlyMap<ScorePartName, number>
  readonly #known = new Map<string, number>()

  constructor(judging: Judging, { prongs, near, minimumGrade }: Asked) {
    const { projected, day, cancellation, weights = standardWeights } = judging
    this.#judging = judging
    this.#weights = new Map(weights.parts.map(({ name, weight }) => [name, weight]))
    this.#possible = new Possible(judging, prongs)
    this.#near = near
    // A ground may point at others than chains end at: at whom the listing has ended, for one.
    const others = [...this.#possible.targets].filter(place => !near.isSource(place))
    this.#others = others.length === 0 ? undefined : reach(projected, { sources: others, on: day, minimumGrade }, cancellation)
    this.#sources = sourcesAt(judging)
    this.#neighbours = this.#weight('neighbours') + this.#weight('majority') > 0 ? neighboursAt(judging) : new Uint8Array(projected.nodeCount)
  }

  of(place: number): number {
    const prongs = this.#possible.prongs[place] ?? 0
    const near = this.#possible.nearScheme[place] === 1
    const opened = this.#possible.opened[place] === 1
    const distance = near ? 1 : this.#distance(place)
    // Whoever is further away, and shows no ground, is not looked at more closely: it will hardly come to the top.
    const [direct, strength, grade] = prongs !== 0 || distance === 1 ? this.#ownTies(place) : [3, 3, 0]
    const [sources, neighbours] = [this.#sources[place] ?? 0, this.#neighbours[place] ?? 0]
    const key = `${bitsIn(prongs)} ${distance} ${direct} ${strength} ${grade} ${sources} ${neighbours} ${near} ${opened}`
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const most = hundredths(this.#ground(bitsIn(prongs), { distance, direct, strength, near, opened }) + this.#part('grade', greatestGrade(grade))
      + this.#part('sources', Math.max(0, sources - 1) * points.source) + this.#part('neighbours', neighbours * points.neighbour)
      + (neighbours > 0 ? this.#weight('majority') : 0) + this.#weight('chains') + this.#weight('recency'))
    this.#known.set(key, most)
    return most
  }

  /** Ground, strength and distance together: the chain that opens the ground is the one that is measured. */
  #ground(prongs: number, { distance, direct, strength, near, opened }: Ties): number {
    const shown = prongs > 0 ? this.#part('ground', points.ground.YES) + this.#part('further grounds', (prongs - 1) * points.further) : opened ? this.#part('ground', points.ground.CANNOT_TELL) : 0
    const chain = (ties: number, weakest: number): number => this.#part('strength', points.strength[weakest] ?? 0) + this.#part('distance', points.distance[Math.min(ties, points.distance.length) - 1] ?? 0)
    // Of those one tie away the direct tie may be weak, and a longer chain strong.
    const chains = near ? chain(1, strength) : distance === 1 ? Math.max(chain(1, direct), chain(2, strength)) : chain(distance === 0 ? points.distance.length : distance, strength)
    // A tie to whom a ground may point at that has ended is shown, as a ground that is not met.
    return Math.max(shown + chains, distance === 1 || opened ? chain(1, strength) : 0)
  }

  /** In ties; 0: further than chains of any tie go, held from above. */
  #distance(place: number): number {
    if (this.#possible.targets.has(place)) return 1
    const [one, other] = [this.#near.distance(place), this.#others?.distance(place) ?? 0]
    return one === 0 || other === 0 ? Math.max(one, other) : Math.min(one, other)
  }

  #weight(name: ScorePartName): number {
    return this.#weights.get(name) ?? 0
  }

  #part(name: ScorePartName, raw: number): number {
    return stretched(name, raw, this.#weight(name))
  }

  /** The greatest strength of its ties to whom a ground may point at, that of all its ties, and their best grade: every chain begins with one. */
  #ownTies(place: number): readonly [direct: number, strength: number, grade: number] {
    const { projected } = this.#judging
    let [direct, strength, grade] = [0, 0, 255]
    for (const row of projected.same(place)) {
      for (const lists of [projected.out, projected.in]) {
        const far = lists === projected.out ? projected.end : projected.start
        const from = lists.offset[row] ?? 0
        for (let slot = from; slot < from + (lists.length[row] ?? 0); slot++) {
          const tie = lists.ties[slot] ?? 0
          const strong = projected.strength(tie)
          strength = Math.max(strength, strong)
          grade = Math.min(grade, projected.gradeRank(tie))
          if (strong > direct && this.#isEnd(far[tie] ?? 0)) direct = strong
        }
      }
    }
    return [direct, strength, grade === 255 ? 0 : grade]
  }

  #isEnd(row: number): boolean {
    return this.#near.isSource(row) || this.#others?.isSource(row) === true
  }
}

function bitsIn(mask: number): number {
  let count = 0
  for (let left = mask; left !== 0; left &= left - 1) count++
  return count
}

/** Ties that claims of more than one origin support, told at both their ends. */
function sourcesAt({ projected }: Judging): Uint8Array {
  const found = new Uint8Array(projected.nodeCount)
  for (const { tie, origins } of projected.supported()) {
    for (const row of [projected.start[tie] ?? 0, projected.end[tie] ?? 0]) {
      const place = projected.first[row] ?? row
      found[place] = Math.max(found[place] ?? 0, Math.min(255, origins))
    }
  }
  return found
}

const designatedAs = tieKindNames.indexOf('DESIGNATED_AS')

/** Ties to actors that are or were on any list, as far as they matter. */
function neighboursAt(judging: Judging): Uint8Array {
  const { projected, day } = judging
  const found = new Uint8Array(projected.nodeCount)
  for (const place of designatedRows(judging)) {
    for (const row of projected.same(place)) {
      for (const lists of [projected.out, projected.in]) {
        const far = lists === projected.out ? projected.end : projected.start
        for (const tie of lists.ties.subarray(lists.offset[row], (lists.offset[row] ?? 0) + (lists.length[row] ?? 0))) {
          if (projected.tieKind[tie] === designatedAs || !projected.conducts(tie, day)) continue
          const other = projected.first[far[tie] ?? 0] ?? 0
          found[other] = Math.min(10, (found[other] ?? 0) + 1)
        }
      }
    }
  }
  return found
}
