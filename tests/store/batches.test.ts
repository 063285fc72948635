// What both engines must keep whatever is written: hostile texts, ties before their ends, repeated and failing batches, hubs.
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { stepsOf, type Batch } from '../../api/graph/batch.ts'
import type { Graph, Written } from '../../api/graph/graph.ts'
import { statement } from '../../api/graph/statements.ts'
import { tieKindNames } from '../../schema/ontology.ts'
import type { AnyNode, AnyTie } from '../../schema/records.ts'
import { forEachEngine } from '../engines.ts'
import { rowsOf } from './columns.ts'
import { everyKind, node, person, record, run, source, tie } from './samples.ts'

const hostileIds = ['constructor', '__proto__', 'toString', 'hasOwnProperty', '0', '-1', "it's", '"quoted"', '`ticked`', 'new\nline', 'tab\there', 'back\\slash', '{id: 1}', "'}) DETACH DELETE n //", '$ids', 'null', ' padded ', 'ﷺ عربي', '‮right-to-left', '🚢👩‍👩‍👧', 'e\u0301', '\u00e9', 'İ', 'x'.repeat(512)]
const hostileTexts: Readonly<Record<string, string>> = {
  'of 64 kB': 'Wang '.repeat(13_108).trimEnd(),
  'from right to left, with overrides': '‮دمحم‬ بن سلمان',
  'with quotes and backticks': `O'Brien "the \`Boss\`" \\ \${x} $1`,
  'with line breaks and tabs': 'one\r\ntwo\n\nthree\tfour',
  'with emoji and joiners': '👩‍👩‍👧 🇰🇪 Ａ',
  'of one letter': 'x'
}

