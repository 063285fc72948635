// Entries of one file by name and alias, and their kinds: "Linked To" and the owner of a vessel are names, relations need both kinds.
import { nameKey, type ActorKind } from '../draft.ts'
import type { Resolve } from './details.ts'
import { entryKinds } from './lookups.ts'
import type { RawEntry } from './raw.ts'
import type { KindOf } from './relations.ts'

/** Entries by name, and by alias where no entry has the name. */
export class NameIndex {
  entries = 0
  /** undefined: several entries have it. */
  readonly #names = new Map<string, string | undefined>()
  readonly #aliases = new Map<string, string | undefined>()
  readonly #kinds = new Map<string, ActorKind>()

  add({ uid, name, type, aliases, details }: RawEntry): void {
    this.entries++
    const kind = entryKinds.get(type)
    if (kind !== undefined) this.#kinds.set(uid, kind)
    put(this.#names, name, uid)
    for (const alias of aliases) put(this.#aliases, alias.name, uid)
    for (const { label, value } of details) if (label === 'a.k.a.' || label === 'f.k.a.') put(this.#aliases, value.replace(/^'(.*)'$/, '$1'), uid)
  }

  readonly resolve: Resolve = name => {
    const key = nameKey(name)
    const names = this.#names.has(key) ? this.#names : this.#aliases
    if (!names.has(key)) return 'UNKNOWN'
    const uid = names.get(key)
    return uid === undefined ? 'SEVERAL' : { uid }
  }

  readonly kindOf: KindOf = uid => this.#kinds.get(uid)
}

function put(names: Map<string, string | undefined>, name: string, uid: string): void {
  const key = nameKey(name)
  names.set(key, names.has(key) && names.get(key) !== uid ? undefined : uid)
}
