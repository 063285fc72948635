// One ground for designation, judged for one actor: opened or not, and if so what each element says and what is missing.
import type { Verdict } from '../../schema/dates.ts'
import type { ElementName, Prong } from '../../schema/law.ts'
import type { ElementVerdict } from './answers.ts'
import { conductElements, recordElements } from './conduct.ts'
import { derivativeElements, towardsTarget } from './derivative.ts'
import type { Judging } from './judging.ts'
import { towardsEngaged, towardsScheme, type Opening } from './openings.ts'
import { allOf } from './record.ts'

/** A prong that is opened, by the way that shows most. */
export interface Ground {
  readonly prong: Prong
  readonly verdict: Verdict
  readonly elements: readonly ElementVerdict[]
  readonly ties: readonly number[]
  /** The actor at the end, where the prong points at one. */
  readonly target: number | undefined
}

/** Every prong that is opened: YES first, then CANNOT_TELL, then NO, each in the order of the law. */
export function grounds(judging: Judging, prongs: readonly Prong[], actor: number, admits: (ties: readonly number[]) => boolean = () => true): Ground[] {
  return prongs.flatMap(prong => ground(judging, prong, actor, admits) ?? []).sort((left, right) => place(left.verdict) - place(right.verdict))
}

const place = (verdict: Verdict): number => ['YES', 'CANNOT_TELL', 'NO'].indexOf(verdict)

/** undefined: not opened. */
export function ground(judging: Judging, prong: Prong, actor: number, admits: (ties: readonly number[]) => boolean = () => true): Ground | undefined {
  return openedGround(judging, prong, actor, admits)?.ground
}

/** With how it was opened. Of several ways the best counts: by verdict, then length, then grade, then ids. */
export function openedGround(judging: Judging, prong: Prong, actor: number, admits: (ties: readonly number[]) => boolean = () => true): { readonly ground: Ground; readonly opening: Opening } | undefined {
  const found = openingsOf(judging, prong, actor).filter(({ ties }) => admits(ties)).map(opening => {
    const elements = [...prong.elements.map(name => element(judging, prong, opening, name)), ...recordElements(judging, opening)]
    return { opening, ground: { prong, verdict: allOf(elements.map(({ verdict }) => verdict)), elements, ties: opening.ties, target: opening.target } }
  })
  return found.length === 0 ? undefined : found.reduce((best, other) => compare(judging, other.ground, best.ground) < 0 ? other : best)
}

function openingsOf(judging: Judging, prong: Prong, actor: number): Opening[] {
  const { pattern } = prong
  if (pattern === null) return []
  return pattern.towards === 'SCHEME' ? towardsScheme(judging, pattern, actor)
    : pattern.towards === 'ENGAGED' ? towardsEngaged(judging, pattern, actor) : towardsTarget(judging, prong, actor)
}

function element(judging: Judging, prong: Prong, opening: Opening, name: ElementName): ElementVerdict {
  const found = (conductElements[name] ?? derivativeElements[name])?.(judging, prong, opening) ?? { verdict: 'CANNOT_TELL' as const, why: 'Not judged here.' }
  return { name: name === 'OWNED_OR_CONTROLLED' && opening.chain?.agency === true ? 'ACTED_FOR' : name, verdict: found.verdict, why: found.why }
}

function compare(judging: Judging, left: Ground, right: Ground): number {
  const { projected } = judging
  const grade = ({ ties }: Ground): number => Math.max(0, ...ties.map(tie => projected.gradeRank(tie)))
  const ids = ({ ties }: Ground): string => ties.map(tie => projected.tieId(tie)).join('\u0000')
  return place(left.verdict) - place(right.verdict) || left.ties.length - right.ties.length || grade(left) - grade(right) || (ids(left) < ids(right) ? -1 : 1)
}
