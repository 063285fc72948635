// What the desk asks of the API: opening, expanding, paths, badges. Each ends in one named command that can be undone.
import { words } from '../app/words.ts'
import * as commands from '../scene/commands.ts'
import { deriveScene } from '../scene/derive.ts'
import { nameOfStack } from '../scene/fold.ts'
import type { CoverageMark, KnownNode, KnownTie, TieKind } from '../scene/model.ts'
import { placeRow } from '../scene/place.ts'
import { isWalked, walkedKinds } from '../scene/style.ts'
import { emptyWorkspace, hardCap, type Filters } from '../scene/workspace.ts'
import { arrangeInWorker } from './arrange.ts'
import { ask } from './ask.ts'
import { amongDocument } from './boardDocuments.ts'
import { begin, busily, desk, opening, run, select, setTrail, teach, teachCoverage, teachSources, toast, wantFocus, workspace } from './desk.ts'
import { coverageDocument, expandDocument, pathsDocument, type Expansion, type Path } from './documents.ts'
import { knownNode, knownTie } from './known.ts'

/** As many as go onto the picture at once; more goes through the chooser. */
export const atOnce = 25

export interface Opening {
  readonly seeds: readonly string[]
  /** Nodes expanded by the usual rule. One seed alone is always expanded: a picture of one dot tells nothing. */
  readonly opened: readonly string[]
  readonly path: readonly string[]
  readonly filters: Filters
}

interface Found {
  readonly nodes: readonly KnownNode[]
  readonly ties: readonly KnownTie[]
}

export function nameOf(id: string): string {
  const { known } = desk()
  return known.nodes.get(id)?.name ?? nameOfStack(known, id) ?? id
}

/** @throws AskError when a seed is unknown or nobody answers. */
export async function open({ seeds, opened, path, filters }: Opening, signal?: AbortSignal): Promise<void> {
  await opening(async () => {
    const wide = new Set(seeds.length === 1 ? [...seeds, ...opened] : opened)
    const expansions = await expandAll([...new Set([...seeds, ...opened])], id => (wide.has(id) ? atOnce : 100), signal)
    const all = merge(expansions.map(({ answer }) => foundIn(answer)))
    const hops = await Promise.all(path.slice(1).map((to, at) => hop(path[at] ?? to, to, signal)))
    const wanted = new Set([...seeds, ...path, ...expansions.filter(({ id }) => wide.has(id)).flatMap(({ answer }) => foundIn(answer).nodes.map(node => node.id))])
    const { nodes, ties } = merge([all, ...hops])
    const shown = { nodes: nodes.filter(node => wanted.has(node.id)), ties: ties.filter(tie => wanted.has(tie.start) && wanted.has(tie.end)) }
    teach(shown.nodes, shown.ties)
    const row = placeRow(path, [])
    const positions = await arrangeInWorker({ nodes: shown.nodes.map(({ id }) => ({ id, at: row.get(id) ?? { x: 0, y: 0 }, pinned: row.has(id) })), ties: shown.ties })
    signal?.throwIfAborted()
    const name = words.desk.opened(seeds.map(nameOf).join(', '))
    const laid = commands.add(name, { ...shown, seeds, positions }).apply({ ...emptyWorkspace, opened, filters, path })
    begin(name, laid)
    wantFocus(true)
  })
  await badges(signal)
}

/** An id that is no longer there is said and left out; an address of none that are there is an error. */
async function expandAll(ids: readonly string[], first: (id: string) => number, signal?: AbortSignal): Promise<{ id: string; answer: Expansion }[]> {
  const settled = await Promise.allSettled(ids.map(async id => ({ id, answer: await expansion({ id, first: first(id) }, signal) })))
  const found = settled.flatMap(result => (result.status === 'fulfilled' ? [result.value] : []))
  const failure = settled.find(result => result.status === 'rejected')
  if (failure !== undefined && found.length === 0) throw failure.reason
  if (failure !== undefined) toast(words.desk.missing(ids.filter(id => !found.some(row => row.id === id)).join(', ')))
  return found
}

