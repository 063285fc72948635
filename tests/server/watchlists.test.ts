// Watchlists over the API: what imports brought that is new for them.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Entry } from '../../api/import/entry.ts'
import { importSource } from '../../api/import/pipeline.ts'
import { undoRun } from '../../api/import/undo.ts'
import { generated, stating } from '../import/files.ts'
import { servedWorld, type Served } from './served.ts'

const person = (id: string, name: string, { listed = true, owns = '', disputed = false } = {}): Partial<Entry> => ({
  subject: id, locator: id,
  nodes: [
    { id, kind: 'Person', name }, ...listed ? [{ id: `${id}-listed`, kind: 'Designation' as const, name, authority: 'UK' as const, programme: 'GB-HR' }] : [],
    ...disputed ? [{ id: `${id}-claim`, kind: 'Claim' as const, name: 'Says that it never worked there', about: id, stance: 'DENIES' as const, sources: ['source-watched-2024-03-01'] }] : []
  ],
  ties: [...listed ? [{ kind: 'DESIGNATED_AS' as const, start: id, end: `${id}-listed` }] : [], ...owns === '' ? [] : [{ kind: 'OWNS' as const, start: id, end: owns }]]
})

describe('watchlists', () => {
  let served: Served
  beforeAll(async () => { served = await servedWorld() })
  afterAll(() => served.close())

  const load = (day: string, entries: readonly Partial<Entry>[]) => importSource(served.graph, stating(entries, { name: 'watched' }), generated(`watched-${day}`, () => ['']), { sourceDate: day })
  interface Item { readonly kind: string; readonly node: { readonly id: string }; readonly other: { readonly id: string } | null; readonly matchedName: string | null; readonly run: { readonly id: string } }
  const news = async (run?: string) => {
    const { watchlists } = await served.data('query($run: ID) { watchlists { title news(run: $run) { kind text node { id } other { id } matchedName run { id list publishedOn } } } }', { run: run ?? null }) as { watchlists: { title: string; news: Item[] }[] }
    return watchlists.map(({ news }) => news.map(({ kind, node, other, matchedName }) => [kind, node.id, other?.id, matchedName].join(' ').trim()))
  }

  it('tell what is newly listed, tied, disputed and no longer listed, import by import', async () => {
    await load('2024-01-01', [person('w-a', 'Arden Bellweather', { listed: false }), person('w-b', 'Beryl Oakhurst')])
    await served.data('mutation { saveWatchlist(title: "Two", ids: ["w-a", "w-b", "w-a"]) { id title ids } }')
    expect(await news()).toEqual([[]])
    const second = await load('2024-02-01', [person('w-a', 'Arden Bellweather', { owns: 'world-harbour-fortune' }), person('w-b', 'Beryl Oakhurst')])
    expect(await news()).toEqual([['LISTED w-a w-a-listed', 'CONNECTED w-a world-harbour-fortune']])
    const third = await load('2024-03-01', [person('w-a', 'Arden Bellweather', { owns: 'world-harbour-fortune', disputed: true })])
    expect(await news(third.id)).toEqual([['DELISTED w-b w-b-listed', 'CONTRADICTED w-a w-a-claim']])
    expect(await news()).toEqual([['DELISTED w-b w-b-listed', 'CONTRADICTED w-a w-a-claim', 'LISTED w-a w-a-listed', 'CONNECTED w-a world-harbour-fortune']])
    await undoRun(served.graph, third.id)
    expect(await news()).toEqual([['LISTED w-a w-a-listed', 'CONNECTED w-a world-harbour-fortune']])
    expect(await news(second.id)).toEqual(await news())
  })

  it('find by name whoever a list brings, and say that it was by name', async () => {
    const { saveWatchlist: { id } } = await served.data('mutation { saveWatchlist(title: "Names", names: ["Quillon Farthingale"]) { id } }') as { saveWatchlist: { id: string } }
    await load('2024-04-01', [person('w-a', 'Arden Bellweather', { owns: 'world-harbour-fortune' }), person('w-b', 'Beryl Oakhurst'), person('w-q', 'Quillon FARTHINGALE')])
    expect((await news())[1]).toEqual(['LISTED w-q w-q-listed Quillon Farthingale'])
    await served.data('mutation($id: ID!) { removeWatchlist(id: $id) { title } }', { id })
    expect(await news()).toHaveLength(1)
  })

  it('watch something, and somebody who is there', async () => {
    expect(await served.refused('mutation { saveWatchlist(title: "None") { id } }')).toMatchObject({ code: 'BAD_USER_INPUT', message: expect.stringContaining('no ids and no names') as string })
    expect(await served.refused('mutation { saveWatchlist(title: " ", names: ["A"]) { id } }')).toMatchObject({ code: 'BAD_USER_INPUT' })
    expect(await served.refused('mutation { saveWatchlist(title: "Nobody", ids: ["nobody"]) { id } }')).toMatchObject({ code: 'NOT_FOUND' })
    expect(await served.refused('mutation { removeWatchlist(id: "watch/none") { id } }')).toMatchObject({ code: 'NOT_FOUND' })
  })
})
