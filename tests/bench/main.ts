// Runs every benchmark of this folder one after another, each in a process of its own; or those whose names are given. Sizes and options are handed on.
// Each prints a table and a line of JSON. Figures of a busy machine mislead: compare ratios within one run.
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'

const folder = import.meta.dirname
const all = readdirSync(folder).filter(file => file.endsWith('.ts') && file !== 'main.ts').map(file => file.slice(0, -3)).sort()
const handedOn = process.argv.slice(2).filter(argument => /^(\d+$|--)/.test(argument))
const asked = process.argv.slice(2).filter(argument => !handedOn.includes(argument))
const unknown = asked.filter(name => !all.includes(name))
if (unknown.length > 0) {
  console.error(`bench: there is no benchmark "${unknown.join('", "')}". There are ${all.join(', ')}.`)
  process.exitCode = 2
} else {
  for (const name of asked.length === 0 ? all : asked) {
    console.log(`\n== ${name}`)
    const { status } = spawnSync(process.execPath, ['--import', 'tsx', join(folder, `${name}.ts`), ...handedOn], { stdio: 'inherit' })
    if (status !== 0) process.exitCode = 1
  }
}
