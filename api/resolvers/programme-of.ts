// A programme belongs to one authority; asking for the candidates of one authority under the programme of another is a mistake.
import type { z } from 'zod'
import { programme, programmeRows } from '../../schema/law.ts'

export function authorityOfProgramme(asked: { readonly authority: string; readonly programme?: string | undefined }, check: z.core.$RefinementCtx): void {
  const row = asked.programme === undefined ? undefined : programme(asked.programme)
  if (row === undefined || row.authority === asked.authority) return
  check.addIssue({
    code: 'custom', path: ['programme'], message: `${row.key} is a programme of ${row.authority}, not of ${asked.authority}`, input: asked,
    params: { allowed: programmeRows.filter(({ authority }) => authority === asked.authority).map(({ key }) => key) }
  })
}
