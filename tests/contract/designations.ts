import { expect, it } from 'vitest'
import type { DesignationFilter } from '../../api/graph/graph.ts'
import type { Contract } from './contract.test.ts'

const all = { skip: 0, limit: 100 }

export default function designations({ graph }: Contract): void {
  const ids = async (filter: DesignationFilter, page = all) => (await graph().designations(filter, page)).map(({ actor, designation }) => `${actor} ${designation.id}`)

  it('filters by authority, programme, kind and date; a listing without a date counts where an earlier version of its list is held', async () => {
    const firstVersions = { US: '2022-01-01', UK: '2023-04-30' }
    expect(await ids({ authority: 'US', programme: 'US-GLOMAG' })).toEqual(['owner owner-US'])
    expect(await ids({ from: '2022-12-09', to: '2023-05-01', firstVersions })).toEqual(['owner owner-US', 'fleet fleet-UK'])
    expect(await ids({ from: '2022-12-10', to: '2023-05-01', firstVersions })).toEqual(['fleet fleet-UK'])
    expect(await ids({ from: '2022-12-09', to: '2023-05-01', firstVersions: { UK: '2023-05-01' } })).toEqual(['owner owner-US'])
    expect(await ids({ kind: 'Organization', programme: 'GB-HR' })).toEqual(['fleet fleet-UK'])
    expect(await ids({ kind: 'Vessel', programme: 'GB-HR' })).toEqual([])
  })

  it('pages in a stable order', async () => {
    const whole = await ids({})
    expect([...await ids({}, { skip: 0, limit: 2 }), ...await ids({}, { skip: 2, limit: 100 })]).toEqual(whole)
    expect(whole.length).toBeGreaterThanOrEqual(3)
  })
}
