// What a source must offer so that the pipeline can import it, and what the pipeline offers to a source.
import type { Readable } from 'node:stream'
import type { Day } from '../../schema/dates.ts'
import type { NodeKind, TieKind } from '../../schema/ontology.ts'
import type { NodeInput } from '../../schema/records.ts'
import type { Entry } from './entry.ts'

/** A file, or a member of an archive, that can be read from its beginning as often as needed. */
export interface SourceFile {
  /** As reports show it. */
  readonly path: string
  /** Without folders. */
  readonly name: string
  /** Names in which a date may stand: of the file, of its folder, of its archive; nearest first. */
  readonly names: readonly string[]
  /** Where it lies as it is, unpacked, and can be read at any place: not that of a member of an archive. */
  readonly onDisk?: string
  open(): Promise<Readable>
  sha256(): Promise<string>
  /** A file of that name in the same folder or archive. */
  beside(name: string): Promise<SourceFile | undefined>
}

/** How a file begins: by this, not by its name, its format is recognised. */
export interface Head {
  readonly name: string
  /** The first few thousand characters. */
  readonly text: string
  /** The tables of a workbook (XLSX, ODS), each with its first rows. */
  readonly sheets?: readonly Sheet[]
}

export interface Sheet {
  readonly name: string
  /** The first rows that have a word in them, up to ten. */
  readonly rows: readonly (readonly string[])[]
}

export interface Opened {
  /** Name of the list within the source, such as `sdn`: "the same list" is source and list. */
  readonly list: string
  /** The date of this version, where the file states one. */
  readonly publishedOn?: Day | undefined
  /** The file as a source node: entries, nodes and ties that name no source of their own have this one. */
  describe?(publishedOn: Day): NodeInput<'Source'>
  /** Read once, in the order of the file. Throws InputError, naming the place, where the file cannot be understood. */
  readonly entries: AsyncIterable<Entry>
  /**
   * The file tells changes to the version before and not the whole list: an entry that it does not name stays as it is, and one that is
   * no longer listed is named with `removed`.
   */
  readonly partial?: true
  /** What this format of the list never states: what another format stated of it stays as it was. */
  readonly silentOn?: Silence
}

export interface Silence {
  readonly ties: readonly TieKind[]
  /** Of nodes of any kind. */
  readonly fields: readonly string[]
  /** Whether it writes names in Latin script only. */
  readonly otherScripts?: boolean
}

export interface Expectation {
  /** A sentence that holds for a good import: "at least 5 000 persons". */
  readonly text: string
  held(tally: Tally): boolean
}

/** What was read in one run, for expectations. */
export interface Tally {
  readonly read: number
  /** Entries about a node of this kind; with a field: those that state it. */
  subjects(kind: NodeKind, field?: string): number
  ties(kind: TieKind): number
  issues(kind: string): number
}

export interface Source {
  /** As `--source` names it. */
  readonly name: string
  /** Whether its lists are those of an authority: their entries may be about persons under 18. */
  readonly official: boolean
  /**
   * Whether the list is curated here, so that what a version no longer states was a mistake and is taken back. Of the lists of others
   * what is no longer stated has ended: a designation is delisted, and never deleted.
   */
  readonly curated?: boolean
  /** Name of the list if the file is in a format of this source. */
  recognise(head: Head): string | undefined
  /** Reads as far as needed to know that the file is whole. @throws InputError naming file, place and way out. */
  open(file: SourceFile): Promise<Opened>
  expectations(list: string): readonly Expectation[]
}
