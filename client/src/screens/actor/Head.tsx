import { Link } from '@tanstack/react-router'
import { nodeKinds } from '../../../../schema/generated/legend.ts'
import { actorWords } from '../../app/actorWords.ts'
import { joinIds } from '../../app/address.ts'
import { roomWords } from '../../app/roomWords.ts'
import { words } from '../../app/words.ts'
import type { Actor } from '../../data/actorDocuments.ts'
import { useCoverage } from '../../data/hooks.ts'
import { suppose } from '../../data/supposing.ts'
import { coverageText } from '../../scene/texts.ts'
import { BadgeStrip } from '../../ui/BadgeStrip.tsx'
import { countryName } from '../../ui/countries.ts'
import { KindMark } from '../../ui/KindMark.tsx'

const w = actorWords

/** Who it is, who has designated it, and where to go from here. */
export function Head({ actor }: { readonly actor: Actor }) {
  const { data } = useCoverage([actor.id])
  const marks = data?.get(actor.id)
  const here = joinIds([actor.id])
  return (
    <header className="card actor-head">
      <div className="actor-name">
        <KindMark kind={actor.kind} size={48} />
        <div>
          <h1><bdi>{actor.name}</bdi></h1>
          <p className="quiet">{[nodeKinds[actor.kind].label, ...actor.countries.map(countryName)].join(' · ')} · {words.entity.id} <code>{actor.id}</code></p>
        </div>
      </div>
      {marks !== undefined && <div className="coverage"><BadgeStrip marks={marks} scale={1.5} /><p>{coverageText(marks)}</p></div>}
      {'possibleVictim' in actor && actor.possibleVictim === true && <p className="notice">{words.entity.possibleVictim}</p>}
      <p className="actor-links">
        <Link className="button primary" to="/w" search={{ seed: here, open: here, sel: here }}>{w.toNetwork}</Link>
        <Link className="button" to="/ownership/$id" params={{ id: actor.id }}>{w.toOwnership}</Link>
        <Link className="button" to="/coverage" search={{ ids: here }}>{w.toCoverage}</Link>
        <Link className="button" to="/w" search={{ seed: here, open: here, sel: here }} title={words.entity.supposeHow} onClick={() => suppose({ id: actor.id, name: actor.name })}>{words.entity.suppose}</Link>
        <CandidatesOf actor={actor} />
        <Link className="button" to="/entry" search={{ about: actor.id }}>{roomWords.addAbout}</Link>
      </p>
      <p className="quiet">{w.statements}</p>
      <nav className="actor-contents" aria-label={w.contents}>{Object.entries(w.parts).map(([part, title]) => <a key={part} href={`#${part}`}>{title}</a>)}</nav>
    </header>
  )
}

/** Of somebody designated: who is tied to it and not. */
function CandidatesOf({ actor }: { readonly actor: Actor }) {
  const under = [...new Map(actor.designations.flatMap(row => (row.programme === null || row.authority === null || row.active === 'NO' ? [] : [[row.programme, row.authority] as const])))]
  return under.map(([programme, authority]) => <Link key={programme} className="button" to="/candidates" search={{ authority, programme, of: actor.id }}>{w.toCandidates(programme)}</Link>)
}
