// Starts the layout worker, one picture at a time: a newer wish ends the older.
import type { LayoutRequest } from '../scene/layout.ts'
import type { Point } from '../scene/model.ts'

/** A layout that has not ended by then is given up: nodes stay where they are. */
const patience = 20_000

export function arrangeInWorker(request: LayoutRequest): Promise<ReadonlyMap<string, Point>> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('../scene/layout.worker.ts', import.meta.url), { type: 'module' })
    const end = (done: () => void) => {
      clearTimeout(timer)
      worker.terminate()
      done()
    }
    const timer = setTimeout(() => end(() => reject(new Error('The layout took too long.'))), patience)
    worker.onmessage = (event: MessageEvent<ReadonlyMap<string, Point>>) => end(() => resolve(event.data))
    worker.onerror = () => end(() => reject(new Error('The layout failed.')))
    worker.postMessage(request)
  })
}
