// The frame of every page: name, search, the rooms, light and dark.
import { useComputedColorScheme, useMantineColorScheme } from '@mantine/core'
import { IconMoon, IconSearch, IconSun } from '@tabler/icons-react'
import { Link, Outlet } from '@tanstack/react-router'
import { useEffect } from 'react'
import { Menu } from './Menu.tsx'
import { Palette } from './Palette.tsx'
import { usePalette } from './palette.ts'
import { Toast } from '../ui/Toast.tsx'
import { words } from './words.ts'

export function Shell() {
  const { open: isOpen, setOpen: open } = usePalette()
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
        event.preventDefault()
        open(true)
      }
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [open])
  return (
    <div className="shell">
      <a className="skip" href="#main">{words.app.skip}</a>
      <header className="bar">
        <Link to="/" className="logo"><img src="/icon.svg" alt="" width="26" height="26" /><span>{words.app.name}</span></Link>
        <Menu />
        <button type="button" className="bar-search" aria-label={words.app.search} onClick={() => open(true)}>
          <IconSearch size={16} aria-hidden="true" /><span>{words.app.search}</span><kbd>Ctrl K</kbd>
        </button>
        <SchemeToggle />
      </header>
      <main id="main" tabIndex={-1}><Outlet /></main>
      {isOpen && <Palette />}
      <Toast />
    </div>
  )
}

function SchemeToggle() {
  const { setColorScheme } = useMantineColorScheme()
  const current = useComputedColorScheme('light')
  const dark = current === 'dark'
  return (
    <button type="button" className="icon-button" aria-label={dark ? words.app.light : words.app.dark} title={dark ? words.app.light : words.app.dark} onClick={() => setColorScheme(dark ? 'light' : 'dark')}>
      {dark ? <IconSun size={18} aria-hidden="true" /> : <IconMoon size={18} aria-hidden="true" />}
    </button>
  )
}

export function NotFound() {
  return <div className="page"><h1>{words.app.notFound}</h1><p><Link to="/">{words.app.toHome}</Link></p></div>
}
