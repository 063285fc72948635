// Countries as the UK lists write them: by name or nationality, with remarks in parentheses behind, and with slips of the pen.
import { nationalityCode } from '../nationalities.ts'

/** What no other list writes so; null: no country, or one of two. */
const own: ReadonlyMap<string, string | null> = new Map([
  ['drc', 'cd'], ['car', 'cf'], ['dprk', 'kp'], ['uk', 'gb'], ['usa', 'us'], ['uae', 'ae'], ['crimea', 'ua'], ['afgan', 'af'], ['afganistan', 'af'], ['qatarian', 'qa'], ['guinea bissau', 'gw'], ['trinadad and tobago', 'tt'], ['pyongyang', 'kp'], ['africa', null], ['congolese', null]
])

export interface Place {
  /** undefined: in no table; null: known to be no country. */
  readonly code: string | null | undefined
  readonly name: string
  /** What the list adds: "as at Apr 2009". */
  readonly more: string
}

/** "Pakistan (as at Apr 2009)" is Pakistan, as at Apr 2009. */
export function placeNamed(text: string): Place {
  const whole = plain(text)
  const known = codeOf(whole)
  if (known !== undefined) return { code: known, name: whole, more: '' }
  const name = whole.replace(/\s*\([^)]*\)?/g, ' ').replace(/^in\s+/i, '').replace(/\s+(?:as (?:at|of)|since|from|until)\s.*$/i, '').replace(/\s+\d+$/, '').replace(/\s+/g, ' ').trim()
  const more = [...whole.matchAll(/\(([^)]*)\)?|\s((?:as (?:at|of)|since|from|until)\s.*)$/gi)].map(match => (match[1] ?? match[2] ?? '').trim()).filter(part => part !== '').join('; ')
  return { code: codeOf(name) ?? codeOf(name.split(', ').at(-1) ?? name), name: name === '' ? whole : name, more }
}

/** "DRC and Belgian nationalities" are two, "Trinidad and Tobago" is one. */
export function nationalities(text: string): readonly string[] {
  const parts = plain(text).split(/\s+and\s+/)
  return parts.length > 1 && parts.every(part => typeof nationality(part).code === 'string') ? parts : [text]
}

/** "Iranian citizenship", "United States of America. Also believed to hold Syrian nationality": what is only believed, or over, is none. */
export function nationality(text: string): { readonly code: string | null | undefined; readonly certain: boolean } {
  const [first = ''] = plain(text).split(/\.\s+/)
  const name = first.replace(/\s*\([^)]*\)?/g, '').replace(/\s+(?:citizenship|national(?:ity|ities)?|citizen|by birth)\b.*$/i, '').trim()
  return { code: codeOf(name), certain: !/\b(possibly|believed|alleged|revoked|withdrawn|former(?:ly)?|previous(?:ly)?|until)\b/i.test(text) || codeOf(first) !== undefined }
}

/** The country that issued a document, where the text begins with it, has it in parentheses or before the kind of document: "(Tunisian)", "FA0157612, Pakistani passport". */
export function issuerIn(text: string): string | undefined {
  const before = /^(.*?)\s+(?:diplomatic |service |foreign |national |travel )*(?:passport|identity|identification|ID)\b/i.exec(text)?.[1] ?? ''
  for (const part of [...[...text.matchAll(/\(([^()]*)\)/g)].map(match => match[1] ?? ''), text]) {
    const words = wordsOf(part)
    for (let length = Math.min(9, words.length); length > 0; length--) {
      const code = codeOf(words.slice(0, length).join(' '))
      if (typeof code === 'string') return code
    }
  }
  const words = wordsOf(before).slice(-4)
  return words.map((_, first) => codeOf(words.slice(first).join(' '))).find(code => typeof code === 'string') ?? undefined
}

function wordsOf(text: string): string[] {
  return plain(text).replace(/[.,:;]/g, ' ').split(/\s+/).filter(word => word !== '')
}

function codeOf(name: string): string | null | undefined {
  const known = own.get(name.toLowerCase())
  return known === undefined ? nationalityCode(name) : known
}

function plain(text: string): string {
  return text.replaceAll('’', "'").replace(/\.(?=\))/g, '').replace(/\s+/g, ' ').replace(/^[\s.,]+|[\s.,]+$/g, '').trim()
}
