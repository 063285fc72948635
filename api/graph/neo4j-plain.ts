// What Neo4j returns to a statement of a user, as plain JSON.
import { isNode, isPath, isRelationship } from 'neo4j-driver'
import type { Value } from './engine.ts'
import { record, scalar } from './plain.ts'

export function plainFromNeo4j(value: unknown): Value {
  if (Array.isArray(value)) return value.map(plainFromNeo4j)
  if (typeof value !== 'object' || value === null) return scalar(value)
  if (isNode(value as never)) return record((value as { properties: object }).properties, plainFromNeo4j)
  if (isRelationship(value as never)) {
    const { type, properties } = value as { type: string; properties: object }
    return { kind: type, ...record(properties, plainFromNeo4j) }
  }
  if (isPath(value as never)) return path(value as { start: unknown; segments: { relationship: unknown; end: unknown }[] })
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
