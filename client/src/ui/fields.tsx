// Fields of forms: label, control, what to type, and what is wrong with it, tied together for screen readers.
import { useId } from 'react'
import './picker.css'

interface Shared {
  readonly label: string
  readonly value: string
  readonly change: (value: string) => void
  readonly hint?: string | undefined
  readonly problem?: string | undefined
}

interface TextProps extends Shared {
  /** More than one: several lines. */
  readonly rows?: number
  readonly placeholder?: string
  readonly focus?: boolean
  readonly type?: 'text' | 'date'
  readonly list?: string
}

export function TextField({ label, value, change, hint, problem, rows = 1, placeholder, focus = false, type = 'text' }: TextProps) {
  const id = useId()
  const shared = {
    id, value, placeholder, autoFocus: focus, 'aria-invalid': problem !== undefined, 'aria-describedby': notes(id, hint, problem),
    onChange: (event: { readonly currentTarget: { readonly value: string } }) => change(event.currentTarget.value)
  }
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {rows > 1 ? <textarea {...shared} rows={rows} maxLength={4000} /> : <input {...shared} type={type} autoComplete="off" maxLength={4000} />}
      <Notes id={id} hint={hint} problem={problem} />
    </div>
  )
}

interface ChoiceProps extends Shared {
  readonly options: readonly (readonly [value: string, text: string])[]
  /** What stands for no choice; absent: one must be chosen. */
  readonly none?: string
}

export function ChoiceField({ label, value, change, hint, problem, options, none }: ChoiceProps) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} aria-invalid={problem !== undefined} aria-describedby={notes(id, hint, problem)} onChange={event => change(event.currentTarget.value)}>
        {none !== undefined && <option value="">{none}</option>}
        {options.map(([option, text]) => <option key={option} value={option}>{text}</option>)}
      </select>
      <Notes id={id} hint={hint} problem={problem} />
    </div>
  )
}

function notes(id: string, hint: string | undefined, problem: string | undefined): string | undefined {
  const ids = [problem === undefined ? '' : `${id}-problem`, hint === undefined ? '' : `${id}-hint`].filter(text => text !== '')
  return ids.length === 0 ? undefined : ids.join(' ')
}

function Notes({ id, hint, problem }: { readonly id: string; readonly hint: string | undefined; readonly problem: string | undefined }) {
  return (
    <>
      {problem !== undefined && <p className="problem" id={`${id}-problem`}>{problem}</p>}
      {hint !== undefined && <p className="quiet hint" id={`${id}-hint`}>{hint}</p>}
    </>
  )
}
