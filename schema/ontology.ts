// The ontology, declared once. Types, parsers, the entity half of the GraphQL SDL, the write statements and constraints
// of the store, legend and colours derive from it. Kinds and fields follow FollowTheMoney, OFAC and BODS where they have a word.
import { country, day, flag, integer, many, number, one, partialDate, quantity, share, text, type Field } from './fields.ts'
import * as v from './vocabulary.ts'

/** Paul Tol's "bright" scheme: tells apart for all common kinds of colour vision, and in print. */
const colour = { blue: '#4477AA', red: '#EE6677', green: '#228833', yellow: '#CCBB44', cyan: '#66CCEE', purple: '#AA3377', grey: '#BBBBBB', black: '#000000' } as const

export type Shape = 'ellipse' | 'round-rectangle' | 'diamond' | 'triangle' | 'hexagon' | 'octagon' | 'barrel' | 'cut-rectangle' | 'round-triangle' | 'pentagon' | 'tag' | 'rectangle'
export type ArrowShape = 'triangle' | 'vee' | 'diamond' | 'tee' | 'circle' | 'none'

export interface NodeKindDeclaration {
  readonly label: string
  readonly plural: string
  readonly about: string
  readonly colour: string
  readonly shape: Shape
  /** Name of a Tabler icon. */
  readonly icon: string
  /** Whether it can be designated. */
  readonly actor: boolean
  /** Never passed through on the way from one node to another; it may be an end. */
  readonly hub: boolean
  readonly fields: Readonly<Record<string, Field>>
}

/** Fields of every node beside `id` and `kind`. */
export const nodeFields = {
  name: one(text, 'What it is shown as.'),
  names: many(v.name, 'Every name on record.'),
  sources: many(text, 'Ids of the sources that state it.'),
  marking: one(v.marking, 'Who may see it; absent is CLEAR.')
} as const satisfies Record<string, Field>

const period = {
  since: one(partialDate, 'First day, inclusive.'),
  until: one(partialDate, 'Last day, inclusive; absent: still so.')
} as const satisfies Record<string, Field>

