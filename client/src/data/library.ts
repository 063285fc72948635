// The question library: forms from parameters, answers as rows, and which of their values are nodes on record.
import { useQuery } from '@tanstack/react-query'
import { today } from '../../../schema/dates.ts'
import { ask } from './ask.ts'
import * as documents from './libraryDocuments.ts'
import type { LibraryQuestion, QuestionAnswer } from './libraryDocuments.ts'

type Parameter = LibraryQuestion['parameters'][number]

export function useQuestions() {
  return useQuery({ queryKey: ['questions'], queryFn: ({ signal }) => ask(documents.questionsDocument, {}, signal).then(answer => answer.questions) })
}

export function useAnswer(name: string | undefined, parameters: Readonly<Record<string, unknown>> | null) {
  return useQuery({
    queryKey: ['question', name, parameters], enabled: name !== undefined && parameters !== null, staleTime: 0,
    queryFn: ({ signal }) => ask(documents.questionDocument, { name: name ?? '', parameters }, signal).then(answer => answer.question)
  })
}

/** What a field shows before anybody types. */
export function startOf({ type, default: given }: Parameter): string {
  if (given === null || given === undefined) return ''
  if (type === 'day' && given === 'today') return today()
  return Array.isArray(given) ? given.map(cellText).join('\n') : cellText(given)
}

/** Null and the name of the parameter where something cannot be what it asks for. */
export function parametersOf(parameters: readonly Parameter[], typed: Readonly<Record<string, string>>): { readonly values: Readonly<Record<string, unknown>>; readonly wrong: readonly string[] } {
  const read = parameters.map(parameter => [parameter.name, valueOf(parameter, typed[parameter.name]?.trim() ?? '')] as const)
  return { values: Object.fromEntries(read.filter(([, value]) => value !== undefined && !Number.isNaN(value))), wrong: read.filter(([, value]) => Number.isNaN(value)).map(([name]) => name) }
}

function valueOf({ type, default: given }: Parameter, text: string): unknown {
  if (text === '') return given === null ? null : given === undefined ? Number.NaN : undefined
  if (type === 'integer') return /^-?\d+$/.test(text) ? Number(text) : Number.NaN
  if (type === 'number') return Number(text)
  if (type === 'flag') return text === 'true'
  if (type === 'day') return /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : Number.NaN
  return type === 'texts' ? text.split('\n').map(line => line.trim()).filter(line => line !== '') : text
}

const mostIds = 1000

/** Texts that may be ids, row by row; columns that are called after ids come first. */
export function idsIn({ columns, rows }: QuestionAnswer): string[] {
  const order = columns.map((name, at) => ({ at, rank: /^(id|actors?|party|start|end|recommendation|scheme|about)$/.test(name) ? 0 : 1 })).sort((left, right) => left.rank - right.rank)
  const found = new Set<string>()
  for (const { at } of order) for (const row of rows) for (const value of [row[at]].flat()) if (typeof value === 'string' && /^[a-z]+-\S+$/i.test(value)) found.add(value)
  return [...found].slice(0, mostIds)
}

/** Those that are nodes and can stand on a picture. */
export async function nodesAmong(ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const { nodes } = await ask(documents.whichDocument, { ids: [...ids] })
  return nodes.flatMap(node => (node === null || ['Source', 'Claim', 'Programme'].includes(node.kind) ? [] : [node.id]))
}

/** A cell as text: lists joined, nothing as nothing. */
export function cellText(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return value.map(cellText).join('; ')
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : JSON.stringify(value)
}
