// Ties by year, and the years whose ties are shown: one range for graph, table and outline.
import { useState } from 'react'
import { words } from '../../app/words.ts'
import { run, useDesk } from '../../data/desk.ts'
import * as commands from '../../scene/commands.ts'
import { present } from '../../scene/history.ts'
import type { Scene } from '../../scene/model.ts'

const height = 30

export function TimeRange({ scene }: { readonly scene: Scene }) {
  const { from, to } = useDesk(state => present(state.history).filters)
  const years = [...scene.years]
  const [first] = years[0] ?? []
  const [last] = years.at(-1) ?? []
  if (first === undefined || last === undefined || first === last) return null
  const most = Math.max(1, ...years.map(([, count]) => count))
  const choose = (nextFrom: number | null, nextTo: number | null) => {
    const [low, high] = nextFrom !== null && nextTo !== null && nextFrom > nextTo ? [nextTo, nextFrom] : [nextFrom, nextTo]
    run(commands.showYears(low === null && high === null ? words.years.every : words.years.some(low, high), low, high))
  }
  return (
    <section className="time-range" aria-label={words.years.title} title={words.years.undated}>
      <Year label={words.years.from} value={from} usual={first} choose={year => choose(year, to)} />
      <svg className="year-bars" viewBox={`0 0 ${years.length * 6} ${height}`} preserveAspectRatio="none" role="img" aria-label={years.filter(([, count]) => count > 0).slice(-40).map(([year, count]) => words.years.bar(year, count)).join(', ')}>
        {years.map(([year, count], at) => (
          <rect key={year} className={(from === null || year >= from) && (to === null || year <= to) ? 'in' : 'out'} x={at * 6} width={5} y={height - (count / most) * height} height={(count / most) * height}>
            <title>{words.years.bar(year, count)}</title>
          </rect>
        ))}
      </svg>
      <Year label={words.years.to} value={to} usual={last} choose={year => choose(from, year)} />
      <button type="button" className="button" disabled={from === null && to === null} onClick={() => choose(null, null)}>{words.years.all}</button>
    </section>
  )
}

/** What is typed counts when one leaves the field or presses Enter; an empty field is open. */
function Year({ label, value, usual, choose }: { readonly label: string; readonly value: number | null; readonly usual: number; readonly choose: (year: number | null) => void }) {
  const [typed, setTyped] = useState<string | null>(null)
  const done = () => {
    if (typed === '') choose(null)
    else if (typed !== null && /^\d{4}$/.test(typed)) choose(Number(typed))
    setTyped(null)
  }
  return (
    <label className="year">
      <span className="unseen">{label}</span>
      <input
        type="text" inputMode="numeric" maxLength={4} size={4} placeholder={String(usual)} value={typed ?? value ?? ''} onChange={event => setTyped(event.currentTarget.value)} onBlur={done}
        onKeyDown={event => { if (event.key === 'Enter') done(); if (event.key === 'Escape') setTyped(null) }}
      />
    </label>
  )
}
