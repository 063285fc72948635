// The one small named world of the tests. Every name in it is invented.
// Viktor Lasko leads Harbour Fortune, which operates the scheme "Bright Future Jobs"; both are designated. Tied to them and on no list:
// the holding that he owns (and through it a fishing company and a ship), the recruiters, a supporter whose tie is disputed, his spouse.
import type { Graph, StoredRun } from '../api/graph/graph.ts'
import { parseNode, parseTie, type AnyNode, type AnyTie, type NodeInput, type TieInput } from '../schema/records.ts'
import type { TieKind } from '../schema/ontology.ts'

const name = (value: string, kind: 'PRIMARY' | 'ALIAS' | 'ORIGINAL' = 'PRIMARY', script = 'Latn') => ({ value, script, kind })

const sources: NodeInput<'Source'>[] = [
  { id: 'world-list-us', kind: 'Source', name: 'US list of 2024-05-03', sourceType: 'OFFICIAL_LIST', list: 'ofac/sdn', publishedOn: '2024-05-03' },
  { id: 'world-list-uk', kind: 'Source', name: 'UK list of 2024-05-01', sourceType: 'OFFICIAL_LIST', list: 'uk/fcdo', publishedOn: '2024-05-01' },
  { id: 'world-report', kind: 'Source', name: 'Doors Without Handles', sourceType: 'REPORT', publisher: 'Port Watch', publishedOn: '2023-10' },
  { id: 'world-register', kind: 'Source', name: 'Company register extract', sourceType: 'REGISTER', publishedOn: '2024-01-15' },
  { id: 'world-letter', kind: 'Source', name: 'Letter of three organizations', sourceType: 'LETTER', publishedOn: '2024-02-01' }
]

const actors: NodeInput[] = [
  { id: 'world-viktor-lasko', kind: 'Person', name: 'Viktor Lasko', names: [name('Viktor Lasko'), name('Виктор Ласко', 'ORIGINAL', 'Cyrl'), name('The Harbourmaster', 'ALIAS')], birthDates: [{ from: '1971-04-02', to: '1971-04-02', precision: 'EXACT' }], sources: ['world-list-us'] },
  { id: 'world-lena-lasko', kind: 'Person', name: 'Lena Lasko', names: [name('Lena Lasko')], sources: ['world-report'] },
  { id: 'world-harbour-fortune', kind: 'Organization', name: 'Harbour Fortune Trading', names: [name('Harbour Fortune Trading'), name('HFT Group', 'ALIAS')], organizationType: 'COMPANY', sources: ['world-list-us', 'world-list-uk'] },
  { id: 'world-blue-lantern', kind: 'Organization', name: 'Blue Lantern Holding', names: [name('Blue Lantern Holding')], organizationType: 'COMPANY', sources: ['world-register'] },
  { id: 'world-silver-reef', kind: 'Organization', name: 'Silver Reef Fisheries', names: [name('Silver Reef Fisheries')], organizationType: 'COMPANY', sources: ['world-register'] },
  { id: 'world-grey-petrel', kind: 'Vessel', name: 'GREY PETREL', names: [name('GREY PETREL')], vesselType: 'Fishing vessel', sources: ['world-register'] },
  { id: 'world-bright-future', kind: 'Organization', name: 'Bright Future Agency', names: [name('Bright Future Agency')], organizationType: 'RECRUITER', sources: ['world-report'] },
  { id: 'world-mina-oduya', kind: 'Person', name: 'Mina Oduya', names: [name('Mina Oduya')], sources: ['world-report'] },
  { id: 'world-tomas-reyl', kind: 'Person', name: 'Tomas Reyl', names: [name('Tomas Reyl')], sources: ['world-report'] },
  { id: 'world-ada-brenn', kind: 'Person', name: 'Ada Brenn', names: [name('Ada Brenn')], sources: ['world-report'] },
  { id: 'world-ministry-of-ports', kind: 'Organization', name: 'Ministry of Ports', names: [name('Ministry of Ports')], organizationType: 'PUBLIC_BODY', sources: ['world-report'] },
  { id: 'world-osei-calder', kind: 'Person', name: 'Osei Calder', names: [name('Osei Calder')], titles: ['Director of Berths'], sources: ['world-report'] },
  { id: 'world-port-watch', kind: 'Organization', name: 'Port Watch', names: [name('Port Watch')], organizationType: 'GROUP', sources: ['world-letter'] }
]

