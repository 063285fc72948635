// How Cytoscape is told to draw what the scene says. Colours of kinds come with the nodes; these are the colours of the desk.
import type { StylesheetStyle } from 'cytoscape'
import { nodeSize } from '../scene/style.ts'
import { strip, type BadgeInk } from '../scene/badges.ts'
import { pill } from './images.ts'

export interface Palette extends BadgeInk {
  readonly line: string
  readonly lineInk: string
  readonly amber: string
  readonly shapeLine: string
}

export const palettes: Readonly<Record<'light' | 'dark', Palette>> = {
  light: { ink: '#1b2327', ground: '#fbfaf7', faint: '#5f6b70', line: '#7d898e', lineInk: '#454f54', amber: '#d98a00', shapeLine: '#ffffff' },
  dark: { ink: '#eceae4', ground: '#14191c', faint: '#93a0a6', line: '#788489', lineInk: '#c3cacd', amber: '#f0b84b', shapeLine: '#c9d0d3' }
}

/** One font stack for page and canvas: a name must not look different in the picture. */
export const fontStack = '"Inter Variable", Inter, "Noto Sans", "Noto Sans Arabic", "Noto Sans SC", system-ui, sans-serif'
const stripScale = 0.56

export function stylesheet(palette: Palette): StylesheetStyle[] {
  return [
    { selector: 'node', style: nodeStyle(palette) },
    // A stack lies over another one; a set is a ring around its members.
    { selector: 'node.stack', style: { ghost: 'yes', 'ghost-offset-x': 6, 'ghost-offset-y': -6, 'ghost-opacity': 0.55 } },
    { selector: 'node.ringed', style: { 'underlay-color': 'data(ring)' as unknown as string, 'underlay-opacity': 0.55, 'underlay-padding': 8, 'underlay-shape': 'ellipse' } },
    { selector: 'edge', style: tieStyle(palette) },
    { selector: 'edge.ended', style: { opacity: 0.55 } },
    { selector: 'edge.crowded', style: { label: '' } },
    { selector: 'edge.crowded.over, edge.crowded.open', style: { label: 'data(label)' } },
    { selector: 'edge.near, edge.over', style: { 'min-zoomed-font-size': 0, 'line-color': palette.lineInk, 'target-arrow-color': palette.lineInk, 'z-index': 5 } },
    { selector: 'edge.open', style: { 'line-color': palette.amber, 'target-arrow-color': palette.amber, 'underlay-color': palette.amber, 'underlay-opacity': 0.25, 'underlay-padding': 4, 'min-zoomed-font-size': 0, 'z-index': 6 } },
    { selector: 'node.chosen', style: { 'border-width': 3, 'border-color': palette.ink, 'outline-width': 4, 'outline-offset': 1, 'outline-color': palette.amber, 'z-index': 10 } }
  ]
}

function nodeStyle(palette: Palette): StylesheetStyle['style'] {
  return {
    width: nodeSize, height: nodeSize, shape: 'data(shape)', 'background-color': 'data(fill)', 'border-width': 1.5, 'border-color': palette.shapeLine,
    label: 'data(label)', 'text-wrap': 'wrap', 'text-valign': 'bottom', 'text-margin-y': 'data(gap)' as unknown as number, 'font-family': fontStack, 'font-size': 11, 'font-weight': 500,
    color: palette.ink, 'text-outline-color': palette.ground, 'text-outline-width': 2, 'text-outline-opacity': 0.9, 'min-zoomed-font-size': 6,
    // Icon, badge strip below, number of ties not shown, pin.
    'background-image': 'data(images)', 'background-fit': 'none', 'background-clip': ['none', 'none', 'none', 'none'] as unknown as 'none', 'background-image-containment': ['over', 'over', 'over', 'over'] as unknown as 'over', 'bounds-expansion': 28,
    'background-width': ['23px', `${strip.width * stripScale}px`, `${pill.width * 0.9}px`, '13px'] as unknown as string, 'background-height': ['23px', `${strip.height * stripScale}px`, `${pill.height * 0.9}px`, '13px'] as unknown as string,
    'background-position-x': ['50%', '50%', '100%', '0%'] as unknown as string, 'background-position-y': ['50%', '100%', '0%', '0%'] as unknown as string,
    'background-offset-x': ['0px', '0px', '15px', '-7px'] as unknown as string, 'background-offset-y': ['0px', '14px', '-8px', '-6px'] as unknown as string,
    'overlay-opacity': 0
  } as StylesheetStyle['style']
}

function tieStyle(palette: Palette): StylesheetStyle['style'] {
  return {
    width: 'data(width)', 'line-color': palette.line, 'line-style': 'data(pattern)', 'line-dash-pattern': [7, 4], 'curve-style': 'bezier', 'control-point-step-size': 34,
    'target-arrow-shape': 'data(arrow)', 'target-arrow-color': palette.line, 'arrow-scale': 0.95, label: 'data(label)', 'font-family': fontStack, 'font-size': 9,
    'text-rotation': 'autorotate', color: palette.lineInk, 'text-background-color': palette.ground, 'text-background-opacity': 0.9, 'text-background-padding': '2px', 'min-zoomed-font-size': 11.5,
    'overlay-opacity': 0
  } as StylesheetStyle['style']
}
