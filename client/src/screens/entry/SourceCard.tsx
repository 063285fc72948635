// The source comes first: one that is on record, or a new one told in place.
import { IconFileText } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { today } from '../../../../schema/dates.ts'
import { sourceTypes } from '../../../../schema/generated/forms.ts'
import { entryWords } from '../../app/entryWords.ts'
import { sourceProblems } from '../../data/entryChecks.ts'
import { newSource, setSource, tellSource, useEntry } from '../../data/entryDesk.ts'
import type { Party, SourceDraft } from '../../data/entryDraft.ts'
import { readable } from '../../data/known.ts'
import { ChoiceField, TextField } from '../../ui/fields.tsx'
import { NodePicker } from '../../ui/NodePicker.tsx'

const w = entryWords.source
const kinds = ['Source'] as const

export function SourceCard() {
  const source = useEntry(state => state.source)
  const choose = (party: Party | null) => setSource(party === null ? null : party.id === null ? newSource(party.name, today()) : { id: party.id, name: party.name })
  if (source === null) return <NodePicker label={w.find} kinds={kinds} fresh={kinds} value={null} choose={choose} hint={w.hint} focus />
  return (
    <>
      <p className="source-chosen"><IconFileText size={18} aria-hidden="true" /><strong><bdi>{source.id === null ? source.told.name : source.name}</bdi></strong>
        {source.id !== null && <Link to="/questions" search={{ name: 'stated-by-source', with: JSON.stringify({ source: source.id }) }}>{w.states}</Link>}
        <button type="button" className="button" onClick={() => setSource(null)}>{w.change}</button>
      </p>
      {source.id === null && <NewSource told={source.told} />}
    </>
  )
}

function NewSource({ told }: { readonly told: SourceDraft }) {
  // The name was typed; the type is asked for when something is to be written down.
  const { 'source.sourceType': _, ...problems } = sourceProblems(told)
  return (
    <fieldset className="field-grid" aria-label={w.newOne}>
      <TextField label={w.newOne} value={told.name} change={name => tellSource({ name })} problem={problems['source.name']} hint={w.fresh} />
      <ChoiceField label={w.sourceType} value={told.sourceType} none={w.choose} options={sourceTypes.map(type => [type, readable(type)])} change={value => tellSource({ sourceType: sourceTypes.find(type => type === value) ?? '' })} />
      <TextField label={w.publisher} value={told.publisher} change={publisher => tellSource({ publisher })} />
      <TextField label={w.url} value={told.url} change={url => tellSource({ url })} />
      <TextField label={w.publishedOn} value={told.publishedOn} change={publishedOn => tellSource({ publishedOn })} problem={problems['source.publishedOn']} hint={entryWords.dateHint} />
      <TextField label={w.accessedOn} value={told.accessedOn} change={accessedOn => tellSource({ accessedOn })} problem={problems['source.accessedOn']} />
    </fieldset>
  )
}
