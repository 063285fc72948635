import { useQuery } from '@tanstack/react-query'
import { splitIds, type CoverageSearch } from '../app/address.ts'
import { ask } from './ask.ts'
import { matrixDocument, type Matrix } from './documents.ts'

/** Of a scheme or of chosen actors; nothing is asked while neither is given. */
export function useMatrix({ scheme, ids, programme, on }: CoverageSearch) {
  const question = { scheme: scheme ?? null, ids: splitIds(ids), programme: programme ?? null, on: on ?? null }
  return useQuery<Matrix>({
    queryKey: ['matrix', question], enabled: scheme !== undefined || question.ids.length > 0, placeholderData: previous => previous,
    queryFn: ({ signal }) => ask(matrixDocument, question, signal).then(answer => answer.coverage)
  })
}
