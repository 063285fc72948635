// One statement of the source: the passage, what it shows, and how far it can be trusted. Ctrl + Enter writes it down and goes on to the next.
import { useQueryClient } from '@tanstack/react-query'
import { useState, type KeyboardEvent } from 'react'
import { credibilities, reliabilities } from '../../../../schema/generated/forms.ts'
import { entryWords as w } from '../../app/entryWords.ts'
import { words } from '../../app/words.ts'
import { AskError } from '../../data/ask.ts'
import { useAuthor } from '../../data/author.ts'
import { say, toast } from '../../data/desk.ts'
import { leftOver, statementOf, write, type Written } from '../../data/entry.ts'
import { draftProblems, placeOf, sourceProblems, type Problems } from '../../data/entryChecks.ts'
import { change, enter, keepFor, partly, stopCorrecting, useEntry, writtenOf } from '../../data/entryDesk.ts'
import { isTie, labelOf, type Draft } from '../../data/entryDraft.ts'
import { retractAll } from '../../data/retracting.ts'
import { ChoiceField, TextField } from '../../ui/fields.tsx'
import { What } from './What.tsx'

export function Statement() {
  const { draft, correcting, entered, keepPassage, source } = useEntry()
  const [problems, setProblems] = useState<Problems>({})
  const { save, saving } = useSave(setProblems)
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    save()
  }
  const row = entered.find(({ key }) => key === correcting)
  const shown = Object.entries(problems).filter(([field]) => field === 'form' || field.startsWith('source.') || field === 'author')
  return (
    <form className="card statement" aria-label={w.passage} onKeyDown={onKey} onSubmit={event => { event.preventDefault(); save() }}>
      {row !== undefined && <div className="notice correcting"><p>{w.correcting(row.sentence)}</p><p>{w.correctHow}</p><button type="button" className="button" onClick={stopCorrecting}>{w.stopCorrecting}</button></div>}
      <fieldset className="passage">
        <legend>{w.passage}</legend>
        <TextField label={w.quotation} rows={3} value={draft.quotation} change={quotation => change({ quotation })} hint={w.quotationHint} problem={problems.quotation} focus={entered.length > 0 && !keepPassage} />
        <TextField label={w.translation} rows={3} value={draft.translation} change={translation => change({ translation })} problem={problems.translation} />
        <TextField label={w.locator} value={draft.locator} change={locator => change({ locator })} hint={w.locatorHint} problem={problems.locator} />
      </fieldset>
      <What draft={draft} problems={problems} focus={entered.length > 0 && keepPassage} />
      <Trust draft={draft} />
      {row !== undefined && <TextField label={w.reason} value={draft.reason} change={reason => change({ reason })} hint={w.reasonHint} problem={problems.reason} />}
      {shown.map(([field, problem]) => <p key={field} className="problem" role="alert">{problem}</p>)}
      <div className="save-row">
        <button type="submit" className="button primary" disabled={saving || source === null}>{saving ? w.saving : w.save} <kbd>{w.saveKeys}</kbd></button>
        {row === undefined && <Keep draft={draft} />}
      </div>
    </form>
  )
}

function Trust({ draft }: { readonly draft: Draft }) {
  const options = <T extends string>(values: readonly T[]) => values.map(value => [value, `${value}: ${words.grades[value] ?? value}`] as const)
  return (
    <fieldset className="field-grid">
      <legend>{w.grade}</legend>
      <ChoiceField label={w.reliability} none={w.notJudged} value={draft.reliability} options={options(reliabilities)} change={value => change({ reliability: reliabilities.find(grade => grade === value) ?? '' })} />
      <ChoiceField label={w.credibility} none={w.notJudged} value={draft.credibility} options={options(credibilities)} change={value => change({ credibility: credibilities.find(grade => grade === value) ?? '' })} />
    </fieldset>
  )
}

function Keep({ draft }: { readonly draft: Draft }) {
  const { keepPassage, keepSubject } = useEntry()
  return (
    <p className="keep"><span className="quiet">{w.next}</span>
      <label><input type="checkbox" checked={keepPassage} onChange={event => keepFor({ keepPassage: event.currentTarget.checked })} />{w.keepPassage}</label>
      <label><input type="checkbox" checked={keepSubject} onChange={event => keepFor({ keepSubject: event.currentTarget.checked })} />{w.keepSubject(isTie(draft.shows) ? w.subject[draft.shows === 'proceeding' ? 'proceeding' : 'tie'] : w.subject[draft.shows])}</label>
    </p>
  )
}

/** Checks, writes, retracts what a correction no longer says, and tells at which field it failed. */
function useSave(setProblems: (problems: Problems) => void): { readonly save: () => void; readonly saving: boolean } {
  const queries = useQueryClient()
  const [saving, setSaving] = useState(false)
  const work = async () => {
    const { draft, source, correcting } = useEntry.getState()
    if (source === null || saving) return
    const { author } = useAuthor.getState()
    const wrong = { ...(source.id === null ? sourceProblems(source.told) : {}), ...draftProblems(draft, author, correcting !== null) }
    setProblems(wrong)
    if (Object.keys(wrong).length > 0) return say(Object.values(wrong).join(' '))
    setSaving(true)
    const known: { party: 'subject' | 'other' | null; parts: Written | null } = { party: null, parts: null }
    try {
      const before = writtenOf(correcting)
      const written = await write({ draft, source, author, tell: part => { known.parts = part }, at: side => { known.party = side } })
      await retractAll(correcting === null ? [] : leftOver(before, written), draft.reason.trim(), author)
      const sentence = statementOf(draft)
      enter(draft, written, sentence)
      toast(w.said(sentence))
    } catch (error) {
      if (known.parts !== null) partly(known.parts)
      setProblems(problemsOf(error, known.party, known.parts))
    } finally {
      setSaving(false)
      void queries.invalidateQueries()
    }
  }
  return { save: () => void work(), saving }
}

/** At its field, and below: what was written in spite of it. */
function problemsOf(error: unknown, party: 'subject' | 'other' | null, parts: Written | null): Problems {
  const message = plain(error instanceof Error ? error.message : String(error))
  const place = error instanceof AskError ? placeOf(error.path, party) : 'form'
  const done = parts === null ? [] : [parts.subject, parts.other].flatMap(who => (who === null ? [] : [labelOf(who)]))
  const form = parts === null ? w.errors.none : w.errors.some(done.join('; '))
  return place === 'form' ? { form: `${message} ${form}` } : { [place]: message, form: `${message} ${form}` }
}

/** Without the name of the operation, which the form does not show. */
function plain(message: string): string {
  const text = message.replace(/^\w+: /, '')
  return text.charAt(0).toUpperCase() + text.slice(1)
}
