// How the actor would be judged: which authority fits best, what a submission on one ground would still need, and who was designated on it before.
import { useNavigate, useSearch } from '@tanstack/react-router'
import type { ActorSearch } from '../../app/address.ts'
import { actorWords } from '../../app/actorWords.ts'
import { words } from '../../app/words.ts'
import { useFits } from '../../data/actor.ts'
import type { Actor } from '../../data/actorDocuments.ts'
import { BasisLine } from '../../ui/BasisLine.tsx'
import { ErrorState, Loading } from '../../ui/states.tsx'
import { Block } from './Block.tsx'
import { Fits } from './Fits.tsx'
import { Precedents } from './Precedents.tsx'
import { Readiness } from './Readiness.tsx'

export function Judging({ actor }: { readonly actor: Actor }) {
  const search = useSearch({ from: '/actor/$id' })
  const navigate = useNavigate()
  const { data, error, refetch } = useFits(actor.id, search.on ?? null)
  const choose = (ground: string | undefined) => {
    const next: ActorSearch = { ...(search.on === undefined ? {} : { on: search.on }), ...(ground === undefined ? {} : { ground }) }
    void navigate({ to: '/actor/$id', params: { id: actor.id }, search: next, replace: true, resetScroll: false })
  }
  const first = data?.fits.find(fit => fit.prong !== null)?.prong?.id
  const ground = search.ground ?? first
  return (
    <div className="actor-grid halves">
      <div className="actor-column">
        <Block id="judging" title={actorWords.fits.heading}>
          <p className="notice">{words.app.notice}</p>
          {error !== null ? <ErrorState error={error} retry={() => void refetch()} /> : data === undefined ? <Loading rows={6} /> : (
            <>
              <Fits answer={data} ground={ground} choose={choose} />
              <p className="quiet">{data.notice}</p>
              <p><BasisLine basis={data.basis} /></p>
            </>
          )}
        </Block>
        {ground !== undefined && <Precedents key={ground} ground={ground} on={search.on ?? null} />}
      </div>
      <div className="actor-column"><Readiness id={actor.id} ground={ground} on={search.on ?? null} opened={data?.fits ?? []} choose={choose} /></div>
    </div>
  )
}
