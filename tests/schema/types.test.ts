// The ontology in the types: what does not fit does not compile. The lines marked with @ts-expect-error fail the type check once they fit.
import { expect, it } from 'vitest'
import type { NodeKind, TieKind } from '../../schema/ontology.ts'
import { parseNode, type NodeInput, type NodeOf, type TieInput } from '../../schema/records.ts'

it('a kind has its own fields and no others', () => {
  const person: NodeInput<'Person'> = { id: 'a', kind: 'Person', name: 'A', gender: 'MALE' }
  // @ts-expect-error a Person has no imoNumber
  const withNumber: NodeInput<'Person'> = { id: 'a', kind: 'Person', name: 'A', imoNumber: '1' }
  // @ts-expect-error there is no kind Boat
  const boat: NodeKind = 'Boat'
  // @ts-expect-error a closed vocabulary takes no other word
  const wrongWord: NodeInput<'Person'> = { id: 'a', kind: 'Person', name: 'A', gender: 'male' }
  // @ts-expect-error a tie needs both its ends
  const loose: TieInput<'OWNS'> = { id: 't', kind: 'OWNS', start: 'a', sources: ['s'] }
  // @ts-expect-error a stake has shares, agency has none
  const agency: TieInput<'ACTS_FOR'> = { id: 't', kind: 'ACTS_FOR', start: 'a', end: 'b', sources: ['s'], shareMinimum: 1 }
  // @ts-expect-error there is no tie SAILS
  const sails: TieKind = 'SAILS'
  expect(parseNode(person)).toMatchObject({ gender: 'MALE' })
  expect(() => parseNode(withNumber)).toThrow()
  expect([boat, sails, wrongWord.gender, loose.kind, agency.kind]).toHaveLength(5)
})

it('lists are always there once parsed, single values may be absent', () => {
  const names = (node: NodeOf<'Person'>): number => node.names.length + node.birthDates.length
  // @ts-expect-error it may be absent
  const gender = (node: NodeOf<'Person'>): string => node.gender
  const parsed = parseNode({ id: 'a', kind: 'Person', name: 'A' }) as NodeOf<'Person'>
  expect(names(parsed)).toBe(0)
  expect(gender(parsed)).toBeUndefined()
})
