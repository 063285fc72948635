// The scene as SVG: the small picture of the start page, and the lit path over a dimmed canvas.
import { nodeKinds } from '../../../schema/generated/legend.ts'
import { badgeSvg, strip } from '../scene/badges.ts'
import type { Scene, SceneNode, SceneTie } from '../scene/model.ts'
import { shapePath } from '../scene/shapes.ts'
import { inkOn, nodeSize } from '../scene/style.ts'
import { sceneText } from '../scene/texts.ts'
import { iconOf } from '../ui/icons.ts'
import { createElement } from 'react'

const badgeInk = { ink: 'var(--ink)', ground: 'var(--canvas)', faint: 'var(--ink-3)' }
const dashes = { solid: undefined, dashed: '7 4', dotted: '1.6 3.4' } as const

export function Picture({ scene, title }: { readonly scene: Scene; readonly title: string }) {
  const { x, y, width, height } = bounds(scene)
  return (
    <svg className="picture" role="img" aria-label={`${title}. ${sceneText(scene)}.`} viewBox={`${x} ${y} ${width} ${height}`} preserveAspectRatio="xMidYMid meet">
      <Elements scene={scene} />
    </svg>
  )
}

/** Without a frame of its own: for whoever has a viewport. */
export function Elements({ scene, lit = false }: { readonly scene: Pick<Scene, 'nodes' | 'ties'>; readonly lit?: boolean }) {
  const at = new Map(scene.nodes.map(node => [node.id, node]))
  return (
    <>
      <defs>
        <marker id={lit ? 'arrow-lit' : 'arrow'} viewBox="0 0 10 10" refX="9" refY="5" markerWidth="6.5" markerHeight="6.5" orient="auto-start-reverse">
          <path d="M0 0L10 5L0 10z" className={lit ? 'lit-arrow' : 'tie-arrow'} />
        </marker>
      </defs>
      {scene.ties.map((tie, index) => {
        const above = scene.ties.slice(0, index).filter(other => (other.start === tie.start && other.end === tie.end) || (other.start === tie.end && other.end === tie.start)).length
        return <TieLine key={tie.id} tie={tie} from={at.get(tie.start)} to={at.get(tie.end)} lit={lit} above={above} />
      })}
      {scene.nodes.map(node => <NodeShape key={node.id} node={node} />)}
    </>
  )
}

/** @param above how many ties between the same two have been named already: names stand one above the other. */
function TieLine({ tie, from, to, lit, above }: { readonly tie: SceneTie; readonly from: SceneNode | undefined; readonly to: SceneNode | undefined; readonly lit: boolean; readonly above: number }) {
  if (from === undefined || to === undefined || from.id === to.id) return null
  const length = Math.hypot(to.at.x - from.at.x, to.at.y - from.at.y) || 1
  const inset = (nodeSize / 2 + 5) / length
  const dx = to.at.x - from.at.x
  const dy = to.at.y - from.at.y
  const ends = { x1: from.at.x + dx * inset, y1: from.at.y + dy * inset, x2: to.at.x - dx * inset, y2: to.at.y - dy * inset }
  return (
    <g>
      <line {...ends} className={lit ? 'lit-line' : 'tie-line'} strokeDasharray={dashes[tie.pattern]} markerEnd={`url(#${lit ? 'arrow-lit' : 'arrow'})`} />
      {lit && <text className="lit-label" x={(ends.x1 + ends.x2) / 2} y={(ends.y1 + ends.y2) / 2 - 6 - 12 * above}>{tie.label}</text>}
    </g>
  )
}

function NodeShape({ node }: { readonly node: SceneNode }) {
  const { shape, colour, label } = nodeKinds[node.kind]
  return (
    <g transform={`translate(${node.at.x} ${node.at.y})`}>
      <title>{`${node.name}, ${label.toLowerCase()}`}</title>
      <path d={shapePath(shape, nodeSize)} fill={colour} stroke="var(--shape-line)" strokeWidth="1.5" />
      {createElement(iconOf(node.kind), { x: -11.5, y: -11.5, width: 23, height: 23, stroke: 2, color: inkOn(colour) })}
      {node.coverage !== null && (
        <g transform={`translate(${-strip.width * 0.28} ${nodeSize / 2 + 4}) scale(0.56)`} dangerouslySetInnerHTML={{ __html: badgeSvg(node.coverage, badgeInk) }} />
      )}
      {node.label.split('\n').map((line, index) => <text key={index} className="node-label" y={nodeSize / 2 + (node.coverage === null ? 15 : 28) + index * 13}>{line}</text>)}
    </g>
  )
}

function bounds(scene: Scene) {
  const xs = scene.nodes.map(node => node.at.x)
  const ys = scene.nodes.map(node => node.at.y)
  const x = Math.min(...xs) - 80
  const y = Math.min(...ys) - 40
  return { x, y, width: Math.max(...xs) + 80 - x, height: Math.max(...ys) + 70 - y }
}
