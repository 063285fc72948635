// What a statement of a user returns, as plain JSON: nodes and ties of either engine become their properties.
import { isNode, isPath, isRelationship } from 'neo4j-driver'
import type { Value } from './engine.ts'

export function plainFromEmbedded(value: unknown): Value {
  if (Array.isArray(value)) return value.map(plainFromEmbedded)
  if (typeof value !== 'object' || value === null) return scalar(value)
  const { _id: id, _labels: labels, _source: _s, _target: _t, _type: type, ...rest } = value as Record<string, unknown>
  if (id === undefined) return record(value, plainFromEmbedded)
  return labels === undefined ? { kind: scalar(type), ...record(rest, plainFromEmbedded) } : record(rest, plainFromEmbedded)
}

export function plainFromNeo4j(value: unknown): Value {
  if (Array.isArray(value)) return value.map(plainFromNeo4j)
  if (typeof value !== 'object' || value === null) return scalar(value)
  if (isNode(value as never)) return record((value as { properties: object }).properties, plainFromNeo4j)
  if (isRelationship(value as never)) {
    const { type, properties } = value as { type: string; properties: object }
    return { kind: type, ...record(properties, plainFromNeo4j) }
  }
  if (isPath(value as never)) return path(value as unknown as { start: unknown; segments: { relationship: unknown; end: unknown }[] })
  // Dates and durations are classes of the driver with a text of their own.
  return Object.getPrototypeOf(value) === Object.prototype ? record(value, plainFromNeo4j) : (value as Date).toString()
}

/** As the embedded engine gives a path. */
function path({ start, segments }: { start: unknown; segments: readonly { relationship: unknown; end: unknown }[] }): Value {
  return {
    nodes: [start, ...segments.map(({ end }) => end)].map(plainFromNeo4j),
    edges: segments.map(({ relationship }) => plainFromNeo4j(relationship))
  }
}

function record(value: object, plain: (value: unknown) => Value): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, plain(entry)]))
}

function scalar(value: unknown): Value {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  return typeof value === 'bigint' ? Number(value) : null
}
