// One statement as it is being written, and what is sent of it. Pure.
import { isPartialDate } from '../../../schema/dates.ts'
import { claimable, credibilities, knowledges, nodeForms, reliabilities, sourceTypes, stances, tieForms } from '../../../schema/generated/forms.ts'
import { nodeKinds, tieKinds, type NodeKind, type TieKind } from '../../../schema/generated/legend.ts'
import { parseShare } from '../../../schema/shares.ts'

/** Somebody on record by id, or to be added under a name: without one. */
export interface Party {
  readonly id: string | null
  readonly kind: NodeKind
  readonly name: string
}

export type AddableKind = keyof typeof nodeForms
export type TieableKind = keyof typeof tieForms
export const addableKinds = Object.keys(nodeForms) as AddableKind[]
export const tieableKinds = Object.keys(tieForms) as TieableKind[]

/** What a passage shows. A proceeding is a tie to one; a reply and a search are claims. */
export const shows = ['tie', 'node', 'proceeding', 'claim', 'reply', 'search'] as const
export type Shows = (typeof shows)[number]

export interface Draft {
  readonly shows: Shows
  readonly quotation: string
  readonly translation: string
  readonly locator: string
  /** In our own words; empty: what the tie says. */
  readonly statement: string
  /** The actor, the start of the tie, or what the claim speaks of. */
  readonly subject: Party | null
  /** Where the claim speaks of a tie of the subject. */
  readonly tie: string
  readonly other: Party | null
  readonly kind: TieableKind | ''
  readonly since: string
  readonly until: string
  /** Further names of a node, one a line. */
  readonly names: string
  /** Fields of the kind, as they are typed. */
  readonly fields: Readonly<Record<string, string>>
  readonly stance: (typeof stances)[number]
  readonly knowledge: (typeof knowledges)[number] | ''
  readonly reliability: (typeof reliabilities)[number] | ''
  readonly credibility: (typeof credibilities)[number] | ''
  /** Of a correction. */
  readonly reason: string
}

export const emptyDraft: Draft = {
  shows: 'tie', quotation: '', translation: '', locator: '', statement: '', subject: null, tie: '', other: null, kind: '', since: '', until: '', names: '', fields: {}, stance: 'SUPPORTS', knowledge: '', reliability: '', credibility: '', reason: ''
}

export interface SourceDraft {
  readonly name: string
  readonly sourceType: (typeof sourceTypes)[number] | ''
  readonly publisher: string
  readonly url: string
  readonly publishedOn: string
  readonly accessedOn: string
  readonly licence: string
}

export interface FormField {
  readonly type: string
  readonly many: boolean
  readonly about: string
  readonly values: readonly string[]
}

/** Values with parts that a line of text does not hold. */
const withParts = new Set(['Stage', 'Correction'])

/** Fields that are asked for: of the tie, or of the node that is added. */
export function fieldsOf({ shows: what, kind, subject, other }: Draft): Readonly<Record<string, FormField>> {
  if (isTie(what)) return { ...ofTie(what === 'proceeding' ? 'PARTY_TO' : kind), ...(what === 'proceeding' && other?.id === null ? ofNode('Proceeding') : {}) }
  return what === 'node' && subject !== null ? ofNode(subject.kind) : {}
}

export function isTie(what: Shows): boolean {
  return what === 'tie' || what === 'proceeding'
}

function ofTie(kind: TieableKind | ''): Readonly<Record<string, FormField>> {
  return kind === '' ? {} : tieForms[kind].fields
}

function ofNode(kind: NodeKind): Readonly<Record<string, FormField>> {
  const fields: Readonly<Record<string, FormField>> = Object.hasOwn(nodeForms, kind) ? nodeForms[kind as AddableKind] : {}
  return Object.fromEntries(Object.entries(fields).filter(([, { type }]) => !withParts.has(type)))
}

export function tieKindOf({ shows: what, kind }: Draft): TieableKind | '' {
  return what === 'proceeding' ? 'PARTY_TO' : kind
}

/** Kinds of tie that may lead from here to there; whom nobody has chosen yet may be anybody. */
export function kindsBetween(subject: Party | null, other: Party | null): TieableKind[] {
  return tieableKinds.filter(kind => fits(tieForms[kind].starts, subject) && fits(tieForms[kind].ends, other))
}

const fits = (kinds: readonly NodeKind[], party: Party | null): boolean => party === null || kinds.includes(party.kind)

/** Whom the start, or the end, of a tie of this kind may be. */
export function endsOf(kind: TieableKind | '', side: 'starts' | 'ends'): readonly NodeKind[] {
  return kind === '' ? [...new Set(tieableKinds.flatMap(name => tieForms[name][side]))] : tieForms[kind][side]
}

export function maySpeakOf(kind: NodeKind): boolean {
  return (claimable as readonly NodeKind[]).includes(kind)
}

/** `A owns B`; empty while something of it is missing. */
export function sentenceOf(draft: Draft): string {
  const kind = tieKindOf(draft)
  if (!isTie(draft.shows) || kind === '' || draft.subject === null || draft.other === null) return ''
  return `${draft.subject.name} ${tieKinds[kind].verb} ${draft.other.name}`
}

/** Fields as the API takes them; what is empty is left out. */
export function valuesOf(fields: Readonly<Record<string, FormField>>, typed: Readonly<Record<string, string>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).flatMap(([name, field]) => {
    const text = typed[name]?.trim() ?? ''
    if (text === '') return []
    return [[name, field.many ? linesOf(text).map(line => valueOf(field, line)) : valueOf(field, text)]]
  }))
}

function valueOf({ type }: FormField, text: string): unknown {
  if (type === 'flag') return text === 'true'
  if (type === 'integer' || type === 'number') return Number(text)
  if (type === 'share') return parseShare(text)
  if (type === 'country') return text.toLowerCase()
  return type === 'ApproximateDate' ? { from: text, to: text, precision: 'EXACT' } : text
}

/** Whether what is typed can be what the field holds; the server has the last word. */
export function isReadable({ type, many }: FormField, typed: string): boolean {
  return (many ? linesOf(typed) : [typed.trim()]).every(text => text === '' || readable(type, text))
}

function readable(type: string, text: string): boolean {
  if (type === 'partialDate' || type === 'ApproximateDate') return isPartialDate(text)
  if (type === 'integer') return /^\d+$/.test(text)
  if (type === 'number') return Number.isFinite(Number(text))
  return type !== 'share' || isShare(text)
}

function isShare(text: string): boolean {
  try {
    return parseShare(text) >= 0
  } catch {
    return false
  }
}

export function linesOf(text: string): string[] {
  return text.split('\n').map(line => line.trim()).filter(line => line !== '')
}

/** What is there already in whole: kind, name and id stand for it. */
export function labelOf({ kind, name }: Party): string {
  return `${name}, ${nodeKinds[kind].label.toLowerCase()}`
}

/** Whether what is written carries a claim: a tie always does, a node where a passage is given. */
export function hasClaim({ shows: what, quotation, locator, statement, subject }: Draft): boolean {
  if (what !== 'node') return true
  return subject !== null && maySpeakOf(subject.kind) && [quotation, locator, statement].some(text => text.trim() !== '')
}

export type { NodeKind, TieKind }
