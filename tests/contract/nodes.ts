import { expect, it } from 'vitest'
import { everyKind } from '../store/samples.ts'
import type { Contract } from './contract.test.ts'

export default function nodes({ graph }: Contract): void {
  it('gives every kind back as it was written', async () => {
    const { nodes: whole } = everyKind()
    const found = await graph().nodes(whole.map(({ id }) => id))
    expect(found.map(node => ({ ...node, revision: 0 }))).toEqual(whole.map(node => ({ ...node, revision: 0 })))
  })

  it('keeps the order asked for, with undefined for an unknown id', async () => {
    expect((await graph().nodes(['ship', 'nobody', 'owner', 'ship'])).map(node => node?.id)).toEqual(['ship', undefined, 'owner', 'ship'])
    expect(await graph().nodes([])).toEqual([])
  })
}