const designations: NodeInput<'Designation'>[] = [
  { id: 'world-viktor-lasko-US-GLOMAG', kind: 'Designation', name: 'Viktor Lasko, US-GLOMAG', authority: 'US', issuer: 'Office of Foreign Assets Control', programme: 'US-GLOMAG', tags: ['GLOMAG'], prongs: ['EO13818.ii.A'], since: '2024-03-01', sources: ['world-list-us'] },
  { id: 'world-harbour-fortune-US-GLOMAG', kind: 'Designation', name: 'Harbour Fortune Trading, US-GLOMAG', authority: 'US', programme: 'US-GLOMAG', tags: ['GLOMAG'], listedBy: '2024-03-04', sources: ['world-list-us'] },
  { id: 'world-harbour-fortune-GB-HR', kind: 'Designation', name: 'Harbour Fortune Trading, GB-HR', authority: 'UK', programme: 'GB-HR', since: '2023-12-08', sources: ['world-list-uk'] },
  { id: 'world-harbour-fortune-EU-HR', kind: 'Designation', name: 'Harbour Fortune Trading, EU-HR', authority: 'EU', programme: 'EU-HR', since: '2021-03-22', until: '2022-03-21', sources: ['world-report'] },
  { id: 'world-osei-calder-US-RUSHAR', kind: 'Designation', name: 'Osei Calder, US-RUSHAR', authority: 'US', programme: 'US-RUSHAR', tags: ['RUSSIA-EO14024'], since: '2022-10-01', sources: ['world-list-us'] }
]

const others: NodeInput[] = [
  { id: 'country-ke', kind: 'Country', name: 'Kenya', code: 'ke' },
  { id: 'country-kh', kind: 'Country', name: 'Cambodia', code: 'kh' },
  { id: 'country-ug', kind: 'Country', name: 'Uganda', code: 'ug' },
  {
    id: 'world-bright-future-jobs', kind: 'Scheme', name: 'Bright Future Jobs', names: [name('Bright Future Jobs')], conduct: 'FORCED_CRIMINALITY', act: ['RECRUITMENT', 'HARBOURING'], means: ['DECEPTION', 'DEBT'],
    purpose: 'FORCED_CRIMINALITY', promised: 'Customer service abroad', actual: 'Fraud by telephone', stages: [{ title: 'Advert', text: 'Jobs are offered.' }, { title: 'Gate', text: 'Passports are taken.' }],
    since: '2021', status: 'ACTIVE', sources: ['world-report']
  },
  { id: 'world-port-levy', kind: 'Scheme', name: 'The port levy', names: [name('The port levy')], conduct: 'CORRUPTION', purpose: 'PROCEEDS', since: '2019', until: '2020', status: 'ENDED', sources: ['world-report'] },
  { id: 'world-cohort-small', kind: 'Cohort', name: 'People from Kenya, 2022', origin: 'ke', countMinimum: 5, countMaximum: 5, since: '2022', until: '2022', sources: ['world-report'] },
  { id: 'world-cohort-large', kind: 'Cohort', name: 'People from Uganda, 2021 to 2023', origin: 'ug', countMinimum: 40, countMaximum: 200, ageBand: '18-25', since: '2021', until: '2023', sources: ['world-report'] },
  { id: 'world-page', kind: 'Channel', name: 'Bright Future page', channelType: 'PAGE', address: 'https://bright-future.example', sources: ['world-report'] },
  { id: 'world-phone', kind: 'Identifier', name: '+254 700 000 001', type: 'PHONE', number: '+254 700 000 001', sources: ['world-report'] },
  { id: 'world-imo', kind: 'Identifier', name: 'IMO 9990001', type: 'IMO', number: '9990001', sources: ['world-register'] },
  { id: 'world-quay', kind: 'Address', name: 'Quay 4, Sihanoukville', street: 'Quay 4', city: 'Sihanoukville', country: 'kh', sources: ['world-register'] },
  { id: 'world-case', kind: 'Proceeding', name: 'Charge against Mina Oduya', proceedingType: 'CHARGE', court: 'Nairobi Magistrates', date: '2023-11', status: 'ACTIVE', sources: ['world-report'] },
  { id: 'world-submission', kind: 'Recommendation', name: 'Submission on Harbour Fortune', date: '2024-02-01', authors: ['Port Watch'], addressees: ['Secretary of the Treasury'], authorities: ['E.O. 13818'], asks: ['Designate Harbour Fortune Trading'], outcomeText: 'Designated a month later.', outcomeDate: '2024-03-01', sources: ['world-letter'] },
  { id: 'world-figure', kind: 'Figure', name: 'People held', topic: 'people held', statement: 'At least 200 people were held.', value: '200', valueMinimum: 200, unit: 'persons', base: 'people seen by witnesses', estimator: 'Port Watch', corrections: [{ value: '180', reason: 'counted twice', source: 'world-letter' }], since: '2021', until: '2023', sources: ['world-report'] },
  { id: 'programme-US-GLOMAG', kind: 'Programme', name: 'Global Magnitsky', key: 'US-GLOMAG', authority: 'US', family: 'RIGHTS', blocking: true },
  { id: 'world-same-judgement', kind: 'Organization', name: 'Harbour Fortune Co., Ltd.', names: [name('Harbour Fortune Co., Ltd.')], organizationType: 'COMPANY', sources: ['world-list-uk'] }
]

