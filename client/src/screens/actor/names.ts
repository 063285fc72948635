// Which record states which name, read from what each record was understood to say.
import type { Actor, Recorded } from '../../data/actorDocuments.ts'

export interface StatedName {
  readonly value: string
  readonly kind: string
  readonly by: readonly { readonly id: string; readonly list: string; readonly gone: string | null }[]
}

export interface ScriptGroup {
  readonly script: string
  readonly names: readonly StatedName[]
}

/** By script, the script of the leading name first; within one by kind, as they are on record. */
export function namesByScript({ id, names, records }: Pick<Actor, 'id' | 'names' | 'records'>): ScriptGroup[] {
  const stated = records.map(record => ({ record, said: statedIn(record, id) }))
  const scripts = [...new Set(names.map(name => name.script))]
  return scripts.map(script => ({
    script,
    names: names.filter(name => name.script === script).map(({ value, kind }) => ({
      value, kind,
      by: stated.flatMap(({ record, said }) => (said.names.has(value) ? said.sources.map(source => ({ id: source, list: record.list, gone: record.absentSince })) : []))
    })).map(name => ({ ...name, by: [...new Map(name.by.map(row => [row.id, row])).values()] }))
  }))
}

interface Said {
  readonly names: ReadonlySet<string>
  readonly sources: readonly string[]
}

const nothing: Said = { names: new Set(), sources: [] }

function statedIn({ statement }: Recorded, id: string): Said {
  const parsed = parse(statement)
  if (!isObject(parsed) || !Array.isArray(parsed.nodes)) return nothing
  const node: unknown = parsed.nodes.find((row: unknown) => isObject(row) && row.id === id)
  if (!isObject(node)) return nothing
  const values = Array.isArray(node.names) ? node.names.flatMap((row: unknown) => (isObject(row) && typeof row.value === 'string' ? [row.value] : [])) : []
  return { names: new Set([...values, ...(typeof node.name === 'string' ? [node.name] : [])]), sources: sourcesOf(node.sources, parsed.source) }
}

/** Those of the node itself, else that of the whole record. */
function sourcesOf(own: unknown, shared: unknown): string[] {
  const list = Array.isArray(own) ? own.filter(value => typeof value === 'string') : []
  return list.length > 0 ? list : typeof shared === 'string' ? [shared] : []
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

const scripts = new Intl.DisplayNames('en', { type: 'script', fallback: 'code' })

/** `Arab` becomes Arabic; what is no script is said as it is. */
export function scriptName(code: string): string {
  return /^[A-Z][a-z]{3}$/.test(code) ? scripts.of(code) ?? code : code
}
