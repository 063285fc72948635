// Questions 21 to 35: who wrote to whom, what they ask, and who decides.
import { all, at, claimsAbout, speaking, standards, textsOn, type Question } from './question.ts'

const recommendation = (fields: string) => `query ($id: ID!) { recommendation(id: $id) { ${fields} } }`
const senators = { id: 'nexum-senators-letter-2026-04-20' }
const five = ['Corporate Accountability Lab', 'Human Rights First', 'Human Trafficking Legal Center', 'Liberty Shared', 'Pan American Development Foundation']

export const letters: readonly Question[] = [
  {
    number: 21, words: 'Who wrote to whom on 2026-04-20?', query: recommendation('date addressees signatories { actor { name } } sources { id }'), variables: senators,
    expected: {
      recommendation: {
        date: '2026-04-20', addressees: ['Marco Rubio, Secretary of State', 'Scott Bessent, Secretary of the Treasury'],
        signatories: [{ actor: { name: 'Amy Klobuchar' } }, { actor: { name: 'Richard J. Durbin' } }, { actor: { name: 'Ruben Gallego' } }, { actor: { name: 'Sheldon Whitehouse' } }],
        sources: [{ id: 'nexum-senators-letter-text' }]
      }
    }
  },
  {
    number: 22, words: 'What do they ask?', query: recommendation('asks'), variables: senators,
    expected: {
      recommendation: {
        asks: [
          'Identify and designate Russian individuals and entities in deceptive recruitment, forced conscription or coerced labour.',
          'Sanction them under the Global Magnitsky Act and E.O. 13818, including asset blocking and visa restrictions.',
          'Coordinate with international partners.', 'Keep enforcing existing sanctions.'
        ]
      }
    }
  },
  {
    number: 23, words: 'Under which authorities?', trap: 'The TVPA is context, not a ground.', query: recommendation('authorities'), variables: senators,
    expected: { recommendation: { authorities: ['Global Magnitsky Human Rights Accountability Act', 'Executive Order 13818', 'Trafficking Victims Protection Act of 2000 (as context)'] } }
  },
  {
    number: 24, words: 'Which conduct?', query: claimsAbout, variables: { about: senators.id }, answer: data => speaking(data, 'claims.*.statement', 'The conduct'),
    expected: ['The conduct: luring foreign nationals to Russia under false pretences, then coercive conscription or forced labour, including the manufacture of drones.']
  },
  {
    number: 25, words: 'Which programme is named, and what is said of it?',
    query: '{ recommendation(id: "nexum-senators-letter-2026-04-20") { subjects { id name } } scheme(id: "nexum-alabuga-start") { name promised actual act means purpose stages { title } claims { statement source { id } } } }',
    answer: data => ({ subjects: at(data, 'recommendation.subjects'), ...(({ claims: _claims, ...rest }) => rest)(at(data, 'scheme') as Record<string, unknown>), said: all(data, 'scheme.claims').filter(claim => at(claim, 'source.id') === 'nexum-senators-letter-text').map(claim => at(claim, 'statement')) }),
    expected: {
      subjects: [{ id: 'nexum-alabuga-start', name: 'Alabuga Start' }, { id: 'nexum-deceptive-recruitment-to-the-front', name: 'Deceptive recruiting of foreigners into the Russian forces' }],
      name: 'Alabuga Start', promised: 'Full-time jobs, professional training and work-study in hospitality and logistics', actual: 'Assembling Geran-2 (Shahed-136) drones, with caustic chemicals',
      act: ['RECRUITMENT'], means: ['DECEPTION'], purpose: 'FORCED_LABOUR', stages: [{ title: 'Advert' }, { title: 'Arrival' }, { title: 'Work' }],
      said: ['Women from around the world were recruited with promises of full-time jobs and professional training, and then made to help build drones used against Ukrainian cities.']
    }
  },
  {
    number: 26, words: 'Is Alabuga already sanctioned, and since when?', trap: '"First imposed in 2024" is true of the US only: the EU came first, on 2023-12-18. And the release is of 23 February, not of "Jan. 23".',
    query: '{ coverage(ids: ["ofac-45708"], programme: "US-RUSHAR") { rows { cells { authority since } } } claims(about: "nexum-senators-letter-2026-04-20") { statement stance quotation } figures(topic: "Date of the Treasury release") { value corrections { value source } } }',
    answer: data => ({
      first: all(data, 'coverage.rows.0.cells').filter(cell => at(cell, 'since') !== null).sort((a, b) => String(at(a, 'since')) < String(at(b, 'since')) ? -1 : 1),
      said: all(data, 'claims').filter(claim => at(claim, 'quotation') === 'first imposed in 2024').map(claim => at(claim, 'statement')),
      disputed: all(data, 'claims').filter(claim => at(claim, 'stance') === 'DISPUTES').map(claim => at(claim, 'statement')),
      release: at(data, 'figures')
    }),
    expected: {
      first: [{ authority: 'EU', since: '2023-12-18' }, { authority: 'UK', since: '2024-02-22' }, { authority: 'US', since: '2024-02-23' }],
      said: ['Says that sanctions on Alabuga were first imposed in 2024.'],
      disputed: ['True of the US listing (23 February 2024); the EU listed the same company on 18 December 2023.'],
      release: [{ value: '2024-01-23', corrections: [{ value: '2024-02-23', source: 'source-ofac-sdn-2024-02-23' }] }]
    }
  },
  {
    number: 27, words: 'Is it sanctioned for trafficking, or under E.O. 13818?', trap: '"Already sanctioned" and "sanctioned for trafficking" are different answers: this is the gap.',
    query: '{ coverage(ids: ["ofac-45708"], programme: "US-GLOMAG") { rows { cells { authority state since programme } } notice } node(id: "ofac-45708") { ... on Organization { designations { programme tags } } } figures(topic: "human-rights programmes that mention Alabuga") { value base } }',
    answer: data => ({ counted: at(data, 'figures'), cells: all(data, 'coverage.rows.0.cells').filter(cell => ['US', 'UK', 'EU'].includes(String(at(cell, 'authority')))), own: at(data, 'node.designations') }),
    expected: {
      counted: [{ value: '0', base: 'US list of 3 May 2024, UK list of 11 August 2025, EU annex of August 2026' }],
      cells: [
        { authority: 'US', state: 'OTHER_PROGRAMME', since: '2024-02-23', programme: 'US-RUSHAR' },
        { authority: 'UK', state: 'OTHER_PROGRAMME', since: '2024-02-22', programme: 'GB-RUS' },
        { authority: 'EU', state: 'OTHER_PROGRAMME', since: '2023-12-18', programme: 'EU-UKR' }
      ],
      own: [{ programme: 'EU-UKR', tags: [] }, { programme: 'GB-RUS', tags: [] }, { programme: 'US-RUSHAR', tags: ['RUSSIA-EO14024'] }]
    }
  },
  {
    number: 28, words: 'Which countries of recruitment do the seeds name?', trap: 'Only Kenya by name, in the title of a cited article.', query: claimsAbout, variables: { about: senators.id },
    answer: data => speaking(data, 'claims.*.statement', 'Countries of recruitment'),
    expected: ['Countries of recruitment: Kenya in the title of a cited article, "African women" in that of another; otherwise areas where unemployment is high.']
  },
  {
    number: 29, words: 'Who signed on 2022-12-08, and to whom?', query: recommendation('date addressees signatories { actor { name } }'), variables: { id: 'nexum-ngo-letter-2022-12-08' },
    answer: data => ({ date: at(data, 'recommendation.date'), to: at(data, 'recommendation.addressees'), signed: at(data, 'recommendation.signatories.*.actor.name') }),
    expected: { date: '2022-12-08', to: ['Janet L. Yellen, Secretary of the Treasury', 'Antony Blinken, Secretary of State'], signed: five }
  },
  {
    number: 30, words: 'Which of them signed the 2024 letter too?',
    query: '{ first: recommendation(id: "nexum-ngo-letter-2022-12-08") { signatories { actor { id } } } second: recommendation(id: "nexum-coalition-letter-2024-09-05") { signatories { number actor { id name } } } }',
    answer: data => {
      const first = new Set(all(data, 'first.signatories.*.actor.id'))
      return all(data, 'second.signatories').filter(signatory => first.has(at(signatory, 'actor.id'))).map(signatory => [at(signatory, 'number'), at(signatory, 'actor.name')])
    },
    expected: [18, 38, 41, 59, 67].map((number, place) => [number, five[place]])
  },
  {
    number: 31, words: 'Had they submitted case files?', trap: 'Some of them, not all.', query: claimsAbout, variables: { about: 'nexum-ngo-letter-2022-12-08' }, answer: data => speaking(data, 'claims.*.statement', 'case files'),
    expected: ['Some of the signatories had submitted case files on individuals and entities involved in trafficking.']
  },
  {
    number: 32, words: 'Who spoke on 2022-11-17?', query: claimsAbout, variables: { about: 'nexum-hrf-article-2022-12-05' }, answer: data => speaking(data, 'claims.*.statement', '17 November 2022'),
    expected: ['Panel of 17 November 2022: Martina Vandenberg (Human Trafficking Legal Center), Duncan Jepson (Liberty Shared), John Cotton Richmond (former US Ambassador to Monitor and Combat Trafficking in Persons).']
  },
  {
    number: 33, words: 'Who wrote, and who was quoted?',
    query: '{ recommendation(id: "nexum-hrf-article-2022-12-05") { authors } claims(about: "nexum-figure-year-to-december-2023") { statement } }',
    answer: data => [at(data, 'recommendation.authors'), speaking(data, 'claims.*.statement', 'quoted')],
    expected: [['Gita Howard'], ['Amanda Strayer, Supervising Staff Attorney for Accountability at Human Rights First, is quoted on the decline.']]
  },
  {
    number: 34, words: 'To whom was the 2024 letter sent?', query: recommendation('addressees'), variables: { id: 'nexum-coalition-letter-2024-09-05' },
    expected: { recommendation: { addressees: ['Janet Yellen, Secretary of the Treasury', 'Antony Blinken, Secretary of State'] } }
  },
  {
    number: 35, words: 'Who are the decision makers, in order?', query: standards, answer: textsOn('decision makers'),
    expected: ['The Secretary of the Treasury, in consultation with the Secretary of State and the Attorney General.']
  }
]
