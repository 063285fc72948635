// The question library: every question runs on both engines, on an empty store and on a small one, and only reads.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Graph } from '../../api/graph/graph.ts'
import { askQuestion, questions, readQuestion } from '../../api/graph/questions.ts'
import { forEachEngine } from '../engines.ts'
import { node, person, source, tie } from './samples.ts'

const library = await questions()
const needed: Readonly<Record<string, Record<string, unknown>>> = { 'stated-by-source': { source: 'source-1' } }

const nodes = [
  source,
  node('Source', 'us-list', { sourceType: 'OFFICIAL_LIST' }),
  node('Programme', 'programme-GB-HR', { key: 'GB-HR', authority: 'UK', family: 'RIGHTS' }),
  node('Programme', 'programme-US-GLOMAG', { key: 'US-GLOMAG', authority: 'US', family: 'RIGHTS' }),
  person('uk-only'), person('uk-and-us'), person('uk-same'), person('us-same'), person('left-us'),
  ...['uk-only', 'uk-and-us', 'uk-same', 'left-us'].map(id => node('Designation', `${id}-GB-HR`, { authority: 'UK', programme: 'GB-HR', since: '2023-12-08' })),
  node('Designation', 'uk-and-us-GLOMAG', { authority: 'US', programme: 'US-GLOMAG', since: '2023-10-01' }),
  node('Designation', 'us-same-GLOMAG', { authority: 'US', programme: 'US-GLOMAG', since: '2023-09-30' }),
  node('Designation', 'left-us-GLOMAG', { authority: 'US', programme: 'US-GLOMAG', listedBy: '2022-05-01', until: '2022-12-31' }),
  node('Vessel', 'ship-1'), node('Vessel', 'ship-2'), node('Organization', 'owner'), node('Country', 'country-cn', { code: 'cn' }),
  node('Scheme', 'scheme-1'), node('Proceeding', 'case-1', { proceedingType: 'CHARGE', status: 'ACTIVE', date: '2024-02' }),
  node('Claim', 'claim-1', { about: 'uk-only-ENGAGED_IN-scheme-1', stance: 'DENIES', statement: 'Denied it.', reliability: 'B', credibility: '2' }),
  node('Claim', 'claim-2', { about: 'uk-same-ENGAGED_IN-scheme-1', stance: 'SUPPORTS', statement: 'Saw it.', reliability: 'B', credibility: '2' }),
  node('Identifier', 'phone-1', { type: 'PHONE', number: '+1' }), node('Identifier', 'phone-2', { type: 'PHONE', number: '+1' }),
  node('Recommendation', 'letter', { date: '2024' }),
  // far = middle = near = us-far: three judgements away from a listing; wrong = bridge = us-wrong, and wrong is not us-wrong.
  ...['far', 'middle', 'near', 'us-far', 'wrong', 'bridge', 'us-wrong', 'withdrawn', 'us-withdrawn'].map(id => person(id)),
  ...['us-far', 'us-wrong', 'us-withdrawn'].map(id => node('Designation', `${id}-GLOMAG`, { authority: 'US', programme: 'US-GLOMAG', since: '2023-09-01' })),
  ...['far', 'bridge', 'withdrawn'].map(id => node('Designation', `${id}-GB-HR`, { authority: 'UK', programme: 'GB-HR', since: '2023-12-08' }))
]
const ties = [
  ...['uk-only', 'uk-and-us', 'uk-same', 'left-us'].flatMap(id => [tie('DESIGNATED_AS', id, `${id}-GB-HR`), tie('UNDER', `${id}-GB-HR`, 'programme-GB-HR')]),
  ...['uk-and-us', 'us-same', 'left-us'].flatMap(id => [tie('DESIGNATED_AS', id, `${id}-GLOMAG`), tie('UNDER', `${id}-GLOMAG`, 'programme-US-GLOMAG')]),
  tie('SAME_AS', 'us-same', 'uk-same', { judgement: 'SAME' }),
  tie('HAS_INTEREST_IN', 'owner', 'ship-1'), tie('OWNS', 'owner', 'ship-1'), tie('OWNS', 'owner', 'ship-2'), tie('BASED_IN', 'owner', 'country-cn'),
  tie('ENGAGED_IN', 'uk-only', 'scheme-1', { knowledge: 'DENIED' }), tie('ENGAGED_IN', 'uk-same', 'scheme-1'), tie('ENGAGED_IN', 'uk-and-us', 'scheme-1', { sources: ['us-list'] }),
  tie('PARTY_TO', 'uk-only', 'case-1', { role: 'defendant' }),
  tie('IDENTIFIED_BY', 'uk-only', 'phone-1'), tie('IDENTIFIED_BY', 'owner', 'phone-2'),
  tie('RECOMMENDS', 'letter', 'uk-only'), tie('RECOMMENDS', 'letter', 'uk-and-us'),
  ...['us-far', 'us-wrong', 'us-withdrawn'].flatMap(id => [tie('DESIGNATED_AS', id, `${id}-GLOMAG`), tie('UNDER', `${id}-GLOMAG`, 'programme-US-GLOMAG')]),
  ...['far', 'bridge', 'withdrawn'].flatMap(id => [tie('DESIGNATED_AS', id, `${id}-GB-HR`), tie('UNDER', `${id}-GB-HR`, 'programme-GB-HR'), tie('RECOMMENDS', 'letter', id)]),
  tie('RECOMMENDS', 'letter', 'wrong'),
  tie('SAME_AS', 'far', 'middle', { judgement: 'SAME' }), tie('SAME_AS', 'near', 'middle', { judgement: 'SAME' }), tie('SAME_AS', 'near', 'us-far', { judgement: 'SAME' }),
  tie('SAME_AS', 'wrong', 'bridge', { judgement: 'SAME' }), tie('SAME_AS', 'bridge', 'us-wrong', { judgement: 'SAME' }), tie('SAME_AS', 'wrong', 'us-wrong', { judgement: 'DIFFERENT' }),
  tie('SAME_AS', 'withdrawn', 'us-withdrawn', { judgement: 'SAME', withdrawnBy: '2024-01-01' })
]

