import { useState } from 'react'
import { actorWords } from '../../app/actorWords.ts'
import { words } from '../../app/words.ts'
import { usePrecedents } from '../../data/actor.ts'
import type { PrecedentAnswer } from '../../data/actorDocuments.ts'
import { BasisLine } from '../../ui/BasisLine.tsx'
import { Grade } from '../../ui/Grade.tsx'
import { ErrorState, Loading } from '../../ui/states.tsx'
import { Block } from './Block.tsx'
import { NodeLink } from './NodeLink.tsx'

const w = actorWords.precedents
const page = 8

/** Who was designated on this ground before, or has a tie of its kind beside a listing. */
export function Precedents({ ground, on }: { readonly ground: string; readonly on: string | null }) {
  const [first, setFirst] = useState(page)
  const { data, error, refetch } = usePrecedents(ground, on, first)
  return (
    <Block id="precedents" title={w.heading} count={data === undefined ? '' : w.counts(data.totalCount, data.statedCount)}>
      {error !== null ? <ErrorState error={error} retry={() => void refetch()} /> : data === undefined ? <Loading rows={3} /> : (
        <>
          {data.precedents.length === 0 ? <p className="quiet">{w.none}</p> : <Table answer={data} />}
          {data.precedents.length < data.totalCount && <button type="button" className="button" onClick={() => setFirst(first + 25)}>{w.more}</button>}
          <p className="quiet">{data.notice}</p>
          <p><BasisLine basis={data.basis} /></p>
        </>
      )}
    </Block>
  )
}

function Table({ answer }: { readonly answer: PrecedentAnswer }) {
  return (
    <div className="scroll" tabIndex={0} role="group" aria-label={w.heading}>
      <table className="parts-table">
        <thead><tr>{[w.actor, w.when, w.how].map(head => <th key={head} scope="col">{head}</th>)}</tr></thead>
        <tbody>{answer.precedents.map(({ designation, actor, stated, sentence, tie }, at) => (
          <tr key={at}>
            <th scope="row"><NodeLink node={actor} /></th>
            <td className="when">{designation.since ?? designation.listedBy} <code>{designation.programme}</code></td>
            <td>{stated ? w.stated : w.tie} {sentence !== null && <bdi className="quiet">{sentence}</bdi>} {tie !== null && <Grade grade={tie.grade} />}{stated && designation.reasons[0] !== undefined && <blockquote><bdi>{designation.reasons[0]}</bdi></blockquote>}</td>
          </tr>
        ))}</tbody>
      </table>
      <p className="quiet swipe">{words.table.swipe}</p>
    </div>
  )
}
