// Pictures inside nodes, as few shared data URIs: an icon for each kind, a badge strip for each combination of states, a pill for each number.
import { createElement } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { nodeKinds, type NodeKind } from '../../../schema/generated/legend.ts'
import { badgeSvg, strip, type BadgeInk } from '../scene/badges.ts'
import type { SceneNode } from '../scene/model.ts'
import { inkOn } from '../scene/style.ts'
import { iconOf } from '../ui/icons.ts'

const cache = new Map<string, string>()
/** Drawn larger than shown, so that it stays sharp when the analyst zooms in. */
const sharp = 3

function once(key: string, make: () => string): string {
  const held = cache.get(key)
  if (held !== undefined) return held
  const made = `data:image/svg+xml;utf8,${encodeURIComponent(make())}`
  cache.set(key, made)
  return made
}

const svg = (width: number, height: number, inside: string) => `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${inside}</svg>`
/** Made when this module is loaded: inside an effect React would not render them at once. */
const icons = new Map((Object.keys(nodeKinds) as NodeKind[]).map(kind => {
  const host = document.createElement('div')
  const root = createRoot(host)
  flushSync(() => root.render(createElement(iconOf(kind), { size: 24 * sharp, stroke: 2, color: inkOn(nodeKinds[kind].colour) })))
  const text = host.innerHTML
  root.unmount()
  return [kind, text] as const
}))

export function iconImage(kind: NodeKind): string {
  return once(`icon ${kind}`, () => icons.get(kind) ?? '')
}

export function stripImage(node: SceneNode, colours: BadgeInk): string {
  const { coverage } = node
  if (coverage === null) return empty
  const key = coverage.map(mark => `${mark.authority}${mark.state}`).join(' ')
  return once(`strip ${colours.ink} ${key}`, () => svg(strip.width * sharp, strip.height * sharp, `<g transform="scale(${sharp})">${badgeSvg(coverage, colours)}</g>`))
}

export const pill = { width: 30, height: 16 } as const

export function plusImage(unseen: number | null, colours: BadgeInk): string {
  if (unseen === null || unseen === 0) return empty
  const text = unseen > 999 ? `${Math.floor(unseen / 1000)}k+` : `+${unseen}`
  return once(`plus ${colours.ink} ${text}`, () => svg(pill.width * sharp, pill.height * sharp,
    `<g transform="scale(${sharp})"><rect x="0.7" y="0.7" width="${pill.width - 1.4}" height="${pill.height - 1.4}" rx="7.3" fill="${colours.ground}" stroke="${colours.ink}" stroke-width="1.2"/><text x="15" y="11.7" font-size="10.5" font-weight="700" text-anchor="middle" fill="${colours.ink}" font-family="Inter Variable, Inter, sans-serif">${text}</text></g>`))
}

export function pinImage(pinned: boolean, colours: BadgeInk): string {
  if (!pinned) return empty
  return once(`pin ${colours.ink}`, () => svg(36, 36, `<circle cx="18" cy="18" r="16" fill="${colours.ground}" stroke="${colours.ink}" stroke-width="3"/><circle cx="18" cy="14" r="5" fill="${colours.ink}"/><path d="M18 18v10" stroke="${colours.ink}" stroke-width="3"/>`))
}

const empty = `data:image/svg+xml;utf8,${encodeURIComponent(svg(1, 1, ''))}`
