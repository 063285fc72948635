import { markSvg, slot, strip } from '../../scene/badges.ts'
import type { CoverageMark } from '../../scene/model.ts'

const ink = { ink: 'var(--ink)', ground: 'var(--surface)', faint: 'var(--ink-3)' }

/** One slot of the badge strip; words always stand beside it. */
export function Mark(mark: CoverageMark) {
  return <svg className="mark" aria-hidden="true" width={slot.width} height={strip.height} viewBox={`0 0 ${slot.width} ${strip.height}`} dangerouslySetInnerHTML={{ __html: markSvg(mark, ink) }} />
}
