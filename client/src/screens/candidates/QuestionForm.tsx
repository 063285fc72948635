import { candidateStatuses, type CandidateSearch } from '../../app/address.ts'
import { words } from '../../app/words.ts'
import { authorities } from '../../../../schema/generated/legend.ts'
import { useNode, useProgrammes, useSchemes } from '../../data/hooks.ts'

/** Authorities whose grounds for designation are written down; the others have programmes too, and no judging. */
const grades = ['A2', 'B2', 'C3', 'D4'] as const

export function QuestionForm({ search, ask }: { readonly search: CandidateSearch; readonly ask: (next: CandidateSearch) => void }) {
  const { data: programmes = [] } = useProgrammes()
  const schemes = useSchemes().data?.edges.map(row => row.node) ?? []
  const w = words.candidates
  const change = (part: CandidateSearch) => ask(Object.fromEntries(Object.entries({ ...search, ...part }).filter(([, value]) => value !== '')))
  const offered = programmes.filter(row => row.authority === search.authority && row.key !== null)
  return (
    <form className="question-form" onSubmit={event => event.preventDefault()} aria-label={w.heading}>
      <Choice label={w.authority} value={search.authority ?? ''} none={w.any} options={authorities.filter(name => name !== 'OTHER').map(name => [name, name])} choose={authority => change({ authority, programme: '' })} />
      <Choice label={w.programme} value={search.programme ?? ''} none={w.any} options={offered.map(row => [row.key ?? '', `${row.key ?? ''} · ${row.title}`])} choose={programme => change({ programme })} />
      <Choice label={w.status} value={search.status ?? 'UNDESIGNATED'} options={candidateStatuses.map(status => [status, w.statuses[status]])} choose={value => { const status = candidateStatuses.find(name => name === value); if (status !== undefined) change({ status }) }} />
      <Choice label={w.scheme} value={search.scheme ?? ''} none={w.anyScheme} options={schemes.map(scheme => [scheme.id, scheme.name])} choose={scheme => change({ scheme })} />
      <Choice label={w.minimumGrade} value={search.grade ?? ''} none={w.any} options={grades.map(grade => [grade, grade])} choose={grade => change({ grade })} />
      {search.of !== undefined && <Of id={search.of} drop={() => change({ of: '' })} />}
    </form>
  )
}

interface ChoiceProps {
  readonly label: string
  readonly value: string
  readonly none?: string
  readonly options: readonly (readonly [string, string])[]
  readonly choose: (value: string) => void
}

function Choice({ label, value, none, options, choose }: ChoiceProps) {
  const known = options.some(([option]) => option === value) || value === ''
  return (
    <label>
      <span>{label}</span>
      <select value={value} onChange={event => choose(event.currentTarget.value)}>
        {none !== undefined && <option value="">{none}</option>}
        {!known && <option value={value}>{value}</option>}
        {options.map(([option, text]) => <option key={option} value={option}>{text}</option>)}
      </select>
    </label>
  )
}

function Of({ id, drop }: { readonly id: string; readonly drop: () => void }) {
  const { data } = useNode(id)
  return <p className="of"><span>{words.candidates.of}</span> <bdi>{data?.name ?? id}</bdi> <button type="button" className="plain" aria-label={`${words.app.close}: ${words.candidates.of}`} onClick={drop}>×</button></p>
}
