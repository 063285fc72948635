// Work that the server does not have yet, kept by the browser: it outlives a reload, a closed tab and a server that is away.
import type { BoardContent } from '../../../schema/board.ts'

export interface Draft {
  /** Board and tab: two tabs on one board never write over each other's work. */
  readonly key: string
  readonly board: string
  readonly tab: string
  readonly title: string
  /** The revision that it goes on from; 0: the server has never had this board. */
  readonly revision: number
  readonly at: string
  /** Read with readBoard: the browser may have been shut down in the middle, or was of another version. */
  readonly content: unknown
}

const store = 'drafts'
const tabKey = 'nexum-tab'

/** Of this tab, also after a reload. */
export function tabId(): string {
  const held = sessionStorage.getItem(tabKey)
  if (held !== null) return held
  const made = randomName()
  sessionStorage.setItem(tabKey, made)
  return made
}

export function randomName(): string {
  return [...crypto.getRandomValues(new Uint8Array(10))].map(byte => byte.toString(36).padStart(2, '0')).join('')
}

export async function keepDraft(draft: Omit<Draft, 'key' | 'tab' | 'at' | 'content'> & { readonly content: BoardContent }): Promise<void> {
  const whole: Draft = { ...draft, key: keyOf(draft.board), tab: tabId(), at: new Date().toISOString() }
  await inStore('readwrite', drafts => drafts.put(whole))
}

/** Newest first; those of this tab before others. */
export async function draftsOf(board: string): Promise<Draft[]> {
  const all = await inStore<Draft[]>('readonly', drafts => drafts.getAll(IDBKeyRange.bound(`${board} `, `${board} \uffff`))).catch(() => [])
  const mine = tabId()
  return all.sort((left, right) => Number(right.tab === mine) - Number(left.tab === mine) || (left.at < right.at ? 1 : -1))
}

export async function dropDraft(key: string): Promise<void> {
  await inStore('readwrite', drafts => drafts.delete(key)).catch(() => undefined)
}

export const keyOf = (board: string): string => `${board} ${tabId()}`

let opened: Promise<IDBDatabase> | undefined

function database(): Promise<IDBDatabase> {
  opened ??= new Promise<IDBDatabase>((resolve, reject) => {
    const asked = indexedDB.open('nexum', 1)
    asked.onupgradeneeded = () => asked.result.createObjectStore(store, { keyPath: 'key' })
    asked.onsuccess = () => resolve(asked.result)
    asked.onerror = () => reject(asked.error ?? new Error('no drafts'))
  })
  return opened
}

/** @throws where the browser keeps nothing (a private window, a full disk): the page says so. */
async function inStore<T = unknown>(mode: IDBTransactionMode, act: (drafts: IDBObjectStore) => IDBRequest): Promise<T> {
  const transaction = (await database()).transaction(store, mode)
  const asked = act(transaction.objectStore(store))
  return new Promise<T>((resolve, reject) => {
    transaction.oncomplete = () => resolve(asked.result as T)
    transaction.onabort = () => reject(transaction.error ?? new Error('not kept'))
    transaction.onerror = () => reject(transaction.error ?? new Error('not kept'))
  })
}
