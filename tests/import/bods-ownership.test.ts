// What statements of beneficial ownership come to where somebody in them is listed: nothing counted twice, nobody accused by what is not stated.
import { describe, expect, it } from 'vitest'
import { parseNode, parseTie } from '../../schema/records.ts'
import type { Regime } from '../../schema/law.ts'
import { bods } from '../../api/import/bods/source.ts'
import { statementOf, type Statement } from '../../api/import/statement.ts'
import { judge } from '../../api/network/judging.ts'
import { ownership } from '../../api/network/ownership.ts'
import { fromRecords } from '../../api/projection/from-records.ts'
import { generated } from './files.ts'

type Json = Readonly<Record<string, unknown>>
const statement = (recordType: string, recordId: string, recordDetails: Json): Json => ({
  statementId: `s-${recordId}`, statementDate: '2024-01-01', declarationSubject: 'a', recordId, recordType, recordStatus: 'new', recordDetails: { isComponent: false, ...recordDetails }, publicationDetails: { publicationDate: '2024-01-15', bodsVersion: '0.4', publisher: { name: 'Test Register' } }
})
const company = (id: string) => statement('entity', id, { entityType: { type: 'registeredEntity' }, name: `Company ${id}` })
const person = (id: string) => statement('person', id, { personType: 'knownPerson', names: [{ fullName: `Person ${id}` }] })
const holding = (id: string, subject: string, interestedParty: unknown, interest: Json, more: Json = {}) => statement('relationship', id, { subject, interestedParty, interests: [interest], ...more })
const shares = (exact: number, directOrIndirect = 'direct') => ({ type: 'shareholding', directOrIndirect, share: { exact } })

const listing = (actor: string): Statement => ({
  nodes: ['US', 'UK'].map(authority => parseNode({ id: `${actor}-${authority}`, kind: 'Designation', name: actor, authority, programme: authority === 'US' ? 'US-GLOMAG' : 'GB-HR', since: '2020-01-01', sources: ['list'] })),
  ties: ['US', 'UK'].map(authority => parseTie({ id: `${actor}-${authority}-tie`, kind: 'DESIGNATED_AS', start: actor, end: `${actor}-${authority}`, sources: ['list'] }))
})

async function owned(statements: readonly Json[], listed: readonly string[], of: string, regime: Regime = 'OFAC') {
  const parts: Statement[] = listed.map(id => listing(`bods-${id}`))
  for await (const entry of (await bods.open(generated('bods.json', () => [JSON.stringify(statements)]))).entries) parts.push(statementOf(entry, 'source-bods'))
  const judging = judge(fromRecords(parts.flatMap(({ nodes }) => nodes), parts.flatMap(({ ties }) => ties)), '2025-01-15')
  return ownership(judging, judging.projected.row(`bods-${of}`), regime)
}

describe('ownership out of statements', () => {
  const chain = [company('a'), company('b'), person('p'), holding('r1', 'a', 'b', shares(60)), holding('r2', 'b', 'p', shares(50)), holding('r3', 'a', 'p', shares(30, 'indirect'), { componentRecords: ['b', 'r1', 'r2'] })]

  it('goes step by step, and counts no derived stake beside the steps', async () => {
    expect(await owned(chain, ['p'], 'a')).toMatchObject({ verdict: 'YES', accountedFor: { minimum: 600_000, maximum: 600_000 } })
  })

  it('is open where a step of a derived stake is not known', async () => {
    const open = chain.map(one => one.recordId === 'r2' ? holding('r2', 'b', 'p', { directOrIndirect: 'unknown' }) : one)
    expect(await owned(open, ['p'], 'a')).toMatchObject({ verdict: 'CANNOT_TELL' })
  })

  it('does not add a derived stake to the one that it may run through', async () => {
    const twice = [company('a'), company('b'), person('p'), holding('r1', 'a', 'b', shares(30)), holding('r2', 'a', 'p', shares(30, 'indirect'))]
    expect(await owned(twice, ['p', 'b'], 'a')).toMatchObject({ verdict: 'CANNOT_TELL', shareMinimum: 300_000 })
  })

  it('accounts for nobody in place of an owner that is not named', async () => {
    const found = await owned([company('a'), person('p'), holding('r1', 'a', 'p', shares(40)), holding('r2', 'a', { reason: 'unknown' }, shares(60))], ['p'], 'a')
    expect(found).toMatchObject({ verdict: 'NO', accountedFor: { minimum: 400_000, maximum: 400_000 } })
    expect(found.couldFlip).toContain('Owners of up to 60 % are not accounted for; listed persons among them would count.')
  })

  it('takes half of the votes for control in no regime, and more than half where control counts', async () => {
    const votes = (minimum: number, maximum: number) => [company('a'), person('p'), holding('r1', 'a', 'p', { type: 'votingRights', directOrIndirect: 'direct', share: { minimum, maximum }, beneficialOwnershipOrControl: true })]
    expect((await owned(votes(25, 50), ['p'], 'a', 'UK')).verdict).not.toBe('YES')
    expect((await owned(votes(75, 100), ['p'], 'a', 'UK')).verdict).toBe('YES')
    expect((await owned(votes(75, 100), ['p'], 'a', 'OFAC')).verdict).not.toBe('YES')
  })
})
