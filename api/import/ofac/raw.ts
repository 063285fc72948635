// An entry of an OFAC list as its file has it, whichever format: the readers make these, the mapper takes them apart.

export interface RawEntry {
  readonly uid: string
  /** Where it stands: "line 12". */
  readonly locator: string
  /** As the format words it, in lower case; empty for an entity. */
  readonly type: string
  /** "ZHUO, Xinrong": family name first, as the list writes it. */
  readonly name: string
  readonly programmes: readonly string[]
  readonly title: string
  readonly vessel: RawVessel | undefined
  readonly details: readonly Detail[]
  readonly aliases: readonly RawAlias[]
  readonly addresses: readonly RawAddress[]
  /** What the reader itself could not place. */
  readonly leftOver: readonly string[]
  /** The remarks end in the middle, and no file beside it goes on. */
  readonly cut: boolean
  /** Where the format states them: lists of OFAC that have the entry, legal authorities, typed relations. */
  readonly listings?: readonly RawListing[]
  readonly grounds?: readonly string[]
  readonly relations?: readonly RawRelation[]
  readonly original?: () => string
}

export interface RawListing {
  /** As the file names it: "SDN List". */
  readonly list: string
  /** Day of the listing; empty where none is stated. */
  readonly since: string
  /** "Block". */
  readonly measures: readonly string[]
}

export interface RawRelation {
  /** Number of the type, and what the file says it means. */
  readonly type: string
  readonly label: string
  /** The other entry: principal, owner, organization. */
  readonly uid: string
  /** Its name, where the format repeats it. */
  readonly name?: string | undefined
  readonly former: boolean
  /** "High"; empty where nothing is said of it. */
  readonly quality: string
  readonly since?: string | undefined
  readonly until?: string | undefined
}

export interface RawVessel {
  readonly callSign: string
  readonly type: string
  readonly tonnage: string
  readonly grossTonnage: string
  readonly flag: string
  readonly owner: string
}

export interface RawAlias {
  readonly type: string
  readonly name: string
  readonly weak: boolean
  /** ISO 15924, where the format states it. */
  readonly script?: string | undefined
  /** The same name in the script it is written in at home. */
  readonly original?: boolean
}

export interface RawAddress {
  readonly street: string
  readonly city: string
  /** City, region and postal code where the format does not part them. */
  readonly place?: string
  readonly region: string
  readonly postalCode: string
  readonly country: string
}

/** One remark: "Passport D00579743 (Hong Kong) issued 28 Apr 2018" is a label and a value with its country. */
export interface Detail {
  readonly label: string
  readonly value: string
  readonly country: string
  /** First and last day of a document, where they are stated. */
  readonly since?: string | undefined
  readonly until?: string | undefined
  /** As the list writes it, for what no field holds. */
  readonly text: string
}

/** Family name first becomes given name first; capitals stay, they tell which is the family name. Nothing else is reordered. */
export function displayName(name: string, type: string): string {
  const [family, given, ...more] = name.split(', ')
  return type !== 'individual' || family === undefined || given === undefined || more.length > 0 ? name : `${given} ${family}`
}
