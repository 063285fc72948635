// Nexum's own walks, as the network thread runs them.
import { neighbourhood, type Neighbourhood } from '../../../api/projection/neighbourhood.ts'
import { paths, type PathsFound } from '../../../api/projection/paths.ts'
import { digest, longest, on, timed, type Peer, type Problem } from './problem.ts'

export function nexum({ projection, around, pairs }: Problem): Peer {
  return {
    name: 'Nexum',
    ask: what => Promise.resolve(what === 'within two ties'
      ? timed(around, row => neighbourhood(projection, { row, hops: 2, on }), (found: Neighbourhood) => digest([...found.rows].filter(row => projection.hub[row] !== 1)))
      : timed(pairs, ([from, to]) => paths(projection, { from, to, count: 1, maxLength: longest, on }), (found: PathsFound) => found.paths[0]?.length ?? -1)),
    close: () => undefined
  }
}
