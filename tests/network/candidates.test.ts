// Who is a candidate, and in what order: never a hub, an address or a nationality as connection, never a possible victim.
import { describe, expect, it } from 'vitest'
import { cursor, judgeOne, pageStart, rank, told, type CandidatesAsked } from '../../api/network/candidates.ts'
import type { Judging } from '../../api/network/judging.ts'
import { company, glomag, listed, person, scheme, world, type World } from './world.ts'

const asked: CandidatesAsked = { authority: 'US', programme: 'US-GLOMAG', status: 'UNDESIGNATED', first: 25 }
const ids = (judging: Judging, more: Partial<CandidatesAsked> = {}): string[] => rank(judging, { ...asked, ...more }).ranked.map(({ row }) => judging.projected.id(row))
const acts = (start: string, end = 'B', more: Readonly<Record<string, string>> = {}) => ({ kind: 'ACTS_FOR', start, end, ...more })
const of = (network: World, more: Partial<CandidatesAsked> = {}): string[] => ids(world(network), more)

describe('who', () => {
  it('looks three ties far, and down chains of ownership without limit', () => {
    const nodes = { A1: person, A2: person, A3: person, A4: person, C1: company, C2: company, C3: company, C4: company, V: { kind: 'Vessel' }, B: person }
    const ties = [acts('A1'), ...['A2', 'A3', 'A4'].map((start, place) => ({ kind: 'ASSOCIATE_OF', start, end: `A${place + 1}` })),
      ...['C1', 'C2', 'C3', 'C4'].map((start, place) => ({ kind: 'OWNED_OR_CONTROLLED_BY', start, end: place === 0 ? 'B' : `C${place}` })), { kind: 'HAS_INTEREST_IN', start: 'C4', end: 'V' }]
    expect(of({ nodes, designations: [glomag('B')], ties }).sort()).toEqual(['A1', 'A2', 'A3', 'C1', 'C2', 'C3', 'C4', 'V'])
  })

  it('never passes through one that is designated: the nearer one is the end', () => {
    const judging = world({ nodes: { A: person, M: person, B: person }, designations: [glomag('B'), glomag('M')], ties: [acts('A', 'M'), acts('M')] })
    const [found] = rank(judging, asked).ranked
    expect(found?.leads.map(({ chain }) => chain.nodes.map(node => judging.projected.id(node)))).toEqual([['A', 'M']])
    expect(ids(judging, { of: 'B' })).toEqual(['A'])
  })

  it('never takes a possible victim, a sheltered capacity, an employee, a shared country or address', () => {
    expect(of({
      nodes: { V: { ...person, possibleVictim: true }, J: person, S: person, N: person, D: { kind: 'Address' }, L: company, B: company }, designations: [glomag('B')],
      ties: [acts('V'), acts('J', 'B', { capacity: 'JOURNALIST' }), { kind: 'WORKS_FOR', start: 'S', end: 'B' }, { kind: 'LOCATED_AT', start: 'L', end: 'D' }, { kind: 'LOCATED_AT', start: 'B', end: 'D' }]
    })).toEqual([])
  })

  it('takes an officer, weakly', () => {
    expect(of({ nodes: { A: person, B: company }, designations: [glomag('B')], ties: [{ kind: 'WORKS_FOR', start: 'A', end: 'B', capacity: 'OFFICER' }] })).toEqual(['A'])
  })

  it('never passes through a hub', () => {
    const crowd = Object.fromEntries(Array.from({ length: 500 }, (_, place) => [`x${place}`, company]))
    const network: World = { nodes: { A: company, H: company, B: person, ...crowd }, designations: [glomag('B')], ties: [acts('A', 'H'), acts('H'), ...Object.keys(crowd).map(start => acts(start, 'H'))] }
    const judging = world(network)
    expect(ids(judging)).toEqual(['H'])
    expect(rank(judging, asked).truncated?.reason).toContain('not passed through')
  })

  it('finds who shares a wallet, and not who shares it with twenty others', () => {
    const shared = (count: number): World => ({ nodes: { W: { kind: 'Identifier', type: 'WALLET' }, B: person, ...Object.fromEntries(Array.from({ length: count }, (_, place) => [`a${place}`, person])) }, designations: [glomag('B')], ties: ['B', ...Array.from({ length: count }, (_, place) => `a${place}`)].map(start => ({ kind: 'IDENTIFIED_BY', start, end: 'W' })) })
    expect([of(shared(19)).length, of(shared(20)).length]).toEqual([19, 0])
  })

  it('finds those in a scheme, those behind them, and not what these own', () => {
    const network: World = {
      nodes: { E: company, P: person, L: person, O: person, M: company, S: company, D: company, Q: company, Z: scheme, T: company },
      ties: [{ kind: 'OPERATES', start: 'E', end: 'Z' }, { kind: 'PROMOTES', start: 'P', end: 'Z' }, { kind: 'LEADS', start: 'L', end: 'E' }, { kind: 'OWNS', start: 'O', end: 'E', share: '60' }, { kind: 'OWNED_OR_CONTROLLED_BY', start: 'E', end: 'M' }, { kind: 'SUPPORTS', start: 'S', end: 'E' }, { kind: 'OWNS', start: 'E', end: 'D', share: '100' }, { kind: 'ASSOCIATE_OF', start: 'Q', end: 'E' }, acts('T', 'S')]
    }
    expect(of(network, { scheme: 'Z' }).sort()).toEqual(['E', 'L', 'M', 'O', 'P', 'S'])
    expect(of({ ...network, nodes: { ...network.nodes, B: person }, designations: [glomag('B')], ties: [...network.ties, acts('L')] }, { scheme: 'Z', of: 'B' }).sort()).toEqual(['E', 'L', 'M', 'O', 'S'])
  })

  it('says of a day before the first version of the list that who was on it by then is not known', () => {
    const network: World = { nodes: { A: person, B: person }, designations: [glomag('B')], ties: [acts('A')], versions: new Map([['US', [['2021-07-15', '2024-05-03']]]]) }
    const remarks = (on: string) => rank(world({ ...network, on }), asked).remarks
    expect(remarks('2021-07-14')).toEqual([expect.stringContaining('2021-07-14 lies before the first version of a list of US')])
    expect(remarks('2021-07-15')).toEqual([])
  })

  it('is empty for one who is not designated under the programme, and says so', () => {
    const judging = world({ nodes: { A: person, B: person }, designations: [listed('B', 'US', 'US-RUSHAR')], ties: [acts('A')] })
    const { ranked, remarks } = rank(judging, { ...asked, of: 'B' })
    expect([ranked, remarks.length]).toEqual([[], 1])
    expect(() => rank(judging, { ...asked, of: 'nobody' })).toThrow('no node "nobody"')
    expect(() => rank(judging, { ...asked, scheme: 'A' })).toThrow('is no scheme')
  })

  it('counts those whose own state cannot be told, in no status', () => {
    const judging = world({ on: '2020-01-01', nodes: { A: person, B: person }, designations: [glomag('B', { since: '2019-01-01' }), { actor: 'A', authority: 'US', programme: 'US-RUSHAR', listedBy: '2024-01-01' }], ties: [acts('A')] })
    expect(rank(judging, asked)).toMatchObject({ ranked: [], truncated: { shown: 0, total: 1 } })
    expect(rank(judging, { ...asked, status: 'OTHER_PROGRAMME' })).toMatchObject({ ranked: [], truncated: { total: 1 } })
  })

  it('says where a chain ends at one whose designation is not certain', () => {
    const judging = world({ on: '2020-06-01', nodes: { A: person, B: person }, designations: [{ actor: 'B', authority: 'US', programme: 'US-GLOMAG', listedBy: '2021-01-01' }], ties: [{ kind: 'FAMILY_OF', start: 'A', end: 'B' }] })
    const [found] = rank(judging, { ...asked, of: 'B' }).ranked
    expect(found === undefined ? undefined : told(judging, found, asked).leads[0]).toMatchObject({ prong: null, verdict: null, missing: [expect.stringContaining('Whether')] })
  })

  it('joins records across lists: one candidate, and none where one of them is designated', () => {
    const twins = (designations: NonNullable<World['designations']> = []): World => ({ nodes: { A1: person, A2: person, B: person }, designations: [glomag('B'), ...designations], ties: [{ kind: 'SAME_AS', start: 'A1', end: 'A2', judgement: 'SAME' }, acts('A2'), { kind: 'FAMILY_OF', start: 'A1', end: 'B' }] })
    expect(of(twins())).toEqual(['A2'])
    expect(of(twins([glomag('A1')]))).toEqual([])
  })

  it('keeps to kinds and country', () => {
    const network: World = { nodes: { A: { kind: 'Person', countries: ['ph'] }, C: company, B: person }, designations: [glomag('B')], ties: [acts('A'), acts('C')] }
    expect([of(network, { kinds: ['Person'] }), of(network, { country: 'KH' }), of(network, { country: 'ke' })]).toEqual([['A'], ['C'], []])
  })

  it('keeps to a grade: chains with a worse tie do not count', () => {
    const network: World = { nodes: { A: person, C: person, B: person }, designations: [glomag('B')], ties: [acts('A'), acts('C', 'B', { stance: 'DISPUTES' })] }
    expect([of(network), of(network, { minimumGrade: 'B2' }), of(network, { minimumGrade: 'A2' }), of(network, { minimumGrade: 'C3' })]).toEqual([['A', 'C'], ['A'], [], ['A']])
  })
})

