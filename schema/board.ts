// What a board holds: the workspace of an analyst as it is saved, in a file, in a draft and on the server. Read by plain checks, for it
// comes from outside: from another version, from a browser that was shut down in the middle, from a person's own editor.

/** Rises when a reader of the version before could not read it any more. */
export const boardVersion = 1

export interface BoardNote {
  /** Id of a node; empty: the board itself. */
  readonly about: string
  readonly text: string
}

/** Nodes that belong together in the eyes of the analyst; they stay marked whatever is filtered. */
export interface BoardSet {
  readonly name: string
  /** Place in the row of hues. */
  readonly hue: number
  readonly ids: readonly string[]
}

export interface BoardFilters {
  /** Kinds that are not shown. */
  readonly nodeKinds: readonly string[]
  readonly tieKinds: readonly string[]
  readonly minimumGrade: string | null
  /** First and last year of what is shown; null: open. */
  readonly from: number | null
  readonly to: number | null
}

export interface BoardContent {
  readonly version: number
  /** What the analysis started from. */
  readonly seeds: readonly string[]
  readonly opened: readonly string[]
  readonly nodes: readonly string[]
  readonly ties: readonly string[]
  readonly hidden: readonly string[]
  readonly pinned: readonly string[]
  readonly places: readonly (readonly [id: string, x: number, y: number])[]
  readonly filters: BoardFilters
  readonly path: readonly string[]
  /** Nodes whose leaves are folded, and those whose leaves are not although there are as many as `foldFrom`. */
  readonly folded: readonly string[]
  readonly unfolded: readonly string[]
  readonly foldFrom: number | null
  readonly notes: readonly BoardNote[]
  readonly sets: readonly BoardSet[]
  /** What the colours mean. */
  readonly lens: string
}

/** NEWER: saved by a later version. DAMAGED: something is not what it should be; `at` names it. */
export type BoardFault = { readonly fault: 'NEWER'; readonly version: number } | { readonly fault: 'DAMAGED'; readonly at: string }

/** More nodes than a picture may hold are no board. */
const most = { nodes: 5_000, ties: 50_000, text: 20_000, rows: 1_000 } as const
/** Farther out than this nobody drags a node. */
const farthest = 1e6

export function readBoard(raw: unknown): BoardContent | BoardFault {
  if (!isMap(raw)) return { fault: 'DAMAGED', at: 'content' }
  if (typeof raw.version !== 'number' || !Number.isInteger(raw.version) || raw.version < 1) return { fault: 'DAMAGED', at: 'version' }
  if (raw.version > boardVersion) return { fault: 'NEWER', version: raw.version }
  const read = { ...ids(raw), filters: filters(raw.filters), places: list(raw.places, place), foldFrom: orNull(raw.foldFrom, count), notes: list(raw.notes, note, most.rows), sets: list(raw.sets, set, most.rows), lens: text(raw.lens ?? 'kind', 40) }
  const wrong = Object.entries(read).find(([, value]) => value === undefined)
  return wrong === undefined ? { version: boardVersion, ...read } as unknown as BoardContent : { fault: 'DAMAGED', at: wrong[0] }
}

export function isFault(read: BoardContent | BoardFault): read is BoardFault {
  return 'fault' in read
}

const nodeLists = ['seeds', 'opened', 'nodes', 'hidden', 'pinned', 'path', 'folded', 'unfolded'] as const

function ids(raw: Readonly<Record<string, unknown>>): Record<string, readonly string[] | undefined> {
  return { ...Object.fromEntries(nodeLists.map(name => [name, list(raw[name], id)])), ties: list(raw.ties, id, most.ties) }
}

function filters(raw: unknown): BoardFilters | undefined {
  const given = raw ?? {}
  if (!isMap(given)) return undefined
  const read = { nodeKinds: list(given.nodeKinds, id), tieKinds: list(given.tieKinds, id), minimumGrade: orNull(given.minimumGrade, value => text(value, 10)), from: orNull(given.from, count), to: orNull(given.to, count) }
  return Object.values(read).includes(undefined) ? undefined : read as BoardFilters
}

/** Absent is empty: an older version did not know it. */
function list<T>(raw: unknown, item: (value: unknown) => T | undefined, longest: number = most.nodes): T[] | undefined {
  if (raw === undefined || raw === null) return []
  if (!Array.isArray(raw) || raw.length > longest) return undefined
  const read = raw.map(item)
  return read.includes(undefined) ? undefined : read as T[]
}

function place(raw: unknown): readonly [string, number, number] | undefined {
  if (!Array.isArray(raw)) return undefined
  const [of, x, y] = raw as unknown[]
  return id(of) !== undefined && isNear(x) && isNear(y) ? [of as string, x, y] : undefined
}

function note(raw: unknown): BoardNote | undefined {
  if (!isMap(raw)) return undefined
  const [about, said] = [text(raw.about, 512), text(raw.text, most.text)]
  return about === undefined || said === undefined ? undefined : { about, text: said }
}

function set(raw: unknown): BoardSet | undefined {
  if (!isMap(raw)) return undefined
  const [name, hue, members] = [text(raw.name, 200), count(raw.hue), list(raw.ids, id)]
  return name === undefined || hue === undefined || members === undefined ? undefined : { name, hue, ids: members }
}

function orNull<T>(raw: unknown, read: (value: unknown) => T | undefined): T | null | undefined {
  return raw === undefined || raw === null ? null : read(raw)
}

const isMap = (raw: unknown): raw is Readonly<Record<string, unknown>> => typeof raw === 'object' && raw !== null && !Array.isArray(raw)
const isNear = (raw: unknown): raw is number => typeof raw === 'number' && Math.abs(raw) <= farthest
const id = (raw: unknown): string | undefined => (typeof raw === 'string' && raw !== '' && raw.length <= 512 ? raw : undefined)
const text = (raw: unknown, longest: number): string | undefined => (typeof raw === 'string' && raw.length <= longest ? raw : undefined)
const count = (raw: unknown): number | undefined => (typeof raw === 'number' && Number.isInteger(raw) && raw >= 0 && raw <= 9_999 ? raw : undefined)
