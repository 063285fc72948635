// Questions 15 to 20: firsts, and what came after what.
import { all, at, figure, textsOn, type Question } from './question.ts'

export const precedents: readonly Question[] = [
  {
    number: 15, words: 'Which were the first Global Magnitsky designations directly for trafficking?', trap: 'Alleged, and denied by one of those designated.',
    query: '{ figures(topic: "directly for alleged trafficking") { statement value base } designations(authority: US, programme: "US-GLOMAG", from: "2022-12-09", to: "2022-12-09", kind: Person) { edges { node { actor { name } } } } }',
    answer: data => ({ figures: at(data, 'figures'), persons: all(data, 'designations.edges.*.node.actor.name').sort() }),
    expected: {
      figures: [{
        statement: 'First use directly for alleged human trafficking: forced labour aboard vessels under the flag of China, and sex trafficking of girls and young women by a Filipino pastor.', value: '2022-12-09',
        base: 'Designations of Li Zhenyu, Zhuo Xinrong and their networks, and of Apollo Quiboloy, by the SDN list of 9 December 2022; alleged, and denied by Apollo Quiboloy'
      }],
      persons: ['Apollo Carreon Quiboloy', 'Li Zhenyu', 'Zhuo Xinrong']
    }
  },
  {
    number: 16, words: 'Which was the first set against a judge and a prosecutor for serious human rights abuse?', query: figure('statement estimator sources { id }'), variables: { topic: 'a judge and a prosecutor' },
    answer: data => [String(at(data, 'figures.0.statement')).split('. ')[0], at(data, 'figures.0.sources')],
    expected: ['First set against a judge and a prosecutor for serious human rights abuse: for the arbitrary detention of Vladimir Kara-Murza', [{ id: 'nexum-hrf-press-release-text' }]]
  },
  {
    number: 17, words: 'What did that precedent establish?', query: figure('statement'), variables: { topic: 'a judge and a prosecutor' },
    answer: data => String(at(data, 'figures.0.statement')).split('. ')[1],
    expected: 'It makes clear that a single case of arbitrary detention can trigger these sanctions.'
  },
  {
    number: 18, words: "Was the TVPA's own sanctions authority ever used?", trap: 'No, as of the letter of 2022-12-08: so grounds that need a trafficker identified under it cannot be met.',
    query: '{ figures(topic: "sanctions authority of the Trafficking Victims Protection Act") { value period { until } } law(regime: OFAC) { standards { topic text } } }',
    answer: data => [at(data, 'figures'), textsOn('use of the sanctions authority of the TVPA')(data)],
    expected: [[{ value: '0', period: { until: '2022-12-08' } }], ['Never used as of 8 December 2022; no later use found. So the grounds that need a trafficker identified under section 111(a)(1)(A) cannot be met today.']]
  },
  {
    number: 19, words: 'What is the precedent for forced labour in scam centres?',
    query: '{ figures(topic: "Precedent for forced labour") { value statement } node(id: "ofac-50587") { name ... on Person { designations { programme since prongs sources { id } } } } }',
    expected: {
      figures: [{ value: '2024-09-12', statement: 'Ly Yong Phat and his businesses were designated over forced labour in online scam centres (Treasury release jy2576).' }],
      node: { name: 'Ly Yong Phat', designations: [{ programme: 'US-GLOMAG', since: '2024-09-12', prongs: ['EO13818.ii.A'], sources: [{ id: 'nexum-treasury-jy2576' }, { id: 'nexum-agbrief-2024-09' }] }] }
    }
  },
  {
    number: 20, words: 'How many days from the NGO letter to the first designations, and from the coalition letter to Ly Yong Phat?', trap: 'Sequence is not cause: the letters claim no causal link.',
    query: '{ first: recommendation(id: "nexum-ngo-letter-2022-12-08") { date outcome { text date designations { since actor { id } } } } second: recommendation(id: "nexum-coalition-letter-2024-09-05") { date outcome { text date designations { since actor { id } } } } }',
    answer: data => ['first', 'second'].map(letter => ({
      days: (Date.parse(String(at(data, `${letter}.outcome.date`))) - Date.parse(String(at(data, `${letter}.date`)))) / 86_400_000,
      followedBy: all(data, `${letter}.outcome.designations.*.actor.id`).sort(),
      caution: String(at(data, `${letter}.outcome.text`)).endsWith('Sequence is not cause.')
    })),
    expected: [
      { days: 1, followedBy: ['ofac-33674', 'ofac-33675', 'ofac-33768', 'ofac-33770', 'ofac-39996'], caution: true },
      { days: 7, followedBy: ['ofac-50587'], caution: true }
    ]
  }
]
