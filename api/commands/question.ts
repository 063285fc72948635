// nexum question <name> [key=value...]: asks one question of the library and prints a table.
import type { Command } from 'commander'
import { configOf, finishWith, withStoreFlags } from '../command-line.ts'
import { InputError } from '../errors.ts'
import type { Value } from '../graph/engine.ts'
import { openGraph } from '../graph/open.ts'
import { askQuestion, questions, type QuestionResult } from '../graph/questions.ts'

export function register(program: Command): void {
  withStoreFlags(program.command('question'))
    .description('asks a question of the library (cypher/questions) and prints its rows; without a name lists the questions')
    .argument('[name]', 'name of the question, that of its file')
    .argument('[key=value...]', 'its parameters')
    .option('--json', 'prints columns and rows as JSON')
    .action(async (name: string | undefined, pairs: readonly string[], { json = false }: { json?: boolean }, command: Command) => {
      if (name === undefined) return print(await library())
      const given = Object.fromEntries(pairs.map(pair))
      const graph = await openGraph(configOf(command))
      try {
        const result = await askQuestion(graph, name, given)
        print(json ? JSON.stringify(result) : table(result))
      } finally {
        await graph.close()
      }
      finishWith(0)
    })
}

function pair(text: string): [string, string] {
  const place = text.indexOf('=')
  if (place < 1) throw new InputError(`question: "${text}" is no parameter. Write name=value, such as country=kh.`, ['parameters'])
  return [text.slice(0, place), text.slice(place + 1)]
}

async function library(): Promise<string> {
  return (await questions()).map(({ name, text, parameters }) =>
    [`${name}: ${text}`, ...parameters.map(parameter => `    ${parameter.name}=<${parameter.type}>  ${parameter.text}${parameter.default === undefined ? ' (needed)' : ` (${shown(parameter.default)})`}`)].join('\n')).join('\n')
}

/** Columns as wide as what stands in them; the last one runs on. */
function table({ columns, rows, truncated }: QuestionResult): string {
  const cells = [columns, ...rows.map(row => row.map(shown))]
  const widths = columns.map((_, place) => Math.min(60, Math.max(...cells.map(row => row[place]?.length ?? 0))))
  const lines = cells.map(row => row.map((cell, place) => place === columns.length - 1 ? cell : cell.padEnd(widths[place] ?? 0)).join('  ').trimEnd())
  const note = truncated === null ? `${rows.length} ${rows.length === 1 ? 'row' : 'rows'}` : `${rows.length} rows; ${truncated.reason}`
  if (rows.length === 0) return 'No rows: nothing in the store answers to this. Other values, or a list that is not imported yet, may.'
  return [lines[0] ?? '', widths.map(width => '-'.repeat(width)).join('  '), ...lines.slice(1), '', note].join('\n')
}

function shown(value: Value): string {
  if (value === null) return ''
  if (Array.isArray(value)) return value.map(shown).join(', ')
  return typeof value === 'object' ? JSON.stringify(value) : String(value).replace(/\s+/g, ' ')
}

function print(text: string): void {
  process.stdout.write(`${text}\n`)
}