async function expansion(variables: { id: string; first: number; tieKinds?: readonly TieKind[]; order?: 'STRENGTH' | 'RECENT' | 'KIND' }, signal?: AbortSignal): Promise<Expansion> {
  const { expand } = await ask(expandDocument, { ...variables, tieKinds: [...(variables.tieKinds ?? walkedKinds)] }, signal)
  return expand
}

function foundIn({ node, counts, ties }: Expansion): Found {
  teachSources(ties.flatMap(tie => tie.sources))
  const others = ties.flatMap(tie => (tie.other === null ? [] : [knownNode(tie.other)]))
  return { nodes: [{ ...knownNode(node), counts }, ...others], ties: ties.map(knownTie) }
}

/** Between two nodes of a path: the ties that join them directly. Without an answer the picture still opens, with what the expansions gave. */
async function hop(from: string, to: string, signal?: AbortSignal): Promise<Found> {
  const answer = await ask(pathsDocument, { from, to, count: 3, maxLength: 1 }, signal).catch(() => null)
  return foundOn(answer?.paths.paths ?? [])
}

function foundOn(paths: readonly Path[]): Found {
  teachSources(paths.flatMap(path => path.ties.flatMap(tie => tie.sources)))
  return { nodes: paths.flatMap(path => path.nodes.map(knownNode)), ties: paths.flatMap(path => path.ties.map(knownTie)) }
}

function merge(all: readonly Found[]): Found {
  const nodes = new Map<string, KnownNode>()
  for (const node of all.flatMap(found => found.nodes)) nodes.set(node.id, { ...node, counts: node.counts ?? nodes.get(node.id)?.counts ?? null })
  return { nodes: [...nodes.values()], ties: [...new Map(all.flatMap(found => found.ties).map(tie => [tie.id, tie])).values()] }
}

/** By the usual rule when at most 25 would come; else the caller opens the chooser. */
export async function expand(id: string): Promise<'done' | 'choose'> {
  const counts = desk().known.nodes.get(id)?.counts
  const scene = deriveScene(desk().known, workspace())
  const unseen = scene.nodes.find(node => node.id === id)?.unseen
  if (counts !== null && counts !== undefined && (unseen ?? 0) > atOnce) return 'choose'
  return busily(async () => {
    const answer = await expansion({ id, first: atOnce })
    if (answer.pageInfo.hasNextPage) {
      teach(foundIn(answer).nodes, [])
      return 'choose'
    }
    await land(id, foundIn(answer), id)
    return 'done'
  })
}

export async function expandChosen(id: string, tieKinds: readonly TieKind[], order: 'STRENGTH' | 'RECENT' | 'KIND', first: number): Promise<void> {
  await busily(async () => land(id, foundIn(await expansion({ id, tieKinds, order, first })), tieKinds.every(isWalked) ? id : undefined))
}

async function land(around: string, found: Found, opened?: string): Promise<void> {
  const before = new Set(workspace().nodes)
  const fresh = found.nodes.filter(node => !before.has(node.id))
  if (before.size + fresh.length > hardCap) return toast(words.desk.capped)
  const held = new Set(workspace().ties)
  teach(found.nodes, found.ties)
  if (fresh.length === 0 && found.ties.every(tie => held.has(tie.id))) return toast(words.desk.nothingNew(nameOf(around)))
  run(commands.add(words.desk.expanded(nameOf(around), fresh.length), { ...found, around, ...(opened === undefined ? {} : { opened }) }))
  toast(words.desk.added25(fresh.length), true)
  await badges()
}

