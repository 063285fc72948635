// Questions 1 to 14: how much the programme is used, and who counted.
import { claimsAbout, figure, speaking, type Question } from './question.ts'

const coalition = 'The coalition of the letter of 5 September 2024'
const primary = 'Primary designations under the US Global Magnitsky programme'
const known = 'Global Magnitsky cases, with a basis in recommendations of which the coalition is aware; not all designations'
const letter = [{ id: 'nexum-coalition-letter-text' }]

export const statistics: readonly Question[] = [
  {
    number: 1, words: 'By what share did annual primary Global Magnitsky designations fall from FY2020 to FY2023?',
    query: figure('value unit estimator period { since until } sources { id }'), variables: { topic: 'FY2020 to FY2023' },
    expected: { figures: [{ value: '56', unit: 'percent', estimator: coalition, period: { since: '2019-10-01', until: '2023-09-30' }, sources: letter }] }
  },
  {
    number: 2, words: 'For how many fiscal years in a row had they fallen by September 2024?',
    query: figure('value unit base sources { id }'), variables: { topic: 'fiscal years in a row' },
    expected: { figures: [{ value: '3', unit: 'fiscal years', base: primary, sources: letter }] }
  },
  {
    number: 3, words: 'How did FY2024 look then?', query: figure('statement value sources { id }'), variables: { topic: 'ending near' },
    expected: { figures: [{ statement: 'FY2024 appeared to be ending near similarly low levels.', value: null, sources: letter }] }
  },
  {
    number: 4, words: 'What share of cases has had a basis in civil-society recommendations since January 2023?',
    query: figure('value unit estimator period { since until }'), variables: { topic: 'recommendations since January 2023' },
    expected: { figures: [{ value: '10', unit: 'percent', estimator: coalition, period: { since: '2023-01', until: '2024-09' } }] }
  },
  {
    number: 5, words: 'And in the first year of the Biden administration?', query: figure('value unit statement'), variables: { topic: 'first year of the Biden' },
    expected: { figures: [{ value: '36', unit: 'percent', statement: 'An estimated 36 percent of the cases of the first year of the Biden administration were based on civil-society recommendations.' }] }
  },
  {
    number: 6, words: 'And over the programme "until recently"?', query: figure('value base'), variables: { topic: 'until recently' },
    expected: { figures: [{ value: 'about one third', base: 'Global Magnitsky sanctions' }] }
  },
  {
    number: 7, words: 'Of what are the 10 and the 36 percent shares, and who estimated them?', trap: 'They are shares of the cases known to the coalition, not of all designations.',
    query: '{ ten: figures(topic: "recommendations since January 2023") { base estimator } thirtysix: figures(topic: "first year of the Biden") { base estimator } }',
    expected: { ten: [{ base: known, estimator: coalition }], thirtysix: [{ base: known, estimator: coalition }] }
  },
  {
    number: 8, words: 'How many recommendations since 2017, for how many countries?', trap: 'Both are lower bounds.',
    query: '{ recommendations: figures(topic: "Recommendations by the coalition since 2017") { value valueMinimum valueMaximum unit } countries: figures(topic: "Countries in the coalition") { value valueMinimum valueMaximum unit } }',
    expected: {
      recommendations: [{ value: 'more than 160', valueMinimum: 160, valueMaximum: null, unit: 'recommendations' }],
      countries: [{ value: 'more than 60', valueMinimum: 60, valueMaximum: null, unit: 'countries' }]
    }
  },
  {
    number: 9, words: 'How many members signed on 2024-09-05?', trap: 'Signatories: the coalition may be larger.',
    query: '{ recommendation(id: "nexum-coalition-letter-2024-09-05") { title date signatories { number actor { name } } } }',
    answer: data => {
      const { title, date, signatories } = (data as { recommendation: { title: string; date: string; signatories: { number: number; actor: { name: string } }[] } }).recommendation
      return { title, date, numbered: signatories.map(({ number }) => number), first: signatories[0]?.actor.name, last: signatories.at(-1)?.actor.name }
    },
    expected: {
      title: 'A coalition of 96 signatories asks for effective use of Global Magnitsky sanctions', date: '2024-09-05', numbered: Array.from({ length: 96 }, (_, place) => place + 1),
      first: 'Access Center for Human Rights (ACHR)', last: 'Youth Congress Rohingya'
    }
  },
  {
    number: 10, words: 'What did the year to December 2023 look like?', query: figure('value unit statement estimator'), variables: { topic: 'year to December 2023' },
    answer: data => (data as { figures: { value: string | null }[] }).figures.filter(({ value }) => value !== null),
    expected: [{
      value: '30', unit: 'percent', estimator: 'Human Rights First',
      statement: 'The lowest number of sanctions in four years; 30 percent below the five-year annual average of persons sanctioned for involvement in abuse or corruption, and a steeper fall when persons sanctioned for their ties are included.'
    }]
  },
  {
    number: 11, words: 'Which report says so, and on what does it build?', query: figure('statement value'), variables: { topic: 'reports' },
    expected: { figures: [{ statement: '"Slow Progress: U.S. Global Magnitsky Sanctions in their Sixth Year" (7 December 2023) builds on "Multilateral Magnitsky Sanctions at Five Years" (November 2022).', value: '2023-12-07' }] }
  },
  {
    number: 12, words: 'Are the 30 and the 56 percent the same measure?', trap: 'Persons against a five-year average, and primary designations of FY2023 against FY2020.',
    query: '{ thirty: figures(topic: "Persons sanctioned in the year") { value base } fiftysix: figures(topic: "FY2020 to FY2023") { value base } }',
    expected: {
      thirty: [{ value: '30', base: 'Persons sanctioned for their involvement in human-rights abuse or corruption, against the five-year annual average; not primary designations of a fiscal year' }],
      fiftysix: [{ value: '56', base: `${primary}, FY2023 against FY2020; persons sanctioned for their ties to others are not counted` }]
    }
  },
  {
    number: 13, words: 'Which groups of victims were neglected?', query: figure('statement estimator'), variables: { topic: 'Groups of victims' },
    expected: { figures: [{ statement: 'Abuses against women, children, LGBTQIA+ persons, Indigenous persons and persons with disabilities were neglected.', estimator: 'Human Rights First' }] }
  },
  {
    number: 14, words: 'How many case files are known but unanswered?', query: `query ($about: ID!) { figures(topic: "Case files known") { value unit } ${claimsAbout.replace(/^query.*?\{/, '').replace(/\}$/, '')} }`, variables: { about: 'nexum-figure-unanswered-cases' },
    answer: data => [(data as { figures: unknown[] }).figures, speaking(data, 'claims.*.statement', 'ozens').sort()],
    expected: [[{ value: 'dozens', unit: 'case files' }], ['Civil society gave dozens of evidence-based recommendations.', 'Dozens of cases submitted in recent years are not yet reflected in public sanctions.']]
  }
]
