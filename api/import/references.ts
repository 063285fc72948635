// Countries and programmes are no statement of any list: an entry names them by id, and they are made from the tables of the house.
import { programme } from '../../schema/law.ts'
import { parseNode, type AnyNode } from '../../schema/records.ts'
import { countryName } from './countries.ts'

/** Whether an id is that of a country or programme. */
export function isReference(id: string): boolean {
  return id.startsWith('country-') || id.startsWith('programme-')
}

/** The node that the id of a country or programme stands for; undefined if the id is neither or is not in the tables. */
export function referenceNode(id: string): AnyNode | undefined {
  if (id.startsWith('country-')) return countryNode(id)
  return id.startsWith('programme-') ? programmeNode(id) : undefined
}

function countryNode(id: string): AnyNode | undefined {
  const code = id.slice('country-'.length)
  const name = countryName(code)
  return name === undefined ? undefined : parseNode({ id, kind: 'Country', name, code })
}

function programmeNode(id: string): AnyNode | undefined {
  const row = programme(id.slice('programme-'.length))
  if (row === undefined) return undefined
  const { key, title, authority, issuer, legalBasis, family, blocking } = row
  return parseNode({ id, kind: 'Programme', name: title, key, authority, issuer, family, blocking, ...(legalBasis === '' ? {} : { legalBasis }) })
}
