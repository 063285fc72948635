// The layout beside the page, so that the page never stops.
import { layout, type LayoutRequest } from './layout.ts'

interface Port {
  onmessage: ((event: { data: LayoutRequest }) => void) | null
  postMessage(message: unknown): void
}

const port = globalThis as unknown as Port
port.onmessage = event => port.postMessage(layout(event.data))
