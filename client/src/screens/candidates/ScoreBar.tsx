import type { Candidate } from '../../data/documents.ts'
import { words } from '../../app/words.ts'
import { readable } from '../../data/known.ts'
import { number } from './number.ts'

/** Parts as they add up. Colour only tells them apart; their names and reasons stand in the explanation. */
export function ScoreBar({ score }: { readonly score: Candidate['score'] }) {
  const positive = score.parts.filter(part => part.value > 0)
  const sum = positive.reduce((total, part) => total + part.value, 0) || 1
  const said = `${words.candidates.score} ${number(score.total)}: ${score.parts.map(part => `${readable(part.name)} ${number(part.value)}`).join(', ')}`
  return (
    <span className="score">
      <strong>{number(score.total)}</strong>
      <span className="score-bar" role="img" aria-label={said} title={said}>{positive.map((part, at) => <span key={part.name} className={`part part-${at % 6}`} style={{ width: `${(part.value / sum) * 100}%` }} />)}</span>
    </span>
  )
}
