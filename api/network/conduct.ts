// Elements of what an actor did: abuse, conduct, knowledge, corruption, attempt, support, benefit (ontology: table of elements).
import { begun, both, interval, type Verdict } from '../../schema/dates.ts'
import type { ElementName, Prong } from '../../schema/law.ts'
import type { ElementVerdict } from './answers.ts'
import { foreignPerson, officialOrAgent, isOfficial, type Found } from './foreign.ts'
import { endOf, remembered, tiesAt, type Judging } from './judging.ts'
import { engagedIn, type Opening } from './openings.ts'
import { anyOf, knew, onlyDisputed, standsOn } from './record.ts'
import { mention } from './text.ts'

export type Element = (judging: Judging, prong: Prong, opening: Opening) => Found

/** Conduct that is an abuse in itself, where a graded source states it; the rest needs act, means and purpose. */
const abusesInThemselves: readonly (string | undefined)[] = ['TORTURE', 'ARBITRARY_DETENTION']
const purposesOfCorruption: readonly (string | undefined)[] = ['CORRUPTION', 'PROCEEDS']
const luring = ['LURES_TO'] as const

export const conductElements: Readonly<Partial<Record<ElementName, Element>>> = {
  FOREIGN_PERSON: (judging, prong, { actor }) => {
    // Canada's Act of 2017 speaks of foreign nationals, who are individuals.
    if (prong.order.startsWith('Justice for Victims') && judging.projected.kind(actor) !== 'Person') return { verdict: 'NO', why: 'The Act speaks of foreign nationals: individuals only.' }
    return foreignPerson(judging, actor, prong.authority)
  },
  ABUSE: (judging, _, opening) => abuse(judging, opening),
  CONDUCT: (_, __, { own }) => conduct(own),
  CORRUPTION: (judging, _, { actor, own }) => knew(own) === 'NO' ? { verdict: 'CANNOT_TELL', why: 'All claims say that the actor did not know.' } : officialOrAgent(judging, actor),
  ATTEMPT: (_, { pattern }, { own }) => attempt(own, pattern?.attempted),
  SUPPORT: support,
  BENEFIT: () => ({ verdict: 'YES', why: 'A benefit is on record.' }),
  OFFICIAL: (judging, { pattern }, { actor, engaged }) => official(judging, pattern?.towards === 'ENGAGED' ? engaged?.row ?? actor : actor),
  US_NEXUS: (judging, _, { scheme = -1 }) => usNexus(judging, scheme),
  DEFENDERS_HARMED: () => ({ verdict: 'CANNOT_TELL', why: 'Whether those harmed exposed illegal activity of officials, or defended human rights, is not on record.' }),
  IDENTIFIED_TRAFFICKER: () => ({ verdict: 'NO', why: 'Nobody has been identified under TVPA section 111(a)(1)(A).' })
}

function abuse(judging: Judging, { scheme = -1, engaged, own }: Opening): Found {
  // Who did not know what it was part of did not commit it: nothing follows for those who lead, support or are kin to it.
  if (engaged !== undefined && engaged.tie !== own && knew(engaged.tie) === 'NO') return { verdict: 'NO', why: `All claims say that ${mention(judging.projected.id(engaged.row))} did not know.` }
  const found = abuseOf(judging, scheme)
  if (judging.projected.scheme(scheme)?.conduct !== 'CORRUPTION') return found
  // Who supports it need be no official: those who engaged in it must.
  const rows = engaged !== undefined && acting.has(engaged.tie.kind) ? [engaged.row] : carriedOutBy(judging, scheme).filter(({ stands }) => stands === 'YES').map(({ row }) => row)
  const official = rows.some(row => officialOrAgent(judging, row).verdict === 'YES')
  return { verdict: both(found.verdict, official ? 'YES' : 'CANNOT_TELL'), why: official ? 'Corruption by an official, or one who acts for an official, is on record.' : 'Corruption counts where an official, or one who acts for one, engaged in it: not known here.' }
}

/** Whether the records show an abuse that had begun by the day. */
export function abuseOf(judging: Judging, row: number): Found {
  return remembered(judging, 'abuse', row, () => {
    const scheme = judging.projected.scheme(row)
    if (scheme === undefined) return { verdict: 'CANNOT_TELL', why: 'The scheme is not on record.' }
    const since = scheme.since === undefined ? 'YES' : begun(interval(scheme.since), judging.day)
    if (since === 'NO') return { verdict: 'NO', why: `It began after ${judging.on}.` }
    if (onlyDisputed({ claims: judging.projected.claims(row) })) return { verdict: 'CANNOT_TELL', why: 'Every claim about the scheme is disputed or denied.' }
    const shown = shownAbuse(judging, row)
    return since === 'YES' ? shown : { verdict: both(since, shown.verdict), why: `${shown.why} Whether it had begun by ${judging.on} is not known.` }
  })
}

function shownAbuse(judging: Judging, row: number): Found {
  const { conduct: what, act = [], means = [], purpose, involvesMinors = false } = judging.projected.scheme(row) ?? {}
  if (what === 'CORRUPTION') return { verdict: 'YES', why: 'Corruption is on record.' }
  const graded = judging.projected.claims(row).some(({ stance, grade }) => stance === 'SUPPORTS' && grade !== null && !grade.startsWith('F') && !grade.endsWith('6'))
  if (abusesInThemselves.includes(what) && graded) return { verdict: 'YES', why: `${what === 'TORTURE' ? 'Torture' : 'Arbitrary detention'} is stated by a graded source.` }
  const served = purpose !== undefined && !purposesOfCorruption.includes(purpose)
  const missing = [...act.length === 0 ? ['act'] : [], ...means.length === 0 && !involvesMinors ? ['means'] : [], ...served ? [] : ['purpose']]
  if (missing.length === 0) return { verdict: 'YES', why: `Act${involvesMinors && means.length === 0 ? ' and purpose are on record, with minors: no means need be shown.' : ', means and purpose are on record.'}` }
  const also = abusesInThemselves.includes(what) ? ', and no graded source states the conduct' : ''
  return { verdict: 'CANNOT_TELL', why: `Not on record of the scheme: ${missing.join(', ')}${also}.` }
}

