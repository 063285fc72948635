// The measuring program compiled with the server's own threads, as Nexum runs: what a loader costs is not measured.
import { join } from 'node:path'
import { build } from 'esbuild'
import { root } from '../../../api/root.ts'

const entries = ['api/graph/embedded-worker.ts', 'api/network/worker.ts', 'api/names/worker.ts', 'tests/bench/imports/measure.ts']

/** Path of the compiled program. The folder lies in `dist`, from where it finds the statements of the store. */
export async function compiled(folder: string): Promise<string> {
  await build({ absWorkingDir: root, entryPoints: entries, outdir: folder, outbase: '.', bundle: true, splitting: true, format: 'esm', platform: 'node', target: 'node20', packages: 'external', logLevel: 'silent', keepNames: true })
  return join(folder, 'tests/bench/imports/measure.js')
}
