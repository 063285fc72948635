// Several values in one cell: "(1) Tunisia (2) Libya", "a) Syria b) Lebanon", "(1)-(2) Indonesia", "Asset freeze|Travel Ban".

/** A mark at the beginning or after a blank: (1), 1), (a), a), and ranges of them. */
const mark = /(?:^|\s)\(?(?:\d{1,2}|[a-z])\)(?:\s*(?:-|to|,|and)?\s*\(?(?:\d{1,2}|[a-z])\))*(?=\s|$|[^\s)\d])\s*/gi

/** The values, without their marks; text without marks is one value. */
export function numbered(text: string): readonly string[] {
  if (text === '') return none
  const parts = text.split('|').flatMap(part => isNumbered(part) ? part.split(mark) : [part])
  return [...new Set(parts.map(part => part.trim().replace(/[,;]$/, '').trim()).filter(part => part !== '' && part !== '-' && part !== '.'))]
}

const none: readonly string[] = []

/** One mark alone may be part of a name: a list of values begins with one. */
function isNumbered(text: string): boolean {
  return /^\s*\(?(?:1|a)\)/i.test(text)
}
