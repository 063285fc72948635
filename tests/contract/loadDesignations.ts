import { expect, it } from 'vitest'
import { rowsOf } from '../store/columns.ts'
import type { Contract } from './contract.test.ts'

export default function loadDesignations({ graph }: Contract): void {
  it('holds dates as precise as known, and lists as lists', async () => {
    const rows = rowsOf(await graph().load('loadDesignations'), ['actor', 'id', 'authority', 'programme', 'tags', 'prongs', 'since', 'until', 'listedBy', 'delistedBy'])
    expect(rows).toContainEqual({ actor: 'owner', id: 'owner-US', authority: 'US', programme: 'US-GLOMAG', tags: ['GLOMAG'], prongs: ['EO13818.ii.A'], since: '2022-12-09', until: null, listedBy: null, delistedBy: null })
    expect(rows).toContainEqual({ actor: 'fleet', id: 'fleet-UK', authority: 'UK', programme: 'GB-HR', tags: null, prongs: null, since: null, until: '2023-12-31', listedBy: '2023-05-01', delistedBy: '2024-01-01' })
  })
}
