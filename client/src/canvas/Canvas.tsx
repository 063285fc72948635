// The canvas in the page. It is a picture and hidden from screen readers; what has the focus is the scene: one element that speaks.
import { useEffect, useImperativeHandle, useRef, useState, type KeyboardEvent, type Ref } from 'react'
import { words } from '../app/words.ts'
import { Elements } from '../outputs/Picture.tsx'
import type { Scene } from '../scene/model.ts'
import { sceneText } from '../scene/texts.ts'
import { Picture, type Signals, type Viewport } from './picture.ts'

export interface CanvasHandle {
  readonly fit: () => void
  readonly zoomBy: (factor: number) => void
  readonly focus: () => void
}

export interface CanvasProps extends Omit<Signals, 'onViewport'> {
  readonly scene: Scene
  readonly selection: readonly string[]
  readonly openTie: string | null
  /** The focus is to come here, once. */
  readonly wantsFocus: boolean
  readonly onFocused: () => void
  readonly mode: 'light' | 'dark'
  readonly onKey: (event: KeyboardEvent) => void
  readonly handle: Ref<CanvasHandle>
}

export default function Canvas({ scene, selection, openTie, wantsFocus, onFocused, mode, onKey, handle, ...signals }: CanvasProps) {
  const box = useRef<HTMLDivElement>(null)
  const frame = useRef<HTMLDivElement>(null)
  const picture = useRef<Picture | null>(null)
  const latest = useRef(signals)
  const [viewport, setViewport] = useState<Viewport>({ zoom: 1, pan: { x: 0, y: 0 } })
  useEffect(() => { latest.current = signals })
  useEffect(() => {
    if (box.current === null) return
    const drawn = new Picture(box.current, {
      onNode: (id, adds) => latest.current.onNode(id, adds), onTie: id => latest.current.onTie(id), onGround: () => latest.current.onGround(),
      onExpand: id => latest.current.onExpand(id), onMove: places => latest.current.onMove(places), onViewport: setViewport
    }, mode)
    picture.current = drawn
    const watch = new ResizeObserver(() => drawn.resize())
    watch.observe(box.current)
    return () => {
      watch.disconnect()
      drawn.destroy()
      picture.current = null
    }
    // The colours are changed in place below: a new picture would lose pan and zoom.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [])
  useEffect(() => picture.current?.recolour(mode), [mode])
  useEffect(() => picture.current?.draw(scene, selection, openTie), [scene, selection, openTie])
  useEffect(() => {
    if (!wantsFocus) return
    frame.current?.focus({ preventScroll: true })
    onFocused()
  }, [wantsFocus, onFocused])
  const focus = selection.at(-1)
  useEffect(() => {
    if (focus !== undefined) picture.current?.reveal(focus, !matchMedia('(prefers-reduced-motion: reduce)').matches)
  }, [focus])
  useImperativeHandle(handle, () => ({
    fit: () => picture.current?.fit(),
    zoomBy: factor => picture.current?.zoomBy(factor),
    focus: () => frame.current?.focus()
  }), [])
  /** The drawing library takes the focus off whatever has it when it is clicked. */
  const take = () => frame.current?.focus({ preventScroll: true })
  const lit = { nodes: scene.nodes.filter(node => node.onPath), ties: scene.ties.filter(tie => tie.onPath) }
  const dimmed = lit.nodes.length > 0
  return (
    <div
      ref={frame} className="canvas" role="application" tabIndex={0} aria-roledescription={words.desk.graphLabel} aria-label={`${sceneText(scene)}. ${words.desk.graphHint}`}
      data-testid="canvas" onKeyDown={onKey} onMouseDown={take} onPointerUp={take}
    >
      <div ref={box} className={dimmed ? 'canvas-ground dimmed' : 'canvas-ground'} aria-hidden="true" />
      {dimmed && (
        <svg className="canvas-overlay" aria-hidden="true">
          <g transform={`translate(${viewport.pan.x} ${viewport.pan.y}) scale(${viewport.zoom})`}><Elements scene={lit} lit /></g>
        </svg>
      )}
    </div>
  )
}
