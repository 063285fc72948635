// Questions 46 to 54: who is tied to whom, and who is designated by whom under what: the purpose of the product.
import { all, at, type Question } from './question.ts'

export const linkage: readonly Question[] = [
  {
    number: 46, words: 'Who leads JSC Alabuga, and is he listed?', trap: 'Two authorities have him, two years apart.',
    query: '{ expand(id: "ofac-45708", tieKinds: [LEADS]) { ties { capacity other { id name ... on Person { titles } } } } coverage(ids: ["ofac-45710"], programme: "US-RUSHAR") { rows { cells { authority state since programme } } } node(id: "ofac-45710") { ... on Person { designatedBy designations { authority since entryId } } } }',
    answer: data => ({
      leads: all(data, 'expand.ties').filter(tie => at(tie, 'capacity') === 'PRINCIPAL').map(tie => at(tie, 'other')),
      listed: all(data, 'coverage.rows.0.cells').filter(cell => at(cell, 'since') !== null),
      node: at(data, 'node')
    }),
    expected: {
      leads: [{ id: 'ofac-45710', name: 'Timur Nailevich Shagivaleev', titles: ['General Director of JSC Alabuga'] }],
      listed: [{ authority: 'US', state: 'DESIGNATED', since: '2024-02-23', programme: 'US-RUSHAR' }, { authority: 'EU', state: 'DESIGNATED', since: '2026-04-23', programme: 'EU-UKR' }],
      node: { designatedBy: ['US', 'EU'], designations: [{ authority: 'US', since: '2024-02-23', entryId: '45710' }, { authority: 'EU', since: '2026-04-23', entryId: '32014R0269-I.PERSONS-2006' }] }
    }
  },
  {
    number: 47, words: 'Which companies belong to JSC Alabuga by OFAC?', trap: 'Not every company that is named after the zone.',
    query: '{ expand(id: "ofac-45708", tieKinds: [OWNED_OR_CONTROLLED_BY]) { totalCount ties { start end grade other { id name } } } }',
    answer: data => all(data, 'expand.ties').map(tie => [at(tie, 'start'), at(tie, 'end'), at(tie, 'grade'), at(tie, 'other.name')]).sort(),
    expected: [['ofac-45713', 'ofac-45708', 'A2', 'LLC Alabuga Machinery'], ['ofac-45714', 'ofac-45708', 'A2', 'Alabuga Development OOO'], ['ofac-45715', 'ofac-45708', 'A2', 'GEA OOO']]
  },
  {
    number: 48, words: 'Which authority names Alabuga Start in its reasons?',
    query: '{ designations(first: 500) { totalCount edges { node { authority since reasons actor { name } } } } }',
    answer: data => all(data, 'designations.edges.*.node').filter(node => all(node, 'reasons').some(reason => String(reason).includes('Alabuga Start'))),
    expected: [{
      authority: 'EU', since: '2026-04-23', actor: { name: 'Timur Nailevich Shagivaleev' },
      reasons: [
        "Materially supports Russia's military and industrial complex.",
        'Is "involved in the management of the Alabuga Start and the Alabuga Polytech programs, which are used to attract workers, including from third countries, to the UAV production facilities".'
      ]
    }]
  },
  {
    number: 49, words: 'Which actors tied to Alabuga in the Ukrainian list are on neither the US nor the EU list here?', trap: 'Drone suppliers: nothing ties them to trafficking.',
    query: '{ designations(programme: "UA-WS-UAVS") { edges { node { actor { id name designatedBy claims { stance statement } } } } } }',
    answer: data => all(data, 'designations.edges.*.node.actor').map(actor => [at(actor, 'name'), at(actor, 'designatedBy'), all(actor, 'claims').map(claim => [at(claim, 'stance'), String(at(claim, 'statement')).endsWith('it ties the company to no recruiting of people.')])]).sort(),
    expected: ['JSC Geomir', 'LLC Morgan', 'LLC P-D Tatneft-Alabuga Glass Fibre'].map(name => [name, ['OTHER'], [['DISPUTES', true]]])
  },
  {
    number: 50, words: 'How many vessels are blocked through Dalian Ocean Fishing, how many through the Pingtan group?',
    query: '{ nodes(ids: ["ofac-33768", "ofac-35376", "ofac-33680"]) { name ... on Organization { degree { kind direction count } } } designations(authority: US, programme: "US-GLOMAG", kind: Vessel, first: 1) { totalCount } }',
    answer: data => [...all(data, 'nodes').map(node => [at(node, 'name'), all(node, 'degree').filter(degree => at(degree, 'kind') === 'HAS_INTEREST_IN').map(degree => at(degree, 'count'))]), at(data, 'designations.totalCount')],
    expected: [['Dalian Ocean Fishing Company Limited', [32]], ['Fujian Provincial Pingtan County Ocean Fishing Group Co., Ltd.', [78]], ['Fuzhou Honglong Ocean Fishing Co., Ltd.', [47]], 157]
  },
  {
    number: 51, words: 'What is the chain from a vessel of the group to its ultimate owner?', trap: 'Seven hops: a depth limit below seven fails on real data.',
    query: '{ paths(from: "ofac-33681", to: "ofac-33674", tieKinds: [HAS_INTEREST_IN, OWNED_OR_CONTROLLED_BY]) { paths { length weakestGrade nodes { name } ties { kind sources { id } } } } }',
    answer: data => all(data, 'paths.paths').map(path => ({ length: at(path, 'length'), grade: at(path, 'weakestGrade'), names: at(path, 'nodes.*.name'), kinds: at(path, 'ties.*.kind'), sourced: all(path, 'ties.*.sources').every(sources => (sources as unknown[]).length > 0) })),
    expected: [{
      length: 7, grade: 'A2', sourced: true,
      names: [
        'FU YUAN YU 7876', 'Fujian Provincial Pingtan County Ocean Fishing Group Co., Ltd.', 'Fujian Heyue Marine Fishing Development Co., Ltd.', 'Pingtan Guansheng Ocean Fishing Co., Ltd.',
        'Prime Cheer Corporation Ltd.', 'Merchant Supreme Co., Ltd.', 'Pingtan Marine Enterprise Ltd.', 'Zhuo Xinrong'
      ],
      kinds: ['HAS_INTEREST_IN', ...Array.from({ length: 6 }, () => 'OWNED_OR_CONTROLLED_BY')]
    }]
  },
  {
    number: 52, words: 'Which hotels are designated for being owned or controlled by Ly Yong Phat, on which prong, and which of his network on (ii)(A)?',
    query: '{ designations(authority: US, programme: "US-GLOMAG", from: "2024-09-12", to: "2024-09-12") { edges { node { prongs actor { name } } } } }',
    answer: data => {
      const on = (prong: string) => all(data, 'designations.edges.*.node').filter(node => all(node, 'prongs').includes(prong)).map(node => at(node, 'actor.name')).sort()
      return { 'iii.B': on('EO13818.iii.B'), 'ii.A': on('EO13818.ii.A') }
    },
    expected: { 'iii.B': ['Garden City Hotel', 'Koh Kong Resort', 'Phnom Penh Hotel'], 'ii.A': ['L.Y.P. Group Co., Ltd', 'Ly Yong Phat', 'O-Smach Resort'] }
  },
  {
    number: 53, words: 'Zhao Wei: one person, two programmes?', trap: 'No identifier is shared: it is a judgement, with its reason. And the group is not the person.',
    query: '{ nodes(ids: ["ofac-23647", "uk-GHR0099", "ofac-23648"]) { id kind ... on Person { designations { authority programme since listedBy actor { id } } } } expand(id: "ofac-23647", tieKinds: [SAME_AS]) { ties { judgement judgedBy judgedOn reason other { id } } } }',
    answer: data => ({ nodes: at(data, 'nodes'), judged: all(data, 'expand.ties').map(tie => [at(tie, 'other.id'), at(tie, 'judgement'), at(tie, 'judgedBy'), at(tie, 'judgedOn'), String(at(tie, 'reason')).includes('No identifier is shared')]) }),
    expected: {
      nodes: [
        // As long as the judgement stands, each record shows both, and which record each stands on.
        ...['ofac-23647', 'uk-GHR0099'].map(id => ({ id, kind: 'Person', designations: [
          { authority: 'US', programme: 'US-TCO', since: null, listedBy: '2021-07-31', actor: { id: 'ofac-23647' } },
          { authority: 'UK', programme: 'GB-HR', since: '2023-12-07', listedBy: null, actor: { id: 'uk-GHR0099' } }
        ] })),
        { id: 'ofac-23648', kind: 'Organization' }
      ],
      judged: [['uk-GHR0099', 'SAME', 'Nexum seeds', '2026-11-24', true]]
    }
  },
  {
    number: 54, words: 'Which designations fell in FY2023, and which in FY2024?', trap: 'A fiscal year runs from 1 October to 30 September.',
    query: '{ fy2023: designations(authority: US, fiscalYear: 2023, first: 1) { totalCount counts { programme kind fiscalYear count } edges { node { since fiscalYear } } } fy2024: designations(authority: US, fiscalYear: 2024, first: 1) { totalCount counts { programme kind fiscalYear count } } days: designations(authority: US, fiscalYear: 2024, first: 100) { edges { node { since } } } }',
    answer: data => ({
      fy2023: all(data, 'fy2023.counts').map(count => [at(count, 'programme'), at(count, 'kind'), at(count, 'fiscalYear'), at(count, 'count')]).sort(),
      fy2024: all(data, 'fy2024.counts').map(count => [at(count, 'programme'), at(count, 'kind'), at(count, 'fiscalYear'), at(count, 'count')]).sort(),
      days: [...new Set(all(data, 'days.edges.*.node.since'))].sort()
    }),
    expected: {
      fy2023: [['US-GLOMAG', 'Organization', 2023, 10], ['US-GLOMAG', 'Person', 2023, 3], ['US-GLOMAG', 'Vessel', 2023, 157], ['US-RUSHAR', 'Organization', 2023, 1]],
      fy2024: [['US-GLOMAG', 'Organization', 2024, 5], ['US-GLOMAG', 'Person', 2024, 1], ['US-RUSHAR', 'Organization', 2024, 13], ['US-RUSHAR', 'Person', 2024, 4]],
      days: ['2024-02-23', '2024-09-12']
    }
  }
]
