// Draws a scene with Cytoscape: hands it differences only, in portions, and tells what was clicked. It decides nothing.
import cytoscape, { type Core, type ElementDefinition, type NodeSingular } from 'cytoscape'
import { nodeKinds, tieKinds } from '../../../schema/generated/legend.ts'
import { crowdedTies } from '../scene/crowded.ts'
import type { Point, Scene, SceneNode, SceneTie } from '../scene/model.ts'
import { setHue } from '../scene/style.ts'
import { iconImage, pinImage, plusImage, stripImage } from './images.ts'
import { palettes, stylesheet, type Palette } from './stylesheet.ts'

export interface Signals {
  readonly onNode: (id: string, adds: boolean) => void
  readonly onTie: (id: string) => void
  readonly onGround: () => void
  readonly onExpand: (id: string) => void
  readonly onMove: (places: ReadonlyMap<string, Point>) => void
  readonly onViewport: (viewport: Viewport) => void
}

export interface Viewport {
  readonly zoom: number
  readonly pan: Point
}

/** Elements a frame, so that the page stays alive while a large picture opens. */
const portion = 150
/** A picture of few nodes is not blown up; from here on ties show what they say. */
const closest = 1.35
/** Names are written from about here on. */
const readable = 0.6
const nodeId = (id: string) => `n ${id}`
const tieId = (id: string) => `t ${id}`
const idOf = (element: { id: () => string }) => element.id().slice(2)

export class Picture {
  private readonly cy: Core
  private palette: Palette
  private readonly drawn = new Map<string, string>()
  private queue: ElementDefinition[] = []
  private frame = 0
  private scene: Scene | null = null
  private selection: readonly string[] = []
  private openTie: string | null = null

  constructor(container: HTMLElement, signals: Signals, mode: 'light' | 'dark') {
    this.palette = palettes[mode]
    this.cy = cytoscape({ container, style: stylesheet(this.palette), minZoom: 0.08, maxZoom: 4, boxSelectionEnabled: false, autounselectify: true, layout: { name: 'preset' } })
    listen(this.cy, signals)
    void document.fonts.load('500 11px "Inter Variable"').then(() => this.cy.destroyed() || this.cy.style(stylesheet(this.palette)))
  }

  draw(scene: Scene, selection: readonly string[], openTie: string | null): void {
    const first = this.scene === null || this.scene.nodes.length === 0
    const before = new Map(this.scene?.nodes.map(node => [node.id, node.at]))
    const lit = scene.nodes.filter(node => node.onPath).length !== (this.scene?.nodes.filter(node => node.onPath).length ?? 0)
    const wanted = scene.nodes.filter(node => !before.has(node.id) || (lit && node.onPath))
    this.scene = scene
    this.selection = selection
    this.openTie = openTie
    this.cy.batch(() => this.update(scene))
    if (first && scene.nodes.length > 0) this.fit()
    else if (wanted.length > 0) this.keepInView(wanted, scene)
    this.mark()
  }

  private update(scene: Scene): void {
    const crowded = crowdedTies(scene)
    const wanted = new Map([...scene.nodes.map(node => nodeElement(node, this.palette)), ...scene.ties.map(tie => tieElement(tie, crowded.has(tie.id)))].map(element => [element.data.id ?? '', element]))
    this.queue = this.queue.filter(element => wanted.has(element.data.id ?? ''))
    for (const id of this.drawn.keys()) {
      if (wanted.has(id)) continue
      this.cy.getElementById(id).remove()
      this.drawn.delete(id)
    }
    for (const [id, element] of wanted) this.place(id, element)
    this.pour()
  }

  private place(id: string, element: ElementDefinition): void {
    const text = JSON.stringify(element)
    const before = this.drawn.get(id)
    if (before === text) return
    this.drawn.set(id, text)
    if (before === undefined) {
      this.queue.push(element)
      return
    }
    this.queue = this.queue.map(waiting => (waiting.data.id === id ? element : waiting))
    const held = this.cy.getElementById(id)
    held.data(element.data)
    if (element.position !== undefined) held.position(element.position)
    for (const name of ['ended', 'crowded', 'stack', 'ringed']) held.toggleClass(name, element.classes?.includes(name) === true)
  }

  /** A small picture goes in at once; of a large one a portion with each frame. */
  private pour(): void {
    cancelAnimationFrame(this.frame)
    const now = this.queue.length <= portion ? this.queue.length : portion
    this.cy.add(this.queue.slice(0, now))
    this.queue = this.queue.slice(now)
    if (this.queue.length > 0) {
      this.frame = requestAnimationFrame(() => {
        if (this.cy.destroyed()) return
        this.cy.batch(() => this.pour())
        this.mark()
      })
    }
  }

  private mark(): void {
    const chosen = new Set(this.selection)
    this.cy.batch(() => {
      this.cy.elements('.chosen, .near, .open').removeClass('chosen near open')
      for (const id of chosen) {
        const node = this.cy.getElementById(nodeId(id))
        node.addClass('chosen')
        if (chosen.size <= 3) (node as NodeSingular).connectedEdges().addClass('near')
      }
      if (this.openTie !== null) this.cy.getElementById(tieId(this.openTie)).addClass('open')
    })
  }

