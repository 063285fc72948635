// The golden cases once more, through the store and the thread: all in one graph, each with ids of its own.
import { beforeAll, afterAll, describe, expect, it } from 'vitest'
import { Network } from '../../api/network/network.ts'
import type { AnyNode, AnyTie } from '../../schema/records.ts'
import type { Regime } from '../../schema/law.ts'
import { forEachEngine } from '../engines.ts'
import { joined, ownershipCases, ownershipRecords, prongCases, prongRecords, type ProngCase, type Records } from '../golden/fixture.ts'

const shared = (id: string): boolean => id.startsWith('country-') || id.startsWith('source-')

function prefixed({ nodes, ties }: Records, prefix: string): Records {
  const own = (id: string): string => shared(id) ? id : `${prefix}${id}`
  return {
    nodes: nodes.map((node): AnyNode => ({ ...node, id: own(node.id), ...node.kind === 'Claim' && node.about !== undefined ? { about: own(node.about) } : {} })),
    ties: ties.map((tie): AnyTie => ({ ...tie, id: own(tie.id), start: own(tie.start), end: own(tie.end) }))
  }
}

function distinct<T extends { readonly id: string }>(records: readonly T[]): T[] {
  return [...new Map(records.map(record => [record.id, record])).values()]
}

/** The designated actor, or the scheme, that the case is about. */
function scopeOf({ scope, designations, ask }: ProngCase, prefix: string): { of?: string; scheme?: string } {
  if (scope !== undefined) return { scheme: `${prefix}${scope.replace('scheme:', '')}` }
  const target = designations.find(({ actor }) => actor !== ask)
  return target === undefined ? {} : { of: `${prefix}${target.actor}` }
}

forEachEngine('golden cases', engine => {
  let network: Network

  beforeAll(async () => {
    await engine.empty()
    const graph = await engine.open()
    const { nodes, ties } = joined([...ownershipCases.map((golden, place) => prefixed(ownershipRecords(golden), `o${place}-`)), ...prongCases.map((golden, place) => prefixed(prongRecords(golden), `p${place}-`))])
    const written = await graph.write({ create: { nodes: distinct(nodes), ties } })
    expect(written.leftOver).toEqual([])
    network = Network.open(graph)
    await network.ready()
  })
  afterAll(() => network.close())

  describe('ownership', () => {
    it.each(ownershipCases.map((golden, place) => ({ ...golden, prefix: `o${place}-` })))('$name', async ({ prefix, on, expect: expected }) => {
      for (const [regime, actors] of Object.entries(expected)) {
        for (const [actor, verdict] of Object.entries(actors)) {
          const found = await network.ownership({ id: `${prefix}${actor}`, regime: regime as Regime, on })
          expect([regime, actor, found.verdict]).toEqual([regime, actor, verdict])
          expect(found.decisive.length > 0).toBe(verdict !== 'NO')
          expect(found.steps.join(' ')).not.toMatch(/[\u0002\u0003]/)
        }
      }
    })
  })

  describe('candidates', () => {
    it.each(prongCases.map((golden, place) => ({ ...golden, prefix: `p${place}-` })))('$name', async golden => {
      const { prefix, authority, programme, status, on, ask, expect: expected } = golden
      const answer = await network.candidates({ authority, programme, status, on, ...scopeOf(golden, prefix) })
      const found = answer.edges.map(edge => edge.node).find(({ actor }) => actor.id === `${prefix}${ask}`)
      if (expected.candidate !== undefined) expect(found !== undefined).toBe(expected.candidate)
      const leads = found?.leads ?? (expected.candidate === false ? [] : (await network.leads({ actor: `${prefix}${ask}`, authority, programme, on })).leads)
      const named = Object.fromEntries(leads.flatMap(({ prong, verdict }) => prong === null || verdict === 'NO' ? [] : [[prong.id, verdict]]))
      if (expected.prongs !== undefined) expect(named).toEqual(Object.fromEntries(Object.entries(expected.prongs).filter(([, verdict]) => verdict !== 'NO')))
      if (expected.chainLength !== undefined) expect(found?.leads[0]?.chain.length).toBe(expected.chainLength)
      for (const { chain } of leads) expect(chain.sentence).toMatch(/^\S.* .*\.$/)
    })
  })
})