/** Who is on record as carrying out a scheme, and whether that stands: a possible victim or one who did not know never counts. */
function carriedOutBy(judging: Judging, scheme: number): { row: number; stands: Verdict }[] {
  const { projected } = judging
  return engagedIn(judging, scheme).filter(({ tie, row }) => !projected.same(row).some(twin => projected.possibleVictim(twin)) && knew(projected.tie(tie)) !== 'NO')
    .map(({ tie, row }) => ({ row, stands: standsOn(judging, tie) }))
}

const acting = new Set<string>(['ENGAGED_IN', 'OPERATES', 'RECRUITS_FOR', 'TRANSPORTS_FOR', 'HARBOURS_FOR', 'ATTEMPTED'])
const knowing = new Set(['RECRUITS_FOR', 'TRANSPORTS_FOR', 'HARBOURS_FOR'])

function conduct(own: Opening['own']): Found {
  const knowledge = knew(own)
  if (knowledge === 'NO') return { verdict: 'NO', why: 'All claims say that the actor did not know.' }
  if (knowing.has(own.kind)) return knowledge === 'YES' ? { verdict: 'YES', why: 'A part in it, with knowledge stated.' } : { verdict: 'CANNOT_TELL', why: 'What the actor knew is not on record.' }
  if (own.kind === 'SUPPORTS' && own.support === undefined) return { verdict: 'CANNOT_TELL', why: 'What was given in support is not stated.' }
  if (own.kind === 'SIGNIFICANT_ROLE_IN') return { verdict: 'CANNOT_TELL', why: 'A significant role in a group that engaged in it; the actor\'s own part is not on record.' }
  return { verdict: 'YES', why: own.kind === 'BENEFITS_FROM' ? 'Profits from it on record.' : own.kind === 'OPERATES' ? 'Operates it on record.' : own.kind === 'ENGAGED_IN' ? 'Engaged in it on record.' : 'Support for it is on record.' }
}

function attempt(own: Opening['own'], wanted: string | undefined): Found {
  if (knew(own) === 'NO') return { verdict: 'NO', why: 'All claims say that the actor did not know.' }
  if (own.attempted === undefined || own.attempted !== wanted) return { verdict: 'CANNOT_TELL', why: 'What was attempted, the conduct or support for it, is not stated.' }
  return { verdict: 'YES', why: `An attempt at ${own.attempted === 'CONDUCT' ? 'the conduct itself' : 'support for it'} is on record.` }
}

/** In the United States support for an activity counts where a foreign person conducts it. */
function support(judging: Judging, { authority, pattern }: Prong, { own, scheme = -1 }: Opening): Found {
  const kind: Verdict = own.kind === 'FINANCES' || own.support !== undefined ? 'YES' : 'CANNOT_TELL'
  const given = kind === 'YES' ? `Support on record: ${(own.support ?? 'FINANCIAL').toLowerCase()}.` : 'What was given in support is not stated.'
  if (authority !== 'US' || pattern?.towards !== 'SCHEME') return { verdict: kind, why: given }
  const by = carriedOutBy(judging, scheme).map(({ row, stands }) => both(stands, foreignPerson(judging, row, authority).verdict))
  const foreign = anyOf(by) === 'YES'
  return { verdict: foreign ? kind : 'CANNOT_TELL', why: foreign ? given : `${given} That a foreign person carries it out is not on record.` }
}

function official(judging: Judging, row: number): Found {
  return isOfficial(judging, row) === 'YES' ? { verdict: 'YES', why: `${mention(judging.projected.id(row))} holds or held a public office.` } : { verdict: 'CANNOT_TELL', why: `${mention(judging.projected.id(row))} is not known to be an official.` }
}

function usNexus(judging: Judging, scheme: number): Found {
  const there = scheme >= 0 && tiesAt(judging, scheme, 'out', luring).some(tie => judging.projected.id(endOf(judging, tie)) === 'country-us' && !onlyDisputed(judging.projected.tie(tie)))
  return there ? { verdict: 'YES', why: 'It brings people to the United States.' } : { verdict: 'CANNOT_TELL', why: 'No part of it in the United States is on record.' }
}

/** What the records leave open of the ties that an opening rests on: claims that are only disputed, dates that are not precise enough. */
export function recordElements(judging: Judging, { rests }: Pick<Opening, 'rests'>): ElementVerdict[] {
  return rests.filter(tie => standsOn(judging, tie) !== 'YES').map(tie => {
    const record = judging.projected.tie(tie)
    const ends = `${mention(judging.projected.id(record.start))} and ${mention(judging.projected.id(record.end))}`
    return onlyDisputed(record)
      ? { name: 'EVIDENCE', verdict: 'CANNOT_TELL' as const, why: `Every claim for the tie between ${ends} is disputed or denied.` }
      : { name: 'DATE', verdict: 'CANNOT_TELL' as const, why: `Whether the tie between ${ends} held on ${judging.on} is not known.` }
  })
}
