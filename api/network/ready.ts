// Whether a submission is ready: what was judged, with what the store says of identity and sources, part by part, each with what to do next.
import { both, type Verdict } from '../../schema/dates.ts'
import { prongs, type Prong } from '../../schema/law.ts'
import type { StoredNode, StoredTie } from '../graph/graph.ts'
import type { Basis, Chain, CounterEvidence, ElementVerdict } from './answers.ts'
import { readinessNotice } from './basis.ts'
import type { Evidence } from './evidence.ts'
import type { Hydration } from './hydrate.ts'
import { identified } from './identified.ts'
import { nextStep } from './next-steps.ts'
import type { JudgedElement, JudgedReadiness } from './readiness.ts'

export interface ReadinessElement extends ElementVerdict {
  readonly sources: readonly StoredNode[]
  readonly independentSources: number
  readonly claims: readonly StoredNode[]
  readonly ties: readonly StoredTie[]
  readonly next: string | null
}

export interface ReadinessPart extends ElementVerdict {
  readonly next: string | null
}

export interface ReadinessAnswer {
  readonly actor: StoredNode
  readonly prong: Prong
  readonly on: string
  readonly verdict: Verdict
  readonly why: string
  readonly opened: boolean
  readonly elements: readonly ReadinessElement[]
  readonly parts: readonly ReadinessPart[]
  readonly chain: Chain | null
  readonly missing: readonly string[]
  readonly proceedings: readonly StoredNode[]
  readonly counterEvidence: readonly CounterEvidence[]
  readonly counterEvidenceSearchRecorded: boolean
  readonly counterEvidenceSearches: readonly StoredNode[]
  readonly notice: string
  readonly basis: Basis
}

/** @throws RangeError for a prong that the law does not have: it was asked for by one. */
export function ready(judged: JudgedReadiness, hydration: Hydration, basis: Basis): ReadinessAnswer {
  const prong = prongs.find(({ id }) => id === judged.prong)
  if (prong === undefined) throw new RangeError(`readiness: no prong "${judged.prong}"`)
  const elements = judged.elements.map(element => shown(element, hydration))
  const searches = judged.spoken.claims.map(id => hydration.node(id)).filter(node => node.kind === 'Claim' && node.counterEvidenceSearch === true)
  const counterEvidence = hydration.counterEvidence(judged.against)
  const parts = partsOf(judged, prong, hydration, { elements, searches, counterEvidence })
  const verdict = parts.map(part => part.verdict).reduce(both, 'YES')
  return {
    actor: hydration.node(judged.actor), prong, on: judged.on, verdict, why: whole(parts), opened: judged.opened, elements, parts,
    chain: judged.chain === null ? null : hydration.chain(judged.chain), missing: [...new Set(parts.flatMap(({ next }) => next ?? []))],
    proceedings: judged.against.proceedings.map(id => hydration.node(id)), counterEvidence,
    counterEvidenceSearchRecorded: searches.length > 0, counterEvidenceSearches: searches, notice: readinessNotice(basis), basis
  }
}

const partTexts: Readonly<Record<string, string>> = {
  IDENTITY: 'identity', GROUND: 'the elements of the ground', SOURCES: 'a source for each element', ABUSE: 'two independent sources for the abuse', LINK: 'two independent sources for the link',
  RECENCY: 'when the newest abuse was', PROCEEDINGS: 'proceedings and denials', COUNTER_EVIDENCE: 'a search for what speaks against', NON_PUNISHMENT: 'that the actor may be a victim'
}

function whole(parts: readonly ReadinessPart[]): string {
  const named = (verdict: Verdict): string => parts.filter(part => part.verdict === verdict).map(({ name }) => partTexts[name] ?? name).join(', ')
  const sentences = [...named('NO') === '' ? [] : [`Not there: ${named('NO')}.`], ...named('CANNOT_TELL') === '' ? [] : [`Left open by the records: ${named('CANNOT_TELL')}.`]]
  return sentences.length === 0 ? 'Every part is on record.' : sentences.join(' ')
}

