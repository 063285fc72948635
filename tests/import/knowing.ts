// What the tests of every source ask: that no other source takes its files, and that a broken file is refused with its reason.
import { expect, it } from 'vitest'
import { headOf } from '../../api/import/head.ts'
import type { SourceFile } from '../../api/import/source.ts'
import { sources } from '../../api/import/sources.ts'
import { generated } from './files.ts'

/** Names of the sources that recognise a file: one, where formats are told apart. */
export async function knownTo(file: SourceFile): Promise<string[]> {
  const head = await headOf(file)
  return sources.filter(source => source.recognise(head) !== undefined).map(({ name }) => name)
}

export type Broken = readonly [what: string, content: string | Uint8Array, message: RegExp]

/** @param read opens the file and reads all of it */
export function refuses(name: string, broken: readonly Broken[], read: (file: SourceFile) => Promise<unknown>): void {
  it.each(broken)('refuses %s', async (_, content, message) => {
    await expect(read(generated(name, () => [content]))).rejects.toThrow(message)
  })
}
