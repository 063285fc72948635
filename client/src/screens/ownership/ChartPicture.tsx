// The chart as SVG. All colours stand in attributes, so that the picture can be kept as it is seen.
import { Link } from '@tanstack/react-router'
import { createElement } from 'react'
import { nodeKinds } from '../../../../schema/generated/legend.ts'
import type { Regime } from '../../../../schema/law/authorities.ts'
import { words } from '../../app/words.ts'
import { badgeSvg } from '../../scene/badges.ts'
import { shareText } from '../../scene/holdings.ts'
import { box, type Box, type Line, type Rest } from '../../scene/layers.ts'
import type { CoverageMark } from '../../scene/model.ts'
import { shapePath } from '../../scene/shapes.ts'
import { inkOn, label } from '../../scene/style.ts'
import { coverageText } from '../../scene/texts.ts'
import { iconOf } from '../../ui/icons.ts'
import { authorityOf, type Named, type OwnershipView } from './view.ts'

const w = words.ownership
const badgeInk = { ink: 'var(--ink)', ground: 'var(--raised)', faint: 'var(--ink-3)' }

interface Props {
  readonly subject: string
  readonly view: OwnershipView
  readonly coverage: ReadonlyMap<string, readonly CoverageMark[]> | undefined
  readonly regime: Regime
}

export function ChartPicture({ subject, view: { chart, names }, coverage, regime }: Props) {
  return (
    <>
      <defs>
        <marker id="owns" viewBox="0 0 10 10" refX="6" refY="5" markerWidth="10" markerHeight="10" orient="auto" markerUnits="userSpaceOnUse"><path d="M0 0L10 5L0 10z" fill="var(--ink-2)" /></marker>
      </defs>
      <rect width={chart.width} height={chart.height} fill="var(--canvas)" />
      {chart.lines.map(line => <path key={line.id} d={line.path} fill="none" stroke={line.decisive ? 'var(--ink)' : 'var(--ink-3)'} strokeWidth={line.decisive ? 3.4 : 1.5} strokeDasharray={line.dashed ? '6 4' : undefined} markerEnd="url(#owns)" />)}
      {chart.boxes.map(row => <BoxView key={row.id} row={row} named={names.get(row.id)} subject={row.id === subject} marks={coverage?.get(row.id)} regime={regime} />)}
      {chart.rests.map(rest => <RestView key={rest.distance} rest={rest} />)}
      {chart.lines.map(line => <Words key={line.id} line={line} />)}
    </>
  )
}

function Words({ line }: { readonly line: Line }) {
  const parts = [...new Set(line.holdings.map(holding => shareText(holding) || (holding.kind === 'CONTROLS' ? w.controls : holding.kind === 'OWNED_OR_CONTROLLED_BY' ? w.either : w.shareUnstated)))]
  return (
    <text x={line.at.x} y={line.at.y + 4} textAnchor="middle" fontSize="11.5" fontWeight={line.decisive ? 700 : 550} fill="var(--ink)" stroke="var(--canvas)" strokeWidth="5" strokeLinejoin="round" paintOrder="stroke">
      {parts.slice(0, 2).join(', ')}{line.decisive ? ` · ${w.decides}` : ''}
    </text>
  )
}

interface BoxProps {
  readonly row: Box
  readonly named: Named | undefined
  readonly subject: boolean
  readonly marks: readonly CoverageMark[] | undefined
  readonly regime: Regime
}

function BoxView({ row, named, subject, marks, regime }: BoxProps) {
  const state = marks?.find(mark => mark.authority === authorityOf(regime))?.state
  const name = named?.name ?? row.id
  const said = subject ? w.subject : state === undefined ? '' : `${authorityOf(regime)}: ${w.status[state]}`
  const inside = <Inside named={named} id={row.id} said={said} subject={subject} marks={marks} cannotTell={state === 'CANNOT_TELL'} />
  return (
    <g transform={`translate(${row.x} ${row.y})`}>
      {subject ? inside : <Link to="/ownership/$id" params={{ id: row.id }} search={previous => previous} aria-label={[name, said, marks === undefined ? '' : coverageText(marks)].filter(text => text !== '').join(', ')}>{inside}</Link>}
    </g>
  )
}

function Inside({ named, id, said, subject, marks, cannotTell }: { readonly named: Named | undefined; readonly id: string; readonly said: string; readonly subject: boolean; readonly marks: readonly CoverageMark[] | undefined; readonly cannotTell: boolean }) {
  const kind = nodeKinds[named?.kind ?? 'Organization']
  return (
    <>
      <title>{named?.name ?? id}</title>
      <rect width={box.width} height={box.height} rx="9" fill="var(--raised)" stroke={subject ? 'var(--amber)' : 'var(--line-2)'} strokeWidth={subject ? 3 : 1.3} strokeDasharray={cannotTell && !subject ? '4 3' : undefined} />
      <path transform="translate(20 21)" d={shapePath(kind.shape, 24)} fill={kind.colour} />
      {createElement(iconOf(named?.kind ?? 'Organization'), { x: 13.5, y: 14.5, width: 13, height: 13, stroke: 2.2, color: inkOn(kind.colour), 'aria-hidden': true })}
      {label(named?.name ?? id).split('\n').map((line, at) => <text key={at} x="38" y={19 + at * 14} fontSize="12" fontWeight="620" fill="var(--ink)">{line}</text>)}
      <text x="12" y="54" fontSize="10.8" fill="var(--ink-2)">{said}</text>
      {marks !== undefined && <g transform="translate(12 62) scale(0.8)" dangerouslySetInnerHTML={{ __html: badgeSvg(marks, badgeInk) }} />}
    </>
  )
}

function RestView({ rest }: { readonly rest: Rest }) {
  return (
    <g transform={`translate(${rest.x} ${rest.y})`}>
      <rect width={box.rest} height={box.height} rx="9" fill="none" stroke="var(--line-2)" strokeWidth="1.3" strokeDasharray="3 4" />
      <text x={box.rest / 2} y="38" textAnchor="middle" fontSize="12" fontWeight="620" fill="var(--ink)">{w.more(rest.count)}</text>
      <text x={box.rest / 2} y="54" textAnchor="middle" fontSize="10.8" fill="var(--ink-3)">{w.moreHow}</text>
    </g>
  )
}
