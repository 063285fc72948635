// The relationships that the OFAC list states: the chain from a vessel of Pingtan to its owner is seven ties long.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fromRecords } from '../../api/projection/from-records.ts'
import { ownershipChains } from '../../api/projection/ownership-chains.ts'
import { paths } from '../../api/projection/paths.ts'
import { reach } from '../../api/projection/reach.ts'
import { dayNumber } from '../../schema/dates.ts'
import type { TieKind } from '../../schema/ontology.ts'
import type { AnyNode, AnyTie } from '../../schema/records.ts'
import { node, tie } from './records.ts'

const file = join(import.meta.dirname, '../../../shared/data/cases/ofac_typed_relationships_2024-03.csv')
const kinds: Readonly<Record<string, TieKind>> = {
  'Owned or Controlled By': 'OWNED_OR_CONTROLLED_BY', 'Providing support to': 'SUPPORTS', 'Property in the interest of': 'HAS_INTEREST_IN', 'Leader or official of': 'LEADS', 'Acting for or on behalf of': 'ACTS_FOR'
}
const on = dayNumber('2024-05-03')

function fields(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"(?:,|$)|([^,]*)(?:,|$)/g)].map(match => match[1] ?? match[2] ?? '')
}

function read(): { nodes: AnyNode[]; ties: AnyTie[] } {
  const nodes = new Map<string, AnyNode>()
  const ties = readFileSync(file, 'utf8').trim().split(/\r?\n/).slice(1).map(line => {
    const [id = '', from = '', , relation = '', to = ''] = fields(line)
    const kind = kinds[relation]
    if (kind === undefined) throw new Error(`the test does not know the relation ${relation}`)
    const isThing = kind === 'HAS_INTEREST_IN'
    nodes.set(`ofac-${from}`, node(isThing ? 'Vessel' : 'Organization', `ofac-${from}`))
    if (!nodes.has(`ofac-${to}`)) nodes.set(`ofac-${to}`, node('Organization', `ofac-${to}`))
    return isThing ? tie(kind, `ofac-${to}`, `ofac-${from}`, {}, id) : tie(kind, `ofac-${from}`, `ofac-${to}`, {}, id)
  })
  return { nodes: [...nodes.values()], ties }
}

describe.skipIf(!existsSync(file))('the relationships of the OFAC list', { meta: { skipped: 'no ../shared/data beside the checkout' } }, () => {
  it('lead in seven ties from the vessel FU YUAN YU 7876 to Zhuo Xinrong', () => {
    const { nodes, ties } = read()
    const projected = fromRecords(nodes, ties)
    const [vessel, zhuo] = [projected.row('ofac-33681'), projected.row('ofac-33674')]
    const answer = paths(projected, { from: vessel, to: zhuo, kinds: ['HAS_INTEREST_IN', 'OWNED_OR_CONTROLLED_BY'], on })
    expect(answer.paths.map(({ length }) => length)).toEqual([7])
    const back = paths(projected, { from: zhuo, to: vessel, kinds: ['HAS_INTEREST_IN', 'OWNED_OR_CONTROLLED_BY'], on })
    expect(back.paths.map(({ nodes: rows }) => rows)).toEqual(answer.paths.map(({ nodes: rows }) => rows.toReversed()))
    const { chains } = ownershipChains(projected, vessel, { on, ends: row => row === zhuo })
    expect(chains.map(chain => chain.nodes)).toEqual(answer.paths.map(path => path.nodes))
    expect(reach(projected, { sources: [zhuo], on }).reached.some(({ row }) => row === vessel)).toBe(false)
  })
})
