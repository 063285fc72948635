// `nexum serve` as a process: it says when it answers, ends cleanly, and tells of every fault at start in a plain sentence.
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

const nexum = join(import.meta.dirname, '../../api/nexum.cjs')

class Started {
  readonly child: ChildProcess
  out = ''
  error = ''
  readonly ended: Promise<number | null>

  constructor(words: readonly string[]) {
    this.child = spawn(process.execPath, [nexum, ...words], { stdio: ['ignore', 'pipe', 'pipe'] })
    this.child.stdout?.on('data', chunk => { this.out += String(chunk) })
    this.child.stderr?.on('data', chunk => { this.error += String(chunk) })
    this.ended = once(this.child, 'close').then(([code]) => code as number | null)
  }

  /** The address, as the one line tells it. */
  async ready(): Promise<string> {
    for (;;) {
      const [, address] = /^Nexum ready on (http:\S+)$/m.exec(this.out) ?? []
      if (address !== undefined) return address
      const over = await Promise.race([this.ended.then(() => true), new Promise<false>(resolve => setTimeout(() => resolve(false), 50))])
      if (over) throw new Error(`nexum ended: ${this.out}${this.error}`)
    }
  }
}

describe('nexum serve', { timeout: 180_000 }, () => {
  let folder = ''
  const running: Started[] = []
  const start = (...words: string[]): Started => {
    const started = new Started(words)
    running.push(started)
    return started
  }
  const serve = (data: string, ...words: string[]): Started => start('serve', '--port', '0', '--seed', 'off', '--no-pages', '--data', join(folder, data), ...words)
  beforeAll(() => { folder = mkdtempSync(join(tmpdir(), 'nexum-start-')) })
  afterEach(async () => {
    for (const { child, ended } of running.splice(0)) {
      child.kill('SIGKILL')
      await ended
    }
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('says once that it is ready, answers, and ends with 0 on SIGTERM though a page listens to events', async () => {
    const started = serve('a')
    const address = await started.ready()
    const answer = await fetch(`${address}/graphql?query={status{engine,nodes}}`)
    expect(await answer.json()).toEqual({ data: { status: { engine: 'embedded', nodes: 0 } } })
    const listening = await fetch(`${address}/events`)
    started.child.kill('SIGTERM')
    expect(await listening.text()).toContain('event: revision')
    expect(await started.ended).toBe(0)
    expect(started.out.match(/Nexum ready/g)).toHaveLength(1)
    expect(started.error).toBe('')
  })

  it('ends with 0 on SIGINT', async () => {
    const started = serve('a')
    await started.ready()
    started.child.kill('SIGINT')
    expect(await started.ended).toBe(0)
  })

  it('a second one on the same data is told so', async () => {
    await serve('b').ready()
    const second = serve('b')
    expect(await second.ended).toBe(1)
    expect(second.error).toMatch(/^Opening the store: another Nexum has the data folder .* open\./)
    expect(second.error.trim().split('\n')).toHaveLength(1)
  })

  it('a port in use', async () => {
    const taken = createServer().listen(0, '127.0.0.1')
    await once(taken, 'listening')
    const { port } = taken.address() as AddressInfo
    const started = start('serve', '--port', String(port), '--no-pages', '--data', join(folder, 'c'))
    expect(await started.ended).toBe(1)
    expect(started.error).toBe(`Listening on 127.0.0.1:${port}: the port is in use, perhaps by another Nexum. Choose another with NEXUM_PORT or --port; 0 takes any free one.\n`)
    taken.close()
  })

  it('a data folder that cannot be written', async () => {
    writeFileSync(join(folder, 'a file'), '')
    const started = serve('a file/data')
    expect(await started.ended).toBe(1)
    expect(started.error).toMatch(/^Opening the store: the data folder .*a file\/data cannot be written to\. .*NEXUM_DATA/)
  })

  it('no Neo4j at the address given', async () => {
    const started = serve('d', '--store', 'bolt://127.0.0.1:9')
    expect(await started.ended).toBe(1)
    expect(started.error).toContain('127.0.0.1:9')
    expect(started.error.trim().split('\n')).toHaveLength(1)
  })

  it('an address that others reach, without a token', async () => {
    const started = serve('e', '--host', '0.0.0.0')
    expect(await started.ended).toBe(1)
    expect(started.error).toMatch(/^Serving on 0\.0\.0\.0: .*NEXUM_TOKEN/)
  })

  it('nexum question lists the library, asks one of it, and says what is wrong with a parameter', async () => {
    const [list, asked, wrong] = [start('question'), start('question', 'vessels-by-owner', 'atLeast=2', '--json', '--data', join(folder, 'q')), start('question', 'vessels-by-owner', 'two')]
    expect([await list.ended, await asked.ended, await wrong.ended]).toEqual([0, 0, 1])
    expect(list.out).toContain('vessels-by-owner: ')
    expect(JSON.parse(asked.out)).toEqual({ columns: ['id', 'owner', 'vessels', 'ties', 'example'], rows: [], truncated: null })
    expect(wrong.error).toBe('question: "two" is no parameter. Write name=value, such as country=kh.\n')
  })

  it('an unknown command or option names the nearest one; every command has help', async () => {
    const [command, option, help] = [start('serev'), start('serve', '--prot', '1'), start('serve', '--help')]
    expect([await command.ended, await option.ended, await help.ended]).toEqual([1, 1, 0])
    expect(command.error).toContain('Did you mean serve?')
    expect(option.error).toContain('Did you mean --port?')
    expect(help.out).toContain('NEXUM_DATA')
  })
})
