// Ids of what a person adds: `hand-` and the name where it can be written so, else a hash of it.
import { hash } from 'node:crypto'

/** Latin letters and digits of a name; a hash for one that is mostly written in another script. */
export function slug(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  const letters = plain.replace(/[^\p{L}\p{N}]/gu, '')
  const words = plain.replace(/[^a-z0-9]+/g, ' ').trim()
  if (words.replaceAll(' ', '').length * 2 <= letters.length || words === '') return hash('sha256', name).slice(0, 12)
  return words.replaceAll(' ', '-').slice(0, 60).replace(/-$/, '')
}

export function hashOf(parts: readonly (string | undefined)[]): string {
  return hash('sha256', JSON.stringify(parts)).slice(0, 16)
}
