// verify, backup and restore: the digest is the same on both engines and in any order, and notices every change.
import { appendFileSync, mkdtempSync, readFileSync, rmSync, truncateSync, statSync, writeFileSync, cpSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { readConfig, type Config } from '../../api/config.ts'
import { backup } from '../../api/commands/backup.ts'
import { restore } from '../../api/commands/restore.ts'
import { verify } from '../../api/commands/verify.ts'
import { digestOf } from '../../api/graph/content.ts'
import { forEachEngine } from '../engines.ts'
import { board, everyKind, network, person, run, tie } from './samples.ts'

const folder = mkdtempSync(join(tmpdir(), 'nexum-verify-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
let files = 0
const file = () => join(folder, `backup-${++files}.jsonl.gz`)

const said: string[] = []
const hear = (text: unknown) => { said.push(String(text)) }
vi.spyOn(console, 'log').mockImplementation(hear)
vi.spyOn(console, 'error').mockImplementation(hear)
afterEach(() => { said.length = 0 })

const { nodes, ties } = everyKind()
const all = { nodes: [...nodes, ...network.nodes], ties: [...ties, ...network.ties], records: network.records }
/** The digest of `all`, once an engine has said it: every other must say the same. */
let digest: string | undefined

forEachEngine('verify, backup, restore', engine => {
  const config = (): Config => ({ ...readConfig({ data: engine.data }, {}), store: engine.store })

  describe('verify', () => {
    it('says that an empty store is empty', async () => {
      await engine.empty()
      expect(await verify(config())).toBe(0)
      expect(said.join('\n')).toMatch(/store is empty/)
    })

    it('finds the same digest on every engine, in whatever order things were written', async () => {
      const graph = await engine.open()
      await graph.write({ create: all, run: run('run-1') })
      const first = await digestOf(graph)
      expect(first).toMatchObject({ nodes: all.nodes.length, ties: all.ties.length, records: 3, runs: 1 })
      digest ??= first.digest
      expect(first.digest).toBe(digest)
      await engine.empty()
      const again = await engine.open()
      await again.write({ run: run('run-1') })
      for (const one of all.nodes.toReversed()) await again.write({ merge: { nodes: [one] } })
      await again.write({ merge: { ties: all.ties.toReversed(), records: all.records.toReversed() } })
      expect((await digestOf(again)).digest).toBe(digest)
      await again.close()
    })

    it('keeps the digest, and says that nothing has changed', async () => {
      expect(await verify(config())).toBe(0)
      expect(await verify(config())).toBe(0)
      expect(said.join('\n')).toMatch(/Unchanged since it was verified/)
    })

    it('notices a change that Nexum did not write', async () => {
      const graph = await engine.open()
      await graph.engine.write([{ statement: { name: 'by hand', text: "MATCH (n:Node {id: 'owner'}) SET n.name = 'Somebody else'" } }])
      await graph.close()
      expect(await verify(config())).toBe(1)
      expect(said.join('\n')).toMatch(/changed without a write of Nexum/)
      expect(await verify(config(), { accept: true })).toBe(0)
      expect(said.at(-1)).toMatch(/Taken for the truth/)
      expect(await verify(config())).toBe(0)
    })

    it('says so when the store holds what the ontology does not know', async () => {
      const graph = await engine.open()
      await graph.engine.write([{ statement: { name: 'by hand', text: "CREATE (n:Node {id: 'odd', kind: 'Boat', name: 'Odd'})" } }])
      await graph.close()
      expect(await verify(config())).toBe(1)
      expect(said.join('\n')).toMatch(/does not know.*Boat/)
    })
  })

  describe('backup and restore', () => {
    let saved: string
    beforeAll(async () => {
      await engine.empty()
      const graph = await engine.open()
      await graph.write({ create: all, run: run('run-1') })
      await graph.saveBoard(board('board-kept', { revision: 7, archivedAt: '2024-05-06T00:00:00.000Z' }), 0)
      await graph.close()
      saved = file()
      expect(await backup(config(), saved)).toBe(0)
    })

    it('bring everything back into an empty store', async () => {
      await engine.empty()
      expect(await restore(config(), saved)).toBe(0)
      expect(said.join('\n')).toContain(digest)
      const graph = await engine.open()
      expect((await digestOf(graph)).digest).toBe(digest)
      expect(await graph.board('board-kept')).toEqual(board('board-kept', { revision: 7, archivedAt: '2024-05-06T00:00:00.000Z' }))
      await graph.close()
    })

    it('go from one engine to the other', async () => {
      const other = mkdtempSync(join(folder, 'other-'))
      expect(await restore({ ...readConfig({ data: other }, {}), store: undefined }, saved)).toBe(0)
      expect(said.join('\n')).toContain(digest)
    })

    it('refuse a store that is not empty', async () => {
      expect(await restore(config(), saved)).toBe(1)
      expect(said.join('\n')).toMatch(/not empty/)
    })

    it('refuse to keep nothing, and to read what is not there', async () => {
      const data = mkdtempSync(join(folder, 'none-'))
      expect(await backup({ ...readConfig({ data }, {}), store: undefined }, file())).toBe(1)
      expect(said.at(-1)).toMatch(/store is empty/)
      expect(await restore({ ...readConfig({ data }, {}), store: undefined }, join(folder, 'nothing.gz'))).toBe(1)
      expect(said.at(-1)).toMatch(/nothing\.gz cannot be read/)
    })

    it('refuse a file that is there already, or cannot be written', async () => {
      expect(await backup(config(), saved)).toBe(1)
      expect(said.join('\n')).toMatch(/there already/)
      expect(await backup(config(), join(folder, 'nowhere', 'x.gz'))).toBe(1)
      expect(said.join('\n')).toMatch(/cannot be written/)
    })
  })

  describe('a damaged backup', () => {
    const lines = (path: string) => gunzipSync(readFileSync(path)).toString().split('\n')
    const damages: Readonly<Record<string, (path: string) => void>> = {
      'cut': path => truncateSync(path, Math.floor(statSync(path).size / 2)),
      'empty': path => truncateSync(path, 0),
      'no archive': path => writeFileSync(path, 'hello'),
      'without its end': path => writeFileSync(path, gzipSync(lines(path).slice(0, -2).join('\n'))),
      'without one line': path => writeFileSync(path, gzipSync(lines(path).filter((_, place) => place !== 2).join('\n'))),
      'with a changed word': path => writeFileSync(path, gzipSync(lines(path).join('\n').replace('Name of owner', 'Name of other'))),
      'with a changed board': path => writeFileSync(path, gzipSync(lines(path).join('\n').replace('Title of board-hurt', 'Title of another'))),
      'with a line too many': path => appendFileSync(path, gzipSync('{"node":{"id":"x","kind":"Person","name":"X"}}\n')),
      'with an unknown kind': path => writeFileSync(path, gzipSync(lines(path).join('\n').replace('"kind":"Person"', '"kind":"Boat"'))),
      'of a later format': path => writeFileSync(path, gzipSync(lines(path).join('\n').replace('"format":1', '"format":2')))
    }

    it.each(Object.keys(damages))('%s: is refused, and nothing is written', async what => {
      await engine.empty()
      const graph = await engine.open()
      await graph.write({ create: { nodes: [person('owner'), person('b')], ties: [tie('FAMILY_OF', 'owner', 'b')] } })
      await graph.saveBoard(board('board-hurt'), 0)
      await graph.close()
      const path = file()
      expect(await backup(config(), path)).toBe(0)
      await engine.empty()
      const damaged = `${path}.damaged`
      cpSync(path, damaged)
      damages[what]?.(damaged)
      expect(await restore(config(), damaged)).toBe(1)
      expect(said.at(-1)).toMatch(/^restore: /)
      const after = await engine.open()
      expect(await after.size()).toEqual({ nodes: 0, ties: 0 })
      await after.close()
    })
  })
})
