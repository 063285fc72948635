// Questions of the page of an actor, each with its key: parts load apart, so that a slow one holds up nobody.
import { useInfiniteQuery, useMutation, useQueries, useQuery, useQueryClient } from '@tanstack/react-query'
import { tieKinds, type NodeKind, type TieKind } from '../../../schema/generated/legend.ts'
import { ask } from './ask.ts'
import * as documents from './actorDocuments.ts'
import { claimsDocument, type ClaimFields } from './documents.ts'

/** Undefined while it loads; null when nobody of that id is on record; else the actor, or the kind of what it is instead. */
export function useActor(id: string) {
  return useQuery({
    queryKey: ['actor', id],
    queryFn: ({ signal }) => ask(documents.actorDocument, { id }, signal).then(({ node }) => (node === null ? null : 'designations' in node ? { actor: node, kind: node.kind } : { actor: null, kind: node.kind }))
  })
}

/** Told elsewhere on the page, by what they lead to. */
const elsewhere = new Set<TieKind>(['DESIGNATED_AS', 'UNDER', 'ABOUT', 'SAME_AS'])
const shownKinds = (Object.keys(tieKinds) as TieKind[]).filter(kind => !elsewhere.has(kind))
const perPage = 200

export function useActorTies(id: string) {
  return useInfiniteQuery({
    queryKey: ['actor ties', id], initialPageParam: null as string | null,
    queryFn: ({ signal, pageParam }) => ask(documents.actorTiesDocument, { id, tieKinds: shownKinds, first: perPage, after: pageParam }, signal).then(answer => answer.expand),
    getNextPageParam: page => (page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null)
  })
}

/** What is said of its listings, by listing. */
export function useListingClaims(ids: readonly string[]): ReadonlyMap<string, readonly ClaimFields[]> {
  const answers = useQueries({ queries: ids.map(about => ({ queryKey: ['claims', about], queryFn: ({ signal }: { readonly signal: AbortSignal }) => ask(claimsDocument, { about }, signal).then(answer => answer.claims) })) })
  return new Map(ids.map((id, at) => [id, answers[at]?.data ?? []]))
}

export function useSame(id: string) {
  return useQuery({ queryKey: ['same', id], queryFn: ({ signal }) => ask(documents.sameDocument, { id }, signal).then(answer => answer.expand.ties) })
}

export function useAlike(name: string, kind: NodeKind) {
  return useQuery({ queryKey: ['alike', name, kind], queryFn: ({ signal }) => ask(documents.alikeDocument, { query: name, kinds: [kind] }, signal).then(answer => answer.search.hits) })
}

export function useCompare(ids: readonly string[]) {
  return useQuery({ queryKey: ['compare', ...ids], queryFn: ({ signal }) => ask(documents.compareDocument, { ids: [...ids] }, signal).then(answer => answer.nodes.filter(node => node !== null).filter(node => 'identifiers' in node)) })
}

export type Judgement = 'SAME' | 'DIFFERENT' | 'UNDECIDED'

interface Judged {
  readonly left: string
  readonly right: string
  readonly judgement: Judgement
  readonly reason: string
  readonly author?: string
}

/** Whatever is judged, all that is shown may be another: everything is asked again. */
export function useJudge() {
  const queries = useQueryClient()
  return useMutation({ mutationFn: (judged: Judged) => ask(documents.judgeIdentityDocument, judged), onSuccess: () => queries.invalidateQueries() })
}

export function useUndoJudgement() {
  const queries = useQueryClient()
  return useMutation({ mutationFn: (undone: { readonly id: string; readonly reason: string; readonly author?: string }) => ask(documents.undoJudgementDocument, undone), onSuccess: () => queries.invalidateQueries() })
}

export function useFits(actor: string, on: string | null) {
  return useQuery({ queryKey: ['fits', actor, on], queryFn: ({ signal }) => ask(documents.fitsDocument, { actor, on }, signal).then(answer => answer.fits) })
}

export function useGrounds() {
  return useQuery({ queryKey: ['grounds'], staleTime: Infinity, queryFn: ({ signal }) => ask(documents.groundsDocument, {}, signal).then(answer => answer.prongs) })
}

export function useReadiness(id: string, prong: string, on: string | null) {
  return useQuery({ queryKey: ['readiness', id, prong, on], queryFn: ({ signal }) => ask(documents.readinessDocument, { id, prong, on }, signal).then(answer => answer.readiness) })
}

export function usePrecedents(prong: string, on: string | null, first: number) {
  return useQuery<documents.PrecedentAnswer>({ queryKey: ['precedents', prong, on, first], placeholderData: previous => previous, queryFn: ({ signal }) => ask(documents.precedentsDocument, { prong, on, first }, signal).then(answer => answer.precedents) })
}
