// The board that lies on the desk, and how far saving it has come. Every change goes into a draft of this browser at once and to the
// server two seconds later, over the revision that was read; what somebody else saved meanwhile is shown, never overwritten.
import { create } from 'zustand'
import { words } from '../app/words.ts'
import { fromContent, outgrowsAddress, toContent } from '../scene/saved.ts'
import { emptyWorkspace, type Workspace } from '../scene/workspace.ts'
import { isFault, readBoard } from '../../../schema/board.ts'
import { ask, AskError } from './ask.ts'
import { teachBoard } from './boardContent.ts'
import { boardDocument, boardRevisionDocument, saveBoardDocument, type BoardHead, type SavedBoard } from './boardDocuments.ts'
import { desk, run, useDesk, workspace } from './desk.ts'
import { dropDraft, keepDraft, keyOf, randomName } from './drafts.ts'

export type SaveState = keyof typeof words.board.states

export interface BoardState {
  readonly id: string | null
  readonly title: string
  /** The revision that was read or saved last; 0: the server has none yet. */
  readonly revision: number
  readonly state: SaveState
  readonly savedAt: string | null
  readonly archived: boolean
  /** Why it is not saved, when that is not plain. */
  readonly message: string | null
  /** What is there instead, while there is a conflict. */
  readonly theirs: SavedBoard | null
}

const noBoard: BoardState = { id: null, title: '', revision: 0, state: 'none', savedAt: null, archived: false, message: null, theirs: null }
export const useBoard = create<BoardState>(() => noBoard)
const set = useBoard.setState
export const board = useBoard.getState

/** After a change (client: "autosave 2 s after a change"), and after a failure, in milliseconds. */
const pause = 2_000
const retries = [3_000, 6_000, 15_000, 30_000] as const

interface Sent {
  readonly workspace: Workspace
  readonly title: string
}

/** What is on the server, as far as this tab knows. */
let saved: Sent | null = null
/** What was last on a board that is left while it was being saved. */
let left: (Sent & { readonly id: string }) | null = null
let timer: ReturnType<typeof setTimeout> | undefined
let failures = 0
let saving = false
let keeping = false
const others = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('nexum-boards')

/** A board that was read; `draft`: what lies on the desk is newer than what is on the server. */
export function layBoard(head: Pick<BoardHead, 'id' | 'title' | 'revision'> & { readonly savedAt: string | null; readonly archivedAt: string | null }, draft: boolean): void {
  saved = draft ? null : { workspace: workspace(), title: head.title }
  failures = 0
  set({ ...noBoard, id: head.id, title: head.title, revision: head.revision, savedAt: head.savedAt, archived: head.archivedAt !== null, state: draft ? 'unsaved' : 'saved' })
  if (!draft) return
  void keep()
  schedule(0)
}

/** Another analysis takes its place: what is not saved yet is on its way, and in the draft. */
export function leaveBoard(): void {
  const { id, title } = board()
  if (id !== null && isDirty()) {
    if (saving) left = { id, title, workspace: workspace() }
    else void save()
  }
  clearTimeout(timer)
  saved = null
  set(noBoard, true)
}

/** The picture becomes a board of its own. */
export function beginBoard(): void {
  if (board().id !== null) return
  const { known } = desk()
  const names = workspace().seeds.slice(0, 3).map(id => known.nodes.get(id)?.name ?? id).join(', ')
  set({ ...noBoard, id: `board-${randomName()}`, title: names === '' ? words.board.untitled : names.slice(0, 120), state: 'unsaved' })
  changed()
}

export function rename(title: string): void {
  const named = title.trim().slice(0, 200)
  if (named === '' || named === board().title) return
  set({ title: named })
  changed()
}

useDesk.subscribe((now, before) => {
  // A step of the history, undone or redone ones too; the beginning of an analysis is none.
  if (now.history === before.history || now.history.past[0] !== before.history.past[0]) return
  const [is, was] = [workspace(), before.history.past.at(-1)?.workspace ?? emptyWorkspace]
  if (is === was) return
  if (board().id === null) {
    if (outgrowsAddress(was, is)) beginBoard()
  } else changed()
})

function isDirty(): boolean {
  return saved?.workspace !== workspace() || saved.title !== board().title
}

/** Asked anew after a wait: what was true before it may not be. */
const isSaving = (): boolean => saving

function changed(): void {
  void keep()
  if (board().state === 'conflict') return
  if (!isDirty()) {
    clearTimeout(timer)
    return set({ state: 'saved' })
  }
  set({ state: board().state === 'draft' ? 'draft' : 'unsaved' })
  if (failures === 0) schedule(pause)
}

function schedule(milliseconds: number): void {
  clearTimeout(timer)
  timer = setTimeout(() => void save(), milliseconds)
}

/** One write at a time; what changed meanwhile follows it. */
async function keep(): Promise<void> {
  if (keeping) return
  keeping = true
  try {
    for (let kept: Workspace | null = null; kept !== workspace();) {
      const { id, title, revision } = board()
      if (id === null) return
      kept = workspace()
      await keepDraft({ board: id, title, revision, content: toContent(kept) })
    }
  } catch {
    set({ message: words.board.notKept })
  } finally {
    keeping = false
  }
}

