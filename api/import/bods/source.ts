// Beneficial ownership data: statements in the standard of Open Ownership, versions 0.2, 0.3 and 0.4, of whichever register.
import type { Day } from '../../../schema/dates.ts'
import { isDay } from '../../../schema/dates.ts'
import type { NodeInput } from '../../../schema/records.ts'
import { InputError } from '../../errors.ts'
import type { Entry, Issue } from '../entry.ts'
import { headOf } from '../head.ts'
import type { Head, Opened, Source, SourceFile } from '../source.ts'
import { expectations } from './expectations.ts'
import { mapStatement } from './map.ts'
import { readStatements } from './read.ts'
import { Survey } from './survey.ts'

export const bods: Source = {
  name: 'bods',
  official: false,
  recognise: head => isBods(head) ? 'statements' : undefined,
  open,
  expectations: () => expectations
}

function isBods({ text }: Head): boolean {
  return /^\uFEFF?\s*(?:\[\s*)?\{/.test(text) && /"statementI[dD]"\s*:/.test(text) && /"(?:statementType|recordType)"\s*:\s*"(?:entity|person|relationship|ownershipOrControl)/.test(text)
}

async function open(file: SourceFile): Promise<Opened> {
  if (!isBods(await headOf(file))) throw new InputError(`${file.path}: this is no beneficial ownership data (BODS 0.2 to 0.4) as JSON: no statement with "statementId" and a type stands at its beginning. Check that it is the right file.`)
  const survey = new Survey(file)
  const publication = new Publications()
  for await (const statement of readStatements(file)) {
    survey.add(statement)
    publication.add(statement)
  }
  const { list, publishedOn } = publication
  return { list, publishedOn, describe: day => publication.describe(day), entries: mapped(file, survey) }
}

/** What was left out is said with the entry that comes next. */
async function* mapped(file: SourceFile, survey: Survey): AsyncGenerator<Entry> {
  let waiting: Issue[] = []
  let held: Entry | undefined
  for await (const raw of readStatements(file)) {
    const entry = survey.isCurrent(raw) ? mapStatement(raw, survey) : undefined
    if (entry === undefined) waiting.push({ kind: survey.isCurrent(raw) ? 'person or entity that the source does not name: no actor' : 'statement that a newer one replaces', example: `${raw.locator}: ${raw.id}` })
    else {
      if (held !== undefined) yield held
      held = { ...entry, issues: [...waiting, ...entry.issues] }
      waiting = []
    }
  }
  if (held !== undefined) yield { ...held, issues: [...held.issues, ...waiting] }
}

/** Who published the statements, and when: a list is what one publisher says, or of one declaration where the file is a single one. */
class Publications {
  readonly #publishers = new Map<string, number>()
  readonly #licences = new Set<string>()
  #declaration: string | undefined
  #severalDeclarations = false
  #day = ''

  add({ publication: { date, publisher, licence }, declaration }: { readonly publication: { readonly date: string; readonly publisher: string; readonly licence: string }; readonly declaration: string }): void {
    this.#publishers.set(publisher, (this.#publishers.get(publisher) ?? 0) + 1)
    if (licence !== '') this.#licences.add(licence)
    if (date > this.#day) this.#day = date
    this.#declaration ??= declaration
    if (this.#declaration !== declaration) this.#severalDeclarations = true
  }

  get publishedOn(): Day | undefined {
    return isDay(this.#day) ? this.#day : undefined
  }

  get list(): string {
    const single = this.#severalDeclarations ? '' : this.#declaration ?? ''
    return [this.#publisher === '' ? 'unnamed' : this.#publisher, single].map(slug).filter(part => part !== '').join('-')
  }

  get #publisher(): string {
    return [...this.#publishers].sort(([a, some], [b, others]) => others - some || (a < b ? -1 : 1))[0]?.[0] ?? ''
  }

  describe(publishedOn: Day): NodeInput<'Source'> {
    const licences = [...this.#licences].sort()
    return {
      id: `source-bods-${this.list}-${publishedOn}`, kind: 'Source', name: `Beneficial ownership statements, ${this.#publisher || 'publisher not named'}, ${publishedOn}`, sourceType: 'REGISTER',
      publisher: this.#publisher || undefined, publishedOn, list: `bods/${this.list}`, licence: licences.length === 0 ? undefined : licences.join(', ')
    }
  }
}

function slug(text: string): string {
  return text.normalize('NFKD').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 80)
}
