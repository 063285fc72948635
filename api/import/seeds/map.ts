// From nodes in shorthand to entries: one entry for each node of a seed file, with everything that is written under it.
import { authorities, programme } from '../../../schema/law.ts'
import { nodeKinds, tieKinds, type NodeKind, type TieKind } from '../../../schema/ontology.ts'
import { endsFit, nodeFieldsOf, parseNode, parseTie, tieFieldsOf, type NodeInput } from '../../../schema/records.ts'
import type { Field } from '../../../schema/fields.ts'
import type { Entry, EntryTie } from '../entry.ts'
import { InputError } from '../../errors.ts'
import { countryName } from '../countries.ts'
import { countryId, designationId, identifierId, programmeId, tieId } from '../ids.ts'
import { aboutTie, claims, defined, resolve, sourcesOf } from './evidence.ts'
import { shorthands, type By, type Evidence, type SeedDesignation, type SeedNode, type SeedTie, type SeedTwin } from './format.ts'
import type { Seed, Seeds } from './read.ts'
import { approximateDate, namesOf } from './words.ts'

type Loose = Readonly<Record<string, unknown>>

/** Of these the evidence is a claim about the node itself, not about a tie. */
const statements: ReadonlySet<string> = new Set(['Figure', 'Cohort', 'Proceeding', 'Recommendation'])

/** @throws InputError naming file and line: an unknown id, a field the ontology does not know, evidence without a grade */
export function mapSeeds({ seeds }: Seeds): Entry[] {
  const index = new Index(seeds)
  return seeds.map(seed => new Mapped(seed, index).entry())
}

/** Every node that is written somewhere, by id. */
class Index {
  readonly #nodes = new Map<string, { kind: NodeKind; name: string; place: string }>()

  constructor(seeds: readonly Seed[]) {
    for (const { node, place } of seeds) {
      this.#add(node.id, node.kind, node.name, place)
      for (const twin of node.same ?? []) if (twin.name !== undefined) this.#add(twin.id, node.kind, twin.name, place)
      for (const { id, name } of node.channels ?? []) this.#add(id, 'Channel', name, place)
      for (const { id, name } of node.proceedings ?? []) this.#add(id, 'Proceeding', name, place)
      for (const designation of [node, ...node.same ?? []].flatMap(({ id, designations }) => (designations ?? []).map(given => ({ ...given, id: idOf(id, given) })))) {
        this.#add(designation.id, 'Designation', designation.id, place)
      }
    }
  }

  #add(id: string, kind: NodeKind, name: string, place: string): void {
    const known = this.#nodes.get(id)
    if (known !== undefined) throw new InputError(`${place}: ${id} is written at ${known.place} already; a fact stands in one place`)
    this.#nodes.set(id, { kind, name, place })
  }

  /** @throws InputError if nobody wrote the node down */
  find(id: string, place: string): { readonly kind: NodeKind; readonly name: string } {
    const code = /^country-([a-z]{2})$/.exec(id)?.[1]
    const row = id.startsWith('programme-') ? programme(id.slice('programme-'.length)) : undefined
    const table = code !== undefined ? countryName(code) : row?.title
    if (table !== undefined) return { kind: code === undefined ? 'Programme' : 'Country', name: table }
    const found = this.#nodes.get(id)
    if (found === undefined) throw new InputError(`${place}: no seed file has a node ${id}`)
    return found
  }
}

class Mapped {
  readonly #seed: Seed
  readonly #index: Index
  readonly #nodes: NodeInput[] = []
  readonly #ties: EntryTie[] = []

  constructor(seed: Seed, index: Index) {
    this.#seed = seed
    this.#index = index
  }

