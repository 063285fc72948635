// Address and desk tell each other: opening an address opens the analysis or the board, and what is done there stands in the address.
// Back and forward set selection, view and filters again; filters go through the history like any command.
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { deskSearch, filtersOf, joinIds, splitIds, yearsText, type DeskSearch } from '../../app/address.ts'
import { words } from '../../app/words.ts'
import { board, leaveBoard, useBoard } from '../../data/board.ts'
import { begin, desk, goTo, run, useDesk, workspace } from '../../data/desk.ts'
import { open } from '../../data/deskActions.ts'
import { openBoard } from '../../data/openBoard.ts'
import * as commands from '../../scene/commands.ts'
import { present } from '../../scene/history.ts'
import { emptyWorkspace, noFilters } from '../../scene/workspace.ts'

interface Address {
  readonly id: string | null
  readonly search: DeskSearch
}

/** What decides which analysis it is: another one of these is another picture. */
const identity = ({ id, search: { seed, open: opened, path } }: Address) => JSON.stringify(id ?? [seed ?? '', opened ?? '', path ?? ''])

export function useAddress(): { state: 'loading' | 'ready' | 'failed'; error: Error | null; retry: () => void } {
  const search = useSearch({ from: '/w' })
  const { id = null } = useParams({ strict: false })
  const navigate = useNavigate()
  const [failure, setFailure] = useState<{ readonly key: string; readonly error: Error } | null>(null)
  const [attempt, setAttempt] = useState(0)
  const asked = useRef<Address>({ id, search })
  /** While an address is being opened the desk still shows the picture before: that must not be written over the address. */
  const opening = useRef(false)
  const key = identity({ id, search })
  const loading = useDesk(state => state.opening > 0)
  const bare = useDesk(state => present(state.history).nodes.length === 0)
  useEffect(() => { asked.current = { id, search } })

  useEffect(() => {
    const wanted = asked.current
    opening.current = true
    const work = workOf(wanted, key, navigateHere)
    opening.current = work !== null
    if (work === null) return
    const stop = new AbortController()
    work(stop.signal)
      .then(() => {
        if (stop.signal.aborted) return
        opening.current = false
        const { sel, tie, view } = wanted.search
        fromAddress(wanted, false)
        useDesk.setState({ selection: splitIds(sel), tie: tie ?? null, ...(view === undefined ? {} : { view }) })
      })
      .catch((error: unknown) => {
        if (stop.signal.aborted) return
        begin(words.desk.heading, emptyWorkspace)
        opening.current = false
        setFailure({ key, error: error instanceof Error ? error : new Error(String(error)) })
      })
    return () => stop.abort()
    function navigateHere(): void {
      const held = board().id
      if (held !== null) void navigate({ to: '/w/$id', params: { id: held }, search: ofDesk(desk()), replace: true })
    }
  }, [key, attempt, navigate])

  useEffect(() => fromAddress({ id, search }, true), [id, search])
  useEffect(() => {
    const write = () => {
      if (opening.current) return
      const mine: Address = { id: board().id, search: ofDesk(desk()) }
      const before = asked.current
      if (mine.id === before.id && JSON.stringify(mine.search) === JSON.stringify(deskSearch({ ...before.search }))) return
      if (mine.id === null && workspace().nodes.length === 0) return
      asked.current = mine
      // A picture that has become a board is the same page with another address.
      if (mine.id === null) void navigate({ to: '/w', search: mine.search })
      else void navigate({ to: '/w/$id', params: { id: mine.id }, search: mine.search, replace: before.id !== mine.id })
    }
    const stops = [useDesk.subscribe(write), useBoard.subscribe((now, then) => { if (now.id !== then.id) write() })]
    return () => { for (const stop of stops) stop() }
  }, [navigate])

  const failed = failure !== null && failure.key === key
  // Before the first answer nothing lies on the desk and nothing is being asked yet.
  const first = bare && (id !== null ? board().id !== id : search.seed !== undefined)
  return { state: failed ? 'failed' : loading || first ? 'loading' : 'ready', error: failed ? failure.error : null, retry: () => { setFailure(null); setAttempt(attempt + 1) } }
}

/** How this address is opened; null: it lies on the desk already. */
function workOf({ id, search }: Address, key: string, navigateHere: () => void): ((signal: AbortSignal) => Promise<void>) | null {
  if (id !== null) {
    if (board().id === id) return null
    leaveBoard()
    return signal => openBoard(id, signal)
  }
  const seeds = splitIds(search.seed)
  // The plain address of the desk: whatever lies on it.
  if (seeds.length === 0) return navigateHere(), null
  if (board().id === null) {
    if (identity({ id, search: ofDesk(desk()) }) === key) return null
    const step = stepOf(key)
    if (step >= 0) return goTo(step), null
  }
  leaveBoard()
  return signal => open({ seeds, opened: splitIds(search.open), path: splitIds(search.path), filters: filtersOf(search) }, signal)
}

/** Back and forward over an expansion are steps of the history: nothing is asked again and every node keeps its place. */
function stepOf(key: string): number {
  const state = desk()
  return [...state.history.past, ...state.history.future].findLastIndex(step => identity({ id: null, search: ofDesk(state, step.workspace) }) === key)
}

/** A board knows itself what is on it: its address tells where one looks. */
function ofDesk(state: ReturnType<typeof desk>, { seeds, opened, path, filters } = present(state.history)): DeskSearch {
  const begun = board().id === null ? { seed: joinIds(seeds), open: joinIds(opened), path: joinIds(path) } : {}
  return deskSearch({
    ...begun, sel: joinIds(state.selection), tie: state.tie ?? '', view: state.view,
    without: filters.nodeKinds.join(','), withoutTies: filters.tieKinds.join(','), grade: filters.minimumGrade ?? '', t: yearsText(filters)
  })
}

/** After back, forward or a link: only what differs, and only while the same analysis is open. A board that is opened has filters of its own. */
function fromAddress({ id, search }: Address, whole: boolean): void {
  const mine: Address = { id: board().id, search: ofDesk(desk()) }
  if (identity(mine) !== identity({ id, search }) || JSON.stringify(mine.search) === JSON.stringify(deskSearch({ ...search }))) return
  const filters = filtersOf(search)
  const asks = whole || JSON.stringify(filters) !== JSON.stringify(noFilters)
  if (asks && JSON.stringify(filters) !== JSON.stringify(filtersOf(mine.search))) run(commands.setFilters(words.desk.filtersFromAddress, filters))
  if (whole) useDesk.setState({ selection: splitIds(search.sel), tie: search.tie ?? null, view: search.view ?? 'graph' })
}
