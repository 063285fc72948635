// Nexum runs compiled: once for each state of its sources, they and the packages they use become a few JavaScript files.
// Reading a thousand files through a loader, again in every thread, took most of the time of a start.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const folders = ['api', 'schema']
/** What starts by itself: the commands and the threads. */
const entries = ['api/main.ts', 'api/graph/embedded-worker.ts', 'api/network/worker.ts', 'api/names/worker.ts', 'api/import/worker.ts']
/** Not taken in: native code, and tools that read files beside their own. */
const external = ['@grafeo-db/js', 'vite', 'esbuild', 'tsx']
const prefix = 'server-'

/** Address of the compiled main.ts, which is made if it is not there. @throws where the folder of Nexum cannot be written to. */
export async function compiledMain() {
  const folder = join(root, 'dist', `${prefix}${digestOfSources()}`)
  if (!existsSync(folder)) await compile(folder)
  return pathToFileURL(join(folder, 'api/main.js'))
}

/** Everything that goes into it, told by its content. */
function digestOfSources() {
  const hash = createHash('sha256')
  for (const file of [...folders.flatMap(filesIn), 'package-lock.json']) hash.update(`${file}\0`).update(readFileSync(join(root, file))).update('\0')
  return hash.digest('hex').slice(0, 16)
}

function filesIn(folder) {
  return readdirSync(join(root, folder), { withFileTypes: true }).sort((left, right) => left.name < right.name ? -1 : 1)
    .flatMap(entry => entry.isDirectory() ? filesIn(`${folder}/${entry.name}`) : /\.(ts|mjs)$/.test(entry.name) ? [`${folder}/${entry.name}`] : [])
}

/** Made aside and put in place whole: two that start at once do not meet half a folder. */
async function compile(folder) {
  const { build } = await import('esbuild')
  mkdirSync(dirname(folder), { recursive: true })
  const aside = mkdtempSync(join(dirname(folder), '.compiling-'))
  try {
    await build({
      absWorkingDir: root, entryPoints: entries, outdir: aside, outbase: '.', bundle: true, splitting: true, format: 'esm', platform: 'node', target: 'node20', external, logLevel: 'silent', keepNames: true,
      // Packages in the old module format ask for Node's own modules by require.
      banner: { js: "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);" }
    })
    renameSync(aside, folder)
  } catch (error) {
    rmSync(aside, { recursive: true, force: true })
    if (!existsSync(folder)) throw error
  }
  for (const name of readdirSync(dirname(folder))) if (name.startsWith(prefix) && name !== basename(folder)) rmSync(join(dirname(folder), name), { recursive: true, force: true })
}
