// How the score is weighed: a profile, and sliders for its parts. What is chosen stands in the address.
import { useEffect, useState } from 'react'
import { mostWeight, weightProfileNames, weightProfiles, type ScorePartName } from '../../../../schema/weights.ts'
import { reviewWords as w } from '../../app/reviewWords.ts'
import { effective, readWeights, withWeight, writeWeights, type ChosenWeights } from '../../data/weights.ts'

/** So long after the last move of a slider the question is asked, milliseconds. */
const pause = 250

export function WeightsPanel({ text, choose }: { readonly text: string | undefined; readonly choose: (text: string | undefined) => void }) {
  const chosen = readWeights(text)
  const [moved, setMoved] = useState<ChosenWeights | null>(null)
  useEffect(() => {
    if (moved === null) return
    const timer = setTimeout(() => { choose(writeWeights(moved)); setMoved(null) }, pause)
    return () => clearTimeout(timer)
  }, [moved, choose])
  const shown = moved ?? chosen
  const { name, parts } = effective(shown)
  return (
    <details className="weights" open={text !== undefined || undefined}>
      <summary>{w.weights} <span className="quiet">{w.weighed(name)}</span></summary>
      <p className="quiet">{w.weightsHow}</p>
      <div className="weights-head">
        <label><span>{w.profile}</span>
          <select value={shown.profile} onChange={event => { const profile = weightProfileNames.find(known => known === event.currentTarget.value); if (profile !== undefined) choose(writeWeights({ profile, parts: [] })) }}>
            {weightProfileNames.map(profile => <option key={profile} value={profile}>{profile}</option>)}
          </select>
        </label>
        <p>{weightProfiles[shown.profile].text}</p>
        <button type="button" className="button" disabled={shown.parts.length === 0} onClick={() => { setMoved(null); choose(writeWeights({ profile: shown.profile, parts: [] })) }}>{w.reset}</button>
      </div>
      <ul className="weight-rows">{parts.map(part => <Slider key={part.name} {...part} usual={weightProfiles[shown.profile].weights[part.name]} move={weight => setMoved(withWeight(shown, part.name, weight))} />)}</ul>
    </details>
  )
}

interface SliderProps {
  readonly name: ScorePartName
  readonly weight: number
  readonly text: string
  readonly usual: number
  readonly move: (weight: number) => void
}

function Slider({ name, weight, text, usual, move }: SliderProps) {
  const take = (value: string) => { if (/^\d{1,3}$/.test(value)) move(Math.min(mostWeight, Number(value))) }
  return (
    <li>
      <strong>{name}</strong>
      <input type="range" min={0} max={mostWeight} value={weight} aria-label={w.weight(name)} onChange={event => take(event.currentTarget.value)} />
      <input type="number" min={0} max={mostWeight} value={weight} aria-label={`${w.weight(name)}, ${w.usual(usual)}`} onChange={event => take(event.currentTarget.value)} />
      <p className="quiet">{text}{weight !== usual && ` (${w.usual(usual)})`}</p>
    </li>
  )
}
