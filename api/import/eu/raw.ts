// An entry of the financial sanctions files as its file has it, whichever format: the readers make these, the mapper takes them apart.
// A text that the format lacks, or leaves empty, is the empty text.

export interface RawSubject {
  /** Where it stands: "line 12". */
  readonly locator: string
  /** "person" or "P", "enterprise" or "E". */
  readonly type: string
  /** `EU.9461.46` */
  readonly reference: string
  readonly logicalId: string
  readonly unitedNationsId: string
  /** The day of designation that the file states. */
  readonly designated: string
  readonly details: string
  readonly remarks: readonly string[]
  /** The acts it is listed by, each with its programme. */
  readonly acts: readonly RawAct[]
  /** The acts that its names, addresses and documents were published by. */
  readonly furtherActs: readonly RawAct[]
  readonly names: readonly RawName[]
  readonly addresses: readonly RawAddress[]
  readonly births: readonly RawBirth[]
  readonly documents: readonly RawDocument[]
  readonly citizenships: readonly RawCitizenship[]
  /** What the reader itself could not place. */
  readonly leftOver: readonly string[]
  readonly original: () => string
}

export interface RawAct {
  /** "1210/2003 (OJ L169)" */
  readonly title: string
  readonly programme: string
  readonly type: string
  readonly organisation: string
  readonly published: string
  readonly inForce: string
  readonly url: string
}

export interface RawName {
  readonly whole: string
  readonly gender: string
  readonly title: string
  readonly function: string
  readonly language: string
  readonly weak: boolean
  readonly remark: string
}

export interface RawCountry {
  /** ISO 3166-1 of two letters, of three in the old file; "00" is unknown. */
  readonly code: string
  readonly description: string
}

export interface RawAddress {
  readonly street: string
  readonly postBox: string
  readonly postalCode: string
  readonly city: string
  readonly region: string
  readonly place: string
  readonly country: RawCountry
  readonly asAtListing: boolean
  readonly contacts: readonly { readonly key: string; readonly value: string }[]
  readonly remark: string
}

export interface RawBirth {
  readonly date: string
  readonly day: string
  readonly month: string
  readonly year: string
  readonly fromYear: string
  readonly toYear: string
  readonly circa: boolean
  readonly calendar: string
  /** City, region, place: as written. */
  readonly places: readonly string[]
  readonly country: RawCountry
  readonly remark: string
}

export interface RawDocument {
  /** "passport" */
  readonly type: string
  readonly description: string
  readonly number: string
  readonly country: RawCountry
  /** What is said of it: by whom and when issued, "known to be false". */
  readonly words: readonly string[]
  readonly knownFalse: boolean
}

export interface RawCitizenship {
  readonly country: RawCountry
  readonly region: string
  readonly remark: string
}
