// The law as data: authorities, programmes, grounds for designation, ownership tests. Nothing here is legal advice;
// each row names its source and how sure we are of it.
import { programmeRows, type ProgrammeRow } from './law/programmes.ts'
import { prongs, type Prong } from './law/prongs.ts'
import type { Authority } from './law/authorities.ts'

export * from './law/authorities.ts'
export * from './law/ownership.ts'
export * from './law/prongs.ts'
export * from './law/programmes.ts'
export * from './law/standards.ts'

const programmesByKey = new Map(programmeRows.map(row => [row.key, row]))

export function programme(key: string): ProgrammeRow | undefined {
  return programmesByKey.get(key)
}

/** Tag of a listing whose own measures freeze no property, such as a travel ban alone, under a programme that otherwise does. */
export const withoutFreeze = 'no asset freeze'

/** Whether a listing blocks the property of whom it lists; undefined under a programme that is not written down here. */
export function blocksProperty({ programme: key, tags }: { readonly programme: string; readonly tags: readonly string[] }): boolean | undefined {
  return tags.includes(withoutFreeze) ? false : programme(key)?.blocking
}

/** The prongs by which candidates of a programme are judged; none for a programme whose grounds are not written down here. */
export function prongsOf(programmeKey: string): readonly Prong[] {
  return prongs.filter(prong => prong.programmes.includes(programmeKey))
}

/** Every prong of an authority, also those without a programme (TVPA section 111, section 7031(c)). */
export function prongsOfAuthority(authority: Authority): readonly Prong[] {
  return prongs.filter(prong => prong.authority === authority)
}
