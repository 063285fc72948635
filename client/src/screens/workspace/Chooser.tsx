// Expand by choice: kinds of tie with the exact counts of the store, before anything is loaded.
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { tieKinds, type TieKind } from '../../../../schema/generated/legend.ts'
import { words } from '../../app/words.ts'
import { ask } from '../../data/ask.ts'
import { toast } from '../../data/desk.ts'
import { atOnce, expandChosen, nameOf } from '../../data/deskActions.ts'
import { expandDocument } from '../../data/documents.ts'
import { isWalked } from '../../scene/style.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { ErrorState, Loading } from '../../ui/states.tsx'

type Order = keyof typeof words.chooser.orders
const sizes = [10, 25, 50, 100, 200] as const

export function Chooser({ id, close }: { readonly id: string; readonly close: () => void }) {
  const { data, error, refetch } = useQuery({ queryKey: ['counts', id], queryFn: ({ signal }) => ask(expandDocument, { id, first: 1 }, signal).then(answer => answer.expand.counts) })
  const title = words.chooser.title(nameOf(id))
  return (
    <Dialog title={title} close={close}>
      {error !== null ? <ErrorState error={error} retry={() => void refetch()} /> : data === undefined ? <Loading /> : data.length === 0 ? <p>{words.chooser.none}</p> : <Choice id={id} counts={data} close={close} />}
    </Dialog>
  )
}

interface Row {
  readonly kind: TieKind
  readonly out: number
  readonly in: number
}

function rowsOf(counts: readonly { kind: TieKind; direction: 'OUT' | 'IN'; count: number }[]): Row[] {
  const total = (kind: TieKind, direction: 'OUT' | 'IN') => counts.filter(row => row.kind === kind && row.direction === direction).reduce((sum, row) => sum + row.count, 0)
  return [...new Set(counts.map(row => row.kind))].map(kind => ({ kind, out: total(kind, 'OUT'), in: total(kind, 'IN') }))
    .sort((left, right) => Number(isWalked(right.kind)) - Number(isWalked(left.kind)) || right.out + right.in - left.out - left.in)
}

function Choice({ id, counts, close }: { readonly id: string; readonly counts: Parameters<typeof rowsOf>[0]; readonly close: () => void }) {
  const rows = rowsOf(counts)
  const walked = rows.filter(row => isWalked(row.kind)).map(row => row.kind)
  const [kinds, setKinds] = useState<readonly TieKind[]>(walked.length > 0 ? walked : rows.slice(0, 1).map(row => row.kind))
  const [order, setOrder] = useState<Order>('STRENGTH')
  const [first, setFirst] = useState<number>(atOnce)
  const total = rows.filter(row => kinds.includes(row.kind)).reduce((sum, row) => sum + row.out + row.in, 0)
  return (
    <form
      className="chooser" onSubmit={event => {
        event.preventDefault()
        close()
        void expandChosen(id, kinds, order, first).catch((error: unknown) => toast(error instanceof Error ? error.message : String(error)))
      }}
    >
      <fieldset>
        <legend>{words.chooser.all}</legend>
        {rows.map(row => (
          <label key={row.kind} title={tieKinds[row.kind].about}>
            <input type="checkbox" checked={kinds.includes(row.kind)} onChange={event => setKinds(event.currentTarget.checked ? [...kinds, row.kind] : kinds.filter(kind => kind !== row.kind))} />
            <span>{tieKinds[row.kind].label}</span>
            <span className="number">{[row.out > 0 ? `${row.out} ${words.chooser.outgoing}` : '', row.in > 0 ? `${row.in} ${words.chooser.incoming}` : ''].filter(text => text !== '').join(', ')}</span>
          </label>
        ))}
      </fieldset>
      <div className="chooser-row">
        <label>{words.chooser.order} <select value={order} onChange={event => setOrder(event.currentTarget.value as Order)}>{Object.entries(words.chooser.orders).map(([value, text]) => <option key={value} value={value}>{text}</option>)}</select></label>
        <label>{words.chooser.count} <select value={first} onChange={event => setFirst(Number(event.currentTarget.value))}>{sizes.map(size => <option key={size} value={size}>{size}</option>)}</select></label>
      </div>
      <p className="chooser-foot"><span className="quiet">{words.chooser.of(Math.min(first, total), total)}</span><button type="submit" className="button primary" disabled={kinds.length === 0}>{words.chooser.show(Math.min(first, total))}</button></p>
    </form>
  )
}
