// What a screen reader hears, and what tables and panels say of the same scene.
import { nodeKinds } from '../../../schema/generated/legend.ts'
import type { CoverageMark, KnownTie, Scene, SceneNode, SceneTie } from './model.ts'

export function nodeText(node: SceneNode): string {
  const parts = [node.name, node.folded.length > 0 ? 'folded' : nodeKinds[node.kind].label.toLowerCase(), count(node.shown, 'tie shown', 'ties shown')]
  if (node.unseen !== null && node.unseen > 0) parts.push(`${node.unseen} not shown`)
  if (node.coverage !== null) parts.push(coverageText(node.coverage))
  if (node.pinned) parts.push('pinned')
  return parts.join(', ')
}

/** Never "clean": what is said depends on the lists that are loaded. */
export function coverageText(marks: readonly CoverageMark[]): string {
  const by = (state: CoverageMark['state']) => marks.filter(mark => mark.state === state).map(mark => mark.authority).join(' ')
  const said = [
    [by('DESIGNATED'), 'designated by'], [by('OTHER_PROGRAMME'), 'under another programme by'], [by('BLOCKED_BY_OWNERSHIP'), 'blocked by ownership under'],
    [by('DELISTED'), 'delisted by'], [by('CANNOT_TELL'), 'cannot tell for']
  ].filter(([who]) => who !== '').map(([who, words]) => `${words} ${who}`)
  if (said.length > 0) return said.join(', ')
  return marks.some(mark => mark.state === 'NOT_LISTED') ? 'not on the lists loaded' : 'no list is loaded that could say'
}

export function tieText(tie: SceneTie, name: (id: string) => string): string {
  return `${name(tie.start)} ${tie.label} ${name(tie.end)}, ${gradeText(tie.grade)}${tie.ended ? ', ended' : ''}`
}

export function gradeText(grade: string | null): string {
  return grade === null ? 'no grade' : `grade ${grade}`
}

/** `since 2019, until 2021-05`; "undated" where nothing is stated. */
export function periodText(tie: Pick<KnownTie, 'since' | 'until' | 'withdrawnBy'>): string {
  const parts = [tie.since === null ? '' : `since ${tie.since}`, tie.until === null ? '' : `until ${tie.until}`, tie.withdrawnBy === null ? '' : `no longer stated from ${tie.withdrawnBy}`]
  return parts.filter(part => part !== '').join(', ') || 'undated'
}

export function sceneText(scene: Scene): string {
  const folded = scene.nodes.reduce((sum, node) => sum + node.folded.length, 0)
  return `Network of ${count(scene.nodes.length, 'node', 'nodes')} and ${count(scene.ties.length, 'tie', 'ties')}${folded > 0 ? `, with ${folded} nodes folded` : ''}`
}

export function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`
}
