// Kinds that are found by name.
import { actorKinds, type NodeKind } from './ontology.ts'

export const searchable: readonly NodeKind[] = [...actorKinds, 'Scheme', 'Programme', 'Source', 'Recommendation', 'Proceeding', 'Channel', 'Country']
