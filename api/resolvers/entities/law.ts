// Rows of the law as the operations show them.
import { programme, type Licence, type OwnershipRule, type Prong } from '../../../schema/law.ts'
import type { StoredOf } from '../loaders.ts'

export const prongFields = {
  programme: ({ programmes }: Prong) => programmes[0] ?? null
}

export const programmeFields = {
  title: ({ key, name }: StoredOf<'Programme'>) => programme(key ?? '')?.title ?? name,
  since: ({ key }: StoredOf<'Programme'>) => programme(key ?? '')?.since ?? null,
  until: ({ key }: StoredOf<'Programme'>) => programme(key ?? '')?.until ?? null
}

export const ownershipRuleFields = {
  since: ({ since }: OwnershipRule) => since ?? null,
  until: ({ until }: OwnershipRule) => until ?? null
}

export const licenceFields = {
  until: ({ until }: Licence) => until ?? null
}
