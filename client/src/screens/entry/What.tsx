// What a passage shows: whom it is about, how they are tied, and the fields of its kind.
import { nodeKinds, tieKinds, type NodeKind } from '../../../../schema/generated/legend.ts'
import { knowledges, stances } from '../../../../schema/generated/forms.ts'
import { entryWords as w } from '../../app/entryWords.ts'
import { useTiesOf } from '../../data/entry.ts'
import type { Problems } from '../../data/entryChecks.ts'
import { change } from '../../data/entryDesk.ts'
import { addableKinds, endsOf, isTie, kindsBetween, maySpeakOf, sentenceOf, shows, tieableKinds, tieKindOf, type Draft, type TieableKind } from '../../data/entryDraft.ts'
import { ChoiceField, TextField } from '../../ui/fields.tsx'
import { NodePicker } from '../../ui/NodePicker.tsx'
import { Fields } from './Fields.tsx'

interface Props {
  readonly draft: Draft
  readonly problems: Problems
  /** Whoever keeps the passage goes on here. */
  readonly focus: boolean
}

const spokenOf = (Object.keys(nodeKinds) as NodeKind[]).filter(maySpeakOf)
const addable = (kinds: readonly NodeKind[]): readonly NodeKind[] => addableKinds.filter(kind => kinds.includes(kind))

export function What({ draft, problems, focus }: Props) {
  return (
    <fieldset className="what">
      <legend>{w.what}</legend>
      <div className="shows" role="radiogroup" aria-label={w.what}>
        {shows.map(what => <label key={what} className={draft.shows === what ? 'chip on' : 'chip'}><input type="radio" name="shows" checked={draft.shows === what} onChange={() => change({ shows: what })} />{w.shows[what]}</label>)}
      </div>
      <p className="quiet hint">{w.showsHow[draft.shows]}</p>
      {isTie(draft.shows) ? <Tie draft={draft} problems={problems} focus={focus} /> : draft.shows === 'node' ? <Thing draft={draft} problems={problems} focus={focus} /> : <About draft={draft} problems={problems} focus={focus} />}
      <TextField label={w.statement} value={draft.statement} change={statement => change({ statement })} problem={problems.statement} hint={hintOf(draft)} />
    </fieldset>
  )
}

function hintOf(draft: Draft): string {
  const hint = w.statementHint
  if (isTie(draft.shows)) return hint.tie(sentenceOf(draft))
  return draft.shows === 'node' ? hint.node : draft.shows === 'reply' ? hint.reply : draft.shows === 'search' ? hint.search : hint.claim
}

function Tie({ draft, problems, focus }: Props) {
  const proceeding = draft.shows === 'proceeding'
  const kind = tieKindOf(draft)
  const [starts, ends] = [endsOf(kind, 'starts'), proceeding ? ['Proceeding'] as const : endsOf(kind, 'ends')]
  const offered = kindsBetween(draft.subject, draft.other)
  const kinds: readonly TieableKind[] = offered.length === 0 ? tieableKinds : draft.kind === '' || offered.includes(draft.kind) ? offered : [draft.kind, ...offered]
  return (
    <>
      <div className="tie-row">
        <NodePicker label={proceeding ? w.subject.proceeding : w.subject.tie} kinds={starts} fresh={addable(starts)} value={draft.subject} choose={subject => change({ subject })} problem={problems.subject} focus={focus && draft.subject === null} />
        {!proceeding && <ChoiceField label={w.kind} none={w.chooseKind} value={draft.kind} options={kinds.map(name => [name, tieKinds[name].verb])} change={value => change({ kind: tieableKinds.find(name => name === value) ?? '' })} problem={problems.kind} hint={draft.kind === '' ? undefined : tieKinds[draft.kind].about} />}
        <NodePicker label={proceeding ? w.proceeding : w.other} kinds={ends} fresh={addable(ends)} value={draft.other} choose={other => change({ other })} problem={problems.other} focus={focus && draft.subject !== null} />
      </div>
      <div className="field-grid">
        <TextField label={w.since} value={draft.since} change={since => change({ since })} problem={problems.since} hint={w.dateHint} />
        <TextField label={w.until} value={draft.until} change={until => change({ until })} problem={problems.until} />
        <Fields draft={draft} problems={problems} />
      </div>
    </>
  )
}

function Thing({ draft, problems, focus }: Props) {
  return (
    <>
      <div className="field-grid">
        <NodePicker label={w.subject.node} kinds={addableKinds} fresh={addableKinds} value={draft.subject} choose={subject => change({ subject })} problem={problems.subject} focus={focus} />
        <TextField label={w.names} rows={2} value={draft.names} change={names => change({ names })} hint={w.namesHint} problem={problems.names} />
      </div>
      {draft.subject !== null && <details className="more"><summary>{w.more(Object.keys(draft.fields).length)}</summary><div className="field-grid"><Fields draft={draft} problems={problems} /></div></details>}
    </>
  )
}

function About({ draft, problems, focus }: Props) {
  return (
    <div className="field-grid">
      <NodePicker label={w.subject[draft.shows]} kinds={spokenOf} fresh={addable(spokenOf)} value={draft.subject} choose={subject => change({ subject })} problem={problems.subject} focus={focus} />
      <TieOf draft={draft} />
      {draft.shows === 'claim' && <ChoiceField label={w.stance} value={draft.stance} options={stances.map(stance => [stance, w.stances[stance]])} change={value => change({ stance: stances.find(stance => stance === value) ?? 'SUPPORTS' })} />}
      {draft.shows !== 'search' && <ChoiceField label={w.knowledge} none={w.notStated} value={draft.knowledge} options={knowledges.map(value => [value, w.knowledges[value]])} change={value => change({ knowledge: knowledges.find(known => known === value) ?? '' })} />}
    </div>
  )
}

/** A claim may speak of one tie of somebody and not of the whole of them. */
function TieOf({ draft: { subject, tie } }: { readonly draft: Draft }) {
  const { data } = useTiesOf(subject?.id ?? null)
  if (subject === null || data === undefined || data.ties.length === 0) return null
  const text = ({ kind, start, other }: (typeof data.ties)[number]) => `${start === subject.id ? tieKinds[kind].verb : tieKinds[kind].inverse} ${other?.name ?? ''}`
  return <ChoiceField label={w.aboutTie} none={w.ofItself(subject.name)} value={tie} options={data.ties.map(row => [row.id, text(row)])} change={value => change({ tie: value })} />
}
