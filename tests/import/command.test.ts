// nexum import, as people and scripts call it.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it, describe } from 'vitest'
import { openGraph } from '../../api/graph/open.ts'
import { importRun } from '../../api/import/runs.ts'
import { csv, Folder, row } from './files.ts'

const root = join(import.meta.dirname, '../..')
interface Ended { readonly code: number | null; readonly out: string; readonly error: string }

function nexum(...words: readonly string[]): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['api/nexum.cjs', ...words], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
    let [out, error] = ['', '']
    child.stdout.on('data', (bytes: Buffer) => { out += bytes.toString() })
    child.stderr.on('data', (bytes: Buffer) => { error += bytes.toString() })
    child.on('error', reject)
    child.on('close', code => resolve({ code, out, error }))
  })
}

describe('nexum import', () => {
  let folder: Folder
  let data: string
  beforeAll(async () => {
    folder = await Folder.make()
    data = join(folder.path, 'data')
  })
  afterAll(() => folder.remove())

  it('reports for machines, and ends with 1 where an expectation is missed', async () => {
    const path = await folder.write('lists/sdn.csv', csv(row(1, 'ALPHA', { remarks: 'Linked To: BETA; Moon phase full.' }), row(2, 'BETA')))
    const { code, out } = await nexum('import', path, '--data', data, '--source-date', '2024-05-03', '--json')
    const { runs: [run] } = JSON.parse(out) as { runs: Record<string, unknown>[] }
    expect(run).toMatchObject({
      source: 'ofac', list: 'ofac/sdn', file: path, publishedOn: '2024-05-03', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string, nodes: 6, ties: 5,
      counts: { read: 2, added: 2, changed: 0, removed: 0, unchanged: 0, refused: 0 }, issues: [{ kind: 'remark kept as text: no rule knows it', count: 1, examples: ['line 1: Moon phase full'] }]
    })
    expect(run?.expectations).toContainEqual({ text: 'at least 5,000 entries', held: false })
    expect(code).toBe(1)
  })

  it('says in plain lines that nothing is new, and nothing was imported', async () => {
    const again = await nexum('import', join(folder.path, 'lists'), '--data', data, '--source-date', '2024-05-03')
    expect(again.out).toMatch(/2 entries read: 0 added, 0 changed, 0 no longer listed, 2 unchanged, 0 refused/)
    expect(again.out).toMatch(/nothing was written/)
    expect(again.error).toMatch(/^Reading /)
    const undated = await nexum('import', join(folder.path, 'lists/sdn.csv'), '--data', data)
    expect(undated).toMatchObject({ code: 2, out: expect.stringMatching(/does not state when it was published.*--source-date/s) as string })
    const unknown = await nexum('import', join(folder.path, 'lists/sdn.csv'), '--data', data, '--source', 'ofack')
    expect(unknown).toMatchObject({ code: 2, out: expect.stringMatching(/"ofack" is no source.*ofac/) as string })
  })

  it('says so where another Nexum holds the store', async () => {
    const graph = await openGraph({ data, store: undefined })
    try {
      expect((await graph.runs()).map(run => importRun(run))).toMatchObject([{ list: 'ofac/sdn', stage: 'DONE', nodes: 6, counts: { added: 2 }, rate: expect.any(Number) as number }])
      const held = await nexum('import', join(folder.path, 'lists'), '--data', data, '--source-date', '2024-05-03')
      expect(held.code).toBe(2)
      expect(held.error).toMatch(/another Nexum has the data folder/)
    } finally {
      await graph.close()
    }
  })

  it('takes an import back by the run that its report names', async () => {
    const store = ['--data', join(folder.path, 'taken-back')]
    const path = await folder.write('back/sdn.csv', csv(row(1, 'ALPHA'), row(2, 'BETA')))
    const { out } = await nexum('import', path, ...store, '--source-date', '2024-05-03')
    const [, run = ''] = /To take it back: nexum import --undo (\S+)/.exec(out) ?? []
    expect(await nexum('import', '--undo', run, ...store)).toMatchObject({ code: 0, error: '', out: `Taken back: ofac/sdn, version of 2024-05-03, from ${path} (${run})\n  2 entries that it had added are gone, 0 that it had changed or marked as no longer listed are as they were before.\n` })
    expect(await nexum('import', '--undo', run, ...store)).toMatchObject({ code: 2, error: expect.stringMatching(/undone already/) as string })
    expect(await nexum('import', path, '--undo', run, ...store)).toMatchObject({ code: 1, error: expect.stringMatching(/--undo takes the id of a run and no files/) as string })
    expect(await nexum('import')).toMatchObject({ code: 1, error: expect.stringMatching(/missing required argument 'path'/) as string })
  })

  it('has help, and names the nearest option', async () => {
    expect((await nexum('import', '--help')).out).toMatch(/--source-date/)
    expect((await nexum('import', '.', '--dry-rum')).error).toMatch(/Did you mean --dry-run/)
  })
})
