// Text in XML 1.0: what may not stand in it at all becomes the replacement character, so that a hostile name breaks no file.

/** XML 1.0, section 2.2. */
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g
const special = /[&<>"'\t\n\r]/g
const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;', '\t': '&#9;', '\n': '&#10;', '\r': '&#13;' }

/** For attributes and elements alike: also line ends come back as they were. */
export function escaped(text: string): string {
  return text.replace(forbidden, '\uFFFD').replace(special, character => references[character] ?? character)
}
