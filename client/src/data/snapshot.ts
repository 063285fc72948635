// A node and what stands around it as a finished scene, apart from the desk.
import { emptyWorkspace } from '../scene/workspace.ts'
import * as commands from '../scene/commands.ts'
import { deriveScene } from '../scene/derive.ts'
import { nothingKnown, type CoverageMark, type Scene } from '../scene/model.ts'
import { walkedKinds } from '../scene/style.ts'
import { arrangeInWorker } from './arrange.ts'
import { ask } from './ask.ts'
import { coverageOf } from './deskActions.ts'
import { expandDocument } from './documents.ts'
import { knownNode, knownTie, learn, learnCoverage } from './known.ts'

/** A small picture stays readable up to about here. */
const size = 14

export async function snapshot(id: string, signal?: AbortSignal): Promise<Scene> {
  const { expand } = await ask(expandDocument, { id, tieKinds: [...walkedKinds], first: size }, signal)
  const nodes = [{ ...knownNode(expand.node), counts: null }, ...expand.ties.flatMap(tie => (tie.other === null ? [] : [{ ...knownNode(tie.other), counts: null }]))]
  const ties = expand.ties.map(knownTie)
  const actors = [expand.node, ...expand.ties.flatMap(tie => tie.other ?? [])].filter(card => 'degree' in card).map(card => card.id)
  const marks = actors.length === 0 ? new Map<string, readonly CoverageMark[]>() : await coverageOf(actors, signal).catch(() => new Map<string, readonly CoverageMark[]>())
  const unique = [...new Map(nodes.map(node => [node.id, node])).values()]
  const positions = await arrangeInWorker({ nodes: unique.map(node => ({ id: node.id, at: { x: 0, y: 0 }, pinned: false })), ties })
  const workspace = commands.add('', { nodes: unique, ties, seeds: [id], positions }).apply(emptyWorkspace)
  return deriveScene(learnCoverage(learn(nothingKnown, unique, ties), marks), workspace)
}
