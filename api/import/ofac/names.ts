// Names that the advanced and the enhanced format take apart, put together as the older formats write them: "ZHUO, Xinrong".
export interface NamePart {
  /** As the file names it: "Last Name". */
  readonly type: string
  readonly value: string
}

const family: ReadonlySet<string> = new Set(['Last Name', 'Maiden Name', 'Matronymic', 'Entity Name', 'Vessel Name', 'Aircraft Name', 'Nickname'])
const given: ReadonlySet<string> = new Set(['First Name', 'Middle Name', 'Patronymic'])
export const isKnownNamePart = (type: string): boolean => family.has(type) || given.has(type)

/** Scripts by the words and codes of the lists, as ISO 15924. */
const scripts: ReadonlyMap<string, string> = new Map([
  ['Latin', 'Latn'], ['Arabic', 'Arab'], ['Armenian', 'Armn'], ['Chinese Simplified', 'Hans'], ['Chinese Traditional', 'Hant'], ['Cyrillic', 'Cyrl'], ['Georgian', 'Geor'],
  ['Greek', 'Grek'], ['Hebrew', 'Hebr'], ['Japanese', 'Jpan'], ['Korean', 'Kore'], ['Burmese', 'Mymr'], ['Thai', 'Thai'], ['Khmer', 'Khmr']
])
export const scriptCode = (words: string): string | undefined => scripts.get(words)

/** Given names follow a comma; in Arabic and Hebrew script they lead, in those of East Asia nothing stands between. */
export function composed(parts: readonly NamePart[], script: string): string {
  const [last, first] = [family, given].map(types => parts.filter(({ type }) => types.has(type)).map(({ value }) => plain(value)))
  const [names, forenames] = [(last ?? []).join(' '), (first ?? []).join(' ')]
  const both = (separator: string, ...words: readonly string[]): string => words.filter(word => word !== '').join(separator)
  if (script === 'Arab' || script === 'Hebr') return both(' ', forenames, names)
  return both(['Hans', 'Hant', 'Jpan', 'Kore'].includes(script) ? '' : ', ', names, forenames)
}

/** Without the marks that only tell a screen in which direction to write. */
export function plain(name: string): string {
  return name.replace(/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '').trim()
}
