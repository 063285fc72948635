// The badge strip: seven slots in one order, readable in black and white. One drawing for canvas, tables and panels.
import type { Authority, CoverageMark, CoverageState } from './model.ts'

export const badgeOrder: readonly Authority[] = ['US', 'UK', 'EU', 'CA', 'AU', 'CH', 'UN']
export const slot = { width: 21, height: 15, gap: 2 } as const
export const strip = { width: badgeOrder.length * (slot.width + slot.gap) - slot.gap, height: slot.height + 4 } as const

export interface BadgeInk {
  readonly ink: string
  readonly ground: string
  readonly faint: string
}

/** The inside of an SVG of the size of `strip`. Texts are the codes above and nothing else. */
export function badgeSvg(marks: readonly CoverageMark[], colours: BadgeInk): string {
  return badgeOrder.map((authority, at) => slotSvg(authority, marks.find(mark => mark.authority === authority)?.state ?? 'NOT_IMPORTED', at * (slot.width + slot.gap), colours)).join('')
}

/** One mark alone, at the place of the first slot. */
export function markSvg({ authority, state }: CoverageMark, colours: BadgeInk): string {
  return slotSvg(authority, state, 0, colours)
}

function slotSvg(authority: Authority, state: CoverageState, x: number, { ink, ground, faint }: BadgeInk): string {
  const box = (fill: string, stroke: string, more = '') => `<rect x="${x + 0.75}" y="0.75" width="${slot.width - 1.5}" height="${slot.height - 1.5}" rx="3" fill="${fill}" stroke="${stroke}" stroke-width="1.3" ${more}/>`
  const text = (colour: string, y = 11.2, size = 9.5) => `<text x="${x + slot.width / 2}" y="${y}" fill="${colour}" font-size="${size}" font-weight="700" text-anchor="middle" font-family="Inter Variable, Inter, sans-serif">${authority}</text>`
  switch (state) {
    case 'DESIGNATED': return box(ink, ink) + text(ground)
    case 'OTHER_PROGRAMME': return `${box(ground, ink)}<path d="M${x + 1} ${slot.height - 4.6}h${slot.width - 2}v2.4a2.2 2.2 0 0 1-2.2 2.2h${-(slot.width - 6.4)}a2.2 2.2 0 0 1-2.2-2.2z" fill="${ink}"/>${text(ink, 9.3, 8.5)}`
    case 'BLOCKED_BY_OWNERSHIP': return `${box(ground, ink)}${text(ink)}<rect x="${x + 2}" y="${slot.height + 1.4}" width="${slot.width - 4}" height="2.2" fill="${ink}"/>`
    case 'DELISTED': return `${box(ground, faint)}${text(faint)}<path d="M${x + 2} ${slot.height - 2}L${x + slot.width - 2} 2" stroke="${ink}" stroke-width="1.5"/>`
    case 'CANNOT_TELL': return `${box('none', faint)}<text x="${x + slot.width / 2}" y="11.4" fill="${ink}" font-size="10.5" font-weight="700" text-anchor="middle" font-family="Inter Variable, Inter, sans-serif">?</text>`
    case 'NOT_LISTED': return box('none', faint) + text(faint)
    case 'NOT_IMPORTED': return box('none', faint, 'stroke-dasharray="1.6 2.2"')
  }
}
