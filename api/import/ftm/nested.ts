// Nested targets: an entity in place of the id of an entity. Each is stated by itself, as in a file of entities.
import type { RawEntity } from './raw.ts'
import { edgeSchemata } from './schemata.ts'

/** Properties of things whose values are ids; other nested entities name the thing that they stand in. */
const references: ReadonlySet<string> = new Set(['addressEntity', 'owner', 'operator', 'parent', 'holder', 'organization', 'entity'])

/** The entity itself and those inside it, at any depth, each with ids in place of entities. */
export function* takeApart(entity: RawEntity): Generator<RawEntity> {
  const inner: RawEntity[] = []
  const properties: Record<string, unknown> = {}
  const isEdge = edgeSchemata.has(entity.schema)
  for (const [property, values] of Object.entries(entity.properties)) {
    if (!Array.isArray(values)) {
      properties[property] = values
      continue
    }
    const nested = (values as unknown[]).filter(isEntity)
    inner.push(...nested)
    const kept = (values as unknown[]).filter(value => !isEntity(value))
    if (isEdge || references.has(property)) kept.push(...nested.map(({ id }) => id))
    if (kept.length > 0) properties[property] = kept
  }
  yield { ...entity, properties }
  for (const one of inner) yield* takeApart(one)
}

function isEntity(value: unknown): value is RawEntity {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string' && 'schema' in value && typeof value.schema === 'string' && 'properties' in value && typeof value.properties === 'object' && value.properties !== null
}
