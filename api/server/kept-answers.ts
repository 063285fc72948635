// Answers kept as they were sent: who asks the same again, while nothing was written, is answered without asking anybody.
import { Kind, OperationTypeNode, parse, type DocumentNode, type OperationDefinitionNode, type SelectionSetNode } from 'graphql'
import { today } from '../../schema/dates.ts'
import type { Graph } from '../graph/graph.ts'

/** What follows from the store and the day alone. Search is not here: for two seconds after a write it may answer without it. */
export const lasting: ReadonlySet<string> = new Set([
  'node', 'nodes', 'expand', 'among', 'paths', 'candidates', 'leads', 'ownership', 'ownedBy', 'coverage', 'whatIf', 'fits', 'precedents', 'readiness', 'schemes', 'scheme',
  'designations', 'figures', 'recommendations', 'recommendation', 'sources', 'source', 'claims', 'programmes', 'prongs', 'law'
])

/** Characters of all that is kept, and of the longest answer that is. */
const room = 32 * 1024 ** 2
const longest = 2 * 1024 ** 2
/** Documents of which it is known whether their answers last. */
const documents = 500

export interface Asked {
  readonly query: string
  readonly operationName?: string | undefined
  readonly variables?: unknown
  /** Media types that the caller takes. */
  readonly accept: string
}

export interface KeptAnswer {
  readonly body: string
  readonly type: string
}

/** What an answer is kept for; undefined where it must not be. */
export type Ticket = { readonly key: string; readonly writes: number } | undefined

export class KeptAnswers {
  readonly #answers = new Map<string, KeptAnswer>()
  readonly #lasts = new Map<string, boolean>()
  readonly #stop: () => void
  /** Nobody else writes to the embedded store while it is open; to a Neo4j anybody may. */
  readonly #alone: boolean
  #size = 0
  #writes = 0

  constructor(graph: Graph) {
    this.#alone = graph.engine.name === 'embedded'
    this.#stop = graph.onWrite(() => this.#forget())
  }

  close(): void {
    this.#stop()
    this.#forget()
  }

  /** Taken when the question comes, shown when its answer goes. */
  ticket(asked: Asked): Ticket {
    if (!this.#alone) return undefined
    return { key: JSON.stringify([today(), asked.accept, asked.operationName ?? '', asked.variables ?? {}, asked.query]), writes: this.#writes }
  }

  find(ticket: Ticket): KeptAnswer | undefined {
    const kept = ticket === undefined ? undefined : this.#answers.get(ticket.key)
    if (ticket === undefined || kept === undefined) return undefined
    // Whatever was asked for last goes last.
    this.#answers.delete(ticket.key)
    this.#answers.set(ticket.key, kept)
    return kept
  }

  /** Not where something was written in the meantime: nobody knows whether the answer has it. */
  keep(ticket: Ticket, { query, operationName }: Asked, answer: KeptAnswer): void {
    if (ticket?.writes !== this.#writes || answer.body.length > longest || !isWhole(answer) || !this.#isLasting(query, operationName)) return
    if (this.#answers.has(ticket.key)) return
    this.#answers.set(ticket.key, answer)
    this.#size += sizeOf(ticket.key, answer)
    for (const [key, old] of this.#answers) {
      if (this.#size <= room) break
      this.#answers.delete(key)
      this.#size -= sizeOf(key, old)
    }
  }

  #forget(): void {
    this.#writes++
    this.#answers.clear()
    this.#size = 0
  }

  #isLasting(query: string, operationName = ''): boolean {
    const key = `${operationName}\n${query}`
    const known = this.#lasts.get(key)
    if (known !== undefined) return known
    if (this.#lasts.size >= documents) this.#lasts.clear()
    const lasts = isLasting(parse(query), operationName)
    this.#lasts.set(key, lasts)
    return lasts
  }
}

/** One with errors begins with them. */
function isWhole({ body }: KeptAnswer): boolean {
  return body.startsWith('{"data":{')
}

const sizeOf = (key: string, { body }: KeptAnswer): number => key.length + body.length

/** Of a document that was answered, so it is valid. Each fragment is looked at once: written out, a few may be more than there are atoms. */
export function isLasting({ definitions }: DocumentNode, operationName: string): boolean {
  const operations = definitions.filter((definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION)
  const operation = operationName === '' ? operations[0] : operations.find(({ name }) => name?.value === operationName)
  if (operation?.operation !== OperationTypeNode.QUERY) return false
  const fragments = new Map(definitions.flatMap(definition => definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition.selectionSet]] : []))
  const open: SelectionSetNode[] = [operation.selectionSet]
  for (let set = open.pop(); set !== undefined; set = open.pop()) {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD && selection.name.value !== '__typename' && !lasting.has(selection.name.value)) return false
      if (selection.kind === Kind.INLINE_FRAGMENT) open.push(selection.selectionSet)
      if (selection.kind !== Kind.FRAGMENT_SPREAD) continue
      const fragment = fragments.get(selection.name.value)
      if (fragment !== undefined) open.push(fragment)
      fragments.delete(selection.name.value)
    }
  }
  return true
}
