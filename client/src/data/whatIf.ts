// Suppositions at the desk: about whom, what is asked, and who would be affected as a picture. Nothing is written.
import { useQuery } from '@tanstack/react-query'
import { whatIfWords } from '../app/whatIfWords.ts'
import { words } from '../app/words.ts'
import * as commands from '../scene/commands.ts'
import { owningKinds } from '../scene/holdings.ts'
import { hardCap } from '../scene/workspace.ts'
import { whatIfDocument, type WhatIfAnswer } from './actorDocuments.ts'
import { affected } from './affected.ts'
import { ask } from './ask.ts'
import { run, setTrail, teach, teachSources, toast, workspace } from './desk.ts'
import { badges } from './deskActions.ts'
import { expandDocument } from './documents.ts'
import type { VariablesOf } from './graphql.ts'
import { knownNode, knownTie } from './known.ts'
import type { Subject } from './supposing.ts'

export type Supposition = VariablesOf<typeof whatIfDocument>

export function useWhatIf(supposition: Supposition | null) {
  return useQuery<WhatIfAnswer>({
    queryKey: ['what if', supposition], enabled: supposition !== null,
    queryFn: ({ signal }) => (supposition === null ? Promise.reject(new Error('nothing supposed')) : ask(whatIfDocument, supposition, signal).then(answer => answer.whatIf))
  })
}

/** The stakes it holds and those held in it: what could be sold. */
export function useStakes(id: string) {
  return useQuery({ queryKey: ['stakes', id], queryFn: ({ signal }) => ask(expandDocument, { id, tieKinds: [...owningKinds], order: 'STRENGTH', first: 200 }, signal).then(answer => answer.expand.ties) })
}

/** One step of the history: who would be affected comes onto the picture and is lit, with the chains that lead there. */
export function showAffected(subject: Subject, answer: WhatIfAnswer): void {
  const { nodes, ties, walk, shown } = affected(subject.id, answer)
  const before = new Set(workspace().nodes)
  if (before.size + nodes.filter(node => !before.has(node.id)).length > hardCap) return toast(words.desk.capped)
  teach(nodes.map(knownNode), ties.map(knownTie))
  teachSources(ties.flatMap(tie => tie.sources))
  setTrail(null)
  const name = whatIfWords.lit(subject.name, shown)
  const add = commands.add(name, { nodes: nodes.map(knownNode), ties: ties.map(knownTie), around: subject.id })
  run({ name, apply: before => commands.light(name, walk).apply(add.apply(before)) })
  toast(name, true)
  void badges()
}

export function putOut(): void {
  run(commands.light(words.desk.unlit, []))
}
