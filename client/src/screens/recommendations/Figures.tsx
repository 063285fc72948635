// Published figures, as claimed: what they count, who counted, and other values with their reasons beside them.
import { recommendationWords as w } from '../../app/libraryWords.ts'
import { useFigures, valueText } from '../../data/recommendations.ts'
import { SourceChip } from '../../ui/SourceChip.tsx'
import { ErrorState, Loading } from '../../ui/states.tsx'

export function Figures() {
  const { data, error, refetch } = useFigures()
  if (error !== null) return <ErrorState error={error} retry={() => void refetch()} />
  if (data === undefined) return <Loading rows={4} />
  if (data.length === 0) return null
  return (
    <section className="figures" aria-labelledby="figures-title">
      <h2 id="figures-title">{w.figures}</h2>
      <p className="quiet">{w.figuresHow}</p>
      <div className="card scroll" tabIndex={0} role="group" aria-labelledby="figures-title">
        <table data-testid="figures">
          <thead><tr>{[w.statement, w.value, w.base, w.estimator, w.period, w.corrections, w.sources].map(head => <th key={head} scope="col">{head}</th>)}</tr></thead>
          <tbody>
            {data.map(figure => (
              <tr key={figure.id}>
                <th scope="row"><bdi>{figure.statement ?? figure.topic}</bdi></th>
                <td>{valueText(figure)}</td><td><bdi>{figure.base}</bdi></td><td><bdi>{figure.estimator}</bdi></td>
                <td>{[figure.period.since, figure.period.until].filter(date => date !== null).join(' – ')}</td>
                <td>{figure.corrections.length === 0 ? <span className="quiet">{w.noCorrection}</span> : <ul>{figure.corrections.map(({ value, reason }, at) => <li key={at}><bdi>{w.corrected(typeof value === 'number' ? value.toLocaleString('en') : value, reason)}</bdi></li>)}</ul>}</td>
                <td><ul className="chips">{figure.sources.map(source => <li key={source.id}><SourceChip id={source.id} name={source.name} /></li>)}</ul></td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
