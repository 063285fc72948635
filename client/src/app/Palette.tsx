// Search from anywhere: a combobox in a dialog. Enter opens a picture around the hit, Ctrl + Enter adds it to the one at hand.
import { Modal } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useState, type KeyboardEvent } from 'react'
import { useSearch } from '../data/hooks.ts'
import { workspace } from '../data/desk.ts'
import { addNode } from '../data/deskActions.ts'
import { HitRow } from '../ui/HitRow.tsx'
import { joinIds } from './address.ts'
import { usePalette } from './palette.ts'
import { words } from './words.ts'

export function Palette() {
  const { open, setOpen } = usePalette()
  return (
    <Modal
      opened={open} onClose={() => setOpen(false)} size="lg" withCloseButton={false} padding={0} yOffset="9vh" transitionProps={{ duration: 0 }}
      attributes={{ content: { 'aria-label': words.search.title } }} classNames={{ content: 'palette' }}
    >
      {open && <Finder close={() => setOpen(false)} />}
    </Modal>
  )
}

function Finder({ close }: { readonly close: () => void }) {
  const [query, setQuery] = useState('')
  const [at, setAt] = useState(0)
  /** Enter before the answer is there: the first hit is chosen when it comes. */
  const [wish, setWish] = useState<{ readonly adds: boolean } | null>(null)
  const { hits, total, pending, error } = useSearch(query)
  const navigate = useNavigate()
  const current = Math.min(at, hits.length - 1)
  const choose = (id: string, adds: boolean) => {
    close()
    if (adds && workspace().nodes.length > 0) void navigate({ to: '/w', search: true }).then(() => addNode(id))
    else void navigate({ to: '/w', search: { seed: joinIds([id]), open: joinIds([id]), sel: joinIds([id]) } })
  }
  const first = hits[0]?.node.id
  useEffect(() => {
    if (wish !== null && !pending && first !== undefined) choose(first, wish.adds)
  })
  const onKey = (event: KeyboardEvent) => {
    const hit = hits[current]
    if (event.key === 'ArrowDown') setAt(Math.min(current + 1, hits.length - 1))
    else if (event.key === 'ArrowUp') setAt(Math.max(current - 1, 0))
    else if (event.key === 'Enter' && pending) setWish({ adds: event.ctrlKey || event.metaKey })
    else if (event.key === 'Enter' && hit !== undefined) choose(hit.node.id, event.ctrlKey || event.metaKey)
    else return
    event.preventDefault()
  }
  return (
    <div className="finder">
      <input
        className="finder-input" type="text" role="combobox" aria-label={words.search.title} aria-expanded={hits.length > 0} aria-controls="finder-hits" aria-autocomplete="list"
        aria-activedescendant={current >= 0 && hits.length > 0 ? `hit-${current}` : undefined} placeholder={words.search.placeholder} value={query} data-autofocus autoComplete="off" spellCheck={false}
        onChange={event => { setQuery(event.currentTarget.value); setAt(0); setWish(null) }} onKeyDown={onKey}
      />
      <div id="finder-hits" role="listbox" aria-label={words.search.hits(total)} className="finder-hits">
        {hits.map((hit, index) => (
          <div key={hit.node.id} id={`hit-${index}`} role="option" aria-selected={index === current} className="finder-hit" onMouseEnter={() => setAt(index)} onClick={event => choose(hit.node.id, event.ctrlKey || event.metaKey)}>
            <HitRow hit={hit} />
          </div>
        ))}
      </div>
      <p className="finder-foot" role="status">
        {error?.message ?? (query.trim().length < 2 ? words.search.begin : pending ? words.app.loading : hits.length === 0 ? words.search.none(query) : `${words.search.hits(total)} · ${words.search.hint}`)}
      </p>
    </div>
  )
}
