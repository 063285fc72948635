// What one record says otherwise than before, field by field, in plain words.
import type { Field } from '../../schema/fields.ts'
import { nodeKinds, tieKinds, type TieKind } from '../../schema/ontology.ts'
import { nodeFieldsOf, tieFieldsOf, type AnyNode, type AnyTie } from '../../schema/records.ts'
import type { Statement } from './statement.ts'
import { fieldWords, valueWords } from './words.ts'

export interface Difference {
  /** Such as "Birth dates" or "Designation: until". */
  readonly name: string
  /** null: nothing was stated. */
  readonly before: string | null
  readonly after: string | null
}

/** Which version says it is told by the run, not by every field. */
const unsaid: ReadonlySet<string> = new Set(['sources', 'withdrawnBy'])
/** The programme is a field of the designation as well. */
const untold: ReadonlySet<TieKind> = new Set(['UNDER'])

/**
 * @param subject id of the node that the record is about
 * @param nameOf names of nodes that other records state
 */
export function differences(before: Statement, after: Statement, subject: string, nameOf: (id: string) => string): Difference[] {
  const named = new Map([...before.nodes, ...after.nodes].map(({ id, name }) => [id, name]))
  const name = (id: string) => named.get(id) ?? nameOf(id)
  return [...nodeDifferences(before.nodes, after.nodes, subject), ...tieDifferences(before.ties, after.ties, subject, name)]
}

/** Ids of nodes at the ends of ties, which may be stated by other records. */
export function endsOf({ ties }: Statement): string[] {
  return ties.flatMap(({ start, end }) => [start, end])
}

/** Of nodes that both state; that a node is new or gone is told by the tie that leads to it. */
function nodeDifferences(before: readonly AnyNode[], after: readonly AnyNode[], subject: string): Difference[] {
  const earlier = new Map(before.map(node => [node.id, node]))
  return after.flatMap(node => {
    const known = earlier.get(node.id)
    if (known?.kind !== node.kind) return []
    const prefix = node.id === subject ? '' : `${nodeKinds[node.kind].label}${node.kind === 'Designation' && node.programme !== undefined ? ` ${node.programme}` : ''}: `
    return fieldDifferences(nodeFieldsOf(node.kind), known, node).map(difference => prefix === '' ? difference : { ...difference, name: prefix + lowered(difference.name) })
  })
}

function fieldDifferences(fields: Readonly<Record<string, Field>>, before: object, after: object): Difference[] {
  return Object.entries(fields).filter(([name]) => !unsaid.has(name)).flatMap(([name, field]) => difference(fieldWords(name), said(wordsOf(field, before, name)), said(wordsOf(field, after, name))))
}

/** Ties that stand, by kind and direction: one that is withdrawn stands no more. */
function tieDifferences(before: readonly AnyTie[], after: readonly AnyTie[], subject: string, nameOf: (id: string) => string): Difference[] {
  const [earlier, now] = [groups(before, subject, nameOf), groups(after, subject, nameOf)]
  return [...new Set([...earlier.keys(), ...now.keys()])].flatMap(name => difference(name, earlier.get(name) ?? none, now.get(name) ?? none))
}

function groups(ties: readonly AnyTie[], subject: string, nameOf: (id: string) => string): ReadonlyMap<string, Said> {
  const found = new Map<string, Map<string, string>>()
  for (const tie of ties) {
    if (tie.withdrawnBy !== undefined || untold.has(tie.kind)) continue
    const [name, words] = tieWords(tie, subject, nameOf)
    const group = found.get(name) ?? new Map<string, string>()
    found.set(name, group)
    // Two listings of one actor may be called alike, and are two all the same.
    group.set(tie.kind === 'DESIGNATED_AS' ? tie.end : words, words)
  }
  return found
}

function tieWords(tie: AnyTie, subject: string, nameOf: (id: string) => string): readonly [name: string, words: string] {
  const { label, verb, inverse } = tieKinds[tie.kind]
  const details = Object.entries(tieFieldsOf(tie.kind)).filter(([name]) => !unsaid.has(name))
    .flatMap(([name, field]) => wordsOf(field, tie, name).map(words => `${lowered(fieldWords(name))} ${words}`))
  const withDetails = (words: string) => details.length === 0 ? words : `${words} (${details.join(', ')})`
  if (tie.start === subject) return [label, withDetails(nameOf(tie.end))]
  if (tie.end === subject) return [raised(inverse), withDetails(nameOf(tie.start))]
  return [label, withDetails(`${nameOf(tie.start)} ${verb} ${nameOf(tie.end)}`)]
}

function wordsOf({ type, many }: Field, holder: object, name: string): string[] {
  const value = (holder as Readonly<Record<string, unknown>>)[name]
  if (value === undefined) return []
  return many ? (value as readonly unknown[]).map(item => valueWords(type, item)) : [valueWords(type, value)]
}

/** What is said, by what makes it the same. */
type Said = ReadonlyMap<string, string>
const none: Said = new Map()
const said = (words: readonly string[]): Said => new Map(words.map(text => [text, text]))

/** Only what differs: of a list of twenty names the one that is new. */
function difference(name: string, before: Said, after: Said): Difference[] {
  const [gone, come] = [without(before, after), without(after, before)]
  return gone === null && come === null ? [] : [{ name, before: gone, after: come }]
}

function without(these: Said, those: Said): string | null {
  const rest = [...these].filter(([key]) => !those.has(key)).map(([, words]) => words)
  return rest.length === 0 ? null : rest.join('; ')
}

const lowered = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
const raised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
