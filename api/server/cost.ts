// How large an answer may become, estimated from the document: rows that were asked for multiply what stands in them.
// Each selection is measured once, however often a fragment is used: a document that would expand to 2^40 fields takes no longer than another.
import {
  getNamedType, isCompositeType, isListType, getNullableType, Kind, type DocumentNode, type FieldNode, type FragmentDefinitionNode, type GraphQLCompositeType,
  type GraphQLField, type GraphQLSchema, type OperationDefinitionNode, type SelectionSetNode, type ValueNode
} from 'graphql'

/** The answer has `fixed + rows * perRow` fields, where the rows are those of the page that `first` asks for. */
interface Measure {
  readonly depth: number
  readonly fixed: number
  readonly perRow: number
}

interface SelectionMeasure extends Measure {
  /** Of the selection itself, fragments written out. */
  readonly fields: number
}

export interface Measured {
  readonly depth: number
  readonly cost: number
  /** Root fields, each of which asks the store or a worker, under however many names. */
  readonly questions: number
}

/** The lists that `first` speaks of (contract: a row list stands in place of `edges` where it has a name). */
const rowLists = new Set(['edges', 'hits', 'ties', 'precedents'])
/** How long lists usually are that nobody can ask the length of. */
const usual: Readonly<Record<string, number>> = {
  programmes: 300, prongs: 60, figures: 60, imports: 30, questions: 20, ownedBy: 100, nodes: 8, ties: 8, counts: 20, degree: 12, cells: 8, columns: 8, rows: 25,
  leads: 3, hops: 3, elements: 4, parts: 8, sources: 2, claims: 2, names: 4, designations: 2, identifiers: 4, addresses: 2, signatories: 100, actors: 20, routes: 10,
  fits: 12, blocked: 20, freed: 20, leadsAppearing: 20, leadsVanishing: 20
}
const unknownList = 5
/** A whole introspection of this schema is about so large; graphql-js bounds how deep one may go. */
const introspection = 2_000

export function measure(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode, variables: Readonly<Record<string, unknown>>): Measured {
  const root = schema.getRootType(operation.operation)
  if (root === undefined || root === null) return { depth: 0, cost: 0, questions: 0 }
  const { depth, fixed, perRow, fields } = new Estimate(schema, document, operation, variables).selection(operation.selectionSet, root)
  return { depth, cost: Math.min(fixed + perRow, Number.MAX_SAFE_INTEGER), questions: fields }
}

class Estimate {
  readonly #schema: GraphQLSchema
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>
  readonly #variables: Readonly<Record<string, unknown>>
  readonly #defaults: ReadonlyMap<string, ValueNode>
  readonly #known = new Map<SelectionSetNode, SelectionMeasure>()

  constructor(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode, variables: Readonly<Record<string, unknown>>) {
    this.#schema = schema
    this.#variables = variables
    this.#fragments = new Map(document.definitions.flatMap(definition => definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : []))
    this.#defaults = new Map((operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) => defaultValue === undefined ? [] : [[variable.name.value, defaultValue]]))
  }

  selection(set: SelectionSetNode, type: GraphQLCompositeType): SelectionMeasure {
    const known = this.#known.get(set)
    if (known !== undefined) return known
    let [depth, fixed, perRow, fields] = [0, 0, 0, 0]
    for (const { field, within } of this.#fieldsOf(set, type, new Set())) {
      const measured = this.#field(field, within)
      depth = Math.max(depth, measured.depth)
      fixed += measured.fixed
      perRow += measured.perRow
      fields++
    }
    const measure = { depth, fixed, perRow, fields }
    this.#known.set(set, measure)
    return measure
  }

  /** Fields of a selection with its fragments written out, each fragment once: so does the execution. */
  *#fieldsOf(set: SelectionSetNode, type: GraphQLCompositeType, seen: Set<string>): Generator<{ field: FieldNode; within: GraphQLCompositeType }> {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        yield { field: selection, within: type }
        continue
      }
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : this.#fragments.get(selection.name.value)
      if (fragment === undefined || (selection.kind === Kind.FRAGMENT_SPREAD && seen.has(selection.name.value))) continue
      if (selection.kind === Kind.FRAGMENT_SPREAD) seen.add(selection.name.value)
      const condition = fragment.typeCondition === undefined ? type : this.#schema.getType(fragment.typeCondition.name.value)
      if (condition !== undefined && isCompositeType(condition)) yield* this.#fieldsOf(fragment.selectionSet, condition, seen)
    }
  }

  #field(node: FieldNode, within: GraphQLCompositeType): Measure {
    const name = node.name.value
    if (name === '__schema' || name === '__type') return { depth: 1, fixed: introspection, perRow: 0 }
    const field = 'getFields' in within ? within.getFields()[name] : undefined
    const type = field === undefined ? undefined : getNamedType(field.type)
    if (field === undefined || node.selectionSet === undefined || !isCompositeType(type)) return { depth: 1, fixed: 1, perRow: 0 }
    const inner = this.selection(node.selectionSet, type)
    const asked = this.#number(field, node, 'first')
    const one = 1 + inner.fixed + inner.perRow * (asked ?? this.#number(field, node, 'count') ?? unknownList)
    const depth = inner.depth + 1
    if (!isListType(getNullableType(field.type))) return { depth, fixed: one, perRow: 0 }
    return rowLists.has(name) && within.name !== 'Path' ? { depth, fixed: 0, perRow: one } : { depth, fixed: 1 + one * this.#length(node, name), perRow: 0 }
  }

  /** The length of a list that is not a page: as many as ids were given, else as long as such lists usually are. */
  #length(node: FieldNode, name: string): number {
    const value = node.arguments?.find(argument => argument.name.value === 'ids')?.value
    const ids = value?.kind === Kind.VARIABLE ? this.#variables[value.name.value] : value?.kind === Kind.LIST ? value.values : undefined
    return Array.isArray(ids) ? ids.length : usual[name] ?? unknownList
  }

  #number(field: GraphQLField<unknown, unknown>, node: FieldNode, name: string): number | undefined {
    const declared = field.args.find(argument => argument.name === name)
    if (declared === undefined) return undefined
    const written = node.arguments?.find(argument => argument.name.value === name)?.value
    const value = written?.kind === Kind.VARIABLE ? this.#variables[written.name.value] ?? literal(this.#defaults.get(written.name.value)) : literal(written)
    const number = typeof value === 'number' ? value : declared.defaultValue
    return typeof number === 'number' ? Math.max(1, number) : unknownList
  }
}

function literal(node: ValueNode | undefined): number | undefined {
  return node?.kind === Kind.INT ? Number(node.value) : undefined
}
