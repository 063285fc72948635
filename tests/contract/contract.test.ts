// The contract of the store, as a function of the engine: each file beside this one holds what the statement of its name must answer.
import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Engine } from '../../api/graph/engine.ts'
import type { Graph, Written } from '../../api/graph/graph.ts'
import { Graph as Store } from '../../api/graph/graph.ts'
import { generated, handWritten, type Statement } from '../../api/graph/statements.ts'
import { forEachEngine } from '../engines.ts'
import { everyKind, network, run } from '../store/samples.ts'

export interface Contract {
  /** A store that holds `network` of tests/store/samples.ts and one node and tie of every kind. Files may add what is theirs. */
  readonly graph: () => Graph
  /** The write that brought them in. */
  readonly written: () => Written
}

const names = readdirSync(import.meta.dirname).filter(file => file.endsWith('.ts') && !file.endsWith('.test.ts')).map(file => basename(file, '.ts'))
const suites = await Promise.all(names.map(async name => [name, ((await import(/* @vite-ignore */ join(import.meta.dirname, `${name}.ts`))) as { default: (contract: Contract) => void }).default] as const))

forEachEngine('contract', engine => {
  let graph: Graph
  let written: Written
  const ran = new Set<string>()

  beforeAll(async () => {
    const opened = await engine.open()
    graph = new Store(noting(opened.engine, ran))
    await graph.prepare()
    const { nodes, ties } = everyKind()
    await graph.write({ create: { nodes, ties } })
    await graph.write({ merge: { nodes, ties } })
    written = await graph.write({ create: network, run: run('run-1') })
  })

  for (const [name, suite] of suites) describe(name, () => suite({ graph: () => graph, written: () => written }))

  it('has run every statement, also each one that is generated', async () => {
    for (const name of generated.keys()) if (name.startsWith('load-')) await graph.load(name as `load${string}`)
    expect([...handWritten.keys(), ...generated.keys()].filter(name => !ran.has(name))).toEqual([])
  })
})

/** The engine, noting the names of the statements that it runs. */
function noting(engine: Engine, names: Set<string>): Engine {
  const note = ({ name }: Statement) => { names.add(name) }
  return {
    name: engine.name,
    run: (statement, parameters) => (note(statement), engine.run(statement, parameters)),
    columns: (statement, parameters) => (note(statement), engine.columns(statement, parameters)),
    write: steps => (steps.forEach(({ statement }) => { note(statement) }), engine.write(steps)),
    ask: (text, parameters, limits) => engine.ask(text, parameters, limits),
    share: () => engine.share(),
    close: () => engine.close()
  }
}
