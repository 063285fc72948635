import { expect, it } from 'vitest'
import type { Contract } from './contract.test.ts'

export default function designationCounts({ graph }: Contract): void {
  it('counts what designations would list', async () => {
    expect(await graph().designationCounts({ authority: 'US', programme: 'US-GLOMAG' })).toEqual([{ authority: 'US', programme: 'US-GLOMAG', kind: 'Person', date: '2022-12-09', count: 1 }])
    expect(await graph().designationCounts({ programme: 'GB-HR', from: '2023-05-01', to: '2023-05-01', firstVersions: { UK: '2023-04-30' } })).toEqual([{ authority: 'UK', programme: 'GB-HR', kind: 'Organization', date: '2023-05-01', count: 1 }])
  })
}
