// What people state, retract and judge, over the API.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { tieId } from '../../api/import/ids.ts'
import { servedWorld, type Served } from './served.ts'

const source = '{ name: "Shipping Gazette", sourceType: MEDIA, publishedOn: "2024-04" }'
const said = `source: ${source}, author: "Mina Oduya"`
const why = 'reason: "read on page 3", author: "Mina Oduya"'

describe('mutations by hand', () => {
  let served: Served
  beforeAll(async () => { served = await servedWorld() })
  afterAll(() => served.close())

  it('addNode: answers the node, the revision and who is there already under such a name', async () => {
    const data = await served.data(`mutation { addNode(kind: Person, name: "Victor Lasko", fields: { birthPlaces: ["Odesa"] }, ${said}) {
      node { id name kind sources { name sourceType } revision ... on Person { birthPlaces designatedBy } } revision possibleDuplicates { score node { id } }
    } }`) as { addNode: { node: { revision: number }; revision: number; possibleDuplicates: { node: { id: string } }[] } }
    expect(data.addNode).toMatchObject({ node: { id: 'hand-victor-lasko', birthPlaces: ['Odesa'], designatedBy: [], sources: [{ name: 'Shipping Gazette', sourceType: 'MEDIA' }] } })
    expect(data.addNode.revision).toBe(data.addNode.node.revision)
    expect(data.addNode.possibleDuplicates.map(({ node }) => node.id)).toContain('world-viktor-lasko')
    expect(data.addNode.possibleDuplicates.map(({ node }) => node.id)).not.toContain('hand-victor-lasko')
    expect(await served.data('{ search(query: "Victor Lasko") { hits { node { id } } } }')).toMatchObject({ search: { hits: expect.arrayContaining([{ node: { id: 'hand-victor-lasko' } }]) as unknown } })
  })

  it('addTie and addClaim: written, graded by the claim, and found by walks', async () => {
    const { addTie: { tie } } = await served.data(`mutation { addTie(kind: LEADS, start: "hand-victor-lasko", end: "world-silver-reef", since: "2020", ${said}) {
      tie { id from { id } to { id } since sources { name } grade } revision
    } }`) as { addTie: { tie: { id: string } } }
    expect(tie).toMatchObject({ from: { id: 'hand-victor-lasko' }, to: { id: 'world-silver-reef' }, since: '2020', sources: [{ name: 'Shipping Gazette' }], grade: null })
    expect(await served.data(`mutation { addClaim(about: "${tie.id}", statement: "He signed as director.", reliability: B, credibility: "2", locator: "page 3", ${said}) { claim { id about stance grade locator source { name } } revision } }`))
      .toMatchObject({ addClaim: { claim: { about: tie.id, stance: 'SUPPORTS', grade: 'B2', locator: 'page 3', source: { name: 'Shipping Gazette' } } } })
    expect(await served.data('{ expand(id: "hand-victor-lasko", tieKinds: [LEADS]) { ties { grade } } paths(from: "hand-victor-lasko", to: "world-blue-lantern", count: 1) { paths { length } } }'))
      .toMatchObject({ expand: { ties: [{ grade: 'B2' }] }, paths: { paths: [{ length: 2 }] } })
  })

  it('retract and restore: gone from every answer, named in retractions, and back', async () => {
    const id = tieId({ kind: 'LEADS', start: 'hand-victor-lasko', end: 'world-silver-reef' })
    const { retract } = await served.data(`mutation { retract(id: "${id}", ${why}) { retraction { id title author reason ties nodes } revision } }`) as { retract: { retraction: object } }
    expect(retract.retraction).toMatchObject({ id, title: 'Victor Lasko leads Silver Reef Fisheries', author: 'Mina Oduya', reason: 'read on page 3', ties: [id] })
    expect(await served.data(`{ retractions { id reason } expand(id: "hand-victor-lasko", tieKinds: [LEADS]) { totalCount } claims(about: "${id}") { id } paths(from: "hand-victor-lasko", to: "world-blue-lantern") { paths { length } } }`))
      .toEqual({ retractions: [{ id, reason: 'read on page 3' }], expand: { totalCount: 0 }, claims: [], paths: { paths: [] } })
    expect(await served.data(`mutation { restore(id: "${id}", ${why}) { tie { id grade } node { id } } }`)).toEqual({ restore: { tie: { id, grade: 'B2' }, node: null } })
    expect(await served.data('{ retractions { id } expand(id: "hand-victor-lasko", tieKinds: [LEADS]) { totalCount } }')).toEqual({ retractions: [], expand: { totalCount: 1 } })
  })

  it('judgeIdentity and undoJudgement: one actor, and two again', async () => {
    const designated = '{ node(id: "hand-victor-lasko") { ... on Actor { designatedBy } } }'
    const { judgeIdentity: { tie } } = await served.data(`mutation { judgeIdentity(left: "world-viktor-lasko", right: "hand-victor-lasko", judgement: SAME, ${why}) { tie { id judgement judgedBy reason sources { name } } revision } }`) as { judgeIdentity: { tie: { id: string } } }
    expect(tie).toMatchObject({ judgement: 'SAME', judgedBy: 'Mina Oduya', reason: 'read on page 3', sources: [{ name: 'Judgement of Mina Oduya' }] })
    expect(await served.data(designated)).toEqual({ node: { designatedBy: ['US'] } })
    expect(await served.data(`mutation { undoJudgement(id: "${tie.id}", ${why}) { retraction { id } revision } }`)).toMatchObject({ undoJudgement: { retraction: { id: tie.id } } })
    expect(await served.data(designated)).toEqual({ node: { designatedBy: [] } })
  })

  it('refuses with the path of the argument and what is allowed', async () => {
    expect(await served.refused(`mutation { addNode(kind: Person, name: "Nobody", source: {}, author: "A") { revision } }`)).toMatchObject({ code: 'BAD_USER_INPUT', path: ['source', 'name'] })
    expect(await served.refused(`mutation { addNode(kind: Person, name: "Nobody", source: ${source}, author: "  ") { revision } }`)).toMatchObject({ code: 'BAD_USER_INPUT', path: ['author'] })
    expect(await served.refused(`mutation { addNode(kind: Person, name: "Nobody", fields: { gender: "X" }, ${said}) { revision } }`)).toMatchObject({ code: 'BAD_USER_INPUT', path: ['fields', 'gender'] })
    expect(await served.refused(`mutation { addNode(kind: Person, name: "Nobody", fields: { titles: ["witness"] }, ${said}) { revision } }`)).toMatchObject({ code: 'BAD_USER_INPUT', path: ['fields'] })
    expect(await served.refused(`mutation { addTie(kind: FAMILY_OF, start: "world-viktor-lasko", end: "world-silver-reef", ${said}) { revision } }`)).toMatchObject({ code: 'BAD_USER_INPUT', path: ['end'], allowed: ['Person'] })
    expect(await served.refused(`mutation { retract(id: "world-viktor-lasko", reason: " ", author: "A") { revision } }`)).toMatchObject({ code: 'BAD_USER_INPUT', path: ['reason'] })
    expect(await served.refused(`mutation { retract(id: "nobody", ${why}) { revision } }`)).toMatchObject({ code: 'NOT_FOUND', id: 'nobody' })
    expect(await served.data('{ node(id: "hand-nobody") { id } }')).toEqual({ node: null })
  })

  it('takes no mutation from a page of another site, by GET, or without the token', async () => {
    const query = `mutation { retract(id: "world-viktor-lasko", ${why}) { revision } }`
    const post = (headers: object, app = served.app) => app.inject({ method: 'POST', url: '/graphql', headers: { host: '127.0.0.1', ...headers }, payload: { query } })
    expect((await post({ origin: 'https://elsewhere.example' })).statusCode).toBe(403)
    expect((await served.app.inject({ method: 'GET', url: `/graphql?query=${encodeURIComponent(query)}`, headers: { host: '127.0.0.1' } })).statusCode).toBe(405)
    const guarded = await servedWorld({ config: { host: '127.0.0.1', token: 'a-long-token-of-a-test' } })
    try {
      expect((await post({}, guarded.app)).statusCode).toBe(401)
      expect((await guarded.graph.nodes(['world-viktor-lasko']))[0]?.id).toBe('world-viktor-lasko')
    } finally {
      await guarded.close()
    }
    expect(await served.data('{ node(id: "world-viktor-lasko") { id } }')).toEqual({ node: { id: 'world-viktor-lasko' } })
  })
})
