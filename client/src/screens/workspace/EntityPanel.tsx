// What is known of one node, each part with its source.
import { Link } from '@tanstack/react-router'
import { nodeKinds, tieKinds } from '../../../../schema/generated/legend.ts'
import { joinIds } from '../../app/address.ts'
import { roomWords } from '../../app/roomWords.ts'
import { words } from '../../app/words.ts'
import type { NodeDetail } from '../../data/documents.ts'
import { useCoverage, useNode, useProgrammes } from '../../data/hooks.ts'
import { readable } from '../../data/known.ts'
import { coverageText } from '../../scene/texts.ts'
import { BadgeStrip } from '../../ui/BadgeStrip.tsx'
import { ClaimCard } from '../../ui/ClaimCard.tsx'
import { countryName } from '../../ui/countries.ts'
import { KindMark } from '../../ui/KindMark.tsx'
import { SourceChip } from '../../ui/SourceChip.tsx'
import { ErrorState, Loading } from '../../ui/states.tsx'
import { Designations } from './Designations.tsx'
import { cohortSize, SchemeFacts } from './SchemeFacts.tsx'
import { Suppose } from './WhatIf.tsx'

export function EntityPanel({ id, choose }: { readonly id: string; readonly choose: (id: string) => void }) {
  const { data: node, error, refetch } = useNode(id)
  if (error !== null) return <div className="panel-block"><ErrorState error={error} retry={() => void refetch()} /></div>
  if (node === undefined) return <div className="panel-block"><Loading rows={6} /></div>
  if (node === null) return <div className="panel-block"><p>{id}</p></div>
  const actor = 'designations' in node && 'degree' in node ? node : null
  return (
    <div className="panel-block entity" data-testid="entity">
      <header>
        <KindMark kind={node.kind} size={40} />
        <div><h2><bdi>{node.name}</bdi></h2><p className="quiet">{nodeKinds[node.kind].label} · {words.entity.id} <code>{node.id}</code></p></div>
      </header>
      {actor !== null && <Badges id={id} />}
      {actor !== null && <Link className="button" to="/actor/$id" params={{ id }}>{words.entity.page}</Link>}
      <Facts node={node} />
      {node.__typename === 'Scheme' && <SchemeFacts scheme={node} />}
      {actor !== null && <Designations designations={actor.designations} />}
      <Ties node={node} choose={choose} />
      {actor !== null && <section><h3>{words.ownership.heading}</h3><Link to="/ownership/$id" params={{ id }}>{words.ownership.link}</Link></section>}
      {(actor !== null || node.__typename === 'Scheme') && <section><h3>{words.matrix.heading}</h3><Link to="/coverage" search={actor === null ? { scheme: id } : { ids: joinIds([id]) }}>{words.matrix.link}</Link></section>}
      <CandidateLinks node={node} />
      {actor !== null && <Suppose id={id} name={node.name} />}
      {'claims' in node && node.claims.length > 0 && <section><h3>{words.entity.claims}</h3>{node.claims.map(claim => <ClaimCard key={claim.id} claim={claim} />)}</section>}
      <section><h3>{words.entity.sources}</h3>{node.sources.length === 0 ? <p className="warn">{words.entity.noSources}</p> : <ul className="chips">{node.sources.map(source => <li key={source.id}><SourceChip id={source.id} name={source.name} /></li>)}</ul>}<p><Link to="/entry" search={{ about: id }}>{roomWords.addAbout}</Link></p></section>
    </div>
  )
}

function Badges({ id }: { readonly id: string }) {
  const { data } = useCoverage([id])
  const marks = data?.get(id)
  if (marks === undefined) return null
  return <div className="coverage"><BadgeStrip marks={marks} scale={1.35} /><p className="quiet">{coverageText(marks)}</p></div>
}

