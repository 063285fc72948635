// Search from anywhere, of names and of the pages of Nexum: a combobox in a dialog of the browser's own, so that it is there in the first frame and no letter is lost. Enter opens a picture around the hit, Ctrl + Enter adds it to the one at hand, Shift + Enter opens the page of an actor.
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react'
import type { SearchHit } from '../data/documents.ts'
import { useSearch } from '../data/hooks.ts'
import { workspace } from '../data/desk.ts'
import { addNode } from '../data/deskActions.ts'
import { HitRow } from '../ui/HitRow.tsx'
import { coverageSearch, joinIds, ownershipSearch, withActor } from './address.ts'
import { usePalette } from './palette.ts'
import { rooms, type Room } from './rooms.ts'
import { words } from './words.ts'

export function Palette() {
  const setOpen = usePalette(state => state.setOpen)
  const dialog = useRef<HTMLDialogElement>(null)
  const close = () => setOpen(false, usePalette.getState().purpose)
  useLayoutEffect(() => {
    const shown = dialog.current
    shown?.showModal()
    return () => shown?.close()
  }, [])
  return (
    <dialog ref={dialog} className="palette finder-dialog" aria-label={words.search.title} onCancel={close} onClick={event => { if (event.target === dialog.current) close() }}>
      <Finder close={close} />
    </dialog>
  )
}

/** All of them before anything is typed, then those whose name begins so. */
function pagesFor(query: string): readonly Room[] {
  const typed = query.trim().toLowerCase()
  return rooms.filter(page => page.label.toLowerCase().startsWith(typed))
}

/** As a picture, added to the one at hand, or as a page of what is known. */
type How = 'open' | 'add' | 'page'

function howOf({ ctrlKey, metaKey, shiftKey }: { readonly ctrlKey: boolean; readonly metaKey: boolean; readonly shiftKey: boolean }): How {
  return ctrlKey || metaKey ? 'add' : shiftKey ? 'page' : 'open'
}

function Finder({ close }: { readonly close: () => void }) {
  const [query, setQuery] = useState('')
  const [at, setAt] = useState(0)
  /** Enter before the answer is there: the first hit is chosen when it comes. */
  const [wish, setWish] = useState<How | null>(null)
  const { hits, total, pending, error } = useSearch(query)
  const navigate = useNavigate()
  const purpose = usePalette(state => state.purpose)
  const pages = purpose === 'open' ? pagesFor(query) : []
  const count = hits.length + pages.length
  const current = Math.min(at, count - 1)
  const choose = ({ id, ...node }: SearchHit['node'], how: How) => {
    close()
    if (purpose === 'ownership') void navigate({ to: '/ownership/$id', params: { id }, search: previous => ownershipSearch(previous) })
    else if (purpose === 'coverage') void navigate({ to: '/coverage', search: previous => withActor(coverageSearch(previous), id) })
    else if (how === 'page' && 'designatedBy' in node) void navigate({ to: '/actor/$id', params: { id } })
    else if (how === 'add' && workspace().nodes.length > 0) void navigate({ to: '/w', search: true }).then(() => addNode(id))
    else void navigate({ to: '/w', search: { seed: joinIds([id]), open: joinIds([id]), sel: joinIds([id]) } })
  }
  const first = hits[0]?.node
  useEffect(() => {
    if (wish !== null && !pending && first !== undefined) choose(first, wish)
  })
  const goTo = (page: Room) => { close(); void navigate({ to: page.to }) }
  /** Whoever types the whole name of a page means it. */
  const named = pages.find(({ label }) => label.toLowerCase() === query.trim().toLowerCase())
  const onKey = (event: KeyboardEvent) => {
    const hit = hits[current]
    const page = pages[current - hits.length]
    if (event.key === 'ArrowDown') setAt(Math.min(current + 1, count - 1))
    else if (event.key === 'ArrowUp') setAt(Math.max(current - 1, 0))
    else if (event.key === 'Enter' && named !== undefined) goTo(named)
    else if (event.key === 'Enter' && pending) setWish(howOf(event))
    else if (event.key === 'Enter' && hit !== undefined) choose(hit.node, howOf(event))
    else if (event.key === 'Enter' && page !== undefined) goTo(page)
    else return
    event.preventDefault()
  }
  return (
    <div className="finder">
      <input
        className="finder-input" type="text" role="combobox" aria-label={words.search.title} aria-expanded={count > 0} aria-controls="finder-hits" aria-autocomplete="list"
        aria-activedescendant={current >= 0 && count > 0 ? `hit-${current}` : undefined} placeholder={words.search.placeholder} value={query} autoFocus autoComplete="off" spellCheck={false}
        onChange={event => { setQuery(event.currentTarget.value); setAt(0); setWish(null) }} onKeyDown={onKey}
      />
      <div id="finder-hits" role="listbox" aria-label={words.search.hits(total)} className="finder-hits">
        {hits.map((hit, index) => (
          <div key={hit.node.id} id={`hit-${index}`} role="option" aria-selected={index === current} className="finder-hit" onMouseEnter={() => setAt(index)} onClick={event => choose(hit.node, howOf(event))}>
            <HitRow hit={hit} />
          </div>
        ))}
        {pages.map((page, index) => (
          <div key={page.to} id={`hit-${hits.length + index}`} role="option" aria-selected={hits.length + index === current} className="finder-hit" onMouseEnter={() => setAt(hits.length + index)} onClick={() => goTo(page)}>
            {words.search.page(page.label)}
          </div>
        ))}
      </div>
      <p className="finder-foot" role="status">
        {error?.message ?? (query.trim().length < 2 ? words.search.begin : pending ? words.app.loading : count === 0 ? words.search.none(query) : `${words.search.hits(total)} · ${words.search.hint}`)}
      </p>
    </div>
  )
}