  entry(): Entry {
    const { node, place } = this.#seed
    this.#actor(node, node.kind, node.by)
    for (const twin of node.same ?? []) this.#twin(node, twin)
    this.#scheme(node)
    this.#check()
    return { subject: node.id, part: '', locator: place, nodes: this.#nodes, ties: this.#ties, refused: false, issues: [] }
  }

  #actor(node: SeedNode | SeedTwin, kind: NodeKind, by: By | undefined): void {
    const { id, name = id } = node
    const own = this.#evidence(node.by, by)
    const names = kind in nodeKinds && nodeKinds[kind].actor ? { names: namesOf(name, node.names) } : {}
    const births = node.birthDates === undefined ? {} : { birthDates: node.birthDates.map(approximateDate) }
    this.#node({ ...fieldsOf(node, nodeFieldsOf(kind)), ...names, ...births, id, kind, name, sources: sourcesOf(own) })
    if (statements.has(kind)) this.#claim(id, own, wordsOf(node) ?? name, true)
    this.#claim(id, this.#evidence(node.claims, undefined), name, true)
    this.#identity(node, own)
    for (const designation of node.designations ?? []) this.#designation(id, name, designation, by)
    for (const tie of node.ties ?? []) this.#writtenTie(id, tie, by)
    for (const { id: proceeding, name: title, role, by: stated, ...fields } of node.proceedings ?? []) {
      const evidence = this.#evidence(stated, by)
      this.#node({ ...fieldsOf(fields, nodeFieldsOf('Proceeding')), id: proceeding, kind: 'Proceeding', name: title, sources: sourcesOf(evidence) })
      this.#claim(proceeding, evidence, title, true)
      this.#tie({ kind: 'PARTY_TO', start: id, end: proceeding, ...defined({ role }) }, evidence, true)
    }
    if (node.signatory !== undefined) this.#tie({ kind: 'SUBMITTED_BY', start: node.signatory.of, end: id, ...defined({ number: node.signatory.number }) }, own, false)
  }

