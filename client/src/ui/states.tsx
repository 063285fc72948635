// The states every view has: loading, empty, failed. Each says what can be done.
import { IconAlertTriangle, IconInbox } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import { words } from '../app/words.ts'
import { AskError, keepToken } from '../data/ask.ts'

export function Loading({ rows = 3 }: { readonly rows?: number }) {
  return <div className="loading" role="status" aria-label={words.app.loading}>{Array.from({ length: rows }, (_, at) => <span key={at} className="skeleton" />)}</div>
}

export function EmptyState({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  return <div className="state"><IconInbox size={30} stroke={1.4} aria-hidden="true" /><p className="state-title">{title}</p>{children}</div>
}

export function ErrorState({ error, retry }: { readonly error: Error; readonly retry?: () => void }) {
  const code = error instanceof AskError ? error.code : 'UNEXPECTED'
  return (
    <div className="state" role="alert">
      <IconAlertTriangle size={30} stroke={1.4} aria-hidden="true" />
      <p className="state-title">{words.errors.title}</p>
      <p>{error.message} <code>{code}</code></p>
      {code === 'UNAUTHENTICATED' && <TokenForm done={retry} />}
      {code !== 'UNAUTHENTICATED' && retry !== undefined && <button type="button" className="button" onClick={retry}>{words.app.retry}</button>}
    </div>
  )
}

function TokenForm({ done }: { readonly done: (() => void) | undefined }) {
  const [token, setToken] = useState('')
  return (
    <form className="token" onSubmit={event => { event.preventDefault(); keepToken(token.trim()); done?.() }}>
      <label>{words.errors.tokenLabel} <input type="password" autoComplete="off" value={token} onChange={event => setToken(event.currentTarget.value)} /></label>
      <button type="submit" className="button">{words.errors.tokenUse}</button>
    </form>
  )
}