type Plain = { readonly [K in TieKind]: Omit<Extract<TieInput, { kind: K }>, 'id' | 'start' | 'end' | 'kind'> & { readonly sources?: string[] } }
const tie = <K extends TieKind>(start: string, kind: K, end: string, rest: Partial<Plain[K]> = {}): object =>
  ({ id: `${start}-${kind}-${end}`, kind, start, end, sources: ['world-report'], ...rest })

const ties: object[] = [
  tie('world-viktor-lasko', 'LEADS', 'world-harbour-fortune', { since: '2020-06-01', sources: ['world-list-us'] }),
  tie('world-viktor-lasko', 'OWNS', 'world-blue-lantern', { shareMinimum: 600_000, shareMaximum: 600_000, sources: ['world-register'] }),
  tie('world-blue-lantern', 'OWNS', 'world-silver-reef', { shareMinimum: 550_000, shareMaximum: 550_000, sources: ['world-register'] }),
  tie('world-silver-reef', 'HAS_INTEREST_IN', 'world-grey-petrel', { sources: ['world-register'] }),
  tie('world-harbour-fortune', 'OPERATES', 'world-bright-future-jobs', { since: '2021-02' }),
  tie('world-bright-future', 'RECRUITS_FOR', 'world-bright-future-jobs', { knowledge: 'UNKNOWN' }),
  tie('world-mina-oduya', 'RECRUITS_FOR', 'world-bright-future-jobs', { knowledge: 'STATED', since: '2021-05', until: '2023-08' }),
  tie('world-mina-oduya', 'LEADS', 'world-bright-future'),
  tie('world-tomas-reyl', 'SUPPORTS', 'world-harbour-fortune', { support: 'FINANCIAL' }),
  tie('world-ada-brenn', 'WORKS_FOR', 'world-harbour-fortune', { capacity: 'STAFF' }),
  tie('world-lena-lasko', 'FAMILY_OF', 'world-viktor-lasko', { relation: 'SPOUSE' }),
  tie('world-osei-calder', 'OFFICIAL_OF', 'world-ministry-of-ports', { since: '2018', until: '2021' }),
  tie('world-ministry-of-ports', 'ENGAGED_IN', 'world-port-levy', { since: '2019', until: '2020' }),
  tie('world-harbour-fortune', 'SAME_AS', 'world-same-judgement', { judgement: 'SAME', reason: 'One registration number.', judgedBy: 'the tests', judgedOn: '2024-04-01' }),
  tie('world-mina-oduya', 'IDENTIFIED_BY', 'world-phone'),
  tie('world-bright-future', 'IDENTIFIED_BY', 'world-phone'),
  tie('world-grey-petrel', 'IDENTIFIED_BY', 'world-imo', { sources: ['world-register'] }),
  tie('world-harbour-fortune', 'LOCATED_AT', 'world-quay', { sources: ['world-list-us'] }),
  tie('world-silver-reef', 'LOCATED_AT', 'world-quay', { sources: ['world-register'] }),
  tie('world-harbour-fortune', 'BASED_IN', 'country-kh', { sources: ['world-list-us'] }),
  tie('world-silver-reef', 'BASED_IN', 'country-kh', { sources: ['world-register'] }),
  tie('world-bright-future', 'BASED_IN', 'country-ke'),
  tie('world-mina-oduya', 'CITIZEN_OF', 'country-ke'),
  tie('world-viktor-lasko', 'CITIZEN_OF', 'country-kh', { sources: ['world-list-us'] }),
  tie('world-grey-petrel', 'FLAGGED_IN', 'country-ug', { until: '2019-12-31', sources: ['world-register'] }),
  tie('world-grey-petrel', 'FLAGGED_IN', 'country-kh', { since: '2020-01-01', sources: ['world-register'] }),
  tie('world-viktor-lasko', 'DESIGNATED_AS', 'world-viktor-lasko-US-GLOMAG', { sources: ['world-list-us'] }),
  tie('world-harbour-fortune', 'DESIGNATED_AS', 'world-harbour-fortune-US-GLOMAG', { sources: ['world-list-us'] }),
  tie('world-harbour-fortune', 'DESIGNATED_AS', 'world-harbour-fortune-GB-HR', { sources: ['world-list-uk'] }),
  tie('world-harbour-fortune', 'DESIGNATED_AS', 'world-harbour-fortune-EU-HR'),
  tie('world-osei-calder', 'DESIGNATED_AS', 'world-osei-calder-US-RUSHAR', { sources: ['world-list-us'] }),
  tie('world-viktor-lasko-US-GLOMAG', 'UNDER', 'programme-US-GLOMAG', { sources: ['world-list-us'] }),
  tie('world-bright-future-jobs', 'USES_CHANNEL', 'world-page'),
  tie('world-bright-future-jobs', 'DRAWS_FROM', 'world-cohort-small'),
  tie('world-bright-future-jobs', 'DRAWS_FROM', 'world-cohort-large'),
  tie('world-bright-future-jobs', 'LURES_TO', 'country-kh'),
  tie('world-cohort-small', 'COHORT_OF', 'country-ke'),
  tie('world-cohort-large', 'COHORT_OF', 'country-ug'),
  tie('world-mina-oduya', 'PARTY_TO', 'world-case', { role: 'defendant' }),
  tie('world-submission', 'RECOMMENDS', 'world-harbour-fortune', { sources: ['world-letter'] }),
  tie('world-submission', 'SUBMITTED_BY', 'world-port-watch', { number: 1, sources: ['world-letter'] }),
  tie('world-submission', 'FOLLOWED_BY', 'world-viktor-lasko-US-GLOMAG', { sources: ['world-letter'] })
]

