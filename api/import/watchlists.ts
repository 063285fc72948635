// Watchlists: actors by id and names as they are written, which every import is asked about. Kept as records of the list `watch`, beside
// the graph: they state nothing.
import { hash, randomUUID } from 'node:crypto'
import { InputError, NotFoundError } from '../errors.ts'
import type { Graph, StoredRecord } from '../graph/graph.ts'
import { handRun } from './by-hand/by.ts'

export interface Watchlist {
  readonly id: string
  readonly title: string
  readonly ids: readonly string[]
  readonly names: readonly string[]
  /** Moment, in UTC: what came before is no news. */
  readonly createdAt: string
}

const list = 'watch'
/** Each is looked up when news are asked for. */
const most = 500

/** @throws InputError for one that watches nothing, or too much; NotFoundError for an id that no node has. */
export async function saveWatchlist(graph: Graph, { title, ids, names }: Pick<Watchlist, 'title' | 'ids' | 'names'>): Promise<Watchlist> {
  const watchlist = { id: `${list}/${randomUUID()}`, title: title.trim(), ids: [...new Set(ids)], names: [...new Set(names.map(name => name.trim()).filter(name => name !== ''))], createdAt: new Date().toISOString() }
  if (watchlist.title === '') throw new InputError('saveWatchlist: it has no title. Say in a few words what it watches.', ['title'])
  if (watchlist.ids.length + watchlist.names.length === 0) throw new InputError('saveWatchlist: it has no ids and no names. Give at least one.', ['ids'])
  if (watchlist.ids.length + watchlist.names.length > most) throw new InputError(`saveWatchlist: it has ${watchlist.ids.length + watchlist.names.length} ids and names, more than ${most}. Make several of it.`, ['ids'])
  const known = await graph.known(watchlist.ids)
  const unknown = watchlist.ids.find(id => !known.has(id))
  if (unknown !== undefined) throw new NotFoundError(`saveWatchlist: there is no node "${unknown}". Watch it by name until a list states it.`, unknown)
  await graph.write({ create: { records: [recordOf(watchlist)] } })
  return watchlist
}

/** Oldest first. */
export async function watchlistsOf(graph: Graph): Promise<Watchlist[]> {
  const held = await graph.recordsOfList(list)
  if (held.length === 0) return []
  const records = await graph.records(Array.from(held.column('id'), String))
  return records.map(({ statement }) => JSON.parse(statement) as Watchlist).sort((left, right) => left.createdAt < right.createdAt ? -1 : 1)
}

/** @throws NotFoundError where there is none. */
export async function removeWatchlist(graph: Graph, id: string): Promise<Watchlist> {
  const found = (await watchlistsOf(graph)).find(watchlist => watchlist.id === id)
  if (found === undefined) throw new NotFoundError(`removeWatchlist: there is no watchlist "${id}".`, id)
  await graph.write({ retract: { nodes: [], ties: [], records: [id] } })
  return found
}

function recordOf(watchlist: Watchlist): StoredRecord {
  const { id, createdAt } = watchlist
  const statement = JSON.stringify(watchlist)
  return { id, of: id, list, part: '', digest: hash('sha256', statement).slice(0, 32), statement, run: handRun, addedBy: handRun, listedBy: createdAt.slice(0, 10) }
}
