// A share as registers write it: "49", "49.5 %", "25-50", "more than 50%", "ownership-of-shares-25-to-50-percent".
import { whole } from '../../../schema/shares.ts'

export interface Share {
  readonly minimum: number
  readonly maximum: number
}

const number = String.raw`(\d{1,3}(?:[.,]\d+)?)`
const exactly = new RegExp(`^${number}\\s*(?:%|percent|per cent)?$`, 'i')
const range = new RegExp(`^${number}\\s*%?\\s*(?:-|–|to)\\s*${number}\\s*(?:%|percent|per cent)?$`, 'i')
const more = new RegExp(`^(?:>|more than|over|above)\\s*${number}\\s*(?:%|percent|per cent)?(?:\\s*(?:and|but)?\\s*(?:not|no)\\s*more than\\s*${number}\\s*(?:%|percent|per cent)?)?$`, 'i')
const atLeast = new RegExp(`^(?:>=|≥|at least|from)\\s*${number}\\s*(?:%|percent|per cent)?$`, 'i')
const less = new RegExp(`^(<|less than|under|below|<=|≤|up to|at most)\\s*${number}\\s*(?:%|percent|per cent)?$`, 'i')
/** Bands of the UK register of persons with significant control: the lower bound is exceeded, except that of the highest, 75 % or more. */
const band = /^(?:ownership-of-shares|voting-rights|right-to-share-surplus-assets)-(25|50|75)-to-(50|75|100)-percent\b/i

/** Bounds in 1/10 000 of a percent; undefined for what is no share. More decimals than the unit holds widen the bounds, and are never rounded to one side. */
export function shareOf(text: string): Share | undefined {
  if (known.has(text)) return known.get(text)
  const share = read(text)
  if (known.size < 10_000) known.set(text, share)
  return share
}

/** Registers use few different shares. */
const known = new Map<string, Share | undefined>()

function read(text: string): Share | undefined {
  const plain = text.trim().replaceAll('-percent', ' percent').replaceAll('more-than-', 'more than ')
  const [, low, high] = band.exec(text.trim()) ?? []
  if (low !== undefined && high !== undefined) return bounds(units(low, 'down') + (low === '75' ? 0 : 1), units(high, 'up'))
  const one = exactly.exec(plain)?.[1]
  if (one !== undefined) return bounds(units(one, 'down'), units(one, 'up'))
  const [, from, to] = range.exec(plain) ?? []
  if (from !== undefined && to !== undefined) return bounds(units(from, 'down'), units(to, 'up'))
  const [, over, atMost] = more.exec(plain) ?? []
  if (over !== undefined) return bounds(units(over, 'down') + 1, atMost === undefined ? whole : units(atMost, 'up'))
  const least = atLeast.exec(plain)?.[1]
  if (least !== undefined) return bounds(units(least, 'down'), whole)
  const [, sign = '', most] = less.exec(plain) ?? []
  if (most === undefined) return undefined
  return bounds(0, units(most, 'up') - (/^(<|less than|under|below)$/i.test(sign) ? 1 : 0))
}

function bounds(minimum: number, maximum: number): Share | undefined {
  return minimum <= maximum && minimum >= 0 && maximum <= whole ? { minimum, maximum } : undefined
}

function units(percent: string, direction: 'down' | 'up'): number {
  const [integer = '0', decimals = ''] = percent.replace(',', '.').split('.')
  const exact = Number(integer) * 10_000 + Number(decimals.slice(0, 4).padEnd(4, '0'))
  return direction === 'up' && /[1-9]/.test(decimals.slice(4)) ? exact + 1 : exact
}
