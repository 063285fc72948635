// Root fields that the network and the index of names answer, through the API, on the small world. What is judged is tested in tests/network.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { servedWorld, type Served } from './served.ts'

const leads = 'leads { prong { id programme authority text source } verdict elements { name verdict why } chain { length sentence weakestGrade hops { from { id } tie { id kind } to { id } sentence sources { id } grade } } missing }'
const candidate = `actor { id name designatedBy } score { total parts { name value why } } ${leads} counterEvidence { text claim { id stance } sources { id } } coverage { authority state programme since lagDays designation { id } } blockedByOwnership { regime verdict } notice`

interface Candidate {
  readonly actor: { readonly id: string; readonly designatedBy: readonly string[] }
  readonly score: { readonly total: number; readonly parts: readonly { readonly value: number }[] }
  readonly leads: readonly { readonly prong: { readonly id: string } | null; readonly verdict: string | null; readonly chain: { readonly sentence: string; readonly hops: readonly { readonly sources: readonly unknown[] }[] } }[]
  readonly counterEvidence: readonly { readonly claim: { readonly id: string } | null }[]
  readonly blockedByOwnership: readonly { readonly regime: string; readonly verdict: string }[]
  readonly notice: string
}

interface Readiness {
  readonly verdict: string
  readonly opened: boolean
  readonly elements: readonly { readonly name: string }[]
  readonly parts: readonly { readonly name: string; readonly verdict: string }[]
  readonly proceedings: readonly unknown[]
  readonly counterEvidenceSearchRecorded: boolean
  readonly counterEvidenceSearches: readonly unknown[]
}

const whole = 'prong { id text } chain { sentence weakestGrade hops { sentence grade from { id name } to { id name } tie { id kind } sources { id name } } }'

interface WhatIf {
  readonly freed: readonly { readonly actor: { readonly id: string }; readonly regime: string; readonly before: string; readonly after: string }[]
  readonly leadsAppearing: readonly { readonly actor: { readonly id: string }; readonly prong: { readonly id: string } | null }[]
  readonly leadsVanishing: WhatIf['leadsAppearing']
  readonly remarks: readonly string[]
}

