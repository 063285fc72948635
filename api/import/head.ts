// How a file begins: by this, not by its name, its format is recognised.
import type { Head, SourceFile } from './source.ts'

/** The beginning of a file, as text. */
export async function headOf(file: SourceFile): Promise<Head> {
  const stream = await file.open()
  try {
    for await (const bytes of stream) return { name: file.name, text: (bytes as Buffer).subarray(0, 16_384).toString('utf8') }
    return { name: file.name, text: '' }
  } finally {
    stream.destroy()
  }
}