forEachEngine('questions', engine => {
  let graph: Graph
  const ask = async (name: string, given: Record<string, unknown> = {}): Promise<Record<string, unknown>[]> => {
    const { columns, rows } = await askQuestion(graph, name, given)
    return rows.map(row => Object.fromEntries(row.map((value, place): [string, unknown] => [columns[place] ?? '', value])))
  }

  beforeAll(async () => { graph = await engine.open() })

  it.each(library.map(({ name }) => name))('%s has no rows on an empty store', async name => {
    expect(await askQuestion(graph, name, needed[name] ?? {})).toMatchObject({ rows: [], truncated: null })
  })

  describe('on a small network', () => {
    beforeAll(async () => { await graph.write({ create: { nodes, ties } }) })

    it.each(library.map(({ name }) => name))('%s has rows and writes nothing', async name => {
      const before = await graph.ledger()
      const { columns, rows } = await askQuestion(graph, name, { ...needed[name], ...(name === 'actors-of-a-scheme' ? { scheme: 'scheme-1' } : {}) })
      expect(rows.length).toBeGreaterThan(0)
      expect(rows.every(row => row.length === columns.length)).toBe(true)
      expect(await graph.ledger()).toEqual(before)
    })

    it('finds who is designated by one authority only, with those judged the same and those that were removed', async () => {
      expect((await ask('listed-by-one-not-another')).map(({ id }) => id).sort()).toEqual(['bridge', 'left-us', 'uk-only', 'withdrawn'])
      expect(await ask('listed-by-one-not-another', { on: '2023-12-07' })).toEqual([])
    })

    it('counts by fiscal year', async () => {
      expect(await ask('designations-by-fiscal-year')).toEqual([
        { fiscalYear: 2024, programme: 'US-GLOMAG', designations: 1, datedByListOnly: 0 },
        { fiscalYear: 2023, programme: 'US-GLOMAG', designations: 4, datedByListOnly: 0 },
        { fiscalYear: 2022, programme: 'US-GLOMAG', designations: 1, datedByListOnly: 1 }
      ])
    })

    it('counts a vessel held in two ways once', async () => {
      expect(await ask('vessels-by-owner', { country: 'cn' })).toMatchObject([{ id: 'owner', vessels: 2 }])
      expect(await ask('vessels-by-owner', { country: 'ru' })).toEqual([])
    })

    it('names the ties that rest on little', async () => {
      expect((await ask('weakly-supported-ties')).map(({ tie: id }) => id)).toEqual(['owner-OWNS-ship-1', 'owner-OWNS-ship-2', 'uk-only-ENGAGED_IN-scheme-1'])
    })

    it('joins identifiers that two lists write down apart', async () => {
      expect(await ask('same-identifier')).toEqual([{ type: 'PHONE', number: '+1', actors: ['owner', 'uk-only'], names: ['Name of owner', 'Name of uk-only'] }])
    })

    it('leaves out what was asked for and has been done', async () => {
      expect((await ask('asked-for-and-not-listed')).map(({ id }) => id).sort()).toEqual(['bridge', 'uk-only', 'withdrawn', 'wrong'])
    })

    it('shows disputes at an actor', async () => {
      expect(await ask('disputed', { actor: 'uk-only' })).toMatchObject([{ claim: 'claim-1', stance: 'DENIES' }])
      expect(await ask('disputed', { actor: 'uk-same' })).toEqual([])
    })

    it('says beside each id what it names', async () => {
      expect(await ask('disputed', { actor: 'uk-only' })).toMatchObject([{ name: 'Name of uk-only - ENGAGED_IN - Name of scheme-1', stated: ['A register'] }])
      expect(await ask('stated-by-source', { source: 'source-1' })).toContainEqual(expect.objectContaining({ id: 'claim-1', aboutName: 'Name of uk-only - Name of scheme-1' }))
      expect(await ask('actors-of-a-scheme', { scheme: 'scheme-1' })).toContainEqual(expect.objectContaining({ id: 'uk-only', scheme: 'Name of scheme-1', stated: ['A register'] }))
      expect(await ask('proceedings')).toMatchObject([{ id: 'case-1', name: 'Name of uk-only', stated: ['A register'] }])
      expect((await ask('weakly-supported-ties'))[0]).toMatchObject({ startName: 'Name of owner', endName: 'Name of ship-1', stated: ['A register'] })
    })

    it('cuts at the limit and says so', async () => {
      expect(await askQuestion(graph, 'stated-by-source', { source: 'source-1' }, { limits: { rows: 3, milliseconds: 5_000 } }))
        .toMatchObject({ rows: { length: 3 }, truncated: { shown: 3, total: null } })
    })

    it('refuses what would write, whatever it is called', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'nexum-questions-'))
      const size = await graph.size()
      writeFileSync(join(folder, 'create.cypher'), '// Adds.\nCREATE (n:Node {id: "x"}) RETURN n.id AS id\n')
      writeFileSync(join(folder, 'delete.cypher'), '// Takes away.\nMATCH (n:Node) DETACH DELETE n\n')
      writeFileSync(join(folder, 'csv.cypher'), '// Reads a file.\nLOAD CSV FROM "file:///etc/passwd" AS line RETURN line\n')
      writeFileSync(join(folder, 'procedure.cypher'), '// Calls.\nCALL dbms.listConfig() YIELD name RETURN name\n')
      writeFileSync(join(folder, 'wrong.cypher'), '// Does not parse.\nMATCH (n RETURN n\n')
      for (const name of ['create', 'delete', 'csv', 'procedure', 'wrong']) {
        await expect(askQuestion(graph, name, {}, { from: folder }), name).rejects.toMatchObject({ code: 'BAD_USER_INPUT' })
      }
      expect(await graph.size()).toEqual(size)
    })

    it('gives nodes and ties as plain properties', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'nexum-questions-'))
      writeFileSync(join(folder, 'plain.cypher'), '// Plain.\nMATCH (a:Node {id: "owner"})-[r:BASED_IN]->(b) RETURN a, r, b, [b] AS list\n')
      const { rows: [row] } = await askQuestion(graph, 'plain', {}, { from: folder })
      expect(row?.[0]).toMatchObject({ id: 'owner', kind: 'Organization' })
      expect(row?.[1]).toEqual({ id: 'owner-BASED_IN-country-cn', kind: 'BASED_IN', sources: ['source-1'], revision: 1 })
      expect(row?.[3]).toEqual([row?.[2]])
      expect(Object.keys(row?.[2] as object).filter(key => key.startsWith('_'))).toEqual([])
    })
  })
})

