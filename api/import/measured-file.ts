// How far a file is read: what remains can be told where its size is known.
import { statSync } from 'node:fs'
import type { Readable } from 'node:stream'
import type { SourceFile } from './source.ts'

export interface MeasuredFile {
  readonly file: SourceFile
  /** 0 to 1 of the bytes; undefined for what is unpacked as it is read. */
  share(): number | undefined
}

/** A file that is opened again is measured by its last reading. */
export function measuredFile(file: SourceFile): MeasuredFile {
  let open: Readable | undefined
  const size = file.onDisk === undefined ? 0 : statSync(file.onDisk, { throwIfNoEntry: false })?.size ?? 0
  return {
    file: { ...file, open: async () => (open = await file.open()) },
    share: () => {
      const read = open !== undefined && 'bytesRead' in open ? Number(open.bytesRead) : 0
      return size === 0 || read === 0 ? undefined : Math.min(1, read / size)
    }
  }
}
