import { nodeKinds } from '../../../schema/generated/legend.ts'
import { words } from '../app/words.ts'
import type { SearchHit } from '../data/documents.ts'
import { countryName } from './countries.ts'
import { KindMark } from './KindMark.tsx'

export function HitRow({ hit }: { readonly hit: SearchHit }) {
  const { node } = hit
  const facts = [nodeKinds[node.kind].label, ...('countries' in node ? node.countries.map(countryName) : [])]
  const how = words.search.matchKinds[hit.matchKind] ?? hit.matchKind.toLowerCase()
  return (
    <span className="hit">
      <KindMark kind={node.kind} size={26} />
      <span className="hit-text">
        <bdi className="hit-name">{node.name}</bdi>
        <span className="hit-facts">{facts.join(' · ')}{hit.matchedName === node.name ? ` · ${how}` : <> · <bdi>{words.search.matched(hit.matchedName)}</bdi>, {how}</>}</span>
      </span>
      {'designatedBy' in node && node.designatedBy.length > 0 && <span className="authorities">{node.designatedBy.map(authority => <span key={authority}>{authority}</span>)}</span>}
    </span>
  )
}
