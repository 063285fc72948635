// Questions of the screens, with their keys: what was asked once is not asked again within half a minute.
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { Authority, NodeKind } from '../../../schema/generated/legend.ts'
import { ask } from './ask.ts'
import { boardsDocument } from './boardDocuments.ts'
import { coverageOf } from './deskActions.ts'
import * as documents from './documents.ts'
import type { ResultOf } from './graphql.ts'
import type { WeightsInput } from './weights.ts'

export function useStatus() {
  return useQuery({ queryKey: ['status'], queryFn: ({ signal }) => ask(documents.statusDocument, {}, signal).then(answer => answer.status), refetchInterval: query => (query.state.data?.projection.ready === true ? false : 3000) })
}

/** Asked anew whenever the start page is shown: what was just saved stands first. */
export function useBoards() {
  return useQuery({ queryKey: ['boards'], staleTime: 0, queryFn: ({ signal }) => ask(boardsDocument, {}, signal).then(answer => answer.boards) })
}

export function useSchemes() {
  return useQuery({ queryKey: ['schemes'], queryFn: ({ signal }) => ask(documents.schemesDocument, {}, signal).then(answer => answer.schemes) })
}

export function useProgrammes() {
  return useQuery({ queryKey: ['programmes'], staleTime: Infinity, queryFn: ({ signal }) => ask(documents.programmesDocument, {}, signal).then(answer => answer.programmes) })
}

/** The grounds that are written down, with their programmes: only these are judged. */
export function useJudged() {
  return useQuery({ queryKey: ['prongs'], staleTime: Infinity, queryFn: ({ signal }) => ask(documents.prongsDocument, {}, signal).then(answer => answer.prongs) })
}

export function useNode(id: string) {
  return useQuery({ queryKey: ['node', id], queryFn: ({ signal }) => ask(documents.nodeDocument, { id }, signal).then(answer => answer.node) })
}

export function useClaims(about: string) {
  return useQuery({ queryKey: ['claims', about], queryFn: ({ signal }) => ask(documents.claimsDocument, { about }, signal).then(answer => answer.claims) })
}

export function useSource(id: string) {
  return useQuery({ queryKey: ['source', id], staleTime: 300_000, queryFn: ({ signal }) => ask(documents.sourceDocument, { id }, signal).then(answer => answer.source) })
}

export function useCoverage(ids: readonly string[], on: string | null = null) {
  return useQuery({ queryKey: ['coverage', on, ...ids], enabled: ids.length > 0, queryFn: ({ signal }) => coverageOf(ids, signal, on) })
}

export interface CandidateQuestion {
  readonly authority: Authority
  readonly programme: string
  readonly status: 'UNDESIGNATED' | 'OTHER_PROGRAMME' | 'UNDESIGNATED_ANYWHERE'
  readonly scheme?: string
  readonly of?: string
  readonly minimumGrade?: string
  readonly prong?: string
  readonly kinds?: NodeKind[]
  readonly country?: string
  readonly on?: string
  readonly weights?: WeightsInput
  readonly first: number
}

export function useCandidates(question: CandidateQuestion | null) {
  return useQuery<CandidateAnswer>({
    queryKey: ['candidates', question], enabled: question !== null, placeholderData: previous => previous,
    queryFn: ({ signal }) => (question === null ? Promise.reject(new Error('nothing asked')) : ask(documents.candidatesDocument, question, signal).then(answer => answer.candidates))
  })
}

type SearchAnswer = ResultOf<typeof documents.searchDocument>['search']
export type CandidateAnswer = ResultOf<typeof documents.candidatesDocument>['candidates']
const pause = 140

/** As one types: asked after a short pause, and what is no longer wanted is cancelled. */
export function useSearch(text: string) {
  const [query, setQuery] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setQuery(text.trim()), pause)
    return () => clearTimeout(timer)
  }, [text])
  const enabled = query.length >= 2
  const { data, isFetching, error } = useQuery<SearchAnswer>({
    queryKey: ['search', query], enabled, placeholderData: previous => previous,
    queryFn: ({ signal }) => ask(documents.searchDocument, { query, first: 20 }, signal).then(answer => answer.search)
  })
  const pending = isFetching || query !== text.trim()
  return { hits: enabled && text.trim().length >= 2 ? data?.hits ?? [] : [], total: data?.totalCount ?? 0, pending, error }
}
