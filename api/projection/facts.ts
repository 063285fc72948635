// What the judging asks about single nodes beside their ties: claims, designations, schemes, possible victims, types of identifiers.
import type { Grade } from '../../schema/grades.ts'
import { compareTexts } from './order.ts'
import type { ProjectedClaim, ProjectedDesignation, ProjectedScheme } from './projected.ts'

export class Facts {
  /** By row of the designation. */
  readonly designation = new Map<number, ProjectedDesignation>()
  readonly scheme = new Map<number, ProjectedScheme>()
  readonly possibleVictim = new Set<number>()
  readonly identifierType = new Map<number, string>()
  /** Ids of sources that are official lists. */
  readonly officialLists = new Set<string>()
  /** By id of a source: the list that it is a version or a copy of. */
  readonly lists = new Map<string, string>()
  readonly #claims = new Map<string, { readonly about: string; readonly claim: ProjectedClaim }>()
  readonly #about = new Map<string, ProjectedClaim[]>()

  /** By id of the node or tie they speak of, which may not be there yet; in the order of their ids. */
  claimsAbout(id: string): readonly ProjectedClaim[] {
    return this.#about.get(id) ?? []
  }

  /** Ids of everything that claims speak of. */
  spokenOf(): Iterable<string> {
    return this.#about.keys()
  }

  /** How many of the claims that support it are of different origin. */
  originsFor(id: string): number {
    const supporting = this.claimsAbout(id).filter(({ stance }) => stance === 'SUPPORTS')
    return supporting.length < 2 ? supporting.length : new Set(supporting.map(claim => this.originOf(claim))).size
  }

  aboutOf(claim: string): string | undefined {
    return this.#claims.get(claim)?.about
  }

  /** New, or in place of what the claim said before. */
  setClaim(about: string, claim: ProjectedClaim): void {
    this.removeClaim(claim.id)
    this.#claims.set(claim.id, { about, claim })
    const list = this.#about.get(about) ?? []
    const place = list.findIndex(other => compareTexts(claim.id, other.id) < 0)
    list.splice(place < 0 ? list.length : place, 0, claim)
    this.#about.set(about, list)
  }

  /** What a claim ultimately rests on: versions and copies of one list are one. */
  originOf({ origin, id }: ProjectedClaim): string {
    return origin === undefined ? id : this.lists.get(origin) ?? origin
  }

  removeClaim(id: string): void {
    const known = this.#claims.get(id)
    if (known === undefined) return
    this.#claims.delete(id)
    const left = this.claimsAbout(known.about).filter(claim => claim.id !== id)
    if (left.length === 0) this.#about.delete(known.about)
    else this.#about.set(known.about, left)
  }
}

type Raw = Readonly<Record<string, unknown>>

export function claimFrom(raw: Raw): ProjectedClaim {
  const { reliability, credibility } = raw
  const grade = typeof reliability === 'string' && typeof credibility === 'string' ? `${reliability}${credibility}` as Grade : null
  const stance = raw.stance === 'DISPUTES' || raw.stance === 'DENIES' ? raw.stance : 'SUPPORTS'
  // A source that names no other is where it comes from.
  return { id: text(raw.id) ?? '', stance, grade, knowledge: text(raw.knowledge), origin: text(raw.origin) ?? texts(raw.sources)[0] }
}

export function designationFrom(raw: Raw): ProjectedDesignation {
  return {
    id: text(raw.id) ?? '', authority: text(raw.authority) ?? 'OTHER', programme: text(raw.programme) ?? '', tags: texts(raw.tags), prongs: texts(raw.prongs),
    since: text(raw.since), until: text(raw.until), listedBy: text(raw.listedBy), delistedBy: text(raw.delistedBy)
  }
}

export function schemeFrom(raw: Raw): ProjectedScheme {
  return {
    conduct: text(raw.conduct), act: texts(raw.act), means: texts(raw.means), purpose: text(raw.purpose),
    involvesMinors: raw.involvesMinors === true, since: text(raw.since), until: text(raw.until)
  }
}

export function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

export function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter(entry => typeof entry === 'string') : []
}
