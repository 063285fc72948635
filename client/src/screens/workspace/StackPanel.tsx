// What a stack stands for, with who is designated, and the way to take it apart.
import { words } from '../../app/words.ts'
import { run, useDesk } from '../../data/desk.ts'
import { nameOf } from '../../data/deskActions.ts'
import * as commands from '../../scene/commands.ts'
import { parentsOf } from '../../scene/fold.ts'
import type { SceneNode } from '../../scene/model.ts'
import { BadgeStrip } from '../../ui/BadgeStrip.tsx'
import { KindMark } from '../../ui/KindMark.tsx'

export function StackPanel({ stack }: { readonly stack: SceneNode }) {
  const known = useDesk(state => state.known.nodes)
  const [parent = ''] = parentsOf([stack.id])
  return (
    <div className="panel-block" data-testid="stack">
      <h2><bdi>{stack.name}</bdi></h2>
      <p className="quiet">{words.fold.members(stack.folded.length)}: <bdi>{nameOf(parent)}</bdi></p>
      <button type="button" className="button primary" onClick={() => run(commands.fold(words.fold.unfolded(nameOf(parent)), [parent], false))}>{words.fold.unfold}</button>
      <ul className="chosen">
        {stack.folded.map(id => {
          const coverage = known.get(id)?.coverage ?? null
          return <li key={id}><span className="named"><KindMark kind={stack.kind} size={18} /><bdi>{nameOf(id)}</bdi></span>{coverage !== null && <BadgeStrip marks={coverage} scale={0.8} />}</li>
        })}
      </ul>
    </div>
  )
}
