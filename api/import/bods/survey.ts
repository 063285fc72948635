// What must be known of the whole file before its first statement can be mapped: which statement about a record is the newest, who is not
// named, and which derived stakes have their steps stated. It grows with the number of statements: about 300 bytes for each.
import { hash } from 'node:crypto'
import { InputError } from '../../errors.ts'
import type { SourceFile } from '../source.ts'
import { unknownTypes } from './lookups.ts'
import type { RawStatement } from './raw.ts'
import { relationshipOf } from './read.ts'

/** A relationship as a step upwards, from an entity to who holds something in it. */
interface Step {
  readonly record: string
  readonly subject: string
  readonly party: string
  /** Something in it is not derived. */
  readonly direct: boolean
}

export class Survey {
  readonly #file: SourceFile
  /** By statement: its place in the file, and a digest of what it says. */
  readonly #statements = new Map<string, string>()
  /** Before 0.4: which statement another one replaces. */
  readonly #replaces = new Map<string, string>()
  readonly #replaced = new Set<string>()
  readonly #newest = new Map<string, { readonly id: string; readonly date: string }>()
  readonly #organizations = new Set<string>()
  readonly #unknown = new Map<string, string>()
  readonly #relationships = new Map<string, Omit<Step, 'record'>>()
  readonly #components = new Set<string>()
  #steps: ReadonlyMap<string, readonly Step[]> | undefined

  constructor(file: SourceFile) {
    this.#file = file
  }

  /** @throws InputError for two statements of one id that say different things. */
  add(raw: RawStatement): void {
    const seen = this.#statements.get(raw.id)
    const mark = hash('sha256', raw.text).slice(0, 12)
    if (seen?.endsWith(mark) === true) return
    if (seen !== undefined) throw new InputError(`${this.#file.path}: ${raw.locator}: its id ${raw.id} is that of statement ${seen.slice(0, seen.indexOf(' '))} too, which says something else. A statement has an id of its own: the file is damaged; get it again from where it is published.`)
    this.#statements.set(raw.id, `${raw.place} ${mark}`)
    for (const id of raw.replaces) this.#replaced.add(id)
    const [first] = raw.replaces
    if (first !== undefined) for (const id of [raw.id, ...raw.replaces.slice(1)]) this.#replaces.set(id, first)
    const record = raw.record || raw.id
    const newest = this.#newest.get(record)
    if (newest !== undefined && newest.date > raw.date) return
    this.#newest.set(record, { id: raw.id, date: raw.date })
    if (raw.type === 'relationship') this.#addRelationship(raw, record)
    else this.#addParty(raw, record)
  }

  #addParty({ type, details }: RawStatement, record: string): void {
    if (type === 'entity') this.#organizations.add(record)
    const stated = details.text('personType') || (details.item('entityType')?.text('type') ?? details.text('entityType'))
    const unstated = details.item('unspecifiedPersonDetails') ?? details.item('unspecifiedEntityDetails')
    if (unknownTypes.has(stated)) this.#unknown.set(record, [stated, unstated?.text('reason') ?? '', unstated?.text('description') ?? ''].filter(part => part !== '').join(': '))
  }

  #addRelationship(raw: RawStatement, record: string): void {
    const { subject, party, interests, components } = relationshipOf(raw)
    const derived = interests.some(({ level, type }) => level === 'indirect' && type === 'shareholding')
    if (derived) for (const id of components) this.#components.add(id)
    if (subject === undefined || party === undefined || !('statement' in subject) || !('statement' in party)) this.#relationships.delete(record)
    else this.#relationships.set(record, { subject: subject.statement, party: party.statement, direct: interests.length === 0 || interests.some(({ level }) => level !== 'indirect') })
  }

  /** What identifies the subject of a statement in every version: the record, or before 0.4 the first statement of those that replaced each other. */
  recordOf({ record, id }: Pick<RawStatement, 'record' | 'id'>): string {
    return record || this.resolve(id)
  }

  /** The record that a statement or record stands for. */
  resolve(id: string): string {
    const seen = new Set<string>()
    let first = id
    for (let next = this.#replaces.get(first); next !== undefined && !seen.has(first); next = this.#replaces.get(first)) {
      seen.add(first)
      first = next
    }
    return first
  }

  /** Whether nothing newer is stated about the same record, and it is no copy of a statement that came before. */
  isCurrent({ id, record, place }: RawStatement): boolean {
    return !this.#replaced.has(id) && this.#newest.get(record || id)?.id === id && this.#statements.get(id)?.startsWith(`${place} `) === true
  }

  /** Why the source does not name a party; undefined for one that it names. */
  whyUnknown(id: string): string | undefined {
    return this.#unknown.get(id)
  }

  /** Whether a relationship is a step of a derived shareholding. */
  isStepOfStake(raw: RawStatement): boolean {
    return this.#components.has(raw.record || raw.id)
  }

  /** Whether the file states, step by step, how the party of a derived relationship comes to it. */
  isChainStated(subject: string, party: string): boolean {
    const seen = new Set([subject])
    for (const entity of seen) {
      for (const step of this.#stepsFrom(entity)) {
        if (step.party === party && entity !== subject) return true
        if (step.party !== party) seen.add(step.party)
      }
    }
    return false
  }

  /** Whether an organization holds something in the entity directly, through which a derived stake may run. */
  hasDirectOrganization(subject: string, except: string): boolean {
    return this.#stepsFrom(subject).some(({ party }) => party !== except && this.#organizations.has(party))
  }

  #stepsFrom(entity: string): readonly Step[] {
    this.#steps ??= this.#index()
    return this.#steps.get(entity) ?? []
  }

  #index(): ReadonlyMap<string, readonly Step[]> {
    const steps = new Map<string, Step[]>()
    for (const [record, { subject, party, direct }] of this.#relationships) {
      if (!direct || this.#replaced.has(record)) continue
      const step = { record, subject: this.resolve(subject), party: this.resolve(party), direct }
      const known = steps.get(step.subject)
      if (known === undefined) steps.set(step.subject, [step])
      else known.push(step)
    }
    return steps
  }
}
