// Saved workspaces over the API: saved over what was read, put away and never deleted.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { servedWorld, type Served } from './served.ts'

const content = (nodes: readonly string[], more: object = {}) => ({ version: 1, nodes, seeds: nodes.slice(0, 1), ...more })
interface Saved { readonly id: string; readonly revision: number; readonly title: string; readonly nodes: number; readonly savedAt: string; readonly content: { readonly nodes: readonly string[] } }

describe('boards', () => {
  let served: Served
  beforeAll(async () => { served = await servedWorld() })
  afterAll(() => served.close())

  const mutation = 'mutation($id: ID, $title: String!, $content: JSON!, $revision: Int) { saveBoard(id: $id, title: $title, content: $content, revision: $revision) { id title revision nodes savedAt content } }'
  const save = async (asked: object) => (await served.data(mutation, asked) as { saveBoard: Saved }).saveBoard
  const list = async (archived = false) => (await served.data('query($archived: Boolean) { boards(archived: $archived) { id title revision nodes } }', { archived }) as { boards: Saved[] }).boards
  const one = async (id: string) => (await served.data('query($id: ID!) { board(id: $id) { id title revision archivedAt content } }', { id }) as { board: Saved | null }).board

  it('are saved, listed saved last first, and read with what they hold', async () => {
    const first = await save({ title: ' Fleet ', content: content(['world-harbour-fortune'], { places: [['world-harbour-fortune', 3, 4]] }) })
    expect(first).toMatchObject({ title: 'Fleet', revision: 1, nodes: 1 })
    const second = await save({ id: 'board-of-mine', title: 'Mine', content: content([]) })
    expect(second).toMatchObject({ id: 'board-of-mine', revision: 1 })
    expect((await list()).map(({ id }) => id)).toEqual(['board-of-mine', first.id])
    expect(await one(first.id)).toMatchObject({ title: 'Fleet', content: { version: 1, nodes: ['world-harbour-fortune'], places: [['world-harbour-fortune', 3, 4]], hidden: [] } })
    expect(await one('board-none')).toBeNull()
  })

  it('tell a conflict, keep what is there, and take the same again without another revision', async () => {
    const { id } = await save({ title: 'Two tabs', content: content(['a']) })
    const asked = { id, title: 'Two tabs', content: content(['a', 'b']), revision: 1 }
    expect(await save(asked)).toMatchObject({ revision: 2, nodes: 2 })
    expect(await save(asked)).toMatchObject({ revision: 2, nodes: 2 })
    expect(await served.refused(mutation, { ...asked, content: content(['c']) })).toMatchObject({ code: 'CONFLICT', id, revision: 2, message: expect.stringContaining('Nothing was overwritten') as string })
    expect((await one(id))?.content.nodes).toEqual(['a', 'b'])
    expect(await served.refused(mutation, { ...asked, content: content(['c']), revision: 7 })).toMatchObject({ code: 'CONFLICT', revision: 2 })
    expect(await served.refused(mutation, { ...asked, id: 'board-none', revision: 2 })).toMatchObject({ code: 'NOT_FOUND', id: 'board-none' })
  })

  it('are put away and taken out again', async () => {
    const { id } = await save({ title: 'Old', content: content([]) })
    const archive = 'mutation($id: ID!, $archived: Boolean) { archiveBoard(id: $id, archived: $archived) { revision archivedAt } }'
    expect(await served.data(archive, { id })).toMatchObject({ archiveBoard: { revision: 2, archivedAt: expect.stringMatching(/^20/) as string } })
    expect((await list()).some(board => board.id === id)).toBe(false)
    expect((await list(true)).map(board => board.id)).toEqual([id])
    expect((await one(id))?.content.nodes).toEqual([])
    expect(await served.data(archive, { id, archived: false })).toMatchObject({ archiveBoard: { revision: 3, archivedAt: null } })
    expect(await served.refused(archive, { id: 'board-none' })).toMatchObject({ code: 'NOT_FOUND' })
  })

  it('refuse what is no board, with what to do', async () => {
    expect(await served.refused(mutation, { title: 'x', content: { version: 99 } })).toMatchObject({ code: 'BAD_USER_INPUT', path: ['content'], message: expect.stringContaining('format 99') as string })
    expect(await served.refused(mutation, { title: 'x', content: { version: 1, places: 'no' } })).toMatchObject({ code: 'BAD_USER_INPUT', message: expect.stringContaining('"places"') as string })
    expect(await served.refused(mutation, { title: ' ', content: content([]) })).toMatchObject({ code: 'BAD_USER_INPUT', path: ['title'] })
    expect(await served.refused(mutation, { id: '../etc', title: 'x', content: content([]) })).toMatchObject({ code: 'BAD_USER_INPUT', path: ['id'] })
  })

  it('of two thousand nodes fit into a request', async () => {
    const nodes = Array.from({ length: 2000 }, (_, at) => `ofac-${at}-with-a-rather-long-identifier`)
    const saved = await save({ title: 'Large', content: content(nodes, { places: nodes.map((id, at) => [id, at * 12.5, -at]), ties: Array.from({ length: 3200 }, (_, at) => `${at}`.padStart(40, 'a')) }) })
    expect(saved).toMatchObject({ revision: 1, nodes: 2000 })
  })
})

describe('among', () => {
  let served: Served
  beforeAll(async () => { served = await servedWorld() })
  afterAll(() => served.close())

  it('gives the ties that have both their ends among the nodes, and nulls for who is not there', async () => {
    const { expand } = await served.data('{ expand(id: "world-harbour-fortune", first: 100) { ties { id kind start end } } }') as { expand: { ties: { id: string; kind: string; start: string; end: string }[] } }
    const [first] = expand.ties
    if (first === undefined) throw new Error('the ship has no ties')
    const asked = await served.data('query($ids: [ID!]!, $tieKinds: [TieKind!]) { among(ids: $ids, tieKinds: $tieKinds) { nodes { id } ties { id sources { id } } truncated { total } } }', { ids: [first.start, 'nobody', first.end] }) as { among: { nodes: ({ id: string } | null)[]; ties: { id: string; sources: unknown[] }[]; truncated: null } }
    expect(asked.among.nodes.map(node => node?.id ?? null)).toEqual([first.start, null, first.end])
    expect(asked.among.ties.map(tie => tie.id)).toContain(first.id)
    expect(asked.among.ties.every(tie => tie.sources.length > 0)).toBe(true)
    const between = expand.ties.filter(tie => [tie.start, tie.end].every(end => end === first.start || end === first.end))
    expect(asked.among.ties).toHaveLength(between.length)
    const only = await served.data('query($ids: [ID!]!, $ties: [ID!]) { among(ids: $ids, ties: $ties) { ties { id } } }', { ids: [first.start, first.end], ties: [first.id, 'gone'] })
    expect(only).toEqual({ among: { ties: [{ id: first.id }] } })
    expect(await served.data('query($ids: [ID!]!) { among(ids: $ids, ties: []) { ties { id } } }', { ids: [first.start, first.end] })).toEqual({ among: { ties: asked.among.ties.map(({ id }) => ({ id })) } })
    const others = await served.data('query($ids: [ID!]!) { among(ids: $ids, tieKinds: [CITIZEN_OF]) { ties { id } } }', { ids: [first.start, first.end] })
    expect(others).toEqual({ among: { ties: between.filter(tie => tie.kind === 'CITIZEN_OF').map(({ id }) => ({ id })) } })
  })
})
