// Address and desk tell each other: opening an address opens the analysis, and what is done there stands in the address.
// Back and forward set selection, view and filters again; filters go through the history like any command.
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { deskSearch, filtersOf, joinIds, splitIds, type DeskSearch } from '../../app/address.ts'
import { words } from '../../app/words.ts'
import { begin, desk, goTo, run, useDesk, workspace } from '../../data/desk.ts'
import { open } from '../../data/deskActions.ts'
import * as commands from '../../scene/commands.ts'
import { present } from '../../scene/history.ts'
import { emptyWorkspace } from '../../scene/workspace.ts'

/** What decides which analysis it is: another one of these is another picture. */
const identity = ({ seed, open: opened, path }: DeskSearch) => JSON.stringify([seed ?? '', opened ?? '', path ?? ''])

export function useAddress(): { state: 'loading' | 'ready' | 'failed'; error: Error | null; retry: () => void } {
  const search = useSearch({ from: '/w' })
  const navigate = useNavigate()
  const [failure, setFailure] = useState<{ readonly key: string; readonly error: Error } | null>(null)
  const [attempt, setAttempt] = useState(0)
  const asked = useRef(search)
  /** While an address is being opened the desk still shows the picture before: that must not be written over the address. */
  const opening = useRef(false)
  const key = identity(search)
  const loading = useDesk(state => state.opening > 0)
  const bare = useDesk(state => present(state.history).nodes.length === 0)
  useEffect(() => { asked.current = search })

  useEffect(() => {
    const wanted = asked.current
    opening.current = false
    if (identity(ofDesk(desk())) === key || splitIds(wanted.seed).length === 0) return
    const step = stepOf(key)
    if (step >= 0) return goTo(step)
    opening.current = true
    const stop = new AbortController()
    open({ seeds: splitIds(wanted.seed), opened: splitIds(wanted.open), path: splitIds(wanted.path), filters: filtersOf(wanted) }, stop.signal)
      .then(() => {
        if (stop.signal.aborted) return
        opening.current = false
        useDesk.setState({ selection: splitIds(wanted.sel), tie: wanted.tie ?? null, ...(wanted.view === undefined ? {} : { view: wanted.view }) })
      })
      .catch((error: unknown) => {
        if (stop.signal.aborted) return
        begin(words.desk.heading, emptyWorkspace)
        opening.current = false
        setFailure({ key, error: error instanceof Error ? error : new Error(String(error)) })
      })
    return () => stop.abort()
  }, [key, attempt])

  useEffect(() => fromAddress(search), [search])
  useEffect(() => useDesk.subscribe(() => {
    if (opening.current) return
    const mine = ofDesk(desk())
    if (JSON.stringify(mine) === JSON.stringify(deskSearch(asked.current)) || workspace().nodes.length === 0) return
    asked.current = mine
    void navigate({ to: '/w', search: mine, replace: false })
  }), [navigate])

  const failed = failure !== null && failure.key === key
  // Before the first answer nothing lies on the desk and nothing is being asked yet.
  const first = bare && search.seed !== undefined
  return { state: failed ? 'failed' : loading || first ? 'loading' : 'ready', error: failed ? failure.error : null, retry: () => { setFailure(null); setAttempt(attempt + 1) } }
}

/** Back and forward over an expansion are steps of the history: nothing is asked again and every node keeps its place. */
function stepOf(key: string): number {
  const state = desk()
  return [...state.history.past, ...state.history.future].findLastIndex(step => identity(ofDesk(state, step.workspace)) === key)
}

function ofDesk(state: ReturnType<typeof desk>, { seeds, opened, path, filters } = present(state.history)): DeskSearch {
  return deskSearch({
    seed: joinIds(seeds), open: joinIds(opened), path: joinIds(path), sel: joinIds(state.selection), tie: state.tie ?? '', view: state.view,
    without: filters.nodeKinds.join(','), withoutTies: filters.tieKinds.join(','), grade: filters.minimumGrade ?? ''
  })
}

/** After back, forward or a link: only what differs, and only while the same analysis is open. */
function fromAddress(search: DeskSearch): void {
  const mine = ofDesk(desk())
  if (identity(mine) !== identity(search) || JSON.stringify(mine) === JSON.stringify(deskSearch({ ...search }))) return
  const filters = filtersOf(search)
  if (JSON.stringify(filters) !== JSON.stringify(workspace().filters)) run(commands.setFilters(words.desk.filtersFromAddress, filters))
  useDesk.setState({ selection: splitIds(search.sel), tie: search.tie ?? null, view: search.view ?? 'graph' })
}
