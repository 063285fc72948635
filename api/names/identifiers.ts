// Identifiers are found exactly, never by likeness: passports, IMO and MMSI numbers, LEIs, phones, addresses of mail and wallets, numbers in lists.
import { listsByKey, TextsBuilder, type Lists, type Texts } from './arrays.ts'

/** What people write before a number: it says what it is and is no part of it. */
const labels = /^(?:imo(?: number| no)?|mmsi|lei|passport(?: no| number)?|tel|phone|fax|e-?mail|wallet|ofac|uk|eu|un|uid|unique id|id|no|nr|number)[\s.:#-]+(?=\S)/i
const imo = /^IMO(?=\d{7}$)/
const web = /^(?:https?:\/\/)?(?:www\.)?/i

/** Sources whose own key follows the first hyphen of an id of ours. */
const listId = /^(?:ofac|uk|eu|un|ca|au|ch|ftm|senzing|bods|lei|icij|programme)-(.+)$/
const oldUk = /^uk-ofsi-(.+)$/

/** Letters and digits only, upper case: how a number is told, whatever its blanks, hyphens and dots. `IMO 8537097` is told as 8537097. */
export function identifierKey(text: string): string {
  const trimmed = text.normalize('NFKC').trim()
  if (trimmed.includes('@') || trimmed.includes('/')) return trimmed.replace(web, '').replace(/\/$/, '').toLowerCase()
  return trimmed.toUpperCase().replace(/[^\p{L}\p{N}]+/gu, '').replace(imo, '')
}

/** Under which keys an identifier can be asked for. A phone number also without its leading zeros, a web address also by its host. */
export function keysOfIdentifier(type: string, number: string): string[] {
  const key = identifierKey(number)
  return distinct(type === 'PHONE' ? [key, key.replace(/^0+/, '')] : type === 'WEB' ? [key, identifierKey(number.replace(web, '').replace(/\/.*$/, ''))] : [key])
}

/** Under which keys a node can be asked for: its id, and the key that its list knows it by. */
export function keysOfId(id: string): string[] {
  return distinct([idKey(id), ...[listId, oldUk].map(pattern => pattern.exec(id)?.[1]).filter(own => own !== undefined).map(identifierKey)])
}

/** The keys a query may mean; none for words without a digit, unless they could be an id, the key of a programme or an address of mail or of the web. */
export function keysOfQuery(query: string): string[] {
  const text = query.trim()
  if (text.length > 200) return []
  const stripped = text.replace(labels, '')
  const written = [text, stripped, text.replace(web, '')].flatMap(form => [identifierKey(form), identifierKey(form).replace(/^0+/, '')])
  const named = /^[A-Z]{2,}-[A-Z-]+$/.test(text) || /^\S+\.[a-z]{2,}$/i.test(text)
  return distinct([idKey(text), ...written.filter(key => key.length >= 3 && (named || /[\d@/]/.test(key)))])
}

/** An id is asked for as it is, in any case; blanks do not make it another. */
function idKey(id: string): string {
  return `=${id.trim().toLowerCase()}`
}

function distinct(keys: readonly string[]): string[] {
  return [...new Set(keys)].filter(key => key !== '' && key !== '=')
}

/** Rows by exact key. Holds the keys, not only their hashes: another key never answers for the one that was asked. */
export class KeysBuilder {
  readonly #keys = new TextsBuilder()
  readonly #shown = new TextsBuilder()
  readonly #hashes: number[] = []
  readonly #rows: number[] = []

  /** @param shown what to show when it is found: the number as the source writes it. */
  add(key: string, row: number, shown: string): void {
    this.#keys.add(key)
    this.#shown.add(shown)
    this.#hashes.push(hashOf(key))
    this.#rows.push(row)
  }

  finish(): Keys {
    const buckets = 1 << Math.max(4, 32 - Math.clz32(this.#rows.length))
    return new Keys(this.#keys.finish(), this.#shown.finish(), Uint32Array.from(this.#rows), listsByKey(buckets, pair => this.#hashes.forEach((hash, place) => pair(hash & (buckets - 1), place))))
  }
}

export class Keys {
  readonly #keys: Texts
  readonly #shown: Texts
  readonly #rows: Uint32Array
  readonly #byHash: Lists

  constructor(keys: Texts, shown: Texts, rows: Uint32Array, byHash: Lists) {
    this.#keys = keys
    this.#shown = shown
    this.#rows = rows
    this.#byHash = byHash
  }

  get bytes(): number {
    return this.#keys.bytes + this.#shown.bytes + this.#rows.byteLength + this.#byHash.offsets.byteLength + this.#byHash.values.byteLength
  }

  find(key: string): { readonly row: number; readonly shown: string }[] {
    const { offsets, values } = this.#byHash
    const bucket = hashOf(key) & (offsets.length - 2)
    const found: { row: number; shown: string }[] = []
    for (let at = offsets[bucket] ?? 0; at < (offsets[bucket + 1] ?? 0); at++) {
      const place = values[at] ?? 0
      if (this.#keys.get(place) === key) found.push({ row: this.#rows[place] ?? 0, shown: this.#shown.get(place) })
    }
    return found
  }
}

function hashOf(key: string): number {
  let hash = 2_166_136_261
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 16_777_619)
  return (hash ^ (hash >>> 15)) >>> 0
}
