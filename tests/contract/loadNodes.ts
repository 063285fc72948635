import { expect, it } from 'vitest'
import { rowsOf } from '../store/columns.ts'
import type { Contract } from './contract.test.ts'

export default function loadNodes({ graph }: Contract): void {
  it('numbers every node once', async () => {
    const rows = rowsOf(await graph().load('loadNodes'), ['row', 'id', 'kind'])
    expect(rows).toHaveLength((await graph().size()).nodes)
    expect(new Set(rows.map(({ row }) => row)).size).toBe(rows.length)
    expect(rows.every(({ row }) => Number.isSafeInteger(row))).toBe(true)
    expect(rows.find(({ id }) => id === 'ship')?.kind).toBe('Vessel')
  })

  it('numbers the ends of ties alike', async () => {
    const numbers = new Map(rowsOf(await graph().load('loadNodes'), ['row', 'id']).map(({ row, id }) => [row, id]))
    const stakes = rowsOf(await graph().load('load-OWNS'), ['start', 'end', 'id', 'shareMinimum', 'since', 'sources']).filter(({ id }) => String(id).startsWith('stake'))
    expect(stakes.map(row => ({ ...row, start: numbers.get(row.start), end: numbers.get(row.end) }))).toEqual(expect.arrayContaining([
      { id: 'stake-1', start: 'owner', end: 'fleet', shareMinimum: 500_001, since: '2020-02-23', sources: ['source-1'] },
      { id: 'stake-2', start: 'owner', end: 'fleet', shareMinimum: 0, since: '2021', sources: ['source-1'] }
    ]))
  })
}
