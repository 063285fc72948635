import { candidateStatuses, type CandidateSearch } from '../../app/address.ts'
import { reviewWords } from '../../app/reviewWords.ts'
import { words } from '../../app/words.ts'
import { authorities, nodeKinds, type NodeKind } from '../../../../schema/generated/legend.ts'
import { countryCodes, countryName } from '../../ui/countries.ts'
import { useJudged, useNode, useProgrammes, useSchemes } from '../../data/hooks.ts'

const actorKinds = ['Person', 'Organization', 'Vessel', 'Aircraft'] as const satisfies readonly NodeKind[]
const grades = ['A2', 'B2', 'C3', 'D4'] as const

export function QuestionForm({ search, ask }: { readonly search: CandidateSearch; readonly ask: (next: CandidateSearch) => void }) {
  const { data: programmes = [] } = useProgrammes()
  const schemes = useSchemes().data?.edges.map(row => row.node) ?? []
  const w = words.candidates
  const change = (part: CandidateSearch) => ask(Object.fromEntries(Object.entries({ ...search, ...part }).filter(([, value]) => value !== '')))
  const judged = useJudged().data
  const offered = programmes.filter(row => row.authority === search.authority && row.key !== null)
    .map(row => ({ key: row.key ?? '', text: `${row.key ?? ''} · ${row.title}` })).sort((left, right) => rank(left.key) - rank(right.key) || (left.key < right.key ? -1 : 1))
  const group = (has: boolean) => offered.filter(row => (judged?.some(prong => prong.programme === row.key) ?? false) === has).map(row => [row.key, row.text] as const)
  return (
    <form className="question-form" onSubmit={event => event.preventDefault()} aria-label={w.heading}>
      <Choice label={w.authority} value={search.authority ?? ''} none={w.any} options={authorities.filter(name => name !== 'OTHER').map(name => [name, words.authorities[name]])} choose={authority => change({ authority, programme: '', prong: '' })} />
      <Choice label={w.programme} value={search.programme ?? ''} none={w.any} options={[]} groups={[[w.withGrounds, group(true)], [w.withoutGrounds, group(false)]]} choose={programme => change({ programme, prong: '' })} />
      <Choice label={w.status} value={search.status ?? 'UNDESIGNATED'} options={candidateStatuses.map(status => [status, w.statuses[status]])} choose={value => { const status = candidateStatuses.find(name => name === value); if (status !== undefined) change({ status }) }} />
      <Choice label={w.scheme} value={search.scheme ?? ''} none={w.anyScheme} options={schemes.map(scheme => [scheme.id, scheme.name])} choose={scheme => change({ scheme })} />
      <Choice label={w.minimumGrade} value={search.grade ?? ''} none={w.any} options={grades.map(grade => [grade, grade])} choose={grade => change({ grade })} />
      <Choice label={reviewWords.prong} value={search.prong ?? ''} none={w.any} options={(judged ?? []).filter(prong => prong.programme === search.programme).map(prong => [prong.id, prong.id])} choose={prong => change({ prong })} />
      <Choice label={reviewWords.kind} value={search.kind ?? ''} none={w.any} options={actorKinds.map(kind => [kind, nodeKinds[kind].label])} choose={kind => change({ kind })} />
      <Choice label={reviewWords.country} value={search.country ?? ''} none={w.any} options={countryCodes.map(code => [code, countryName(code)])} choose={country => change({ country })} />
      <label><span>{reviewWords.day}</span><input type="date" value={search.on ?? ''} onChange={event => change({ on: event.currentTarget.value })} /></label>
      {search.of !== undefined && <Of id={search.of} drop={() => change({ of: '' })} />}
    </form>
  )
}

/** The programme that most submissions ask for stands first. */
const rank = (key: string): number => (key === 'US-GLOMAG' ? 0 : 1)

type Options = readonly (readonly [value: string, text: string])[]

interface ChoiceProps {
  readonly label: string
  readonly value: string
  readonly none?: string
  readonly options: Options
  readonly groups?: readonly (readonly [name: string, options: Options])[]
  readonly choose: (value: string) => void
}

function Choice({ label, value, none, options, groups = [], choose }: ChoiceProps) {
  const known = [...options, ...groups.flatMap(([, rows]) => rows)].some(([option]) => option === value) || value === ''
  return (
    <label>
      <span>{label}</span>
      <select value={value} onChange={event => choose(event.currentTarget.value)}>
        {none !== undefined && <option value="">{none}</option>}
        {!known && <option value={value}>{value}</option>}
        {options.map(([option, text]) => <option key={option} value={option}>{text}</option>)}
        {groups.map(([name, rows]) => rows.length > 0 && <optgroup key={name} label={name}>{rows.map(([option, text]) => <option key={option} value={option}>{text}</option>)}</optgroup>)}
      </select>
    </label>
  )
}

function Of({ id, drop }: { readonly id: string; readonly drop: () => void }) {
  const { data } = useNode(id)
  return <p className="of"><span>{words.candidates.of}</span> <bdi>{data?.name ?? id}</bdi> <button type="button" className="plain" aria-label={`${words.app.close}: ${words.candidates.of}`} onClick={drop}>×</button></p>
}
