// Ids in pages: what is read of the store at once.

export const pageSize = 1_000

export function* pagesOf(ids: readonly string[], size = pageSize): Generator<string[]> {
  for (let first = 0; first < ids.length; first += size) yield ids.slice(first, first + size)
}
