// Bytes to text, strictly: what is not in the encoding it should be in is refused, with its place, and not turned into question marks.
import { InputError } from '../errors.ts'
import type { SourceFile } from './source.ts'

/** The text of a file, piece by piece. @throws InputError for another encoding or a binary file. */
export async function* textOf(file: SourceFile, encoding = 'utf-8'): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true })
  let line = 1
  const decode = (bytes?: Uint8Array): string => {
    try {
      return bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true })
    } catch {
      throw new InputError(`${file.path}: the text after line ${line} is not ${encoding.toUpperCase()}. Save the file as UTF-8, or get it again from where it is published.`)
    }
  }
  for await (const bytes of await file.open()) {
    const text = decode(bytes as Uint8Array)
    if (text.includes('\0')) throw new InputError(`${file.path}: there are zero bytes after line ${line}: this is a binary file, or text in UTF-16. Save it as UTF-8, or get it again from where it is published.`)
    yield text
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) line++
  }
  const rest = decode()
  if (rest !== '') yield rest
}
