// The analyst's desk: what is known, the history of the workspace, and what is looked at. Only what is in the history can be undone;
// selection and view are where one looks, not what one did.
import { create } from 'zustand'
import { words } from '../app/words.ts'
import type { Command } from '../scene/commands.ts'
import * as history from '../scene/history.ts'
import { nothingKnown, type CoverageMark, type Known, type KnownNode, type KnownTie } from '../scene/model.ts'
import type { Workspace } from '../scene/workspace.ts'
import { learn, learnCoverage } from './known.ts'
import type { Path } from './documents.ts'

export type View = 'graph' | 'table' | 'outline'

/** Paths that were found, and which of them is lit. */
export interface Trail {
  readonly paths: readonly Path[]
  readonly index: number
  readonly truncated: string | null
}

export interface Desk {
  readonly known: Known
  readonly history: history.History
  /** The last one has the focus. */
  readonly selection: readonly string[]
  /** Stay selected while one walks on. */
  readonly marked: readonly string[]
  /** Id of the scene's tie whose evidence is open. */
  readonly tie: string | null
  readonly view: View
  readonly trail: Trail | null
  readonly sourceNames: ReadonlyMap<string, string>
  /** For screen readers. */
  readonly said: string
  /** For everybody, with a way back where there is one. */
  readonly toast: { readonly text: string; readonly undo: boolean; readonly at: number } | null
  readonly busy: number
  /** How many analyses are being opened: the one before still lies on the desk. */
  readonly opening: number
  /** The graph is to have the focus as soon as it is there: its keys act at once. */
  readonly wantsFocus: boolean
}

export const useDesk = create<Desk>(() => ({
  known: nothingKnown, history: history.begin(words.desk.heading), selection: [], marked: [], tie: null, view: 'graph', trail: null, sourceNames: new Map(), said: '', toast: null, busy: 0, opening: 0, wantsFocus: false
}))

const set = useDesk.setState
export const desk = useDesk.getState
export const workspace = (): Workspace => history.present(desk().history)

export function run(command: Command): void {
  set(state => ({ history: history.run(state.history, command) }))
}

/** A new analysis: the history begins anew. */
export function begin(name: string, start: Workspace): void {
  set({ history: history.begin(name, start), selection: [], marked: [], tie: null, trail: null, toast: null })
}

export function undo(): void {
  const name = desk().history.past.length > 1 ? desk().history.past.at(-1)?.name : undefined
  set(state => ({ history: history.undo(state.history), toast: null, said: name === undefined ? words.desk.nothingUndone : words.desk.undone(name) }))
  keepSelection()
}

export function redo(): void {
  const [next] = desk().history.future
  if (next === undefined) return
  set(state => ({ history: history.redo(state.history), said: words.desk.redone(next.name) }))
  keepSelection()
}

export function goTo(index: number): void {
  set(state => ({ history: history.goTo(state.history, index) }))
  keepSelection()
}

/** What is no longer on the picture cannot stay selected; a path that is no longer lit is no longer told. */
function keepSelection(): void {
  const { nodes, path } = workspace()
  const on = new Set(nodes)
  set(state => ({ selection: state.selection.filter(id => on.has(id)), trail: path.length === 0 ? null : state.trail }))
}

export function teach(nodes: readonly KnownNode[], ties: readonly KnownTie[]): void {
  set(state => ({ known: learn(state.known, nodes, ties) }))
}

export function teachSources(sources: readonly { readonly id: string; readonly name: string }[]): void {
  set(state => ({ sourceNames: new Map([...state.sourceNames, ...sources.map(source => [source.id, source.name] as const)]) }))
}

export function teachCoverage(rows: ReadonlyMap<string, readonly CoverageMark[]>): void {
  set(state => ({ known: learnCoverage(state.known, rows) }))
}

export function select(ids: readonly string[]): void {
  set({ selection: ids, marked: [], tie: null })
}

/** Marks what has the focus, or takes the mark off. */
export function mark(): void {
  set(state => {
    const focus = state.selection.at(-1)
    if (focus === undefined) return {}
    return { marked: state.marked.includes(focus) ? state.marked.filter(id => id !== focus) : [...state.marked, focus] }
  })
}

/** The focus goes to this node; what is marked stays selected. */
export function walkTo(id: string): void {
  set(state => ({ tie: null, selection: [...state.marked.filter(other => other !== id), id] }))
}

/** Adds to the selection, or takes off. */
export function toggle(id: string): void {
  set(state => ({ tie: null, selection: state.selection.includes(id) ? state.selection.filter(other => other !== id) : [...state.selection, id] }))
}

export function openTie(id: string | null): void {
  set({ tie: id })
}

export function show(view: View): void {
  set({ view })
}

export function setTrail(trail: Trail | null): void {
  set({ trail })
}

export function say(said: string): void {
  set({ said })
}

export function toast(text: string, canUndo = false): void {
  set({ toast: { text, undo: canUndo, at: Date.now() }, said: text })
}

export function dismissToast(): void {
  set({ toast: null })
}

export function wantFocus(wantsFocus: boolean): void {
  set({ wantsFocus })
}

/** While an analysis is opened the page shows that it loads; whatever happens, that ends. */
export async function opening(work: () => Promise<void>): Promise<void> {
  set(state => ({ opening: state.opening + 1 }))
  try {
    await busily(work)
  } finally {
    set(state => ({ opening: state.opening - 1 }))
  }
}

/** Counts what is under way, so that the page can say so. */
export async function busily<T>(work: () => Promise<T>): Promise<T> {
  set(state => ({ busy: state.busy + 1 }))
  try {
    return await work()
  } finally {
    set(state => ({ busy: state.busy - 1 }))
  }
}
