// One registry of what can be done at the desk: toolbar, keys and help read it. Single letters act only while the graph has the focus.
import { useEffect, type KeyboardEvent, type RefObject } from 'react'
import { words } from '../../app/words.ts'
import { usePalette } from '../../app/palette.ts'
import type { CanvasHandle } from '../../canvas/Canvas.tsx'
import * as desk from '../../data/desk.ts'
import { arrange, expand, findPaths, lightPath, nameOf, tiesAmong } from '../../data/deskActions.ts'
import * as commands from '../../scene/commands.ts'
import { deriveScene } from '../../scene/derive.ts'
import { membersOf, parentsOf } from '../../scene/fold.ts'
import type { Scene } from '../../scene/model.ts'
import { nodeText } from '../../scene/texts.ts'
import { along, nearest, type Way } from '../../scene/walk.ts'

export interface Action {
  readonly id: string
  readonly name: string
  /** As shown; `Ctrl` stands for the command key of a Mac too. */
  readonly key: string
  readonly group: 'edit' | 'show' | 'find'
  readonly enabled: boolean
  /** How it can be had, while it cannot. */
  readonly hint?: string
  readonly run: () => void
}

interface Surroundings {
  readonly scene: Scene
  readonly handle: RefObject<CanvasHandle | null>
  readonly choose: (id: string) => void
  readonly help: () => void
}

export function useActions(around: Surroundings) {
  const state = desk.useDesk()
  const actions = allActions(around, state)
  useEffect(() => {
    const onUndo = (event: globalThis.KeyboardEvent) => {
      const typing = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z' || typing) return
      event.preventDefault()
      if (event.shiftKey) desk.redo()
      else desk.undo()
    }
    addEventListener('keydown', onUndo)
    return () => removeEventListener('keydown', onUndo)
  }, [])
  return { actions, onKey: (event: KeyboardEvent) => handleKey(event, around, actions) }
}

function allActions({ scene, handle, choose, help }: Surroundings, state: desk.Desk): Action[] {
  const { selection, history, trail } = state
  const names = selection.length > 2 ? words.desk.many(selection.length) : selection.map(nameOf).join(', ')
  const [first, second] = selection
  const focus = selection.at(-1)
  const some = selection.length > 0
  /** Nodes: of a stack its members. */
  const chosen = membersOf(scene.nodes, selection)
  const w = words.actions
  return [
    { id: 'undo', name: w.undo, key: 'Ctrl+Z', group: 'edit', enabled: history.past.length > 1, run: desk.undo },
    { id: 'redo', name: w.redo, key: 'Ctrl+Shift+Z', group: 'edit', enabled: history.future.length > 0, run: desk.redo },
    { id: 'expand', name: w.expand, key: 'E', group: 'find', enabled: some, run: () => withFocus(id => { if (!chosen.includes(id) && some) foldOrNot(scene, [id])
      else void expand(id).then(done => { if (done === 'choose') choose(id) }).catch(failed) }) },
    { id: 'choose', name: w.choose, key: 'Shift+E', group: 'find', enabled: some, run: () => withFocus(choose) },
    { id: 'path', name: w.path, key: 'X', group: 'find', enabled: selection.length === 2, hint: words.paths.two, run: () => { if (first !== undefined && second !== undefined) void findPaths(first, second).catch(failed) } },
    { id: 'nextPath', name: w.nextPath, key: 'Shift+X', group: 'find', enabled: trail !== null && trail.paths.length > 1, run: () => { if (trail !== null) lightPath((trail.index + 1) % trail.paths.length) } },
    { id: 'among', name: w.among, key: 'A', group: 'find', enabled: scene.nodes.length > 1, run: () => void tiesAmong(membersOf(scene.nodes, selection.length > 1 ? selection : scene.nodes.map(node => node.id))).catch(failed) },
    { id: 'hide', name: w.hide, key: 'H', group: 'edit', enabled: some, run: () => { desk.run(commands.hide(words.desk.hid(names), chosen)); desk.toast(words.desk.hid(names), true); desk.select([]) } },
    { id: 'hideOthers', name: w.hideOthers, key: 'Shift+H', group: 'edit', enabled: some, run: () => { desk.run(commands.hideOthers(words.desk.hidOthers(names), chosen)); desk.toast(words.desk.hidOthers(names), true) } },
    { id: 'pin', name: w.pin, key: 'P', group: 'edit', enabled: some, run: () => pinSelection(scene, selection, names) },
    { id: 'fold', name: words.fold.action, key: 'G', group: 'edit', enabled: some, run: () => foldOrNot(scene, selection) },
    { id: 'arrange', name: w.arrange, key: 'L', group: 'show', enabled: scene.nodes.length > 1, run: () => void arrange().then(() => handle.current?.fit()).catch(failed) },
    { id: 'fit', name: w.fit, key: '0', group: 'show', enabled: scene.nodes.length > 0, run: () => handle.current?.fit() },
    { id: 'zoomIn', name: w.zoomIn, key: '+', group: 'show', enabled: true, run: () => handle.current?.zoomBy(1.25) },
    { id: 'zoomOut', name: w.zoomOut, key: '-', group: 'show', enabled: true, run: () => handle.current?.zoomBy(0.8) },
    { id: 'table', name: w.table, key: 'T', group: 'show', enabled: true, run: () => desk.show(state.view === 'graph' ? 'table' : 'graph') },
    { id: 'selectAll', name: w.selectAll, key: 'Ctrl+A', group: 'edit', enabled: scene.nodes.length > 0, run: () => desk.select(scene.nodes.map(node => node.id)) },
    { id: 'invert', name: w.invert, key: 'Ctrl+Alt+A', group: 'edit', enabled: scene.nodes.length > 0, run: () => desk.select(scene.nodes.map(node => node.id).filter(id => !selection.includes(id))) },
    { id: 'details', name: w.details, key: 'Enter', group: 'show', enabled: focus !== undefined, run: () => document.getElementById('panel')?.focus() },
    { id: 'search', name: w.search, key: 'Ctrl+K', group: 'find', enabled: true, run: () => usePalette.getState().setOpen(true) },
    { id: 'escape', name: w.escape, key: 'Escape', group: 'show', enabled: true, run: () => oneUp(state) },
    { id: 'help', name: w.help, key: '?', group: 'show', enabled: true, run: help }
  ]
}

