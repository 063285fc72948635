import { z } from 'zod'
import { authorities, licences, ownershipRules, programmeRows, standards } from '../../schema/law.ts'
import { optional, regime } from './arguments.ts'
import { programmeNode } from './programmes.ts'
import { root } from './root.ts'

/** The law of one regime, or all of it. Standards without an authority hold for every regime. */
export const law = root('law', z.object({ regime: optional(regime) }), ({ regime }) => {
  const authority = authorities.find(row => row.regime === regime)?.id
  const holds = (row: { readonly authority: string | null }): boolean => regime === undefined || row.authority === null || row.authority === authority
  return {
    regime: regime ?? null,
    ownershipRules: ownershipRules.filter(holds),
    programmes: programmeRows.filter(holds).map(programmeNode),
    licences: licences.filter(holds),
    standards: standards.filter(holds)
  }
})
