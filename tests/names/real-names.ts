// Names of the US list, where the folder with real data lies beside the checkout.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { NodeKind } from '../../schema/ontology.ts'
import type { NameEntry } from '../../api/names/name-index.ts'

const folder = join(import.meta.dirname, '../../../shared/data/ofac')
const list = join(folder, 'sdn_2024-05-03/sdn.csv')
const aliases = join(folder, 'derived_names_2025-11/sdn_entities.jsonl')

export const missing = [list, aliases].some(file => !existsSync(file)) ? 'the list of 2024-05-03 and the names of 2025-11 are not at hand (../shared/data/ofac)' : undefined

/** Actors of the list with all their names, by id. */
export function realEntries(): NameEntry[] {
  const names = new Map<string, string[]>()
  const kinds = new Map<string, NodeKind>()
  for (const [, number, name, kind] of readFileSync(list, 'latin1').matchAll(/^(\d+),"([^"]*)",(?:"([^"]*)"|-0- )/gm)) {
    names.set(`ofac-${number}`, [name ?? ''])
    kinds.set(`ofac-${number}`, kind === 'individual' ? 'Person' : kind === 'vessel' ? 'Vessel' : kind === 'aircraft' ? 'Aircraft' : 'Organization')
  }
  for (const line of readFileSync(aliases, 'utf8').trim().split('\n')) {
    const { entity_id, names: others } = JSON.parse(line) as { entity_id: number; names: { full_name: string }[] }
    const id = `ofac-${entity_id}`
    names.set(id, [...names.get(id) ?? [], ...others.map(({ full_name }) => full_name)])
  }
  return [...names].map(([id, all]) => ({ id, kind: kinds.get(id) ?? 'Organization' as const, names: all, identifiers: [], listings: [] })).sort((a, b) => a.id < b.id ? -1 : 1)
}

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

export const damages = {
  substitution: (name: string, random: () => number) => at(name, random, (before, letter, after) => before + other(letter, random) + after),
  deletion: (name: string, random: () => number) => at(name, random, (before, _, after) => before + after),
  transposition: (name: string, random: () => number) => at(name, random, (before, letter, after) => before + after.charAt(0) + letter + after.slice(1)),
  'word order': (name: string, random: () => number) => {
    const words = name.split(/[\s,]+/).filter(word => word !== '')
    return words.map(word => ({ word, place: random() })).sort((a, b) => a.place - b.place).map(({ word }) => word).join(' ')
  }
} as const

/** Changes a name at a letter that another letter follows. */
function at(name: string, random: () => number, change: (before: string, letter: string, after: string) => string): string {
  const places = [...name.matchAll(/[a-z](?=[a-z])/gi)].map(({ index }) => index)
  const place = places[Math.floor(random() * places.length)] ?? 0
  return change(name.slice(0, place), name.charAt(place), name.slice(place + 1))
}

function other(letter: string, random: () => number): string {
  const letters = 'abcdefghijklmnopqrstuvwxyz'.replace(letter.toLowerCase(), '')
  return letters.charAt(Math.floor(random() * letters.length))
}
