// Blocked by ownership by brute force, in exact fractions: every way in which the stakes can lie within what is recorded is tried.
// Knows nothing of bounds that spread: the verdict is YES if the actor is blocked in all of them, NO if in none.

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

/** Fractions of one denominator, so their numerators are all there is to add and compare: exact, and without rounding. */
const half = 5
const whole = 10

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
function worlds({ actors, stakes }: OracleNetwork): number[][] {
  const taken = new Array<number>(actors).fill(0)
  const chosen: number[] = []
  const found: number[][] = []
  const choose = (place: number): void => {
    const stake = stakes[place]
    if (stake === undefined) {
      found.push([...chosen])
      return
    }
    const before = taken[stake.of] ?? 0
    for (let share = stake.minimum; share <= stake.maximum && before + share <= whole; share++) {
      taken[stake.of] = before + share
      chosen[place] = share
      choose(place + 1)
    }
    taken[stake.of] = before
  }
  choose(0)
  return found
}

function blockedIn(network: OracleNetwork, world: readonly number[], { strict, aggregate }: OracleRule): Set<number> {
  const starts = aggregate ? [network.listed] : network.listed.map(person => [person])
  return new Set(starts.flatMap(start => [...closure(network, world, start, strict)]))
}

function closure({ actors, stakes }: OracleNetwork, world: readonly number[], start: readonly number[], strict: boolean): Set<number> {
  const blocked = new Set(start)
  for (let grown = true; grown;) {
    grown = false
    const held = new Array<number>(actors).fill(0)
    for (const [place, { owner, of }] of stakes.entries()) if (blocked.has(owner)) held[of] = (held[of] ?? 0) + (world[place] ?? 0)
    for (const [actor, share] of held.entries()) {
      if (blocked.has(actor) || (strict ? share <= half : share < half)) continue
      blocked.add(actor)
      grown = true
    }
  }
  return blocked
}