export const nodeKinds = {
  Person: {
    label: 'Person', plural: 'Persons', colour: colour.blue, shape: 'ellipse', icon: 'user', actor: true, hub: false,
    about: 'A natural person who can be designated. Never a victim or witness: those are cohorts. Nationality is a CITIZEN_OF tie, residence a BASED_IN tie.',
    fields: {
      birthDates: many(v.approximateDate, 'As stated, with their precision.'),
      birthPlaces: many(text, 'As stated.'),
      deathDate: one(v.approximateDate, 'As stated.'),
      gender: one(v.gender, 'As stated.'),
      titles: many(text, 'Titles and positions as the source words them.'),
      possibleVictim: one(flag, 'Recorded as a possible victim: never a candidate (non-punishment principle).'),
      remarks: many(text, 'What the source adds and no field holds.')
    }
  },
  Organization: {
    label: 'Organization', plural: 'Organizations', colour: colour.green, shape: 'round-rectangle', icon: 'building', actor: true, hub: false,
    about: 'A company, public body, armed unit, group, religious body, recruiter or venue. What is said of a group is not said of its members. Registration is a BASED_IN tie.',
    fields: {
      organizationType: one(v.organizationType, 'What kind of organization.'),
      incorporated: one(partialDate, 'Date of foundation or registration.'),
      dissolved: one(partialDate, 'Date of dissolution.'),
      sectors: many(text, 'What it does.'),
      remarks: many(text, 'What the source adds and no field holds.')
    }
  },
  Vessel: {
    label: 'Vessel', plural: 'Vessels', colour: colour.cyan, shape: 'diamond', icon: 'ship', actor: true, hub: false,
    about: 'A ship. IMO and MMSI are identifiers; flags are FLAGGED_IN ties, owners and operators ties with dates.',
    fields: {
      vesselType: one(text, 'Type as the source words it.'),
      callSigns: many(text, 'Radio call signs.'),
      tonnage: one(integer, 'Deadweight tonnage, tonnes.'),
      grossTonnage: one(integer, 'Gross register tonnage, tons.'),
      built: one(partialDate, 'Year or date of build.'),
      remarks: many(text, 'What the source adds and no field holds.')
    }
  },
  Aircraft: {
    label: 'Aircraft', plural: 'Aircraft', colour: colour.cyan, shape: 'triangle', icon: 'plane', actor: true, hub: false,
    about: 'An aircraft. Tail and serial numbers are identifiers.',
    fields: {
      aircraftModel: one(text, 'Manufacturer and model.'),
      manufactured: one(partialDate, 'Date of manufacture.'),
      remarks: many(text, 'What the source adds and no field holds.')
    }
  },
  Scheme: {
    label: 'Scheme', plural: 'Schemes', colour: colour.red, shape: 'octagon', icon: 'sitemap', actor: false, hub: false,
    about: 'A course of conduct that harms people: what is promised, what is done, to whom, by which act, means and purpose.',
    fields: {
      conduct: one(v.conduct, 'What is done.'),
      act: many(v.act, 'Acts on record.'),
      means: many(v.means, 'Means on record.'),
      purpose: one(v.purpose, 'What it serves.'),
      involvesMinors: one(flag, 'Persons under 18 are subjected to it: then no means need be shown.'),
      promised: one(text, 'The work that is promised.'),
      actual: one(text, 'The work that is done.'),
      stages: many(v.stage, 'How it works, step by step.'),
      summary: one(text, 'In one or two sentences, in our own words.'),
      status: one(v.status, 'Whether it goes on.'),
      ...period
    }
  },
  Cohort: {
    label: 'Cohort', plural: 'Cohorts', colour: colour.grey, shape: 'round-triangle', icon: 'users-group', actor: false, hub: true,
    about: 'People subjected to a scheme, as an aggregate only: origin, period, size. Counts under 11 are shown as a band.',
    fields: {
      origin: one(country, 'Country of origin.'),
      countMinimum: one(integer, 'Least number claimed.'),
      countMaximum: one(integer, 'Greatest number claimed.'),
      ageBand: one(text, 'Such as 18-22.'),
      ...period
    }
  },
  Channel: {
    label: 'Channel', plural: 'Channels', colour: colour.yellow, shape: 'tag', icon: 'speakerphone', actor: false, hub: false,
    about: 'What a scheme recruits through.',
    fields: {
      channelType: one(v.channelType, 'What kind of channel.'),
      address: one(text, 'Web address or handle, never opened by Nexum.')
    }
  },
  Designation: {
    label: 'Designation', plural: 'Designations', colour: colour.purple, shape: 'octagon', icon: 'gavel', actor: false, hub: false,
    about: 'One listing of one actor by one authority under one programme.',
    fields: {
      authority: one(v.authority, 'Who designated.'),
      issuer: one(text, 'Who exactly, such as Office of Foreign Assets Control.'),
      programme: one(text, 'Key of the programme.'),
      tags: many(text, "The entry's own programme tags, such as RUSSIA-EO14024: they decide which order where one programme holds several."),
      prongs: many(text, 'Prongs, where the source states them.'),
      listedBy: one(day, 'Date of the first list version that shows it.'),
      delistedBy: one(day, 'Date of the first list version that no longer shows it.'),
      reasons: many(text, 'Statement of reasons, in our own words or as a short quotation.'),
      entryId: one(text, 'The number of the entry in its list.'),
      ...period
    }
  },
  Programme: {
    label: 'Programme', plural: 'Programmes', colour: colour.purple, shape: 'cut-rectangle', icon: 'scale', actor: false, hub: true,
    about: 'A sanctions programme, from schema/law.ts.',
    fields: {
      key: one(text, 'Key of the programme, such as US-GLOMAG.'),
      authority: one(v.authority, 'Who designates under it.'),
      issuer: one(text, 'Who exactly.'),
      legalBasis: one(text, 'Order or regulation.'),
      family: one(v.family, 'What kind of conduct it answers.'),
      blocking: one(flag, 'Whether it blocks all property.')
    }
  },
  Proceeding: {
    label: 'Proceeding', plural: 'Proceedings', colour: colour.yellow, shape: 'octagon', icon: 'building-bank', actor: false, hub: false,
    about: 'A step before a court or prosecutor. A charge is not guilt.',
    fields: {
      proceedingType: one(v.proceedingType, 'Which step.'),
      court: one(text, 'Court or authority.'),
      date: one(partialDate, 'When.'),
      status: one(v.status, 'Whether it goes on.')
    }
  },
  Source: {
    label: 'Source', plural: 'Sources', colour: colour.black, shape: 'cut-rectangle', icon: 'file-text', actor: false, hub: true,
    about: 'Where something is stated.',
    fields: {
      sourceType: one(v.sourceType, 'What kind of source.'),
      publisher: one(text, 'Who published it.'),
      url: one(text, 'Where it stands or stood; never opened by Nexum.'),
      publishedOn: one(partialDate, 'When it was published.'),
      accessedOn: one(partialDate, 'When it was read.'),
      licence: one(text, 'Terms of use.'),
      list: one(text, 'For an official list: source and list name, such as ofac/sdn.')
    }
  },
  Claim: {
    label: 'Claim', plural: 'Claims', colour: colour.black, shape: 'rectangle', icon: 'quote', actor: false, hub: false,
    about: 'What one source says about one node or tie, where, and how far it can be trusted.',
    fields: {
      about: one(text, 'Id of the node or tie it speaks of.'),
      statement: one(text, 'What is claimed, in our own words.'),
      locator: one(text, 'Page, line, record or time.'),
      quotation: one(text, 'A short quotation in the original language.'),
      translation: one(text, 'The quotation in English.'),
      stance: one(v.stance, 'What the claim does to what it is about.'),
      reliability: one(v.reliability, 'Of the source.'),
      credibility: one(v.credibility, 'Of the information.'),
      knowledge: one(v.knowledge, 'Where the claim speaks of a role: whether the actor knew.'),
      origin: one(text, 'Id of the document it ultimately comes from: two claims with one origin are one.'),
      counterEvidenceSearch: one(flag, 'It tells of a search for what speaks against, whatever was found.')
    }
  },
  Recommendation: {
    label: 'Recommendation', plural: 'Recommendations', colour: colour.black, shape: 'cut-rectangle', icon: 'mail', actor: false, hub: true,
    about: 'A submission by civil society or legislators that asks for designations. Who signs is never on a path.',
    fields: {
      date: one(partialDate, 'When it was sent or published.'),
      authors: many(text, 'Who wrote it, where it names them.'),
      addressees: many(text, 'To whom.'),
      authorities: many(text, 'Under which law it asks.'),
      asks: many(text, 'What it asks for.'),
      outcomeText: one(text, 'What happened afterwards. Sequence is not cause.'),
      outcomeDate: one(partialDate, 'When.')
    }
  },
  Figure: {
    label: 'Figure', plural: 'Figures', colour: colour.black, shape: 'rectangle', icon: 'chart-bar', actor: false, hub: true,
    about: 'A published statistic, as claimed, with what it counts and who estimated it.',
    fields: {
      topic: one(text, 'What it is about.'),
      statement: one(text, 'What is claimed, in our own words.'),
      value: one(quantity, 'The value as claimed.'),
      valueMinimum: one(number, 'Where the claim is a lower bound or a range.'),
      valueMaximum: one(number, 'Where the claim is an upper bound or a range.'),
      unit: one(text, 'Such as percent or persons.'),
      base: one(text, 'What it is a share or count of.'),
      estimator: one(text, 'Who counted or estimated.'),
      corrections: many(v.correction, 'Other values, with reasons.'),
      ...period
    }
  },
  Country: {
    label: 'Country', plural: 'Countries', colour: colour.yellow, shape: 'hexagon', icon: 'flag', actor: false, hub: true,
    about: 'A country or territory by its ISO 3166-1 code. It connects nobody.',
    fields: { code: one(country, 'ISO 3166-1 alpha-2, lower case.') }
  },
  Address: {
    label: 'Address', plural: 'Addresses', colour: colour.yellow, shape: 'hexagon', icon: 'map-pin', actor: false, hub: true,
    about: 'A postal address. A shared address is no connection.',
    fields: {
      street: one(text, 'Street and house.'),
      city: one(text, 'City.'),
      region: one(text, 'State, province or region.'),
      postalCode: one(text, 'Postal code.'),
      country: one(country, 'Country.')
    }
  },
  Identifier: {
    label: 'Identifier', plural: 'Identifiers', colour: colour.grey, shape: 'barrel', icon: 'id', actor: false, hub: false,
    about: 'A number or handle that identifies an actor.',
    fields: {
      type: one(v.identifierType, 'What it is.'),
      number: one(text, 'The number or handle as the source writes it.'),
      country: one(country, 'Who issued it.'),
      currency: one(text, 'For a wallet: its currency, such as XBT.')
    }
  }
} as const satisfies Record<string, NodeKindDeclaration>

