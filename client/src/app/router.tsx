// Routes and what each may hold in its address. The graph's code is loaded when the workspace is opened.
import { createRootRoute, createRoute, createRouter, lazyRouteComponent, parseSearchWith, stringifySearchWith } from '@tanstack/react-router'
import { Home } from '../screens/home/Home.tsx'
import { ErrorState } from '../ui/states.tsx'
import { actorSearch, candidateSearch, coverageSearch, deskSearch, importSearch, ownershipSearch } from './address.ts'
import { entrySearch, questionSearch, recommendationSearch } from './entryAddress.ts'
import { NotFound, Shell } from './Shell.tsx'

const root = createRootRoute({ component: Shell, notFoundComponent: NotFound, errorComponent: ({ error, reset }) => <ErrorState error={error instanceof Error ? error : new Error(String(error))} retry={reset} /> })
const home = createRoute({ getParentRoute: () => root, path: '/', component: Home })
const workspace = createRoute({ getParentRoute: () => root, path: '/w', validateSearch: deskSearch, component: lazyRouteComponent(() => import('../screens/workspace/Workspace.tsx'), 'Workspace') })
/** Drawn by the desk itself: a picture that becomes a board stays where it is. */
const board = createRoute({ getParentRoute: () => workspace, path: '$id' })
const candidates = createRoute({ getParentRoute: () => root, path: '/candidates', validateSearch: candidateSearch, component: lazyRouteComponent(() => import('../screens/candidates/Candidates.tsx'), 'Candidates') })
const ownershipStart = createRoute({ getParentRoute: () => root, path: '/ownership', validateSearch: ownershipSearch, component: lazyRouteComponent(() => import('../screens/ownership/Ownership.tsx'), 'OwnershipStart') })
const ownership = createRoute({ getParentRoute: () => root, path: '/ownership/$id', validateSearch: ownershipSearch, component: lazyRouteComponent(() => import('../screens/ownership/Ownership.tsx'), 'Ownership') })
const actor = createRoute({ getParentRoute: () => root, path: '/actor/$id', validateSearch: actorSearch, component: lazyRouteComponent(() => import('../screens/actor/Actor.tsx'), 'Actor') })
const coverage = createRoute({ getParentRoute: () => root, path: '/coverage', validateSearch: coverageSearch, component: lazyRouteComponent(() => import('../screens/matrix/Coverage.tsx'), 'Coverage') })
const imports = createRoute({ getParentRoute: () => root, path: '/imports', validateSearch: importSearch, component: lazyRouteComponent(() => import('../screens/imports/Imports.tsx'), 'Imports') })
const entry = createRoute({ getParentRoute: () => root, path: '/entry', validateSearch: entrySearch, component: lazyRouteComponent(() => import('../screens/entry/Entry.tsx'), 'Entry') })
const retractions = createRoute({ getParentRoute: () => root, path: '/retractions', component: lazyRouteComponent(() => import('../screens/entry/Retractions.tsx'), 'Retractions') })
const watchlists = createRoute({ getParentRoute: () => root, path: '/watchlists', component: lazyRouteComponent(() => import('../screens/watchlists/Watchlists.tsx'), 'Watchlists') })
const questions = createRoute({ getParentRoute: () => root, path: '/questions', validateSearch: questionSearch, component: lazyRouteComponent(() => import('../screens/questions/Questions.tsx'), 'Questions') })
const recommendations = createRoute({ getParentRoute: () => root, path: '/recommendations', validateSearch: recommendationSearch, component: lazyRouteComponent(() => import('../screens/recommendations/Recommendations.tsx'), 'Recommendations') })

export const router = createRouter({
  routeTree: root.addChildren([home, workspace.addChildren([board]), candidates, ownershipStart, ownership, actor, coverage, imports, entry, retractions, watchlists, questions, recommendations]),
  // Ids stay text: an id that looks like a number is no number.
  parseSearch: parseSearchWith(text => text),
  stringifySearch: stringifySearchWith(value => String(value)),
  defaultPreload: 'intent',
  scrollRestoration: true
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
