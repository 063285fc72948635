// Lists as they stood, read as an import reads them, without a store.
import { join } from 'node:path'
import { fileOnDisk } from '../../../api/import/files.ts'
import { recognise } from '../../../api/import/sources.ts'
import { statementOf } from '../../../api/import/statement.ts'
import type { AnyNode, AnyTie } from '../../../schema/records.ts'

export const data = (path: string): string => join(import.meta.dirname, '../../../../shared/data', path)

export interface Stated {
  readonly nodes: readonly AnyNode[]
  readonly ties: readonly AnyTie[]
}

export async function statedIn(path: string): Promise<Stated> {
  const nodes = new Map<string, AnyNode>()
  const ties = new Map<string, AnyTie>()
  const file = fileOnDisk(data(path))
  for await (const entry of (await (await recognise(file)).open(file)).entries) {
    if (entry.refused) continue
    const stated = statementOf(entry, 'history')
    for (const node of stated.nodes) nodes.set(node.id, node)
    for (const tie of stated.ties) ties.set(tie.id, tie)
  }
  return { nodes: [...nodes.values()], ties: [...ties.values()].filter(({ start, end }) => nodes.has(start) && nodes.has(end)) }
}

export interface Listed {
  readonly authority: string
  readonly since: string
  readonly names: readonly string[]
  readonly ties: number
}

/** Who was listed by that day, where the list states since when; who has left the list since is not in it. */
export function listed({ nodes, ties }: Stated, on: string): Listed[] {
  const byId = new Map(nodes.map(node => [node.id, node]))
  const count = new Map<string, number>()
  for (const { start, end } of ties) for (const id of [start, end]) count.set(id, (count.get(id) ?? 0) + 1)
  return ties.flatMap(({ kind, start, end }) => {
    const [actor, designation] = [byId.get(start), byId.get(end)]
    if (kind !== 'DESIGNATED_AS' || actor === undefined || designation?.kind !== 'Designation' || designation.since === undefined || designation.since > on) return []
    return [{ authority: designation.authority ?? 'OTHER', since: designation.since, names: [...namesOf([actor])], ties: count.get(start) ?? 0 }]
  })
}

export function namesOf(nodes: readonly AnyNode[]): Set<string> {
  return new Set(forms(nodes.flatMap(node => [node.name, ...'names' in node ? node.names.map(({ value }) => value) : []])))
}

/** Names in Latin letters as sorted words; a single word is the name of too many. */
export function forms(names: readonly string[]): string[] {
  return names.map(form).filter(text => text.includes(' '))
}

function form(name: string): string {
  const words = name.normalize('NFKD').replace(/\p{M}/gu, '').toUpperCase().match(/[A-Z0-9]+/g) ?? []
  return [...words].sort().join(' ')
}
