// Reads seed files into nodes in shorthand. Whatever is wrong is told with file and line: people write these files by hand.
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml'
import type { z } from 'zod'
import { InputError } from '../../errors.ts'
import { seedFile, seedNode, seedTable, type Evidence, type SeedNode } from './format.ts'

/** A node as it stands in a file. */
export interface Seed {
  readonly node: SeedNode
  /** `seeds/quiboloy.yaml:14` */
  readonly place: string
  /** Evidence by name, of the file it stands in. */
  readonly evidence: Readonly<Record<string, Evidence>>
}

export interface Seeds {
  readonly seeds: readonly Seed[]
  readonly published: string
}

/** Names of the seed files of a folder, in order; the README beside them is no seed file. */
export function seedFiles(folder: string): string[] {
  return readdirSync(folder).filter(name => /\.ya?ml$/.test(name)).sort().map(name => join(folder, name))
}

/** @throws InputError naming file and line */
export function readSeeds(paths: readonly string[]): Seeds {
  const files = paths.map(path => new SeedFile(basename(path), readFileSync(path, 'utf8')))
  const dates = files.map(file => file.published).filter(date => date !== undefined).sort()
  const published = dates.at(-1)
  if (published === undefined) throw new InputError('seeds: no file says `published: 2026-01-31`, the day of this edition.')
  return { published, seeds: files.flatMap(file => file.seeds()) }
}

class SeedFile {
  readonly published: string | undefined
  readonly #name: string
  readonly #lines = new LineCounter()
  readonly #document: Document
  readonly #content: z.infer<typeof seedFile>

  constructor(name: string, text: string) {
    this.#name = name
    this.#document = parseDocument(text, { lineCounter: this.#lines, prettyErrors: false, uniqueKeys: true })
    const [fault] = this.#document.errors
    if (fault !== undefined) throw new InputError(`${this.#at(fault.pos[0])}: ${fault.message}`)
    this.#content = this.#check(seedFile, this.#document.toJS({ maxAliasCount: 0 }), [])
    this.published = this.#content.published
  }

  seeds(): Seed[] {
    const plain = (this.#content.nodes ?? []).map((raw, row) => this.#seed(raw, ['nodes', row], ['nodes', row]))
    return [...plain, ...(this.#content.tables ?? []).flatMap((raw, table) => this.#rows(raw, table))]
  }

  #rows(raw: unknown, place: number): Seed[] {
    const { common, columns, rows } = this.#check(seedTable, raw, ['tables', place])
    return rows.map((row, at) => {
      const path = ['tables', place, 'rows', at]
      if (row.length > columns.length) throw new InputError(`${this.#place(path)}: ${row.length} values for ${columns.length} columns (${columns.join(', ')})`)
      return this.#seed(row.reduce<Record<string, unknown>>((node, value, column) => value === null ? node : withValue(node, columns[column] ?? '', value), common), path, [])
    })
  }

  /** @param inside where the parts of the node stand, so that a fault in one names its own line */
  #seed(raw: unknown, path: readonly PropertyKey[], inside: readonly PropertyKey[]): Seed {
    const node = this.#check(seedNode, raw, inside.length === 0 ? path : inside)
    return { node, place: this.#place(path), evidence: this.#content.evidence ?? {} }
  }

  #check<T extends z.ZodType>(shape: T, raw: unknown, path: readonly PropertyKey[]): z.infer<T> {
    const parsed = shape.safeParse(raw)
    if (parsed.success) return parsed.data
    const [issue] = parsed.error.issues
    const fault = [...path, ...(issue?.path ?? [])]
    throw new InputError(`${this.#place(fault)}: ${fault.map(String).join('.')}: ${issue?.message ?? 'is not readable'}`)
  }

  /** The line of the innermost part of the path that stands in the file. */
  #place(path: readonly PropertyKey[]): string {
    for (let length = path.length; length > 0; length--) {
      const found: unknown = this.#document.getIn(path.slice(0, length), true)
      if (isNode(found) && (isMap(found) || isSeq(found) || isScalar(found)) && found.range) return this.#at(found.range[0])
    }
    return this.#at(0)
  }

  #at(offset: number): string {
    return `seeds/${this.#name}:${this.#lines.linePos(offset).line || 1}`
  }
}

/** Copies; a column `signatory.number` reaches into a part. */
function withValue(node: Readonly<Record<string, unknown>>, column: string, value: string | number): Record<string, unknown> {
  const [head = '', ...rest] = column.split('.')
  if (rest.length === 0) return { ...node, [head]: value }
  const part = (node[head] ?? {}) as Record<string, unknown>
  return { ...node, [head]: withValue(part, rest.join('.'), value) }
}
