// The most that each candidate can score, without judging it: how near it is, what its own ties are like, which grounds could be shown.
// The scale of each part is that of score.ts; what is not looked at here counts in full.
import { tieKindNames } from '../../schema/ontology.ts'
import type { Prong } from '../../schema/law.ts'
import { reach } from '../projection/reach.ts'
import type { Grade } from '../../schema/grades.ts'
import { designatedRows } from './status.ts'
import { standardWeights, type ScorePartName } from '../../schema/weights.ts'
import { goOn, type Judging } from './judging.ts'
import { Possible } from './possible.ts'
import { greatestGrade, hundredths, points, stretched } from './score.ts'

interface Asked {
  readonly prongs: readonly Prong[]
  /** Whom chains end at. */
  readonly sources: readonly number[]
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

class Bounds {
  readonly #judging: Judging
  readonly #possible: Possible
  readonly #distance: (place: number) => number
  /** By place: sources of its best founded tie, where that has more than one; ties to actors on any list. */
  readonly #sources: Uint8Array
  readonly #neighbours: Uint8Array
  readonly #weights: ReadonlyMap<ScorePartName, number>
  readonly #known = new Map<string, number>()

  constructor(judging: Judging, { prongs, sources, minimumGrade }: Asked) {
    const { projected, day, cancellation, weights = standardWeights } = judging
    this.#judging = judging
    this.#weights = new Map(weights.parts.map(({ name, weight }) => [name, weight]))
    this.#possible = new Possible(judging, prongs)
    // A ground may point at others than chains end at: at whom the listing has ended, for one.
    const ends = reach(projected, { sources: [...sources, ...this.#possible.targets], on: day, minimumGrade }, cancellation)
    this.#distance = place => this.#possible.targets.has(place) ? 1 : ends.distance(place)
    this.#sources = sourcesAt(judging)
    this.#neighbours = this.#weight('neighbours') + this.#weight('majority') > 0 ? neighboursAt(judging) : new Uint8Array(projected.nodeCount)
  }

  of(place: number): number {
    const prongs = this.#possible.prongs[place] ?? 0
    const near = (this.#possible.nearScheme[place] ?? 0) === 1
    const distance = near ? 1 : this.#distance(place)
    // Whoever is further away, and shows no ground, is not looked at more closely: it will hardly come to the top.
    const [strength, grade] = prongs !== 0 || distance === 1 ? this.#ownTies(place) : [3, 0]
    const [sources, neighbours] = [this.#sources[place] ?? 0, this.#neighbours[place] ?? 0]
    const key = `${bitsIn(prongs)} ${distance} ${strength} ${grade} ${sources} ${neighbours} ${near}`
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const most = hundredths(this.#ground(bitsIn(prongs), { distance, strength, near }) + this.#part('grade', greatestGrade(grade))
      + this.#part('sources', Math.max(0, sources - 1) * points.source) + this.#part('neighbours', neighbours * points.neighbour)
      + (neighbours > 0 ? this.#weight('majority') : 0) + this.#weight('chains') + this.#weight('recency'))
    this.#known.set(key, most)
    return most
  }

  /** Ground, strength and distance together: the chain that opens the ground is the one that is measured. */
  #ground(prongs: number, { distance, strength, near }: { readonly distance: number; readonly strength: number; readonly near: boolean }): number {
    const shown = prongs > 0 ? this.#part('ground', points.ground.YES) + this.#part('further grounds', (prongs - 1) * points.further) : this.#part('ground', points.ground.CANNOT_TELL)
    const chain = (ties: number, weakest: number): number => this.#part('strength', points.strength[weakest] ?? 0) + this.#part('distance', points.distance[Math.min(ties, points.distance.length) - 1] ?? 0)
    const least = distance === 0 ? points.distance.length : distance
    // A tie that has ended is shown, as a ground that is not met.
    return Math.max(shown + chain(near ? 1 : least, strength), chain(1, strength))
  }

  #weight(name: ScorePartName): number {
    return this.#weights.get(name) ?? 0
  }

  #part(name: ScorePartName, raw: number): number {
    return stretched(name, raw, this.#weight(name))
  }

  /** The greatest strength and the best grade of any of its ties: every chain begins with one. */
  #ownTies(place: number): readonly [strength: number, grade: number] {
    const { projected } = this.#judging
    let [strength, grade] = [0, 255]
    for (const row of projected.same(place)) {
      for (const { offset, length, ties } of [projected.out, projected.in]) {
        const from = offset[row] ?? 0
        for (let slot = from; slot < from + (length[row] ?? 0); slot++) {
          const tie = ties[slot] ?? 0
          strength = Math.max(strength, projected.strength(tie))
          grade = Math.min(grade, projected.gradeRank(tie))
        }
      }
    }
    return [strength, grade === 255 ? 0 : grade]
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
