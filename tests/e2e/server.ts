// Starts `nexum serve` on any free port before the tests and ends it after them: one for each worker, so that none sees what another writes.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const patience = 120_000

export interface Running {
  readonly address: string
  /** Ends it as a power cut would not: what it has said is saved is saved. */
  readonly stop: () => Promise<void>
}

/** @param port 0: any that is free */
export async function serve(data: string, port = 0): Promise<Running> {
  const server = spawn(process.execPath, [join(import.meta.dirname, '../../api/nexum.cjs'), 'serve', '--port', String(port)], { env: { ...process.env, NEXUM_DATA: data }, stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = new Promise<void>(resolve => server.once('exit', () => resolve()))
  let said = ''
  const address = await new Promise<string>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`Nexum was not ready after ${patience / 1000} s:\n${said}`)), patience)
    const listen = (chunk: Buffer) => {
      said += chunk.toString()
      const match = /Nexum ready on (http:\S+)/.exec(said)
      if (match?.[1] === undefined) return
      clearTimeout(timer)
      resolve(match[1])
    }
    server.stdout.on('data', listen)
    server.stderr.on('data', listen)
    server.once('exit', code => reject(new Error(`Nexum ended with ${code}:\n${said}`)))
  })
  return {
    address,
    stop: async () => {
      server.kill('SIGTERM')
      await ended
    }
  }
}

export default async function start({ workers }: { readonly workers: number }): Promise<() => Promise<void>> {
  // The first one builds the client, the others find it.
  const servers = [await seeded()]
  for (let worker = 1; worker < workers; worker++) servers.push(await seeded())
  process.env.NEXUM_E2E_URLS = servers.map(({ address }) => address).join(' ')
  return async () => { await Promise.all(servers.map(({ stop }) => stop())) }
}

/** In a folder of its own, which goes with it. */
async function seeded(): Promise<Running> {
  const data = mkdtempSync(join(tmpdir(), 'nexum-e2e-'))
  const { address, stop } = await serve(data)
  return {
    address,
    async stop() {
      await stop()
      rmSync(data, { recursive: true, force: true })
    }
  }
}
