// A scheme, who stands in it and who is tied to them, as a finished scene apart from the desk.
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
const around = 7
const most = 5

export async function snapshot(ids: readonly string[], signal?: AbortSignal): Promise<Scene> {
  const answers = await Promise.all(ids.slice(0, most).map(id => ask(expandDocument, { id, tieKinds: [...walkedKinds], first: around }, signal)))
  const cards = answers.flatMap(({ expand }) => [expand.node, ...expand.ties.flatMap(tie => tie.other ?? [])])
  // Without counts: a small picture needs no numbers of what it leaves out.
  const nodes = [...new Map(cards.map(card => [card.id, { ...knownNode(card), counts: null }])).values()]
  const ties = [...new Map(answers.flatMap(({ expand }) => expand.ties).map(tie => [tie.id, knownTie(tie)])).values()]
  const actors = [...new Set(cards.filter(card => 'degree' in card).map(card => card.id))]
  const marks = actors.length === 0 ? new Map<string, readonly CoverageMark[]>() : await coverageOf(actors, signal).catch(() => new Map<string, readonly CoverageMark[]>())
  const positions = await arrangeInWorker({ nodes: nodes.map(node => ({ id: node.id, at: { x: 0, y: 0 }, pinned: false })), ties })
  const workspace = commands.add('', { nodes, ties, seeds: ids.slice(0, 1), positions }).apply(emptyWorkspace)
  return deriveScene(learnCoverage(learn(nothingKnown, nodes, ties), marks), workspace)
}
