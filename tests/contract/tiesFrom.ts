import { expect, it } from 'vitest'
import type { Contract } from './contract.test.ts'

export default function tiesFrom({ graph }: Contract): void {
  it('gives each tie at its start only, by start and id', async () => {
    expect((await graph().tiesFrom(['owner', 'fleet', 'nobody'])).map(({ id }) => id)).toEqual([
      'fleet-DESIGNATED_AS-fleet-UK', 'fleet-ENGAGED_IN-scheme', 'fleet-HAS_INTEREST_IN-ship',
      'owner-DESIGNATED_AS-owner-US', 'owner-IDENTIFIED_BY-phone', 'owner-LEADS-fleet', 'self', 'stake-1', 'stake-2'
    ])
  })
}
