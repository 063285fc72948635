// From an entity of FollowTheMoney to nodes and ties. Pure: what it does not understand it says, and guesses nothing.
import { refusal } from '../draft.ts'
import type { Entry } from '../entry.ts'
import { Building } from './building.ts'
import { datasetSource, datasetSourceId } from './datasets.ts'
import { actorSchemata, edgeSchemata, otherSchemata } from './schemata.ts'
import { mapActor } from './map-actor.ts'
import { mapEdge } from './map-edge.ts'
import { mapOwn } from './own.ts'
import { mapAddress, mapCase, mapDocument, mapWallet } from './map-thing.ts'
import { mapSanction } from './map-sanction.ts'
import type { RawRecord } from './raw.ts'

/** @param dataset the dataset that the file is: what only it states needs no source beside the file */
export function mapEntity(record: RawRecord, dataset: string | undefined): Entry {
  const { entity, locator } = record
  const id = `ftm-${entity.id}`
  if (record.operation === 'DELETE') return { subject: id, part: '', locator, nodes: [], ties: [], refused: false, issues: [], removed: true, original: record.original }
  if (entity.nexum !== undefined) return mapOwn(record)
  const building = new Building(id, record, sourcesOf(entity.datasets, dataset))
  const entry = mapped(building, entity.schema)
  if (entry === undefined) return refusal(id, locator, 'refused: schema that FollowTheMoney does not have', `${entity.id} is a "${entity.schema}"`)
  return building.sources === undefined || entry.refused ? entry : { ...entry, nodes: [...entry.nodes, ...(entity.datasets ?? []).map(datasetSource)] }
}

function mapped(building: Building, schema: string): Entry | undefined {
  const actor = actorSchemata.get(schema)
  if (actor !== undefined) return mapActor(building, actor)
  const edge = edgeSchemata.get(schema)
  if (edge !== undefined) return mapEdge(building, edge)
  switch (schema) {
    case 'Sanction': return mapSanction(building)
    case 'Address': return mapAddress(building)
    case 'Passport': case 'Identification': return mapDocument(building)
    case 'CryptoWallet': return mapWallet(building)
    case 'CourtCase': return mapCase(building)
  }
  if (!otherSchemata.has(schema)) return undefined
  building.issue(`no place in the ontology, not kept: ${schema}`, building.record.entity.caption ?? building.record.entity.id)
  return building.entry(building.id)
}

/** Entities of one dataset mostly: their sources are made once. */
const known = new Map<string, readonly string[]>()

function sourcesOf(datasets: readonly string[] | undefined, own: string | undefined): readonly string[] | undefined {
  if (datasets === undefined || datasets.length === 0 || (datasets.length === 1 && datasets[0] === own)) return undefined
  const key = datasets.join(' ')
  let sources = known.get(key)
  if (sources === undefined) {
    sources = datasets.map(datasetSourceId)
    if (known.size < 10_000) known.set(key, sources)
  }
  return sources
}