describe('root fields of the network', () => {
  let served: Served
  beforeAll(async () => {
    served = await servedWorld()
    await served.names.ready()
  })
  afterAll(() => served.close())

  const candidates = async (rest = ''): Promise<{ totalCount: number; edges: { node: Candidate }[]; notice: string; pageInfo: { hasNextPage: boolean; endCursor: string } }> =>
    ((await served.data(`{ candidates(authority: US, programme: "US-GLOMAG" ${rest}) { totalCount pageInfo { hasNextPage endCursor } notice truncated { reason shown total } basis { revision lists { source publishedOn } } edges { cursor node { ${candidate} } } } }`)) as { candidates: never }).candidates

  it('candidates: who is tied to the designated and is not, each chain with its sources', async () => {
    const { edges, totalCount, notice } = await candidates()
    const found = new Map(edges.map(({ node }) => [node.actor.id, node]))
    expect(totalCount).toBe(edges.length)
    expect(found.keys()).toContain('world-blue-lantern')
    expect(found.keys()).toContain('world-tomas-reyl')
    // Designated already, staff, and who submitted are none.
    for (const id of ['world-viktor-lasko', 'world-harbour-fortune', 'world-ada-brenn', 'world-port-watch', 'world-same-judgement']) expect(found.has(id)).toBe(false)
    expect(notice).toContain('US 2024-05-03')
    expect(notice).toContain('not allegations')
    for (const { node } of edges) {
      expect(node.actor.designatedBy).not.toContain('US')
      expect(node.leads.length).toBeGreaterThan(0)
      expect(node.score.parts.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(node.score.total, 9)
      for (const { chain } of node.leads) for (const hop of chain.hops) expect(hop.sources.length).toBeGreaterThan(0)
    }
    expect(found.get('world-blue-lantern')?.leads[0]).toMatchObject({ prong: { id: 'EO13818.iii.B', programme: 'US-GLOMAG', authority: 'US' }, verdict: 'YES' })
    expect(found.get('world-blue-lantern')?.blockedByOwnership).toContainEqual({ regime: 'OFAC', verdict: 'YES' })
    expect(found.get('world-tomas-reyl')?.counterEvidence).toEqual([expect.objectContaining({ claim: { id: 'world-claim-reyl-disputed', stance: 'DISPUTES' }, sources: [{ id: 'world-register' }] })])
  })

  it('candidates: pages meet, and a scheme narrows', async () => {
    const all = (await candidates()).edges.map(({ node }) => node.actor.id)
    const paged: string[] = []
    for (let after = ''; ;) {
      const { edges, pageInfo } = await candidates(`first: 2 ${after}`)
      paged.push(...edges.map(({ node }) => node.actor.id))
      if (!pageInfo.hasNextPage) break
      after = `after: "${pageInfo.endCursor}"`
    }
    expect(paged).toEqual(all)
    const scheme = (await candidates('scheme: "world-bright-future-jobs"')).edges.map(({ node }) => node.actor.id)
    expect(scheme).toContain('world-mina-oduya')
    expect(scheme).not.toContain('world-silver-reef')
    const other = (await candidates('status: OTHER_PROGRAMME, scheme: "world-port-levy"')).edges.map(({ node }) => node.actor.id)
    expect(other).toEqual(['world-osei-calder'])
  })

  it('candidates: weights are printed with every answer and can be changed; a ground narrows', async () => {
    const ask = async (rest: string): Promise<{ weights: { name: string; parts: { name: string; weight: number; text: string }[] }; edges: { node: { actor: { id: string }; score: { total: number; parts: { name: string }[] }; leads: { prong: { id: string } | null }[] } }[]; pageInfo: { endCursor: string } }> =>
      ((await served.data(`{ candidates(authority: US, programme: "US-GLOMAG" ${rest}) { weights { name parts { name weight text } } pageInfo { endCursor } edges { node { actor { id } score { total parts { name } } leads { prong { id } } weights { name } } } } }`)) as { candidates: never }).candidates
    const usual = await ask('')
    expect(usual.weights.name).toBe('standard')
    expect(usual.weights.parts.find(({ name }) => name === 'ground')).toMatchObject({ weight: 40, text: expect.stringContaining('ground in law') as string })
    const own = await ask('weights: { profile: "network", parts: [{ name: "ground", weight: 0 }] }')
    expect(own.weights.name).toBe('network, changed')
    expect(own.edges.map(({ node }) => node.actor.id).sort()).toEqual(usual.edges.map(({ node }) => node.actor.id).sort())
    expect(own.edges.flatMap(({ node }) => node.score.parts.map(({ name }) => name))).toContain('neighbours')
    expect(own.edges.flatMap(({ node }) => node.score.parts.map(({ name }) => name))).not.toContain('ground')
    const held = await ask('prong: "EO13818.iii.B"')
    expect(held.edges.length).toBeGreaterThan(0)
    expect(held.edges.length).toBeLessThan(usual.edges.length)
    for (const { node } of held.edges) expect(node.leads.map(({ prong }) => prong?.id)).toContain('EO13818.iii.B')
    const refused = (rest: string) => served.refused(`{ candidates(authority: US, programme: "US-GLOMAG", ${rest}) { totalCount } }`)
    expect(await refused(`weights: { profile: "network" }, after: "${usual.pageInfo.endCursor}"`)).toMatchObject({ code: 'BAD_USER_INPUT', path: ['after'] })
    expect(await refused('weights: { profile: "mine" }')).toMatchObject({ path: ['weights', 'profile'], allowed: ['standard', 'evidence', 'network'] })
    expect(await refused('weights: { parts: [{ name: "guilt", weight: 1 }] }')).toMatchObject({ path: ['weights', 'parts', 0, 'name'], allowed: expect.arrayContaining(['ground']) as string[] })
    expect(await refused('weights: { parts: [{ name: "ground", weight: -1 }] }')).toMatchObject({ path: ['weights', 'parts', 0, 'weight'] })
    expect(await refused('prong: "GHRSR.4"')).toMatchObject({ path: ['prong'], allowed: expect.arrayContaining(['EO13818.iii.B']) as string[] })
  })

  it('leads: the same judgement for one actor, and NOT_FOUND', async () => {
    const { leads: judged } = await served.data(`{ leads(actor: "world-mina-oduya", authority: US, programme: "US-GLOMAG") { ${candidate} basis { revision } } }`) as { leads: Candidate }
    expect(judged.leads.map(({ prong }) => prong?.id)).toContain('EO13818.ii.A')
    expect(judged.leads[0]?.chain.sentence).toContain('Mina Oduya')
    const { leads: open } = await served.data('{ leads(actor: "world-bright-future", authority: US, programme: "US-GLOMAG") { leads { elements { name verdict next } } } }') as { leads: { leads: { elements: { name: string; verdict: string; next: string | null }[] }[] } }
    const elements = open.leads.flatMap(lead => lead.elements)
    expect(elements.map(({ name }) => name)).toContain('CONDUCT')
    for (const { verdict, next } of elements) expect(next === null).toBe(verdict === 'YES')
    expect(await served.refused('{ leads(actor: "nobody", authority: US) { notice } }')).toMatchObject({ code: 'NOT_FOUND', id: 'nobody' })
  })

  it('readiness: parts with what to do next; a search for counter-evidence is stated as a claim', async () => {
    const fields = 'actor { id name } prong { id } on verdict why opened elements { name verdict why sources { id name } independentSources claims { id } ties { id } next } parts { name verdict why next } chain { sentence } missing proceedings { id } counterEvidence { text } counterEvidenceSearchRecorded counterEvidenceSearches { id } notice basis { revision }'
    const ask = async (): Promise<Readiness> => ((await served.data(`{ readiness(id: "world-mina-oduya", prong: "EO13818.ii.A", on: "2024-06-01") { ${fields} } }`)) as { readiness: Readiness }).readiness
    const before = await ask()
    expect([before.verdict, before.opened, before.counterEvidenceSearchRecorded, before.proceedings]).toEqual(['NO', true, false, [{ id: 'world-case' }]])
    expect(before.elements.find(({ name }) => name === 'CONDUCT')).toMatchObject({ verdict: 'YES', sources: [{ id: 'world-report' }], independentSources: 1, claims: [{ id: 'world-claim-recruits' }] })
    expect(before.parts.find(({ name }) => name === 'IDENTITY')).toMatchObject({ verdict: 'CANNOT_TELL', why: expect.stringContaining('phone') as string })
    await served.data('mutation { addClaim(about: "world-mina-oduya", statement: "Court records were searched; nothing was found.", counterEvidenceSearch: true, source: { name: "Search note" }, author: "A. Tester") { claim { id counterEvidenceSearch } } }')
    const after = await ask()
    expect([after.counterEvidenceSearchRecorded, after.counterEvidenceSearches.length, after.parts.find(({ name }) => name === 'COUNTER_EVIDENCE')?.verdict]).toEqual([true, 1, 'YES'])
    expect(await served.refused('{ readiness(id: "nobody", prong: "EO13818.ii.A") { verdict } }')).toMatchObject({ code: 'NOT_FOUND', id: 'nobody' })
    expect(await served.refused('{ readiness(id: "world-mina-oduya", prong: "EO1") { verdict } }')).toMatchObject({ code: 'BAD_USER_INPUT', path: ['prong'], allowed: expect.arrayContaining(['EO13818.ii.A', 'TVPA111.A']) as string[] })
  })

  it('whatIf: designate, delist, sell; by regime, with the step; leads that come and go; nothing written', async () => {
    const owned = 'actor { id } regime before after step ties { id }'
    const lead = 'actor { id } programme prong { id } before after status why chain { sentence }'
    const fields = `on supposed blocked { ${owned} } freed { ${owned} } leadsAppearing { ${lead} } leadsVanishing { ${lead} } truncated { reason } remarks notice basis { revision }`
    const ask = async (args: string): Promise<WhatIf> => ((await served.data(`{ whatIf(${args}) { ${fields} } }`)) as { whatIf: WhatIf }).whatIf
    const before = await served.graph.ledger()
    const sold = await ask('sell: [{ owner: "world-viktor-lasko", of: "world-blue-lantern", share: 200000 }], on: "2024-06-01"')
    expect(sold.freed.map(({ actor, regime, before: old, after }) => [actor.id, regime, old, after])).toEqual([['world-blue-lantern', 'OFAC', 'YES', 'NO'], ['world-grey-petrel', 'OFAC', 'CANNOT_TELL', 'NO'], ['world-silver-reef', 'OFAC', 'YES', 'NO']])
    expect(sold.remarks.join(' ')).toContain('FAQ 402')
    const designated = await ask('designate: [{ actor: "world-mina-oduya", programme: "US-GLOMAG", on: "2024-06-01" }]')
    expect(designated.leadsAppearing.map(({ actor, prong }) => [actor.id, prong?.id])).toContainEqual(['world-bright-future', 'EO13818.iii.B'])
    expect(designated.leadsVanishing.map(({ actor, prong }) => [actor.id, prong?.id])).toContainEqual(['world-mina-oduya', 'EO13818.ii.A'])
    const delisted = await ask('delist: ["world-viktor-lasko"], on: "2024-06-01"')
    expect(delisted.leadsVanishing.map(({ actor, prong }) => [actor.id, prong?.id])).toContainEqual(['world-silver-reef', 'EO13818.iii.B'])
    expect(await served.graph.ledger()).toEqual(before)
    expect(await served.refused('{ whatIf { on } }')).toMatchObject({ code: 'BAD_USER_INPUT', path: ['designate'] })
    expect(await served.refused('{ whatIf(designate: [{ actor: "nobody", programme: "US-GLOMAG" }]) { on } }')).toMatchObject({ code: 'NOT_FOUND', id: 'nobody' })
    expect(await served.refused('{ whatIf(designate: [{ actor: "world-mina-oduya", programme: "US-GLOMAC" }]) { on } }')).toMatchObject({ code: 'BAD_USER_INPUT', path: ['designate', 0, 'programme'] })
    expect(await served.refused('{ whatIf(sell: [{ owner: "world-mina-oduya", of: "world-blue-lantern" }]) { on } }')).toMatchObject({ code: 'BAD_USER_INPUT', path: ['sell', 0] })
  })

  it('fits and precedents: grounds of all authorities in one order, and what stands on the lists on the same ground', async () => {
    const { fits } = await served.data('{ fits(actor: "world-blue-lantern", on: "2024-06-01") { actor { id } on fits { authority prong { id } verdict why elements { name verdict why } next chain { sentence } state standard precedents } notice basis { revision } } }') as { fits: { fits: { authority: string; prong: { id: string } | null; state: string }[] } }
    expect(fits.fits[0]).toMatchObject({ authority: 'US', prong: { id: 'EO13818.iii.B' }, verdict: 'YES', state: 'BLOCKED_BY_OWNERSHIP', next: [] })
    expect(new Set(fits.fits.map(({ authority }) => authority))).toEqual(new Set(['US', 'UK', 'EU', 'CA', 'AU']))
    expect(await served.refused('{ fits(actor: "nobody") { notice } }')).toMatchObject({ code: 'NOT_FOUND', id: 'nobody' })
    expect(await served.data('{ precedents(prong: "EO13818.ii.A", on: "2024-06-01") { prong { id } totalCount statedCount precedents { actor { id } designation { id programme } stated tie { id } to { id } sentence } notice } }')).toMatchObject({
      precedents: { prong: { id: 'EO13818.ii.A' }, totalCount: 2, statedCount: 1, precedents: [
        { actor: { id: 'world-viktor-lasko' }, designation: { id: 'world-viktor-lasko-US-GLOMAG', programme: 'US-GLOMAG' }, stated: true, tie: null, sentence: null },
        { actor: { id: 'world-harbour-fortune' }, stated: false, to: { id: 'world-bright-future-jobs' }, sentence: expect.stringContaining('Harbour Fortune Trading operates') as string }
      ] }
    })
    expect(await served.refused('{ precedents(prong: "nothing") { notice } }')).toMatchObject({ code: 'BAD_USER_INPUT', path: ['prong'] })
    expect(await served.data(`{ whatIf(delist: ["world-viktor-lasko"]) { leadsAppearing { ${whole} } leadsVanishing { ${whole} } blocked { actor { id name } step ties { id sources { id name } } } } fits(actor: "world-blue-lantern") { fits { ${whole} } } }`)).toHaveProperty('whatIf')
  })

  it('paths: shortest first, as a sentence, never through a hub', async () => {
    const { paths } = await served.data(`{ paths(from: "world-grey-petrel", to: "world-viktor-lasko") { paths { length nodes { id } ties { id kind grade from { id } } sentence weakestGrade } truncated { reason } basis { revision } } }`) as { paths: { paths: { length: number; nodes: { id: string }[]; sentence: string }[] } }
    expect(paths.paths.map(({ nodes }) => nodes.map(({ id }) => id))).toEqual([['world-grey-petrel', 'world-silver-reef', 'world-blue-lantern', 'world-viktor-lasko']])
    expect(paths.paths[0]).toMatchObject({ length: 3, sentence: expect.stringContaining('Blue Lantern Holding') as string })
    expect(await served.data('{ paths(from: "world-grey-petrel", to: "world-viktor-lasko", tieKinds: [OWNS]) { paths { length } } }')).toEqual({ paths: { paths: [] } })
    expect(await served.refused('{ paths(from: "nobody", to: "world-viktor-lasko") { paths { length } } }')).toMatchObject({ code: 'NOT_FOUND' })
    expect(await served.refused('{ paths(from: "world-grey-petrel", to: "world-viktor-lasko", count: 0) { paths { length } } }')).toMatchObject({ code: 'BAD_USER_INPUT', path: ['count'] })
  })

  it('paths: all of them, through some and not through others', async () => {
    const ask = (more: string) => served.data(`{ paths(from: "world-grey-petrel", to: "world-viktor-lasko", ${more}) { paths { nodes { id } } truncated { reason shown total } } }`) as Promise<{ paths: { paths: { nodes: { id: string }[] }[] } }>
    const nodes = async (more: string) => (await ask(more)).paths.paths.map(path => path.nodes.map(({ id }) => id))
    const [every, first] = [await nodes('all: true'), await nodes('count: 1')]
    expect(every[0]).toEqual(first[0])
    expect(new Set(every.map(ids => ids.join())).size).toBe(every.length)
    expect(await nodes('all: true, through: ["world-silver-reef"]')).toEqual(every.filter(ids => ids.includes('world-silver-reef')))
    expect(await nodes('all: true, notThrough: ["world-silver-reef"]')).toEqual(every.filter(ids => !ids.includes('world-silver-reef')))
    expect(await nodes('all: false, through: [], notThrough: []')).toEqual(await nodes('count: 3'))
    expect(await ask('all: true, maxLength: 2')).toMatchObject({ paths: { paths: [], truncated: { reason: expect.stringContaining('longer than 2 ties') as string, shown: 0, total: 0 } } })
    const refused = (more: string) => served.refused(`{ paths(from: "world-grey-petrel", to: "world-viktor-lasko", ${more}) { paths { length } } }`)
    expect(await refused('notThrough: ["nobody"]')).toMatchObject({ code: 'NOT_FOUND' })
    expect(await refused('through: ["a", "b", "c", "d", "e", "f"]')).toMatchObject({ code: 'BAD_USER_INPUT', path: ['through'] })
  })

  it('ownership and ownedBy: shares, steps, rule', async () => {
    expect(await served.data(`{ ownership(id: "world-silver-reef", regime: OFAC) { verdict on shareMinimum shareMaximum accountedFor { minimum maximum } couldFlip owners { actor { id } shareMinimum via counts } decisive { id } steps
      rule { regime threshold strict aggregate controlCounts presumption source since until } notice basis { lists { source } } } }`)).toMatchObject({ ownership: {
      verdict: 'YES', shareMinimum: 550_000, accountedFor: { minimum: 550_000, maximum: 550_000 }, owners: [{ actor: { id: 'world-blue-lantern' }, counts: 'YES' }], rule: { regime: 'OFAC', threshold: 500_000, strict: false, aggregate: 'YES', since: null }
    } })
    const { ownedBy } = await served.data('{ ownedBy(id: "world-viktor-lasko", regime: OFAC) { actor { id } verdict step ties { id } } }') as { ownedBy: { actor: { id: string } }[] }
    expect(ownedBy.map(({ actor }) => actor.id)).toEqual(expect.arrayContaining(['world-blue-lantern', 'world-silver-reef']))
    expect(await served.refused('{ ownership(id: "nobody", regime: UK) { verdict } }')).toMatchObject({ code: 'NOT_FOUND' })
  })

  it('coverage: actors by authorities', async () => {
    const { coverage } = await served.data('{ coverage(ids: ["world-harbour-fortune", "nobody", "world-blue-lantern"]) { columns { authority } rows { actor { id } gaps cells { authority state since programme programmes lagDays designation { id } } } notice basis { revision } } }') as { coverage: { columns: object[]; rows: { actor: { id: string }; cells: { authority: string; state: string }[] }[] } }
    expect(coverage.rows.map(({ actor }) => actor.id)).toEqual(['world-harbour-fortune', 'world-blue-lantern'])
    const states = Object.fromEntries(coverage.rows[0]?.cells.map(({ authority, state }) => [authority, state]) ?? [])
    expect(states).toMatchObject({ US: 'DESIGNATED', UK: 'DESIGNATED', EU: 'DELISTED', CA: 'NOT_IMPORTED' })
    expect(coverage.rows[1]?.cells.find(({ authority }) => authority === 'US')?.state).toBe('BLOCKED_BY_OWNERSHIP')
    const { coverage: { totals } } = await served.data('{ coverage(ids: ["world-harbour-fortune", "world-viktor-lasko"], on: "2024-06-01") { totals { authority designated otherProgramme blockedByOwnership cannotTell delisted notListed notImported first lagKnown lagMedian } } }') as { coverage: { totals: object[] } }
    expect(totals[0]).toEqual({ authority: 'US', designated: 2, otherProgramme: 0, blockedByOwnership: 0, cannotTell: 0, delisted: 0, notListed: 0, notImported: 0, first: 1, lagKnown: 1, lagMedian: 0 })
    const twins = await served.data('{ coverage(ids: ["world-same-judgement", "world-viktor-lasko", "world-harbour-fortune", "world-viktor-lasko"]) { rows { actor { id } cells { authority state } } } }') as { coverage: { rows: { actor: { id: string }; cells: object[] }[] } }
    expect(twins.coverage.rows.map(({ actor }) => actor.id)).toEqual(['world-same-judgement', 'world-viktor-lasko', 'world-harbour-fortune'])
    expect(twins.coverage.rows[0]?.cells).toEqual(twins.coverage.rows[2]?.cells)
    expect(await served.refused('{ coverage(scheme: "nobody") { notice } }')).toMatchObject({ code: 'NOT_FOUND' })
  })

  it('search: by name, typo, script and identifier', async () => {
    const first = async (query: string, rest = ''): Promise<string | undefined> =>
      ((await served.data(`query($query: String!) { search(query: $query ${rest}) { totalCount pageInfo { hasNextPage endCursor } hits { score matchedName matchKind node { id name } } } }`, { query })) as { search: { hits: { node: { id: string } }[] } }).search.hits[0]?.node.id
    for (const query of ['Viktor Lasko', 'LASKO, Viktor', 'Viktor Lasco', 'Ласко Виктор', 'harbourmaster', 'world-viktor-lasko']) expect([query, await first(query)]).toEqual([query, 'world-viktor-lasko'])
    expect(await first('IMO 9990001')).toBe('world-grey-petrel')
    expect(await first('Harbour', 'designatedBy: [UK]')).toBe('world-harbour-fortune')
    expect(await first('Lasko', 'designatedBy: [UK]')).toBeUndefined()
    expect(await served.refused('{ search(query: "  ") { totalCount } }')).toMatchObject({ code: 'BAD_USER_INPUT', path: ['query'] })
  })

  it('an answer follows a write: no stale leads', async () => {
    await served.graph.write({ merge: { ties: [{ id: 'world-new', kind: 'ACTS_FOR', start: 'world-ministry-of-ports', end: 'world-viktor-lasko', sources: ['world-report'] }] } })
    expect((await candidates()).edges.map(({ node }) => node.actor.id)).toContain('world-ministry-of-ports')
  })

  it('takes an empty list as one that was not given, in every field', async () => {
    const ask = async (field: string, rest: string, shape: string): Promise<unknown> => served.data(`{ ${field}${rest}) ${shape} }`)
    for (const [field, list, shape] of [
      ['search(query: "Harbour"', 'kinds: []', '{ hits { node { id } } }'],
      ['search(query: "Harbour"', 'designatedBy: []', '{ hits { node { id } } }'],
      ['expand(id: "world-viktor-lasko"', 'tieKinds: []', '{ totalCount ties { id } }'],
      ['paths(from: "world-grey-petrel", to: "world-viktor-lasko"', 'tieKinds: []', '{ paths { length } }'],
      ['candidates(authority: US, programme: "US-GLOMAG"', 'kinds: []', '{ totalCount edges { node { actor { id } } } }'],
      ['coverage(scheme: "world-bright-future-jobs"', 'ids: []', '{ rows { actor { id } } }']
    ] as const) {
      const without = await ask(field, '', shape)
      expect(JSON.stringify(without), field).toMatch(/"(id|length)":/)
      expect(await ask(field, `, ${list}`, shape), `${field}, ${list}`).toEqual(without)
    }
    expect(await served.refused('{ coverage(ids: []) { rows { gaps } } }')).toMatchObject({ code: 'BAD_USER_INPUT', path: ['ids'] })
    expect(await served.data('{ nodes(ids: []) { id } }')).toEqual({ nodes: [] })
  })
})
