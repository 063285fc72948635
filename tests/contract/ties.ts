import { expect, it } from 'vitest'
import { tieKindNames } from '../../schema/ontology.ts'
import { everyKind } from '../store/samples.ts'
import type { Contract } from './contract.test.ts'

export default function ties({ graph }: Contract): void {
  it('gives every kind back as it was written', async () => {
    const { nodes, ties: whole } = everyKind()
    const found = new Map((await graph().ties(nodes.map(({ id }) => id), tieKindNames)).map(({ tie }) => [tie.id, tie]))
    expect(whole.map(({ id }) => ({ ...found.get(id), revision: 0 }))).toEqual(whole.map(tie => ({ ...tie, revision: 0 })))
  })

  it('gives both directions, parallel ties each, a tie to oneself once', async () => {
    const found = await graph().ties(['owner'], ['OWNS', 'ASSOCIATE_OF'])
    expect(found.map(({ tie, other }) => [tie.id, other.id])).toEqual([['self', 'owner'], ['stake-1', 'fleet'], ['stake-2', 'fleet'], ['victim-ASSOCIATE_OF-owner', 'victim']])
  })

  it('gives a tie at each of its ends when both are asked for', async () => {
    expect((await graph().ties(['owner', 'fleet'], ['LEADS'])).map(({ of, other }) => [of, other.id])).toEqual([['fleet', 'owner'], ['owner', 'fleet']])
  })
}
