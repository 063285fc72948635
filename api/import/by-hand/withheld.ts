// What stays out of the graph because it was retracted by hand: whatever writes what records state asks here first. The records
// themselves are kept whole.
import type { Graph } from '../../graph/graph.ts'
import type { Entry, Issue } from '../entry.ts'
import { tieId } from '../ids.ts'
import type { Statement } from '../statement.ts'
import { retractionsOf, type Retraction } from './retractions.ts'

const staysRetracted = 'stays retracted, as was decided by hand'
/** They belong to the actor that has them. */
const attached: ReadonlySet<string> = new Set(['Identifier', 'Address'])

export class Withheld {
  readonly #by = new Map<string, Retraction>()
  /** Where ties that are withheld start: only of ties that start there an id is made. */
  readonly #starts = new Set<string>()
  readonly #apart = new Set<string>()

  constructor(retractions: readonly Retraction[]) {
    for (const retraction of retractions) {
      for (const id of [retraction.id, ...retraction.nodes]) this.#by.set(id, retraction)
      for (const { id, kind, start, end } of retraction.ties) {
        this.#by.set(id, retraction)
        this.#starts.add(start)
        if (kind === 'SAME_AS' && id !== judgementId(start, end)) this.#apart.add(`${start} ${end}`).add(`${end} ${start}`)
      }
    }
  }

  static async of(graph: Graph): Promise<Withheld> {
    return new Withheld(await retractionsOf(graph))
  }

  has(id: string): boolean {
    return this.#by.has(id)
  }

  /** Whether a judgement of these two that was made by a list or by identifiers was taken back: it is not made again. */
  parts(left: string, right: string): boolean {
    return this.#apart.has(`${left} ${right}`)
  }

  /**
   * What may be written of a statement. A tie from elsewhere to a node that is withheld is left: its end is unknown, so it waits for it.
   * @param of id of the node that the record is about
   */
  from(statement: Statement, of = ''): Statement {
    if (this.#by.size === 0) return statement
    const { nodes, ties } = statement
    const subject = this.has(of) ? of : undefined
    const gone = new Set(ties.filter(({ kind, start }) => kind === 'DESIGNATED_AS' && this.has(start)).map(({ end }) => end))
    for (const node of nodes) if (node.kind === 'Claim' && node.about !== undefined && (this.has(node.about) || gone.has(node.about))) gone.add(node.id)
    const left = ties.filter(({ id, kind, start, end }) => !this.has(id) && !(kind === 'SAME_AS' && id !== judgementId(start, end) && this.parts(start, end)) && ![start, end].some(side => side === subject || gone.has(side)))
    const ends = new Set(left.map(({ end }) => end))
    return { nodes: nodes.filter(({ id, kind }) => !this.has(id) && !gone.has(id) && !(subject !== undefined && attached.has(kind) && !ends.has(id))), ties: left }
  }

  /** What of an entry stays retracted, for the report of an import. */
  issuesOf({ nodes, ties, locator }: Pick<Entry, 'nodes' | 'ties' | 'locator'>): Issue[] {
    if (this.#by.size === 0) return []
    const ids = [...nodes.map(({ id }) => id), ...ties.filter(({ start }) => this.#starts.has(start)).map(tie => tie.id ?? tieId(tie))]
    return ids.flatMap(id => {
      const retraction = this.#by.get(id)
      return retraction === undefined ? [] : [{ kind: staysRetracted, example: `${locator}: ${retraction.title}: ${retraction.reason} (${retraction.author}, ${retraction.at.slice(0, 10)})` }]
    })
  }
}

/** Of the judgement that a person makes of two, whichever is named first: it has one. */
export function judgementId(left: string, right: string): string {
  const [start = left, end = right] = [left, right].sort()
  return tieId({ kind: 'SAME_AS', start, end, key: 'hand' })
}
