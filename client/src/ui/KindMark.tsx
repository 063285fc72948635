import { createElement } from 'react'
import { nodeKinds, type NodeKind } from '../../../schema/generated/legend.ts'
import { fill, inkOn } from '../scene/style.ts'
import { shapePath } from '../scene/shapes.ts'
import { iconOf } from './icons.ts'

/** Shape, colour and icon of a kind, as on the picture. Words always stand beside it. */
export function KindMark({ kind, size = 22 }: { readonly kind: NodeKind; readonly size?: number }) {
  const colour = fill(kind)
  return (
    <span className="kind-mark" style={{ width: size, height: size }} aria-hidden="true">
      <svg width={size} height={size} viewBox="-25 -25 50 50"><path d={shapePath(nodeKinds[kind].shape, 44)} fill={colour} stroke="var(--shape-line)" strokeWidth="2" /></svg>
      {createElement(iconOf(kind), { size: size * 0.5, stroke: 2.2, color: inkOn(colour) })}
    </span>
  )
}
