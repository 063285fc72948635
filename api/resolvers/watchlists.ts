import { z } from 'zod'
import { importRun } from '../import/runs.ts'
import { newsOf } from '../import/watch-news.ts'
import { watchlistsOf, type Watchlist } from '../import/watchlists.ts'
import type { Context } from './context.ts'
import { parseArguments, id, on, optional } from './arguments.ts'
import { root } from './root.ts'

/** Oldest first. */
export const watchlists = root('watchlists', z.object({}), async (_, { graph }) => watchlistsOf(graph))

/** Names as well written as this are news; whether it is the same actor a name alone never tells. */
const alike = 0.9
const newsAsked = z.object({ since: on, run: optional(id) })

export const watchlistFields = {
  async news(watchlist: Watchlist, raw: unknown, context: Context): Promise<object[]> {
    const { since, run } = parseArguments(newsAsked, raw, 'news')
    const byName = await named(watchlist.names, context)
    const found = await context.within(newsOf(context.graph, [...new Set([...watchlist.ids, ...byName.keys()])], { since: since ?? watchlist.createdAt, run }))
    const nodes = await context.load.node.all(found.flatMap(({ id, other }) => [id, other]))
    return found.flatMap(({ id: actor, run: from, ...news }, place) => {
      const [node, other = null] = nodes.slice(place * 2, place * 2 + 2)
      return node === undefined ? [] : [{ kind: news.kind, text: news.text, node, other, matchedName: watchlist.ids.includes(actor) ? null : byName.get(actor) ?? null, run: importRun(from) }]
    })
  }
}

/** Who is there under a watched name now, by id. */
async function named(names: readonly string[], { names: search, call }: Context): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  for (const name of names) {
    const { hits } = await search.search({ query: name, first: 50 }, call())
    for (const { id, score } of hits) if (score >= alike) found.set(id, name)
  }
  return found
}
