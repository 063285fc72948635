// Drafts a mapping for an unknown table. Every guess says why it was made: a person has to read it before it is used.
import { InputError } from '../../errors.ts'
import type { SourceFile } from '../source.ts'
import { guess, plain, type Column, type Guess, type Meaning } from './guess.ts'
import { headOf } from '../head.ts'
import { delimiterOf, tableRows } from './rows.ts'

const rowsLookedAt = 200

/** The text of a mapping. @throws InputError for a file that is no table. */
export async function suggestion(file: SourceFile): Promise<string> {
  const head = await headOf(file)
  if (head.sheets === undefined && /^\uFEFF?\s*[<{[]/.test(head.text)) throw new InputError(`${file.path}: this is no table, but XML, HTML or JSON. A mapping is for CSV, TSV, XLSX and ODS.`)
  const columns = await firstColumns(file)
  const guesses = guess(columns)
  const kind = kindOf(guesses)
  return [
    `# Drafted from the header and the first ${columns[0]?.rows ?? 0} rows of ${file.name}. Read every line before use: what the columns mean was guessed.`,
    `name: ${nameOf(file.name)}   # ids begin with it`, '# title: what the table is called', '# publisher: who published it', '# sourceType: REGISTER   # without it a data set', '# published: 2024-05-03   # or --source-date',
    ...head.sheets?.[0] === undefined ? [`delimiter: ${quoted(delimiterOf(head))}   # most frequent in the header`] : [`sheet: ${quoted(head.sheets[0].name)}   # ${head.sheets.length === 1 ? 'the only one' : `of ${head.sheets.map(({ name }) => name).join(', ')}`}`],
    'nodes:', '  - as: subject', `    kind: ${kind}   # ${kindReason(guesses, kind)}`,
    ...keyLines(guesses), ...nameLines(guesses), ...aliasLines(guesses), ...fieldLines(guesses, kind), ...identifierLines(guesses), ...addressLines(guesses), ...countryLines(guesses, kind), ...tieHint(guesses)
  ].join('\n') + '\n'
}

async function firstColumns(file: SourceFile): Promise<Column[]> {
  const values = new Map<string, string[]>()
  let rows = 0
  for await (const { cells } of tableRows(file, { header: 1, encoding: 'utf-8' })) {
    for (const [name, cell] of Object.entries(cells)) {
      const known = values.get(name) ?? []
      if (cell !== '') known.push(cell)
      values.set(name, known)
    }
    if (++rows >= rowsLookedAt) break
  }
  if (rows === 0) throw new InputError(`${file.path}: there is no row below the names of the columns: nothing can be guessed.`)
  return [...values].map(([name, own]) => ({ name, values: own, rows }))
}

const quoted = (text: string) => JSON.stringify(text)
const cell = ({ column }: Guess) => quoted(`{${column.name}}`)
const of = (guesses: readonly Guess[], ...meanings: readonly Meaning[]) => guesses.filter(({ meaning }) => meanings.includes(meaning))

function nameOf(file: string): string {
  const name = file.replace(/\.\w+$/, '').replace(/\d{4}-\d{2}(-\d{2})?/g, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^[-\d]+|-+$/g, '')
  return name === '' ? 'my-table' : name
}

function kindOf(guesses: readonly Guess[]): 'Person' | 'Organization' | 'Vessel' {
  if (of(guesses, 'birthDate', 'birthPlace', 'PASSPORT', 'gender', 'nationality').length > 0) return 'Person'
  return of(guesses, 'IMO', 'MMSI').length > 0 || guesses.some(({ column }) => /\bvessel|ship\b/.test(plain(column.name))) ? 'Vessel' : 'Organization'
}

function kindReason(guesses: readonly Guess[], kind: string): string {
  const [because] = kind === 'Person' ? of(guesses, 'birthDate', 'birthPlace', 'PASSPORT', 'gender', 'nationality') : kind === 'Vessel' ? of(guesses, 'IMO', 'MMSI') : []
  return because === undefined ? 'guessed: nothing speaks for persons or ships' : `guessed: there is a column "${because.column.name}"`
}

function keyLines(guesses: readonly Guess[]): string[] {
  const [key] = of(guesses, 'key')
  if (key !== undefined) return [`    key: ${cell(key)}   # guessed: ${key.why}`]
  const [first] = guesses
  return [`    key: ${first === undefined ? '""' : cell(first)}   # no column has another value in every row: choose one or several, such as "{A}-{B}", or say "repeats: true"`]
}

function nameLines(guesses: readonly Guess[]): string[] {
  const named = of(guesses, 'name')
  const given = named.find(({ column }) => /\b(given|first|fore)\b/.test(plain(column.name)))
  const family = named.find(({ column }) => /\b(family|last|sur)\s?name|surname\b/.test(plain(column.name)))
  if (given !== undefined && family !== undefined) return [`    name: ${quoted(`{${given.column.name}} {${family.column.name}}`)}   # guessed: their names`]
  const best = named.find(({ column }) => plain(column.name) === 'name') ?? named[0] ?? guesses.find(({ meaning }) => meaning === 'key')
  return best === undefined ? [] : [`    name: ${cell(best)}   # guessed: ${best.meaning === 'name' ? 'its name' : 'no column is named like a name'}`]
}

function aliasLines(guesses: readonly Guess[]): string[] {
  const aliases = of(guesses, 'alias')
  return aliases.length === 0 ? [] : ['    names:', ...aliases.map(guessed => `      - { value: ${cell(guessed)}, kind: ALIAS${guessed.column.values.some(value => value.includes(';')) ? ', split: ";"' : ''} }   # guessed: ${guessed.why}`)]
}

function fieldLines(guesses: readonly Guess[], kind: string): string[] {
  const used = nameLines(guesses).join(' ')
  const lines: string[] = []
  const field = (name: string, guessed: Guess) => {
    const dates = guessed.dates ?? []
    lines.push(`      ${name}: ${dates.length === 0 ? cell(guessed) : `{ value: ${cell(guessed)}, date: ${dates.length === 1 ? quoted(dates[0] ?? '') : `[${dates.map(quoted).join(', ')}]`} }`}   # guessed: ${guessed.why}`)
  }
  for (const [meaning, name] of kind === 'Person' ? [['birthDate', 'birthDates'], ['birthPlace', 'birthPlaces'], ['gender', 'gender'], ['title', 'titles']] as const : kind === 'Organization' ? [['founded', 'incorporated']] as const : [['founded', 'built']] as const) {
    const [first] = of(guesses, meaning)
    if (first !== undefined) field(name, first)
  }
  const taken = lines.join(' ')
  const rest = guesses.filter(guessed => ['remark', 'name', 'title', 'founded', 'birthDate', 'birthPlace', 'gender'].includes(guessed.meaning) && !used.includes(`{${guessed.column.name}}`) && !taken.includes(`{${guessed.column.name}}`))
  if (rest.length > 0) lines.push('      remarks:', ...rest.map(({ column, why }) => `        - ${quoted(`${column.name}: {${column.name}}`)}   # ${why}`))
  return lines.length === 0 ? [] : ['    fields:', ...lines]
}

const identifierTypes: readonly Meaning[] = ['PASSPORT', 'NATIONAL_ID', 'TAX', 'REGISTRATION', 'LEI', 'IMO', 'MMSI', 'PHONE', 'EMAIL', 'WEB']

function identifierLines(guesses: readonly Guess[]): string[] {
  const found = of(guesses, ...identifierTypes)
  const [country] = of(guesses, 'country')
  return found.length === 0 ? [] : ['    identifiers:', ...found.map(guessed => `      - { type: ${guessed.meaning}, number: ${cell(guessed)}${country !== undefined && guessed.meaning === 'REGISTRATION' ? `, country: ${cell(country)}` : ''} }   # guessed: ${guessed.why}`)]
}

function addressLines(guesses: readonly Guess[]): string[] {
  const parts = (['street', 'city', 'postalCode'] as const).flatMap(part => of(guesses, part).slice(0, 1).map(guessed => `${part}: ${cell(guessed)}`))
  const [country] = of(guesses, 'country')
  return parts.length === 0 ? [] : ['    addresses:', `      - { ${[...parts, ...country === undefined ? [] : [`country: ${cell(country)}`]].join(', ')} }   # guessed: their names`]
}

function countryLines(guesses: readonly Guess[], kind: string): string[] {
  const [nationality] = of(guesses, 'nationality')
  const [country] = of(guesses, 'country')
  const lines = [
    ...kind === 'Person' && nationality !== undefined ? [`      - { tie: CITIZEN_OF, country: ${cell(nationality)} }   # guessed: ${nationality.why}`] : [],
    ...country === undefined ? [] : [`      - { tie: ${kind === 'Vessel' ? 'FLAGGED_IN' : 'BASED_IN'}, country: ${cell(country)} }   # guessed: ${country.why}`]
  ]
  return lines.length === 0 ? [] : ['    countries:', ...lines]
}

/** A stake is never guessed: it is an accusation's ground. */
function tieHint(guesses: readonly Guess[]): string[] {
  const others = guesses.filter(({ column }) => /\b(owner|parent|shareholder|director|holder)\b/.test(plain(column.name)))
  return others.length === 0 ? [] : [`# ${others.map(({ column }) => quoted(column.name)).join(', ')} may name others: add a node for them and a tie, such as`, '# ties:', '#   - { kind: OWNS, from: owner, to: subject, fields: { shareMinimum: "{Share}", shareMaximum: "{Share}" } }']
}
