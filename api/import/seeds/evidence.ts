// From `by` to sources and claims. A tie names the sources that state it; each claim says what one of them says, where, and how far it can be trusted.
import { createHash } from 'node:crypto'
import type { NodeInput } from '../../../schema/records.ts'
import type { EntryTie } from '../entry.ts'
import { InputError } from '../../errors.ts'
import { tieId } from '../ids.ts'
import type { By, Evidence } from './format.ts'
import type { Seed } from './read.ts'

/** Evidence with its name resolved; `grade` may still be missing where only a source is named. */
export function resolve(by: By | undefined, { evidence, place }: Seed): readonly Evidence[] {
  return (by ?? []).map(item => {
    const given: Evidence = typeof item === 'string' ? { source: item } : item
    const named = evidence[given.source]
    if (named === undefined && given.grade === undefined) throw new InputError(`${place}: "${given.source}" is no evidence named at the top of this file; a source of its own needs a grade such as B2.`)
    return named === undefined ? given : { ...named, ...given, source: named.source }
  })
}

/** Ids of those that state it: who disputes or denies is heard in a claim and states nothing. */
export function sourcesOf(evidence: readonly Evidence[]): string[] {
  return [...new Set(evidence.filter(({ stance }) => stance !== 'DISPUTES' && stance !== 'DENIES').map(({ source }) => source))]
}

/**
 * @param about id of the node or tie
 * @param sentence what is claimed where the evidence does not word it
 */
export function claims(about: string, evidence: readonly Evidence[], sentence: string): NodeInput<'Claim'>[] {
  return evidence.map(({ source, at, grade, says, quote, translation, stance = 'SUPPORTS', knowledge, origin }) => {
    const statement = says ?? sentence
    return {
      id: `nexum-claim-${hash([about, source, stance, at ?? ''])}`, kind: 'Claim' as const, name: statement, about, statement, stance, sources: [source],
      reliability: grade?.charAt(0) as 'A', credibility: grade?.charAt(1) as '1',
      ...defined({ locator: at, quotation: quote, translation, knowledge, origin })
    }
  })
}

/** A claim about a node has a tie to it; one about a tie only names it. */
export function aboutTie(claim: NodeInput<'Claim'>): EntryTie {
  return { id: tieId({ kind: 'ABOUT', start: claim.id, end: claim.about ?? '' }), kind: 'ABOUT', start: claim.id, end: claim.about ?? '', sources: [...claim.sources ?? []] }
}

/** Without what is absent. */
export function defined<T extends object>(record: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as { [K in keyof T]: Exclude<T[K], undefined> }
}

function hash(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 20)
}
