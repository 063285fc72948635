// A question of the mission: in words, as it is asked of the API, and its whole answer. `trap` says what a careless answer gets wrong.
export interface Question {
  readonly number: number
  readonly words: string
  readonly trap?: string
  readonly query: string
  readonly variables?: Readonly<Record<string, unknown>>
  /** What of the data answers it; all of it where absent. */
  readonly answer?: (data: unknown) => unknown
  readonly expected: unknown
}

/** `at(data, 'claims.*.statement')`: parts by name or place; `*` takes each of a list. */
export function at(data: unknown, path: string): unknown {
  const [head = '', ...rest] = path.split('.')
  const further = rest.join('.')
  if (head === '*') return (Array.isArray(data) ? data : []).map(part => rest.length === 0 ? part as unknown : at(part, further))
  const part = typeof data === 'object' && data !== null ? (data as Readonly<Record<string, unknown>>)[head] : undefined
  return rest.length === 0 ? part : at(part, further)
}

export const all = (data: unknown, path: string): unknown[] => at(data, path) as unknown[]

/** Texts of a list that speak of something. */
export const speaking = (data: unknown, path: string, of: string): unknown[] => all(data, path).filter(text => String(text).includes(of))

/** One figure by a part of its name. */
export const figure = (fields: string) => `query ($topic: String!) { figures(topic: $topic) { ${fields} } }`
export const claimsAbout = 'query ($about: ID!) { claims(about: $about) { statement stance locator quotation grade source { id } } }'
export const standards = '{ law(regime: OFAC) { standards { topic text } } }'
export const textsOn = (topic: string) => (data: unknown): unknown => all(data, 'law.standards').filter(row => at(row, 'topic') === topic).map(row => at(row, 'text'))
