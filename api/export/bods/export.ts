// A graph as beneficial ownership data (BODS 0.4): who owns, controls or leads whom, with the persons and organizations that this names.
import { today, type Day } from '../../../schema/dates.ts'
import type { Graph, StoredNode, TieAt } from '../../graph/graph.ts'
import { statedTies } from './lookups.ts'
import { partyStatement, relationshipStatement, type Party, type Stake, type Statements } from './statements.ts'

export interface BodsOptions {
  /** The day that stands in the statements; today unless it is given. */
  readonly on?: Day
}

const atOnce = 500
const besideKinds = ['IDENTIFIED_BY', 'LOCATED_AT', 'CITIZEN_OF', 'BASED_IN'] as const

/**
 * An array in JSON, piece by piece: first those who are named, then what ties them. Only what everybody may see, and no possible victim.
 * In memory: the ids of the store, and those of the persons and organizations that are named.
 */
export async function* exportBods(graph: Graph, { on = today() }: BodsOptions = {}): AsyncGenerator<string> {
  let first = true
  for await (const statement of statementsOf(graph, on)) {
    yield `${first ? '[' : ','}\n${JSON.stringify(statement)}`
    first = false
  }
  yield first ? '[]\n' : '\n]\n'
}

async function* statementsOf(graph: Graph, on: Day): AsyncGenerator {
  const around: Statements = { publishedOn: on, sources: new Map((await graph.ofKind('Source')).map(source => [source.id, source])) }
  const ids = await graph.ids()
  const named = new Set<string>()
  for await (const { tie } of stakes(graph, ids)) named.add(tie.start).add(tie.end)
  for await (const statement of parties(graph, [...named].sort(), around)) yield statement
  for (let at = 0; at < ids.length; at += atOnce) {
    const found: Stake[] = []
    for await (const { tie } of stakes(graph, ids.slice(at, at + atOnce))) found.push(tie)
    const basis = new Map<string, string[]>()
    for (const { about = '', statement, stance, marking } of await graph.claims(found.map(({ id }) => id))) {
      if (statement !== undefined && stance !== 'DENIES' && stance !== 'DISPUTES' && isPublic(marking)) basis.set(about, [...basis.get(about) ?? [], statement.replace(/[.]?$/, '.')])
    }
    for (const tie of found) yield relationshipStatement(tie, basis.get(tie.id) ?? [], around)
  }
}

async function* parties(graph: Graph, ids: readonly string[], around: Statements): AsyncGenerator {
  for (let at = 0; at < ids.length; at += atOnce) {
    const nodes = (await graph.nodes(ids.slice(at, at + atOnce))).filter(isParty)
    const beside = new Map<string, TieAt[]>()
    for (const found of await graph.ties(nodes.map(({ id }) => id), besideKinds)) {
      if (isPublic(found.tie.marking) && isPublic(found.other.marking)) beside.set(found.of, [...beside.get(found.of) ?? [], found])
    }
    for (const node of nodes) yield partyStatement(node, beside.get(node.id) ?? [], around)
  }
}

/** Each tie of ownership or control once, at its start, between two that may be named. */
async function* stakes(graph: Graph, ids: readonly string[]): AsyncGenerator<{ readonly tie: Stake }> {
  for (let at = 0; at < ids.length; at += atOnce) {
    const batch = ids.slice(at, at + atOnce)
    const starts = new Map((await graph.nodes(batch)).filter(isParty).map(node => [node.id, node]))
    for (const { of, tie, other } of await graph.ties([...starts.keys()], statedTies)) {
      if (tie.start === of && tie.end !== of && isStake(tie) && isPublic(tie.marking) && isParty(other) && isHeldByOrganization(tie, starts.get(of), other)) yield { tie }
    }
  }
}

/** In BODS only an entity is owned or controlled. */
function isHeldByOrganization(tie: Stake, start: Party | undefined, end: Party): boolean {
  return (tie.kind === 'OWNED_OR_CONTROLLED_BY' ? start : end)?.kind === 'Organization'
}

function isStake(tie: TieAt['tie']): tie is Stake {
  return (statedTies as readonly string[]).includes(tie.kind)
}

/** Vessels and aircraft are nothing that BODS could name; a possible victim is named to nobody. */
function isParty(node: StoredNode | undefined): node is Party {
  return node !== undefined && isPublic(node.marking) && (node.kind === 'Organization' || (node.kind === 'Person' && node.possibleVictim !== true))
}

function isPublic(marking: string | undefined): boolean {
  return marking === undefined || marking === 'CLEAR'
}