/** Now, and once: what changes meanwhile is saved afterwards. */
export async function save(): Promise<void> {
  const { id, title, revision, state } = board()
  if (id === null || saving || state === 'conflict' || !isDirty()) return
  saving = true
  clearTimeout(timer)
  const sent = { workspace: workspace(), title }
  if (state !== 'draft') set({ state: 'saving' })
  try {
    const { saveBoard } = await ask(saveBoardDocument, { id, title, content: toContent(sent.workspace), revision })
    await landed(saveBoard, sent)
  } catch (error) {
    if (board().id === id) await failed(error)
  } finally {
    saving = false
    if (board().id !== null && board().state === 'unsaved') schedule(pause)
  }
}

async function landed(head: BoardHead, sent: Sent): Promise<void> {
  others?.postMessage({ id: head.id, revision: head.revision })
  failures = 0
  if (board().id !== head.id) return finish(head)
  saved = sent
  const clean = !isDirty()
  set({ revision: head.revision, savedAt: head.savedAt, archived: head.archivedAt !== null, message: null, state: clean ? 'saved' : 'unsaved' })
  if (clean) await dropDraft(keyOf(head.id))
  else void keep()
}

/** The board was left meanwhile: what came after this save follows it. Should that fail, the draft keeps it. */
async function finish({ id, revision }: BoardHead): Promise<void> {
  const last = left?.id === id ? left : null
  left = null
  if (last !== null) await ask(saveBoardDocument, { id, title: last.title, content: toContent(last.workspace), revision })
  await dropDraft(keyOf(id))
}

/** The server is away: the draft stays and it is tried again. It has another revision: both are shown. It has none: this one becomes the first. */
async function failed(error: unknown): Promise<void> {
  const code = error instanceof AskError ? error.code : 'UNKNOWN'
  const message = error instanceof Error ? error.message : String(error)
  if (code === 'CONFLICT') return showConflict()
  if (code === 'NOT_FOUND') {
    set({ revision: 0, state: 'unsaved' })
    return
  }
  if (code === 'BAD_USER_INPUT' || code === 'TOO_COSTLY' || code === 'UNAUTHENTICATED') {
    set({ state: 'refused', message })
    return
  }
  set({ state: 'draft', message: code === 'OFFLINE' ? null : message })
  schedule(retries[Math.min(failures, retries.length - 1)] ?? pause)
  failures++
}

async function showConflict(): Promise<void> {
  const { id } = board()
  const answer = await ask(boardDocument, { id: id ?? '' }).catch(() => null)
  if (answer?.board === null || answer === null) {
    set({ state: 'draft' })
    return schedule(retries[1])
  }
  set({ state: 'conflict', theirs: answer.board })
}

/** Mine goes on; what was saved elsewhere becomes a board of its own. */
export async function keepMine(): Promise<void> {
  const { theirs, id } = board()
  if (theirs === null) return
  await ask(saveBoardDocument, { id: copyId(id ?? '', theirs.revision), title: words.board.other(theirs.title, theirs.savedAt).slice(0, 200), content: theirs.content, revision: 0 })
  saved = null
  set({ state: 'unsaved', theirs: null, revision: theirs.revision })
  await save()
}

/** What was saved elsewhere goes on, as a step that can be undone; mine becomes a board of its own. */
export async function takeTheirs(): Promise<void> {
  const { theirs, title, id } = board()
  if (theirs === null) return
  await ask(saveBoardDocument, { id: copyId(id ?? '', theirs.revision), title: words.board.mine(title).slice(0, 200), content: toContent(workspace()), revision: 0 })
  await follow(theirs, words.board.tookTheirs)
}

/** The same for the same conflict: a choice that is made twice makes one copy. */
const copyId = (id: string, revision: number) => `${id.slice(0, 48)}-${revision}-${randomName().slice(0, 4)}`

/** The newer version comes onto the desk. */
async function follow(theirs: SavedBoard, name: string): Promise<void> {
  const content = readBoard(theirs.content)
  if (isFault(content)) {
    set({ state: 'refused', theirs: null, message: content.fault === 'NEWER' ? words.board.newer(content.version) : words.board.damaged(content.at) })
    return
  }
  await teachBoard(content)
  const wanted = fromContent(content)
  set({ state: 'saving', theirs: null, title: theirs.title, revision: theirs.revision, savedAt: theirs.savedAt, archived: theirs.archivedAt !== null })
  run({ name, apply: () => wanted })
  saved = { workspace: workspace(), title: theirs.title }
  clearTimeout(timer)
  set({ state: 'saved', message: null })
  await dropDraft(keyOf(theirs.id))
}

/** Saved in another window: where nothing waits here it comes onto the desk, else both are shown. */
async function lookAgain(): Promise<void> {
  const { id, revision, state } = board()
  if (id === null || revision === 0 || saving || (state !== 'saved' && state !== 'unsaved')) return
  const now = await ask(boardRevisionDocument, { id }).catch(() => null)
  const newer = (now?.board?.revision ?? 0) > revision
  if (!newer || board().id !== id || board().revision !== revision || isSaving()) return
  if (isDirty()) return showConflict()
  const { board: theirs } = await ask(boardDocument, { id })
  if (theirs !== null && board().id === id && !isDirty()) await follow(theirs, words.board.followed)
}

if (typeof window !== 'undefined') {
  others?.addEventListener('message', ({ data }: MessageEvent<{ readonly id: string }>) => { if (data.id === board().id) void lookAgain() })
  addEventListener('focus', () => void lookAgain())
  addEventListener('online', () => { if (board().state === 'draft') schedule(0) })
  addEventListener('pagehide', () => { if (board().id !== null && isDirty()) void keep() })
  document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'hidden' && isDirty()) void save() })
}
