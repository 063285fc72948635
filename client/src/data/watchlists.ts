// Watchlists as the screen asks for them: what is new is reckoned by the server at every asking.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { ask } from './ask.ts'
import * as documents from './watchDocuments.ts'
import type { ResultOf } from './graphql.ts'
import type { WatchNews } from './watchDocuments.ts'

/** Null: since each was saved. */
export function useWatchlists(since: string | null) {
  return useQuery<ResultOf<typeof documents.watchlistsDocument>>({ queryKey: ['watchlists', since], staleTime: 0, placeholderData: previous => previous, queryFn: ({ signal }) => ask(documents.watchlistsDocument, { since }, signal) })
}

export function useNames(ids: readonly string[]) {
  return useQuery({ queryKey: ['names', ...ids], enabled: ids.length > 0, queryFn: ({ signal }) => ask(documents.namesOfDocument, { ids: ids.slice(0, 1000) }, signal).then(answer => answer.nodes) })
}

export function useSaveWatchlist() {
  const queries = useQueryClient()
  return useMutation({ mutationFn: (asked: { readonly title: string; readonly ids: string[]; readonly names: string[] }) => ask(documents.saveWatchlistDocument, asked), onSuccess: () => queries.invalidateQueries({ queryKey: ['watchlists'] }) })
}

export function useRemoveWatchlist() {
  const queries = useQueryClient()
  return useMutation({ mutationFn: (id: string) => ask(documents.removeWatchlistDocument, { id }), onSuccess: () => queries.invalidateQueries({ queryKey: ['watchlists'] }) })
}

export interface NewsOfRun {
  readonly run: WatchNews['run']
  readonly news: readonly WatchNews[]
}

/** As they come, newest import first; what one import brought stands together. */
export function byRun(news: readonly WatchNews[]): readonly NewsOfRun[] {
  const runs = new Map<string, WatchNews[]>()
  for (const row of news) runs.set(row.run.id, [...runs.get(row.run.id) ?? [], row])
  return [...runs.values()].flatMap(rows => (rows[0] === undefined ? [] : [{ run: rows[0].run, news: rows }]))
}
