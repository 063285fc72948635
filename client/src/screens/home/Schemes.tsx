import { Link } from '@tanstack/react-router'
import { joinIds } from '../../app/address.ts'
import { words } from '../../app/words.ts'
import type { ResultOf } from '../../data/graphql.ts'
import type { schemesDocument } from '../../data/documents.ts'
import { readable } from '../../data/known.ts'
import { KindMark } from '../../ui/KindMark.tsx'

/** A picture of two steps: the scheme, who stands in it, and who is tied to them. */
export function aroundScheme(scheme: Pick<Scheme, 'id' | 'actors'>): { seed: string; open: string } {
  return { seed: joinIds([scheme.id]), open: joinIds([scheme.id, ...new Set(scheme.actors.slice(0, 6).map(row => row.actor.id))]) }
}

export type Scheme = ResultOf<typeof schemesDocument>['schemes']['edges'][number]['node']

export function Schemes({ schemes, total }: { readonly schemes: readonly Scheme[]; readonly total: number }) {
  return (
    <section className="card schemes" aria-labelledby="schemes-title">
      <h2 id="schemes-title">{words.home.schemes}</h2>
      <ul>{schemes.map(scheme => <SchemeRow key={scheme.id} scheme={scheme} />)}</ul>
      {total > schemes.length && <p className="quiet">{words.home.moreSchemes(total - schemes.length)}</p>}
    </section>
  )
}

function SchemeRow({ scheme }: { readonly scheme: Scheme }) {
  const actors = new Map(scheme.actors.map(row => [row.actor.id, row.actor]))
  const designated = [...actors.values()].filter(actor => actor.designatedBy.length > 0).length
  return (
    <li>
      <KindMark kind={scheme.kind} size={28} />
      <div>
        <Link to="/w" search={aroundScheme(scheme)}><bdi>{scheme.name}</bdi></Link>
        <p className="quiet">{[scheme.conduct === null ? '' : readable(scheme.conduct), words.home.actors(actors.size), designated === 0 ? '' : words.home.designated(designated)].filter(text => text !== '').join(' · ')}</p>
        {scheme.summary !== null && <p className="summary">{scheme.summary}</p>}
      </div>
    </li>
  )
}