/** Puts nodes on the picture, with the ties that join them to what is there. */
export async function addNode(id: string): Promise<void> {
  await busily(async () => {
    const answer = await expansion({ id, first: 100 })
    const found = foundIn(answer)
    const on = new Set([...workspace().nodes, id])
    const shown = { nodes: found.nodes.filter(node => node.id === id), ties: found.ties.filter(tie => on.has(tie.start) && on.has(tie.end)) }
    teach(found.nodes, shown.ties)
    const [neighbour] = shown.ties.map(tie => (tie.start === id ? tie.end : tie.start))
    run(commands.add(words.desk.added(nameOf(id)), { ...shown, seeds: [id], ...(neighbour === undefined || neighbour === id ? {} : { around: neighbour }) }))
    // Beside whom one looked at before: two are selected, and X asks how they are connected.
    select([...desk().selection.slice(-1).filter(other => other !== id), id])
    wantFocus(true)
    toast(words.desk.added(nameOf(id)), true)
  })
  await badges()
}

/** "Only ties among what is already shown". */
export async function tiesAmong(ids: readonly string[]): Promise<void> {
  await busily(async () => {
    const on = new Set(ids)
    const held = new Set(workspace().ties)
    const { among } = await ask(amongDocument, { ids: [...on], tieKinds: [...walkedKinds] })
    const fresh = among.ties.filter(tie => !held.has(tie.id))
    teachSources(fresh.flatMap(tie => tie.sources))
    const ties = fresh.map(knownTie)
    teach([], ties)
    if (ties.length === 0) return toast(words.desk.noTiesAmong)
    run(commands.add(words.desk.tiesAmong(ties.length), { nodes: [], ties }))
    toast(words.desk.tiesAmong(ties.length), true)
  })
}

export async function findPaths(from: string, to: string): Promise<void> {
  await busily(async () => {
    const { paths } = await ask(pathsDocument, { from, to, count: 3, maxLength: 8 })
    if (paths.paths.length === 0) {
      setTrail(null)
      return toast([words.paths.none(nameOf(from), nameOf(to)), paths.truncated?.reason ?? ''].join(' ').trim())
    }
    setTrail({ paths: paths.paths, index: 0, truncated: paths.truncated?.reason ?? null })
    lightPath(0)
  })
  await badges()
}

/** One step of the history: the nodes of the path come onto the picture and the path is lit. */
export function lightPath(index: number): void {
  const { trail } = desk()
  const path = trail?.paths[index]
  if (trail === null || path === undefined) return
  const found = foundOn([path])
  const ids = path.nodes.map(node => node.id)
  teach(found.nodes, found.ties)
  const name = words.desk.litPath(path.nodes[0]?.name ?? '', path.nodes.at(-1)?.name ?? '')
  run(commands.follow(name, { ...found, path: ids }))
  setTrail({ ...trail, index })
}

export async function arrange(): Promise<void> {
  await busily(async () => {
    const scene = deriveScene(desk().known, workspace())
    const places = await arrangeInWorker({ nodes: scene.nodes.map(({ id, at, pinned }) => ({ id, at, pinned })), ties: scene.ties.map(({ start, end }) => ({ start, end })) })
    run(commands.arrange(words.desk.arranged, places))
    toast(words.desk.arranged, true)
  })
}

const coverable = new Set(['Person', 'Organization', 'Vessel', 'Aircraft'])

/** Badges come after the picture: a picture without them is better than none. */
export async function badges(signal?: AbortSignal): Promise<void> {
  const { known } = desk()
  const ids = workspace().nodes.filter(id => coverable.has(known.nodes.get(id)?.kind ?? '') && known.nodes.get(id)?.coverage === null)
  for (let at = 0; at < ids.length; at += 100) {
    const rows = await coverageOf(ids.slice(at, at + 100), signal).catch(() => new Map<string, readonly CoverageMark[]>())
    if (rows.size > 0) teachCoverage(rows)
  }
}

export async function coverageOf(ids: readonly string[], signal?: AbortSignal, on: string | null = null): Promise<Map<string, readonly CoverageMark[]>> {
  const { coverage } = await ask(coverageDocument, { ids: [...ids], on }, signal)
  return new Map(coverage.rows.map(row => [row.actor.id, row.cells.map(({ authority, state }) => ({ authority, state }))]))
}
