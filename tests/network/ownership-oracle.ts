// Blocked by ownership by brute force, in exact fractions: every way in which the stakes can lie within what is recorded is tried.
// Knows nothing of bounds that spread: the verdict is YES if the actor is blocked in all of them, NO if in none.

export interface Fraction { readonly over: bigint; readonly under: bigint }

export interface OracleStake {
  readonly owner: number
  readonly of: number
  /** In tenths. */
  readonly minimum: number
  readonly maximum: number
}

export interface OracleNetwork {
  readonly actors: number
  readonly listed: readonly number[]
  readonly stakes: readonly OracleStake[]
}

export interface OracleRule { readonly strict: boolean; readonly aggregate: boolean }

const tenths = (count: number): Fraction => ({ over: BigInt(count), under: 10n })
const sum = (left: Fraction, right: Fraction): Fraction => ({ over: left.over * right.under + right.over * left.under, under: left.under * right.under })
const compare = (left: Fraction, right: Fraction): number => {
  const difference = left.over * right.under - right.over * left.under
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}
const nothing: Fraction = { over: 0n, under: 1n }
const half: Fraction = { over: 1n, under: 2n }
const whole: Fraction = { over: 1n, under: 1n }

export function oracle(network: OracleNetwork, rule: OracleRule): ('YES' | 'NO' | 'CANNOT_TELL')[] {
  const seen = Array.from({ length: network.actors }, () => ({ blocked: false, free: false }))
  for (const world of worlds(network)) {
    const blocked = blockedIn(network, world, rule)
    seen.forEach((found, actor) => {
      if (blocked.has(actor)) found.blocked = true
      else found.free = true
    })
  }
  return seen.map(({ blocked, free }) => blocked && free ? 'CANNOT_TELL' : blocked ? 'YES' : 'NO')
}

/** Every choice of shares in whole tenths in which nobody's capital is handed out more than once. Bounds are whole tenths, so the extremes are among them. */
function* worlds({ stakes }: OracleNetwork, chosen: readonly Fraction[] = []): Generator<readonly Fraction[]> {
  const stake = stakes[chosen.length]
  if (stake === undefined) {
    yield chosen
    return
  }
  const taken = stakes.slice(0, chosen.length).reduce((total, other, place) => other.of === stake.of ? sum(total, chosen[place] ?? nothing) : total, nothing)
  for (let share = stake.minimum; share <= stake.maximum; share++) {
    if (compare(sum(taken, tenths(share)), whole) <= 0) yield* worlds({ stakes, actors: 0, listed: [] }, [...chosen, tenths(share)])
  }
}

function blockedIn(network: OracleNetwork, world: readonly Fraction[], { strict, aggregate }: OracleRule): Set<number> {
  const starts = aggregate ? [network.listed] : network.listed.map(person => [person])
  return new Set(starts.flatMap(start => [...closure(network, world, start, strict)]))
}

function closure({ actors, stakes }: OracleNetwork, world: readonly Fraction[], start: readonly number[], strict: boolean): Set<number> {
  const blocked = new Set(start)
  for (let grown = true; grown;) {
    grown = false
    for (let actor = 0; actor < actors; actor++) {
      if (blocked.has(actor)) continue
      const held = stakes.reduce((total, stake, place) => stake.of === actor && blocked.has(stake.owner) ? sum(total, world[place] ?? nothing) : total, nothing)
      if (strict ? compare(held, half) > 0 : compare(held, half) >= 0) {
        blocked.add(actor)
        grown = true
      }
    }
  }
  return blocked
}
