// A cell of several values: parted by ";", and quoted where a value has a ";" or a quotation mark of its own.

export function valuesIn(cell: string): string[] {
  const values: string[] = []
  for (const [, quoted, plain = ''] of cell.matchAll(/\s*(?:"((?:[^"]|"")*)"|([^;]*))\s*(?:;|$)/g)) {
    const value = (quoted?.replaceAll('""', '"') ?? plain).trim()
    if (value !== '' && !values.includes(value)) values.push(value)
  }
  return values
}

/** Telephone numbers: several may stand behind one another; words around them are no part of the number. */
export function phonesIn(value: string): string[] {
  const parts = value.replace(/\b(?:fax|tel|phone|or)\b\.?:?/gi, ',').split(/\s*[,/]\s*/).filter(part => part !== '')
  const whole = parts.every(part => part.replace(/\D/g, '').length >= 7) ? parts : [value]
  return whole.map(part => /[+(]*\s*\d[\d\s().–-]*\d/.exec(part)?.[0].trim() ?? '').filter(number => number.replace(/\D/g, '').length >= 5)
}
