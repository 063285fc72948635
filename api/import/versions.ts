// From one version of a list to the next. Nothing that was stated is deleted: what a version no longer states is closed with its date.
import { dayBefore, type Day } from '../../schema/dates.ts'
import type { AnyNode, AnyTie, NodeOf } from '../../schema/records.ts'
import type { Opened } from './source.ts'
import type { Statement } from './statement.ts'
import { tieId } from './ids.ts'

type Designation = NodeOf<'Designation'>

/** That an actor was designated stays true; the designation itself says until when. */
const lasting = new Set(['DESIGNATED_AS', 'UNDER'])

/** The first version that shows an entry: a designation without a date of its own was listed by then. */
export function firstSeen(statement: Statement, publishedOn: Day): Statement {
  return { ...statement, nodes: statement.nodes.map(node => node.kind === 'Designation' && node.since === undefined && node.listedBy === undefined ? { ...node, listedBy: publishedOn } : node) }
}

/** The entry is in an older version as well than those seen before. */
export function seenEarlier(statement: Statement, publishedOn: Day): Statement {
  return { ...statement, nodes: statement.nodes.map(node => node.kind === 'Designation' && node.listedBy !== undefined && node.listedBy > publishedOn ? { ...node, listedBy: publishedOn } : node) }
}

/** The version of that day no longer has the entry. */
export function absent({ nodes, ties }: Statement, publishedOn: Day): Statement {
  return { nodes: nodes.map(node => node.kind === 'Designation' ? closed(node, publishedOn) : node), ties: ties.map(tie => withdrawn(tie, publishedOn)) }
}

/** A curated entry that was corrected: what it no longer states was a mistake. */
export function corrected(before: Statement, { nodes, ties }: Statement, publishedOn: Day): Statement {
  return { nodes: nodes.map(node => node.kind === 'Designation' ? continued(node, before, publishedOn) : node), ties }
}

/**
 * The entry says something else than in the version before, or is back after versions without it. The same version in another format
 * takes nothing back: what the two state is united.
 */
export function successor(before: Statement, now: Statement, publishedOn: Day, silentOn: Opened['silentOn']): Statement {
  const same = isSameVersion(before, now, publishedOn)
  const { nodes, ties } = relisted(before, now, publishedOn)
  const earlier = new Map(before.nodes.map(node => [node.id, node]))
  const listed = nodes.map(node => {
    const whole = same ? united(node, earlier.get(node.id)) : withSilentFields(node, earlier.get(node.id), silentOn)
    return whole.kind === 'Designation' ? continued(whole, before, publishedOn) : whole
  })
  const stated = new Set([...nodes, ...ties].map(({ id }) => id))
  const keptTies = before.ties.filter(tie => !stated.has(tie.id))
    .map(tie => same || silentOn?.ties.includes(tie.kind) === true ? tie : withdrawn(tie, publishedOn))
  const ends = new Set(keptTies.flatMap(({ start, end }) => [start, end]))
  const keptNodes = before.nodes.filter(node => !stated.has(node.id) && (node.kind === 'Designation' || ends.has(node.id)))
    .map(node => node.kind === 'Designation' && !same ? closed(node, publishedOn) : node)
  return { nodes: [...listed, ...keptNodes], ties: [...ties, ...keptTies] }
}

function closed(designation: Designation, publishedOn: Day): Designation {
  return designation.delistedBy === undefined ? { ...designation, until: designation.until ?? dayBefore(publishedOn), delistedBy: publishedOn } : designation
}

function withdrawn(tie: AnyTie, publishedOn: Day): AnyTie {
  return tie.withdrawnBy === undefined && !lasting.has(tie.kind) ? { ...tie, withdrawnBy: publishedOn } : tie
}

/** `listedBy` of a designation that goes on; of a new one, this version. */
function continued(node: Designation, before: Statement, publishedOn: Day): Designation {
  if (node.since !== undefined || node.listedBy !== undefined) return node
  const earlier = before.nodes.find(known => known.id === node.id)
  return { ...node, listedBy: (earlier?.kind === 'Designation' ? earlier.listedBy : undefined) ?? publishedOn }
}

