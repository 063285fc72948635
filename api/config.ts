// The only reader of the environment. Flags of the command line win over it.
import { resolve } from 'node:path'
import { InputError } from './errors.ts'

export interface Config {
  /** 0: any free port, printed. */
  readonly port: number
  readonly host: string
  /** Folder of the embedded store and of stored files. */
  readonly data: string
  /** undefined: embedded; else the address of a Neo4j server. */
  readonly store: { readonly url: string; readonly user: string; readonly password: string; readonly database: string } | undefined
  /** Bearer token; needed as soon as the host is not loopback. */
  readonly token: string | undefined
  readonly seed: boolean
}

/** Values of the command line, by the name of the flag (`port` for `--port`). */
export type Flags = Readonly<Record<string, string | undefined>>

/** @throws InputError for a value that cannot be meant. */
export function readConfig(flags: Flags = {}, environment: Readonly<Record<string, string | undefined>> = process.env): Config {
  const value = (name: string): string | undefined => emptyToUndefined(flags[name] ?? environment[`NEXUM_${name.replace(/[A-Z]/g, letter => `_${letter}`).toUpperCase()}`])
  const url = value('store')
  if (url !== undefined && !/^(bolt|neo4j)(\+s|\+ssc)?:\/\//.test(url)) {
    throw new InputError(`NEXUM_STORE: "${url}" is no address of a Neo4j server. Use bolt://host:7687 or neo4j://host:7687, or leave it out for the embedded store.`, ['store'])
  }
  return {
    port: port(value('port') ?? '4600'),
    host: value('host') ?? '127.0.0.1',
    data: resolve(value('data') ?? 'data'),
    store: url === undefined ? undefined : { url, user: value('storeUser') ?? 'neo4j', password: value('storePassword') ?? '', database: value('storeDatabase') ?? 'neo4j' },
    token: value('token'),
    seed: seed(value('seed') ?? 'on')
  }
}

/** Addresses that only this machine reaches. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host)
}

/** A folder that tests and installers may point elsewhere, with the JARs of a Neo4j server in it. */
export function neo4jForTests(environment: Readonly<Record<string, string | undefined>> = process.env): { url: string | undefined; folder: string | undefined } {
  return { url: emptyToUndefined(environment.NEXUM_TEST_NEO4J), folder: emptyToUndefined(environment.NEXUM_TEST_NEO4J_HOME) }
}

function emptyToUndefined(text: string | undefined): string | undefined {
  return text === undefined || text.trim() === '' ? undefined : text.trim()
}

function port(text: string): number {
  const number = Number(text)
  if (!Number.isInteger(number) || number < 0 || number > 65_535) throw new InputError(`NEXUM_PORT: "${text}" is no port. Use 0 to 65535; 0 takes any free one.`, ['port'])
  return number
}

function seed(text: string): boolean {
  if (text !== 'on' && text !== 'off') throw new InputError(`NEXUM_SEED: "${text}" is neither on nor off.`, ['seed'], ['on', 'off'])
  return text === 'on'
}
