// What a statement of a user returns, as plain JSON: nodes and ties become their properties. (For Neo4j: neo4j-plain.ts, so that
// the thread of the embedded engine need not load a driver.)
import type { Value } from './engine.ts'

export function plainFromEmbedded(value: unknown): Value {
  if (Array.isArray(value)) return value.map(plainFromEmbedded)
  if (typeof value !== 'object' || value === null) return scalar(value)
  const { _id: id, _labels: labels, _source: _s, _target: _t, _type: type, ...rest } = value as Record<string, unknown>
  if (id === undefined) return record(value, plainFromEmbedded)
  return labels === undefined ? { kind: scalar(type), ...record(rest, plainFromEmbedded) } : record(rest, plainFromEmbedded)
}

export function record(value: object, plain: (value: unknown) => Value): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, plain(entry)]))
}

export function scalar(value: unknown): Value {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  return typeof value === 'bigint' ? Number(value) : null
}
