// Ids of STIX objects: UUIDs of version 5 over our own ids, so that the same thing has the same id in every export.
import { createHash } from 'node:crypto'

/** Our own namespace: that of the standard is for other objects (STIX 2.1, section 2.9). */
const namespace = Buffer.from('6e9b2f0c53d14d0ba9a0c3b5a1f47d26', 'hex')

/** RFC 9562, section 5.5. */
export function uuid5(name: string): string {
  const hash = createHash('sha1').update(namespace).update(name, 'utf8').digest().subarray(0, 16)
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80
  const text = hash.toString('hex')
  return [text.slice(0, 8), text.slice(8, 12), text.slice(12, 16), text.slice(16, 20), text.slice(20)].join('-')
}

export const stixId = (type: string, id: string): string => `${type}--${uuid5(`${type}:${id}`)}`
