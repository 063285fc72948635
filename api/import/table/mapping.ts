// The mapping of a table: a YAML file that says what its columns mean. Read by people first: `nexum import --suggest` drafts one.
//
//   name: gangmasters            # beginning of the ids: gangmasters-<key>; letters, digits and hyphens
//   title: Register of licensed gangmasters
//   publisher: Licensing Authority
//   sourceType: REGISTER         # or DATASET (which it is without this line), REPORT, ...
//   licence: Open Government Licence v3.0
//   published: 2024-05-03        # or --source-date, or a date in the name of the file
//   sheet: Licences              # of a workbook; without it the first one
//   header: 3                    # line of the names of the columns; without it the first
//   delimiter: ";"               # of a CSV file; without it the most frequent of , ; | and tab in the header
//   encoding: windows-1252       # without it UTF-8
//   repeats: true                # a key may stand in several rows: what they state is put together
//   ignore: [Row, Checked by]    # columns that mean nothing here; a column that is neither used nor ignored is an issue
//   nodes:
//     - as: company              # how ties name it
//       kind: Organization       # a kind of the ontology
//       key: "{Licence No}"      # its id is gangmasters-<key>. Or `id: "{OFAC id}"`, a node of another list: it is not made here
//       when: { Type: [Company, LLP] }    # only in rows where the column has one of these values
//       name: "{Business}"
//       names: [{ value: "{Trading as}", kind: ALIAS, split: ";" }]
//       fields:                  # fields of the kind
//         organizationType: RECRUITER
//         incorporated: { value: "{Founded}", date: dd/mm/yyyy }
//         remarks: ["Size: {Size}", "{Notes}"]
//       identifiers: [{ type: REGISTRATION, number: "{Company No}", country: "{Country}" }]
//       addresses: [{ street: "{Street}", city: "{Town}", postalCode: "{Postcode}", country: "{Country}" }]
//       countries: [{ tie: BASED_IN, country: "{Country}", basis: REGISTRATION }]
//   ties:
//     - kind: OWNS
//       from: owner              # `as` of a node, or the id of a node of any list: "ofac-33674", "{Parent id}"
//       to: company
//       fields: { shareMinimum: "{Share}", shareMaximum: "{Share}", since: { value: "{Since}", date: [dd/mm/yyyy, yyyy] } }
//
// A value is text with columns in braces; without braces it is the same in every row; where a column in it is empty there is no value.
// `date` says how dates are written: yyyy, mm, dd, m, d, mmm (Jan), mmmm (January), `excel` for the numbers of Excel; several are tried in
// their order. Without it only 2024, 2024-02 and 2024-02-23 are dates. `split` parts a cell into several values. `values` translates:
// { M: MALE, F: FEMALE }. Shares are percentages, "25" or ">50".
import { LineCounter, parseDocument, type Document } from 'yaml'
import { z } from 'zod'
import { isDay } from '../../../schema/dates.ts'
import { endsFit, nodeFieldsOf, tieFieldsOf } from '../../../schema/records.ts'
import { nodeKindNames, tieKindNames, type NodeKind, type TieKind } from '../../../schema/ontology.ts'
import { basis, identifierType, nameKind, sourceType } from '../../../schema/vocabulary.ts'
import { InputError } from '../../errors.ts'

const text = z.union([z.string().min(1), z.number(), z.boolean()]).transform(String)
const formats = z.union([z.string(), z.array(z.string()).min(1)]).transform(value => typeof value === 'string' ? [value] : value)
const details = z.strictObject({ value: text, date: formats.optional(), split: z.string().min(1).optional(), values: z.record(z.string(), text).optional() })
const value = z.union([text.transform((value): z.infer<typeof details> => ({ value })), details])
const fields = z.record(z.string(), z.union([value.transform(one => [one]), z.array(value)])).default({})

const node = z.strictObject({
  as: z.string().regex(/^[\w-]+$/, 'expected a word, such as company'),
  kind: z.enum(nodeKindNames).optional(),
  key: value.optional(),
  id: value.optional(),
  when: z.record(z.string(), z.union([text.transform(value => [value]), z.array(text)])).default({}),
  name: value.optional(),
  names: z.array(details.extend({ kind: z.enum(nameKind.values).default('ALIAS') })).default([]),
  fields,
  identifiers: z.array(z.strictObject({ type: z.enum(identifierType.values), number: value, country: value.optional() })).default([]),
  addresses: z.array(z.strictObject({ street: value.optional(), city: value.optional(), region: value.optional(), postalCode: value.optional(), country: value.optional() })).default([]),
  countries: z.array(z.strictObject({ tie: z.enum(['CITIZEN_OF', 'BASED_IN', 'FLAGGED_IN']), country: value, basis: z.enum(basis.values).optional() })).default([])
})

const schema = z.strictObject({
  name: z.string().regex(/^[a-z][a-z0-9-]*$/, 'expected small letters, digits and hyphens, such as gangmasters'),
  title: z.string().optional(), publisher: z.string().optional(), licence: z.string().optional(), url: z.string().optional(),
  sourceType: z.enum(sourceType.values).default('DATASET'),
  published: text.refine(isDay, 'expected a day such as 2024-05-03').optional(),
  sheet: z.string().optional(), header: z.int().min(1).default(1), delimiter: z.string().length(1).optional(), encoding: z.string().default('utf-8'),
  repeats: z.boolean().default(false), ignore: z.array(text).default([]),
  nodes: z.array(node).default([]),
  ties: z.array(z.strictObject({ kind: z.enum(tieKindNames), from: text, to: text, key: value.optional(), fields })).default([])
})

