// A chain of ties as a sentence: "A is owned by B (60 %), which acts for C."
import { tieKinds } from '../../schema/ontology.ts'
import { formatShare } from '../../schema/shares.ts'
import type { StoredNode, StoredTie } from '../graph/graph.ts'

export interface NamedHop {
  readonly from: StoredNode
  readonly tie: StoredTie
  readonly to: StoredNode
}

/** One hop by itself, with what is known of when. */
export function hopSentence(hop: NamedHop): string {
  return ended(`${hop.from.name} ${clause(hop, periodText(hop.tie) ?? 'undated')}`)
}

export function chainSentence(hops: readonly NamedHop[]): string {
  const parts: string[] = []
  for (let place = 0; place < hops.length; place++) {
    const [hop, next] = [hops[place], hops[place + 1]]
    if (hop === undefined) continue
    const shares = hop.to.kind === 'Identifier' && next?.tie.kind === 'IDENTIFIED_BY'
    const text = shares ? sharing(hop, next) : clause(hop, periodText(hop.tie))
    parts.push(place === 0 ? `${hop.from.name} ${text}` : `${hop.from.kind === 'Person' ? 'who' : 'which'} ${text}`)
    if (shares) place++
  }
  return parts.length === 0 ? '' : ended(parts.join(', '))
}

/** With one full stop, also after "Co., Ltd." */
function ended(text: string): string {
  return text.endsWith('.') ? text : `${text}.`
}

/** Two who have one identifier share it: the identifier is no step of its own. */
function sharing({ to }: NamedHop, next: NamedHop): string {
  const kind = to.kind === 'Identifier' && to.type !== undefined ? identifierTexts[to.type] ?? 'an identifier' : 'an identifier'
  return `shares ${kind} (${to.name}) with ${next.to.name}`
}
const identifierTexts: Readonly<Record<string, string>> = { PHONE: 'a phone number', WALLET: 'a wallet', EMAIL: 'an e-mail address', PASSPORT: 'a passport' }

function clause({ from, tie, to }: NamedHop, period: string | undefined): string {
  const { verb, inverse } = tieKinds[tie.kind]
  const details = [...detailsOf(tie), ...period === undefined ? [] : [period]]
  return `${tie.start === from.id ? verb : inverse} ${to.name}${details.length === 0 ? '' : ` (${details.join(', ')})`}`
}

function detailsOf(tie: StoredTie): string[] {
  const details: string[] = []
  if (tie.kind === 'OWNS') details.push(shareText(tie))
  if ('support' in tie && tie.support !== undefined) details.push(tie.support.toLowerCase())
  if ('attempted' in tie && tie.attempted !== undefined) details.push(`attempted ${tie.attempted.toLowerCase()}`)
  if ('relation' in tie && tie.relation !== undefined && tie.relation !== 'UNKNOWN') details.push(tie.relation.toLowerCase().replace('_', ' '))
  if ('capacity' in tie && tie.capacity !== undefined && tie.capacity !== 'UNKNOWN') details.push(`as ${tie.capacity.toLowerCase().replace('_', ' ')}`)
  if ('knowledge' in tie && tie.knowledge !== undefined && tie.knowledge !== 'UNKNOWN') details.push(`knowledge ${tie.knowledge.toLowerCase()}`)
  return details
}

function shareText({ shareMinimum, shareMaximum }: { readonly shareMinimum?: number | undefined; readonly shareMaximum?: number | undefined }): string {
  if (shareMinimum === undefined && shareMaximum === undefined) return 'share unknown'
  if (shareMinimum === shareMaximum) return `${formatShare(shareMinimum ?? 0)} %`
  return shareMaximum === undefined ? `at least ${formatShare(shareMinimum ?? 0)} %` : `${formatShare(shareMinimum ?? 0)} to ${formatShare(shareMaximum)} %`
}

function periodText({ since, until }: { readonly since?: string | undefined; readonly until?: string | undefined }): string | undefined {
  if (since === undefined) return until === undefined ? undefined : `until ${until}`
  return until === undefined ? `since ${since}` : `${since} to ${until}`
}
