// The answer as a table, as a file, and as a network where its rows name nodes.
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { joinIds } from '../../app/address.ts'
import { libraryWords as w } from '../../app/libraryWords.ts'
import { words } from '../../app/words.ts'
import { toast } from '../../data/desk.ts'
import { cellText, idsIn, nodesAmong, useAnswer } from '../../data/library.ts'
import type { QuestionAnswer } from '../../data/libraryDocuments.ts'
import { csv } from '../../outputs/csv.ts'
import { fileName, save } from '../../outputs/save.ts'
import { ErrorState, Loading } from '../../ui/states.tsx'

/** More nodes than this are no picture. */
const mostNodes = 60

export function Answer({ name, parameters }: { readonly name: string; readonly parameters: Readonly<Record<string, unknown>> }) {
  const { data, error, refetch } = useAnswer(name, parameters)
  if (error !== null) return <ErrorState error={error} retry={() => void refetch()} />
  if (data === undefined) return <div className="card"><Loading rows={6} /></div>
  return (
    <section className="card answer" aria-labelledby="answer-title" data-testid="answer">
      <div className="card-head">
        <h2 id="answer-title"><span role="status">{data.rows.length === 0 ? w.noRows : w.rows(data.rows.length)}</span></h2>
        {data.rows.length > 0 && <Tools name={name} answer={data} />}
      </div>
      {data.truncated !== null && <p className="notice">{w.cut(data.truncated.reason)}</p>}
      {data.rows.length > 0 && <Rows answer={data} />}
    </section>
  )
}

function Tools({ name, answer }: { readonly name: string; readonly answer: QuestionAnswer }) {
  const navigate = useNavigate()
  const [looking, setLooking] = useState(false)
  const show = async () => {
    setLooking(true)
    try {
      const nodes = await nodesAmong(idsIn(answer))
      if (nodes.length === 0) return toast(w.noIds)
      if (nodes.length > mostNodes) toast(w.most(mostNodes, nodes.length))
      await navigate({ to: '/w', search: { seed: joinIds(nodes.slice(0, mostNodes)) } })
    } catch (error) {
      toast(error instanceof Error ? error.message : words.errors.title)
    } finally {
      setLooking(false)
    }
  }
  return (
    <p className="chips">
      {idsIn(answer).length > 0 && <button type="button" className="button" disabled={looking} onClick={() => void show()}>{w.network}</button>}
      <button type="button" className="button" onClick={() => save(`${fileName('question', name)}.csv`, csv([answer.columns, ...answer.rows.map(row => row.map(value => (typeof value === 'number' ? value : cellText(value))))]), 'text/csv')}>{w.csv}</button>
    </p>
  )
}

function Rows({ answer: { columns, rows } }: { readonly answer: QuestionAnswer }) {
  const [idAt, nameAt] = [columns.indexOf('id'), columns.indexOf('name')]
  const cell = (row: readonly unknown[], at: number) => {
    const text = cellText(row[at])
    const id = cellText(row[idAt])
    return at === nameAt && idAt >= 0 && id !== '' ? <Link to="/w" search={{ seed: joinIds([id]), open: joinIds([id]), sel: joinIds([id]) }}><bdi>{text}</bdi></Link> : <bdi>{text}</bdi>
  }
  return (
    <div className="scroll" tabIndex={0} role="group" aria-labelledby="answer-title">
      <table>
        <thead><tr>{columns.map(name => <th key={name} scope="col">{name.replace(/([A-Z])/g, ' $1').toLowerCase()}</th>)}</tr></thead>
        <tbody>{rows.map((row, place) => <tr key={place}>{columns.map((name, at) => <td key={name} className={classOf(row[at])}>{cell(row, at)}</td>)}</tr>)}</tbody>
      </table>
    </div>
  )
}

function classOf(value: unknown): string {
  if (typeof value === 'number') return 'number'
  return cellText(value).length > 30 ? 'long' : ''
}
