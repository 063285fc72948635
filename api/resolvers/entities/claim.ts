import { isGrade, type Grade } from '../../../schema/grades.ts'
import type { Context } from '../context.ts'
import type { StoredOf } from '../loaders.ts'
import { sourcesOf } from './node.ts'

export const claimFields = {
  grade: gradeOf,
  async source({ sources }: StoredOf<'Claim'>, _: unknown, { load }: Context): Promise<StoredOf<'Source'> | null> {
    return (await sourcesOf(sources.slice(0, 1), load))[0] ?? null
  }
}

/** null where one of the two halves is not judged. */
export function gradeOf({ reliability, credibility }: Pick<StoredOf<'Claim'>, 'reliability' | 'credibility'>): Grade | null {
  const grade = `${reliability ?? ''}${credibility ?? ''}`
  return isGrade(grade) ? grade : null
}
