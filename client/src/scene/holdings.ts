// Who holds what, as the ownership screen shows it: ties of several answers made one list, with the day they are asked for.
import { begun, both, dayNumber, interval, notOver, type Verdict } from '../../../schema/dates.ts'
import { formatShare, whole } from '../../../schema/shares.ts'
import type { TieKind } from './model.ts'

export const owningKinds: readonly TieKind[] = ['OWNS', 'CONTROLS', 'OWNED_OR_CONTROLLED_BY', 'HAS_INTEREST_IN']

export interface Holding {
  readonly id: string
  readonly kind: TieKind
  readonly owner: string
  readonly owned: string
  readonly minimum: number | null
  readonly maximum: number | null
  readonly since: string | null
  readonly until: string | null
  readonly withdrawnBy: string | null
  readonly grade: string | null
  readonly sources: readonly { readonly id: string; readonly name: string }[]
  readonly decisive: boolean
  /** Whether it was held on the day. */
  readonly held: Verdict
}

/** What the API tells of a tie, as far as holding goes. */
export interface TieRecord extends Pick<Holding, 'id' | 'kind' | 'since' | 'until' | 'withdrawnBy' | 'grade' | 'sources'> {
  readonly start: string
  readonly end: string
  readonly shareMinimum: number | null
  readonly shareMaximum: number | null
}

/** Those held on the day, or perhaps; each once. Null for a tie that is no holding. */
export function holdingsOn(ties: readonly TieRecord[], decisive: ReadonlySet<string>, on: string): Holding[] {
  const once = new Map(ties.map(tie => [tie.id, tie]))
  return [...once.values()].flatMap(tie => {
    const held = decisive.has(tie.id) && heldOn(tie, on) === 'NO' ? 'CANNOT_TELL' : heldOn(tie, on)
    return !owningKinds.includes(tie.kind) || held === 'NO' || tie.start === tie.end ? [] : [holdingOf(tie, decisive.has(tie.id), held)]
  })
}

/** An undated tie holds. Withdrawn: no list states it from that day on. */
export function heldOn({ since, until, withdrawnBy }: Pick<TieRecord, 'since' | 'until' | 'withdrawnBy'>, on: string): Verdict {
  const day = dayNumber(on)
  if (withdrawnBy !== null && withdrawnBy <= on) return 'NO'
  return both(since === null ? 'YES' : begun(interval(since), day), until === null ? 'YES' : notOver(interval(until), day))
}

function holdingOf({ start, end, shareMinimum, shareMaximum, ...tie }: TieRecord, decisive: boolean, held: Verdict): Holding {
  const turned = tie.kind === 'OWNED_OR_CONTROLLED_BY'
  const { id, kind, since, until, withdrawnBy, grade, sources } = tie
  return { id, kind, since, until, withdrawnBy, grade, sources, owner: turned ? end : start, owned: turned ? start : end, minimum: shareMinimum, maximum: shareMaximum, decisive, held }
}

/** "60 %", "25 to 50 %", "at least 10 %"; empty where nothing is stated. */
export function shareText({ minimum, maximum }: Pick<Holding, 'minimum' | 'maximum'>): string {
  if (minimum === null && maximum === null) return ''
  if (minimum === maximum) return `${formatShare(minimum ?? 0)} %`
  if (maximum === null || maximum === whole) return `at least ${formatShare(minimum ?? 0)} %`
  return minimum === null || minimum === 0 ? `at most ${formatShare(maximum)} %` : `${formatShare(minimum)} to ${formatShare(maximum)} %`
}

/** How many steps above (negative) or below (positive) the subject; whoever is both stands where it is nearer, above first. */
export function distances(subject: string, holdings: readonly Holding[]): Map<string, number> {
  const found = new Map([[subject, 0]])
  const up = grouped(holdings, 'owned', 'owner')
  const down = grouped(holdings, 'owner', 'owned')
  let above = [subject]
  let below = [subject]
  for (let step = 1; above.length + below.length > 0; step += 1) {
    above = next(above, up, found, -step)
    below = next(below, down, found, step)
  }
  return found
}

function next(layer: readonly string[], ties: ReadonlyMap<string, readonly string[]>, found: Map<string, number>, distance: number): string[] {
  return layer.flatMap(id => ties.get(id) ?? []).filter(id => {
    if (found.has(id)) return false
    found.set(id, distance)
    return true
  })
}

function grouped(holdings: readonly Holding[], by: 'owner' | 'owned', to: 'owner' | 'owned'): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const holding of holdings) groups.set(holding[by], [...groups.get(holding[by]) ?? [], holding[to]])
  return groups
}
