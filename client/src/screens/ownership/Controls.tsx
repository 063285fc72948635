import { today } from '../../../../schema/dates.ts'
import { regimes, type OwnershipSearch } from '../../app/address.ts'
import { words } from '../../app/words.ts'
import { useCoverage } from '../../data/hooks.ts'
import { useVerdicts } from '../../data/ownership.ts'
import { ownListing } from './view.ts'

const w = words.ownership

/** Under which rule and as of which day; beside each regime what it answers. */
export function Controls({ id, search, change }: { readonly id: string; readonly search: OwnershipSearch; readonly change: (next: OwnershipSearch) => void }) {
  const { data: coverage } = useCoverage([id], search.on ?? today())
  const { data: verdicts } = useVerdicts(id, search.on ?? null)
  const chosen = search.regime ?? 'OFAC'
  const differ = verdicts !== undefined && new Set(regimes.map(regime => verdicts[regime].verdict)).size > 1
  return (
    <form className="ownership-form" onSubmit={event => event.preventDefault()}>
      <fieldset>
        <legend>{w.regime}</legend>
        <div className="regimes">
          {regimes.map(regime => (
            <label key={regime} className={regime === chosen ? 'regime chosen' : 'regime'}>
              <input type="radio" name="regime" className="unseen" checked={regime === chosen} onChange={() => change({ ...search, regime })} />
              <span>{w.regimes[regime]}</span>
              {verdicts !== undefined && <span className={`verdict ${verdicts[regime].verdict.toLowerCase()}`}>{shortly(verdicts[regime].verdict, ownListing(coverage?.get(id), regime))}</span>}
            </label>
          ))}
        </div>
      </fieldset>
      <Day on={search.on} change={on => change(on === undefined ? { regime: chosen } : { ...search, on })} />
      {differ && <p className="differ">{w.differ}</p>}
    </form>
  )
}

/** "Not blocked" would mislead of an actor that is listed itself, and where no list is loaded. */
function shortly(verdict: keyof typeof w.short, own: ReturnType<typeof ownListing>): string {
  return own === 'LISTED' ? w.listedItself : verdict === 'NO' && own === 'NOT_IMPORTED' ? w.status.NOT_IMPORTED : w.short[verdict]
}

/** A day, or today. */
export function Day({ on, change }: { readonly on: string | undefined; readonly change: (on: string | undefined) => void }) {
  return (
    <div className="day">
      <label><span>{w.on}</span> <input type="date" value={on ?? today()} min="1990-01-01" max="2100-12-31" onChange={event => change(event.currentTarget.value === '' ? undefined : event.currentTarget.value)} /></label>
      {on !== undefined && <button type="button" className="plain" onClick={() => change(undefined)}>{w.today}</button>}
    </div>
  )
}
