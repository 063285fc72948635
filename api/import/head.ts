// How a file begins: by this, not by its name, its format is recognised.
import type { Head, SourceFile } from './source.ts'
import { firstRows } from './workbook/workbook.ts'

/** The beginning of a file, as text; of a workbook its sheets too. */
export async function headOf(file: SourceFile): Promise<Head> {
  const text = await beginning(file)
  const sheets = text.startsWith('PK\u0003\u0004') ? await firstRows(file) : undefined
  return { name: file.name, text, ...sheets === undefined ? {} : { sheets } }
}

async function beginning(file: SourceFile): Promise<string> {
  const stream = await file.open()
  try {
    for await (const bytes of stream) return (bytes as Buffer).subarray(0, 16_384).toString('utf8')
    return ''
  } finally {
    stream.destroy()
  }
}
