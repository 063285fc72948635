// What is missing or unreadable before anything is sent, and at which field what the server refuses belongs. Pure.
import { isPartialDate } from '../../../schema/dates.ts'
import { entryWords } from '../app/entryWords.ts'
import { fieldsOf, isReadable, isTie, type Draft, type SourceDraft } from './entryDraft.ts'

/** By field: `subject`, `fields.since`, `source.name` ...; `form` is what belongs to none. */
export type Problems = Readonly<Record<string, string>>

const w = entryWords.problems

export function sourceProblems({ name, publishedOn, accessedOn, sourceType }: SourceDraft): Problems {
  return found([
    ['source.name', name.trim() === '' && w.sourceName],
    ['source.sourceType', sourceType === '' && w.sourceType],
    ['source.publishedOn', !isDate(publishedOn) && w.date],
    ['source.accessedOn', !isDate(accessedOn) && w.date]
  ])
}

export function draftProblems(draft: Draft, author: string, correcting: boolean): Problems {
  const tie = isTie(draft.shows)
  const fields = Object.entries(fieldsOf(draft))
  return found([
    ['author', author.trim() === '' && w.author],
    ['subject', draft.subject === null ? w.subject : draft.subject.name.trim() === '' && w.subject],
    ['other', tie && draft.other === null && w.other],
    ['kind', draft.shows === 'tie' && draft.kind === '' && w.kind],
    ['since', tie && !isDate(draft.since) && w.date],
    ['until', tie && !isDate(draft.until) && w.date],
    ['statement', !tie && draft.shows !== 'node' && draft.statement.trim() === '' && w.statement],
    ['quotation', draft.translation.trim() !== '' && draft.quotation.trim() === '' && w.quotation],
    ['reason', correcting && draft.reason.trim() === '' && w.reason],
    ...fields.map(([name, field]) => [`fields.${name}`, !isReadable(field, draft.fields[name] ?? '') && (field.type === 'share' ? w.share : field.type === 'integer' || field.type === 'number' ? w.number : w.date)] as const)
  ])
}

function found(rows: readonly (readonly [field: string, problem: string | false])[]): Problems {
  return Object.fromEntries(rows.filter((row): row is readonly [string, string] => row[1] !== false))
}

const isDate = (text: string): boolean => text.trim() === '' || isPartialDate(text.trim())

/** The names that arguments of the API have on the form. */
const onForm: Readonly<Record<string, string>> = { name: 'subject', start: 'subject', about: 'subject', end: 'other', id: 'subject' }

/** `party`: who was being added when the server refused. */
export function placeOf(path: readonly (string | number)[], party: 'subject' | 'other' | null): string {
  const [first, second] = path.map(String)
  if (first === undefined) return 'form'
  if (first === 'source') return `source.${second ?? 'name'}`
  if (first === 'fields') return second === undefined ? 'form' : `fields.${second}`
  if (first === 'name' && party !== null) return party
  return onForm[first] ?? first
}
