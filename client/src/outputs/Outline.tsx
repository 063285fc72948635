// The outline twin: for reading and for screen readers, and later the text of exports.
import { words } from '../app/words.ts'
import type { Scene } from '../scene/model.ts'
import { outline } from '../scene/outline.ts'
import { tieText } from '../scene/texts.ts'
import { BadgeStrip } from '../ui/BadgeStrip.tsx'
import { KindMark } from '../ui/KindMark.tsx'

export function Outline({ scene, seeds, onNode }: { readonly scene: Scene; readonly seeds: readonly string[]; readonly onNode: (id: string) => void }) {
  const names = new Map(scene.nodes.map(node => [node.id, node.name]))
  return (
    <div className="outline">
      <h2>{words.table.outline}</h2>
      {outline(scene, seeds).map(group => (
        <section key={group.distance ?? 'apart'}>
          <h3>{group.distance === null ? words.table.apart : words.table.distance(group.distance)}</h3>
          <ul>
            {group.rows.map(({ node, via }) => (
              <li key={node.id}>
                <button type="button" className="plain named" onClick={() => onNode(node.id)}><KindMark kind={node.kind} size={20} /><bdi>{node.name}</bdi></button>
                {node.coverage !== null && <BadgeStrip marks={node.coverage} scale={0.8} />}
                {via !== null && <span className="quiet">{tieText(via, id => names.get(id) ?? id)}</span>}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
