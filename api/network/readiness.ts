// What a submission on one ground would rest on, judged on the projection. What only the store holds, birth dates and numbers, the names
// of sources, is added where the answer is put together (ready.ts).
import { dayNumber, dayOf, interval, notOver, type Verdict } from '../../schema/dates.ts'
import type { Prong } from '../../schema/law.ts'
import { against, type Against } from './against.ts'
import type { Chain, ElementVerdict, Judged } from './answers.ts'
import { chainFrom, tell } from './chains.ts'
import { evidenceFor, linkEvidence, ofScheme, type Evidence } from './evidence.ts'
import { endOf, tiesAt, type Judging } from './judging.ts'
import { engagements, type Opening } from './openings.ts'
import { openedGround } from './prongs.ts'

export interface JudgedElement extends ElementVerdict {
  readonly evidence: readonly Evidence[]
}

export interface JudgedReadiness {
  readonly actor: string
  readonly prong: string
  readonly on: string
  readonly opened: boolean
  readonly elements: readonly JudgedElement[]
  /** Of the schemes that the abuse lies in; null: the ground rests on a listing and states no abuse of its own. */
  readonly abuse: readonly Evidence[] | null
  readonly link: readonly Evidence[]
  readonly recency: { readonly verdict: Verdict; readonly why: string; readonly said: boolean }
  readonly chain: Chain<Judged> | null
  /** Ids of its own records, and of what identifies them. */
  readonly records: { readonly nodes: readonly string[] }
  readonly identifiers: { readonly nodes: readonly string[] }
  /** Countries of registration. */
  readonly registered: readonly string[]
  readonly against: Against
  /** Claims about the actor and about what the ground rests on: one may tell of a search for what speaks against. */
  readonly spoken: { readonly claims: readonly string[] }
}

export function readiness(judging: Judging, row: number, prong: Prong): JudgedReadiness {
  const { projected, on } = judging
  const found = openedGround(judging, prong, projected.same(row)[0] ?? row)
  const chain = found === undefined ? undefined : chainFrom(judging, row, found.ground.ties)
  const schemes = found === undefined ? [] : schemesOf(judging, found.opening)
  return {
    actor: projected.id(row), prong: prong.id, on, opened: found !== undefined, elements: elementsOf(judging, prong, found),
    abuse: found?.opening.scheme === undefined ? null : [ofScheme(judging, found.opening.scheme)],
    link: found === undefined ? [] : linkEvidence(judging, found.opening), recency: recency(judging, schemes),
    chain: chain === undefined ? null : tell(judging, chain), ...identityOf(judging, row),
    against: against(judging, row, chain === undefined ? [] : [chain]), spoken: { claims: spokenOf(judging, row, found?.ground.ties ?? [], schemes) }
  }
}

function elementsOf(judging: Judging, prong: Prong, found: ReturnType<typeof openedGround>): JudgedElement[] {
  if (found === undefined) return prong.elements.map(name => ({ name, verdict: 'CANNOT_TELL', why: 'Not judged: no tie on record opens this ground.', evidence: [] }))
  return found.ground.elements.map(element => ({ ...element, evidence: evidenceFor(judging, found.ground, found.opening, element.name) }))
}

interface Lasting { readonly scheme: number; readonly tie: number | undefined }

/** Where the abuse lies: the scheme of the way, else those that the person at the end engaged in. */
function schemesOf(judging: Judging, { scheme, ties, target }: Opening): Lasting[] {
  if (scheme !== undefined) return [{ scheme, tie: ties.find(tie => endOf(judging, tie) === scheme) }]
  return target === undefined ? [] : engagements(judging, target, 'ANY').map(engagement => ({ scheme: engagement.scheme, tie: engagement.tie }))
}

const years = 5

/** Whether the newest abuse lies within the last five years. */
function recency(judging: Judging, schemes: readonly Lasting[]): JudgedReadiness['recency'] {
  const from = fiveYearsBefore(judging.on)
  const ends = schemes.map(found => endingOf(judging, found))
  const known = ends.filter(end => end !== undefined)
  if (known.length === 0) return { verdict: 'CANNOT_TELL', said: false, why: schemes.length === 0 ? 'No scheme of abuse stands behind this ground on record, so when it happened is not known.' : 'When the abuse happened is not on record.' }
  if (known.includes('still')) return { verdict: 'YES', said: true, why: 'As far as the records tell the abuse goes on: no end is on record.' }
  const newest = known.reduce((latest, end) => interval(end).last > interval(latest).last ? end : latest)
  const verdict = notOver(interval(newest), dayNumber(from))
  if (verdict === 'CANNOT_TELL') return { verdict, said: false, why: `The newest abuse on record ended in ${newest}: whether within the last ${years} years (since ${from}), that date does not tell.` }
  return { verdict, said: true, why: verdict === 'YES' ? `The newest abuse on record ended in ${newest}: within the last ${years} years.` : `The newest abuse on record ended in ${newest}, more than ${years} years before ${judging.on}.` }
}

/** The last date of it that is on record; undefined: undated. */
function endingOf({ projected }: Judging, { scheme, tie }: Lasting): string | undefined {
  const own = tie === undefined ? undefined : projected.tie(tie)
  const record = projected.scheme(scheme)
  const until = own?.until ?? record?.until
  if (until !== undefined) return until
  return own?.since === undefined && record?.since === undefined ? undefined : 'still'
}

function fiveYearsBefore(on: string): string {
  const day = `${String(Number(on.slice(0, 4)) - years).padStart(4, '0')}${on.slice(4)}`
  return day.endsWith('-02-29') ? dayOf(dayNumber(`${day.slice(0, 8)}28`) + 1) : day
}

const identifying = ['IDENTIFIED_BY'] as const
const seat = ['BASED_IN'] as const

function identityOf(judging: Judging, row: number): Pick<JudgedReadiness, 'records' | 'identifiers' | 'registered'> {
  const { projected } = judging
  const ends = (ties: readonly number[]): string[] => [...new Set(ties.map(tie => projected.id(endOf(judging, tie))))].sort()
  return {
    records: { nodes: projected.same(row).map(twin => projected.id(twin)) },
    identifiers: { nodes: ends(tiesAt(judging, row, 'out', identifying)) },
    registered: ends(tiesAt(judging, row, 'out', seat).filter(tie => projected.tie(tie).basis === 'REGISTRATION')).map(id => id.replace(/^country-/, ''))
  }
}

function spokenOf(judging: Judging, row: number, ties: readonly number[], schemes: readonly Lasting[]): string[] {
  const { projected } = judging
  const claims = [...projected.same(row).map(twin => projected.claims(twin)), ...ties.map(tie => projected.claimsOf(tie)), ...schemes.map(({ scheme }) => projected.claims(scheme))]
  return [...new Set(claims.flat().map(({ id }) => id))].sort()
}
