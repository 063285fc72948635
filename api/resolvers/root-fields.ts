// Every root field of schema/operations.graphql, by its name.
import { addClaim } from './addClaim.ts'
import { addNode } from './addNode.ts'
import { addTie } from './addTie.ts'
import { cancelImport } from './cancelImport.ts'
import { candidates } from './candidates.ts'
import { changes } from './changes.ts'
import { claims } from './claims.ts'
import { coverage } from './coverage.ts'
import { designations } from './designations.ts'
import { expand } from './expand.ts'
import { figures } from './figures.ts'
import { importRun } from './import.ts'
import { imports } from './imports.ts'
import { judgeIdentity } from './judgeIdentity.ts'
import { law } from './law.ts'
import { leads } from './leads.ts'
import { node } from './node.ts'
import { nodes } from './nodes.ts'
import { ownedBy } from './ownedBy.ts'
import { ownership } from './ownership.ts'
import { paths } from './paths.ts'
import { programmes } from './programmes.ts'
import { prongs } from './prongs.ts'
import { question } from './question.ts'
import { questions } from './questions.ts'
import { readiness } from './readiness.ts'
import { recommendation } from './recommendation.ts'
import { recommendations } from './recommendations.ts'
import { removeWatchlist } from './removeWatchlist.ts'
import { restore } from './restore.ts'
import { retract } from './retract.ts'
import { retractions } from './retractions.ts'
import type { RootField } from './root.ts'
import { saveWatchlist } from './saveWatchlist.ts'
import { scheme } from './scheme.ts'
import { schemes } from './schemes.ts'
import { search } from './search.ts'
import { source } from './source.ts'
import { sources } from './sources.ts'
import { status } from './status.ts'
import { undoImport } from './undoImport.ts'
import { undoJudgement } from './undoJudgement.ts'
import { watchlists } from './watchlists.ts'
import { whatIf } from './whatIf.ts'

export const rootFields: Readonly<Record<string, RootField>> = {
  node, nodes, search, expand, paths, candidates, leads, ownership, ownedBy, coverage, whatIf, readiness, schemes, scheme, designations, figures, recommendations, recommendation,
  sources, source, claims, programmes, prongs, law, questions, question, imports, import: importRun, changes, retractions, watchlists, status
}

export const mutationFields: Readonly<Record<string, RootField>> = {
  undoImport, cancelImport, addNode, addTie, addClaim, retract, restore, judgeIdentity, undoJudgement, saveWatchlist, removeWatchlist
}
