// How fast an import goes, and how long it will take: by the entries read so far, and the part of the file's bytes they are.
import type { Progress } from './pipeline.ts'

export interface Pace {
  /** Entries a second; null before the first. */
  readonly rate: number | null
  /** null where the size of what is read is not known, or nothing more is read. */
  readonly remainingSeconds: number | null
}

/** @param seconds since reading began */
export function paceOf(seconds: number, { stage, read, share }: Pick<Progress, 'stage' | 'read' | 'share'>): Pace {
  return {
    rate: read > 0 && seconds > 0 ? read / seconds : null,
    remainingSeconds: stage === 'WRITING' && share !== undefined && share > 0 ? seconds * (1 - Math.min(1, share)) / share : null
  }
}
