// One import from beginning to end: entries are read while earlier ones are written, compared with what the same list said
// before, united with what other lists say, and counted.
import type { Day } from '../../schema/dates.ts'
import { parseNode, RecordError, type AnyTie } from '../../schema/records.ts'
import { InputError } from '../errors.ts'
import type { Graph, StoredRun } from '../graph/graph.ts'
import { Queue } from '../graph/queue.ts'
import { batches } from './batches.ts'
import { Withheld } from './by-hand/withheld.ts'
import { added, changed, removed, type Change, type Compared, type PendingChange } from './comparison.ts'
import type { Entry } from './entry.ts'
import { HeldRecords } from './held-records.ts'
import { publishedOn } from './published-on.ts'
import { Tallies, type Counts, type RunReport } from './report.ts'
import type { Opened, Source, SourceFile } from './source.ts'
import { originalsOf, type OriginalsSink } from './originals.ts'
import { protection } from './protection.ts'
import { judgeReferences, type Referring } from './judge-references.ts'
import { judgedList, judgementNotes, judgeSame, tells } from './same-actor.ts'
import { digestOf, statementOf, type Statement } from './statement.ts'
import { takeBack } from './retraction.ts'
import { settleWaiting, waitingRecords, withdrawWaiting } from './waiting.ts'
import { Writer } from './writer.ts'

export interface ImportOptions {
  /** Used where the file states no date. */
  readonly sourceDate?: Day | undefined
  /** Takes a version older than the one held, and a version that lacks most of the list. */
  readonly force?: boolean | undefined
  readonly dryRun?: boolean | undefined
  readonly signal?: AbortSignal | undefined
  /** Keeps entries as the source wrote them; without it they are not kept. */
  readonly originals?: OriginalsSink | undefined
  /** Entries written at once. */
  readonly batch?: number | undefined
}

export interface Progress {
  readonly file: string
  readonly stage: 'READING' | 'WRITING' | 'CLOSING' | 'DONE'
  readonly read: number
  /** Known once the file is open. */
  readonly run?: StoredRun
  readonly counts?: Counts
  /** Of the bytes of the file, 0 to 1: where its size tells. */
  readonly share?: number | undefined
}

/** Larger batches are no faster, and hold more memory: 610 MB at 2,000 and 540 MB at 500 for the SDN list of 2024-05-03. */
const entriesAtOnce = 500

const waitingIssue = 'tie to a node that is not known: it is kept, and written when another file states the node'

/** One import after another: each looks up what is there before it writes what is new. */
const queues = new WeakMap<Graph, Queue>()

/**
 * Imports one file of a source. What was stored stays when it fails; what it had written by then is kept and completed by the next run.
 * @throws InputError where the file cannot be understood, has no date, or is older than the version held.
 */
export function importSource(graph: Graph, source: Source, file: SourceFile, options: ImportOptions = {}, progress: (progress: Progress) => void = () => undefined): Promise<RunReport> {
  return inTurn(graph, () => importNow(graph, source, file, options, progress))
}

export function inTurn<T>(graph: Graph, work: () => Promise<T>): Promise<T> {
  const queue = queues.get(graph) ?? new Queue()
  queues.set(graph, queue)
  return queue.add(work)
}

