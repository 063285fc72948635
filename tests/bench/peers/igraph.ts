// igraph in a process of Python: its times are taken there, without what lies between.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { python } from '../../python.ts'
import { longest, type Peer, type Problem, type Round } from './problem.ts'

/** undefined where that Python has no igraph. */
export async function igraph({ projection, edges, around, pairs }: Problem): Promise<Peer | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'nexum-peers-'))
  const [problem, ties] = [join(folder, 'problem.json'), join(folder, 'edges')]
  writeFileSync(problem, JSON.stringify({ nodes: projection.nodeCount, longest, around, pairs }))
  writeFileSync(ties, Buffer.from(edges.buffer))
  const child = spawn(python, [join(import.meta.dirname, 'ask-igraph.py'), problem, ties], { stdio: ['pipe', 'pipe', 'ignore'] })
  child.on('error', () => undefined)
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const next = async (): Promise<string | undefined> => {
    const line = await lines.next()
    return line.done === true ? undefined : line.value
  }
  const close = (): void => {
    child.kill()
    rmSync(folder, { recursive: true, force: true })
  }
  if ((await next())?.startsWith('ready') !== true) {
    close()
    return undefined
  }
  return {
    name: 'igraph',
    ask: async what => {
      child.stdin.write(`${what}\n`)
      return JSON.parse(await next() ?? '') as Round
    },
    close
  }
}
