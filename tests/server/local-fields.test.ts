// Root fields that the store answers alone, on the small world.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseTie } from '../../schema/records.ts'
import { servedWorld, type Served } from './served.ts'

describe('local root fields', () => {
  let served: Served
  beforeAll(async () => { served = await servedWorld() })
  afterAll(() => served.close())

  it('node: an actor with everything that belongs to it', async () => {
    expect(await served.data(`{ node(id: "world-harbour-fortune") {
      id kind name marking revision names { value script kind } sources { id name sourceType }
      ... on Actor { designatedBy countries designations { id authority active fiscalYear programme since listedBy actor { id } } identifiers { number } addresses { city } degree { kind direction count } claims { id } }
      ... on Organization { organizationType }
    } }`)).toMatchObject({ node: {
      id: 'world-harbour-fortune', kind: 'Organization', name: 'Harbour Fortune Trading', marking: 'CLEAR', organizationType: 'COMPANY',
      names: [{ value: 'Harbour Fortune Trading', script: 'Latn', kind: 'PRIMARY' }, { value: 'HFT Group', kind: 'ALIAS' }],
      sources: [{ id: 'world-list-us', name: 'US list of 2024-05-03', sourceType: 'OFFICIAL_LIST' }, { id: 'world-list-uk' }],
      // The EU designation is over.
      designatedBy: ['US', 'UK'], countries: ['kh'], addresses: [{ city: 'Sihanoukville' }], identifiers: [], claims: [],
      designations: [
        { authority: 'EU', active: 'NO', fiscalYear: 2021, actor: { id: 'world-harbour-fortune' } },
        { authority: 'UK', active: 'YES', fiscalYear: 2024, programme: 'GB-HR' },
        // The only version held shows it: it was listed at some time before.
        { authority: 'US', active: 'YES', fiscalYear: null, since: null, listedBy: '2024-03-04' }
      ]
    } })
  })

  it('node: null when unknown, and for ids that are names of JavaScript', async () => {
    expect(await served.data('{ a: node(id: "nobody") { id } b: node(id: "__proto__") { id } c: node(id: "constructor") { id } }')).toEqual({ a: null, b: null, c: null })
  })

  it('node: a flag that ended is no country of today', async () => {
    expect(await served.data('{ node(id: "world-grey-petrel") { ... on Vessel { countries identifiers { type number } vesselType } } }'))
      .toEqual({ node: { countries: ['kh'], identifiers: [{ type: 'IMO', number: '9990001' }], vesselType: 'Fishing vessel' } })
  })

  it('nodes: in the order asked, null in the place of an unknown id', async () => {
    expect(await served.data('query($ids: [ID!]!) { nodes(ids: $ids) { id kind } }', { ids: ['world-tomas-reyl', 'nobody', 'country-ke', 'world-tomas-reyl'] }))
      .toEqual({ nodes: [{ id: 'world-tomas-reyl', kind: 'Person' }, null, { id: 'country-ke', kind: 'Country' }, { id: 'world-tomas-reyl', kind: 'Person' }] })
  })

  it('expand: exact counts, pages that meet, the far end, grades and what was cut', async () => {
    const query = 'query($after: String) { expand(id: "world-harbour-fortune", first: 4, after: $after) { node { id } counts { kind direction count } totalCount pageInfo { hasNextPage endCursor } ties { id kind start end grade other { id } from { id } to { id } sources { id } claims { stance } since until } truncated { reason shown total } } }'
    interface Page { expand: { counts: { kind: string; direction: string; count: number }[]; totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string }; ties: { id: string; grade: string | null; other: { id: string }; start: string; end: string; from: { id: string }; to: { id: string } }[]; truncated: { shown: number; total: number } | null } }
    const pages: Page['expand'][] = []
    for (let after: string | null = null; ;) {
      const { expand } = await served.data(query, { after }) as Page
      pages.push(expand)
      if (!expand.pageInfo.hasNextPage) break
      after = expand.pageInfo.endCursor
    }
    const ties = pages.flatMap(page => page.ties)
    expect(pages[0]?.totalCount).toBe(ties.length)
    expect(new Set(ties.map(({ id }) => id)).size).toBe(ties.length)
    expect(pages[0]?.counts.reduce((sum, { count }) => sum + count, 0)).toBe(ties.length)
    expect(pages[0]?.truncated).toMatchObject({ shown: 4, total: ties.length })
    expect(pages.at(-1)?.truncated).toBeNull()
    for (const tie of ties) expect([tie.from.id, tie.to.id, tie.other.id === tie.start || tie.other.id === tie.end]).toEqual([tie.start, tie.end, true])
    const gradeOf = (id: string): string | null | undefined => ties.find(tie => tie.id === id)?.grade
    expect(gradeOf('world-harbour-fortune-OPERATES-world-bright-future-jobs')).toBe('B2')
    // Supported by C3; the claim that disputes it is better and does not count for it.
    expect(gradeOf('world-tomas-reyl-SUPPORTS-world-harbour-fortune')).toBe('C3')
    expect(gradeOf('world-viktor-lasko-LEADS-world-harbour-fortune')).toBe('A2')
    expect(gradeOf('world-ada-brenn-WORKS_FOR-world-harbour-fortune')).toBeNull()
  })

  it('expand: some kinds only, and NOT_FOUND for an unknown node', async () => {
    expect(await served.data('{ expand(id: "world-viktor-lasko", tieKinds: [OWNS, LEADS], order: KIND) { totalCount ties { kind shareMinimum } } }'))
      .toEqual({ expand: { totalCount: 2, ties: [{ kind: 'LEADS', shareMinimum: null }, { kind: 'OWNS', shareMinimum: 600_000 }] } })
    expect(await served.refused('{ expand(id: "nobody") { totalCount } }')).toMatchObject({ code: 'NOT_FOUND', id: 'nobody' })
  })

  it('scheme: roles, channels, cohorts with their floor, routes, designations', async () => {
    expect(await served.data(`{ scheme(id: "world-bright-future-jobs") {
      name conduct act means purpose promised actual stages { title text } period { since until } summary
      actors { role actor { id } tie { kind grade } } channels { id channelType } cohorts { id band countMinimum countMaximum period { since until } origin ageBand }
      routes { origin { code } destination { code } cohort { id } } designations { id authority } claims { id grade source { id } locator }
    } }`)).toMatchObject({ scheme: {
      conduct: 'FORCED_CRIMINALITY', act: ['RECRUITMENT', 'HARBOURING'], means: ['DECEPTION', 'DEBT'], promised: 'Customer service abroad', period: { since: '2021', until: null },
      stages: [{ title: 'Advert' }, { title: 'Gate' }],
      actors: [
        { role: 'OPERATES', actor: { id: 'world-harbour-fortune' }, tie: { grade: 'B2' } },
        { role: 'RECRUITS_FOR', actor: { id: 'world-bright-future' } },
        { role: 'RECRUITS_FOR', actor: { id: 'world-mina-oduya' }, tie: { grade: 'B3' } }
      ],
      channels: [{ id: 'world-page', channelType: 'PAGE' }],
      cohorts: [
        { id: 'world-cohort-large', band: '40-200', countMinimum: 40, countMaximum: 200, origin: 'ug', ageBand: '18-25', period: { since: '2021', until: '2023' } },
        { id: 'world-cohort-small', band: '1-10', countMinimum: null, countMaximum: null, origin: 'ke' }
      ],
      routes: [{ origin: { code: 'ug' }, destination: { code: 'kh' }, cohort: { id: 'world-cohort-large' } }, { origin: { code: 'ke' }, destination: { code: 'kh' }, cohort: { id: 'world-cohort-small' } }],
      designations: [{ authority: 'UK' }, { authority: 'US' }],
      claims: [{ id: 'world-claim-scheme', grade: 'B2', source: { id: 'world-report' }, locator: 'p. 3' }]
    } })
  })

  it('a small cohort gives no count by any way to it', async () => {
    const answers = JSON.stringify([
      await served.data('{ node(id: "world-cohort-small") { ... on Cohort { band countMinimum countMaximum } } }'),
      await served.data('{ expand(id: "world-bright-future-jobs") { ties { other { ... on Cohort { id countMinimum countMaximum band } } } } }')
    ])
    expect(answers).toContain('"band":"1-10"')
    expect(answers).not.toMatch(/"count(Minimum|Maximum)":5\b/)
  })

  it('schemes, recommendations, sources: pages', async () => {
    const { schemes } = await served.data('{ schemes(first: 1) { totalCount pageInfo { hasNextPage endCursor } edges { cursor node { id } } } }') as { schemes: { pageInfo: { endCursor: string } } }
    expect(schemes).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: true }, edges: [{ node: { id: 'world-bright-future-jobs' } }] })
    expect(await served.data('query($after: String) { schemes(first: 1, after: $after) { pageInfo { hasNextPage } edges { node { id } } } }', { after: schemes.pageInfo.endCursor }))
      .toEqual({ schemes: { pageInfo: { hasNextPage: false }, edges: [{ node: { id: 'world-port-levy' } }] } })
    expect(await served.data('{ sources { totalCount edges { node { id publishedOn publisher } } } recommendations { totalCount edges { node { id } } } }'))
      .toMatchObject({ sources: { totalCount: 5 }, recommendations: { totalCount: 1, edges: [{ node: { id: 'world-submission' } }] } })
    expect(await served.refused('{ schemes(after: "nonsense") { totalCount } }')).toMatchObject({ code: 'BAD_USER_INPUT', path: ['after'] })
  })

  it('recommendation, source: by id, null for a node of another kind', async () => {
    expect(await served.data(`{ recommendation(id: "world-submission") { title date authors addressees authorities asks signatories { number actor { id } } subjects { id } outcome { text date designations { id } } sources { id } }
      a: recommendation(id: "world-report") { id } b: scheme(id: "world-report") { id } source(id: "world-report") { id publisher } c: source(id: "nobody") { id } }`)).toEqual({
      recommendation: {
        title: 'Submission on Harbour Fortune', date: '2024-02-01', authors: ['Port Watch'], addressees: ['Secretary of the Treasury'], authorities: ['E.O. 13818'], asks: ['Designate Harbour Fortune Trading'],
        signatories: [{ number: 1, actor: { id: 'world-port-watch' } }], subjects: [{ id: 'world-harbour-fortune' }],
        outcome: { text: 'Designated a month later.', date: '2024-03-01', designations: [{ id: 'world-viktor-lasko-US-GLOMAG' }] }, sources: [{ id: 'world-letter' }]
      },
      a: null, b: null, source: { id: 'world-report', publisher: 'Port Watch' }, c: null
    })
  })

  it('designations: filters, counts, fiscal years', async () => {
    const query = 'query($authority: Authority, $programme: String, $from: Date, $to: Date, $year: Int, $kind: NodeKind) { designations(authority: $authority, programme: $programme, from: $from, to: $to, fiscalYear: $year, kind: $kind) { totalCount edges { node { id actor { id } } } counts { authority programme kind fiscalYear count } basis { revision lists { source publishedOn complete } } } }'
    const ids = async (variables: object): Promise<string[]> => ((await served.data(query, variables)) as { designations: { edges: { node: { id: string } }[] } }).designations.edges.map(({ node }) => node.id)
    expect(await served.data(query, { authority: 'US' })).toMatchObject({ designations: {
      totalCount: 3,
      counts: [
        { programme: 'US-GLOMAG', kind: 'Organization', fiscalYear: null, count: 1 }, { programme: 'US-GLOMAG', kind: 'Person', fiscalYear: 2024, count: 1 }, { programme: 'US-RUSHAR', kind: 'Person', fiscalYear: 2023, count: 1 }
      ],
      basis: { lists: [{ source: 'ofac/sdn', publishedOn: '2024-05-03', complete: true }, { source: 'uk/fcdo' }] }
    } })
    // 2022-10-01 is the first day of fiscal year 2023.
    expect(await ids({ year: 2023 })).toEqual(['world-osei-calder-US-RUSHAR'])
    expect(await ids({ year: 2024, kind: 'Person' })).toEqual(['world-viktor-lasko-US-GLOMAG'])
    expect(await ids({ from: '2023-12-01', to: '2023-12-31' })).toEqual(['world-harbour-fortune-GB-HR'])
    expect(await ids({ programme: 'EU-HR' })).toEqual(['world-harbour-fortune-EU-HR'])
  })

  it('figures: by topic, by a part of the claim, and none', async () => {
    const figure = { id: 'world-figure', value: '200', valueMinimum: 200, unit: 'persons', period: { since: '2021', until: '2023' }, base: 'people seen by witnesses', estimator: 'Port Watch', corrections: [{ value: '180', reason: 'counted twice', source: 'world-letter' }], sources: [{ id: 'world-report' }] }
    const fields = '{ id value valueMinimum unit period { since until } base estimator corrections { value reason source } sources { id } }'
    expect(await served.data(`{ a: figures(topic: "People Held") ${fields} b: figures(topic: "200 people") ${fields} c: figures(topic: "revenue") ${fields} }`)).toEqual({ a: [figure], b: [figure], c: [] })
  })

  it('claims: about a tie, with stance and grade', async () => {
    expect(await served.data('{ claims(about: "world-tomas-reyl-SUPPORTS-world-harbour-fortune") { id stance grade locator statement source { id } } }')).toEqual({ claims: [
      { id: 'world-claim-reyl', stance: 'SUPPORTS', grade: 'C3', locator: 'p. 30', statement: 'He lent two million.', source: { id: 'world-report' } },
      { id: 'world-claim-reyl-disputed', stance: 'DISPUTES', grade: 'B2', locator: 'annex', statement: 'The loan was to another company of that name.', source: { id: 'world-register' } }
    ] })
  })

  it('programmes, prongs, law: the law as data', async () => {
    const { programmes, prongs, law, all } = await served.data(`{ programmes { id key title authority family blocking legalBasis since until sources { id } } prongs(authority: US) { id authority programme order text elements source confidence }
      law(regime: CA) { regime ownershipRules { regime since until threshold strict aggregate controlCounts presumption text source confidence } programmes { key } licences { id } standards { id topic text } } all: law { regime ownershipRules { regime } licences { id until } } }`) as {
      programmes: { key: string }[]; prongs: { id: string; programme: string | null }[]; law: { ownershipRules: object[]; programmes: { key: string }[] }; all: { licences: object[] } }
    expect(programmes.find(({ key }) => key === 'US-GLOMAG')).toMatchObject({ id: 'programme-US-GLOMAG', authority: 'US', family: 'RIGHTS', blocking: true })
    expect(prongs.find(({ id }) => id === 'EO13818.iii.B')).toMatchObject({ programme: 'US-GLOMAG' })
    expect(prongs.find(({ id }) => id === 'TVPA111.A')).toMatchObject({ programme: null })
    expect(prongs.every(prong => !prong.id.startsWith('UK'))).toBe(true)
    expect(law).toMatchObject({ regime: 'CA', ownershipRules: [{ until: '2023-06-21', threshold: null }, { since: '2023-06-22', threshold: 500_000, aggregate: 'CANNOT_TELL' }] })
    expect(law.programmes.every(({ key }) => key.startsWith('CA-'))).toBe(true)
    expect(all.licences).toContainEqual({ id: 'US-GLOMAG-GL3', until: '2023-03-09' })
  })

  it('questions and question: the library, bounded and read only', async () => {
    const { questions } = await served.data('{ questions { name text parameters { name type text default } } }') as { questions: { name: string; parameters: object[] }[] }
    expect(questions.length).toBeGreaterThanOrEqual(10)
    expect(await served.data('{ question(name: "vessels-by-owner", parameters: { atLeast: 1 }) { columns rows truncated { reason } } }')).toEqual({ question: { columns: ['id', 'owner', 'vessels', 'ties', 'example'], rows: [['world-silver-reef', 'Silver Reef Fisheries', 1, ['HAS_INTEREST_IN'], 'GREY PETREL']], truncated: null } })
    expect(await served.refused('{ question(name: "nothing") { columns } }')).toMatchObject({ code: 'NOT_FOUND' })
    expect(await served.refused('{ question(name: "vessels-by-owner", parameters: { country: 3 }) { columns } }')).toMatchObject({ code: 'BAD_USER_INPUT', path: ['parameters', 'country'] })
  })

  it('imports, import, status', async () => {
    expect(await served.data('{ imports { id list } import(id: "world-run-ofac/sdn") { source list file publishedOn stage rate nodes ties counts { read added refused } issues { kind count examples } expectations { text held } } no: import(id: "nobody") { id } }')).toMatchObject({
      imports: [{ list: 'uk/fcdo' }, { list: 'ofac/sdn' }],
      import: { source: 'ofac', list: 'ofac/sdn', rate: 1.5, nodes: 3, counts: { read: 3, added: 3, refused: 0 }, issues: [{ kind: 'unknown remark', count: 1 }], expectations: [{ held: true }] }, no: null
    })
    expect(await served.data('{ status { engine nodes ties revision complete lists { list source publishedOn ageDays entries complete stale } projection { ready } } }')).toMatchObject({ status: {
      engine: 'embedded', revision: 3, complete: true, lists: [{ list: 'ofac/sdn', entries: 3, stale: true }, { list: 'uk/fcdo', stale: true }]
    } })
  })

  it('expand: a tie to itself is counted both ways and is one tie', async () => {
    await served.graph.write({ merge: { ties: [parseTie({ id: 'world-self', kind: 'ASSOCIATE_OF', start: 'world-ada-brenn', end: 'world-ada-brenn', sources: ['world-report'] })] } })
    expect(await served.data('{ expand(id: "world-ada-brenn", tieKinds: [ASSOCIATE_OF]) { counts { kind direction count } totalCount pageInfo { hasNextPage } ties { id } truncated { reason } } }')).toEqual({ expand: {
      counts: expect.arrayContaining([{ kind: 'ASSOCIATE_OF', direction: 'OUT', count: 1 }, { kind: 'ASSOCIATE_OF', direction: 'IN', count: 1 }]) as object,
      totalCount: 1, pageInfo: { hasNextPage: false }, ties: [{ id: 'world-self' }], truncated: null
    } })
  })

  it('an actor that stands on two lists under two ids: the designations of both, unless the judgement is undone', async () => {
    const query = '{ node(id: "world-same-judgement") { ... on Actor { designatedBy designations { id } } } }'
    const same = { designatedBy: ['US', 'UK'], designations: ['world-harbour-fortune-EU-HR', 'world-harbour-fortune-GB-HR', 'world-harbour-fortune-US-GLOMAG'].map(id => ({ id })) }
    expect(await served.data(query)).toEqual({ node: same })
    const judgement = { id: 'world-harbour-fortune-SAME_AS-world-same-judgement', kind: 'SAME_AS', start: 'world-harbour-fortune', end: 'world-same-judgement', reason: 'One registration number.', judgedBy: 'the tests', judgedOn: '2024-04-01', sources: ['world-report'] }
    await served.graph.write({ merge: { ties: [parseTie({ ...judgement, judgement: 'UNDECIDED' })] } })
    expect(await served.data(query)).toEqual({ node: { designatedBy: [], designations: [] } })
    // Judged one with a third that is judged another than the listed one: nobody knows what is wrong, nothing joins.
    const third = { ...judgement, id: 'world-third', start: 'world-same-judgement', end: 'world-blue-lantern', judgement: 'SAME' }
    const apart = { ...judgement, id: 'world-apart', start: 'world-blue-lantern', end: 'world-harbour-fortune', judgement: 'DIFFERENT' }
    await served.graph.write({ merge: { ties: [{ ...judgement, judgement: 'SAME' }, third, apart].map(parseTie) } })
    expect(await served.data(query)).toEqual({ node: { designatedBy: [], designations: [] } })
    await served.graph.write({ merge: { ties: [parseTie({ ...third, judgement: 'UNDECIDED' })] } })
    await served.graph.write({ merge: { ties: [parseTie({ ...judgement, judgement: 'SAME' })] } })
    expect(await served.data(query)).toEqual({ node: same })
  })
})
