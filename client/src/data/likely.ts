// Who is on record under a name, as it is typed.
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { NodeKind } from '../../../schema/generated/legend.ts'
import { searchable } from '../../../schema/generated/forms.ts'
import { ask } from './ask.ts'
import { likelyDocument, type Likely } from './entryDocuments.ts'

const pause = 140
const most = 8
/** Names as near as this are worth a question: is it the same? */
export const alike = 0.75

export function useLikely(text: string, kinds: readonly NodeKind[]): { readonly hits: readonly Likely[]; readonly pending: boolean } {
  const [query, setQuery] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setQuery(text.trim()), pause)
    return () => clearTimeout(timer)
  }, [text])
  const asked = kinds.filter(kind => (searchable as readonly NodeKind[]).includes(kind))
  const enabled = query.length >= 2 && (kinds.length === 0 || asked.length > 0)
  const { data, isFetching } = useQuery<readonly Likely[]>({
    queryKey: ['likely', query, ...asked], enabled, placeholderData: previous => previous,
    queryFn: ({ signal }) => ask(likelyDocument, { query, kinds: asked, first: most }, signal).then(answer => answer.search.hits)
  })
  return { hits: enabled && text.trim().length >= 2 ? data ?? [] : [], pending: isFetching || query !== text.trim() }
}
