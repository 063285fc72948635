// A scheme in words: what is promised and what is done, step by step. People subjected to it stand here as counts only.
import { words } from '../../app/words.ts'
import type { NodeDetail } from '../../data/documents.ts'
import { readable } from '../../data/known.ts'
import { countryName } from '../../ui/countries.ts'

type Scheme = Extract<NodeDetail, { __typename: 'Scheme' }>

export function SchemeFacts({ scheme }: { readonly scheme: Scheme }) {
  const w = words.entity.scheme
  const rows: (readonly [string, string | null])[] = [
    [w.conduct, scheme.conduct === null ? null : readable(scheme.conduct)], [w.act, list(scheme.act)], [w.means, list(scheme.means)], [w.purpose, scheme.purpose === null ? null : readable(scheme.purpose)],
    [w.promised, scheme.promised], [w.actual, scheme.actual], [w.channels, scheme.channels.map(channel => channel.name).join(', ')], [w.status, scheme.status === null ? null : readable(scheme.status)],
    [w.routes, scheme.routes.map(route => `${route.origin.name} → ${route.destination.name}`).join(', ')]
  ]
  return (
    <section>
      {scheme.summary !== null && <p><bdi>{scheme.summary}</bdi></p>}
      <dl>{rows.filter(([, text]) => text !== null && text !== '').map(([name, text]) => <div key={name}><dt>{name}</dt><dd><bdi>{text}</bdi></dd></div>)}</dl>
      {scheme.stages.length > 0 && <><h3>{w.stages}</h3><ol className="stages">{scheme.stages.map(stage => <li key={stage.title}><strong>{stage.title}</strong> {stage.text}</li>)}</ol></>}
      {scheme.cohorts.length > 0 && (
        <><h3>{w.cohorts}</h3>
          <ul>{scheme.cohorts.map(cohort => <li key={cohort.id}>{cohort.origin === null ? cohort.name : countryName(cohort.origin)}: {cohortSize(cohort)}{cohort.ageBand === null ? '' : `, ${cohort.ageBand}`}</li>)}</ul>
        </>
      )}
    </section>
  )
}

function list(values: readonly string[]): string | null {
  return values.length === 0 ? null : values.map(readable).join(', ')
}

/** As a band where it is small; never finer than what the API gives. */
export function cohortSize({ band, countMinimum, countMaximum }: Pick<Scheme['cohorts'][number], 'band' | 'countMinimum' | 'countMaximum'>): string {
  if (band !== null) return band
  if (countMinimum === null && countMaximum === null) return words.entity.noCount
  return countMinimum === countMaximum ? String(countMinimum) : `${countMinimum ?? ''} to ${countMaximum ?? ''}`
}
