// What a supposition asks and answers.
import type { Verdict } from '../../schema/dates.ts'
import type { Regime } from '../../schema/law.ts'
import type { Basis, Chain, Judged, Shown, Truncation } from './answers.ts'

export interface WhatIfArguments {
  readonly designate?: readonly { readonly actor: string; readonly programme: string; readonly on?: string | undefined }[] | undefined
  /** Ids of actors, or of single listings. */
  readonly delist?: readonly string[] | undefined
  readonly sell?: readonly { readonly owner: string; readonly of: string; readonly share?: number | undefined }[] | undefined
  readonly on?: string | undefined
}

export interface OwnershipChange<S extends Judged | Shown = Shown> {
  readonly actor: S['node']
  readonly regime: Regime
  readonly before: Verdict
  readonly after: Verdict
  readonly step: string
  readonly ties: readonly S['tie'][]
}

export interface LeadChange<S extends Judged | Shown = Shown> {
  readonly actor: S['node']
  readonly programme: string
  readonly prong: S['prong'] | null
  readonly before: Verdict | null
  readonly after: Verdict | null
  /** How it is a candidate: on no list of that authority, or designated by it under another kind of programme only. */
  readonly status: 'UNDESIGNATED' | 'OTHER_PROGRAMME'
  readonly why: string
  readonly chain: Chain<S>
}

export interface WhatIf<S extends Judged | Shown = Shown> {
  readonly on: string
  /** What is supposed, in words. */
  readonly supposed: readonly string[]
  readonly blocked: readonly OwnershipChange<S>[]
  readonly freed: readonly OwnershipChange<S>[]
  readonly leadsAppearing: readonly LeadChange<S>[]
  readonly leadsVanishing: readonly LeadChange<S>[]
  readonly truncated: Truncation | null
  readonly remarks: readonly string[]
}
export type JudgedWhatIf = WhatIf<Judged>

export interface WhatIfAnswer extends WhatIf {
  readonly notice: string
  readonly basis: Basis
}
