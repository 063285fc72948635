import { dayOf, fiscalYear, interval } from '../../../schema/dates.ts'
import type { StoredNode } from '../../graph/graph.ts'
import type { Context } from '../context.ts'
import type { StoredOf } from '../loaders.ts'
import { inForceToday } from './in-force.ts'

type Designation = StoredOf<'Designation'> & { readonly actor?: StoredNode | null }

export const designationFields = {
  async actor({ id, actor }: Designation, _: unknown, { load }: Context): Promise<StoredNode | null> {
    if (actor !== undefined) return actor
    return (await load.ties.designations.get(id))[0]?.other ?? null
  },
  active: (designation: Designation) => inForceToday(designation),
  /** null where its date is too coarse to say, or only the first version held shows it: then it was listed at some time before. */
  async fiscalYear({ authority = 'OTHER', since, listedBy }: Designation, _: unknown, { load }: Context): Promise<number | null> {
    const date = since ?? (listedBy !== undefined && listedBy > ((await load.firstVersions())[authority] ?? '9999') ? listedBy : undefined)
    if (date === undefined) return null
    const { first, last } = interval(date)
    const year = fiscalYear(dayOf(first))
    return fiscalYear(dayOf(last)) === year ? year : null
  }
}
