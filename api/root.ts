// Where this copy of Nexum stands, whether it runs from its sources or compiled.
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The folder with package.json, cypher/, schema/ and seeds/. */
export const root = above(import.meta.dirname)

function above(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : above(dirname(folder))
}
