// A small living picture: the same scene as in the workspace, laid out by the same worker, drawn as SVG.
import { IconArrowUpRight } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { words } from '../../app/words.ts'
import { snapshot } from '../../data/snapshot.ts'
import { Picture } from '../../outputs/Picture.tsx'
import { ErrorState, Loading } from '../../ui/states.tsx'
import { aroundScheme, type Scheme } from './Schemes.tsx'

export function Snapshot({ scheme }: { readonly scheme: Scheme }) {
  const { name, actors } = scheme
  const ids = [scheme.id, ...new Set(actors.map(row => row.actor.id))]
  const { data, error, refetch } = useQuery({ queryKey: ['snapshot', ...ids], queryFn: ({ signal }) => snapshot(ids, signal) })
  return (
    <section className="card snapshot" aria-labelledby="snapshot-title">
      <div className="card-head">
        <h2 id="snapshot-title"><bdi>{words.home.picture(name)}</bdi></h2>
        <Link className="button" to="/w" search={aroundScheme(scheme)}>{words.home.openPicture} <IconArrowUpRight size={15} aria-hidden="true" /></Link>
      </div>
      <div className="snapshot-ground">
        {error !== null ? <ErrorState error={error} retry={() => void refetch()} /> : data === undefined ? <Loading rows={6} /> : <Picture scene={data} title={words.home.picture(name)} />}
      </div>
    </section>
  )
}
