import { expect, it } from 'vitest'
import { node, tie } from '../store/samples.ts'
import type { Contract } from './contract.test.ts'

export default function sharers({ graph }: Contract): void {
  it('gives everybody who has one of the identifiers', async () => {
    const nodes = [node('Person', 'sharer-1'), node('Person', 'sharer-2'), node('Identifier', 'shared-passport'), node('Identifier', 'passport-of-one')]
    const ties = [tie('IDENTIFIED_BY', 'sharer-1', 'shared-passport'), tie('IDENTIFIED_BY', 'sharer-2', 'shared-passport'), tie('IDENTIFIED_BY', 'sharer-2', 'passport-of-one')]
    await graph().write({ create: { nodes, ties } })
    const found = await graph().sharers(['shared-passport', 'unknown'])
    expect(found.map(({ id, actor, kind }) => [id, actor, kind])).toEqual([['shared-passport', 'sharer-1', 'Person'], ['shared-passport', 'sharer-2', 'Person']])
    expect(found[0]?.sources).toEqual(ties[0]?.sources)
  })
}
