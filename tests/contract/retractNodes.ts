import { expect, it } from 'vitest'
import { person, source, tie } from '../store/samples.ts'
import type { Contract } from './contract.test.ts'

export default function retractNodes({ graph }: Contract): void {
  it('takes back a node with the ties that are taken back, and leaves one that another tie needs', async () => {
    const people = ['retracted', 'needed', 'needing'].map(id => person(id))
    const ties = [tie('ASSOCIATE_OF', 'retracted', 'needed', { id: 'taken-1' }), tie('ASSOCIATE_OF', 'needing', 'needed', { id: 'taken-2' })]
    await graph().write({ merge: { nodes: [source] }, create: { nodes: people, ties } })
    await graph().write({ retract: { nodes: ['retracted', 'needed', 'nobody'], ties: [{ id: 'taken-1', start: 'retracted' }] } })
    expect((await graph().nodes(['retracted', 'needed', 'needing'])).map(node => node?.id)).toEqual([undefined, 'needed', 'needing'])
  })
}
