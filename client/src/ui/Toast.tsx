// What was just done, with its undo; and the voice of the page for screen readers.
import { useEffect } from 'react'
import { roomWords } from '../app/roomWords.ts'
import { words } from '../app/words.ts'
import { dismissToast, undo, useDesk } from '../data/desk.ts'

const seconds = 7

export function Toast() {
  const toast = useDesk(state => state.toast)
  const said = useDesk(state => state.said)
  useEffect(() => {
    if (toast === null) return
    const timer = setTimeout(dismissToast, seconds * 1000)
    return () => clearTimeout(timer)
  }, [toast])
  return (
    <>
      <div className="unseen" aria-live="polite" data-testid="said">{said}</div>
      {toast !== null && (
        <section className="toast" aria-label={roomWords.done}>
          <span>{toast.text}</span>
          {toast.undo && <button type="button" onClick={undo}>{words.actions.undo}</button>}
          <button type="button" aria-label={words.app.close} onClick={dismissToast}>×</button>
        </section>
      )}
    </>
  )
}