function shown(element: JudgedElement, hydration: Hydration): ReadinessElement {
  const { name, verdict, evidence } = element
  const claims = [...new Set(evidence.flatMap(record => record.claims))].map(id => hydration.node(id))
  const ids = evidence.flatMap(record => sourcesOf(record, hydration))
  const independentSources = evidence.length === 0 ? 0 : Math.min(...evidence.map(record => independent(record, hydration)))
  return {
    name, verdict, why: hydration.spelled(element.why), sources: hydration.sources([...new Set(ids)]), independentSources, claims,
    ties: evidence.flatMap(record => record.ties).map(tie => hydration.tie(tie)), next: verdict === 'YES' && independentSources > 0 ? null : nextStep(name)
  }
}

/** Sources of the records themselves, and of the claims that support them. */
function sourcesOf({ nodes, sources, claims }: Evidence, hydration: Hydration): string[] {
  return [...sources, ...nodes.flatMap(id => hydration.node(id).sources), ...claims.flatMap(id => hydration.node(id).sources)]
}

/** Documents of independent origin: those of the claims, and of the sources that no claim stands for; versions of one list are one. */
export function independent(evidence: Evidence, hydration: Hydration): number {
  const spokenFor = new Set(evidence.claims.flatMap(id => hydration.node(id).sources))
  const silent = sourcesOf(evidence, hydration).filter(id => !spokenFor.has(id))
  const listOf = (source: StoredNode): string => source.kind === 'Source' ? source.list ?? source.id : source.id
  return new Set([...evidence.origins, ...hydration.sources(silent).map(listOf)]).size
}

interface Known {
  readonly elements: readonly ReadinessElement[]
  readonly searches: readonly StoredNode[]
  readonly counterEvidence: readonly CounterEvidence[]
}

function partsOf(judged: JudgedReadiness, prong: Prong, hydration: Hydration, known: Known): ReadinessPart[] {
  const { kind } = hydration.node(judged.actor)
  const identity = identified(kind, judged.records.nodes.map(id => hydration.node(id)), judged.identifiers.nodes.map(id => hydration.node(id)), judged.registered)
  const victim: ReadinessPart[] = judged.against.victims.length === 0 ? [] : [{ name: 'NON_PUNISHMENT', verdict: 'NO', why: 'On record as a possible victim: never a candidate (non-punishment principle).', next: 'Do not submit. Have it looked at by somebody who works with survivors.' }]
  return [
    ...victim, { name: 'IDENTITY', ...identity }, groundPart(judged, prong, known), sourcesPart(known), abusePart(judged, known, hydration), linkPart(judged, hydration),
    recencyPart(judged), proceedingsPart(judged, known), searchPart(known)
  ]
}

function groundPart({ opened }: JudgedReadiness, prong: Prong, { elements }: Known): ReadinessPart {
  if (prong.pattern === null) return { name: 'GROUND', verdict: 'CANNOT_TELL', why: 'Nothing that the graph holds can show this ground.', next: 'Ask by another ground.' }
  if (!opened) return { name: 'GROUND', verdict: 'NO', why: 'Nothing on record opens this ground.', next: `Find a source for the tie it rests on: ${prong.text}` }
  const open = elements.filter(({ verdict }) => verdict !== 'YES')
  if (open.length === 0) return { name: 'GROUND', verdict: 'YES', why: 'The records, taken as they are, show each element.', next: null }
  return { name: 'GROUND', verdict: open.map(({ verdict }) => verdict).reduce(both), why: open.map(({ name, why }) => `${name}: ${why}`).join(' '), next: [...new Set(open.map(({ name }) => nextStep(name)))].join(' ') }
}

function sourcesPart({ elements }: Known): ReadinessPart {
  const without = elements.filter(({ independentSources }) => independentSources === 0).map(({ name }) => name)
  return without.length === 0 && elements.length > 0 ? { name: 'SOURCES', verdict: 'YES', why: 'Each element has a source.', next: null }
    : { name: 'SOURCES', verdict: 'NO', why: elements.length === 0 ? 'There is no element to have one.' : `Without a source: ${without.join(', ')}.`, next: [...new Set(without.map(nextStep))].join(' ') || 'Ask by another ground.' }
}

