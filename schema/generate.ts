// Writes the generated files, or with --check says which of them are stale and fails. A script: nothing imports it.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { buildSchema, introspectionFromSchema } from 'graphql'
import { formsModule } from './forms.ts'
import { legendModule } from './legend.ts'
import { entitySdl } from './sdl.ts'
import { generatedStatements } from './statements.ts'

const root = join(import.meta.dirname, '..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')

function wanted(): Map<string, string> {
  const operations = read('schema/operations.graphql')
  const entities = entitySdl(operations)
  return new Map([
    ['schema/generated/entities.graphql', entities],
    ['schema/generated/legend.ts', legendModule()],
    ['schema/generated/forms.ts', formsModule()],
    ['client/src/data/generated/introspection.ts', introspectionModule(`${operations}\n${entities}`)],
    ...[...generatedStatements()].map(([name, text]) => [`cypher/generated/${name}`, text] as const)
  ])
}

/** The API as one type: documents of the client are checked against it while they are written. */
function introspectionModule(sdl: string): string {
  const introspection = introspectionFromSchema(buildSchema(sdl), { descriptions: false, specifiedByUrl: false })
  return `// Generated from the SDL by \`npm run generate\`. Do not edit.\nexport type Introspection = ${JSON.stringify(introspection)}\n`
}

/** Paths that differ from what the ontology asks for: missing, changed or left over. */
function stale(files: ReadonlyMap<string, string>): string[] {
  const changed = [...files].filter(([path, text]) => !existsSync(join(root, path)) || read(path) !== text).map(([path]) => path)
  const leftOver = [...new Set([...files.keys()].map(dirname))].flatMap(folder =>
    (existsSync(join(root, folder)) ? readdirSync(join(root, folder)) : []).map(name => `${folder}/${name}`).filter(path => !files.has(path)))
  return [...changed, ...leftOver]
}

const files = wanted()
const outdated = stale(files)
if (process.argv.includes('--check')) {
  if (outdated.length > 0) {
    console.error(`generate --check: ${outdated.length} generated files are stale, among them ${outdated.slice(0, 5).map(path => basename(path)).join(', ')}. Run \`npm run generate\` and commit the result.`)
    process.exitCode = 1
  }
} else {
  for (const path of outdated) {
    const text = files.get(path)
    if (text === undefined) rmSync(join(root, path))
    else {
      mkdirSync(join(root, dirname(path)), { recursive: true })
      writeFileSync(join(root, path), text)
    }
  }
  console.log(`generate: ${outdated.length} of ${files.size} files written`)
}
