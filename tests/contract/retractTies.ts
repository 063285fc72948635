import { expect, it } from 'vitest'
import { person, source, tie } from '../store/samples.ts'
import type { Contract } from './contract.test.ts'

export default function retractTies({ graph }: Contract): void {
  it('takes back one of two parallel ties, and says so to listeners', async () => {
    const [left, right] = [person('retract-left'), person('retract-right')]
    const ties = [tie('ASSOCIATE_OF', left.id, right.id, { id: 'retract-1' }), tie('ASSOCIATE_OF', left.id, right.id, { id: 'retract-2' })]
    await graph().write({ merge: { nodes: [source] }, create: { nodes: [left, right], ties } })
    const heard: unknown[] = []
    const stop = graph().onWrite((_, { retract }) => heard.push(retract))
    const { revision } = await graph().write({ retract: { nodes: [], ties: [{ id: 'retract-1', start: left.id }, { id: 'retract-unknown', start: left.id }] } })
    stop()
    expect((await graph().ledger())?.revision).toBe(revision)
    expect((await graph().ties([left.id], ['ASSOCIATE_OF'])).map(({ tie: { id } }) => id)).toEqual(['retract-2'])
    expect(heard).toEqual([{ nodes: [], ties: [{ id: 'retract-1', start: left.id }, { id: 'retract-unknown', start: left.id }] }])
  })
}