const claim = (id: string, about: string, rest: Partial<NodeInput<'Claim'>>): NodeInput<'Claim'> =>
  ({ id, kind: 'Claim', name: id, about, stance: 'SUPPORTS', sources: ['world-report'], ...rest })

const claims: NodeInput<'Claim'>[] = [
  claim('world-claim-operates', 'world-harbour-fortune-OPERATES-world-bright-future-jobs', { statement: 'The company ran the compound.', locator: 'p. 12', reliability: 'B', credibility: '2' }),
  claim('world-claim-recruits', 'world-mina-oduya-RECRUITS_FOR-world-bright-future-jobs', { statement: 'She knew what awaited them.', locator: 'p. 19', reliability: 'B', credibility: '3', knowledge: 'STATED' }),
  claim('world-claim-reyl', 'world-tomas-reyl-SUPPORTS-world-harbour-fortune', { statement: 'He lent two million.', locator: 'p. 30', reliability: 'C', credibility: '3' }),
  claim('world-claim-reyl-disputed', 'world-tomas-reyl-SUPPORTS-world-harbour-fortune', { statement: 'The loan was to another company of that name.', locator: 'annex', stance: 'DISPUTES', reliability: 'B', credibility: '2', sources: ['world-register'] }),
  claim('world-claim-scheme', 'world-bright-future-jobs', { statement: 'People are sold between compounds.', locator: 'p. 3', reliability: 'B', credibility: '2' })
]

const run = (list: string, publishedOn: string, entries: number): StoredRun => ({
  id: `world-run-${list}`, source: list.split('/')[0] ?? list, list, file: `${list}.csv`, sha256: '0'.repeat(64), publishedOn, startedAt: '2024-05-06T08:00:00.000Z', finishedAt: '2024-05-06T08:00:02.000Z',
  stage: 'DONE', complete: true, entries,
  report: JSON.stringify({ nodes: 3, ties: 2, counts: { read: entries, added: entries, changed: 0, removed: 0, unchanged: 0, refused: 0 }, issues: [{ kind: 'unknown remark', count: 1, examples: ['line 2'] }], expectations: [{ text: 'at least 1 entry', held: true }] })
})

/** Fresh each time: a test may change what it gets. */
export function world(): { nodes: AnyNode[]; ties: AnyTie[]; runs: StoredRun[] } {
  return {
    nodes: [...sources, ...actors, ...designations, ...others, ...claims].map(parseNode),
    ties: ties.map(parseTie),
    runs: [run('ofac/sdn', '2024-05-03', 3), run('uk/fcdo', '2024-05-01', 1)]
  }
}

/** Writes it into an empty store. */
export async function writeWorld(graph: Graph): Promise<void> {
  const { nodes, ties, runs } = world()
  const { leftOver } = await graph.write({ create: { nodes, ties } })
  if (leftOver.length > 0) throw new RangeError(`world: ties without ends: ${leftOver.map(({ id }) => id).join(', ')}`)
  for (const run of runs) await graph.write({ run })
}