export type NodeKind = keyof typeof nodeKinds
export const nodeKindNames = Object.keys(nodeKinds) as NodeKind[]
export const actorKinds = nodeKindNames.filter(kind => nodeKinds[kind].actor)

export type Strength = 'strong' | 'medium' | 'weak'

export interface TieKindDeclaration {
  readonly label: string
  readonly plural: string
  readonly about: string
  readonly colour: string
  readonly shape: ArrowShape
  readonly icon: string
  /** "START verb END" and "END inverse START" are sentences. */
  readonly verb: string
  readonly inverse: string
  readonly starts: readonly NodeKind[]
  readonly ends: readonly NodeKind[]
  /** How strongly it connects two actors; null: it never does. */
  readonly conducts: Strength | null
  /** Whether it stops conducting once it has certainly ended. Acts and offices do not: what was done stays done. */
  readonly lapses: boolean
  /** Which end depends on the other, for chains of ownership and control without limit of length. */
  readonly dependent: 'start' | 'end' | null
  readonly fields: Readonly<Record<string, Field>>
}

/** Fields of every tie beside `id`, `kind`, `start` and `end`. */
export const tieFields = {
  since: one(partialDate, 'First day, inclusive.'),
  until: one(partialDate, 'Last day, inclusive; absent: still so.'),
  sources: many(text, 'Ids of the sources that state it; at least one.'),
  marking: one(v.marking, 'Who may see it; absent is CLEAR.'),
  withdrawnBy: one(day, 'Date of the first list version that no longer states it.')
} as const satisfies Record<string, Field>

