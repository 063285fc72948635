import { badgeSvg, strip } from '../scene/badges.ts'
import type { CoverageMark } from '../scene/model.ts'
import { coverageWords } from '../scene/style.ts'

const ink = { ink: 'var(--ink)', ground: 'var(--surface)', faint: 'var(--ink-3)' }

/** Who has designated: the same seven slots everywhere. */
export function BadgeStrip({ marks, scale = 1 }: { readonly marks: readonly CoverageMark[]; readonly scale?: number }) {
  const said = marks.filter(mark => mark.authority !== 'OTHER').map(mark => `${mark.authority}: ${coverageWords[mark.state]}`).join('; ')
  return (
    <svg className="badge-strip" role="img" width={strip.width * scale} height={strip.height * scale} viewBox={`0 0 ${strip.width} ${strip.height}`} aria-label={said}>
      <title>{said}</title>
      <g dangerouslySetInnerHTML={{ __html: badgeSvg(marks, ink) }} />
    </svg>
  )
}
