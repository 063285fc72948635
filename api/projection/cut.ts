// What an answer about paths left out, and why, in words.
import type { EveryFound } from './every-path.ts'
import type { Projected, Truncated } from './projected.ts'
import type { Search } from './search.ts'

export function cutShortest(shown: number, more: boolean, { limited, hubs }: Search, maxLength: number): Truncated | undefined {
  return cut(shown, null, [
    more && `There are more paths than the ${shown} shown.`,
    !more && limited && notLonger(maxLength),
    hubsMet(hubs)
  ])
}

interface Limits {
  readonly through: readonly number[]
  readonly barred: ReadonlySet<number>
  readonly limit: number
}

export function cutEvery({ paths, counted, over, unknownFrom, hubs }: EveryFound, { through, barred, limit }: Limits, { hub }: Projected): Truncated | undefined {
  const known = over === undefined ? `, of ${counted} of at most ${limit} ties` : ''
  return cut(paths.length, over === undefined ? counted : null, [
    through.some(place => barred.has(place)) && 'What has to be passed may not be passed as well.',
    through.some(place => hub[place] === 1) && 'What has to be passed has too many ties to mean anything: it is never passed through.',
    counted > paths.length && `There are more paths than the ${paths.length} shown${known}.`,
    over === 'STEPS' && `There are too many ways to try each: paths of ${unknownFrom ?? limit} ties and more were not all looked for.`,
    over === undefined && unknownFrom !== undefined && notLonger(limit),
    hubsMet(hubs)
  ])
}

function cut(shown: number, total: number | null, reasons: readonly (string | false)[]): Truncated | undefined {
  const said = reasons.filter(reason => reason !== false)
  return said.length === 0 ? undefined : { reason: said.join(' '), shown, total }
}

const notLonger = (limit: number): string => `Paths longer than ${limit} ties were not looked for.`

function hubsMet({ size }: ReadonlySet<number>): string | false {
  return size > 0 && `${size} ${size === 1 ? 'node with too many ties to mean anything was' : 'nodes with too many ties to mean anything were'} not passed through.`
}
