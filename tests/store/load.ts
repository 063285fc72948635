// A load in small batches, each with ties to the one before it, and a process that writes it.
import { spawn, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import type { Batch, Graph } from '../../api/graph/graph.ts'
import { person, record, run, tie } from './samples.ts'

export const batchSize = 50

/** The batch that makes revision `number + 1`. */
export function batchOf(number: number): Batch {
  const ids = Array.from({ length: batchSize }, (_, place) => `${number}-${place}`)
  const ties = number === 0 ? [] : ids.map((id, place) => tie('ASSOCIATE_OF', id, `${number - 1}-${place}`))
  return { create: { nodes: ids.map(id => person(id)), ties, records: ids.map(id => record(id, id)) }, run: run('load', { entries: (number + 1) * batchSize }) }
}

/** What is wrong with a store that should hold the first batches whole and nothing else; empty when all is well. */
export async function faults(graph: Graph, acknowledged: number): Promise<string[]> {
  const revision = (await graph.ledger())?.revision ?? 0
  const { nodes, ties } = await graph.size()
  const records = (await graph.recordsOfList('ofac/sdn')).length
  const entries = (await graph.runs())[0]?.entries ?? 0
  return [
    revision < acknowledged ? `revision ${revision}, but ${acknowledged} was acknowledged` : '',
    revision > acknowledged + 1 ? `revision ${revision}, more than one after ${acknowledged}` : '',
    nodes === revision * batchSize ? '' : `${nodes} nodes at revision ${revision}`,
    ties === Math.max(0, revision - 1) * batchSize ? '' : `${ties} ties at revision ${revision}`,
    records === nodes ? '' : `${records} records, ${nodes} nodes`,
    entries === nodes ? '' : `the run says ${entries} entries, there are ${nodes} nodes`
  ].filter(fault => fault !== '')
}

export interface Writing {
  readonly process: ChildProcess
  /** Revisions said to be acknowledged so far. */
  readonly acknowledged: () => number
  readonly said: () => string
  /** Resolves when as many are acknowledged (0: when the store is open), or the process has ended. */
  until(revision: number): Promise<void>
  readonly ended: Promise<number | null>
}

/** @param before words before `node`, such as a tracer's. */
export function startWriter(folder: string, batches: number, { stay = false, before = [] as readonly string[] } = {}): Writing {
  const words = [...before, process.execPath, '--import', 'tsx', join(import.meta.dirname, 'writer.ts'), folder, String(batches), ...(stay ? ['stay'] : [])]
  const child = spawn(words[0] ?? '', words.slice(1), { stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  let errors = ''
  child.stdout.setEncoding('utf8').on('data', (part: string) => { output += part })
  child.stderr.setEncoding('utf8').on('data', (part: string) => { errors += part })
  const ended = new Promise<number | null>(resolve => child.once('close', resolve))
  const acknowledged = () => Number([...output.matchAll(/acknowledged (\d+)\n/g)].at(-1)?.[1] ?? 0)
  const until = async (revision: number) => {
    const reached = () => output.startsWith('open\n') && acknowledged() >= revision
    while (!reached() && child.exitCode === null && child.signalCode === null) await new Promise(resolve => setTimeout(resolve, 2))
  }
  return { process: child, acknowledged, said: () => errors, until, ended }
}

/** A kill that the process cannot see coming; resolves when it is gone. */
export async function kill(writing: Writing): Promise<void> {
  writing.process.kill('SIGKILL')
  await writing.ended
}
