// Imports as the screen asks for them: again whenever the server tells of one, and every second while something is under way and it is not heard.
import { useInfiniteQuery, useMutation, useQuery, useQueryClient, type InfiniteData } from '@tanstack/react-query'
import { useCallback } from 'react'
import { ask } from './ask.ts'
import * as documents from './documents.ts'
import type { Changes, Run } from './documents.ts'
import { useImportEvents } from './importEvents.ts'

export type ChangeKind = 'ADDED' | 'CHANGED' | 'REMOVED' | 'RELISTED'

const second = 1000
/** While the server is heard: should it have said something to nobody. */
const seldom = 10 * second
const page = 50

export function isUnderWay({ stage }: Pick<Run, 'stage'>): boolean {
  return ['QUEUED', 'READING', 'WRITING', 'CLOSING', 'UNDOING'].includes(stage)
}

/** How long to wait before asking again while something is under way. */
function useNews(key: string): number {
  const queries = useQueryClient()
  const heard = useImportEvents(useCallback(() => { void queries.invalidateQueries({ queryKey: [key] }) }, [queries, key]))
  return heard ? seldom : second
}

export function useImports() {
  const wait = useNews('imports')
  return useQuery({
    queryKey: ['imports'], staleTime: 0, queryFn: ({ signal }) => ask(documents.importsDocument, {}, signal).then(answer => answer.imports),
    refetchInterval: query => (query.state.data?.some(isUnderWay) === true ? wait : false)
  })
}

/** Sent without a date that the list does not state: the screen asked for it. */
export function isUndated({ stage, message }: Pick<Run, 'stage' | 'message'>): boolean {
  return stage === 'FAILED' && message?.includes('does not state when it was published') === true
}

/** Of a run, or of an upload by the id it was answered with. */
export function useImport(id: string) {
  const wait = useNews('import')
  return useQuery({
    queryKey: ['import', id], staleTime: 0, queryFn: ({ signal }) => ask(documents.importDocument, { id }, signal).then(answer => answer.import),
    refetchInterval: query => (query.state.data !== undefined && query.state.data !== null && isUnderWay(query.state.data) ? wait : false)
  })
}

export function useChanges(run: string, change: ChangeKind | null, query: string) {
  return useInfiniteQuery<Changes, Error, InfiniteData<Changes>, readonly unknown[], string | null>({
    queryKey: ['changes', run, change, query], initialPageParam: null, placeholderData: previous => previous,
    queryFn: ({ signal, pageParam }) => ask(documents.changesDocument, { run, change, query, first: page, after: pageParam }, signal).then(answer => answer.changes),
    getNextPageParam: last => (last.pageInfo.hasNextPage ? last.pageInfo.endCursor : undefined)
  })
}

/** Everything may look otherwise afterwards. */
export function useUndoImport() {
  const queries = useQueryClient()
  return useMutation({ mutationFn: (id: string) => ask(documents.undoImportDocument, { id }), onSettled: () => queries.invalidateQueries() })
}

export function useCancelImport() {
  const queries = useQueryClient()
  return useMutation({ mutationFn: (id: string) => ask(documents.cancelImportDocument, { id }), onSettled: () => queries.invalidateQueries({ queryKey: ['import'] }) })
}
