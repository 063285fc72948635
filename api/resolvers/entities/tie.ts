import { bestGrade, officialListGrade, type Grade } from '../../../schema/grades.ts'
import type { StoredNode, StoredTie } from '../../graph/graph.ts'
import type { Context } from '../context.ts'
import { gradeOf } from './claim.ts'
import { sourcesOf } from './node.ts'

export const tieFields = {
  from: ({ start }: StoredTie, _: unknown, { load }: Context) => end(start, load),
  to: ({ end: id }: StoredTie, _: unknown, { load }: Context) => end(id, load),
  sources: ({ sources }: StoredTie, _: unknown, { load }: Context) => sourcesOf(sources, load),
  claims: ({ id }: StoredTie, _: unknown, { load }: Context) => load.claims.get(id),
  /** Of its best supporting claim; read from an official list without a claim: A2; else none. */
  async grade({ id, sources }: StoredTie, _: unknown, { load }: Context): Promise<Grade | null> {
    const [claims, from] = await Promise.all([load.claims.get(id), load.node.all(sources)])
    const supporting = claims.filter(({ stance }) => stance === undefined || stance === 'SUPPORTS')
    if (claims.length > 0) return bestGrade(supporting.map(gradeOf))
    return from.some(node => node?.kind === 'Source' && node.sourceType === 'OFFICIAL_LIST') ? officialListGrade : null
  }
}

/** An end of a tie is in the store: a tie is never written before its ends. */
async function end(id: string, load: Context['load']): Promise<StoredNode> {
  const node = await load.node.get(id)
  if (node === undefined) throw new Error(`tie: its end "${id}" is not in the store`)
  return node
}
