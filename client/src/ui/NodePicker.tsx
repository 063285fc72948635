// Chooses somebody or something on record as one types, or takes the name as new: a combobox; whom it found alike is said before anything is added.
import { IconPlus } from '@tabler/icons-react'
import { useId, useRef, useState, type KeyboardEvent } from 'react'
import { nodeKinds, type NodeKind } from '../../../schema/generated/legend.ts'
import { entryWords } from '../app/entryWords.ts'
import type { Likely } from '../data/entryDocuments.ts'
import type { Party } from '../data/entryDraft.ts'
import { alike, useLikely } from '../data/likely.ts'
import { HitRow } from './HitRow.tsx'
import { KindMark } from './KindMark.tsx'
import './picker.css'

const w = entryWords.picker

interface Props {
  readonly label: string
  /** Whom it may be; none: anybody. */
  readonly kinds: readonly NodeKind[]
  readonly value: Party | null
  readonly choose: (party: Party | null) => void
  /** As which kinds a name may be taken as new. */
  readonly fresh?: readonly NodeKind[]
  readonly problem?: string | undefined
  readonly hint?: string | undefined
  readonly placeholder?: string
  readonly focus?: boolean
}

export function NodePicker(props: Props) {
  const { value, label, choose, problem, hint } = props
  const id = useId()
  /** Whoever takes a choice back types at once. */
  const [again, setAgain] = useState(false)
  return (
    <div className="picker field">
      <label htmlFor={id}>{label}</label>
      {value === null ? <Search {...props} id={id} focus={again || props.focus === true} /> : <Chosen {...props} id={id} value={value} drop={() => { setAgain(true); choose(null) }} />}
      {hint !== undefined && <p className="quiet hint">{hint}</p>}
      {problem !== undefined && <p className="problem" id={`${id}-problem`}>{problem}</p>}
    </div>
  )
}

function Chosen({ id, label, value, choose, drop, fresh = [] }: Props & { readonly id: string; readonly value: Party; readonly drop: () => void }) {
  const { hits } = useLikely(value.id === null ? value.name : '', fresh)
  const near = hits.filter(hit => hit.score >= alike)
  return (
    <>
      <p className="chosen" id={id} role="group" aria-label={`${label}: ${value.name}`}>
        <KindMark kind={value.kind} size={22} /><bdi>{value.name}</bdi>
        {value.id === null ? <NewKind value={value} kinds={fresh} choose={choose} /> : <span className="quiet">{nodeKinds[value.kind].label}</span>}
        <button type="button" className="icon-button" aria-label={w.remove(value.name)} onClick={drop}>×</button>
      </p>
      {near.length > 0 && (
        <div className="notice alike" role="status">
          <p>{w.alike(near.map(hit => hit.node.name).join(', '))}</p>
          <p className="chips">{near.slice(0, 3).map(({ node }) => <button key={node.id} type="button" className="button" onClick={() => choose({ id: node.id, kind: node.kind, name: node.name })}><KindMark kind={node.kind} size={18} /> <bdi>{w.take(node.name)}</bdi></button>)}</p>
        </div>
      )}
    </>
  )
}

function NewKind({ value, kinds, choose }: { readonly value: Party; readonly kinds: readonly NodeKind[]; readonly choose: (party: Party) => void }) {
  if (kinds.length < 2) return <span className="new">{w.isNew}</span>
  return (
    <label className="new">{w.asKind} <select value={value.kind} onChange={event => { const kind = kinds.find(name => name === event.currentTarget.value); if (kind !== undefined) choose({ ...value, kind }) }}>
      {kinds.map(kind => <option key={kind} value={kind}>{nodeKinds[kind].label}</option>)}
    </select></label>
  )
}

type Offer = { readonly hit: Likely } | { readonly kind: NodeKind }

function Search({ id, label, kinds, choose, fresh = [], problem, placeholder = w.placeholder, focus = false }: Props & { readonly id: string }) {
  const [text, setText] = useState('')
  const [open, setOpen] = useState(false)
  const [at, setAt] = useState(0)
  const list = useRef<HTMLDivElement>(null)
  const { hits, pending } = useLikely(text, kinds)
  const [kind] = fresh
  const offers: readonly Offer[] = [...hits.map(hit => ({ hit })), ...(kind !== undefined && text.trim().length >= 2 ? [{ kind }] : [])]
  const current = Math.min(at, offers.length - 1)
  const take = (offer: Offer | undefined) => {
    if (offer === undefined) return
    choose('hit' in offer ? { id: offer.hit.node.id, kind: offer.hit.node.kind, name: offer.hit.node.name } : { id: null, kind: offer.kind, name: text.trim() })
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') { setOpen(true); setAt(Math.min(current + 1, offers.length - 1)) }
    else if (event.key === 'ArrowUp') setAt(Math.max(current - 1, 0))
    else if (event.key === 'Escape' && open) setOpen(false)
    else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) { if (!pending) take(offers[current]) }
    else return
    event.preventDefault()
  }
  const shown = open && offers.length > 0
  return (
    <div className="picker-search" onBlur={event => { if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false) }}>
      <input
        id={id} type="text" role="combobox" aria-expanded={shown} aria-controls={shown ? `${id}-offers` : undefined} aria-autocomplete="list" aria-activedescendant={shown ? `${id}-offer-${current}` : undefined}
        aria-busy={pending} aria-invalid={problem !== undefined} aria-describedby={problem === undefined ? undefined : `${id}-problem`} placeholder={placeholder} value={text} autoComplete="off" spellCheck={false} autoFocus={focus}
        onChange={event => { setText(event.currentTarget.value); setAt(0); setOpen(true) }} onFocus={() => setOpen(true)} onKeyDown={onKey}
      />
      {shown && (
        <div ref={list} id={`${id}-offers`} role="listbox" aria-label={label} className="offers">
          {offers.map((offer, place) => (
            <div key={'hit' in offer ? offer.hit.node.id : 'new'} id={`${id}-offer-${place}`} role="option" aria-selected={place === current} className="finder-hit" onMouseEnter={() => setAt(place)} onMouseDown={event => event.preventDefault()} onClick={() => take(offer)}>
              {'hit' in offer ? <HitRow hit={offer.hit} /> : <span className="hit"><IconPlus size={20} aria-hidden="true" /><bdi className="hit-name">{w.typed(text.trim())}</bdi></span>}
            </div>
          ))}
        </div>
      )}
      <p className="unseen" role="status">{text.trim().length < 2 ? '' : pending ? '' : hits.length === 0 ? w.none : w.hits(hits.length)}</p>
    </div>
  )
}
