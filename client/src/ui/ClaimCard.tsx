import { words } from '../app/words.ts'
import type { ClaimFields } from '../data/documents.ts'
import { useSource } from '../data/hooks.ts'
import { readable } from '../data/known.ts'
import { Grade } from './Grade.tsx'
import { SourceChip } from './SourceChip.tsx'

/** By its name; the id alone where no source of that id is on record. */
function Origin({ id }: { readonly id: string }) {
  const { data } = useSource(id)
  return data === null || data === undefined ? <code>{id}</code> : <SourceChip id={id} name={data.name} />
}

/** What one source says: statement, stance, grade, where it stands, in whose words. */
export function ClaimCard({ claim }: { readonly claim: ClaimFields }) {
  const stance = claim.stance ?? 'SUPPORTS'
  return (
    <article className={`claim ${stance.toLowerCase()}`}>
      <p className="claim-head"><span className="stance">{words.evidence.stance[stance]}</span><Grade grade={claim.grade} /></p>
      {claim.statement !== null && <p className="statement"><bdi>{claim.statement}</bdi></p>}
      {claim.quotation !== null && <blockquote><bdi>{claim.quotation}</bdi></blockquote>}
      {claim.translation !== null && <p className="quiet">{words.evidence.translation}: {claim.translation}</p>}
      <p className="claim-foot">
        {claim.source !== null && <SourceChip id={claim.source.id} name={claim.source.name} />}
        {claim.locator !== null && <span className="quiet">{words.evidence.locator}: {claim.locator}</span>}
        {claim.origin !== null && <span className="quiet">{words.evidence.origin}: <Origin id={claim.origin} /></span>}
        {claim.knowledge !== null && claim.knowledge !== 'UNKNOWN' && <span className="quiet">{words.evidence.knowledge}: {readable(claim.knowledge)}</span>}
      </p>
    </article>
  )
}
