// The fields of a kind of node or tie, as the ontology has them.
import { entryWords as w } from '../../app/entryWords.ts'
import type { Problems } from '../../data/entryChecks.ts'
import { change } from '../../data/entryDesk.ts'
import { fieldsOf, type Draft, type FormField } from '../../data/entryDraft.ts'
import { readable } from '../../data/known.ts'
import { ChoiceField, TextField } from '../../ui/fields.tsx'

export function Fields({ draft, problems }: { readonly draft: Draft; readonly problems: Problems }) {
  return Object.entries(fieldsOf(draft)).map(([name, field]) => (
    <One key={name} name={name} field={field} value={draft.fields[name] ?? ''} problem={problems[`fields.${name}`]} change={value => change({ fields: { ...draft.fields, [name]: value } })} />
  ))
}

function One({ name, field, ...shared }: { readonly name: string; readonly field: FormField; readonly value: string; readonly problem: string | undefined; readonly change: (value: string) => void }) {
  const label = labelOf(name)
  if (field.type === 'flag') return <ChoiceField label={label} none={w.notStated} options={[['true', w.yes]]} hint={field.about} {...shared} />
  if (field.type === 'choice' && !field.many) return <ChoiceField label={label} none={w.notStated} options={field.values.map(value => [value, readable(value)])} hint={field.about} {...shared} />
  const hint = [field.about, field.type === 'choice' ? field.values.join(', ') : '', field.type === 'share' ? w.percent : '', field.many ? w.lines : ''].filter(text => text !== '').join(' ')
  return <TextField label={label} rows={field.many ? 2 : 1} hint={hint} {...shared} />
}

/** `birthDates` becomes "Birth dates". */
function labelOf(name: string): string {
  const text = name.replace(/([A-Z])/g, ' $1').toLowerCase()
  return text.charAt(0).toUpperCase() + text.slice(1)
}
