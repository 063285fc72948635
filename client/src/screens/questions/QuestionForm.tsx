// The form of a question, made of its parameters.
import { useState } from 'react'
import { authorities, type NodeKind } from '../../../../schema/generated/legend.ts'
import { libraryWords as w } from '../../app/libraryWords.ts'
import { words } from '../../app/words.ts'
import type { Party } from '../../data/entryDraft.ts'
import { cellText, parametersOf, startOf } from '../../data/library.ts'
import type { LibraryQuestion } from '../../data/libraryDocuments.ts'
import { useNames } from '../../data/watchlists.ts'
import { ChoiceField, TextField } from '../../ui/fields.tsx'
import { NodePicker } from '../../ui/NodePicker.tsx'

type Parameter = LibraryQuestion['parameters'][number]

interface Props {
  readonly question: LibraryQuestion
  readonly title: string
  readonly asked: Readonly<Record<string, unknown>> | null
  readonly ask: (values: Readonly<Record<string, unknown>>) => void
}

/** Parameters that take the id of a node: it is chosen by name. */
const nodeOf: Readonly<Record<string, readonly NodeKind[]>> = { actor: [], scheme: ['Scheme'], source: ['Source'] }

export function QuestionForm({ question, title, asked, ask }: Props) {
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>(() => Object.fromEntries(question.parameters.map(parameter => [parameter.name, asked !== null && parameter.name in asked ? cellOf(asked[parameter.name]) : startOf(parameter)])))
  const [wrong, setWrong] = useState<readonly string[]>([])
  const send = () => {
    const read = parametersOf(question.parameters, typed)
    setWrong(read.wrong)
    if (read.wrong.length === 0) ask(read.values)
  }
  return (
    <form className="card library-form" aria-label={title} onSubmit={event => { event.preventDefault(); send() }}>
      <h2>{title}</h2>
      <p>{question.text}</p>
      {question.parameters.length > 0 && (
        <div className="library-fields">
          {question.parameters.map(parameter => <One key={parameter.name} parameter={parameter} value={typed[parameter.name] ?? ''} wrong={wrong.includes(parameter.name)} change={value => setTyped(known => ({ ...known, [parameter.name]: value }))} />)}
        </div>
      )}
      <p><button type="submit" className="button primary">{w.ask}</button></p>
    </form>
  )
}

function cellOf(value: unknown): string {
  return Array.isArray(value) ? value.map(cellText).join('\n') : cellText(value)
}

interface OneProps {
  readonly parameter: Parameter
  readonly value: string
  readonly wrong: boolean
  readonly change: (value: string) => void
}

function One({ parameter, value, wrong, change }: OneProps) {
  const { name, type, text } = parameter
  const label = name.replace(/([A-Z])/g, ' $1').replace(/^./, letter => letter.toUpperCase())
  const hint = parameter.default === null && !text.includes('null') ? `${text} (${w.optional})` : text.replace(/;? ?null for all/, '')
  const problem = wrong ? w.wrong[type === 'integer' || type === 'number' || type === 'day' ? type : 'other'] : undefined
  const shared = { label, value, change, hint, problem }
  if (type === 'flag') return <ChoiceField {...shared} none={w.flag.none} options={[['true', w.flag.yes], ['false', w.flag.no]]} />
  if (/^(authority|listedBy|notBy)$/.test(name)) return <ChoiceField {...shared} options={authorities.map(authority => [authority, words.authorities[authority]])} />
  const kinds = nodeOf[name]
  if (kinds !== undefined && type === 'text') return <NodeField {...shared} kinds={kinds} />
  return <TextField {...shared} rows={type === 'texts' ? 3 : 1} type={type === 'day' ? 'date' : 'text'} />
}

function NodeField({ label, value, change, hint, problem, kinds }: { readonly label: string; readonly value: string; readonly change: (value: string) => void; readonly hint: string; readonly problem: string | undefined; readonly kinds: readonly NodeKind[] }) {
  const { data } = useNames(value === '' ? [] : [value])
  const node = data?.[0] ?? null
  const party: Party | null = value === '' ? null : { id: value, kind: node?.kind ?? kinds[0] ?? 'Organization', name: node?.name ?? value }
  return <NodePicker label={label} kinds={kinds} value={party} choose={chosen => change(chosen?.id ?? '')} hint={hint} problem={problem} />
}