  /** Where it is, what identifies it: stated by the evidence of the node; from an official list it needs no claim of its own. */
  #identity(node: SeedNode | SeedTwin, own: readonly Evidence[]): void {
    const { id } = node
    for (const code of node.citizenOf ?? []) this.#tie({ kind: 'CITIZEN_OF', start: id, end: countryId(code) }, own, false)
    for (const code of node.registeredIn ?? []) this.#tie({ kind: 'BASED_IN', start: id, end: countryId(code), basis: 'REGISTRATION' }, own, false)
    for (const code of node.basedIn ?? []) this.#tie({ kind: 'BASED_IN', start: id, end: countryId(code) }, own, false)
    for (const code of node.flaggedIn ?? []) this.#tie({ kind: 'FLAGGED_IN', start: id, end: countryId(code) }, own, false)
    if (node.imo !== undefined) this.#identifier(id, { type: 'IMO', number: node.imo }, own)
    if (node.tax !== undefined) this.#identifier(id, { type: 'TAX', number: node.tax, ...defined({ country: node.registeredIn?.[0] }) }, own)
    for (const { by, ...identifier } of node.identifiers ?? []) this.#identifier(id, identifier, by === undefined ? own : this.#evidence(by, undefined))
  }

  #identifier(of: string, { type, number, country }: { readonly type: NonNullable<NodeInput<'Identifier'>['type']>; readonly number: string; readonly country?: string | undefined }, own: readonly Evidence[]): void {
    const id = identifierId(type, number, country)
    this.#node({ id, kind: 'Identifier', name: `${type.replace('_', ' ')} ${number}`, type, number, sources: sourcesOf(own), ...defined({ country }) })
    this.#tie({ kind: 'IDENTIFIED_BY', start: of, end: id }, own, false)
  }

  #designation(actor: string, name: string, given: SeedDesignation, by: By | undefined): void {
    const { programme: key, by: own, suffix: _suffix, authority, ...rest } = given
    const row = key === undefined ? undefined : programme(key)
    if (key !== undefined && row === undefined) throw new InputError(`${this.#seed.place}: no programme has the key ${key}`)
    const evidence = this.#evidence(own, by)
    const id = idOf(actor, given)
    const who = row?.authority ?? authority
    const fields = fieldsOf(rest, nodeFieldsOf('Designation'))
    this.#node({ ...fields, ...defined({ programme: key, issuer: row?.issuer }), id, kind: 'Designation', name: `${name}: ${key ?? String(who)}`, authority: who, sources: sourcesOf(evidence) })
    const when = given.since === undefined ? `by ${given.listedBy ?? 'the version named'} (on the list then)` : `on ${given.since}`
    const sentence = `${name} was designated ${when} by: ${issuerOf(row, who)}${row === undefined ? '' : `, under: ${row.title}`}.`
    this.#claim(id, evidence, sentence, true)
    // What was decided and where it is said stands on the designation; these two ties only hold it together.
    const stated = evidence.filter(({ stance = 'SUPPORTS' }) => stance === 'SUPPORTS').slice(0, 1).map(({ source, at, grade }) => ({ source, at, grade }))
    const ties = [{ kind: 'DESIGNATED_AS', start: actor, end: id } as const, ...key === undefined ? [] : [{ kind: 'UNDER', start: id, end: programmeId(key) } as const]]
    for (const tie of ties) {
      this.#structure({ ...tie, sources: sourcesOf(evidence) })
      if (!evidence.some(isOfficial)) this.#claim(tieId(tie), stated, sentence, false)
    }
  }

  #writtenTie(id: string, { kind, to, from, key, by: stated, ...fields }: SeedTie, by: By | undefined): void {
    const ends = { start: from ?? id, end: to ?? id }
    this.#tie({ ...fieldsOf(fields, tieFieldsOf(kind)), ...ends, ...defined({ key }), kind }, this.#evidence(stated, by), true)
  }

  #twin(node: SeedNode, twin: SeedTwin): void {
    if (twin.name !== undefined) this.#actor(twin, node.kind, twin.by)
    const { judgement = 'SAME', reason, judgedOn } = twin
    const sources = [...new Set([...sourcesOf(this.#evidence(node.by, undefined)), ...sourcesOf(this.#evidence(twin.by, undefined))])]
    this.#structure({ kind: 'SAME_AS', start: node.id, end: twin.id, judgement, reason, judgedBy: 'Nexum seeds', judgedOn, sources })
  }

  #scheme(node: SeedNode): void {
    for (const { origin, by, ...rest } of node.cohorts ?? []) {
      const { since } = rest
      const evidence = this.#evidence(by, node.by)
      const from = origin === undefined ? undefined : countryName(origin)
      const id = `${node.id}-cohort-${[origin ?? 'all', since ?? ''].filter(part => part !== '').join('-')}`
      const name = `People ${from === undefined ? 'of all origins' : `from ${from}`}${since === undefined ? '' : `, ${since}`}`
      this.#node({ ...fieldsOf(rest, nodeFieldsOf('Cohort')), ...defined({ origin }), id, kind: 'Cohort', name, sources: sourcesOf(evidence) })
      this.#claim(id, evidence, `${node.name} draws ${name.charAt(0).toLowerCase()}${name.slice(1)}.`, true)
      this.#tie({ kind: 'DRAWS_FROM', start: node.id, end: id }, evidence, false)
      if (origin !== undefined) this.#tie({ kind: 'COHORT_OF', start: id, end: countryId(origin) }, evidence, false)
    }
    for (const { id, name, by, ...fields } of node.channels ?? []) {
      const evidence = this.#evidence(by, node.by)
      this.#node({ ...fieldsOf(fields, nodeFieldsOf('Channel')), id, kind: 'Channel', name, sources: sourcesOf(evidence) })
      this.#tie({ kind: 'USES_CHANNEL', start: node.id, end: id }, evidence, true)
    }
    const own = this.#evidence(node.by, undefined)
    for (const code of node.drawsFrom ?? []) this.#tie({ kind: 'DRAWS_FROM', start: node.id, end: countryId(code) }, own, true)
    for (const code of node.luresTo ?? []) this.#tie({ kind: 'LURES_TO', start: node.id, end: countryId(code) }, own, true)
  }

  #evidence(own: By | undefined, inherited: By | undefined): readonly Evidence[] {
    const evidence = resolve(own ?? inherited, this.#seed)
    for (const { source } of evidence) this.#index.find(source, this.#seed.place)
    return evidence
  }

  /** @param always also where everything comes from an official list, whose grade is known without a claim */
  #tie(tie: { kind: TieKind; start: string; end: string; key?: string } & Loose, evidence: readonly Evidence[], always: boolean): void {
    const { key, ...rest } = tie
    const id = tieId({ ...rest, key })
    // One full stop, also after "Co., Ltd."
    const words = `${this.#name(tie.start)} ${tieKinds[tie.kind].verb} ${this.#name(tie.end)}.`.replace(/\.\.$/, '.')
    this.#ties.push({ ...rest, id, sources: sourcesOf(evidence) } as unknown as EntryTie)
    if (always || evidence.some(one => one.says !== undefined || !isOfficial(one))) this.#claim(id, evidence, words, false)
  }

  /** A tie that says nothing beyond the nodes it joins: no claim speaks of it. */
  #structure(tie: { kind: TieKind; start: string; end: string } & Loose): void {
    this.#ties.push({ ...tie, id: tieId(tie) } as unknown as EntryTie)
  }

  #claim(about: string, evidence: readonly Evidence[], sentence: string, node: boolean): void {
    const made = claims(about, evidence, sentence)
    for (const claim of made) {
      if (this.#nodes.some(({ id }) => id === claim.id)) throw new InputError(`${this.#seed.place}: ${claim.sources?.[0] ?? ''} speaks of ${about} twice; say with \`at\` where each stands`)
      this.#nodes.push(claim)
      if (node) this.#ties.push(aboutTie(claim))
    }
  }

  #node(node: Loose & { id: string; kind: NodeKind; name: string }): void {
    this.#nodes.push(node)
  }

  #name(id: string): string {
    return this.#nodes.find(node => node.id === id)?.name ?? this.#index.find(id, this.#seed.place).name
  }

  /** What the pipeline would refuse later is told here with its line. */
  #check(): void {
    const { place } = this.#seed
    const kinds = new Map(this.#nodes.map(({ id, kind }) => [id, kind]))
    const kindOf = (id: string) => kinds.get(id) ?? this.#index.find(id, place).kind
    try {
      for (const node of this.#nodes) parseNode(node)
      for (const { key: _key, ...tie } of this.#ties) parseTie(tie)
    } catch (error) {
      throw error instanceof Error ? new InputError(`${place}: ${error.message}`) : error
    }
    for (const { kind, start, end } of this.#ties) {
      if (!endsFit(kind, kindOf(start), kindOf(end))) throw new InputError(`${place}: a tie ${kind} cannot go from ${start} (${kindOf(start)}) to ${end} (${kindOf(end)})`)
    }
  }
}

/** Sources with an id of this form are versions of an authority's list: what they state is graded without a claim. */
function isOfficial({ source }: Evidence): boolean {
  return source.startsWith('source-')
}

function issuerOf(row: ReturnType<typeof programme>, authority: string | undefined): string {
  const name = authorities.find(({ id }) => id === authority)?.name
  return authority === 'OTHER' ? row?.issuer ?? 'another authority' : name ?? 'an authority not named'
}

function idOf(actor: string, { programme: key, authority, suffix }: SeedDesignation): string {
  return designationId(actor, key ?? `${String(authority)}-unstated`, suffix)
}

/** Fields of the ontology, without the shorthands; a number where the ontology wants text becomes text. */
function fieldsOf(given: object, known: Readonly<Record<string, Field>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(given).filter(([key]) => !shorthands.has(key)).map(([key, value]) => [key, worded(value, known[key])]))
}

function worded(value: unknown, field: Field | undefined): unknown {
  if (Array.isArray(value)) return value.map(one => worded(one, field))
  const numeric = field?.type.shape === 'scalar' && (field.type.name === 'integer' || field.type.name === 'number' || field.type.name === 'share')
  return typeof value === 'number' && field !== undefined && !numeric ? String(value) : value
}

function wordsOf(node: object): string | undefined {
  return 'statement' in node && typeof node.statement === 'string' ? node.statement : undefined
}
