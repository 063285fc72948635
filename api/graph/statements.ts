// The Cypher files, read once. A statement is known by the name of its file.
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { root } from '../root.ts'

export interface Statement {
  readonly name: string
  readonly text: string
}

const folder = join(root, 'cypher')

function read(...path: string[]): Map<string, Statement> {
  const files = readdirSync(join(folder, ...path)).filter(file => file.endsWith('.cypher')).sort()
  return new Map(files.map(file => {
    const name = basename(file, '.cypher')
    return [name, { name, text: readFileSync(join(folder, ...path, file), 'utf8') }]
  }))
}

/** Written by hand, one for each question that the house asks. */
export const handWritten: ReadonlyMap<string, Statement> = read()
/** One for each kind, from the ontology. */
export const generated: ReadonlyMap<string, Statement> = read('generated')

/** @throws RangeError for a name without a file: a mistake in the house, not of its user. */
export function statement(name: string): Statement {
  const found = handWritten.get(name) ?? generated.get(name)
  if (found === undefined) throw new RangeError(`statement: there is no cypher/${name}.cypher`)
  return found
}