  recolour(mode: 'light' | 'dark'): void {
    if (this.palette === palettes[mode]) return
    this.palette = palettes[mode]
    this.cy.style(stylesheet(this.palette))
    if (this.scene !== null) this.draw(this.scene, this.selection, this.openTie)
  }

  fit(): void {
    this.cy.resize()
    this.cy.fit(undefined, 56)
    if (this.cy.zoom() > closest) this.cy.zoom({ level: closest, renderedPosition: this.middle() })
  }

  /** Who is new is seen: nothing moves when they are in view; else all are shown while that can be read, or the new ones alone. */
  private keepInView(wanted: readonly SceneNode[], scene: Scene): void {
    const seen = this.cy.extent()
    const box = boundsOf(wanted)
    if (box.x1 >= seen.x1 && box.y1 >= seen.y1 && box.x2 <= seen.x2 && box.y2 <= seen.y2) return
    const all = boundsOf(scene.nodes)
    const zoomFor = ({ x1, y1, x2, y2 }: Bounds) => Math.min(this.cy.width() / (x2 - x1), this.cy.height() / (y2 - y1))
    const shown = zoomFor(all) >= readable ? all : box
    const zoom = Math.min(zoomFor(shown), shown === all ? closest : this.cy.zoom())
    const pan = { x: this.cy.width() / 2 - (zoom * (shown.x1 + shown.x2)) / 2, y: this.cy.height() / 2 - (zoom * (shown.y1 + shown.y2)) / 2 }
    this.cy.viewport({ zoom, pan })
  }

  zoomBy(factor: number): void {
    this.cy.zoom({ level: this.cy.zoom() * factor, renderedPosition: this.middle() })
  }

  /** Brings a node into view when it is not; nothing moves when it is. */
  reveal(id: string, animate: boolean): void {
    const node = this.cy.getElementById(nodeId(id))
    if (node.empty()) return
    const box = (node as NodeSingular).renderedBoundingBox({})
    if (box.x1 >= 0 && box.y1 >= 0 && box.x2 <= this.cy.width() && box.y2 <= this.cy.height()) return
    if (animate) this.cy.animate({ center: { eles: node } }, { duration: 150 })
    else this.cy.center(node)
  }

  resize(): void {
    this.cy.resize()
  }

  viewport(): Viewport {
    return { zoom: this.cy.zoom(), pan: this.cy.pan() }
  }

  destroy(): void {
    cancelAnimationFrame(this.frame)
    this.cy.destroy()
  }

  private middle(): Point {
    return { x: this.cy.width() / 2, y: this.cy.height() / 2 }
  }
}

interface Bounds { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number }

/** With the room that names, badges and the edge of the window need. */
function boundsOf(nodes: readonly SceneNode[]): Bounds {
  const xs = nodes.map(node => node.at.x)
  const ys = nodes.map(node => node.at.y)
  return { x1: Math.min(...xs) - 84, y1: Math.min(...ys) - 50, x2: Math.max(...xs) + 84, y2: Math.max(...ys) + 84 }
}

function listen(cy: Core, signals: Signals): void {
  cy.on('tap', 'node', event => {
    const { shiftKey, ctrlKey, metaKey } = event.originalEvent
    signals.onNode(idOf(event.target as NodeSingular), shiftKey || ctrlKey || metaKey)
  })
  cy.on('dbltap', 'node', event => signals.onExpand(idOf(event.target as NodeSingular)))
  cy.on('tap', 'edge', event => signals.onTie(idOf(event.target as NodeSingular)))
  cy.on('tap', event => { if (event.target === cy) signals.onGround() })
  cy.on('dragfree', 'node', event => {
    const node = event.target as NodeSingular
    signals.onMove(new Map([[idOf(node), { x: Math.round(node.position('x')), y: Math.round(node.position('y')) }]]))
  })
  cy.on('mouseover', 'edge', event => { (event.target as NodeSingular).addClass('over') })
  cy.on('mouseout', 'edge', event => { (event.target as NodeSingular).removeClass('over') })
  cy.on('viewport', () => signals.onViewport({ zoom: cy.zoom(), pan: { ...cy.pan() } }))
}

function nodeElement(node: SceneNode, palette: Palette): ElementDefinition {
  return {
    group: 'nodes',
    data: {
      id: nodeId(node.id), label: node.label, shape: nodeKinds[node.kind].shape, fill: nodeKinds[node.kind].colour, gap: node.coverage === null ? 5 : 19, ring: node.ring === null ? '#000000' : setHue(node.ring),
      images: [iconImage(node.kind), stripImage(node, palette), plusImage(node.unseen, palette), pinImage(node.pinned, palette)]
    },
    position: { ...node.at },
    classes: [node.folded.length > 0 ? 'stack' : '', node.ring === null ? '' : 'ringed'].filter(name => name !== '').join(' ')
  }
}

function tieElement(tie: SceneTie, crowded: boolean): ElementDefinition {
  return {
    group: 'edges',
    data: { id: tieId(tie.id), source: nodeId(tie.start), target: nodeId(tie.end), label: tie.label, pattern: tie.pattern, arrow: tieKinds[tie.kind].shape, width: Math.min(1.6 + 0.5 * (tie.ties.length - 1), 5) },
    classes: [tie.ended ? 'ended' : '', crowded ? 'crowded' : ''].filter(name => name !== '').join(' ')
  }
}
