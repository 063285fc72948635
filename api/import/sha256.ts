// The fingerprint of a file: tells two versions of a list apart.
import { createHash } from 'node:crypto'
import type { Readable } from 'node:stream'

export async function sha256(stream: Readable): Promise<string> {
  const hash = createHash('sha256')
  for await (const bytes of stream) hash.update(bytes as Buffer)
  return hash.digest('hex')
}
