import { actorWords } from '../../app/actorWords.ts'
import { words } from '../../app/words.ts'
import type { Actor } from '../../data/actorDocuments.ts'
import { readable } from '../../data/known.ts'
import { SourceChip } from '../../ui/SourceChip.tsx'
import { Block } from './Block.tsx'
import { approximately } from './dated.ts'
import { namesByScript, scriptName } from './names.ts'

const w = actorWords

/** Names in every script with who states them, and the plain facts. */
export function Names({ actor }: { readonly actor: Actor }) {
  const groups = namesByScript(actor)
  const sourceNames = new Map(actor.sources.map(source => [source.id, source.name]))
  return (
    <Block id="names" title={w.names.heading} count={actor.names.length}>
      {groups.map(group => (
        <div key={group.script} className="name-group">
          <h3>{w.names.of(scriptName(group.script), group.names.length)}</h3>
          <ul>{group.names.map((name, at) => (
            <li key={at}>
              <bdi className="stated-name">{name.value}</bdi> <span className="quiet">{words.entity.aliasKinds[name.kind] ?? readable(name.kind)}</span>
              <span className="chips">
                {name.by.length === 0 ? <span className="quiet">{w.names.noSource}</span> : name.by.map(by => <span key={by.id}><SourceChip id={by.id} name={sourceNames.get(by.id) ?? by.list} />{by.gone !== null && <span className="warn">{w.names.gone(by.gone)}</span>}</span>)}
              </span>
            </li>
          ))}</ul>
        </div>
      ))}
      <Facts actor={actor} />
    </Block>
  )
}

function Facts({ actor }: { readonly actor: Actor }) {
  const rows = factsOf(actor).filter(([, values]) => values.length > 0)
  if (rows.length === 0) return null
  return (
    <>
      <h3>{w.facts.heading}</h3>
      <dl className="facts">{rows.map(([name, values]) => <div key={name}><dt>{name}</dt><dd>{values.map((value, at) => <bdi key={at}>{value}</bdi>)}</dd></div>)}</dl>
    </>
  )
}

type Fact = readonly [name: string, values: readonly string[]]
const stated = (value: string | number | null): string[] => (value === null ? [] : [String(value)])

function factsOf(actor: Actor): Fact[] {
  const shared: Fact[] = [
    [words.entity.identifiers, actor.identifiers.map(row => [row.type === null ? '' : readable(row.type), row.number ?? row.id, row.country === null ? '' : `(${row.country.toUpperCase()})`].filter(text => text !== '').join(' '))],
    [words.entity.addresses, actor.addresses.map(row => row.name)],
    [w.facts.remarks, actor.remarks]
  ]
  return [...ownFacts(actor), ...shared]
}

function ownFacts(actor: Actor): Fact[] {
  const f = w.facts
  if (actor.__typename === 'Person') {
    return [[words.entity.born, actor.birthDates.map(approximately)], [f.birthPlaces, actor.birthPlaces], [f.died, actor.deathDate === null ? [] : [approximately(actor.deathDate)]], [f.sex, actor.gender === null ? [] : [readable(actor.gender)]], [words.entity.titles, actor.titles]]
  }
  if (actor.__typename === 'Organization') return [[f.type, actor.organizationType === null ? [] : [readable(actor.organizationType)]], [f.sectors, actor.sectors], [f.incorporated, stated(actor.incorporated)], [f.dissolved, stated(actor.dissolved)]]
  if (actor.__typename === 'Vessel') return [[f.type, stated(actor.vesselType)], [words.entity.built, stated(actor.built)], [f.tonnage, stated(actor.tonnage)], [f.grossTonnage, stated(actor.grossTonnage)]]
  return [[f.type, stated(actor.aircraftModel)], [f.manufactured, stated(actor.manufactured)]]
}
