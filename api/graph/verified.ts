// What `nexum verify` found, kept beside the store: the same revision must have the same digest for ever.
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Revision } from './revision-record.ts'

export interface Verified extends Revision {
  /** `embedded`, or the address of a Neo4j. */
  readonly store: string
  readonly digest: string
  readonly verifiedAt: string
}

const fileName = 'verified.log'

/** The last time this very revision of this store was verified. */
export function lastVerified(folder: string, store: string, { revision, stamp }: Revision): Verified | undefined {
  return readAll(folder).findLast(line => line.store === store && line.revision === revision && line.stamp === stamp)
}

export function keepVerified(folder: string, verified: Verified): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  appendFileSync(join(folder, fileName), `${JSON.stringify(verified)}\n`, { mode: 0o600, flush: true })
}

/** A line that cannot be read vouches for nothing and is passed over. */
function readAll(folder: string): Verified[] {
  const path = join(folder, fileName)
  if (!existsSync(path)) return []
  return readFileSync(path, 'utf8').split('\n').flatMap(line => {
    try {
      return [JSON.parse(line) as Verified]
    } catch {
      return []
    }
  })
}
