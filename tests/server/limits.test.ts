// What is too much is refused before it costs anything, by name and number; hostile documents end like others.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildSchema, getIntrospectionQuery, Kind, parse, type OperationDefinitionNode } from 'graphql'
import { measure } from '../../api/server/cost.ts'
import { limits } from '../../api/server/limits.ts'
import { servedWorld, type Answer, type Served } from './served.ts'

describe('limits', () => {
  let served: Served
  beforeAll(async () => { served = await servedWorld() })
  afterAll(() => served.close())

  const post = async (payload: string, headers: Record<string, string> = {}): Promise<{ status: number; answer: Answer }> => {
    const response = await served.app.inject({ method: 'POST', url: '/graphql', headers: { host: '127.0.0.1', 'content-type': 'application/json', ...headers }, payload })
    return { status: response.statusCode, answer: response.json() }
  }

  it('BODY: a request of 1 MB of aliases', async () => {
    const query = `{ ${Array.from({ length: 60_000 }, (_, place) => `a${place}: status { engine }`).join(' ')} }`
    const { status, answer } = await post(JSON.stringify({ query }))
    expect(status).toBe(413)
    expect(answer.errors?.[0]?.extensions).toEqual({ code: 'TOO_COSTLY', limit: { name: 'BODY', allowed: limits.body, asked: Buffer.byteLength(JSON.stringify({ query })) } })
  })

  it('TOKENS: counted before parsing, in POST and GET', async () => {
    const query = `{ ${'__typename '.repeat(limits.tokens)} }`
    expect(await served.refused(query)).toMatchObject({ code: 'TOO_COSTLY', limit: { name: 'TOKENS', allowed: limits.tokens, asked: limits.tokens + 2 } })
    const got = await served.app.inject({ method: 'GET', url: `/graphql?query=${encodeURIComponent(`{${'a '.repeat(limits.tokens)}}`)}`, headers: { host: '127.0.0.1' } })
    expect([got.statusCode, got.json<Answer>().errors?.[0]?.extensions]).toMatchObject([400, { limit: { name: 'TOKENS' } }])
  })

  it('DEPTH: nested braces, and fragments written out', async () => {
    expect(await served.refused(`${'{ a '.repeat(1_000)}${'}'.repeat(1_000)}`)).toMatchObject({ code: 'TOO_COSTLY', limit: { name: 'DEPTH', allowed: limits.depth, asked: 1_000 } })
    const levels = Array.from({ length: 30 }, (_, place) => `fragment F${place} on Designation { actor { designations { ${place === 29 ? 'id' : `...F${place + 1}`} } } }`).join('\n')
    expect(await served.refused(`{ node(id: "world-viktor-lasko") { ... on Person { designations { ...F0 } } } } ${levels}`)).toMatchObject({ code: 'TOO_COSTLY', limit: { name: 'DEPTH', asked: 63 } })
  })

  it('COST: rows that are asked for multiply what stands in them, by literal, variable and default', async () => {
    const fields = '{ edges { node { id names { value } sources { id name } } } }'
    expect(await served.refused(`{ sources(first: 1000000) ${fields} }`)).toMatchObject({ code: 'TOO_COSTLY', limit: { name: 'COST', allowed: limits.cost } })
    expect(await served.refused(`query($n: Int) { sources(first: $n) ${fields} }`, { n: 1_000_000 })).toMatchObject({ limit: { name: 'COST' } })
    expect(await served.refused(`query($n: Int = 1000000) { sources(first: $n) ${fields} }`)).toMatchObject({ limit: { name: 'COST' } })
    expect(await served.refused(`{ ${Array.from({ length: 60 }, (_, place) => `a${place}: sources(first: 1000) ${fields}`).join(' ')} }`)).toMatchObject({ limit: { name: 'COST' } })
    expect(await served.data(`{ sources(first: 1000) ${fields} }`)).toMatchObject({ sources: { edges: { length: 5 } } })
  })

  it('COST: many questions under other names, each of which would ask the store', async () => {
    const document = (count: number) => `{ ${Array.from({ length: count }, (_, place) => `a${place}: node(id: "world-viktor-lasko") { id }`).join(' ')} }`
    expect(await served.refused(document(101))).toMatchObject({ code: 'TOO_COSTLY', message: expect.stringContaining('asks 101 questions') as string, limit: { name: 'COST', allowed: limits.cost, asked: 101 * (limits.question + 2) } })
    expect(Object.keys(await served.data(document(90)) as object)).toHaveLength(90)
  })

  it('lets a whole introspection and the largest page of candidates through', async () => {
    expect(await served.data(getIntrospectionQuery())).toHaveProperty('__schema')
    expect(await served.ask(`{ candidates(authority: US, programme: "US-GLOMAG", first: 1000) { edges { node { actor { id name designatedBy } score { total parts { name value why } }
      leads { prong { id text } verdict elements { name verdict why } chain { length sentence hops { from { id name } tie { id kind } to { id name } sentence sources { id name } grade } } missing } coverage { authority state } } } } }`)).not.toMatchObject({ errors: [{ extensions: { code: 'TOO_COSTLY' } }] })
  })

  it('`first` out of bounds, dates that are none, ids that are too long: the path and what is allowed', async () => {
    expect(await served.refused('{ schemes(first: 0) { totalCount } }')).toMatchObject({ code: 'BAD_USER_INPUT', path: ['first'], message: expect.stringContaining('1 to 1000') as string })
    expect(await served.refused('{ schemes(first: 1001) { totalCount } }')).toMatchObject({ code: 'BAD_USER_INPUT', path: ['first'] })
    expect(await served.refused('{ designations(from: "2023-02-30") { totalCount } }')).toMatchObject({ message: expect.stringContaining('2024-02-23') as string })
    expect(await served.refused(`{ node(id: "${'a'.repeat(600)}") { id } }`)).toMatchObject({ code: 'BAD_USER_INPUT', path: ['id'] })
    expect(await served.refused('{ candidates(authority: US, programme: "US-NONE") { totalCount } }')).toMatchObject({ code: 'BAD_USER_INPUT', path: ['programme'], allowed: expect.arrayContaining(['US-GLOMAG']) as unknown[] })
    expect(await served.refused('{ candidates(authority: UK, programme: "US-GLOMAG") { totalCount } }')).toMatchObject({ code: 'BAD_USER_INPUT', path: ['programme'], allowed: expect.arrayContaining(['GB-HR']) as unknown[] })
    expect(await served.refused('{ candidates(authority: US, programme: "US-GLOMAG", minimumGrade: "Z9") { totalCount } }')).toMatchObject({ path: ['minimumGrade'], allowed: expect.arrayContaining(['C3']) as unknown[] })
    expect(await served.refused('{ coverage { rows { gaps } } }')).toMatchObject({ code: 'BAD_USER_INPUT', path: ['ids'] })
    expect(await served.refused('{ candidates(authority: XX, programme: "US-GLOMAG") { totalCount } }')).toMatchObject({ code: 'BAD_USER_INPUT', path: ['authority'], allowed: expect.arrayContaining(['US', 'UK']) as unknown[] })
    expect(await served.refused('query($a: Authority!) { prongs(authority: $a) { id } }', { a: 'XX' })).toMatchObject({ code: 'BAD_USER_INPUT', path: ['a'], allowed: expect.arrayContaining(['US']) as unknown[] })
    expect(await served.refused('{ prongs(authority: "US") { id } }')).toMatchObject({ code: 'BAD_USER_INPUT', path: ['authority'], allowed: expect.arrayContaining(['US']) as unknown[] })
    expect(await served.refused('{ ownership(id: "a", regime: OFAC, on: "2023-02-30") { verdict } }')).toMatchObject({ code: 'BAD_USER_INPUT', path: ['on'] })
    expect(await served.refused('query($on: Date) { ownership(id: "a", regime: OFAC, on: $on) { verdict } }', { on: '2024-13' })).toMatchObject({ code: 'BAD_USER_INPUT', path: ['on'] })
    expect(await served.refused('{ schemes(first: "ten") { totalCount } }')).toMatchObject({ code: 'BAD_USER_INPUT', path: ['first'] })
    expect(await served.refused('{ nodes(ids: [{ a: 1 }]) { id } }')).toMatchObject({ code: 'BAD_USER_INPUT', path: ['ids'] })
    expect(await served.refused('query($id: ID!) { node(id: $id) { id } }')).toMatchObject({ code: 'BAD_USER_INPUT', path: ['id'] })
    expect(await served.refused('{ node(id: "a") { nothing } }')).toMatchObject({ code: 'GRAPHQL_VALIDATION_FAILED' })
  })

  it('DEADLINE: a request whose time is up says so', async () => {
    const hasty = await servedWorld({ limits: { milliseconds: 1 } })
    expect(await hasty.refused('{ expand(id: "world-harbour-fortune") { ties { other { ... on Actor { designations { actor { name } } } } } } }')).toMatchObject({ code: 'DEADLINE', milliseconds: 1 })
    await hasty.close()
  })

  it('hostile documents are refused or answered, each within a second, and the server goes on', async () => {
    const doubling = Array.from({ length: 40 }, (_, place) => `fragment D${place} on Designation { a: actor { designations { id } } ${place === 39 ? '' : `...D${place + 1} b: actor { ... on Person { designations { ...D${place + 1} } } }`} }`).join('\n')
    const documents: Record<string, string> = {
      'a fragment in a circle': 'query { ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
      'a fragment in itself, through a field': 'query { scheme(id: "a") { ...S } } fragment S on Scheme { designations { actor { ... on Actor { designations { actor { ...T } } } } } } fragment T on Actor { designations { actor { ...T } } }',
      'two to the power of forty fields': `{ node(id: "world-viktor-lasko") { ... on Person { designations { ...D0 } } } } ${doubling}`,
      'a chain of fragments': `{ ...C0 } ${Array.from({ length: 550 }, (_, place) => `fragment C${place} on Query { ${place === 549 ? '__typename' : `...C${place + 1}`} }`).join(' ')}`,
      'fields that must be compared with one another': `{ ${Array.from({ length: 400 }, () => 'status { engine lists { list } }').join(' ')} }`,
      'different fields under one name': `{ ${Array.from({ length: 400 }, (_, place) => `x: node(id: "${place}") { id }`).join(' ')} }`,
      'many directives': `{ __typename ${'@skip(if: false) '.repeat(700)} }`,
      'a wall of braces': '{'.repeat(100_000),
      'a wall of brackets': `{ nodes(ids: ${'['.repeat(2_000)}`,
      'nested introspection': `{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }`,
      'a text without an end': `{ node(id: "${'\\\\'.repeat(50_000)}`,
      'no query at all': '',
      'control characters': '\u0000\u0001\u0002',
      'a number without an end': `{ schemes(first: ${'9'.repeat(100_000)}) { totalCount } }`
    }
    for (const [what, query] of Object.entries(documents)) {
      const began = process.cpuUsage()
      const { errors } = await served.ask(query)
      const { user, system } = process.cpuUsage(began)
      expect([what, errors?.[0]?.extensions.code ?? 'answered', user + system < 2_000_000]).toEqual([what, expect.stringMatching(/^(TOO_COSTLY|GRAPHQL_PARSE_FAILED|GRAPHQL_VALIDATION_FAILED|BAD_USER_INPUT|BAD_REQUEST|answered)$/), true])
      expect(errors?.every(error => !('stacktrace' in error.extensions))).not.toBe(false)
    }
    expect(await served.data('{ status { engine } }')).toEqual({ status: { engine: 'embedded' } })
  })

  it('bodies that are no request get a sentence', async () => {
    for (const payload of ['{', 'null', '[]', '"text"', '{"query": 3}', '{"query":"{status{engine}}","variables":[]}', '[{"query":"{status{engine}}"}]', '{"__proto__":{"query":"{status{engine}}"}}']) {
      const { status, answer } = await post(payload)
      expect([payload, status >= 400 && status < 500, typeof answer.errors?.[0]?.message]).toEqual([payload, true, 'string'])
    }
    expect((await post('query=x', { 'content-type': 'application/x-www-form-urlencoded' })).status).toBe(415)
  })

  it('what nobody foresaw is answered without telling of the inside', async () => {
    const broken = await servedWorld({ empty: true })
    broken.graph.size = () => Promise.reject(new TypeError('secret of /inside/file.ts:3'))
    const { errors } = await broken.ask('{ status { engine } }')
    expect(errors?.[0]?.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR' })
    expect(JSON.stringify(errors)).not.toMatch(/secret|\.ts/)
    await broken.close()
  })
})

describe('the estimate of cost', () => {
  const schema = buildSchema('type Query { page(first: Int = 10): Page things: [Thing] } type Page { totalCount: Int edges: [Edge] } type Edge { node: Thing } type Thing { id: ID page(first: Int): Page things: [Thing] }')
  const costOf = (text: string, variables = {}): number => {
    const document = parse(text)
    return measure(schema, document, document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION) as OperationDefinitionNode, variables).cost
  }

  it('multiplies `first` along nested pages', () => {
    // page + totalCount + 3 * (edge + node + id)
    expect(costOf('{ page(first: 3) { totalCount edges { node { id } } } }')).toBe(2 + 3 * 3)
    expect(costOf('{ page { edges { node { id } } } }')).toBe(1 + 10 * 3)
    expect(costOf('query($n: Int) { page(first: $n) { edges { node { page(first: $n) { edges { node { id } } } } } } }', { n: 4 })).toBe(1 + 4 * (2 + 1 + 4 * 3))
  })

  it('counts a fragment once in one selection, and in each where it stands', () => {
    expect(costOf('{ page(first: 2) { edges { node { ...F ...F ... on Thing { ...F } } } } } fragment F on Thing { id }')).toBe(1 + 2 * 3)
    expect(costOf('{ a: page(first: 2) { ...E } b: page(first: 5) { ...E } } fragment E on Page { edges { node { id } } }')).toBe(1 + 2 * 3 + 1 + 5 * 3)
  })

  it('is measured in linear time for a document of 2^60 fields', () => {
    const fragments = Array.from({ length: 60 }, (_, place) => `fragment F${place} on Thing { ${place === 59 ? 'id' : `a: page(first: 1) { edges { node { ...F${place + 1} } } } b: page(first: 1) { edges { node { ...F${place + 1} } } }`} }`).join('\n')
    expect(costOf(`{ page(first: 1) { edges { node { ...F0 } } } } ${fragments}`)).toBe(Number.MAX_SAFE_INTEGER)
  })
})
