// Shares of BODS: exact, or a band whose ends may be excluded, in all three versions.
import { formatShare, whole } from '../../../schema/shares.ts'
import type { Fields } from '../json.ts'
import type { Bounds } from './raw.ts'

/**
 * An exact share has both bounds. One with more decimals than the store keeps becomes the narrowest band around it: it is never rounded.
 * A bound stated as "more than" is one unit up, "less than" one unit down.
 * @returns undefined where the numbers are none, or contradict each other
 */
export function boundsOf(share: Fields): Bounds | undefined {
  const exact = numberIn(share, 'exact')
  const minimum = lowerBound(share)
  const maximum = upperBound(share)
  if (exact === null || minimum === null || maximum === null) return undefined
  if (exact !== undefined) {
    const bounds = { minimum: units(exact, Math.floor), maximum: units(exact, Math.ceil) }
    const inside = bounds.maximum >= (minimum ?? 0) && bounds.minimum <= (maximum ?? whole)
    return inside ? within(bounds) : undefined
  }
  return within({ minimum, maximum })
}

/** "25 % to under 50 %" as the store keeps it; empty where no bound is stated. */
export function boundsText({ minimum, maximum }: Bounds): string {
  if (minimum !== undefined && maximum !== undefined) return minimum === maximum ? `${formatShare(minimum)} %` : `${formatShare(minimum)} % to ${formatShare(maximum)} %`
  if (minimum !== undefined) return `${formatShare(minimum)} % or more`
  return maximum === undefined ? '' : `up to ${formatShare(maximum)} %`
}

function lowerBound(share: Fields): number | null | undefined {
  const stated = numberIn(share, 'minimum')
  const excluded = share.flag('exclusiveMinimum') ?? numberIn(share, 'exclusiveMinimum')
  if (stated === null || excluded === null) return null
  if (typeof excluded === 'number') return units(excluded, Math.floor) + 1
  return stated === undefined ? undefined : excluded === true ? units(stated, Math.floor) + 1 : units(stated, Math.floor)
}

function upperBound(share: Fields): number | null | undefined {
  const stated = numberIn(share, 'maximum')
  const excluded = share.flag('exclusiveMaximum') ?? numberIn(share, 'exclusiveMaximum')
  if (stated === null || excluded === null) return null
  if (typeof excluded === 'number') return units(excluded, Math.ceil) - 1
  return stated === undefined ? undefined : excluded === true ? units(stated, Math.ceil) - 1 : units(stated, Math.ceil)
}

/** null: something stands there that is no number. */
function numberIn(share: Fields, name: string): number | null | undefined {
  const text = share.text(name)
  if (text === '') return undefined
  const number = Number(text)
  return Number.isFinite(number) ? number : null
}

/** 26.150000000000002 is what a computer makes of 26.15; 33.33333 is not 33.3333. */
function units(percent: number, round: (value: number) => number): number {
  const nearest = Math.round(percent * 10_000)
  return Math.abs(percent * 10_000 - nearest) < 1e-6 ? nearest : round(percent * 10_000)
}

function within({ minimum, maximum }: Bounds): Bounds | undefined {
  const stated = [minimum, maximum].filter(bound => bound !== undefined)
  if (stated.some(bound => bound < 0 || bound > whole) || (minimum ?? 0) > (maximum ?? whole)) return undefined
  return { ...(minimum === undefined ? {} : { minimum }), ...(maximum === undefined ? {} : { maximum }) }
}