/** Of what is selected now: a double click selects and expands in one go. */
function withFocus(act: (id: string) => void): void {
  const focus = desk.desk().selection.at(-1)
  if (focus !== undefined) act(focus)
}

function failed(error: unknown): void {
  desk.toast(error instanceof Error ? error.message : String(error))
}

function pinSelection(scene: Scene, selection: readonly string[], names: string): void {
  const pinned = scene.nodes.filter(node => selection.includes(node.id)).every(node => node.pinned)
  const name = pinned ? words.desk.unpinned(names) : words.desk.pinned(names)
  desk.run(commands.pin(name, membersOf(scene.nodes, selection), !pinned))
  desk.toast(name, true)
}

/** Leaves around what is selected fold; what is folded there comes apart. */
function foldOrNot(scene: Scene, selection: readonly string[]): void {
  const parents = [...new Set(parentsOf(selection))]
  const names = parents.length > 2 ? words.desk.many(parents.length) : parents.map(nameOf).join(', ')
  const stacked = scene.nodes.some(node => node.folded.length > 0 && parents.includes(parentsOf([node.id])[0] ?? ''))
  const name = stacked ? words.fold.unfolded(names) : words.fold.folded(names)
  const command = commands.fold(name, parents, !stacked)
  if (deriveScene(desk.desk().known, command.apply(desk.workspace())).nodes.length === scene.nodes.length) return desk.toast(words.fold.nothing)
  desk.run(command)
  desk.select(parents)
  desk.toast(name, true)
}

/** Evidence, then the path, then the selection. */
function oneUp({ tie, selection }: desk.Desk): void {
  if (tie !== null) desk.openTie(null)
  else if (desk.workspace().path.length > 0) {
    desk.run(commands.light(words.desk.unlit, []))
    desk.setTrail(null)
  } else if (selection.length > 0) desk.select([])
}

const arrows: Readonly<Record<string, Way>> = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' }

function handleKey(event: KeyboardEvent, { scene }: Surroundings, actions: readonly Action[]): void {
  const way = arrows[event.key]
  if (way !== undefined) {
    event.preventDefault()
    return walk(scene, way, event.altKey)
  }
  if (event.key === ' ') {
    event.preventDefault()
    desk.mark()
    return desk.say(words.desk.marked(desk.desk().marked.map(nameOf).join(', ')))
  }
  const pressed = keyOf(event)
  const action = actions.find(row => row.key === pressed && !pressed.startsWith('Ctrl+Z') && !pressed.startsWith('Ctrl+Shift+Z'))
  if (!action?.enabled) return
  event.preventDefault()
  action.run()
}

function walk(scene: Scene, way: Way, inSpace: boolean): void {
  const { selection } = desk.desk()
  const from = selection.at(-1)
  const next = from === undefined ? scene.nodes[0]?.id : (inSpace ? nearest : along)(scene, from, way)
  const node = scene.nodes.find(row => row.id === next)
  if (node === undefined) return
  desk.walkTo(node.id)
  desk.say(nodeText(node))
}

function keyOf(event: KeyboardEvent): string {
  const letter = event.key.length === 1 && /[a-z]/i.test(event.key) ? event.key.toUpperCase() : event.key
  const shifted = event.shiftKey && letter.length === 1 && /[A-Z]/.test(letter)
  return [event.ctrlKey || event.metaKey ? 'Ctrl+' : '', event.altKey ? 'Alt+' : '', shifted ? 'Shift+' : '', letter === '=' ? '+' : letter].join('')
}
