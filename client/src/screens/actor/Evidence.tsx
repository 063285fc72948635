import type { ReactNode } from 'react'
import { bestGrade, isGrade } from '../../../../schema/grades.ts'
import { actorWords } from '../../app/actorWords.ts'
import type { Actor, ActorTie } from '../../data/actorDocuments.ts'
import type { ClaimFields } from '../../data/documents.ts'
import { ClaimCard } from '../../ui/ClaimCard.tsx'
import { Grade } from '../../ui/Grade.tsx'
import { Block } from './Block.tsx'
import { evidenceRows, type EvidenceRow } from './evidence.ts'

const w = actorWords.evidence

interface Props {
  readonly actor: Actor
  readonly ties: readonly ActorTie[]
  readonly ofListings: ReadonlyMap<string, readonly ClaimFields[]>
  readonly waits: ReactNode
}

/** Claims by what they speak of: for on the left, against on the right. */
export function Evidence({ actor, ties, ofListings, waits }: Props) {
  const rows = evidenceRows(actor, ties, ofListings)
  const against = rows.some(row => row.against.length > 0)
  return (
    <Block id="evidence" title={w.heading} count={rows.reduce((sum, row) => sum + row.supports.length + row.against.length, 0)}>
      {waits ?? (rows.length === 0 ? <p className="quiet">{w.none}</p> : rows.map(row => <Row key={row.about} row={row} />))}
      {waits === undefined && !against && <p className="quiet">{w.nothing}</p>}
    </Block>
  )
}

/** Where something speaks against it stands open; what is only supported unfolds. */
function Row({ row }: { readonly row: EvidenceRow }) {
  const both = row.supports.length > 0 && row.against.length > 0
  const grade = bestGrade(row.supports.map(claim => (claim.grade !== null && isGrade(claim.grade) ? claim.grade : null)))
  return (
    <details className={both ? 'evidence-row both' : 'evidence-row'} open={row.against.length > 0} data-about={row.about}>
      <summary><bdi className="about">{row.title}</bdi> {both ? <span className="warn">{w.both}</span> : row.supports.length > 0 && <><span className="quiet">{w.count(row.supports.length)}</span> <Grade grade={grade} /></>}</summary>
      <div className="sides">
        {row.supports.length > 0 && <Side title={w.supports} claims={row.supports} />}
        {row.against.length > 0 && <Side title={w.against} claims={row.against} />}
      </div>
    </details>
  )
}

function Side({ title, claims }: { readonly title: string; readonly claims: readonly ClaimFields[] }) {
  return <div className="side"><p className="side-title">{title}</p>{claims.map(claim => <ClaimCard key={claim.id} claim={claim} />)}</div>
}
