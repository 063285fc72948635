import {
  IconArrowBackUp, IconArrowForwardUp, IconArrowsMaximize, IconEyeOff, IconFocus2, IconHelp, IconHistory, IconLayoutGrid, IconListTree, IconPin, IconPlus, IconMinus, IconRoute, IconSitemap, IconTable, IconStack2, IconTopologyStar3,
  IconVectorTriangle, IconZoomScan, type TablerIcon
} from '@tabler/icons-react'
import { Menu } from '@mantine/core'
import { words } from '../../app/words.ts'
import { goTo, show, useDesk, type View } from '../../data/desk.ts'
import type { Action } from './actions.ts'
import { BoardBar } from './BoardBar.tsx'

const icons: Readonly<Record<string, TablerIcon>> = {
  undo: IconArrowBackUp, redo: IconArrowForwardUp, expand: IconTopologyStar3, choose: IconListTree, path: IconRoute, among: IconVectorTriangle, hide: IconEyeOff, hideOthers: IconFocus2, pin: IconPin, fold: IconStack2,
  arrange: IconLayoutGrid, fit: IconArrowsMaximize, zoomIn: IconPlus, zoomOut: IconMinus, help: IconHelp
}
const groups = [['undo', 'redo'], ['expand', 'choose', 'path', 'among'], ['hide', 'hideOthers', 'pin', 'fold'], ['arrange', 'fit', 'zoomIn', 'zoomOut'], ['help']] as const
const views: Readonly<Record<View, TablerIcon>> = { graph: IconSitemap, table: IconTable, outline: IconListTree }
/** Those that are said in words beside their picture: what one comes for. */
const spoken = new Set<string>(['expand', 'path'])

export function Toolbar({ actions }: { readonly actions: readonly Action[] }) {
  const byId = new Map(actions.map(action => [action.id, action]))
  const view = useDesk(state => state.view)
  const busy = useDesk(state => state.busy > 0)
  return (
    <div className="toolbar" role="toolbar" aria-label={words.desk.heading}>
      <BoardBar />
      {groups.map((group, at) => (
        <div className="tools" key={group[0]}>
          {group.map(id => <Tool key={id} action={byId.get(id)} icon={icons[id] ?? IconZoomScan} />)}
          {at === 0 && <HistoryMenu />}
        </div>
      ))}
      <div className="tools views" role="group" aria-label={words.desk.view}>
        {(Object.keys(views) as View[]).map(name => <ViewButton key={name} name={name} icon={views[name]} current={view === name} />)}
      </div>
      <span className="busy" role="status">{busy ? words.desk.working : ''}</span>
    </div>
  )
}

function Tool({ action, icon: Icon }: { readonly action: Action | undefined; readonly icon: TablerIcon }) {
  if (action === undefined) return null
  const title = [`${action.name} (${action.key})`, action.enabled ? '' : action.hint ?? ''].filter(text => text !== '').join(': ')
  return (
    <button type="button" className={spoken.has(action.id) ? 'tool spoken' : 'tool'} aria-label={title} title={title} aria-disabled={!action.enabled} onClick={() => { if (action.enabled) action.run() }}>
      <Icon size={18} stroke={1.8} aria-hidden="true" />{spoken.has(action.id) && <span aria-hidden="true">{action.name}</span>}
    </button>
  )
}

function ViewButton({ name, icon: Icon, current }: { readonly name: View; readonly icon: TablerIcon; readonly current: boolean }) {
  return (
    <button type="button" className="tool spoken" aria-pressed={current} onClick={() => show(name)}><Icon size={18} stroke={1.8} aria-hidden="true" /><span>{words.desk.views[name]}</span></button>
  )
}

/** Every step by name; a click goes there. */
function HistoryMenu() {
  const { past, future } = useDesk(state => state.history)
  const steps = [...past, ...future]
  const now = past.length - 1
  return (
    <Menu position="bottom-start" transitionProps={{ duration: 0 }} withinPortal={false}>
      <Menu.Target><button type="button" className="tool" aria-label={words.desk.history} title={words.desk.history}><IconHistory size={18} stroke={1.8} aria-hidden="true" /></button></Menu.Target>
      <Menu.Dropdown className="history">
        {steps.map((step, at) => (
          <Menu.Item key={at} onClick={() => goTo(at)} className={at > now ? 'ahead' : ''} {...(at === now ? { 'aria-current': 'step' as const } : {})}>
            <bdi>{step.name}</bdi>{at === now && <span className="now">{words.desk.now}</span>}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
