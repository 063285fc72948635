// What an import shows while it goes on: a bar on a terminal, plain lines where nobody watches one, nothing where a machine reads.
import { SingleBar } from 'cli-progress'
import { paceOf } from './pace.ts'
import type { Progress } from './pipeline.ts'

export interface Shown {
  show(progress: Progress): void
  end(): void
}

export const silent: Shown = { show: () => undefined, end: () => undefined }

/** Filled by the part of the file's bytes that is read: how many entries a file has is not known before. */
export function bar(): Shown {
  const drawn = new SingleBar({ format: '{bar} {stage} {file}: {pace}', clearOnComplete: true, hideCursor: true, stream: process.stderr, barsize: 20 })
  const since = clock()
  let started = false
  return {
    show: progress => {
      const payload = { file: progress.file, stage: stages[progress.stage], pace: paceText(progress, since(progress.file)) }
      const done = Math.round((progress.share ?? 0) * 1000)
      if (started) drawn.update(done, payload)
      else drawn.start(1000, done, payload)
      started = true
    },
    end: () => { if (started) drawn.stop() }
  }
}

/** A line for every stage, and for about every ten thousand entries. */
export function lines(): Shown {
  const since = clock()
  let last = ''
  return {
    show: progress => {
      const mark = `${progress.file} ${progress.stage} ${progress.stage === 'WRITING' ? Math.floor(progress.read / 10_000) : ''}`
      const seconds = since(progress.file)
      if (mark !== last) console.error(`${stages[progress.stage]} ${progress.file}${progress.read === 0 ? '' : `: ${paceText(progress, seconds)}`}`)
      last = mark
    },
    end: () => undefined
  }
}

const stages: Readonly<Record<Progress['stage'], string>> = { READING: 'Reading', WRITING: 'Reading, and writing what is new:', CLOSING: 'Comparing with the version before:', DONE: 'Done:' }

/** "12,000 entries, 2,310 a second, about 40 s left" */
export function paceText(progress: Pick<Progress, 'stage' | 'read' | 'share'>, seconds: number): string {
  const { rate, remainingSeconds } = paceOf(seconds, progress)
  const entries = `${progress.read.toLocaleString('en')} ${progress.read === 1 ? 'entry' : 'entries'}`
  return [entries, ...progress.stage !== 'WRITING' || rate === null ? [] : [`${Math.round(rate).toLocaleString('en')} a second`], ...remainingSeconds === null ? [] : [`about ${durationText(remainingSeconds)} left`]].join(', ')
}

function durationText(seconds: number): string {
  return seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.round(seconds / 60)} min`
}

/** Seconds since a file was first told of. */
function clock(): (file: string) => number {
  let [of, began] = ['', 0]
  return file => {
    if (file !== of) [of, began] = [file, performance.now()]
    return (performance.now() - began) / 1000
  }
}
