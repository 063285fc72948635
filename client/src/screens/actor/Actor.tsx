// All that is known of one actor on one page, each part with its sources, and how it would be judged.
import { Link, useParams } from '@tanstack/react-router'
import { nodeKinds, type NodeKind } from '../../../../schema/generated/legend.ts'
import { actorWords } from '../../app/actorWords.ts'
import { joinIds } from '../../app/address.ts'
import { usePalette } from '../../app/palette.ts'
import { useActor, useActorTies, useListingClaims } from '../../data/actor.ts'
import type { Actor as Found } from '../../data/actorDocuments.ts'
import { EmptyState, ErrorState, Loading } from '../../ui/states.tsx'
import './actor.css'
import { Entries } from './Entries.tsx'
import { Evidence } from './Evidence.tsx'
import { Head } from './Head.tsx'
import { Judging } from './Judging.tsx'
import { Listings } from './Listings.tsx'
import { Names } from './Names.tsx'
import { Same } from './Same.tsx'
import { Ties, TiesOf } from './Ties.tsx'
import { Timeline } from './Timeline.tsx'

const w = actorWords

export function Actor() {
  const { id } = useParams({ from: '/actor/$id' })
  const { data, error, refetch } = useActor(id)
  return (
    <div className="page actor">
      {error !== null ? <ErrorState error={error} retry={() => void refetch()} />
        : data === undefined ? <Loading rows={10} />
          : data === null ? <Unknown id={id} />
            : data.actor === null ? <Other id={id} kind={data.kind} /> : <Page key={id} actor={data.actor} />}
    </div>
  )
}

function Unknown({ id }: { readonly id: string }) {
  const open = usePalette(state => state.setOpen)
  return (
    <EmptyState title={w.unknown(id)}>
      <p>{w.unknownHow}</p>
      <p className="chips"><button type="button" className="button primary" onClick={() => open(true)}>{w.search}</button><Link className="button" to="/imports">{w.toImports}</Link></p>
    </EmptyState>
  )
}

function Other({ id, kind }: { readonly id: string; readonly kind: NodeKind }) {
  return (
    <EmptyState title={w.notActor(nodeKinds[kind].label.toLowerCase())}>
      <p>{w.notActorHow}</p>
      <Link className="button" to="/w" search={{ seed: joinIds([id]), open: joinIds([id]), sel: joinIds([id]) }}>{w.toNetwork}</Link>
    </EmptyState>
  )
}

function Page({ actor }: { readonly actor: Found }) {
  const asked = useActorTies(actor.id)
  const pages = asked.data?.pages ?? []
  const ties = pages.flatMap(page => page.ties)
  const ofListings = useListingClaims(actor.designations.map(row => row.id))
  const failed = asked.error === null ? undefined : <ErrorState error={asked.error} retry={() => void asked.refetch()} />
  const waits = failed ?? (asked.data === undefined ? <Loading rows={4} /> : undefined)
  return (
    <>
      <Head actor={actor} />
      <div className="actor-grid">
        <div className="actor-column">
          <Listings actor={actor} />
          <Ties ties={ties} total={pages[0]?.totalCount ?? 0} name={actor.name} waits={waits} more={asked.hasNextPage ? () => void asked.fetchNextPage() : undefined} />
          <Evidence actor={actor} ties={ties} ofListings={ofListings} waits={waits} />
        </div>
        <div className="actor-column">
          <Names actor={actor} />
          <TiesOf actor={actor} ties={ties} waits={waits} />
          <Same actor={actor} />
          <Timeline actor={actor} ties={ties} waits={waits} />
        </div>
      </div>
      <Judging actor={actor} />
      <Entries actor={actor} />
    </>
  )
}
