import { useEffect, useRef } from 'react'
import type { Regime } from '../../../../schema/law/authorities.ts'
import { words } from '../../app/words.ts'
import { useCoverage } from '../../data/hooks.ts'
import { drawing, fileName, save } from '../../outputs/save.ts'
import { limits } from '../../scene/layers.ts'
import { ChartPicture } from './ChartPicture.tsx'
import type { OwnershipView } from './view.ts'

const w = words.ownership

interface Props {
  readonly id: string
  readonly name: string
  readonly view: OwnershipView
  readonly on: string
  readonly regime: Regime
}

export function ChartCard({ id, name, view, on, regime }: Props) {
  const svg = useRef<SVGSVGElement>(null)
  const scroll = useRef<HTMLDivElement>(null)
  const { data: coverage } = useCoverage(view.chart.boxes.map(box => box.id), on)
  const { width, height } = view.chart
  // On a narrow page the actor asked about is what is seen first.
  useEffect(() => { if (scroll.current !== null) scroll.current.scrollLeft = (width - scroll.current.clientWidth) / 2 }, [width])
  const keep = () => {
    if (svg.current !== null) save(`${fileName('ownership', name, regime, on)}.svg`, drawing(svg.current, `${w.of(name)}. ${w.regimes[regime]}, ${on}. ${w.question}`), 'image/svg+xml')
  }
  return (
    <section className="card chart-card" aria-labelledby="chart-title">
      <div className="card-head"><h2 id="chart-title">{w.chart}</h2><button type="button" className="button" onClick={keep}>{w.svg}</button></div>
      <p className="quiet">{w.chartHint}</p>
      <div className="scroll chart-ground" ref={scroll} tabIndex={0} role="group" aria-label={w.chartOf(name, view.above, view.below)}>
        <svg ref={svg} className="chart" width={width} height={height} viewBox={`0 0 ${width} ${height}`} fontFamily="var(--font)"><ChartPicture subject={id} view={view} coverage={coverage} regime={regime} /></svg>
      </div>
      <p className="quiet">{w.depth(limits.depth)}</p>
    </section>
  )
}
