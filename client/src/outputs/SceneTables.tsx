// The table twin: the same scene, the same filters, the same selection, as real tables. Long ones show only the rows in view.
import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef, type ReactNode } from 'react'
import { nodeKinds, tieKinds } from '../../../schema/generated/legend.ts'
import { words } from '../app/words.ts'
import type { Scene, SceneNode, SceneTie } from '../scene/model.ts'
import { periodText } from '../scene/texts.ts'
import { BadgeStrip } from '../ui/BadgeStrip.tsx'
import { Grade } from '../ui/Grade.tsx'
import { KindMark } from '../ui/KindMark.tsx'

interface Props {
  readonly scene: Scene
  readonly selection: readonly string[]
  readonly openTie: string | null
  readonly onNode: (id: string) => void
  readonly onTie: (id: string) => void
}

export function SceneTables({ scene, selection, openTie, onNode, onTie }: Props) {
  const names = new Map(scene.nodes.map(node => [node.id, node.name]))
  const chosen = new Set(selection)
  const w = words.table
  return (
    <div className="tables" data-testid="tables">
      <Rows
        title={w.nodes} heads={[w.select, w.name, w.kind, w.shown, w.unseen, w.designated]} rows={scene.nodes} id={node => node.id}
        row={node => <NodeCells node={node} chosen={chosen.has(node.id)} onNode={onNode} />}
      />
      <Rows
        title={w.ties} heads={[w.from, w.tie, w.to, w.grade, w.when, w.sources]} rows={scene.ties} id={tie => tie.id}
        row={tie => <TieCells tie={tie} names={names} open={openTie === tie.id} onTie={onTie} />}
      />
    </div>
  )
}

function NodeCells({ node, chosen, onNode }: { readonly node: SceneNode; readonly chosen: boolean; readonly onNode: (id: string) => void }) {
  return (
    <>
      <td><input type="checkbox" checked={chosen} onChange={() => onNode(node.id)} aria-label={`${words.table.select}: ${node.name}`} /></td>
      <th scope="row"><span className="named"><KindMark kind={node.kind} size={20} /><bdi>{node.name}</bdi></span></th>
      <td>{nodeKinds[node.kind].label}</td>
      <td className="number">{node.shown}</td>
      <td className="number">{node.unseen ?? '–'}</td>
      <td>{node.coverage !== null && <BadgeStrip marks={node.coverage} scale={0.85} />}</td>
    </>
  )
}

function TieCells({ tie, names, open, onTie }: { readonly tie: SceneTie; readonly names: ReadonlyMap<string, string>; readonly open: boolean; readonly onTie: (id: string) => void }) {
  const sources = new Set(tie.ties.flatMap(row => row.sources)).size
  const [first] = tie.ties
  return (
    <>
      <th scope="row"><bdi>{names.get(tie.start)}</bdi></th>
      <td><button type="button" className="plain" aria-pressed={open} onClick={() => onTie(tie.id)}>{tieKinds[tie.kind].verb}{first !== undefined && first.detail !== '' ? ` ${first.detail}` : ''}{tie.ties.length > 1 ? ` (${tie.ties.length})` : ''}</button></td>
      <td><bdi>{names.get(tie.end)}</bdi></td>
      <td><Grade grade={tie.grade} /></td>
      <td>{first === undefined ? '' : periodText(first)}</td>
      <td className="number">{sources}</td>
    </>
  )
}

interface RowsProps<T> {
  readonly title: string
  readonly heads: readonly string[]
  readonly rows: readonly T[]
  readonly id: (row: T) => string
  readonly row: (row: T) => ReactNode
}

const rowHeight = 40

function Rows<T>({ title, heads, rows, id, row }: RowsProps<T>) {
  const box = useRef<HTMLDivElement>(null)
  // The library hands out functions that change with every scroll: nothing here is kept by the compiler.
  // eslint-disable-next-line react-hooks/incompatible-library
  const virtual = useVirtualizer({ count: rows.length, getScrollElement: () => box.current, estimateSize: () => rowHeight, overscan: 12 })
  const items = virtual.getVirtualItems()
  const before = items[0]?.start ?? 0
  const after = virtual.getTotalSize() - (items.at(-1)?.end ?? 0)
  return (
    <section>
      <h2>{title} <span className="quiet">{rows.length}</span></h2>
      <p className="quiet swipe">{words.table.swipe}</p>
      <div className="scroll table-box" ref={box} tabIndex={0} role="group" aria-label={title}>
        <table aria-rowcount={rows.length + 1}>
          <thead><tr aria-rowindex={1}>{heads.map(head => <th key={head} scope="col">{head}</th>)}</tr></thead>
          <tbody>
            {before > 0 && <tr aria-hidden="true" style={{ height: before }}><td colSpan={heads.length} /></tr>}
            {items.map(item => {
              const value = rows[item.index]
              return value === undefined ? null : <tr key={id(value)} data-index={item.index} ref={virtual.measureElement} aria-rowindex={item.index + 2}>{row(value)}</tr>
            })}
            {after > 0 && <tr aria-hidden="true" style={{ height: after }}><td colSpan={heads.length} /></tr>}
          </tbody>
        </table>
      </div>
    </section>
  )
}
