import { expect, it } from 'vitest'
import { rowsOf } from '../store/columns.ts'
import { person, tie } from '../store/samples.ts'
import type { Contract } from './contract.test.ts'

export default function loadJudgements({ graph }: Contract): void {
  it('gives judgements of actors that decide and were not withdrawn', async () => {
    const judgement = (end: string, value: string, more: object = {}) => tie('SAME_AS', 'judged-1', end, { judgement: value, reason: 'Read.', ...more })
    await graph().write({ create: {
      nodes: ['judged-1', 'judged-2', 'judged-3', 'judged-4', 'judged-5'].map(id => person(id)),
      ties: [judgement('judged-2', 'SAME'), judgement('judged-3', 'DIFFERENT'), judgement('judged-4', 'UNDECIDED'), judgement('judged-5', 'SAME', { withdrawnBy: '2024-01-01' })]
    } })
    const rows = rowsOf(await graph().load('loadJudgements'), ['left', 'right', 'judgement'])
    expect(rows.filter(({ left }) => left === 'judged-1')).toEqual([{ left: 'judged-1', right: 'judged-2', judgement: 'SAME' }, { left: 'judged-1', right: 'judged-3', judgement: 'DIFFERENT' }])
  })
}
