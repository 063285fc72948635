// No question to the store for each row: however many rows an answer has, it takes as many statements.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { servedWorld, type Served } from './served.ts'

describe('reading in batches', () => {
  let served: Served
  const asked: string[] = []
  beforeAll(async () => {
    served = await servedWorld()
    const { engine } = served.graph
    const run = engine.run.bind(engine)
    engine.run = (statement, parameters) => {
      asked.push(statement.name)
      return run(statement, parameters)
    }
  })
  afterAll(() => served.close())

  const statements = async (query: string): Promise<string[]> => {
    asked.length = 0
    await served.data(query)
    return [...asked].sort()
  }

  it('nodes with everything that actors have: one statement for each kind of thing', async () => {
    const query = (ids: readonly string[]): string => `{ nodes(ids: ${JSON.stringify(ids)}) { id sources { id } ... on Actor { designatedBy designations { active actor { id } } countries identifiers { number } addresses { city } degree { count } claims { grade source { id } } } } }`
    const many = await statements(query(['world-harbour-fortune', 'world-viktor-lasko', 'world-mina-oduya', 'world-osei-calder', 'world-grey-petrel', 'world-tomas-reyl', 'world-lena-lasko']))
    expect([...new Set(many)]).toEqual(['claims', 'degree', 'nodes', 'ties'])
    // Four groups of kinds of tie; two of them again for a record that is judged the same; designations back to whom they name. Where
    // answers of the store overlap, a round may come in two.
    expect(many.length).toBeLessThanOrEqual(13)
  })

  it('ties with their ends, sources, grades and claims', async () => {
    const query = (first: number): string => `{ expand(id: "world-harbour-fortune", first: ${first}) { ties { grade from { name } to { name } other { name } sources { name } claims { source { name } } } } }`
    // Claims name sources that the ties do not: those are a second round, however many there are.
    for (const first of [2, 6, 12]) expect((await statements(query(first))).length).toBeLessThanOrEqual(6)
  })

  it('schemes with roles and designations', async () => {
    const query = (first: number): string => `{ schemes(first: ${first}) { edges { node { actors { actor { id } tie { grade } } channels { id } cohorts { id } routes { origin { id } } designations { id } } } } }`
    expect((await statements(query(2))).length).toBeLessThanOrEqual((await statements(query(1))).length)
  })
})
