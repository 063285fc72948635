// The engine syncs its log only now and then: what is acknowledged is synced here, before (0.3 ms a batch).
import { closeSync, existsSync, fdatasyncSync, fsyncSync, openSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'

export class SyncedLog {
  readonly #file: string
  readonly #folder: string
  /** Files whose names are known to be on disk. */
  #known = new Set<string>()

  constructor(file: string) {
    this.#file = file
    this.#folder = `${file}.wal`
  }

  /** @throws the system's error: then nobody knows what is on disk, and a second try may only seem to succeed. */
  sync(): void {
    const logs = existsSync(this.#folder) ? readdirSync(this.#folder).map(name => join(this.#folder, name)) : []
    const files = [...logs, this.#file].filter(existsSync)
    for (const path of files) syncWith(path, 'r+', fdatasyncSync)
    // A file that is new is found after a power cut only if its folder is synced too.
    if (files.some(path => !this.#known.has(path))) for (const folder of new Set([...files, this.#folder].map(dirname))) syncWith(folder, 'r', fsyncSync)
    this.#known = new Set(files)
  }
}

function syncWith(path: string, flags: string, sync: (descriptor: number) => void): void {
  const descriptor = openSync(path, flags)
  try {
    sync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}
