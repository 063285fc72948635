// Asks a server many times at once, and tells what its process spent on it.
import { readFileSync } from 'node:fs'
import { Agent, request } from 'node:http'

export interface Loaded {
  /** Milliseconds of processor per answer, of all threads of the server. */
  readonly processor: number
  readonly p50: number
  readonly p99: number
  readonly wrong: number
}

export interface Load {
  readonly url: string
  readonly process: number
  readonly count: number
  readonly body: (turn: number) => string
  /** Whether the answer to this turn counts, and is right. */
  readonly judge: (turn: number, status: number, text: string) => 'right' | 'wrong' | 'not counted'
}

const atOnce = 16
const ticksASecond = 100

export async function load({ url, process: pid, count, body, judge }: Load): Promise<Loaded> {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce })
  const times: number[] = []
  let [turn, wrong] = [0, 0]
  const before = processorOf(pid)
  const ask = async (): Promise<void> => {
    for (let mine = turn++; mine < count; mine = turn++) {
      const began = performance.now()
      const { status, text } = await post(agent, url, body(mine))
      const verdict = judge(mine, status, text)
      if (verdict === 'wrong') wrong++
      if (verdict !== 'not counted') times.push(performance.now() - began)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, ask))
  const spent = processorOf(pid) - before
  agent.destroy()
  times.sort((left, right) => left - right)
  const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? NaN
  return { processor: spent / count, p50: at(0.5), p99: at(0.99), wrong }
}

export function post(agent: Agent, url: string, body: string): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { method: 'POST', agent, headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) } }, response => {
      let text = ''
      response.setEncoding('utf8').on('data', (chunk: string) => { text += chunk }).on('end', () => resolve({ status: response.statusCode ?? 0, text }))
    })
    asked.on('error', reject).end(body)
  })
}

/** Milliseconds, from Linux's own account of the process. */
function processorOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /, '').split(' ')
  return (Number(fields[11]) + Number(fields[12])) * 1000 / ticksASecond
}