/** Both name one source, and it is that of the day: two files of one version, or one file that was mended. */
function isSameVersion({ nodes: [before] }: Statement, { nodes: [now] }: Statement, publishedOn: Day): boolean {
  return now?.sources.some(source => source.endsWith(publishedOn) && before?.id === now.id && before.sources.includes(source)) ?? false
}

function withSilentFields(node: AnyNode, earlier: AnyNode | undefined, silentOn: Opened['silentOn']): AnyNode {
  if (earlier === undefined || silentOn === undefined) return node
  const kept = silentOn.fields.map(field => [field, bothOf(node, earlier, field)])
  const whole = { ...node, ...Object.fromEntries(kept.filter(([, value]) => value !== undefined)) } as AnyNode
  return silentOn.otherScripts === true ? { ...whole, names: together(whole.names, earlier.names.filter(({ script }) => script !== 'Latn')) as AnyNode['names'] } : whole
}

/** What the other file of the version states is kept; where only one value can be shown and they differ, the remarks say the other. */
function united(node: AnyNode, earlier: AnyNode | undefined): AnyNode {
  if (earlier?.kind !== node.kind) return node
  // The parts of an address belong together: those of two files may be cut in different places.
  if (node.kind === 'Address') return Object.keys(earlier).length > Object.keys(node).length ? earlier : node
  const fields = Object.keys(earlier).filter(field => !fixed.has(field))
  const whole = { ...node, ...Object.fromEntries(fields.map(field => [field, bothOf(node, earlier, field)])) } as AnyNode
  const differing = fields.filter(field => !Array.isArray(valueOf(node, field)) && valueOf(node, field) !== undefined && valueOf(node, field) !== valueOf(earlier, field))
  if (!('remarks' in whole)) return whole
  return { ...whole, remarks: together(whole.remarks, differing.map(field => `Another file of the same version states ${field}: ${JSON.stringify(valueOf(earlier, field))}`)) as string[] }
}

const fixed: ReadonlySet<string> = new Set(['id', 'kind', 'name'])

function valueOf(node: AnyNode, field: string): unknown {
  return Object.hasOwn(node, field) ? node[field as keyof AnyNode] : undefined
}

function bothOf(now: AnyNode, earlier: AnyNode, field: string): unknown {
  const [own, before] = [valueOf(now, field), valueOf(earlier, field)]
  return Array.isArray(own) && Array.isArray(before) ? together(own, before) : own ?? before
}

function together(now: readonly unknown[], before: readonly unknown[]): unknown[] {
  const known = new Set(now.map(value => JSON.stringify(value)))
  return [...now, ...before.filter(value => !known.has(JSON.stringify(value)))]
}

/**
 * A designation that was closed and is listed again is another listing: its id has the day of the version as suffix.
 * An entry goes on with the listing that is open.
 */
function relisted(before: Statement, now: Statement, publishedOn: Day): Statement {
  const ids = new Map<string, string>()
  for (const node of now.nodes) if (node.kind === 'Designation') ids.set(node.id, listingOf(node.id, before.nodes, publishedOn))
  if ([...ids].every(([id, listing]) => id === listing)) return now
  const renamed = (id: string) => ids.get(id) ?? id
  return {
    nodes: now.nodes.map(node => ({ ...node, id: renamed(node.id) })),
    ties: now.ties.map(tie => ids.has(tie.start) || ids.has(tie.end) ? withEnds(tie, renamed(tie.start), renamed(tie.end)) : tie)
  }
}

function withEnds(tie: AnyTie, start: string, end: string): AnyTie {
  return { ...tie, start, end, id: tieId({ kind: tie.kind, start, end }) }
}

function listingOf(id: string, before: readonly AnyNode[], publishedOn: Day): string {
  const listings = before.filter(node => node.kind === 'Designation').filter(node => node.id === id || /^-\d{4}-\d{2}-\d{2}$/.test(node.id.startsWith(id) ? node.id.slice(id.length) : ''))
  if (listings.length === 0) return id
  return listings.find(listing => listing.delistedBy === undefined)?.id ?? `${id}-${publishedOn}`
}
