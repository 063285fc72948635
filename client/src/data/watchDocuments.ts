// What the screen of watchlists asks and sends.
import { graphql, type ResultOf } from './graphql.ts'

export const watchlistsDocument = graphql(`
  query Watchlists($since: Date) {
    watchlists {
      id title ids names createdAt
      news(since: $since) { kind text matchedName node { __typename id kind name } other { __typename id kind name } run { id list file publishedOn startedAt } }
    }
    status { lists { list publishedOn importedAt ageDays stale complete } }
  }
`)

export const namesOfDocument = graphql(`
  query NamesOf($ids: [ID!]!) { nodes(ids: $ids) { __typename id kind name } }
`)

export const saveWatchlistDocument = graphql(`
  mutation SaveWatchlist($title: String!, $ids: [ID!], $names: [String!]) { saveWatchlist(title: $title, ids: $ids, names: $names) { id title } }
`)

export const removeWatchlistDocument = graphql(`
  mutation RemoveWatchlist($id: ID!) { removeWatchlist(id: $id) { id title } }
`)

export type Watched = ResultOf<typeof watchlistsDocument>['watchlists'][number]
export type WatchNews = Watched['news'][number]
export type ListLoaded = ResultOf<typeof watchlistsDocument>['status']['lists'][number]
