// Aliases of the Canadian list stand in one text, parted in many ways. Where it is not certain that a mark parts two names, the text stays whole.
import { languages, legalForms } from './lookups.ts'

/** The names in a text of aliases, in their order. */
export function aliasesIn(text: string): string[] {
  return plain(text).split(/\s*;\s*/).flatMap(atLanguages).flatMap(atSlashes).flatMap(atCommas).map(name => name.replace(/[,;\s]+$/, '').trim()).filter(name => name !== '')
}

/** Lines are broken anywhere, and blanks of several kinds stand between words. */
export function plain(text: string): string {
  return text.replace(/[\s\u00A0]+/g, ' ').trim()
}

/** "..., Russian: ..., Belarusian: ...": a language begins another name, and is none itself. */
function atLanguages(text: string): string[] {
  return text.split(/[,\s]+(?=\(?(?:Arabic|Belarusian|Belarussian|Russian|Ukrainian|Persian|Farsi)\s*:)/).map(name => withoutBracket(name.replace(languages, '')))
}

/** A bracket that opens before a name and is never closed, or the other way round. */
function withoutBracket(name: string): string {
  const [opened, closed] = [name.split('(').length, name.split(')').length]
  return opened > closed && name.startsWith('(') ? name.slice(1) : closed > opened && name.endsWith(')') ? name.slice(0, -1) : name
}

/** Between blanks, and with several words on both sides: the Russian and the Ukrainian form of a name. */
function atSlashes(text: string): string[] {
  const parts = text.split(' / ')
  return parts.every(part => part.trim().includes(' ')) ? parts : [text]
}

/** A comma parts names, unless what stands behind it is a legal form, goes on in small letters, or is given names behind a family name. */
function atCommas(text: string): string[] {
  const parts = text.split(/\s*,\s*/).filter(part => part !== '')
  const certain = parts.length > 1 && parts.every(part => !legalForms.has(part.toLowerCase()) && !/^\p{Ll}/u.test(part) && !/(^|\s)(and|or|и)\s/iu.test(part))
  if (!certain) return [text]
  // "Баранов, Олег Анатольевич": one word and then several is a family name and its given names.
  return parts.length === 2 && !(parts[0] ?? '').includes(' ') && (parts[1] ?? '').includes(' ') ? [text] : parts
}