const capacity = { capacity: one(v.capacity, 'In what capacity a person stands in it; absent is UNKNOWN.') } as const
const role = { ...capacity, knowledge: one(v.knowledge, 'Whether a source states that the actor knew; absent is UNKNOWN.') } as const

const actors = ['Person', 'Organization', 'Vessel', 'Aircraft'] as const
const legalPersons = ['Person', 'Organization'] as const
const property = ['Organization', 'Vessel', 'Aircraft'] as const
const identity = { conducts: null, lapses: false, dependent: null, fields: {} } as const
const act = { starts: actors, ends: ['Scheme'], lapses: false, dependent: null, fields: role } as const

export const tieKinds = {
  OWNS: {
    label: 'Owns', plural: 'Stakes', verb: 'owns', inverse: 'is owned by', colour: colour.green, shape: 'triangle', icon: 'chart-pie',
    about: 'A stake. Bounds are in 1/10 000 of a percent; "more than" is stored one unit up; both absent: unknown. Strong from 50 %.',
    starts: legalPersons, ends: property, conducts: 'medium', lapses: true, dependent: 'end',
    fields: { shareMinimum: one(share, 'Least share.'), shareMaximum: one(share, 'Greatest share.'), ...capacity }
  },
  CONTROLS: {
    label: 'Controls', plural: 'Control', verb: 'controls', inverse: 'is controlled by', colour: colour.green, shape: 'diamond', icon: 'hand-stop',
    about: 'Control without a stated share.', starts: legalPersons, ends: property, conducts: 'strong', lapses: true, dependent: 'end', fields: capacity
  },
  OWNED_OR_CONTROLLED_BY: {
    label: 'Owned or controlled by', plural: 'Owned or controlled by', verb: 'is owned or controlled by', inverse: 'owns or controls', colour: colour.green, shape: 'vee', icon: 'hierarchy',
    about: 'OFAC relation 15003: owned or controlled, which of the two and how much is not stated. In share arithmetic a stake of 0 to 100 %.',
    starts: actors, ends: legalPersons, conducts: 'strong', lapses: true, dependent: 'start', fields: {}
  },
  ACTS_FOR: {
    label: 'Acts for', plural: 'Agency', verb: 'acts for', inverse: 'is acted for by', colour: colour.purple, shape: 'triangle', icon: 'user-share',
    about: 'OFAC relation 15002: acts or purports to act for or on behalf of.', starts: actors, ends: legalPersons, conducts: 'strong', lapses: false, dependent: null, fields: capacity
  },
  LEADS: {
    label: 'Leads', plural: 'Leadership', verb: 'leads', inverse: 'is led by', colour: colour.blue, shape: 'triangle', icon: 'crown',
    about: 'OFAC relations 91725 and 91900: leader, official or principal executive officer of.', starts: legalPersons, ends: ['Organization'], conducts: 'strong', lapses: false, dependent: null, fields: capacity
  },
  OFFICIAL_OF: {
    label: 'Official of', plural: 'Offices', verb: 'is an official of', inverse: 'has as an official', colour: colour.blue, shape: 'vee', icon: 'id-badge',
    about: 'Holds or held an office of a public body.', starts: ['Person'], ends: ['Organization'], conducts: 'medium', lapses: false, dependent: null, fields: capacity
  },
  WORKS_FOR: {
    label: 'Works for', plural: 'Employment', verb: 'works for', inverse: 'employs', colour: colour.grey, shape: 'vee', icon: 'briefcase',
    about: 'Employment. It connects only an officer, and weakly; an employee is not what the employer does.', starts: ['Person'], ends: ['Organization'], conducts: 'weak', lapses: false, dependent: null, fields: capacity
  },
  SUPPORTS: {
    label: 'Supports', plural: 'Support', verb: 'supports', inverse: 'is supported by', colour: colour.red, shape: 'triangle', icon: 'package',
    about: 'OFAC relation 15001: support, with its kind where the source states it.', starts: actors, ends: [...actors, 'Scheme'], conducts: 'medium', lapses: false, dependent: null,
    fields: { support: one(v.support, 'What was given; absent: not stated.'), ...role }
  },
  FINANCES: {
    label: 'Finances', plural: 'Finance', verb: 'finances', inverse: 'is financed by', colour: colour.red, shape: 'diamond', icon: 'cash',
    about: 'Financial support.', starts: legalPersons, ends: [...actors, 'Scheme'], conducts: 'medium', lapses: false, dependent: null, fields: role
  },
  ENGAGED_IN: { ...act, label: 'Engaged in', plural: 'Engagement', verb: 'engaged in', inverse: 'was carried out by', conducts: 'strong', colour: colour.red, shape: 'triangle', icon: 'alert-triangle', about: 'Is responsible for, complicit in, or engaged in the conduct. Never a forced worker (non-punishment principle).' },
  OPERATES: { ...act, label: 'Operates', plural: 'Operation', verb: 'operates', inverse: 'is operated by', conducts: 'strong', colour: colour.red, shape: 'diamond', icon: 'settings', about: 'Runs a scheme, or owns, controls or operates a thing or venue (OFAC relation 92019, which runs from owner to asset).', ends: ['Scheme', 'Organization', 'Vessel', 'Aircraft'] },
  RECRUITS_FOR: { ...act, label: 'Recruits for', plural: 'Recruitment', verb: 'recruits for', inverse: 'recruits through', conducts: 'medium', colour: colour.red, shape: 'vee', icon: 'user-plus', about: 'Recruits people into it.' },
  TRANSPORTS_FOR: { ...act, label: 'Transports for', plural: 'Transport', verb: 'transports people for', inverse: 'has people transported by', conducts: 'medium', colour: colour.red, shape: 'vee', icon: 'bus', about: 'Moves people for it.' },
  HARBOURS_FOR: { ...act, label: 'Harbours for', plural: 'Harbouring', verb: 'harbours people for', inverse: 'has people harboured by', conducts: 'medium', colour: colour.red, shape: 'vee', icon: 'home', about: 'Keeps people for it.' },
  PROMOTES: { ...act, starts: [...actors, 'Channel'], label: 'Promotes', plural: 'Promotion', verb: 'promotes', inverse: 'is promoted by', conducts: 'weak', colour: colour.yellow, shape: 'vee', icon: 'speakerphone', about: 'Advertises it, knowing or not.' },
  BENEFITS_FROM: { ...act, label: 'Benefits from', plural: 'Benefit', verb: 'benefits from', inverse: 'benefits', conducts: 'weak', colour: colour.yellow, shape: 'vee', icon: 'coin', about: 'Profits from it.' },
  ATTEMPTED: { ...act, label: 'Attempted', plural: 'Attempts', verb: 'attempted', inverse: 'was attempted by', conducts: 'medium', colour: colour.red, shape: 'tee', icon: 'target', about: 'Tried to do it, or to support it.', fields: { attempted: one(v.attempted, 'What was attempted; absent: not stated.'), ...role } },
  SIGNIFICANT_ROLE_IN: {
    label: 'Significant role in', plural: 'Significant roles', verb: 'plays a significant role in', inverse: 'has a significant member in', colour: colour.blue, shape: 'diamond', icon: 'star',
    about: 'OFAC relation 91422.', starts: actors, ends: ['Organization'], conducts: 'strong', lapses: false, dependent: null, fields: capacity
  },
  FAMILY_OF: {
    label: 'Family of', plural: 'Family', verb: 'is family of', inverse: 'is family of', colour: colour.grey, shape: 'none', icon: 'heart',
    about: 'OFAC relation 15004. A lead, and a ground only where an order says so.', starts: ['Person'], ends: ['Person'], conducts: 'weak', lapses: true, dependent: null,
    fields: { relation: one(v.relation, 'What the start is to the end; absent is UNKNOWN.') }
  },
  ASSOCIATE_OF: {
    label: 'Associate of', plural: 'Association', verb: 'is an associate of', inverse: 'is an associate of', colour: colour.grey, shape: 'none', icon: 'link',
    about: 'OFAC relation 1555: associated, how is not stated.', starts: actors, ends: actors, conducts: 'weak', lapses: true, dependent: null, fields: capacity
  },
  HAS_INTEREST_IN: {
    label: 'Has an interest in', plural: 'Interests', verb: 'has an interest in', inverse: 'is property in which an interest is held by', colour: colour.cyan, shape: 'triangle', icon: 'anchor',
    about: 'OFAC relation 92122 turned round, from holder to thing: identification of blocked property, not a designation ground.', starts: legalPersons, ends: property, conducts: 'medium', lapses: true, dependent: 'end', fields: {}
  },
  LINKED_TO: {
    label: 'Linked to', plural: 'Untyped links', verb: 'is linked to', inverse: 'is linked from', colour: colour.grey, shape: 'vee', icon: 'link',
    about: '"Linked To" of an OFAC remark: how is not stated. It gives way to a typed tie between the same two.', starts: actors, ends: actors, conducts: 'weak', lapses: true, dependent: 'start', fields: {}
  },
  DESIGNATED_AS: { ...identity, label: 'Designated as', plural: 'Designations', verb: 'is designated as', inverse: 'designates', colour: colour.purple, shape: 'triangle', icon: 'gavel', about: 'From an actor to its listing.', starts: actors, ends: ['Designation'] },
  UNDER: { ...identity, label: 'Under', plural: 'Programmes', verb: 'is under', inverse: 'covers', colour: colour.purple, shape: 'vee', icon: 'scale', about: 'From a listing to its programme.', starts: ['Designation'], ends: ['Programme'] },
  LOCATED_AT: { ...identity, label: 'Located at', plural: 'Addresses', verb: 'is located at', inverse: 'is an address of', colour: colour.yellow, shape: 'vee', icon: 'map-pin', about: 'An address. Sharing one connects nobody.', starts: actors, ends: ['Address'] },
  IDENTIFIED_BY: { ...identity, label: 'Identified by', plural: 'Identifiers', verb: 'is identified by', inverse: 'identifies', colour: colour.grey, shape: 'circle', icon: 'id', about: 'An identifier. A shared one of some types is a weak lead.', starts: actors, ends: ['Identifier'] },
  CITIZEN_OF: { ...identity, label: 'Citizen of', plural: 'Nationalities', verb: 'is a citizen of', inverse: 'has as a citizen', colour: colour.yellow, shape: 'circle', icon: 'flag', about: 'Nationality.', starts: ['Person'], ends: ['Country'] },
  BASED_IN: { ...identity, label: 'Based in', plural: 'Seats', verb: 'is based in', inverse: 'is home to', colour: colour.yellow, shape: 'circle', icon: 'map', about: 'Registration, residence or operation.', starts: actors, ends: ['Country'], fields: { basis: one(v.basis, 'Why; absent is UNKNOWN.') } },
  FLAGGED_IN: { ...identity, label: 'Flagged in', plural: 'Flags', verb: 'flies the flag of', inverse: 'is the flag of', colour: colour.yellow, shape: 'circle', icon: 'flag-2', about: 'Flag or register of a vessel or aircraft.', starts: ['Vessel', 'Aircraft'], ends: ['Country'] },
  USES_CHANNEL: { ...identity, label: 'Uses channel', plural: 'Channels', verb: 'recruits through', inverse: 'recruits for', colour: colour.yellow, shape: 'vee', icon: 'speakerphone', about: 'What the scheme recruits through.', starts: ['Scheme'], ends: ['Channel'] },
  DRAWS_FROM: { ...identity, label: 'Draws from', plural: 'Origins', verb: 'draws people from', inverse: 'is drawn into', colour: colour.grey, shape: 'vee', icon: 'users-group', about: 'The cohorts and countries people are drawn from.', starts: ['Scheme'], ends: ['Cohort', 'Country'] },
  LURES_TO: { ...identity, label: 'Lures to', plural: 'Destinations', verb: 'lures people to', inverse: 'is where people are lured by', colour: colour.grey, shape: 'triangle', icon: 'route', about: 'Where people are brought.', starts: ['Scheme'], ends: ['Country'] },
  COHORT_OF: { ...identity, label: 'Comes from', plural: 'Countries of origin', verb: 'comes from', inverse: 'is the origin of', colour: colour.grey, shape: 'circle', icon: 'flag', about: 'Country of origin of a cohort.', starts: ['Cohort'], ends: ['Country'] },
  PARTY_TO: { ...identity, label: 'Party to', plural: 'Proceedings', verb: 'is a party to', inverse: 'concerns', colour: colour.yellow, shape: 'vee', icon: 'building-bank', about: 'Stands in a proceeding, in the role stated.', starts: actors, ends: ['Proceeding'], fields: { role: one(text, 'Such as defendant.') } },
  RECOMMENDS: { ...identity, label: 'Recommends', plural: 'Subjects', verb: 'asks for action on', inverse: 'is a subject of', colour: colour.black, shape: 'vee', icon: 'mail', about: 'What a submission asks authorities to act on.', starts: ['Recommendation'], ends: [...actors, 'Scheme'] },
  SUBMITTED_BY: { ...identity, label: 'Submitted by', plural: 'Signatories', verb: 'was submitted by', inverse: 'submitted', colour: colour.black, shape: 'vee', icon: 'signature', about: 'Who signed. Never on a path and in no default export.', starts: ['Recommendation'], ends: legalPersons, fields: { number: one(integer, 'Place in the list of signatories.') } },
  FOLLOWED_BY: { ...identity, label: 'Followed by', plural: 'What followed', verb: 'was followed by', inverse: 'followed', colour: colour.black, shape: 'vee', icon: 'calendar', about: 'A designation that came later. Sequence is not cause.', starts: ['Recommendation'], ends: ['Designation'] },
  ABOUT: { ...identity, label: 'About', plural: 'Claims', verb: 'speaks of', inverse: 'is spoken of by', colour: colour.black, shape: 'vee', icon: 'quote', about: 'From a claim to the node it speaks of; a claim about a tie names the tie by id.', starts: ['Claim'], ends: [...actors, 'Scheme', 'Cohort', 'Channel', 'Designation', 'Proceeding', 'Recommendation', 'Figure'] },
  SAME_AS: {
    label: 'Same as', plural: 'Identity judgements', verb: 'is judged the same as', inverse: 'is judged the same as', colour: colour.grey, shape: 'none', icon: 'equal',
    about: 'A judgement that two nodes are one, with its reason. It joins them and can be undone.', starts: [...actors, 'Scheme'], ends: [...actors, 'Scheme'], conducts: null, lapses: false, dependent: null,
    fields: { judgement: one(v.judgement, 'What was judged.'), reason: one(text, 'Why.'), judgedBy: one(text, 'Who.'), judgedOn: one(day, 'When.') }
  }
} as const satisfies Record<string, TieKindDeclaration>

export type TieKind = keyof typeof tieKinds
export const tieKindNames = Object.keys(tieKinds) as TieKind[]

/** Capacities in which a person never conducts and never carries a prong. */
export const shelteredCapacities: readonly string[] = ['STAFF', 'COUNSEL', 'JOURNALIST', 'AID_WORKER']

/** An identifier of these types that at most 20 actors share is a weak lead "shares ..."; an address never is. */
export const sharedIdentifiers = { types: ['PHONE', 'WALLET', 'EMAIL', 'PASSPORT'], maximumActors: 20 } as const

/** A node with more conducting ties than this is a hub: it may be an end and is never passed through. */
export const hubThreshold = 500

/** How far candidates look, in conducting ties; chains of ownership and control have no limit. */
export const candidateReach = 3
