// Builds the client when it is missing or older than its sources, told by their digest. In a process of its own: it takes seconds of work.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { root } from '../root.ts'

const sources = join(root, 'client')
const built = join(sources, 'dist')
const mark = join(built, '.sources')

/** @returns the folder of the built client; undefined where this copy of Nexum has none. A build that fails is told and the server starts without. */
export async function buildClient(say: (line: string) => void, stop: AbortSignal): Promise<string | undefined> {
  if (!existsSync(join(sources, 'index.html'))) return existsSync(join(built, 'index.html')) ? built : undefined
  const digest = digestOfSources()
  if (existsSync(mark) ? readFileSync(mark, 'utf8') === digest : builtSince()) return built
  say('Building the pages (once; a few seconds)')
  const failed = await build(stop)
  if (failed === undefined) writeFileSync(mark, digest)
  else if (!stop.aborted) say(`Building the pages failed; /graphql answers without them.\n${failed}`)
  return failed === undefined || existsSync(join(built, 'index.html')) ? built : undefined
}

/** `npm run build` leaves no mark: then the younger one counts. */
function builtSince(): boolean {
  const page = join(built, 'index.html')
  return existsSync(page) && inputs().every(file => statSync(file).mtimeMs < statSync(page).mtimeMs)
}


function digestOfSources(): string {
  const hash = createHash('sha256')
  for (const file of inputs()) {
    hash.update(`${relative(root, file).replaceAll(sep, '/')}\0`).update(readFileSync(file)).update('\0')
  }
  return hash.digest('hex')
}

/** Everything that goes into the build: the client, the floor it imports, and the versions of packages. */
function inputs(): string[] {
  return [...filesIn(sources), ...filesIn(join(root, 'schema')), join(root, 'package-lock.json')]
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).sort((left, right) => left.name < right.name ? -1 : 1).flatMap(entry =>
    entry.name === 'dist' || entry.name === 'node_modules' ? [] : entry.isDirectory() ? filesIn(join(folder, entry.name)) : [join(folder, entry.name)])
}

/** What the build said, if it failed. */
function build(signal: AbortSignal): Promise<string | undefined> {
  return new Promise(resolve => {
    const child = spawn(process.execPath, [join(root, 'node_modules/vite/bin/vite.js'), 'build', 'client', '--logLevel', 'error'], { cwd: root, signal, stdio: ['ignore', 'pipe', 'pipe'] })
    const said: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => said.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => said.push(chunk))
    child.on('error', error => resolve(error.message))
    child.on('close', code => resolve(code === 0 ? undefined : Buffer.concat(said).toString().trim() || `vite ended with code ${code ?? 'unknown'}`))
  })
}
