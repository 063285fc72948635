import { words } from '../../app/words.ts'
import type { Run } from '../../data/documents.ts'

const w = words.imports

/** What is zero is left out, except that nothing changed. */
export function Counts({ counts }: { readonly counts: Run['counts'] }) {
  const { added, changed, removed, unchanged, refused } = counts
  const parts = ([[added, w.added], [changed, w.changed], [removed, w.removed], [unchanged, w.unchanged]] as const).filter(([count]) => count > 0).map(([count, text]) => text(count))
  return <p className="counts">{parts.length === 0 ? w.unchanged(0) : parts.join(' · ')}{refused > 0 && <span className="warn">{w.refused(refused)}</span>}</p>
}
