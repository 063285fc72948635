// Paths through the store and the thread, on each engine: all of them, with what they must and may not pass, graded by their weakest tie.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { Network } from '../../api/network/network.ts'
import type { PathsArguments } from '../../api/network/network.ts'
import { parseNode, parseTie } from '../../schema/records.ts'
import { forEachEngine } from '../engines.ts'

const organizations = ['a', 'b', 'c', 'd', 'z'].map(id => parseNode({ id, kind: 'Organization', name: id.toUpperCase(), sources: ['s'] }))
const claims = [['ab', 'B', '2'], ['bz', 'D', '4'], ['ac', 'A', '1'], ['cz', 'A', '2']].map(([about, reliability, credibility]) =>
  parseNode({ id: `claim-${about ?? ''}`, kind: 'Claim', name: 'said', about, stance: 'SUPPORTS', reliability, credibility, sources: ['s'] }))
const owns = (id: string, more: object = {}) => parseTie({ id, kind: 'OWNS', start: id.charAt(0), end: id.charAt(1), sources: ['s'], ...more })
/** a to z by way of b, of c, or of both; by way of d until 2020. */
const ties = [owns('ab'), owns('bz'), owns('ac'), owns('cz'), owns('bc'), owns('ad', { until: '2020' }), owns('dz', { until: '2020' })]

forEachEngine('paths', engine => {
  let network: Network

  beforeAll(async () => {
    await engine.empty()
    const graph = await engine.open()
    await graph.write({ create: { nodes: [parseNode({ id: 's', kind: 'Source', name: 'S', sourceType: 'REPORT' }), ...organizations, ...claims], ties } })
    network = Network.open(graph)
    await network.ready()
  })
  afterAll(() => network.close())

  const ways = async (more: Partial<PathsArguments>) => (await network.paths({ from: 'a', to: 'z', on: '2025-01-15', ...more })).paths.map(({ nodes, weakestGrade }) => [nodes.map(({ id }) => id).join(''), weakestGrade])

  it('all of them, shortest first, each with the grade of its weakest tie', async () => {
    expect(await ways({ all: true })).toEqual([['abz', 'D4'], ['acz', 'A2'], ['abcz', null], ['acbz', null]])
    expect(await ways({ all: true, on: '2019-01-15' })).toEqual([['abz', 'D4'], ['acz', 'A2'], ['adz', null], ['abcz', null], ['acbz', null]])
    expect(await ways({ all: true, from: 'z', to: 'a', maxLength: 2 })).toEqual([['zba', 'D4'], ['zca', 'A2']])
  })

  it('through some and not through others, with the kinds asked for', async () => {
    expect(await ways({ through: ['c'], count: 2 })).toEqual([['acz', 'A2'], ['abcz', null]])
    expect(await ways({ all: true, through: ['b', 'c'] })).toEqual([['abcz', null], ['acbz', null]])
    expect(await ways({ notThrough: ['b'] })).toEqual([['acz', 'A2']])
    expect(await ways({ through: ['c'], notThrough: ['b'], tieKinds: ['OWNS'] })).toEqual([['acz', 'A2']])
    expect(await ways({ all: true, tieKinds: ['CONTROLS'] })).toEqual([])
  })

  it('names what is not there, and gives up when the time is up', async () => {
    await expect(network.paths({ from: 'a', to: 'z', through: ['nobody'] })).rejects.toMatchObject({ code: 'NOT_FOUND', message: expect.stringContaining('through') as string })
    await expect(network.paths({ from: 'a', to: 'z', all: true }, { milliseconds: 0 })).rejects.toMatchObject({ code: 'DEADLINE' })
  })
})
