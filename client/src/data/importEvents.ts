// What the server tells of imports while they go on: one connection for the page, opened by the first who listens.
import { useEffect, useSyncExternalStore } from 'react'

const listeners = new Set<() => void>()
const watchers = new Set<() => void>()
let source: EventSource | undefined
let connected = false

function setConnected(now: boolean): void {
  if (connected === now) return
  connected = now
  for (const watcher of watchers) watcher()
}

function open(): void {
  source = new EventSource('/events')
  source.addEventListener('open', () => setConnected(true))
  // The browser tries again by itself; where a token is needed it never gets in.
  source.addEventListener('error', () => setConnected(false))
  source.addEventListener('import', () => { for (const listener of listeners) listener() })
}

function listen(listener: () => void): () => void {
  listeners.add(listener)
  if (source === undefined) open()
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    source?.close()
    source = undefined
    setConnected(false)
  }
}

function watch(watcher: () => void): () => void {
  watchers.add(watcher)
  return () => watchers.delete(watcher)
}

/** Calls back whenever an import went on. @returns whether the server is heard: else its answers must be asked for. */
export function useImportEvents(onEvent: () => void): boolean {
  useEffect(() => listen(onEvent), [onEvent])
  return useSyncExternalStore(watch, () => connected)
}
