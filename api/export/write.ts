// Writes the files of an export: each under another name first, so that a file is there whole or not at all.
import { accessSync, constants, createWriteStream, existsSync, renameSync, rmSync, statSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { InputError } from '../errors.ts'
import type { Pieces } from './formats.ts'

/** Before the store is read. @throws InputError where a file is there already (without `force`), or its folder cannot be written to. */
export function checkPaths(paths: readonly string[], { force = false } = {}): void {
  for (const path of paths) {
    if (existsSync(path)) {
      if (statSync(path).isDirectory()) throw new InputError(`export: ${path} is a folder. Name a file.`, ['file'])
      if (!force) throw new InputError(`export: ${path} is there already. Name another file, or take --force to replace it.`, ['file'])
    }
    try {
      accessSync(dirname(resolve(path)), constants.W_OK)
    } catch (error) {
      throw unwritable(path, error as Error)
    }
  }
}

/** @throws InputError where a file cannot be written; then nothing is left of any of them. */
export async function writeFiles(paths: readonly string[], contents: readonly Pieces[]): Promise<void> {
  const files = paths.map((path, place) => ({ path, part: `${path}.part`, pieces: contents[place] ?? [] }))
  try {
    for (const { part, pieces } of files) await writeFile(pieces, part)
    for (const { part, path } of files) renameSync(part, path)
  } catch (error) {
    for (const { part } of files) rmSync(part, { force: true })
    throw error instanceof Error && 'syscall' in error ? unwritable(paths.join(', '), error) : error
  }
}

/** Readable by its owner alone: what is exported may be marked. */
async function writeFile(pieces: Pieces, part: string): Promise<void> {
  await pipeline(Readable.from(pieces), createWriteStream(part, { mode: 0o600 }))
  const file = await open(part, 'r+')
  await file.sync().finally(() => file.close())
}

function unwritable(path: string, { message }: Error): InputError {
  return new InputError(`export: ${path} cannot be written (${message}). Name a file in a folder that is there and writable, on a disk with room.`, ['file'])
}
