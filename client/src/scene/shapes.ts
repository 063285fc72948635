// Outlines of the ontology's shapes around the origin, as SVG paths: for legends and pictures outside the canvas.
import type { NodeKind } from './model.ts'
import type { nodeKinds } from '../../../schema/generated/legend.ts'

type Shape = (typeof nodeKinds)[NodeKind]['shape']

export function shapePath(shape: Shape, size: number): string {
  const r = size / 2
  switch (shape) {
    case 'ellipse': return `M${-r} 0A${r} ${r} 0 1 1 ${r} 0A${r} ${r} 0 1 1 ${-r} 0Z`
    case 'round-rectangle': return rounded(r, r * 0.28)
    case 'diamond': return polygon([[0, -r], [r, 0], [0, r], [-r, 0]])
    case 'triangle': return polygon([[0, -r], [r, r], [-r, r]])
    case 'hexagon': return polygon([[-r / 2, -r], [r / 2, -r], [r, 0], [r / 2, r], [-r / 2, r], [-r, 0]])
    case 'octagon': return polygon([[-0.42 * r, -r], [0.42 * r, -r], [r, -0.42 * r], [r, 0.42 * r], [0.42 * r, r], [-0.42 * r, r], [-r, 0.42 * r], [-r, -0.42 * r]])
    case 'barrel': return `M${-r * 0.8} ${-r}H${r * 0.8}Q${r * 1.2} 0 ${r * 0.8} ${r}H${-r * 0.8}Q${-r * 1.2} 0 ${-r * 0.8} ${-r}Z`
    case 'cut-rectangle': return polygon([[-r * 0.7, -r], [r * 0.7, -r], [r, -r * 0.7], [r, r * 0.7], [r * 0.7, r], [-r * 0.7, r], [-r, r * 0.7], [-r, -r * 0.7]])
    case 'round-triangle': return `M0 ${-r}Q${r * 0.18} ${-r} ${r * 0.25} ${-r * 0.8}L${r * 0.97} ${r * 0.72}Q${r} ${r} ${r * 0.75} ${r}H${-r * 0.75}Q${-r} ${r} ${-r * 0.97} ${r * 0.72}L${-r * 0.25} ${-r * 0.8}Q${-r * 0.18} ${-r} 0 ${-r}Z`
    case 'tag': return polygon([[-r, -r], [r * 0.3, -r], [r, 0], [r * 0.3, r], [-r, r]])
    case 'rectangle': return polygon([[-r, -r], [r, -r], [r, r], [-r, r]])
  }
}

function polygon(corners: readonly (readonly [number, number])[]): string {
  return `M${corners.map(([x, y]) => `${x} ${y}`).join('L')}Z`
}

function rounded(r: number, c: number): string {
  return `M${-r + c} ${-r}H${r - c}Q${r} ${-r} ${r} ${-r + c}V${r - c}Q${r} ${r} ${r - c} ${r}H${-r + c}Q${-r} ${r} ${-r} ${r - c}V${-r + c}Q${-r} ${-r} ${-r + c} ${-r}Z`
}