const needed = 2

function count(found: number): string {
  return `${found} independent ${found === 1 ? 'source' : 'sources'}`
}

function abusePart({ abuse, opened }: JudgedReadiness, { elements }: Known, hydration: Hydration): ReadinessPart {
  const next = 'Find another source for the abuse that does not go back to the same document.'
  if (abuse !== null) {
    const found = Math.min(...abuse.map(record => independent(record, hydration)))
    return { name: 'ABUSE', verdict: found >= needed ? 'YES' : 'NO', why: `${count(found)} for the abuse; ${needed} are needed.`, next: found >= needed ? null : next }
  }
  const listing = elements.find(({ name }) => name === 'TARGET' || name === 'ENTITY_BLOCKED')
  if (!opened || listing === undefined) return { name: 'ABUSE', verdict: 'NO', why: 'No abuse is on record for this ground.', next: nextStep('ABUSE') }
  return { name: 'ABUSE', verdict: listing.verdict, why: `This ground rests on a listing, which stands for the abuse. ${listing.why}`, next: listing.verdict === 'YES' ? null : nextStep(listing.name) }
}

function linkPart({ link }: JudgedReadiness, hydration: Hydration): ReadinessPart {
  const next = 'Find another source for the link that does not go back to the same document.'
  if (link.length === 0) return { name: 'LINK', verdict: 'NO', why: 'No tie on record leads there.', next }
  const found = Math.min(...link.map(record => independent(record, hydration)))
  return { name: 'LINK', verdict: found >= needed ? 'YES' : 'NO', why: `${count(found)} for the ${link.length === 1 ? 'link' : 'tie of the chain that has fewest'}; ${needed} are needed.`, next: found >= needed ? null : next }
}

/** Older abuse does not bar a submission, if it says so. */
function recencyPart({ recency: { verdict, why, said } }: JudgedReadiness): ReadinessPart {
  if (!said) return { name: 'RECENCY', verdict: 'CANNOT_TELL', why, next: 'Find out when the newest abuse was.' }
  return verdict === 'YES' ? { name: 'RECENCY', verdict, why, next: null } : { name: 'RECENCY', verdict: 'YES', why, next: 'Say in the submission that the newest abuse is older than five years, and why it is acted on now.' }
}

function proceedingsPart({ against: { proceedings } }: JudgedReadiness, { counterEvidence, searches }: Known): ReadinessPart {
  const denials = counterEvidence.filter(({ claim }) => claim?.kind === 'Claim' && claim.stance === 'DENIES').length
  const found = [...proceedings.length === 0 ? [] : [`${proceedings.length} ${proceedings.length === 1 ? 'proceeding' : 'proceedings'}`], ...denials === 0 ? [] : [`${denials} ${denials === 1 ? 'denial' : 'denials'}`]]
  if (found.length > 0) return { name: 'PROCEEDINGS', verdict: 'YES', why: `On record: ${found.join(' and ')}.`, next: null }
  if (searches.length > 0) return { name: 'PROCEEDINGS', verdict: 'YES', why: 'None on record, and a search for what speaks against is recorded.', next: null }
  return { name: 'PROCEEDINGS', verdict: 'CANNOT_TELL', why: 'Neither proceedings nor denials are on record: whether there are any is not known.', next: 'Look for proceedings in court records, and for what the actor says itself; record what is found, or that nothing was found.' }
}

function searchPart({ searches, counterEvidence }: Known): ReadinessPart {
  const found = `${counterEvidence.length} ${counterEvidence.length === 1 ? 'thing speaks' : 'things speak'} against on record`
  if (searches.length > 0) return { name: 'COUNTER_EVIDENCE', verdict: 'YES', why: `A search for what speaks against is recorded; ${found}.`, next: null }
  return { name: 'COUNTER_EVIDENCE', verdict: 'NO', why: `No search for what speaks against is recorded; ${found}.`, next: 'Look for what speaks against, and record the search with its source, also where nothing was found.' }
}
