import { SourceChip } from '../../ui/SourceChip.tsx'
import { words } from '../../app/words.ts'

/** What something rests on; nothing is shown without it or without saying that there is none. */
export function Sources({ sources }: { readonly sources: readonly { readonly id: string; readonly name: string }[] }) {
  if (sources.length === 0) return <span className="warn">{words.entity.noSources}</span>
  return <span className="chips">{sources.map(source => <SourceChip key={source.id} id={source.id} name={source.name} />)}</span>
}
