// The workspace as it is saved, and back; and whether an address alone could bring it back.
import { boardVersion, type BoardContent, type BoardFilters } from '../../../schema/board.ts'
import { nodeKinds, tieKinds, type NodeKind, type TieKind } from '../../../schema/generated/legend.ts'
import { isGrade } from '../../../schema/grades.ts'
import { lenses, type Filters, type Workspace } from './workspace.ts'

export function toContent({ positions, notes, ...workspace }: Workspace): BoardContent {
  return {
    ...workspace, version: boardVersion,
    places: [...positions].map(([id, { x, y }]) => [id, x, y] as const),
    notes: [...notes].map(([about, text]) => ({ about, text }))
  }
}

/** What this version does not know any more (a kind, a lens) is left out. */
export function fromContent({ version: _, places, notes, lens, filters, ...content }: BoardContent): Workspace {
  return {
    ...content,
    positions: new Map(places.map(([id, x, y]) => [id, { x, y }])),
    notes: new Map(notes.map(({ about, text }) => [about, text])),
    filters: knownFilters(filters),
    lens: lenses.find(name => name === lens) ?? 'kind'
  }
}

function knownFilters({ minimumGrade, from, to, ...kinds }: BoardFilters): Filters {
  return {
    nodeKinds: kinds.nodeKinds.filter((kind): kind is NodeKind => Object.hasOwn(nodeKinds, kind)),
    tieKinds: kinds.tieKinds.filter((kind): kind is TieKind => Object.hasOwn(tieKinds, kind)),
    minimumGrade: minimumGrade !== null && isGrade(minimumGrade) ? minimumGrade : null, from, to
  }
}

const byHand = ['hidden', 'pinned', 'folded', 'unfolded', 'foldFrom', 'notes', 'sets', 'lens'] as const

/** Whether this step made something that no address carries: what was hidden, pinned, dragged, folded or written, or came by the chooser. */
export function outgrowsAddress(before: Workspace, after: Workspace): boolean {
  if (byHand.some(name => before[name] !== after[name])) return true
  const grew = before.nodes !== after.nodes || before.ties !== after.ties
  return grew && (['opened', 'path', 'seeds'] as const).every(name => before[name] === after[name])
}
