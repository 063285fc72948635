// nexum export graph, as people and scripts call it.
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { exportGraph, type ExportOptions } from '../../api/commands/export.ts'
import { checkPaths, writeFiles } from '../../api/export/write.ts'
import { openGraph } from '../../api/graph/open.ts'
import { Folder } from '../import/files.ts'
import { writeWorld } from '../world.ts'
import { spawnSync } from 'node:child_process'

describe('nexum export graph', () => {
  let folder: Folder
  let out: string[] = []
  let error: string[] = []
  const path = (name: string) => join(folder.path, name)
  const run = (name: string, options: ExportOptions = {}, data = 'data') => exportGraph({ data: path(data), store: undefined } as Parameters<typeof exportGraph>[0], path(name), options)

  beforeAll(async () => {
    folder = await Folder.make()
    const graph = await openGraph({ data: path('data'), store: undefined })
    await writeWorld(graph)
    await graph.close()
  })
  beforeEach(() => {
    [out, error] = [[], []]
    vi.spyOn(console, 'log').mockImplementation((line: string) => { out.push(line) })
    vi.spyOn(console, 'error').mockImplementation((line: string) => { error.push(line) })
  })
  afterEach(() => { vi.restoreAllMocks() })
  afterAll(() => folder.remove())

  it('writes the format that the ending names, for its owner alone, and says what it is and what was left out', async () => {
    expect(await run('a.graphml')).toBe(0)
    expect(readFileSync(path('a.graphml'), 'utf8')).toMatch(/<graphml[^]*<\/graphml>\n$/)
    expect(statSync(path('a.graphml')).mode & 0o777).toBe(0o600)
    expect(out.join('\n')).toMatch(/a\.graphml: revision 3, \d+ nodes with their ties \(public: what everybody may see\)\.\nLeft out: \d+ nodes and \d+ ties[^]*\nLeads for review, not findings\./)
    expect(error).toEqual([])
  })

  it('takes --format before the ending, and CSV makes a pair and its description', async () => {
    expect(await run('b.txt', { format: 'gexf' })).toBe(0)
    expect(readFileSync(path('b.txt'), 'utf8')).toMatch(/<gexf /)
    expect(await run('c.csv')).toBe(0)
    expect(readdirSync(folder.path).filter(name => name.startsWith('c')).sort()).toEqual(['c-metadata.json', 'c-nodes.csv', 'c-ties.csv'])
  })

  it('writes a part of the graph, and says which', async () => {
    expect(await run('part.graphml', { of: 'world-viktor-lasko', steps: '2' })).toBe(0)
    expect(out.join('\n')).toMatch(/part\.graphml: revision 3, \d+ nodes with their ties, a part of the graph: Viktor Lasko and who is within 2 ties \(public/)
  })

  it('leaves a file that is there, unless it is told to replace it', async () => {
    await folder.write('d.json', 'mine')
    expect(await run('d.json')).toBe(1)
    expect(error.join('')).toMatch(/d\.json is there already\. Name another file, or take --force/)
    expect(readFileSync(path('d.json'), 'utf8')).toBe('mine')
    expect(await run('d.json', { force: true })).toBe(0)
    expect(readFileSync(path('d.json'), 'utf8')).toMatch(/^\[\n\{"nexum":"graph"/)
    await folder.write('e-ties.csv', 'mine')
    expect(await run('e.csv')).toBe(1)
    expect(existsSync(path('e-nodes.csv'))).toBe(false)
  })

  it.each([
    ['x.docx', {}, /ending of x\.docx names no format\. Use one of \.bods .*--format/],
    ['x', { format: 'xml' }, /"xml" is no format\. Use one of graphml, gexf/],
    ['no/such/folder/x.json', {}, /cannot be written .*Name a file in a folder that is there/],
    ['x.bods', { profile: 'partner' as const }, /bods has no --profile partner\. It has public/],
    ['x.json', { raw: true }, /--raw is for CSV/],
    ['x.json', { steps: '2' }, /--steps says how far to go from a node: name it with --of/],
    ['x.json', { of: 'world-viktor-lasko', steps: 'two' }, /--steps: "two" is no number from 1 to 8/],
    ['x.json', { ids: ' ,' }, /--ids names no node/],
    ['x.json', { ids: 'world-viktor-lasko,nobody' }, /there is no node "nobody"/]
  ])('says what is wrong with %s %j, and writes nothing', async (name, options, message) => {
    expect(await run(name, options)).toBe(1)
    expect(error.join('')).toMatch(message)
    expect(existsSync(path(name))).toBe(false)
  })

  it('says so where the name is that of a folder, or the store is empty', async () => {
    mkdirSync(path('f.json'))
    expect(await run('f.json', { force: true })).toBe(1)
    expect(error.join('')).toMatch(/f\.json is a folder/)
    expect(await run('g.json', {}, 'nothing')).toBe(1)
    expect(error.join('')).toMatch(/the store is empty/)
    expect(existsSync(path('g.json'))).toBe(false)
  })

  it('leaves nothing behind when it fails half way', async () => {
    await folder.write('h.json', 'mine')
    async function* failing() {
      yield await Promise.resolve('half')
      throw new Error('the store is gone')
    }
    await expect(writeFiles([path('h.json'), path('i.json')], [['whole'], failing()])).rejects.toThrow('the store is gone')
    expect(readFileSync(path('h.json'), 'utf8')).toBe('mine')
    expect(readdirSync(folder.path).filter(name => name.endsWith('.part') || name.startsWith('i.'))).toEqual([])
  })

  it('says so where a folder may not be written to', async context => {
    if (process.getuid?.() === 0) return context.skip('the superuser may write everywhere')
    mkdirSync(path('locked'))
    chmodSync(path('locked'), 0o500)
    expect(() => { checkPaths([path('locked/x.json')]) }).toThrow(/cannot be written/)
    await Promise.resolve()
  })

  it('is a command with help', () => {
    const { stdout, status } = spawnSync(process.execPath, ['api/nexum.cjs', 'export', '--help'], { cwd: join(import.meta.dirname, '../..'), encoding: 'utf8' })
    expect(status).toBe(0)
    expect(stdout).toMatch(/--ids[^]*--of[^]*--steps/)
    expect(stdout).toMatch(/--profile[^]*graphml[^]*\.stix\.json[^]*Counts of people under 11 are bands/)
  }, 60_000)
})