async function importNow(graph: Graph, source: Source, file: SourceFile, options: ImportOptions, progress: (progress: Progress) => void): Promise<RunReport> {
  options.signal?.throwIfAborted()
  progress({ file: file.path, stage: 'READING', read: 0 })
  const [opened, sha256] = [await source.open(file), await file.sha256()]
  const list = `${source.name}/${opened.list}`
  const { day, note } = publishedOn(file, opened.publishedOn, options.sourceDate)
  const runs = (await graph.standingRuns()).filter(run => run.list === list)
  const run = runOf(runs, { source: source.name, list, file: file.path, sha256, publishedOn: day, stated: opened.describe?.(day).id })
  const later = laterVersion(runs, day)
  if (later !== undefined && options.force !== true) {
    throw new InputError(`${file.path}: this is the version of ${day}, and the version of ${runs.map(held => held.publishedOn).sort().at(-1) ?? later} of ${list} is held already. Nothing was changed. With --force the older version adds what it knows of the past.`, ['force'])
  }
  const importing = new Importing(graph, source, opened, run, await HeldRecords.of(graph, list), { ...options, later, resuming: runs.some(held => !held.complete), sameDay: source.curated !== true && opened.partial !== true && runs.some(held => held.publishedOn === day && held.sha256 !== sha256) })
  if (note !== undefined) importing.tallies.notes.push(note)
  return importing.run(progress, runs.some(held => held.id === run.id && held.complete))
}

/** The earliest version after that day: where an entry of an older version was missed first. */
function laterVersion(runs: readonly StoredRun[], day: Day): Day | undefined {
  return runs.map(run => run.publishedOn).filter(date => date > day).sort()[0]
}

/** The same file again goes on with the run that was begun. */
function runOf(runs: readonly StoredRun[], of: Pick<StoredRun, 'source' | 'list' | 'file' | 'sha256' | 'publishedOn' | 'stated'>): StoredRun {
  const id = `run-${of.list.replace('/', '-')}-${of.publishedOn}-${of.sha256.slice(0, 12)}`
  const startedAt = runs.find(run => run.id === id && !run.complete)?.startedAt ?? new Date().toISOString()
  return { ...of, id, startedAt, stage: 'WRITING', complete: false, entries: 0, report: '' }
}

class Importing {
  readonly tallies = new Tallies()
  readonly #graph: Graph
  readonly #source: Source
  readonly #opened: Opened
  readonly #run: StoredRun
  readonly #options: ImportOptions & { readonly later: Day | undefined; readonly resuming: boolean; readonly sameDay: boolean }
  readonly #writer: Writer
  readonly #compared: Compared
  readonly #sourceId: string | undefined
  /** Ties of entries that a killed run had written, which may still wait for their ends. */
  readonly #again: AnyTie[] = []
  readonly #held: HeldRecords
  /** Identifiers of entries that are new or changed: who else has one may be the same. */
  readonly #telling = new Set<string>()
  readonly #referring: Referring[] = []
  /** Named by the file as no longer listed. */
  readonly #gone: string[] = []
  #wrote = false
  #withheld = new Withheld([])
  /** Of a curated list: what changed entries stated before. */
  readonly #corrected: Statement[] = []

  constructor(graph: Graph, source: Source, opened: Opened, run: StoredRun, held: HeldRecords, options: ImportOptions & { readonly later: Day | undefined; readonly resuming: boolean; readonly sameDay: boolean }) {
    this.#graph = graph
    this.#source = source
    this.#opened = opened
    this.#run = run
    this.#held = held
    this.#options = options
    this.#writer = new Writer(graph, run.list)
    this.#compared = { run, later: options.later, curated: source.curated === true, silentOn: opened.silentOn }
    this.#sourceId = opened.describe?.(run.publishedOn).id
  }

