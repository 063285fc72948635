import { reviewWords as w } from '../../app/reviewWords.ts'
import type { Candidate } from '../../data/documents.ts'
import { readable } from '../../data/known.ts'
import { number } from './number.ts'

/** Each part of a score as a bar of the most it can give, with its reason. */
export function Parts({ candidate }: { readonly candidate: Candidate }) {
  const most = new Map(candidate.weights.parts.map(part => [part.name, part.weight]))
  return (
    <ul className="parts">
      {candidate.score.parts.map((part, at) => (
        <li key={part.name}>
          <strong>{readable(part.name)}</strong> <span className="part-value">{w.ofMost(number(part.value), most.get(part.name) ?? 0)}</span>
          <span className="part-track" aria-hidden="true"><span className={part.value < 0 ? 'part part-less' : `part part-${at % 6}`} style={{ width: `${Math.min(100, Math.abs(part.value) / (most.get(part.name) ?? 1) * 100)}%` }} /></span>
          <span className="quiet">{part.why}</span>
        </li>
      ))}
    </ul>
  )
}
