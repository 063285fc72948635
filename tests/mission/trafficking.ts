// Questions 36 to 45: figures on trafficking, and the law.
import { all, at, claimsAbout, figure, speaking, standards, textsOn, type Question } from './question.ts'

export const trafficking: readonly Question[] = [
  {
    number: 36, words: 'How many victims are there worldwide at any time?', query: figure('value unit base sources { id }'), variables: { topic: 'at any time' },
    expected: { figures: [{ value: '25000000', unit: 'persons', base: 'Victims worldwide at any time', sources: [{ id: 'nexum-ngo-letter-text' }] }] }
  },
  {
    number: 37, words: 'What revenue does it make?', trap: 'A lower bound of 2014.', query: figure('valueMinimum unit estimator period { since }'), variables: { topic: 'Revenue from human trafficking' },
    expected: { figures: [{ valueMinimum: 150_000_000_000, unit: 'US dollars a year', estimator: 'International Labour Organization, 2014', period: { since: '2014' } }] }
  },
  {
    number: 38, words: 'What are the goods worth that are made with forced labour and enter the US market each year?', trap: 'One source attributes it to the Human Trafficking Legal Center, the other to "experts".',
    query: '{ figures(topic: "Goods made with forced labour") { value unit } claims(about: "nexum-figure-goods") { statement source { id } } }',
    answer: data => [at(data, 'figures'), all(data, 'claims').map(claim => [at(claim, 'source.id'), at(claim, 'statement')]).sort()],
    expected: [
      [{ value: '144000000000', unit: 'US dollars a year' }],
      [['nexum-hrf-article-text', 'Attributed to the Human Trafficking Legal Center.'], ['nexum-ngo-letter-text', 'Attributed to "experts".']]
    ]
  },
  {
    number: 39, words: 'Which industries are named?',
    query: '{ claims(about: "nexum-ngo-letter-2022-12-08") { statement } schemes(first: 20) { edges { node { id conduct actual } } } }',
    answer: data => [speaking(data, 'claims.*.statement', 'Industries'), all(data, 'schemes.edges.*.node').filter(scheme => ['nexum-alabuga-start', 'nexum-o-smach-scam-compound', 'nexum-xinjiang-forced-labour'].includes(String(at(scheme, 'id')))).map(scheme => [at(scheme, 'conduct'), at(scheme, 'actual')]).sort()],
    expected: [
      ['Industries named: fishing and palm oil; Xinjiang as state-sponsored forced labour.'],
      [['FORCED_LABOUR', 'Assembling Geran-2 (Shahed-136) drones, with caustic chemicals'], ['FORCED_LABOUR', 'Online and virtual-currency scams'], ['FORCED_LABOUR', 'Work in cotton fields']]
    ]
  },
  {
    number: 40, words: 'Which perpetrators escape US courts?', query: '{ ngos: claims(about: "nexum-ngo-letter-2022-12-08") { statement } article: claims(about: "nexum-hrf-article-2022-12-05") { statement } }',
    answer: data => [speaking(data, 'ngos.*.statement', 'diplomats'), speaking(data, 'article.*.statement', 'diplomats')],
    expected: [
      ['Some foreign diplomats who trafficked domestic workers in the United States fled to jurisdictions unwilling or unable to hold them to account.'],
      ['Foreign diplomats in the United States who traffic domestic workers are hard to prosecute in US courts.']
    ]
  },
  {
    number: 41, words: 'Which standard applies to state actors, which to non-state actors?', query: standards, answer: data => [textsOn('state actors')(data), textsOn('state and non-state actors')(data)],
    expected: [
      ['The statute speaks of gross violations of internationally recognized human rights: the standard that fits state actors.'],
      ['E.O. 13818 speaks of serious human rights abuse: a more flexible standard that fits state and non-state actors.']
    ]
  },
  {
    number: 42, words: 'Which three acts make trafficking sanctionable?', query: standards, answer: textsOn('acts that make trafficking sanctionable'),
    expected: ['Torture; cruel, inhuman or degrading treatment; a flagrant denial of the right to life, liberty or security of person.']
  },
  {
    number: 43, words: 'What are the citations?', query: standards, answer: textsOn('citations'),
    expected: [
      'Global Magnitsky Human Rights Accountability Act, Pub. L. No. 114-328, tit. XII, subtit. F, sections 1261-1265, 130 Stat. 2000, 2533-44 (2016), 22 U.S.C. 2656 note.',
      'Executive Order 13818, 82 Fed. Reg. 60839 (20 December 2017).', 'Trafficking Victims Protection Act of 2000, 22 U.S.C. 7101-7114.'
    ]
  },
  {
    number: 44, words: 'Which other remedies are there?', query: standards, answer: textsOn('other remedies'),
    expected: [
      'Penalties for states rated Tier 3 in the Trafficking in Persons report.', 'Withhold release orders of Customs and Border Protection.',
      'Prosecution by authorities abroad; freezing and possibly seizing assets in the United States.'
    ]
  },
  {
    number: 45, words: 'Since when has the coalition worked?', query: claimsAbout, variables: { about: 'nexum-coalition-letter-2024-09-05' }, answer: data => speaking(data, 'claims.*.statement', 'since 2017'),
    expected: ['The coalition has worked since 2017 and has given the departments more than 160 recommendations on more than 60 countries.']
  }
]