describe('heads of questions', () => {
  it('are readable in the library, ten at least', () => {
    expect(library.filter(({ statement }) => statement === undefined)).toEqual([])
    expect(library.length).toBeGreaterThanOrEqual(10)
  })

  it('are written as the example that users are shown', () => {
    const shown = readFileSync(join(import.meta.dirname, '../../cypher/questions/README.md'), 'utf8')
    const example = readQuestion('example', /```cypher\n([^]*?)```/.exec(shown)?.[1] ?? '')
    expect(example.parameters.map(({ name, type }) => [name, type])).toEqual([['country', 'text'], ['on', 'day'], ['least', 'integer']])
  })

  it('are written so in the README too, and its example can be asked', () => {
    const shown = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8')
    const example = readQuestion('example', /```cypher\n([^]*?)```/.exec(shown)?.[1] ?? '')
    expect(example).toMatchObject({ parameters: [{ name: 'family', type: 'text', default: 'RIGHTS' }], statement: expect.stringContaining('MATCH') as string })
  })

  it('say text, type, default and meaning of each parameter', () => {
    expect(readQuestion('x', '// What?\n// $a: text = "b, c", first\n// $n: integer, second\n// $l: texts = ["x"], third\n// $o: flag = null, fourth\nRETURN $a, $n, $l, $o')).toMatchObject({
      text: 'What?',
      parameters: [{ name: 'a', type: 'text', default: 'b, c', text: 'first' }, { name: 'n', type: 'integer', text: 'second' }, { name: 'l', default: ['x'] }, { name: 'o', default: null }]
    })
  })

  it.each([
    ['no comment', 'MATCH (n) RETURN n'],
    ['an unknown type', '// What?\n// $a: string = "x", first\nRETURN $a'],
    ['a default of another type', '// What?\n// $a: integer = "x", first\nRETURN $a'],
    ['a parameter that is not declared', '// What?\nRETURN $a']
  ])('say what is wrong: %s', (_, text) => {
    expect(readQuestion('x', text)).toMatchObject({ statement: undefined, text: expect.stringContaining('cannot be asked') as string })
  })
})

describe('parameters of questions', () => {
  const never = {} as Graph
  it.each([
    ['one that is needed', {}],
    ['one that is unknown', { source: 'a', other: 'b' }],
    ['one of another type', { source: 5 }],
    ['one that must not be null', { source: null }]
  ])('are refused: %s', async (_, given) => {
    await expect(askQuestion(never, 'stated-by-source', given)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' })
  })

  it('say what a value should be when it is of another type', async () => {
    await expect(askQuestion(never, 'vessels-by-owner', { atLeast: 'abc' })).rejects.toThrow(/atLeast should be a whole number/)
  })

  it('name the questions there are when one is unknown', async () => {
    await expect(askQuestion(never, '../claims')).rejects.toThrow(/disputed/)
  })
})
