// The desk: legend on the left, the scene in the middle as graph, table or outline, what is known of the selection on the right.
import { useComputedColorScheme } from '@mantine/core'
import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react'
import type { CanvasHandle } from '../../canvas/Canvas.tsx'
import { words } from '../../app/words.ts'
import { openTie, run, select, show, toggle, useDesk, wantFocus } from '../../data/desk.ts'
import { nameOf } from '../../data/deskActions.ts'
import { Outline } from '../../outputs/Outline.tsx'
import { SceneTables } from '../../outputs/SceneTables.tsx'
import * as commands from '../../scene/commands.ts'
import { deriveScene } from '../../scene/derive.ts'
import { dragged } from '../../scene/fold.ts'
import { present } from '../../scene/history.ts'
import { EmptyState, ErrorState, Loading } from '../../ui/states.tsx'
import './workspace.css'
import { useActions } from './actions.ts'
import { Conflict } from './BoardBar.tsx'
import { Chips } from './Chips.tsx'
import { Chooser } from './Chooser.tsx'
import { KeysHelp } from './KeysHelp.tsx'
import { Legend } from './Legend.tsx'
import { Panel } from './Panel.tsx'
import { TimeRange } from './TimeRange.tsx'
import { Toolbar } from './Toolbar.tsx'
import { useAddress } from './useAddress.ts'

const Canvas = lazy(() => import('../../canvas/Canvas.tsx'))

export function Workspace() {
  const { state, error, retry } = useAddress()
  const { known, history, selection, tie, view, wantsFocus } = useDesk()
  const workspace = present(history)
  const scene = useMemo(() => deriveScene(known, workspace), [known, workspace])
  const handle = useRef<CanvasHandle>(null)
  const [chooser, setChooser] = useState<string | null>(null)
  const [help, setHelp] = useState(false)
  const mode = useComputedColorScheme('light')
  const { actions, onKey } = useActions({ scene, handle, choose: setChooser, help: () => setHelp(true) })
  const expand = actions.find(action => action.id === 'expand')
  useNarrowStart()
  return (
    <div className="desk">
      <h1 className="unseen">{words.desk.heading}</h1>
      <div className="desk-head"><Toolbar actions={actions} /><Conflict /></div>
      <Legend scene={scene} />
      <div className="middle">
      <section className="ground" aria-label={words.desk.views[view]}>
        {state === 'failed' && error !== null ? <ErrorState error={error} retry={retry} />
          : state === 'loading' ? <Loading rows={8} />
            : scene.nodes.length === 0 && scene.hidden.length === 0 ? <EmptyState title={words.desk.empty}><p>{words.desk.emptyHow}</p></EmptyState>
              : view === 'table' ? <SceneTables scene={scene} selection={selection} openTie={tie} onNode={toggle} onTie={openTie} />
                : view === 'outline' ? <Outline scene={scene} seeds={workspace.seeds} onNode={id => select([id])} />
                  : (
                    <Suspense fallback={<Loading rows={8} />}>
                      <Canvas
                        scene={scene} selection={selection} openTie={tie} mode={mode} handle={handle} onKey={onKey} wantsFocus={wantsFocus} onFocused={focused}
                        onNode={(id, adds) => { if (adds) toggle(id); else select([id]) }} onTie={openTie} onGround={() => select([])}
                        onExpand={id => { select([id]); expand?.run() }}
                        onMove={places => run(commands.move(words.desk.moved([...places.keys()].map(nameOf).join(', ')), dragged(scene.nodes, workspace.positions, places)))}
                      />
                    </Suspense>
                  )}
      </section>
      <Chips scene={scene} />
      <TimeRange scene={scene} />
      </div>
      <Panel scene={scene} actions={actions} choose={setChooser} />
      {chooser !== null && <Chooser id={chooser} close={() => setChooser(null)} />}
      {help && <KeysHelp actions={actions} close={() => setHelp(false)} />}
    </div>
  )
}

const focused = () => wantFocus(false)

/** On a narrow screen the table reads better than a picture: it is what one sees first, and one key away from the graph. */
function useNarrowStart() {
  useEffect(() => {
    if (matchMedia('(max-width: 600px)').matches && useDesk.getState().view === 'graph') show('table')
  }, [])
}
