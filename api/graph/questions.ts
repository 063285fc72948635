// The question library: every file in cypher/questions is one. Users drop files in, also while Nexum runs.
// Head of a file: `// what it answers`, then one line for each parameter: `// $name: type = default, what it is`.
import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { root } from '../root.ts'
import { isDay, today } from '../../schema/dates.ts'
import { InputError, NotFoundError } from '../errors.ts'
import type { Limits, Parameters, Value } from './engine.ts'
import type { Graph } from './graph.ts'

const types = ['text', 'texts', 'integer', 'number', 'flag', 'day'] as const
export type ParameterType = (typeof types)[number]

export interface QuestionParameter {
  readonly name: string
  readonly type: ParameterType
  readonly text: string
  /** undefined: it must be given. */
  readonly default?: Value
}

export interface Question {
  readonly name: string
  /** What it answers; for a file that cannot be read as a question, what is wrong with it. */
  readonly text: string
  readonly parameters: readonly QuestionParameter[]
  /** The file, whole; undefined for one that cannot be asked. */
  readonly statement: string | undefined
}

export interface QuestionResult {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Value[])[]
  readonly truncated: { readonly reason: string; readonly shown: number; readonly total: null } | null
}

const folder = join(root, 'cypher/questions')
const usual: Limits = { rows: 1_000, milliseconds: 10_000 }

/** All of them by name, as the files are now. */
export async function questions(from = folder): Promise<Question[]> {
  const files = (await readdir(from)).filter(file => file.endsWith('.cypher')).sort()
  return Promise.all(files.map(async file => readQuestion(basename(file, '.cypher'), await readFile(join(from, file), 'utf8'))))
}

/** @throws NotFoundError, InputError for parameters that do not fit or a statement that would write, DeadlineError. */
export async function askQuestion(graph: Graph, name: string, given: Readonly<Record<string, unknown>> = {}, { limits = usual, from = folder } = {}): Promise<QuestionResult> {
  const all = await questions(from)
  const question = all.find(candidate => candidate.name === name)
  if (question === undefined) throw new NotFoundError(`question: there is none called "${name}". There are: ${all.map(known => known.name).join(', ')}.`, name)
  if (question.statement === undefined) throw new InputError(`question: ${question.text}`, ['name'])
  const { columns, rows, more } = await graph.ask(question.statement, checked(question, given), limits)
  return { columns, rows, truncated: more ? { reason: `only the first ${limits.rows} rows are shown`, shown: rows.length, total: null } : null }
}

/** Exported for the tests of its headers. */
export function readQuestion(name: string, statement: string): Question {
  const head = statement.split('\n').slice(0, statement.split('\n').findIndex(line => !line.startsWith('//')))
  const lines = head.map(line => line.slice(2).trim())
  const text = lines.filter(line => !line.startsWith('$')).join(' ')
  const problem = (what: string): Question => ({ name, text: `${name}.cypher cannot be asked: ${what}`, parameters: [], statement: undefined })
  if (text === '') return problem('its first line should say what it answers, as a comment (// ...).')
  const parameters: QuestionParameter[] = []
  for (const line of lines.filter(candidate => candidate.startsWith('$'))) {
    const parameter = readParameter(line)
    if (parameter === undefined) return problem(`"// ${line}" is not of the form "// $name: type = default, what it is", with a type out of ${types.join(', ')} and a default as in JSON.`)
    parameters.push(parameter)
  }
  const declared = new Set(parameters.map(parameter => parameter.name))
  const missing = used(statement).find(candidate => !declared.has(candidate))
  return missing === undefined ? { name, text, parameters, statement } : problem(`$${missing} is used and not declared in the head.`)
}

const line = /^\$(\w+):\s*(\w+)\s*(?:=\s*("(?:[^"\\]|\\.)*"|\[[^\]]*\]|[^\s,]+)\s*)?,\s*(\S.*)$/

function readParameter(text: string): QuestionParameter | undefined {
  const [, name = '', type = '', literal, about = ''] = line.exec(text) ?? []
  if (!isType(type)) return undefined
  if (literal === undefined) return { name, type, text: about }
  const value = literal === 'today' && type === 'day' ? today() : json(literal)
  return value === undefined || (value !== null && !fits(type, value)) ? undefined : { name, type, text: about, default: value }
}

function isType(text: string): text is ParameterType {
  return (types as readonly string[]).includes(text)
}

function json(literal: string): Value | undefined {
  try {
    return JSON.parse(literal) as Value
  } catch {
    return undefined
  }
}

/** Parameters that the statement itself uses, comments and texts left out. */
function used(statement: string): string[] {
  const plain = statement.replace(/'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|\/\/.*|\/\*[^]*?\*\//g, ' ')
  return [...plain.matchAll(/\$(\w+)/g)].map(match => match[1] ?? '')
}

function checked({ name, parameters }: Question, given: Readonly<Record<string, unknown>>): Parameters {
  const names = parameters.map(parameter => parameter.name)
  const unknown = Object.keys(given).find(key => !names.includes(key))
  if (unknown !== undefined) throw new InputError(`question ${name}: it has no parameter "${unknown}".`, ['parameters', unknown], names)
  return Object.fromEntries(parameters.map(parameter => [parameter.name, valueOf(name, parameter, Object.hasOwn(given, parameter.name) ? given[parameter.name] : undefined)]))
}

function valueOf(question: string, { name, type, text, default: usual }: QuestionParameter, given: unknown): Value {
  const value = given === undefined ? usual : fromText(type, given)
  if (value === undefined && given === undefined) throw new InputError(`question ${question}: ${name} is needed (${type}: ${text}).`, ['parameters', name])
  if (value === null && usual === null) return null
  if (!fits(type, value)) throw new InputError(`question ${question}: ${name} should be ${described[type]} (${text}).`, ['parameters', name])
  return value as Value
}

const described: Readonly<Record<ParameterType, string>> = { text: 'a text', texts: 'a list of texts', integer: 'a whole number', number: 'a number', flag: 'true or false', day: 'a day such as 2024-02-23' }

/** A command line has texts only. */
function fromText(type: ParameterType, given: unknown): unknown {
  if (typeof given !== 'string' || type === 'text' || type === 'day') return given
  if (type === 'texts') return given.split(',').map(part => part.trim()).filter(part => part !== '')
  return json(given)
}

function fits(type: ParameterType, value: unknown): boolean {
  if (type === 'texts') return Array.isArray(value) && value.every(part => typeof part === 'string')
  if (type === 'integer') return Number.isSafeInteger(value)
  if (type === 'number') return typeof value === 'number' && Number.isFinite(value)
  if (type === 'flag') return typeof value === 'boolean'
  return typeof value === 'string' && (type === 'text' || isDay(value))
}
