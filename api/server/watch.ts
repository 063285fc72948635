// nexum serve --watch: the server starts again whenever a file of its own changes, and Vite serves the pages as they are edited.
import { spawn, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { root } from '../root.ts'


/** @param words those of the command line; the server gets them without --watch. Ends when the first of the two ends. */
export async function watch(words: readonly string[]): Promise<void> {
  const watched = ['api', 'schema', 'cypher'].map(folder => `--watch-path=${join(root, folder)}`)
  const children = [
    start([...watched, join(root, 'api/nexum.cjs'), ...words.filter(word => word !== '--watch'), '--no-pages']),
    start([join(root, 'node_modules/vite/bin/vite.js'), 'client'])
  ]
  const stop = (): void => children.forEach(child => child.kill('SIGTERM'))
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
  await Promise.race(children.map(child => new Promise(resolve => child.on('close', resolve))))
  stop()
}

function start(words: readonly string[]): ChildProcess {
  return spawn(process.execPath, words, { cwd: root, stdio: 'inherit' })
}
