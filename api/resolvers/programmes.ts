import { z } from 'zod'
import { programmeRows, type ProgrammeRow } from '../../schema/law.ts'
import type { StoredOf } from './loaders.ts'
import { root } from './root.ts'

/** A programme is a row of the law and a node of the graph; as a node it has the same id whether the store holds it or not. */
export function programmeNode({ key, title, authority, issuer, legalBasis, family, blocking }: ProgrammeRow): StoredOf<'Programme'> {
  return { id: `programme-${key}`, kind: 'Programme', name: title, names: [], sources: [], revision: 0, key, authority, issuer, legalBasis, family, blocking }
}

export const programmes = root('programmes', z.object({}), () => programmeRows.map(programmeNode))
