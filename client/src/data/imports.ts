// Imports as the screen asks for them: asked again every second while something is under way.
import { useInfiniteQuery, useMutation, useQuery, useQueryClient, type InfiniteData } from '@tanstack/react-query'
import { ask } from './ask.ts'
import * as documents from './documents.ts'
import type { Changes, Run } from './documents.ts'

export type ChangeKind = 'ADDED' | 'CHANGED' | 'REMOVED' | 'RELISTED'

const second = 1000
const page = 50

export function isUnderWay({ stage }: Pick<Run, 'stage'>): boolean {
  return ['QUEUED', 'READING', 'WRITING', 'CLOSING', 'UNDOING'].includes(stage)
}

export function useImports() {
  return useQuery({
    queryKey: ['imports'], staleTime: 0, queryFn: ({ signal }) => ask(documents.importsDocument, {}, signal).then(answer => answer.imports),
    refetchInterval: query => (query.state.data?.some(isUnderWay) === true ? second : false)
  })
}

/** Sent without a date that the list does not state: the screen asked for it. */
export function isUndated({ stage, message }: Pick<Run, 'stage' | 'message'>): boolean {
  return stage === 'FAILED' && message?.includes('does not state when it was published') === true
}

/** Of a run, or of an upload by the id it was answered with. */
export function useImport(id: string) {
  return useQuery({
    queryKey: ['import', id], staleTime: 0, queryFn: ({ signal }) => ask(documents.importDocument, { id }, signal).then(answer => answer.import),
    refetchInterval: query => (query.state.data !== undefined && query.state.data !== null && isUnderWay(query.state.data) ? second : false)
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
