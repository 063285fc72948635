// The question library: the questions, the form of one, and its answer. What is asked stands in the address.
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { libraryWords as w } from '../../app/libraryWords.ts'
import { useQuestions } from '../../data/library.ts'
import { EmptyState, ErrorState, Loading } from '../../ui/states.tsx'
import { Answer } from './Answer.tsx'
import { QuestionForm } from './QuestionForm.tsx'
import './questions.css'

export function Questions() {
  const { name, with: given } = useSearch({ from: '/questions' })
  const navigate = useNavigate()
  const { data, error, refetch } = useQuestions()
  const question = data?.find(row => row.name === name)
  const asked = parse(given)
  return (
    <div className="page library">
      <header><h1>{w.heading}</h1><p className="quiet">{w.line}</p></header>
      {error !== null ? <ErrorState error={error} retry={() => void refetch()} /> : data === undefined ? <Loading rows={6} /> : data.length === 0 ? <EmptyState title={w.none}><p>{w.own}</p></EmptyState> : (
        <div className="library-grid">
          <nav className="card" aria-label={w.list}>
            <ul>{data.map(row => <li key={row.name}><Link to="/questions" search={{ name: row.name }} activeOptions={{ exact: false, includeSearch: false }} className={row.name === name ? 'question-name here' : 'question-name'} aria-current={row.name === name ? 'true' : undefined}>{titleOf(row.name)}</Link><p className="quiet">{firstSentence(row.text)}</p></li>)}</ul>
            <p className="quiet">{w.own}</p>
          </nav>
          <div className="library-answer">
            {question === undefined ? <EmptyState title={w.choose}><p>{w.chooseHow}</p></EmptyState> : (
              <>
                <QuestionForm key={`${question.name} ${given ?? ''}`} question={question} title={titleOf(question.name)} asked={asked} ask={values => void navigate({ to: '/questions', search: { name: question.name, with: JSON.stringify(values) } })} />
                {asked !== null && <Answer name={question.name} parameters={asked} />}
              </>
            )}
          </div>
        </div>
      )}
    </div>
  )
}

function parse(text: string | undefined): Readonly<Record<string, unknown>> | null {
  if (text === undefined) return null
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value as Record<string, unknown> : null
  } catch {
    return null
  }
}

/** `listed-by-one-not-another` becomes "Listed by one not another". */
function titleOf(name: string): string {
  const text = name.replaceAll('-', ' ')
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function firstSentence(text: string): string {
  return /^.*?[.;](?=\s|$)/.exec(text.replaceAll('\n', ' '))?.[0] ?? text
}
