// The same question again is answered by the same bytes, until something is written; never what may change without a write.
import { parse } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rootFields } from '../../api/resolvers/root-fields.ts'
import { isLasting, lasting } from '../../api/server/kept-answers.ts'
import { servedWorld, type Served } from './served.ts'

let served: Served
beforeAll(async () => { served = await servedWorld() })
afterAll(() => served.close())

const post = (payload: object, headers: Record<string, string> = {}) => served.app.inject({ method: 'POST', url: '/graphql', headers: { host: '127.0.0.1', ...headers }, payload })
const ofNode = 'query ($id: ID!) { node(id: $id) { id name revision } }'
const isKept = async (payload: object, headers?: Record<string, string>): Promise<boolean> => {
  const [first, second] = [await post(payload, headers), await post(payload, headers)]
  expect([second.statusCode, second.body, second.headers['content-type']]).toEqual([first.statusCode, first.body, first.headers['content-type']])
  return second.headers['cache-status'] === 'Nexum; hit'
}

describe('answers', () => {
  it('are kept for the same question, with its variables and the form asked for', async () => {
    expect(await isKept({ query: ofNode, variables: { id: 'world-viktor-lasko' } })).toBe(true)
    expect((await post({ query: ofNode, variables: { id: 'world-lena-lasko' } })).json()).toMatchObject({ data: { node: { id: 'world-lena-lasko' } } })
    const modern = await post({ query: ofNode, variables: { id: 'world-viktor-lasko' } }, { accept: 'application/graphql-response+json' })
    expect([modern.headers['cache-status'], modern.headers['content-type']]).toEqual([undefined, expect.stringContaining('application/graphql-response+json')])
  })

  it('are found anew after a write', async () => {
    const payload = { query: ofNode, variables: { id: 'world-viktor-lasko' } }
    expect(await isKept(payload)).toBe(true)
    const [found] = await served.graph.nodes(['world-viktor-lasko'])
    if (found === undefined) throw new Error('the world has him')
    const { revision: _, ...node } = found
    await served.graph.write({ merge: { nodes: [{ ...node, name: 'Renamed' }] } })
    expect((await post(payload)).json()).toMatchObject({ data: { node: { name: 'Renamed' } } })
    expect(await isKept(payload)).toBe(true)
    await served.graph.write({ merge: { nodes: [node] } })
  })

  it('with errors are not kept, nor what changes without a write, nor a mutation', async () => {
    for (const query of ['{ node(id: "world-viktor-lasko") { nothing } }', '{ candidates(authority: US, programme: "none") { totalCount } }', '{ status { revision } }', '{ boards { id } }', '{ imports { id } }', '{ search(query: "a") { totalCount } }', '{ node(id: "world-viktor-lasko") { id } status { revision } }']) {
      expect(await isKept({ query }), query).toBe(false)
    }
  })

  it('are not given to one whom the guard refuses', async () => {
    const payload = { query: ofNode, variables: { id: 'world-viktor-lasko' } }
    expect(await isKept(payload)).toBe(true)
    expect((await post(payload, { host: 'elsewhere.example' })).statusCode).toBe(403)
    expect((await post(payload, { origin: 'https://elsewhere.example' })).statusCode).toBe(403)
  })
})

it('knows the fields whose answers last by the names they have', () => {
  expect([...lasting].filter(name => !Object.hasOwn(rootFields, name))).toEqual([])
})

it('looks at each fragment once: a document that would be 2^300 fields is told like any other', async () => {
  const fragments = Array.from({ length: 300 }, (_, at) => `fragment A${at} on Query { ...A${at + 1} ...A${at + 1} }`).join(' ')
  const query = `query { ...A0 } ${fragments} fragment A300 on Query { __typename }`
  expect(isLasting(parse(query), '')).toBe(true)
  expect((await post({ query })).json()).toEqual({ data: { __typename: 'Query' } })
})

it('looks through fragments, and at the operation that is asked', () => {
  const lasts = (text: string, name = '') => isLasting(parse(text), name)
  expect(['{ node(id: "a") { id } }', '{ ...A } fragment A on Query { law { regime } }', '{ ... on Query { prongs { id } } __typename }'].map(text => lasts(text))).toEqual([true, true, true])
  expect(['{ ...A } fragment A on Query { imports { id } }', '{ ... on Query { status { revision } } }', 'mutation { undoImport(id: "a") { id } }', '{ __schema { types { name } } }'].map(text => lasts(text))).toEqual([false, false, false, false])
  expect([lasts('query A { law { regime } } query B { imports { id } }', 'A'), lasts('query A { law { regime } } query B { imports { id } }', 'B')]).toEqual([true, false])
})
