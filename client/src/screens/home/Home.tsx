// The start page: a search, a picture that lives, questions worth asking, what is loaded and how old it is.
import { IconArrowRight, IconSearch } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { usePalette } from '../../app/palette.ts'
import { words } from '../../app/words.ts'
import { useSchemes, useStatus } from '../../data/hooks.ts'
import { EmptyState, ErrorState, Loading } from '../../ui/states.tsx'
import { Continue } from './Continue.tsx'
import { Lists } from './Lists.tsx'
import { Questions } from './Questions.tsx'
import { Schemes } from './Schemes.tsx'
import { Snapshot } from './Snapshot.tsx'

/** The case the page opens with when it is on record: the one the mission names. */
const opening = 'nexum-alabuga-start'

/** Designated under the programme the page asks about, with somebody tied to him who is not. */
const designated = 'ofac-39996'

export function Home() {
  const status = useStatus()
  const schemes = useSchemes()
  const open = usePalette(state => state.setOpen)
  const error = status.error ?? schemes.error
  const rows = schemes.data?.edges.map(row => row.node) ?? []
  const first = rows.find(scheme => scheme.id === opening) ?? rows[0]
  const target = rows.flatMap(scheme => scheme.actors).find(row => row.actor.id === designated)?.actor
  return (
    <div className="page home">
      <section className="home-head">
        <h1>{words.home.heading}</h1>
        <button type="button" className="home-search" onClick={() => open(true)}>
          <IconSearch size={20} aria-hidden="true" /><span>{words.search.placeholder}</span><kbd>Ctrl K</kbd>
        </button>
      </section>
      {error !== null && <ErrorState error={error} retry={() => { void status.refetch(); void schemes.refetch() }} />}
      {status.data?.nodes === 0 && <EmptyState title={words.home.empty}><p>{words.home.emptyHow}</p><pre className="command" tabIndex={0}>{words.home.emptyCommand}</pre></EmptyState>}
      <Continue />
      {error === null && (
        <div className="home-grid">
          {schemes.isPending ? <div className="card"><Loading rows={7} /></div> : first !== undefined && <Snapshot scheme={first} />}
          <Questions scheme={first} target={target} />
          {rows.length > 0 && <Schemes schemes={rows} total={schemes.data?.totalCount ?? rows.length} />}
          {status.data !== undefined && <Lists status={status.data} />}
        </div>
      )}
      <p className="home-foot"><Link to="/candidates" search={{ authority: 'US', programme: 'US-GLOMAG' }}>{words.questions.programme} <IconArrowRight size={14} aria-hidden="true" /></Link></p>
    </div>
  )
}
