// Sentences of the judging name actors that it knows by id only: a mention stands for the name until the answer is hydrated.

const opening = '\u0002'
const closing = '\u0003'
const mentioned = new RegExp(`${opening}([^${closing}]*)${closing}`, 'g')

/** Stands in a text for the name of a node. */
export function mention(id: string): string {
  return `${opening}${id}${closing}`
}

/** Ids that a text mentions. */
export function mentions(text: string): string[] {
  return [...text.matchAll(mentioned)].map(match => match[1] ?? '')
}

export function spell(text: string, nameOf: (id: string) => string): string {
  return text.replace(mentioned, (_, id: string) => nameOf(id))
}

/** "a", "a and b", "a, b and c". */
export function listing(items: readonly string[]): string {
  const last = items.at(-1) ?? ''
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`
}
