// The menu: the usual pages in a row, the others behind "More"; in a narrow window all of them behind one button.
import { IconChevronDown, IconMenu2 } from '@tabler/icons-react'
import { Link, useRouterState } from '@tanstack/react-router'
import { useEffect, useRef, useState, type RefObject } from 'react'
import { rooms, type Room } from './rooms.ts'
import { words } from './words.ts'

export function Menu() {
  const path = useRouterState({ select: state => state.location.pathname })
  const [openAt, setOpenAt] = useState<string | null>(null)
  const nav = useRef<HTMLElement>(null)
  const open = openAt === path
  const close = () => setOpenAt(null)
  useLeaving(nav, open, close)
  const here = rooms.find(room => !room.first && (path === room.to || path.startsWith(`${room.to}/`)))
  return (
    <nav ref={nav} aria-label={words.app.menu} className={open ? 'menu open' : 'menu'} onKeyDown={event => { if (event.key === 'Escape' && open) { close(); nav.current?.querySelector<HTMLElement>('.menu-button')?.focus() } }}>
      <ul className="menu-row">{rooms.filter(room => room.first).map(room => <Place key={room.to} room={room} close={close} />)}</ul>
      <button type="button" className="menu-button" aria-expanded={open} aria-controls={open ? 'menu-panel' : undefined} onClick={() => setOpenAt(open ? null : path)}>
        <IconMenu2 className="menu-narrow" size={18} aria-hidden="true" /><span className="menu-narrow">{words.app.menuButton}</span>
        <span className={here === undefined ? 'menu-wide' : 'menu-wide here'}>{here?.label ?? words.app.more}</span><IconChevronDown className="menu-wide" size={14} aria-hidden="true" />
      </button>
      {open && <ul id="menu-panel" className="menu-panel">{rooms.map(room => <Place key={room.to} room={room} close={close} />)}</ul>}
    </nav>
  )
}

function Place({ room: { to, label, first }, close }: { readonly room: Room; readonly close: () => void }) {
  return <li className={first ? 'menu-first' : ''}><Link to={to} activeOptions={{ exact: to === '/' }} onClick={close}>{label}</Link></li>
}

/** What is open is shut when somebody clicks elsewhere or moves on with the keyboard. */
function useLeaving(inside: RefObject<HTMLElement | null>, open: boolean, close: () => void): void {
  const latest = useRef(close)
  useEffect(() => { latest.current = close })
  useEffect(() => {
    if (!open) return
    const leave = (event: Event) => { if (event.target instanceof Node && inside.current?.contains(event.target) === false) latest.current() }
    addEventListener('pointerdown', leave)
    addEventListener('focusin', leave)
    return () => {
      removeEventListener('pointerdown', leave)
      removeEventListener('focusin', leave)
    }
  }, [inside, open])
}
