// nexum fetch, as people and scripts call it.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { runFetch } from '../../api/commands/fetch.ts'
import { Folder } from '../import/files.ts'
import { Publisher, unitedNations } from './publisher.ts'

const root = join(import.meta.dirname, '../..')

function nexum(...words: readonly string[]): Promise<{ code: number | null; out: string; error: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['api/nexum.cjs', ...words], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
    let [out, error] = ['', '']
    child.stdout.on('data', (bytes: Buffer) => { out += bytes.toString() })
    child.stderr.on('data', (bytes: Buffer) => { error += bytes.toString() })
    child.on('error', reject)
    child.on('close', code => resolve({ code, out, error }))
  })
}

describe('nexum fetch', () => {
  let [publisher, folder]: [Publisher | undefined, Folder | undefined] = [undefined, undefined]
  beforeAll(async () => {
    [publisher, folder] = await Promise.all([Publisher.begin(), Folder.make()])
  })
  afterAll(() => Promise.all([publisher?.end(), folder?.remove()]))

  it('prints the addresses that it knows, and connects to none', async () => {
    const { code, out } = await nexum('fetch')
    expect(code).toBe(0)
    expect(out).toMatch(/^ofac-sdn$[^]*https:\/\/sanctionslistservice\.ofac\.treas\.gov[^]*^eu$[^]*token[^]*nexum fetch <list>/m)
  })

  it('refuses to connect where it cannot ask, and names the lists when the name is unknown', async () => {
    const unasked = await nexum('fetch', 'un')
    expect(unasked.code).toBe(2)
    expect(unasked.error).toMatch(/They learn your network address, the time[^]*there is no terminal to ask on\. Nothing was connected to\. With --yes/)
    expect(await nexum('fetch', 'moon', '--yes')).toMatchObject({ code: 2, error: expect.stringMatching(/"moon" is no list whose address is known/) as string })
  })

  it('fetches, and says how to import what came', async () => {
    if (publisher === undefined || folder === undefined) throw new Error('not begun')
    publisher.sends(unitedNations('2026-02-27'))
    const printed = vi.spyOn(console, 'log').mockImplementation(() => undefined)
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    try {
      expect(await runFetch(folder.path, 'un', { yes: true, table: [publisher.address()] })).toBe(0)
      expect(printed.mock.calls.flat().join('\n')).toMatch(/Fetched:\n {2}\S*lists\/un\/2026-02-27-[0-9a-f]{8}\.xml\n[^]*To import it: nexum import \S+\.xml --data /)
      publisher.sends('gone', {}, 404)
      expect(await runFetch(folder.path, 'un', { yes: true, table: [publisher.address()] })).toBe(2)
    } finally {
      vi.restoreAllMocks()
    }
  })
})