export type Value = z.infer<typeof details>
export type MappedNode = z.infer<typeof node>
export type Mapping = z.infer<typeof schema>
export type MappedTie = Mapping['ties'][number]

type Path = readonly PropertyKey[]

/** Names that other sources begin their ids with: a table must not write over their entries. */
const taken: ReadonlySet<string> = new Set(['ofac', 'uk', 'eu', 'un', 'ca', 'au', 'ch', 'csl', 'ftm', 'bods', 'gleif', 'lei', 'icij', 'senzing', 'nexum', 'table', 'country', 'programme', 'address', 'identifier', 'source', 'tie', 'run'])

/** @throws InputError naming the line of the mapping: no YAML, an unknown word, a field that the kind does not have, a tie between ends that do not fit. */
export function parseMapping(yaml: string, path: string): Mapping {
  const lines = new LineCounter()
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false, uniqueKeys: true })
  const at = (offset: number | undefined) => offset === undefined ? '' : ` line ${lines.linePos(offset).line}:`
  const [error] = document.errors
  if (error !== undefined) throw new InputError(`${path}:${at(error.pos[0])} ${error.message}. Mend the mapping.`, ['mapping'])
  const parsed = schema.safeParse(document.toJS({ maxAliasCount: 100 }) as unknown)
  const fault = (where: Path, what: string): never => { throw new InputError(`${path}:${at(offsetOf(document, where))} ${where.map(String).join('.') || 'mapping'}: ${what}`, ['mapping']) }
  if (!parsed.success) {
    const issue = deepest(parsed.error.issues[0])
    return fault(issue?.path ?? [], issue?.message ?? 'is not readable')
  }
  check(parsed.data, fault)
  return parsed.data
}

/** Of a union the branch that went furthest says what is wrong. */
function deepest(issue: z.core.$ZodIssue | undefined): z.core.$ZodIssue | undefined {
  if (issue?.code !== 'invalid_union' || issue.errors.length === 0) return issue
  const inner = issue.errors.map(branch => deepest(branch[0])).filter(found => found !== undefined).sort((a, b) => b.path.length - a.path.length)[0]
  return inner === undefined ? issue : { ...inner, path: [...issue.path, ...inner.path] }
}

/** Where in the file the innermost part of a path stands that is there at all. */
function offsetOf(document: Document, path: Path): number | undefined {
  for (let length = path.length; length >= 0; length--) {
    const found = length === 0 ? document.contents : document.getIn(path.slice(0, length), true)
    const range = (found as { range?: readonly number[] } | null | undefined)?.range
    if (range !== undefined) return range[0]
  }
  return undefined
}

function check(mapping: Mapping, fault: (path: Path, what: string) => never): void {
  if (taken.has(mapping.name)) fault(['name'], `"${mapping.name}" is how the ids of another source begin. Choose another name.`)
  if (mapping.nodes.length + mapping.ties.length === 0) fault([], 'it has neither nodes nor ties. Nothing would be imported.')
  const kinds = new Map<string, NodeKind | undefined>()
  for (const [place, one] of mapping.nodes.entries()) {
    if (kinds.has(one.as)) fault(['nodes', place, 'as'], `two nodes are called "${one.as}".`)
    kinds.set(one.as, one.kind)
    checkNode(one, ['nodes', place], fault)
  }
  for (const [place, tie] of mapping.ties.entries()) {
    checkFields(tie.fields, Object.keys(tieFieldsOf(tie.kind)), tie.kind, ['ties', place, 'fields'], fault)
    for (const end of ['from', 'to'] as const) if (!kinds.has(tie[end]) && !/[-{]/.test(tie[end])) fault(['ties', place, end], `"${tie[end]}" is no node of this mapping (${[...kinds.keys()].join(', ')}) and no id such as ofac-33674 or {Column}.`)
    const [start, end] = [kinds.get(tie.from), kinds.get(tie.to)]
    if (start !== undefined && end !== undefined && !endsFit(tie.kind, start, end)) fault(['ties', place, 'kind'], `no ${tie.kind} goes from a ${start} to a ${end}.`)
  }
}

function checkNode(node: MappedNode, path: Path, fault: (path: Path, what: string) => never): void {
  if ((node.key === undefined) === (node.id === undefined)) fault(path, 'a node has either a `key`, and is made, or the `id` of a node of another list.')
  if (node.id !== undefined) return
  if (node.kind === undefined) fault(path, 'a node with a `key` needs a `kind`.')
  else if (node.name === undefined) fault(path, 'a node with a `key` needs a `name`.')
  else if (unmade.has(node.kind)) fault([...path, 'kind'], `a table makes no ${node.kind}.`)
  else checkFields(node.fields, Object.keys(nodeFieldsOf(node.kind)).filter(name => name !== 'name' && name !== 'names'), node.kind, [...path, 'fields'], fault)
}

/** They come from the tables of the house, from the file itself, or have an entry of their own in a node above. */
const unmade: ReadonlySet<NodeKind> = new Set(['Country', 'Programme', 'Source', 'Identifier', 'Address'])

function checkFields(fields: Mapping['nodes'][number]['fields'], known: readonly string[], kind: NodeKind | TieKind, path: Path, fault: (path: Path, what: string) => never): void {
  for (const name of Object.keys(fields)) if (!known.includes(name)) fault([...path, name], `${kind} has no field "${name}". It has ${known.join(', ')}.`)
}