forEachEngine('batches', engine => {
  let graph: Graph
  beforeAll(async () => { graph = await engine.open() })
  const restart = async () => {
    await engine.empty()
    graph = await engine.open()
  }

  describe('an empty store', () => {
    it('answers everything with nothing', async () => {
      expect(await graph.ledger()).toBeUndefined()
      expect(await graph.size()).toEqual({ nodes: 0, ties: 0 })
      expect(await graph.nodes(['a'])).toEqual([undefined])
      expect(await graph.ties(['a'], tieKindNames)).toEqual([])
      expect(await graph.degree(['a'])).toEqual([])
      expect(await graph.claims(['a'])).toEqual([])
      expect(await graph.evidence([{ id: 'a', start: 'b', end: 'c' }])).toEqual([])
      expect(await graph.ofKind('Person')).toEqual([])
      expect(await graph.designations({}, { skip: 0, limit: 10 })).toEqual([])
      expect(await graph.designationCounts({})).toEqual([])
      expect((await graph.recordsOfList('ofac/sdn')).length).toBe(0)
      expect(await graph.runs()).toEqual([])
    })

    it('loads columns of no rows', async () => {
      expect(rowsOf(await graph.load('loadNodes'), ['row', 'id', 'kind'])).toEqual([])
      expect(rowsOf(await graph.load('load-OWNS'), ['start', 'end', 'since'])).toEqual([])
    })

    it('takes an empty batch', async () => {
      expect(await graph.write({})).toMatchObject({ leftOver: [] })
    })
  })

  describe('ids', () => {
    it('come back whatever they are, and tie what they name', async () => {
      await restart()
      const ties = hostileIds.map((id, place) => tie('ASSOCIATE_OF', id, hostileIds[(place + 1) % hostileIds.length] ?? '', { id: `tie of ${place} ${id}`.slice(0, 512) }))
      const written = await graph.write({ create: { nodes: hostileIds.map(id => person(id)), ties, records: hostileIds.map(id => record(id, id)) } })
      expect(written.leftOver).toEqual([])
      expect((await graph.nodes(hostileIds)).map(found => found?.id)).toEqual(hostileIds)
      expect((await graph.degree(hostileIds)).length).toBe(2 * hostileIds.length)
      expect((await graph.evidence(ties)).map(({ id }) => id).sort()).toEqual(ties.map(({ id }) => id).sort())
      for (const id of hostileIds) expect((await graph.recordsOf([id])).map(found => found.of)).toEqual([id])
      expect(await graph.size()).toEqual({ nodes: hostileIds.length, ties: hostileIds.length })
    })

    it('that look alike stay apart, merged as well as created', async () => {
      await graph.write({ merge: { nodes: hostileIds.map(id => person(id)) } })
      expect(await graph.size()).toEqual({ nodes: hostileIds.length, ties: hostileIds.length })
    })
  })

  describe('texts', () => {
    it.each(Object.keys(hostileTexts))('%s come back as they were', async what => {
      const text = hostileTexts[what] ?? ''
      const written = person(`text ${what}`, { name: text, names: [{ value: text, script: 'Zyyy', kind: 'PRIMARY' }], titles: [text, 'b'] })
      await graph.write({ merge: { nodes: [written] } })
      expect((await graph.nodes([written.id]))[0]).toMatchObject({ name: text, names: [{ value: text }], titles: [text, 'b'] })
    })
  })

  describe('numbers and dates', () => {
    it('whole numbers stay whole, fractions fractions, large ones exact', async () => {
      await graph.write({ merge: { nodes: [source, person('a'), node('Organization', 'o'), node('Figure', 'f', { valueMinimum: 0.1, valueMaximum: 9_007_199_254_740_991 }), node('Vessel', 'v', { tonnage: 0 })],
        ties: [tie('OWNS', 'a', 'o', { shareMinimum: 499_999, shareMaximum: 1_000_000 })] } })
      const [figure, vessel] = await graph.nodes(['f', 'v'])
      expect(figure).toMatchObject({ valueMinimum: 0.1, valueMaximum: 9_007_199_254_740_991 })
      expect(vessel).toMatchObject({ tonnage: 0 })
      expect((await graph.ties(['a'], ['OWNS'])).map(({ tie: found }) => found)).toMatchObject([{ shareMinimum: 499_999, shareMaximum: 1_000_000 }])
    })

    it.each(['2024', '2024-02', '2024-02-29', '0001', '9999-12-31'])('the date %s stays as precise as it was', async since => {
      await graph.write({ merge: { nodes: [person('a'), person('b')], ties: [tie('FAMILY_OF', 'a', 'b', { since, until: since })] } })
      expect((await graph.ties(['b'], ['FAMILY_OF'])).map(({ tie: found }) => [found.since, found.until])).toEqual([[since, since]])
    })
  })

  describe('a tie before its ends', () => {
    it('is handed back and not written, then written when they are there', async () => {
      await restart()
      const early = [tie('LEADS', 'late-person', 'late-group'), tie('LEADS', 'here', 'late-group')]
      const here = tie('FAMILY_OF', 'here', 'here-too')
      const first = await graph.write({ create: { nodes: [person('here'), person('here-too')], ties: [...early, here] } })
      expect(first.leftOver).toEqual(early)
      expect(await graph.size()).toEqual({ nodes: 2, ties: 1 })
      const second = await graph.write({ create: { nodes: [person('late-person'), node('Organization', 'late-group')], ties: first.leftOver } })
      expect(second.leftOver).toEqual([])
      expect(await graph.size()).toEqual({ nodes: 4, ties: 3 })
    })

    it('is handed back by merge too', async () => {
      const early = tie('FAMILY_OF', 'here', 'never')
      expect((await graph.write({ merge: { ties: [early] } })).leftOver).toEqual([early])
    })
  })

  describe('the same batch twice', () => {
    const { nodes, ties } = everyKind()
    it('changes nothing but the revision when it merges', async () => {
      await restart()
      const batch: Batch = { merge: { nodes, ties, records: [record('r', 'x')] }, run: run('again') }
      await graph.write(batch)
      const size = await graph.size()
      await graph.write(batch)
      expect(await graph.size()).toEqual(size)
      expect(await graph.recordsOf(['x'])).toHaveLength(1)
      expect(await graph.runs()).toHaveLength(1)
    })

    it('is refused when it says that all is new, and leaves nothing', async () => {
      const before = await graph.ledger()
      await expect(graph.write({ create: { nodes: [person('fresh'), ...nodes] } })).rejects.toThrow()
      expect(await graph.nodes(['fresh'])).toEqual([undefined])
      expect(await graph.ledger()).toEqual(before)
    })

    it('leaves exactly the last properties: what is gone is gone', async () => {
      await graph.write({ merge: { nodes: [person('p', { gender: 'MALE', titles: ['a', 'b'] }), person('q')], ties: [tie('FAMILY_OF', 'p', 'q', { since: '2020', relation: 'SPOUSE' })] } })
      await graph.write({ merge: { nodes: [person('p', { titles: ['c'] })], ties: [tie('FAMILY_OF', 'p', 'q')] } })
      const [found] = await graph.ties(['q'], ['FAMILY_OF'])
      expect(found?.other).toMatchObject({ titles: ['c'] })
      expect(found?.other).not.toHaveProperty('gender')
      expect(found?.tie).not.toHaveProperty('since')
      expect(found?.tie).not.toHaveProperty('relation')
    })
  })

  describe('a batch that fails', () => {
    it('leaves nothing of what came before the failure, no revision, and the store usable', async () => {
      await restart()
      await graph.write({ create: { nodes: [person('first')] } })
      const before = await graph.ledger()
      const size = await graph.size()
      let told = 0
      const stop = graph.onWrite(() => { told++ })
      const batch = { create: { nodes: [person('lost'), node('Organization', 'lost-too')], ties: [tie('LEADS', 'lost', 'lost-too')], records: [record('lost', 'lost')] } }
      const steps = [{ statement: statement('advance'), parameters: { stamp: 'lost', writtenAt: '2025-01-15T00:00:00.000Z' } }, ...stepsOf(batch)]
      await expect(graph.engine.write([...steps, { statement: { name: 'in the middle', text: 'RETURN nobody' } }])).rejects.toThrow('in the middle')
      await expect(graph.write({ create: { nodes: [...batch.create.nodes, person('first')] } })).rejects.toThrow()
      stop()
      expect(told).toBe(0)
      expect(await graph.ledger()).toEqual(before)
      expect(await graph.size()).toEqual(size)
      expect(await graph.recordsOf(['lost'])).toEqual([])
      expect((await graph.write(batch)).leftOver).toEqual([])
    })

    it('does not hold up those that wait behind it', async () => {
      const results = await Promise.allSettled([graph.write({ create: { nodes: [person('first')] } }), graph.write({ create: { nodes: [person('behind')] } })])
      expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled'])
      expect((await graph.nodes(['behind']))[0]?.id).toBe('behind')
    })
  })

  describe('listeners', () => {
    it('hear of each acknowledged write, with its batch and what was left over, until they stop', async () => {
      const heard: [Written, Batch][] = []
      const stop = graph.onWrite((written, batch) => { heard.push([written, batch]) })
      const batch: Batch = { merge: { nodes: [person('heard')], ties: [tie('FAMILY_OF', 'heard', 'nobody')] } }
      const written = await graph.write(batch)
      stop()
      await graph.write(batch)
      expect(heard).toEqual([[written, batch]])
      expect(written.leftOver).toHaveLength(1)
    })
  })

  describe('reading while writing', () => {
    it('sees a batch whole or not at all', async () => {
      await restart()
      await graph.write({ create: { nodes: [person('reader')] } })
      const writing = graph.write({ create: { nodes: Array.from({ length: 2_000 }, (_, number) => person(`whole-${number}`)) } })
      const seen = new Set<number>()
      let done = false as boolean
      void writing.finally(() => { done = true })
      while (!done) seen.add((await graph.size()).nodes)
      await writing
      expect([...seen].filter(nodes => nodes !== 1 && nodes !== 2_001)).toEqual([])
      expect((await graph.size()).nodes).toBe(2_001)
    })
  })

  describe('a hub of 50,000 ties', () => {
    const ties = 50_000
    const step = 5_000
    beforeAll(async () => {
      await restart()
      await graph.write({ create: { nodes: [node('Country', 'country-cn', { code: 'cn' })] } })
      for (let first = 0; first < ties; first += step) {
        const numbers = Array.from({ length: step }, (_, place) => first + place)
        const nodes: AnyNode[] = numbers.map(number => person(`hub-${number}`))
        const batch: AnyTie[] = numbers.map(number => tie('CITIZEN_OF', `hub-${number}`, 'country-cn', { id: `tie-${String(number).padStart(5, '0')}` }))
        await graph.write({ create: { nodes, ties: batch } })
      }
    }, 300_000)

    it('is counted exactly', async () => {
      expect(await graph.degree(['country-cn'])).toEqual([{ of: 'country-cn', kind: 'CITIZEN_OF', direction: 'IN', count: ties, self: 0 }])
      expect(await graph.size()).toEqual({ nodes: ties + 1, ties })
    })

    it('is paged in a stable order up to its end', async () => {
      const page = (skip: number) => graph.expand('country-cn', { order: 'KIND', skip, limit: 3 })
      expect((await page(0)).map(({ tie: { id } }) => id)).toEqual(['tie-00000', 'tie-00001', 'tie-00002'])
      expect((await page(ties - 2)).map(({ tie: { id } }) => id)).toEqual(['tie-49998', 'tie-49999'])
      expect(await page(ties)).toEqual([])
    })

    it('takes a tie more, merged as well', async () => {
      await graph.write({ merge: { nodes: [person('late')], ties: [tie('CITIZEN_OF', 'late', 'country-cn'), tie('CITIZEN_OF', 'hub-7', 'country-cn', { id: 'tie-00007' })] } })
      expect((await graph.size()).ties).toBe(ties + 1)
    })

    it('loads whole', async () => {
      expect((await graph.load('load-CITIZEN_OF')).length).toBe(ties + 1)
    })
  })

  describe('opening again', () => {
    beforeEach(restart)

    it('finds everything as it was left', async () => {
      const { nodes, ties } = everyKind()
      const written = await graph.write({ create: { nodes, ties, records: [record('r', 'x')] }, run: run('kept') })
      await graph.close()
      graph = await engine.open()
      expect(await graph.ledger()).toEqual({ revision: written.revision, stamp: written.stamp })
      expect(await graph.size()).toEqual({ nodes: nodes.length, ties: ties.length })
      expect((await graph.nodes(nodes.map(({ id }) => id))).map(found => ({ ...found, revision: 0 }))).toEqual(nodes.map(one => ({ ...one, revision: 0 })))
      expect(await graph.runs()).toEqual([run('kept')])
    })

    it('can be closed twice, and says that it is closed', async () => {
      await graph.close()
      await graph.close()
      await expect(graph.size()).rejects.toThrow()
    })
  })
})
