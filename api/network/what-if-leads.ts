// Which leads would come and which would go: grounds judged on the graph as it is and as it would be, for those whom the change can concern.
import type { Verdict } from '../../schema/dates.ts'
import { programme as programmeRow, prongsOf } from '../../schema/law.ts'
import { tieKindNames } from '../../schema/ontology.ts'
import type { CandidateStatus, Judged } from './answers.ts'
import { chainFrom, tell } from './chains.ts'
import { goOn, isActor, standFor, type Judging } from './judging.ts'
import { heldUnder } from './ownership.ts'
import { grounds, type Ground } from './prongs.ts'
import { holdingsOf } from './spread.ts'
import { designationsOf, hasStatus, inForce } from './status.ts'
import type { Changed } from './suppose.ts'
import { tiedTo } from './tied.ts'
import type { LeadChange } from './what-if-answers.ts'

export const height = (verdict: Verdict | null): number => verdict === 'YES' ? 2 : verdict === 'CANNOT_TELL' ? 1 : 0
const identity = tieKindNames.indexOf('SAME_AS')

export interface Lead {
  readonly row: number
  readonly programme: string
  readonly ground: Ground | undefined
  readonly ties: readonly number[]
  readonly before: Verdict | null
  readonly after: Verdict | null
  readonly appears: boolean
  readonly status: LeadChange['status']
  readonly why: string
}

export function leadChanges(before: Judging, changed: Changed): Lead[] {
  const leads = [...concerned(before, changed)].flatMap(([programme, rows]) => [...rows.keys()].flatMap((row, place) => {
    if (place % 64 === 0) goOn(before)
    return changesOf(before, changed, programme, row, rows.get(row) ?? [])
  }))
  const verdict = ({ before: old, after: now }: Lead): number => Math.max(height(old), height(now))
  return leads.sort((left, right) => verdict(right) - verdict(left) || left.ties.length - right.ties.length || before.projected.compare(left.row, right.row) || (left.programme < right.programme ? -1 : left.programme > right.programme ? 1 : 0))
}

/** By programme: whom the change can concern, each with the ties of the best chain to whom the change is about. */
function concerned(before: Judging, { after, listed, sold }: Changed): Map<string, Map<number, readonly number[]>> {
  const found = new Map<string, Map<number, readonly number[]>>()
  const add = (programme: string, row: number, ties: readonly number[]): void => {
    const rows = found.get(programme) ?? new Map<number, readonly number[]>()
    if (!rows.has(row)) found.set(programme, rows.set(row, ties))
  }
  for (const { row, programme } of listed.filter(change => prongsOf(change.programme).length > 0)) {
    add(programme, row, [])
    for (const judging of [after, before]) {
      const { rows, chains } = tiedTo(judging, [row], undefined)
      for (const tied of rows) add(programme, tied, (chains(tied)[0]?.ties ?? []).filter(tie => before.projected.tieKind[tie] !== identity))
    }
  }
  for (const row of sold) for (const programme of programmesAbove(before, row)) {
    for (const held of [row, ...heldUnder(before, row), ...tiedTo(before, [row], undefined).rows]) add(programme, standFor(before, held), [])
  }
  return found
}

/** Programmes under which somebody is designated who holds it, at any distance. */
function programmesAbove(judging: Judging, row: number): string[] {
  const listings = [...holdingsOf(judging, [row]).held.keys()].flatMap(owner => designationsOf(judging, owner)).filter(designation => inForce(designation, judging) !== 'NO')
  return [...new Set(listings.map(({ programme }) => programme))].filter(key => prongsOf(key).length > 0).sort()
}

function changesOf(before: Judging, { after, listed }: Changed, programme: string, row: number, ties: readonly number[]): Lead[] {
  const [old, now] = [openTo(before, programme, row), openTo(after, programme, row)]
  const [were, are] = [byProng(old.grounds), byProng(now.grounds)]
  const changes = [...new Set([...were.keys(), ...are.keys()])].flatMap((prong): Lead[] => {
    const verdicts = { before: were.get(prong)?.verdict ?? null, after: are.get(prong)?.verdict ?? null }
    if (verdicts.before === verdicts.after) return []
    const appears = height(verdicts.after) > height(verdicts.before)
    const ground = appears ? are.get(prong) : were.get(prong)
    return [{ row, programme, ground, ties: ground?.ties ?? [], ...verdicts, appears, status: (appears ? now.status : old.status) ?? 'UNDESIGNATED', why: appears ? reasons(ground) : whyGone(now, prong) }]
  })
  const bare = changes.length === 0 && were.size === 0 && are.size === 0 && ties.length > 0 && old.status !== undefined && now.status !== undefined
  const change = listed.find(found => found.programme === programme)?.change
  if (!bare || change === undefined) return changes
  return [{ row, programme, ground: undefined, ties, before: null, after: null, appears: change === 'DESIGNATED', status: now.status, why: 'A chain that carries no ground.' }]
}

interface Open {
  /** How it can be a candidate; undefined: it cannot. */
  readonly status: Extract<CandidateStatus, 'UNDESIGNATED' | 'OTHER_PROGRAMME'> | undefined
  readonly designated: boolean
  readonly grounds: readonly Ground[]
  readonly refused: readonly Ground[]
}

function openTo(judging: Judging, programme: string, row: number): Open {
  const twins = judging.projected.same(row)
  const authority = programmeRow(programme)?.authority ?? 'OTHER'
  const status = (['UNDESIGNATED', 'OTHER_PROGRAMME'] as const).find(asked => hasStatus(judging, row, { authority, programme, status: asked }) === 'YES')
  const barred = !twins.some(twin => isActor(judging, twin)) || twins.some(twin => judging.projected.possibleVictim(twin))
  if (barred || status === undefined) return { status: undefined, designated: status === undefined, grounds: [], refused: [] }
  const found = grounds(judging, prongsOf(programme), row)
  return { status, designated: false, grounds: found.filter(({ verdict }) => verdict !== 'NO'), refused: found.filter(({ verdict }) => verdict === 'NO') }
}

function byProng(found: readonly Ground[]): Map<string, Ground> {
  return new Map(found.map(ground => [ground.prong.id, ground]))
}

function reasons(ground: Ground | undefined): string {
  return ground?.elements.map(({ why }) => why).join(' ') ?? ''
}

function whyGone({ designated, grounds: left, refused }: Open, prong: string): string {
  if (designated) return 'It would be designated itself under a programme of that family: no candidate any more.'
  const weaker = [...left, ...refused].find(ground => ground.prong.id === prong)
  const open = weaker?.elements.filter(({ verdict }) => verdict !== 'YES').map(({ why }) => why) ?? []
  return open.length > 0 ? open.join(' ') : 'Nothing on record would open this ground.'
}

export function leadTold(before: Judging, { after }: Changed, { row, programme, ground, ties, before: old, after: now, appears, status, why }: Lead): LeadChange<Judged> {
  const judging = appears ? after : before
  return { actor: before.projected.id(row), programme, prong: ground?.prong.id ?? null, before: old, after: now, status, why, chain: tell(judging, chainFrom(judging, row, ties)) }
}
