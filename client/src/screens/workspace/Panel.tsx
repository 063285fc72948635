// The right side: evidence of a tie, a lit path, one entity, or what is selected; with nothing selected, what the picture shows.
import { words } from '../../app/words.ts'
import { openTie, select, toggle, useDesk } from '../../data/desk.ts'
import { nameOf } from '../../data/deskActions.ts'
import { membersOf } from '../../scene/fold.ts'
import type { Scene } from '../../scene/model.ts'
import type { Action } from './actions.ts'
import { EntityPanel } from './EntityPanel.tsx'
import { EvidencePanel } from './EvidencePanel.tsx'
import { Note } from './Note.tsx'
import { PathPanel } from './PathPanel.tsx'
import { MakeSet } from './Sets.tsx'
import { StackPanel } from './StackPanel.tsx'
import { WhatIf } from './WhatIf.tsx'

interface Props {
  readonly scene: Scene
  readonly actions: readonly Action[]
  readonly choose: (id: string) => void
}

export function Panel(props: Props) {
  return <aside id="panel" className="panel" tabIndex={-1} aria-label={words.actions.details}><Fold /><WhatIf /><Inside {...props} /></aside>
}

/** On a narrow screen details lie over the lower half: this folds them away. */
function Fold() {
  const open = useDesk(state => state.selection.length > 0 || state.tie !== null)
  if (!open) return null
  return <button type="button" className="button panel-fold" onClick={() => { openTie(null); select([]) }}>{words.app.close}</button>
}

function Inside({ scene, actions, choose }: Props) {
  const { selection, tie: tieId, trail } = useDesk()
  const tie = scene.ties.find(row => row.id === tieId)
  const [only] = selection
  if (tie !== undefined) return <EvidencePanel tie={tie} />
  const stack = scene.nodes.find(node => node.id === only && node.folded.length > 0)
  if (selection.length === 1 && stack !== undefined) return <StackPanel key={stack.id} stack={stack} />
  if (selection.length === 1 && only !== undefined) return <><PathPanel short /><EntityPanel key={only} id={only} choose={choose} /><Note key={`note ${only}`} about={only} /></>
  if (trail !== null) return <PathPanel />
  if (selection.length > 1) return <Several scene={scene} selection={selection} actions={actions} />
  return <><Summary scene={scene} />{scene.nodes.length > 0 && <Note about="" />}</>
}

function Several({ scene, selection, actions }: { readonly scene: Scene; readonly selection: readonly string[]; readonly actions: readonly Action[] }) {
  const path = actions.find(action => action.id === 'path')
  return (
    <div className="panel-block">
      <h2>{words.desk.selected(selection.length)}</h2>
      <MakeSet ids={membersOf(scene.nodes, selection)} />
      <ul className="chosen">{selection.map(id => <li key={id}><bdi>{nameOf(id)}</bdi><button type="button" className="plain" aria-label={`${words.actions.escape}: ${nameOf(id)}`} onClick={() => toggle(id)}>×</button></li>)}</ul>
      {path?.enabled === true ? <button type="button" className="button primary" onClick={path.run}>{words.paths.ask}</button> : <p className="quiet">{words.paths.two}</p>}
    </div>
  )
}

function Summary({ scene }: { readonly scene: Scene }) {
  return (
    <div className="panel-block">
      <h2>{words.desk.summary(scene.nodes.length, scene.ties.length)}</h2>
      <p className="quiet">{words.desk.begin}</p>
      <p className="notice">{words.app.notice}</p>
    </div>
  )
}
