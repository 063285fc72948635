// How a scene looks, read from the ontology: nothing here says what a kind looks like.
import { nodeKinds, tieKinds } from '../../../schema/generated/legend.ts'
import type { CoverageState, Grade, LinePattern, NodeKind, TieKind } from './model.ts'

/** Side of a node, in picture units. */
export const nodeSize = 44

export const fill = (kind: NodeKind): string => nodeKinds[kind].colour

/** Black or white, whichever reads better on the colour of the kind. */
export function inkOn(colour: string): '#000000' | '#ffffff' {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at => linear(Number.parseInt(colour.slice(at, at + 2), 16) / 255))
  // Both contrasts are equal at a luminance of about 0.18 (WCAG 2.2, relative luminance).
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.18 ? '#000000' : '#ffffff'
}

function linear(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
}

/** Solid: a reliable source and probable information. Dashed: fairly so. Dotted: weaker, unknown, or no grade at all. */
export function pattern(grade: Grade | null): LinePattern {
  if (grade === null) return 'dotted'
  const [letter = 'F', number = '6'] = grade
  if ('AB'.includes(letter) && '12'.includes(number)) return 'solid'
  return 'ABC'.includes(letter) && '123'.includes(number) ? 'dashed' : 'dotted'
}

export const patternWords: Readonly<Record<LinePattern, string>> = {
  solid: 'Well sourced: A or B, confirmed or probable',
  dashed: 'Fairly sourced: down to C3',
  dotted: 'Weak, unknown or no grade'
}

/**
 * Kinds of tie that are walked when a node is expanded by the usual rule: those that connect, and three that tell what an actor or a scheme
 * is. Countries, numbers, listings and cohorts come by the chooser: they are many, and connect nobody.
 */
const alsoWalked: readonly TieKind[] = ['USES_CHANNEL', 'PARTY_TO', 'SAME_AS']
export const walkedKinds: readonly TieKind[] = (Object.keys(tieKinds) as TieKind[]).filter(kind => tieKinds[kind].conducts !== null || alsoWalked.includes(kind))
const walked = new Set(walkedKinds)
export const isWalked = (kind: TieKind): boolean => walked.has(kind)

export const coverageWords: Readonly<Record<CoverageState, string>> = {
  DESIGNATED: 'designated for human rights, trafficking or corruption',
  OTHER_PROGRAMME: 'designated under another programme',
  BLOCKED_BY_OWNERSHIP: 'blocked by ownership',
  CANNOT_TELL: 'cannot tell',
  DELISTED: 'delisted',
  NOT_LISTED: 'not on the list loaded',
  NOT_IMPORTED: 'list not loaded'
}

/** Rings of named sets: Paul Tol's *vibrant*, apart from the colours of kinds; the name stands in the legend. */
const hues = ['#0077bb', '#ee7733', '#009988', '#ee3377', '#33bbee', '#cc3311'] as const
export const setHue = (place: number): string => hues[place % hues.length] ?? hues[0]

const lineLength = 20

/** At most two lines, broken between words where that is possible; the full name stands in panel, table and tooltip. */
export function label(name: string): string {
  const words = name.split(/\s+/)
  const lines: string[] = []
  let line = ''
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`
    if (longer.length <= lineLength || line === '') line = longer
    else {
      lines.push(line)
      line = word
    }
  }
  lines.push(line)
  const cut = lines.map(text => shorten(text, lineLength + 2))
  return cut.length <= 2 ? cut.join('\n') : `${cut[0] ?? ''}\n${shorten(cut[1] ?? '', lineLength + 1).replace(/…$/, '')}…`
}

function shorten(text: string, length: number): string {
  const letters = Array.from(text)
  return letters.length <= length ? text : `${letters.slice(0, length - 1).join('').trimEnd()}…`
}
