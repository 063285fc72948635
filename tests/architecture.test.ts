// The import table of the house, as data: which room never imports what, who alone may import a library, and no cycles.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')

/** A room, what it never imports (path inside the project or name of a package), and why. */
const walls: readonly (readonly [room: RegExp, forbidden: RegExp, why: string])[] = [
  [/^schema\//, /^(api|client|tests)\//, 'the floor knows no room above it'],
  [/^schema\/(?!generate\.ts)/, /^(?!schema\/|zod$|graphql$)/, 'the floor needs zod and graphql only'],
  [/^api\/graph\//, /^api\/(projection|network|names|import|casework|access|resolvers)\//, 'the store keeps'],
  [/^api\/projection\//, /^api\/(network|names|import|casework|access|resolvers)\//, 'the projection finds'],
  [/^api\/network\//, /^api\/(names|import|casework|access|resolvers)\//, 'the network judges'],
  [/^api\/network\//, /^api\/graph\/(embedded|neo4j|open)/, 'the network is engine-blind'],
  [/^api\/(names|import|casework|access)\//, /^api\/resolvers\//, 'they stand beside network'],
  [/^api\/export\//, /^api\/(projection|network|names|casework|access|resolvers)\//, 'what is exported is what the store keeps'],
  [/^api\/import\//, /^api\/export\//, 'an import needs no export'],
  [/^api\/fetch\//, /^api\/(graph|projection|network|names|casework|access|export|resolvers|server)\//, 'what is fetched is a file, and nothing is imported with it'],
  [/^(?!api\/(fetch\/|commands\/fetch\.ts)|tests\/)/, /^api\/fetch\//, 'only nexum fetch uses the network'],
  [/^api\/(?!main\.ts|nexum\.cjs|serve\.ts|commands\/)/, /^api\/(main|server)\.ts$/, 'main is the top, the server stands below it'],
  [/^client\//, /^api\//, 'the client knows the schema, not the server'],
  [/^client\/src\/scene\//, /^(react|cytoscape|@mantine|client\/src\/(app|canvas|screens|ui))/, 'the scene is pure, tested without a browser'],
  [/^(api|client|schema)\//, /^tests\//, 'what is shipped needs no tests']
]

/** What only one place may use. */
const owners: Readonly<Record<string, RegExp>> = {
  'neo4j-driver': /^api\/graph\//,
  '@grafeo-db/js': /^api\/graph\//,
  'apache-arrow': /^api\/graph\//,
  cytoscape: /^client\/src\/canvas\//
}

interface Module {
  readonly path: string
  readonly text: string
  readonly imports: readonly string[]
}

const specifiers = /(?:^|[\s;}])(?:import|export)\s(?:[^'"`;]*?\sfrom\s*)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)|new URL\(\s*['"](\.[^'"]+\.tsx?)['"]/g

function modules(): Module[] {
  const paths = ['api', 'client/src', 'schema', 'tests'].filter(room => existsSync(join(root, room))).flatMap(room =>
    readdirSync(join(root, room), { recursive: true, encoding: 'utf8' }).filter(name => /\.tsx?$/.test(name)).map(name => `${room}/${name}`))
  return paths.map(path => {
    const text = readFileSync(join(root, path), 'utf8')
    return { path, text, imports: [...text.matchAll(specifiers)].map(match => target(path, match[1] ?? match[2] ?? match[3] ?? '')) }
  })
}

function target(from: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier
  const path = relative(root, resolve(root, dirname(from), specifier))
  return ['', '.ts', '.tsx', '/index.ts'].map(ending => path + ending).find(candidate => existsSync(join(root, candidate)) && !candidate.endsWith('/')) ?? path
}

/** The first cycle found, as a list of files; empty when there is none. */
function cycle(all: readonly Module[]): string[] {
  const byPath = new Map(all.map(module => [module.path, module]))
  const state = new Map<string, 'open' | 'done'>()
  const visit = (path: string, trail: readonly string[]): string[] => {
    if (state.get(path) === 'done') return []
    if (state.get(path) === 'open') return [...trail.slice(trail.indexOf(path)), path]
    state.set(path, 'open')
    for (const next of byPath.get(path)?.imports ?? []) {
      const found = byPath.has(next) ? visit(next, [...trail, path]) : []
      if (found.length > 0) return found
    }
    state.set(path, 'done')
    return []
  }
  for (const { path } of all) {
    const found = visit(path, [])
    if (found.length > 0) return found
  }
  return []
}

function breaches(all: readonly Module[]): string[] {
  return all.flatMap(({ path, imports }) => walls.flatMap(([room, forbidden, why]) =>
    room.test(path) ? imports.filter(name => forbidden.test(name) && !name.startsWith('node:')).map(name => `${path} imports ${name}: ${why}`) : []))
}

describe('architecture', () => {
  const all = modules()

  it('keeps the direction of imports', () => {
    expect(breaches(all)).toEqual([])
  })

  it('has no import cycles', () => {
    expect(cycle(all)).toEqual([])
  })

  it('keeps libraries with their owners', () => {
    const strays = all.filter(({ path }) => !path.startsWith('tests/')).flatMap(({ path, imports }) =>
      imports.filter(name => Object.entries(owners).some(([library, room]) => (name === library || name.startsWith(`${library}/`)) && !room.test(path))).map(name => `${path} imports ${name}`))
    expect(strays).toEqual([])
  })

  it('reads the environment in api/config.ts alone', () => {
    expect(all.filter(({ path, text }) => /^(api|schema|client)\//.test(path) && path !== 'api/config.ts' && text.includes('process.env')).map(({ path }) => path)).toEqual([])
  })

  it('connects to the network in api/fetch alone', () => {
    const connecting = /\bfetch\(|from 'node:(https|http2|tls|dgram|dns)'|from 'undici'/
    expect(all.filter(({ path, text }) => /^(api|schema)\//.test(path) && connecting.test(text)).map(({ path }) => path)).toEqual(['api/fetch/connection.ts'])
  })

  it('finds a breach and a cycle that are planted', () => {
    const planted = [
      { path: 'api/graph/planted.ts', text: '', imports: ['api/network/candidates.ts'] },
      { path: 'schema/planted.ts', text: '', imports: ['fastify'] },
      { path: 'a.ts', text: '', imports: ['b.ts'] },
      { path: 'b.ts', text: '', imports: ['a.ts'] }
    ]
    expect(breaches(planted)).toHaveLength(2)
    expect(cycle(planted)).toEqual(['a.ts', 'b.ts', 'a.ts'])
  })

  it('has no drawers: no file is called utils, common, helpers or misc', () => {
    expect(all.filter(({ path }) => /\/(utils|common|helpers|misc)(\.|\/)/.test(path)).map(({ path }) => path)).toEqual([])
  })
})
