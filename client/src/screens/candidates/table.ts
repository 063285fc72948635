// The candidates that are shown as rows of a file: each row carries what it rests on, and that it is a lead.
import { nodeKinds } from '../../../../schema/generated/legend.ts'
import type { Weights } from '../../../../schema/weights.ts'
import { reviewWords } from '../../app/reviewWords.ts'
import { words } from '../../app/words.ts'
import type { Basis, Candidate } from '../../data/documents.ts'
import { readable } from '../../data/known.ts'
import type { Review } from '../../data/review.ts'
import { coverageText } from '../../scene/texts.ts'
import { number } from './number.ts'

export interface Shown {
  readonly candidate: Candidate
  readonly review: Review | undefined
}

export function candidateRows(shown: readonly Shown[], weights: Pick<Weights, 'name'> & { readonly parts: readonly { readonly name: string; readonly weight: number }[] }, basis: Basis): (string | number | null)[][] {
  const weighed = `${weights.name}: ${weights.parts.map(({ name, weight }) => `${name} ${weight}`).join(', ')}`
  const lists = basis.lists.map(list => `${list.source} ${list.publishedOn}${list.complete ? '' : ` (${words.home.incomplete})`}`).join(', ') || words.candidates.noLists
  return [Object.values(reviewWords.csv), ...shown.map(({ candidate, review }) => [...cellsOf(candidate), reviewText(review), weighed, lists, basis.revision, candidate.notice])]
}

function cellsOf({ actor, score, leads, counterEvidence, coverage, blockedByOwnership }: Candidate): (string | number | null)[] {
  const [lead] = leads
  const sources = lead?.chain.hops.flatMap(hop => hop.sources.map(source => `${source.name} (${source.id})`)) ?? []
  return [
    actor.id, actor.name, nodeKinds[actor.kind].label, 'countries' in actor ? actor.countries.join(' ') : null, score.total, score.parts.map(part => `${readable(part.name)} ${number(part.value)} (${part.why})`).join('; '),
    lead?.prong?.id ?? null, lead === undefined || lead.verdict === null ? null : words.candidates.verdicts[lead.verdict], lead?.chain.sentence ?? null, lead?.chain.weakestGrade ?? null, [...new Set(sources)].join('; '),
    lead?.missing.join('; ') ?? null, counterEvidence.map(row => row.text).join('; '), coverageText(coverage), blockedByOwnership.map(row => `${row.regime} ${readable(row.verdict)}`).join(', ')
  ]
}

export function reviewText(review: Review | undefined, today = '9999'): string {
  const w = reviewWords.states
  if (review === undefined) return ''
  if (review.state === 'REVIEWED') return w.REVIEWED(review.at)
  if (review.state === 'SET_ASIDE') return w.SET_ASIDE(review.at, review.reason)
  return today !== '9999' && review.until <= today ? w.OVER(review.until) : w.SNOOZED(review.until)
}
