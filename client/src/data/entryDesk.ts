// What is being written down, kept while one looks at other pages and over a reload of this tab: nothing typed is lost.
import { create } from 'zustand'
import { nothingWritten, type SourceGiven, type Written } from './entry.ts'
import { emptyDraft, isTie, type Draft, type Party, type SourceDraft } from './entryDraft.ts'

/** One statement that was written down, with the words it was written in. */
export interface Entered {
  readonly key: number
  readonly draft: Draft
  readonly written: Written
  readonly sentence: string
}

export interface EntryDesk {
  readonly source: SourceGiven | null
  readonly draft: Draft
  readonly entered: readonly Entered[]
  /** Key of what is being corrected. */
  readonly correcting: number | null
  readonly keepPassage: boolean
  readonly keepSubject: boolean
}

const place = 'nexum.entry'
const empty: EntryDesk = { source: null, draft: emptyDraft, entered: [], correcting: null, keepPassage: false, keepSubject: false }

export const useEntry = create<EntryDesk>(() => read())
const set = useEntry.setState

useEntry.subscribe(state => {
  try {
    sessionStorage.setItem(place, JSON.stringify(state))
  } catch {
    // Kept until the page is left.
  }
})

function read(): EntryDesk {
  try {
    const kept = JSON.parse(sessionStorage.getItem(place) ?? '{}') as Partial<EntryDesk>
    return { ...empty, ...kept, draft: { ...emptyDraft, ...kept.draft } }
  } catch {
    return empty
  }
}

export function newSource(name: string, today: string): SourceGiven {
  const told: SourceDraft = { name, sourceType: '', publisher: '', url: '', publishedOn: '', accessedOn: today, licence: '' }
  return { id: null, told }
}

/** What one source says is listed; another begins anew. */
export function setSource(source: SourceGiven | null): void {
  set({ source, ...(source === null ? { entered: [], correcting: null } : {}) })
}

export function tellSource(part: Partial<SourceDraft>): void {
  set(({ source }) => (source?.id === null ? { source: { id: null, told: { ...source.told, ...part } } } : {}))
}

/** What no longer fits is let go: fields of another kind, a tie of somebody else. */
export function change(part: Partial<Draft>): void {
  set(({ draft }) => {
    const next = { ...draft, ...part }
    const anew = next.shows !== draft.shows || next.kind !== draft.kind || (next.shows === 'node' && next.subject?.kind !== draft.subject?.kind)
    return { draft: { ...next, fields: anew ? {} : next.fields, tie: next.subject?.id === draft.subject?.id && next.shows === draft.shows ? next.tie : '', kind: isTie(next.shows) ? next.kind : '', other: next.shows === draft.shows ? next.other : null } }
  })
}

export function arrive(subject: Party): void {
  set(({ draft }) => ({ draft: { ...draft, subject, tie: '' } }))
}

export function keepFor(part: Partial<Pick<EntryDesk, 'keepPassage' | 'keepSubject'>>): void {
  set(part)
}

/** Parts that are there need not be written again when the rest is mended. */
export function partly({ subject, other, source }: Written): void {
  set(({ draft, source: given }) => ({ draft: { ...draft, subject: subject ?? draft.subject, other: other ?? draft.other }, source: given?.id === null && source !== null ? source : given }))
}

/** The next begins with what is kept; whoever judged a source once need not judge it again. */
export function enter(draft: Draft, written: Written, sentence: string): void {
  set(({ entered, keepPassage, keepSubject, correcting, source }) => {
    const key = correcting ?? (entered.at(-1)?.key ?? 0) + 1
    const row = { key, draft: { ...draft, subject: written.subject ?? draft.subject, other: written.other ?? draft.other, reason: '' }, written, sentence }
    const passage = keepPassage ? { quotation: draft.quotation, translation: draft.translation, locator: draft.locator } : {}
    const subject = keepSubject ? { subject: written.subject, kind: draft.kind } : {}
    return {
      entered: correcting === null ? [...entered, row] : entered.map(known => (known.key === key ? row : known)), correcting: null, source: written.source ?? source,
      draft: { ...emptyDraft, shows: draft.shows, reliability: draft.reliability, credibility: draft.credibility, ...passage, ...subject }
    }
  })
}

export function correct(row: Entered): void {
  set({ draft: row.draft, correcting: row.key })
}

export function stopCorrecting(): void {
  set(({ draft }) => ({ correcting: null, draft: { ...emptyDraft, shows: draft.shows, reliability: draft.reliability, credibility: draft.credibility } }))
}

export function forget(key: number): void {
  set(({ entered, correcting }) => ({ entered: entered.filter(row => row.key !== key), correcting: correcting === key ? null : correcting }))
}

export function writtenOf(key: number | null): Written {
  return useEntry.getState().entered.find(row => row.key === key)?.written ?? nothingWritten
}
