// Names in other scripts, read in Latin letters. There is no one right way: passports, newspapers and agencies differ, so each name has several readings.
import { cyrillic, cyrillicLanguages, cyrillicSchemes, georgianAndArmenian, greek, greekSchemes, latinConsonants, pressSpellings, semiticConsonants } from './lookups.ts'
import { normalise } from './normalise.ts'

type Table = Readonly<Record<string, readonly string[]>>

const cyrillicLetters = /\p{Script=Cyrillic}/u
const greekLetters = /\p{Script=Greek}/u
const others = /[\p{Script=Georgian}\p{Script=Armenian}]/u
const semitic = /[\p{Script=Arabic}\p{Script=Hebrew}]/u
const latinOnly = /^[\u0000-\u024f\u1e00-\u1eff\u2000-\u206f]*$/

/** Whether a text has letters that are read in Latin letters here. */
export function isForeign(text: string): boolean {
  return !latinOnly.test(text) && (cyrillicLetters.test(text) || greekLetters.test(text) || others.test(text))
}

/**
 * Normalised Latin readings of a name, commonest first, without repetitions; at least one.
 * Scripts without a table here (Han, Thai, Arabic and others) stay as they are; a name in Latin letters reads as itself.
 * Sources: ISO 9:1995, BGN/PCGN 1947, ICAO 9303, DSTU 9112, ELOT 743, French and German press usage.
 */
export function readings(text: string): string[] {
  if (!isForeign(text)) return [normalise(text)]
  let found = [text.toLowerCase().normalize('NFC')]
  if (cyrillicLetters.test(text)) found = found.flatMap(readCyrillic)
  if (greekLetters.test(text)) found = found.flatMap(readGreek)
  return [...new Set(found.map(reading => normalise(byTable(reading, letter => georgianAndArmenian[letter]))))]
}

function readCyrillic(text: string): string[] {
  const tables = [cyrillic, ...cyrillicLanguages.filter(({ has, lacks }) => has.test(text) && !lacks.test(text)).map(({ letters }) => ({ ...cyrillic, ...letters }))].reverse()
  return cyrillicSchemes.flatMap((scheme, column) => tables.map(table => {
    const spelled = scheme === 'bgn' ? text.replace(/(?<![\p{L}])е|(?<=[аеёиоуыэюяъьй])е/gu, 'є') : text
    const read = byTable(unaccented(spelled), letter => table[letter]?.[column] ?? table[letter]?.[0])
    return scheme === 'press' ? asInThePress(read) : read
  }))
}

/** Accents on Cyrillic letters that the table does not know as letters of their own, such as stress marks. */
function unaccented(text: string): string {
  return text.replace(/[^\u0000-\u007f]/g, letter => Object.hasOwn(cyrillic, letter) ? letter : letter.normalize('NFD').replace(/[\u0300-\u036f]/g, ''))
}

/** Навальный is Navalny, Александр Alexander's x: what newspapers and agencies write. */
function asInThePress(text: string): string {
  return text.replace(/[iy]y(?!\p{L})/gu, 'y').replace(/ks/g, 'x')
}

function readGreek(text: string): string[] {
  const plain = text.normalize('NFD').replace(/(?<=[αεο])([ιυ])\u0308/gu, '\u2060$1').replace(/[\u0300-\u036f]/g, '').replaceAll('ς', 'σ')
  return greekSchemes.map((_, column) => byTable(voiced(plain, column), letter => ofColumn(greek, letter, column), 2).replaceAll('\u2060', ''))
}

/** αυ and ευ sound af and ef before a voiceless consonant and at the end of a word; μπ begins a word as b in the standard too; Γιάννης sounds Yannis. */
function voiced(text: string, column: number): string {
  if (column === 2) return text
  const standard = text.replace(/([αε])υ(?=[θκξπσςτφχψ]|(?!\p{L}))/gu, '$1φ').replace(/(?<!\p{L})μπ/gu, 'b')
  return column === 0 ? standard : standard.replace(/([αε])υ/gu, '$1β').replace(/(?<!\p{L})γι(?=[αοω])/gu, 'y')
}

function ofColumn(table: Table, letter: string, column: number): string | undefined {
  return Object.hasOwn(table, letter) ? table[letter]?.[column] ?? table[letter]?.[0] : undefined
}

/** Letter by letter, the longest group first; what the table does not know stays. */
function byTable(text: string, read: (letters: string) => string | undefined, longest = 1): string {
  let result = ''
  for (let at = 0; at < text.length;) {
    let size = longest
    let spelled: string | undefined
    while (size > 0 && (spelled = read(text.slice(at, at + size))) === undefined) size--
    result += spelled ?? text.charAt(at)
    at += Math.max(size, 1)
  }
  return result
}

/** A normalised Latin name as an English paper would spell it, where it looks spelled by a French or German one. */
export function inEnglishSpelling(normalised: string): string {
  return pressSpellings.reduce((text, [spelled, read]) => text.replace(spelled, read), normalised)
}

/** Whether a word is in Arabic or Hebrew letters. */
export function isSemitic(word: string): boolean {
  return semitic.test(word)
}

/**
 * The consonants of a normalised word in a coarse alphabet, the same for Arabic, Hebrew and Latin spellings of one name; empty where there are none.
 * A key to find candidates by, not a proof that two names are one.
 */
export function consonants(word: string): string {
  const [plain, table, longest] = isSemitic(word) ? [word.replace(/^ال(?=..)/, ''), semiticConsonants, 1] as const : [word, latinConsonants, 2] as const
  const spelled = byTable(plain, letters => table[letters] ?? (letters.length === 1 ? '' : undefined), longest)
  return spelled.replace(/h$/, '').replace(/(.)\1+/g, '$1')
}
