// Names brought to one writing before they are compared: letter case, accents, punctuation and spacing tell nobody apart.
import { legalForms, legalPhrases, particles, plainLetters } from './lookups.ts'

/** Words are compared by their first 32 characters: the kernels work in one machine word, and no name needs more. */
export const longestWord = 32

/** Marks that only change how a letter is pronounced: Latin, Greek and Cyrillic accents, Arabic and Hebrew points. In Indic scripts marks are vowels and stay. */
const marks = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]/g
const special = new RegExp(`[${Object.keys(plainLetters).join('')}]`, 'g')
const apostrophes = /['`´‘’‛"“”ʻʼʽʾʿ׳״]/g
/** Letters with dots between them are one word: S.A., L.L.C. */
const dotted = /(?<![\p{L}\p{N}])(?:\p{L}\.){2,}\p{L}?(?![\p{L}\p{N}])/gu
const nothing = /[^\p{L}\p{N}\p{M}]+/gu
/** Scripts written without spaces, one character a syllable or a word: 卓新荣 and 卓 新荣 are one name. */
const syllables = /[\p{Script=Han}\p{Script=Hangul}]/gu
const ascii = /^[\x20-\x7e]*$/

/** Lower case, without accents, punctuation and legal niceties of spacing; words separated by one blank. Idempotent; empty for a text without letters and digits. */
export function normalise(text: string): string {
  const plain = ascii.test(text) ? text.toLowerCase() : fold(text)
  const joined = plain.replace(apostrophes, '').replace(/&/g, ' and ')
  return (joined.includes('.') ? joined.replace(dotted, word => word.replaceAll('.', '')) : joined).replace(nothing, ' ').trim()
}

function fold(text: string): string {
  return text.toLowerCase().normalize('NFKD').toLowerCase().replace(marks, '').normalize('NFC').replace(special, letter => plainLetters[letter] ?? letter).replace(syllables, ' $& ')
}

const phrases = new RegExp(`(?<!\\S)(?:${Object.keys(legalPhrases).join('|')})(?!\\S)`, 'g')

/** Legal forms of several words in their short writing. */
export function shortened(normalised: string): string {
  return normalised.replace(phrases, phrase => legalPhrases[phrase] ?? phrase)
}

/** The writings in which a name is held and asked for: as it is, with articles joined, with legal forms of several words in short. Without repetitions. */
export function writings(normalised: string): string[] {
  return [...new Set([normalised, joined(normalised), shortened(normalised)])]
}

/** The words of a name as they are compared: legal forms in their short writing, each at most 32 characters. */
export function wordsOf(normalised: string): string[] {
  if (normalised === '') return []
  return normalised.split(' ').map(word => word.length <= longestWord ? legalForm(word) ?? word : cut(word))
}

const articles = /(?<![^ ])(a[bdlnrstz]|ash|el|ul|abd|abu|abdul|abdel) (?=\S)/g

/** Arabic articles and the like joined to the word after them, as half of all spellings have it: al qaida, alqaida. */
export function joined(normalised: string): string {
  return normalised.replace(articles, '$1')
}

/** How much a word says about who it is, 0.2 to 1: legal forms least, particles little, others by their length. */
export function weightOf(word: string): number {
  if (legalForm(word) !== undefined) return 0.2
  if (particles.has(word)) return 0.35
  return 0.5 + Math.min(word.length, 8) / 16
}

/** The short writing of a legal form; undefined for any other word. */
export function legalForm(word: string): string | undefined {
  return Object.hasOwn(legalForms, word) ? legalForms[word] : undefined
}

/** What is left of a name without its legal forms, and the forms; a name of legal forms alone is left as it is. */
export function withoutLegalForms(text: string): { readonly core: string; readonly forms: readonly string[] } {
  const words = wordsOf(shortened(normalise(text)))
  const core = words.filter(word => legalForm(word) === undefined)
  return core.length === 0 ? { core: words.join(' '), forms: [] } : { core: core.join(' '), forms: words.filter(word => legalForm(word) !== undefined) }
}

/** Not through the middle of a character that takes two code units. */
function cut(word: string): string {
  const end = /[\ud800-\udbff]/.test(word.charAt(longestWord - 1)) ? longestWord - 1 : longestWord
  return word.slice(0, end)
}