  async run(progress: (progress: Progress) => void, alreadyComplete: boolean): Promise<RunReport> {
    this.#withheld = await Withheld.of(this.#graph)
    try {
      for await (const entries of batches(this.#opened.entries, this.#options.batch ?? entriesAtOnce)) {
        this.#options.signal?.throwIfAborted()
        const pending = this.#changesIn(entries)
        if (this.#options.dryRun !== true) await this.#options.originals?.keep(this.#run.id, originalsOf(pending))
        await this.#write(await this.#withBefore(pending))
        progress(this.#progress('WRITING'))
      }
    } finally {
      await this.#writer.written()
    }
    progress(this.#progress('CLOSING'))
    await this.#close()
    return this.#finish(alreadyComplete)
  }

  #progress(stage: Progress['stage']): Progress {
    return { file: this.#run.file, stage, read: this.tallies.read, run: this.#run, counts: { ...this.tallies.counts } }
  }

  /** What is new or differs; counts everything. */
  #changesIn(entries: readonly Entry[]): PendingChange[] {
    return entries.flatMap(entry => {
      const { counts } = this.tallies
      counts.read++
      for (const issue of [...entry.issues, ...this.#withheld.issuesOf(entry)]) this.tallies.issue(issue)
      const change = entry.refused ? undefined : this.#changeOf(entry)
      if (change === 'refused' || entry.refused) counts.refused++
      else this.tallies.entry(entry)
      return change === undefined || change === 'refused' ? [] : [change]
    })
  }

  #changeOf(entry: Entry): PendingChange | undefined | 'refused' {
    const id = `${this.#run.list}|${entry.subject}|${entry.part}`
    if (entry.removed === true) {
      if (this.#held.holds(id)) this.#gone.push(id)
      return undefined
    }
    if (!this.#held.see(id)) throw new InputError(`${this.#run.file}: ${entry.locator}: ${entry.subject} is there twice. A list names each entry once: this file is damaged, or not the list it seems to be.`)
    const digest = digestOf(entry)
    if (this.#held.says(id, digest)) {
      if (this.#options.later !== undefined) return this.#pending(entry, id, digest)
      if (this.#options.resuming) this.#goOnWith(entry)
      this.tallies.counts.unchanged++
      return undefined
    }
    return this.#pending(entry, id, digest)
  }

  /** Written by a run that was killed before it tied entries to others, and before it judged who is the same. */
  #goOnWith(entry: Entry): void {
    this.#again.push(...statementOf({ nodes: [], ties: entry.ties.filter(tie => !entry.nodes.some(node => node.id === tie.end)) }, this.#sourceId).ties)
    this.#recognise(entry, true)
  }

  #recognise({ subject, nodes, elsewhere }: Entry, again: boolean): void {
    for (const node of nodes) if (node.kind === 'Identifier' && tells(node)) this.#telling.add(node.id)
    if (elsewhere !== undefined || (again && this.#source.official)) this.#referring.push({ subject, elsewhere: elsewhere ?? [], again })
  }

  #pending(entry: Entry, id: string, digest: string): PendingChange | 'refused' {
    try {
      const statement = statementOf(entry, this.#sourceId)
      const refusal = protection(statement, this.#source.official)
      if (refusal === undefined) return { id, digest, entry, statement }
      this.tallies.issue({ ...refusal, example: `${entry.locator}: ${refusal.example}` })
    } catch (error) {
      if (!(error instanceof RecordError)) throw error
      this.tallies.issue({ kind: 'refused: does not fit the ontology', example: `${entry.locator}: ${error.message}` })
    }
    return 'refused'
  }

  /** With what the list said before of the same entries. */
  async #withBefore(pending: readonly PendingChange[]): Promise<Change[]> {
    const held = pending.map(({ id }) => id).filter(id => this.#held.has(id))
    const before = new Map((await this.#graph.records(held)).map(record => [record.id, record]))
    return pending.flatMap(change => {
      const past = before.get(change.id)
      const made = past === undefined ? added(this.#compared, change) : changed(this.#compared, change, past)
      if (made !== undefined) this.#recognise(change.entry, past !== undefined)
      this.tallies.counts[past === undefined ? 'added' : made === undefined ? 'unchanged' : 'changed']++
      return made === undefined ? [] : [made]
    })
  }

  /** Entries that this version no longer has. */
  async #close(): Promise<void> {
    if (this.#options.later !== undefined || this.#options.sameDay) return
    const missing = this.#opened.partial === true ? this.#gone : await this.#held.missing()
    if (missing.length > 1000 && missing.length > this.#held.size / 2 && this.#options.force !== true) {
      this.tallies.notes.push(`${missing.length} of ${this.#held.size} entries held are not in this file. That looks like a part of the list, so nothing was marked as removed. With --force they are.`)
      return
    }
    const size = this.#options.batch ?? entriesAtOnce
    for (let at = 0; at < missing.length; at += size) {
      await this.#write((await this.#graph.records(missing.slice(at, at + size))).map(record => removed(this.#compared, record)))
    }
    await this.#writer.written()
    this.tallies.counts.removed = missing.length
  }

  async #write(changes: readonly Change[]): Promise<void> {
    if (this.#options.dryRun === true || changes.length === 0) return
    const own = this.#opened.describe?.(this.#run.publishedOn)
    if (this.#source.curated === true) for (const { before } of changes) if (before !== undefined) this.#corrected.push(before)
    await this.#writer.write(changes, { ...this.#run, entries: this.tallies.read }, this.#wrote || own === undefined ? [] : [parseNode(own)])
    this.#wrote = true
  }

  /** Ties whose ends no list has stated yet are kept; those that others left and that can be written now are. */
  async #wait(ties: readonly AnyTie[], list = this.#run.list): Promise<void> {
    if (ties.length > 0) {
      const known = await this.#graph.known(ties.flatMap(({ start, end }) => [start, end]))
      await this.#graph.write({ merge: { records: waitingRecords(ties, known, { ...this.#run, list }) } })
    }
  }

  async #settle(): Promise<void> {
    const settled = await settleWaiting(this.#graph)
    if (settled > 0) this.tallies.notes.push(`${settled} ${settled === 1 ? 'tie that had' : 'ties that had'} waited for a node of this file ${settled === 1 ? 'was' : 'were'} written.`)
  }

  /** Who is the same on other lists. */
  async #judge(): Promise<void> {
    const run = { ...this.#run, entries: this.tallies.read }
    const byIdentifier = await judgeSame(this.#graph, run, [...this.#telling])
    const byReference = await judgeReferences(this.#graph, run, this.#sourceId, this.#referring)
    await withdrawWaiting(this.#graph, run, new Set(this.#referring.flatMap(({ subject, again }) => again ? subject : [])), byReference.said)
    await this.#wait(byReference.waiting, judgedList(run.list))
    this.tallies.notes.push(...judgementNotes(byIdentifier, 'an exact identifier', 'several have it'), ...judgementNotes(byReference, 'a reference of this list', 'several have it or the names are not alike'))
  }

  async #finish(alreadyComplete: boolean): Promise<RunReport> {
    const { dryRun } = this.#options
    if (this.#sourceId !== undefined) this.tallies.node(this.#sourceId)
    if (this.#wrote || this.#again.length > 0) {
      const rest = dryRun === true ? [] : await this.#writer.settle({ ...this.#run, entries: this.tallies.read }, this.#again)
      // Who is the same as somebody not known says nothing yet of anybody.
      for (const tie of rest.filter(({ kind }) => kind !== 'SAME_AS')) this.tallies.issue({ kind: waitingIssue, example: `${tie.start} ${tie.kind} ${tie.end}` })
      if (dryRun !== true) await this.#wait(rest)
      if (dryRun !== true) await this.#settle()
    }
    await takeBack(this.#graph, this.#run.list, this.#corrected)
    if (dryRun !== true) await this.#judge()
    const result = this.tallies.result(this.#source.expectations(this.#opened.list))
    const write = dryRun !== true && (this.#wrote || !alreadyComplete)
    const { id, source, list, file, sha256, publishedOn } = this.#run
    if (write) await this.#graph.write({ run: { ...this.#run, stage: 'DONE', complete: true, finishedAt: new Date().toISOString(), entries: result.counts.read - result.counts.refused, report: JSON.stringify(result) } })
    return { id, source, list, file, sha256, publishedOn, ...result, written: write }
  }
}
