// Shares are integers in 1/10 000 of a percent: 50 % = 500 000. No floating point takes part in a verdict.

export const whole = 1_000_000
export const half = 500_000

const pattern = /^(\d{1,3})(?:\.(\d{1,4}))?$/

/**
 * `"49.9999"` becomes 499 999.
 * @throws RangeError for anything but 0 to 100 with at most four decimals: a share is never rounded on the way in.
 */
export function parseShare(percent: string): number {
  const match = pattern.exec(percent)
  const share = match === null ? Number.NaN : Number(match[1]) * 10_000 + Number((match[2] ?? '').padEnd(4, '0'))
  if (Number.isNaN(share) || share > whole) throw new RangeError(`parseShare: "${percent}" is not a percentage of 0 to 100 with at most four decimals`)
  return share
}

/** 499 999 becomes `"49.9999"`, 500 000 becomes `"50"`. */
export function formatShare(share: number): string {
  const decimals = String(share % 10_000).padStart(4, '0').replace(/0+$/, '')
  const units = String(Math.floor(share / 10_000))
  return decimals === '' ? units : `${units}.${decimals}`
}
