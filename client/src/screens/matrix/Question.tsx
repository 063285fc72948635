import { today } from '../../../../schema/dates.ts'
import { joinIds, matrixSorts, splitIds, type CoverageSearch } from '../../app/address.ts'
import { usePalette } from '../../app/palette.ts'
import { words } from '../../app/words.ts'
import type { Matrix } from '../../data/documents.ts'
import { useProgrammes, useSchemes } from '../../data/hooks.ts'

const w = words.matrix

export function Question({ search, ask, rows }: { readonly search: CoverageSearch; readonly ask: (next: CoverageSearch) => void; readonly rows: Matrix['rows'] }) {
  const schemes = useSchemes().data?.edges.map(row => row.node) ?? []
  const programmes = (useProgrammes().data ?? []).flatMap(row => (row.key === null ? [] : [{ key: row.key, title: row.title }])).sort((left, right) => (left.key < right.key ? -1 : 1))
  const open = usePalette(state => state.setOpen)
  const { scheme: _, ids: __, ...rest } = search
  const chosen = splitIds(search.ids)
  return (
    <form className="matrix-form" onSubmit={event => event.preventDefault()} aria-label={w.heading}>
      <label><span>{w.scheme}</span>
        <select value={search.scheme ?? ''} onChange={event => ask(event.currentTarget.value === '' ? rest : { ...rest, scheme: event.currentTarget.value })}>
          <option value="">{w.noScheme}</option>{schemes.map(scheme => <option key={scheme.id} value={scheme.id}>{scheme.name}</option>)}
          {search.scheme !== undefined && !schemes.some(scheme => scheme.id === search.scheme) && <option value={search.scheme}>{search.scheme}</option>}
        </select>
      </label>
      <label><span>{w.programme}</span>
        <select value={search.programme ?? ''} onChange={event => ask({ ...search, programme: event.currentTarget.value })}>
          <option value="">{w.usual}</option>{programmes.map(row => <option key={row.key} value={row.key}>{row.key} · {row.title}</option>)}
        </select>
      </label>
      <label><span>{w.on}</span> <input type="date" value={search.on ?? today()} min="1990-01-01" max="2100-12-31" onChange={event => ask({ ...search, on: event.currentTarget.value })} /></label>
      <label><span>{w.sort}</span>
        <select value={search.sort ?? 'gaps'} onChange={event => { const sort = matrixSorts.find(name => name === event.currentTarget.value); if (sort !== undefined) ask({ ...search, sort }) }}>
          {matrixSorts.map(name => <option key={name} value={name}>{w.sorts[name]}</option>)}
        </select>
      </label>
      <button type="button" className="button" onClick={() => open(true, 'coverage')}>{w.add}</button>
      {chosen.length > 0 && (
        <ul className="chips chosen-actors">{chosen.map(id => {
          const name = rows.find(row => row.actor.id === id)?.actor.name ?? id
          return <li key={id}><bdi>{name}</bdi> <button type="button" className="plain" aria-label={w.remove(name)} onClick={() => ask({ ...rest, ids: joinIds(chosen.filter(other => other !== id)) })}>×</button></li>
        })}</ul>
      )}
    </form>
  )
}
