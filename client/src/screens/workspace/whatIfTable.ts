import { whatIfWords as w } from '../../app/whatIfWords.ts'
import type { WhatIfAnswer } from '../../data/actorDocuments.ts'
import { changeRows, type ChangeRow, type Group } from '../../data/affected.ts'

/** The file of what would change: every row says what it rests on, that it is supposed, and that leads are no findings. */
export function whatIfRows(answer: WhatIfAnswer): string[][] {
  const lists = answer.basis.lists.map(list => `${list.source} ${list.publishedOn}`).join('; ')
  const rows = changeRows(answer).map(({ group, actor, under, ground, before, after, why }) => [
    w.groups[group], actor.id, actor.name, under, ground, verdictText(group, before), verdictText(group, after), why, answer.supposed.join(' '), answer.on, lists, [answer.notice, ...answer.remarks].join(' ')
  ])
  return [Object.values(w.heads), ...rows]
}

/** Null of a lead: the ground is not opened. */
export function verdictText(group: Group, verdict: ChangeRow['before']): string {
  if (group === 'BLOCKED' || group === 'FREED') return w.verdicts[verdict ?? 'CANNOT_TELL']
  return verdict === null ? w.noLead : w.leadVerdicts[verdict]
}
