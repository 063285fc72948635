import { Link } from '@tanstack/react-router'
import { nodeKinds, type NodeKind } from '../../../../schema/generated/legend.ts'
import { joinIds } from '../../app/address.ts'
import { KindMark } from '../../ui/KindMark.tsx'

const actors: ReadonlySet<NodeKind> = new Set(['Person', 'Organization', 'Vessel', 'Aircraft'])
export const isActor = (kind: NodeKind): boolean => actors.has(kind)

/** An actor leads to its page, anything else into the network. */
export function NodeLink({ node, marked = true }: { readonly node: { readonly id: string; readonly name: string; readonly kind: NodeKind }; readonly marked?: boolean }) {
  const inside = <>{marked && <KindMark kind={node.kind} size={20} />}<bdi>{node.name}</bdi><span className="unseen">, {nodeKinds[node.kind].label}</span></>
  return isActor(node.kind)
    ? <Link className="node-link" to="/actor/$id" params={{ id: node.id }}>{inside}</Link>
    : <Link className="node-link" to="/w" search={{ seed: joinIds([node.id]), open: joinIds([node.id]), sel: joinIds([node.id]) }}>{inside}</Link>
}
