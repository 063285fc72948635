// GraphQL over HTTP, by the audits of the graphql-http package, on a real socket.
import { serverAudits } from 'graphql-http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { servedWorld, type Served } from './served.ts'

describe('GraphQL over HTTP', () => {
  let served: Served
  let url = ''
  beforeAll(async () => {
    served = await servedWorld()
    url = `${await served.app.listen({ host: '127.0.0.1', port: 0 })}/graphql`
  })
  afterAll(() => served.close())

  for (const audit of serverAudits({ url: () => url })) {
    it(`${audit.id} ${audit.name}`, async () => {
      const result = await audit.fn()
      // "notice" is what the specification leaves open (MAY).
      expect(result.status === 'ok' || result.status === 'notice' ? result.status : `${result.status}: ${result.reason}`).toMatch(/^(ok|notice)$/)
    })
  }

  it('answers GET for queries, to a caller that is no browser', async () => {
    const answer = await fetch(`${url}?query=${encodeURIComponent('query($id: ID!) { node(id: $id) { name } }')}&variables=${encodeURIComponent('{"id":"country-ke"}')}`)
    expect([answer.status, await answer.json()]).toEqual([200, { data: { node: { name: 'Kenya' } } }])
  })
})