describe('order', () => {
  it('ranks by score, then by id; every part of a score has its reason and they add up', () => {
    const judging = world({
      nodes: { D: company, C: company, F: person, B: person, Z: scheme }, designations: [glomag('B')],
      ties: [{ kind: 'CONTROLS', start: 'B', end: 'D' }, { kind: 'CONTROLS', start: 'B', end: 'C' }, { kind: 'FAMILY_OF', start: 'F', end: 'B' }]
    })
    const { ranked } = rank(judging, asked)
    expect(ranked.map(({ row }) => judging.projected.id(row))).toEqual(['C', 'D', 'F'])
    for (const { score: { total, parts } } of ranked) {
      expect(parts.reduce((sum, { value }) => sum + value, 0)).toBe(total)
      expect(parts.every(({ name, why }) => name !== '' && why !== '')).toBe(true)
    }
  })

  it('gives nothing for further grounds of which an element is not shown', () => {
    const further = (support: object): number | undefined => {
      const judging = world({ nodes: { A: person, B: person }, designations: [glomag('B')], ties: [acts('A'), { kind: 'SUPPORTS', start: 'A', end: 'B', ...support }] })
      return rank(judging, asked).ranked[0]?.score.parts.find(({ name }) => name === 'further grounds')?.value
    }
    expect([further({}), further({ support: 'GOODS' })]).toEqual([undefined, 3])
  })

  it('takes claims of one source, and of what was made from it, for one', () => {
    const sources = (...claims: object[]): number | undefined => {
      const judging = world({ nodes: { A: person, B: person }, designations: [glomag('B')], ties: [acts('A')], claims: claims.map(claim => ({ about: 'tie-0', stance: 'SUPPORTS', ...claim })) })
      return rank(judging, asked).ranked[0]?.score.parts.find(({ name }) => name === 'sources')?.value
    }
    expect([sources(), sources({}), sources({ sources: ['copy'], origin: 'source-golden' }), sources({ sources: ['other'] }), sources({ sources: ['other'] }, { sources: ['copy'], origin: 'other' })]).toEqual([0, 0, 0, 3, 3])
  })

  it('takes versions and copies of one list for one source', () => {
    const why = (lists: Record<string, string>) => {
      const claims = ['ofac-2024', 'ofac-2025', 'ofac/sdn'].map(origin => ({ about: 'tie-0', stance: 'SUPPORTS', origin }))
      const judging = world({ nodes: { A: person, B: person }, designations: [glomag('B')], ties: [acts('A')], lists, claims })
      return rank(judging, asked).ranked[0]?.score.parts.find(({ name }) => name === 'sources')?.why
    }
    // The source of the golden cases stands beside them.
    expect(why({ 'ofac-2024': 'ofac/sdn', 'ofac-2025': 'ofac/sdn' })).toBe('2 independent sources for the tie that has fewest.')
    expect(why({})).toBe('4 independent sources for the tie that has fewest.')
  })

  it('does not let it count that something is blocked by ownership', () => {
    const score = (kind: string): number | undefined => {
      const judging = world({ nodes: { A: company, B: person }, designations: [glomag('B')], ties: [kind === 'OWNS' ? { kind, start: 'B', end: 'A', share: '60' } : { kind, start: 'B', end: 'A' }] })
      return rank(judging, asked).ranked[0]?.score.total
    }
    // One is blocked by the 50 Percent Rule, the other is not; both are strong ties that carry the same ground.
    expect(score('OWNS')).toBe(score('CONTROLS'))
  })

  it('turns pages without a gap or a repetition, and refuses a cursor of another question', () => {
    const many = Object.fromEntries(Array.from({ length: 30 }, (_, place) => [`a${place}`, place % 3 === 0 ? company : person]))
    const judging = world({ nodes: { B: person, ...many }, designations: [glomag('B')], ties: Object.keys(many).map((start, place) => place % 2 === 0 ? acts(start) : { kind: 'ASSOCIATE_OF', start, end: 'B' }) })
    const ranking = rank(judging, asked)
    const { ranked } = ranking
    const pages: string[] = []
    let after: string | undefined
    for (;;) {
      const shown = ranked.slice(pageStart(judging, ranking, after, 'q')).slice(0, 7)
      const last = shown.at(-1)
      if (last === undefined) break
      pages.push(...shown.map(({ row }) => judging.projected.id(row)))
      after = cursor(judging, last, 'q')
    }
    expect(pages).toEqual(ranked.map(({ row }) => judging.projected.id(row)))
    expect(new Set(pages).size).toBe(30)
    expect(() => pageStart(judging, ranking, after, 'another')).toThrow('no cursor of this question')
    expect(() => pageStart(judging, ranking, 'rubbish', 'q')).toThrow('no cursor of this question')
  })

  it('does not depend on the order of records', () => {
    const network: World = { nodes: { A: person, M: company, N: company, B: person }, designations: [glomag('B')], ties: [acts('A', 'M'), acts('A', 'N'), { kind: 'CONTROLS', start: 'B', end: 'M' }, { kind: 'CONTROLS', start: 'B', end: 'N' }] }
    const answer = (nodes: World['nodes']): unknown => {
      const judging = world({ ...network, nodes })
      return rank(judging, asked).ranked.map(one => told(judging, one, asked))
    }
    expect(answer(Object.fromEntries(Object.entries(network.nodes).reverse()))).toEqual(answer(network.nodes))
  })
})

