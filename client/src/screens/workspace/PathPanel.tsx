// The lit path: its sentence, its hops with source and grade, the weakest of them, and the next path.
import { words } from '../../app/words.ts'
import { openTie, run, setTrail, useDesk } from '../../data/desk.ts'
import { lightPath } from '../../data/deskActions.ts'
import type { Path, TieFields } from '../../data/documents.ts'
import { detailOf } from '../../data/known.ts'
import * as commands from '../../scene/commands.ts'
import { tieKinds } from '../../../../schema/generated/legend.ts'
import { periodText } from '../../scene/texts.ts'
import { Grade } from '../../ui/Grade.tsx'
import { SourceChip } from '../../ui/SourceChip.tsx'

export function PathPanel({ short = false }: { readonly short?: boolean }) {
  const trail = useDesk(state => state.trail)
  const path = trail?.paths[trail.index]
  if (trail === null || path === undefined) return null
  const w = words.paths
  return (
    <div className="panel-block path-panel">
      <h2>{w.heading} <span className="quiet">{w.place(trail.index + 1, trail.paths.length)}, {w.hops(path.length)}</span></h2>
      <p className="sentence"><bdi>{path.sentence}</bdi></p>
      {!short && (
        <>
          <Hops path={path} />
          <p>{w.weakest}: <Grade grade={path.weakestGrade} /></p>
          {trail.truncated !== null && <details className="aliases quiet"><summary>{w.howFar}</summary><p>{trail.truncated}</p></details>}
        </>
      )}
      <p className="row">
        {trail.paths.length > 1 && <button type="button" className="button" onClick={() => lightPath((trail.index + 1) % trail.paths.length)}>{w.next}</button>}
        <button type="button" className="button" onClick={() => { run(commands.light(words.desk.unlit, [])); setTrail(null) }}>{w.clear}</button>
      </p>
    </div>
  )
}

function Hops({ path }: { readonly path: Path }) {
  const names = new Map(path.nodes.map(node => [node.id, node.name]))
  return <ol className="hops">{path.ties.map(tie => <li key={tie.id}><TieSentence tie={tie} names={names} /></li>)}</ol>
}

function TieSentence({ tie, names }: { readonly tie: TieFields; readonly names: ReadonlyMap<string, string> }) {
  return (
    <>
      <bdi>{names.get(tie.start)}</bdi>{' '}
      <button type="button" className="plain" onClick={() => openTie(JSON.stringify([tie.kind, tie.start, tie.end]))}>{tieKinds[tie.kind].verb} {detailOf(tie)}</button>{' '}
      <bdi>{names.get(tie.end)}</bdi>
      <span className="hop-foot"><Grade grade={tie.grade} /> <span className="quiet">{periodText(tie)}</span> {tie.sources.map(source => <SourceChip key={source.id} id={source.id} name={source.name} />)}</span>
    </>
  )
}
