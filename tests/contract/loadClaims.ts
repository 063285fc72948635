import { expect, it } from 'vitest'
import { rowsOf } from '../store/columns.ts'
import type { Contract } from './contract.test.ts'

export default function loadClaims({ graph }: Contract): void {
  it('holds grade, stance, knowledge, origin and sources, null where there is none', async () => {
    const rows = rowsOf(await graph().load('loadClaims'), ['id', 'about', 'stance', 'reliability', 'credibility', 'knowledge', 'origin', 'sources'])
    expect(rows).toContainEqual({ id: 'claim-a', about: 'owner-LEADS-fleet', stance: 'DENIES', reliability: 'B', credibility: '2', knowledge: 'STATED', origin: 'source-1', sources: expect.arrayContaining([expect.any(String)]) as object })
    expect(rows).toContainEqual({ id: 'claim-b', about: 'owner', stance: 'SUPPORTS', reliability: 'A', credibility: '1', knowledge: null, origin: null, sources: expect.arrayContaining([expect.any(String)]) as object })
  })
}
