// What stands in the addresses of entry by hand, of the question library and of recommendations.

export interface EntrySearch {
  /** Id of a source on record. */
  readonly source?: string
  /** Whom it speaks of. */
  readonly about?: string
}

export function entrySearch(raw: Record<string, unknown>): EntrySearch {
  return texts(raw, ['source', 'about'])
}

export interface QuestionSearch {
  readonly name?: string
  /** Parameters as JSON. */
  readonly with?: string
}

export function questionSearch(raw: Record<string, unknown>): QuestionSearch {
  return texts(raw, ['name', 'with'])
}

export interface RecommendationSearch {
  /** Authority, as submissions name it. */
  readonly asked?: string
}

export function recommendationSearch(raw: Record<string, unknown>): RecommendationSearch {
  return texts(raw, ['asked'])
}

function texts<K extends string>(raw: Record<string, unknown>, names: readonly K[]): Partial<Record<K, string>> {
  return Object.fromEntries(names.flatMap(name => (typeof raw[name] === 'string' && raw[name] !== '' ? [[name, raw[name]]] : []))) as Partial<Record<K, string>>
}
