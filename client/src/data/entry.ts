// Writing one statement down: who is new, then the tie, then the claim that carries the passage. What was written stays written: a part that is refused is sent again alone.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { entryWords } from '../app/entryWords.ts'
import { ask } from './ask.ts'
import * as documents from './entryDocuments.ts'
import { fieldsOf, hasClaim, isTie, linesOf, sentenceOf, tieKindOf, valuesOf, type Draft, type Party, type SourceDraft } from './entryDraft.ts'
import type { VariablesOf } from './graphql.ts'

type SourceInput = VariablesOf<typeof documents.addNodeDocument>['source']

/** A source that is held, or one that is told. */
export type SourceGiven = { readonly id: string; readonly name: string } | { readonly id: null; readonly told: SourceDraft }

/** Ids of what a statement became. */
export interface Written {
  readonly subject: Party | null
  readonly other: Party | null
  readonly tie: string | null
  readonly claim: string | null
  readonly source: { readonly id: string; readonly name: string } | null
}

export const nothingWritten: Written = { subject: null, other: null, tie: null, claim: null, source: null }

export interface Writing {
  readonly draft: Draft
  readonly source: SourceGiven
  readonly author: string
  /** Is told whenever a part is there, and which party is being added. */
  readonly tell: (written: Written) => void
  readonly at: (party: 'subject' | 'other' | null) => void
}

export function sourceInput(source: SourceGiven): SourceInput {
  if (source.id !== null) return { id: source.id }
  const { sourceType, ...texts } = source.told
  return { ...given(texts), name: source.told.name.trim(), ...(sourceType === '' ? {} : { sourceType }) }
}

/** @throws AskError at the first part that is refused. */
export async function write({ draft, source, author, tell, at }: Writing): Promise<Written> {
  const by = { source: sourceInput(source), author: author.trim(), ...given({ reason: draft.reason }) }
  let written: Written = { ...nothingWritten, subject: draft.subject, other: isTie(draft.shows) ? draft.other : null }
  const keep = (part: Partial<Written>) => { written = { ...written, ...part }; tell(written) }
  for (const side of ['subject', 'other'] as const) {
    const party = written[side]
    if (party === null || !isStated(draft, side, party)) continue
    at(side)
    const { node } = (await ask(documents.addNodeDocument, { ...nodeAsked(draft, side, party), ...by })).addNode
    keep({ [side]: { id: node.id, kind: node.kind, name: node.name }, source: sourceOf(source, node.sources) })
  }
  at(null)
  const [subject, other] = [written.subject?.id ?? '', written.other?.id ?? '']
  const kind = tieKindOf(draft)
  if (isTie(draft.shows) && kind !== '') {
    const { tie } = (await ask(documents.addTieDocument, { kind, start: subject, end: other, ...tieAsked(draft), ...by })).addTie
    keep({ tie: tie.id, source: sourceOf(source, tie.sources) })
  }
  if (!hasClaim(draft)) return written
  const { claim } = (await ask(documents.addClaimDocument, { about: written.tie ?? (draft.tie === '' ? subject : draft.tie), ...claimAsked(draft), ...by })).addClaim
  keep({ claim: claim.id, source: claim.source })
  return written
}

/** A party that is new is added; one that is on record is only where it is what is written about. */
function isStated({ shows }: Draft, side: 'subject' | 'other', party: Party): boolean {
  return party.id === null || (shows === 'node' && side === 'subject')
}

export function nodeAsked(draft: Draft, side: 'subject' | 'other', { id, kind, name }: Party) {
  const own = draft.shows === 'node' ? side === 'subject' : draft.shows === 'proceeding' && side === 'other'
  const fields = own ? valuesOf(fieldsOf({ ...draft, shows: 'node', subject: { id, kind, name } }), draft.fields) : {}
  const names = own && draft.shows === 'node' ? linesOf(draft.names).map(value => ({ value, kind: 'ALIAS' as const })) : []
  return { kind, fields, ...(id === null ? { name: name.trim() } : { id }), ...(names.length === 0 ? {} : { names }) }
}

export function tieAsked(draft: Draft) {
  const fields = fieldsOf({ ...draft, other: draft.other === null ? null : { ...draft.other, id: 'held' } })
  return { ...given({ since: draft.since, until: draft.until }), fields: valuesOf(fields, draft.fields) }
}

export function claimAsked(draft: Draft) {
  const { shows, stance, knowledge, reliability, credibility, quotation, translation, locator } = draft
  return {
    statement: statementOf(draft), stance: shows === 'reply' ? 'DENIES' as const : shows === 'claim' ? stance : 'SUPPORTS' as const, ...given({ quotation, translation, locator }),
    ...(shows === 'search' ? { counterEvidenceSearch: true } : {}), ...(knowledge === '' ? {} : { knowledge }), ...(reliability === '' ? {} : { reliability }), ...(credibility === '' ? {} : { credibility })
  }
}

/** In the words of whoever writes, else what the tie says. */
export function statementOf(draft: Draft): string {
  const own = draft.statement.trim()
  if (own !== '') return own
  return isTie(draft.shows) ? sentenceOf(draft) : entryWords.named(draft.subject?.name ?? '')
}

/** What a correction no longer says: to be retracted. Nodes are amended, never taken away with it. */
export function leftOver(before: Written, after: Written): string[] {
  const old = [before.tie, before.claim].filter(id => id !== null)
  // The claim about a tie goes with it.
  const gone = before.tie !== null && before.tie !== after.tie ? [before.tie] : old.filter(id => id !== before.tie)
  return gone.filter(id => id !== after.tie && id !== after.claim)
}

function sourceOf(source: SourceGiven, states: readonly { readonly id: string; readonly name: string }[]): Written['source'] {
  return (source.id === null ? states.find(({ name }) => name === source.told.name.trim()) : source) ?? null
}

function given<K extends string>(texts: Readonly<Record<K, string>>): Partial<Record<K, string>> {
  return Object.fromEntries(Object.entries<string>(texts).flatMap(([name, text]) => (text.trim() === '' ? [] : [[name, text.trim()]]))) as Partial<Record<K, string>>
}

export function useRetractions() {
  return useQuery({ queryKey: ['retractions'], staleTime: 0, queryFn: ({ signal }) => ask(documents.retractionsDocument, {}, signal).then(answer => answer.retractions) })
}

/** Everything may look otherwise afterwards. */
export function useRetract() {
  const queries = useQueryClient()
  return useMutation({ mutationFn: (asked: { readonly id: string; readonly reason: string; readonly author: string }) => ask(documents.retractDocument, asked), onSuccess: () => queries.invalidateQueries() })
}

export function useRestore() {
  const queries = useQueryClient()
  return useMutation({ mutationFn: (asked: { readonly id: string; readonly reason: string; readonly author: string }) => ask(documents.restoreDocument, asked), onSuccess: () => queries.invalidateQueries() })
}

export function useTiesOf(id: string | null) {
  return useQuery({ queryKey: ['ties-of', id], enabled: id !== null, queryFn: ({ signal }) => ask(documents.tiesOfDocument, { id: id ?? '' }, signal).then(answer => answer.expand) })
}
