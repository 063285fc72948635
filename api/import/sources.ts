// The sources that Nexum can import, and how a file finds its own.
import { InputError } from '../errors.ts'
import { au } from './au/source.ts'
import { ca } from './ca/source.ts'
import { csl } from './csl/source.ts'
import { ftm } from './ftm/source.ts'
import { gleif } from './gleif/source.ts'
import { ch } from './ch/source.ts'
import { icij } from './icij/source.ts'
import { eu } from './eu/source.ts'
import { headOf } from './head.ts'
import { bods } from './bods/source.ts'
import { nexum } from './nexum/source.ts'
import { companionNames } from './ofac/read-csv.ts'
import { ofac } from './ofac/source.ts'
import { senzing } from './senzing/source.ts'
import type { Source, SourceFile } from './source.ts'
import { table } from './table/source.ts'
import { uk } from './uk/source.ts'
import { un } from './un/source.ts'

export const sources: readonly Source[] = [ofac, uk, un, ca, bods, csl, ftm, gleif, au, ch, icij, eu, table, senzing, nexum]

/** Files that are read together with another one, and never by themselves. */
export function isCompanion({ name }: Pick<SourceFile, 'name'>): boolean {
  return companionNames.includes(name)
}

/** @throws InputError for a name that no source has. */
export function sourceNamed(name: string): Source {
  const found = sources.find(source => source.name === name)
  if (found === undefined) throw new InputError(`--source: "${name}" is no source that Nexum imports. Use one of ${sources.map(source => source.name).join(', ')}.`, ['source'], sources.map(source => source.name))
  return found
}

/** @throws InputError saying what the file seems to be where no source knows its format. */
export async function recognise(file: SourceFile): Promise<Source> {
  const head = await headOf(file)
  const found = sources.find(source => source.recognise(head) !== undefined)
  if (found === undefined) throw new InputError(`${file.path}: ${whatItIs(head.text)} Nexum does not recognise it as a list. If you know what it is, name its source with --source ${sources.map(source => source.name).join('|')}. A table of your own (CSV, XLSX, ODS) is imported with --mapping; nexum import --suggest drafts one.`)
  return found
}

function whatItIs(text: string): string {
  if (text.trim() === '') return 'the file is empty.'
  if (text.startsWith('\uFFFD\uFFFD\u0011\u0871')) return 'this is a workbook of Excel 97 (.xls), or one with a password: save it as .xlsx, without a password, or as CSV.'
  if (text.includes('\0')) return 'this is a binary file, or text in UTF-16.'
  if (/^\uFEFF?\s*</.test(text)) return 'this is XML or HTML that begins with another element than the lists Nexum reads.'
  return 'the file begins like none of the lists that Nexum reads.'
}