describe('one actor', () => {
  const network: World = {
    nodes: { A: person, B: person, Z: scheme }, designations: [glomag('A'), glomag('B')], ties: [acts('A'), { kind: 'ENGAGED_IN', start: 'A', end: 'Z' }],
    claims: [{ about: 'A', stance: 'DENIES', statement: 'He denies it.', origin: 'letter' }, { about: 'Z', stance: 'DISPUTES', origin: 'letter' }]
  }

  it('is judged designated or not, by a programme or by every ground of the authority', () => {
    const judging = world(network)
    const row = judging.projected.row('A')
    expect(judgeOne(judging, row, { authority: 'US', programme: 'US-GLOMAG' }).leads.map(({ prong }) => prong)).toEqual(['EO13818.iii.B', 'EO13818.ii.A'])
    expect(judgeOne(judging, row, { authority: 'US', programme: undefined }).leads.map(({ prong }) => prong)).toContain('TVPA111.A')
  })

  it('has what speaks against beside it, once for each origin in the score', () => {
    const judging = world(network)
    const found = judgeOne(judging, judging.projected.row('A'), { authority: 'US', programme: 'US-GLOMAG' })
    expect(found.against).toMatchObject({ claims: ['said-0', 'said-1'], victims: [] })
    expect(found.score.parts.find(({ name }) => name === 'against')?.value).toBe(-5)
  })

  it('agrees with the list of candidates', () => {
    const judging = world({ nodes: { A: person, M: company, B: person }, designations: [glomag('B')], ties: [acts('A', 'M'), { kind: 'CONTROLS', start: 'B', end: 'M' }] })
    for (const one of rank(judging, asked).ranked) expect(judgeOne(judging, one.row, asked)).toEqual(told(judging, one, asked))
  })
})
