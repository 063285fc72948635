import { expect, it } from 'vitest'
import { rowsOf } from '../store/columns.ts'
import type { Contract } from './contract.test.ts'

export default function recordsOfList({ graph }: Contract): void {
  it('gives one list without its statements', async () => {
    expect(rowsOf(await graph().recordsOfList('uk/fcdo'), ['id', 'of', 'part', 'digest', 'absentSince'])).toEqual([{ id: 'uk/fcdo owner', of: 'owner', part: 'b', digest: 'digest of uk/fcdo owner', absentSince: null }])
    expect((await graph().recordsOfList('eu/consolidated')).length).toBe(0)
  })
}
