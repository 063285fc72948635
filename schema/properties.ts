// In which properties the fields of a kind lie in the store, in the order in which the rows of its write statements hold them.
// Scalars lie as they are, lists of scalars as lists. A value object lies as one property for each part: `deathDate_from`;
// many of them as parallel lists: `names_value`, `names_script`, `names_kind`, where an empty text stands for a part that is absent.
import type { Field } from './fields.ts'
import type { NodeKind, TieKind } from './ontology.ts'
import { nodeFieldsOf, tieFieldsOf } from './records.ts'

export interface StoredProperty {
  readonly name: string
  readonly field: string
  /** Of a value object. */
  readonly part: string | undefined
  readonly many: boolean
}

/** Stand before the properties of the fields in every row. */
export const nodeRowStart = ['id'] as const
export const tieRowStart = ['id', 'start', 'end'] as const

/** Put together once for each kind, not for each of a hundred thousand records. */
const once = <K extends string>(of: (kind: K) => Readonly<Record<string, Field>>): ((kind: K) => readonly StoredProperty[]) => {
  const known = new Map<K, readonly StoredProperty[]>()
  return kind => {
    const properties = known.get(kind) ?? Object.entries(of(kind)).flatMap(propertiesOf)
    known.set(kind, properties)
    return properties
  }
}

export const nodePropertiesOf: (kind: NodeKind) => readonly StoredProperty[] = once(nodeFieldsOf)
export const tiePropertiesOf: (kind: TieKind) => readonly StoredProperty[] = once(tieFieldsOf)

function propertiesOf([field, { type, many }]: [string, Field]): StoredProperty[] {
  return type.shape === 'value'
    ? Object.keys(type.parts).map(part => ({ name: `${field}_${part}`, field, part, many }))
    : [{ name: field, field, part: undefined, many }]
}
