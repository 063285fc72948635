// Files on disk, folders, archives: whatever the user names becomes files that can be read from their beginning.
import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import type { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { InputError } from '../errors.ts'
import { openArchive, type Archive } from './archive.ts'
import { limited } from './limits.ts'
import { sha256 } from './sha256.ts'
import type { SourceFile } from './source.ts'
import { isWorkbook } from './workbook/workbook.ts'

/**
 * The files at a path, archives opened. An archive stays open until `close`.
 * @throws InputError for a path that is not there or cannot be read.
 */
export async function filesAt(path: string): Promise<{ readonly files: readonly SourceFile[]; close(): void }> {
  const archives: Archive[] = []
  const files: SourceFile[] = []
  for (const found of await paths(path)) {
    const archive = /\.zip$/i.test(found) ? await openArchive(found) : undefined
    if (archive !== undefined && !isWorkbook(archive)) {
      archives.push(archive)
      files.push(...archive.files)
    } else {
      archive?.close()
      files.push(fileOnDisk(found))
    }
  }
  return { files, close: () => archives.forEach(archive => archive.close()) }
}

async function paths(path: string): Promise<string[]> {
  const found = await stat(path).catch((error: unknown) => {
    throw new InputError(`${path}: it cannot be opened (${(error as NodeJS.ErrnoException).code === 'ENOENT' ? 'there is no such file or folder' : (error as Error).message}). Check the path.`)
  })
  if (!found.isDirectory()) return [path]
  const entries = await readdir(path, { withFileTypes: true })
  const inner: string[] = []
  for (const entry of entries.filter(({ name }) => !name.startsWith('.')).sort((a, b) => a.name < b.name ? -1 : 1)) {
    if (entry.isDirectory()) inner.push(...await paths(join(path, entry.name)))
    else if (entry.isFile()) inner.push(join(path, entry.name))
  }
  return inner
}

export function fileOnDisk(path: string): SourceFile {
  const packed = /\.gz$/i.test(path)
  const name = packed ? basename(path).slice(0, -'.gz'.length) : basename(path)
  return {
    path, name, names: [name, basename(dirname(resolve(path)))], ...packed ? {} : { onDisk: path },
    open: () => Promise.resolve(packed ? unpacked(path) : createReadStream(path, { highWaterMark: 1 << 18 })),
    sha256: () => sha256(createReadStream(path)),
    beside: async other => {
      const wanted = join(dirname(path), other)
      return await stat(wanted).then(found => found.isFile(), () => false) ? fileOnDisk(wanted) : undefined
    }
  }
}

function unpacked(path: string): Readable {
  const packed = createReadStream(path)
  const gunzip = createGunzip()
  packed.on('error', error => gunzip.destroy(error))
  return limited(packed.pipe(gunzip), { path, packedBytes: () => packed.bytesRead })
}