function Facts({ node }: { readonly node: NodeDetail }) {
  const aliases = node.names.filter(name => name.value !== node.name)
  const rows = [...actorRows(node), ...otherRows(node)].filter(([, text]) => text !== '')
  const w = words.entity
  return (
    <>
      {'possibleVictim' in node && node.possibleVictim === true && <p className="notice">{w.possibleVictim}</p>}
      {aliases.length > 0 && (
        <details className="aliases"><summary>{w.aliases} <span className="quiet">{aliases.length}</span></summary>
          <ul>{aliases.map((name, at) => <li key={at}><bdi>{name.value}</bdi> <span className="quiet">{w.aliasKinds[name.kind] ?? readable(name.kind)}</span></li>)}</ul>
        </details>
      )}
      {rows.length > 0 && <dl>{rows.map(([name, text]) => <div key={name}><dt>{name}</dt><dd><bdi>{text}</bdi></dd></div>)}</dl>}
    </>
  )
}

type Fact = readonly [string, string]

function actorRows(node: NodeDetail): Fact[] {
  if (!('identifiers' in node)) return []
  const w = words.entity
  return [
    [w.countries, node.countries.map(countryName).join(', ')],
    [w.born, 'birthDates' in node ? node.birthDates.map(dateText).join(', ') : ''],
    [w.titles, 'titles' in node ? node.titles.join('; ') : ''],
    [w.built, 'built' in node ? node.built ?? '' : ''],
    [w.identifiers, node.identifiers.map(row => `${row.type === null ? '' : readable(row.type)} ${row.number ?? row.id}`.trim()).join('; ')],
    [w.addresses, node.addresses.map(row => row.name).join('; ')]
  ]
}

function otherRows(node: NodeDetail): Fact[] {
  if (node.__typename === 'Cohort') return [[words.entity.scheme.cohorts, cohortSize(node)]]
  if (node.__typename !== 'Proceeding') return []
  return [[nodeKinds.Proceeding.label, [node.proceedingType === null ? '' : readable(node.proceedingType), node.court ?? '', node.date ?? ''].filter(text => text !== '').join(', ')]]
}

function dateText({ from, to, precision }: { readonly from: string; readonly to: string; readonly precision: string }): string {
  return `${precision === 'CIRCA' ? 'circa ' : ''}${from === to ? from : `${from} to ${to}`}`
}

function Ties({ node, choose }: { readonly node: NodeDetail; readonly choose: (id: string) => void }) {
  const degree = 'degree' in node ? node.degree : []
  return (
    <section>
      <h3>{words.entity.ties}</h3>
      {degree.length > 0 && <ul className="tie-counts">{degree.map(row => <li key={`${row.kind} ${row.direction}`}><span>{row.direction === 'OUT' ? tieKinds[row.kind].verb : tieKinds[row.kind].inverse}</span><span className="number">{row.count.toLocaleString('en')}</span></li>)}</ul>}
      <button type="button" className="button" onClick={() => choose(node.id)}>{words.entity.showTies}</button>
    </section>
  )
}

/** From a designated actor or a scheme to the product's main question. */
function CandidateLinks({ node }: { readonly node: NodeDetail }) {
  const { data: programmes = [] } = useProgrammes()
  if (node.__typename === 'Scheme') {
    return (
      <section><h3>{words.entity.candidates}</h3>
        <Link to="/candidates" search={{ authority: 'US', programme: 'US-GLOMAG', status: 'OTHER_PROGRAMME', scheme: node.id }}>{words.entity.candidatesScheme}</Link>
      </section>
    )
  }
  if (!('designations' in node)) return null
  const under = [...new Map(node.designations.flatMap(row => (row.programme === null || row.authority === null ? [] : [[row.programme, row.authority] as const])))]
  if (under.length === 0) return null
  return (
    <section><h3>{words.entity.candidates}</h3>
      <ul>{under.map(([key, authority]) => <li key={key}><Link to="/candidates" search={{ authority, programme: key, of: node.id }}>{words.entity.candidatesOf(programmes.find(row => row.key === key)?.title ?? key)}</Link></li>)}</ul>
    </section>
  )
}
