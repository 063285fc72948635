// The words of the page of an actor: what is on record, and how it would be judged. A ground that may be met is a lead, not a finding.
import { plural } from './plural.ts'

export const actorWords = {
  unknown: (id: string) => `Nobody with the id ${id} is on record`,
  unknownHow: 'It may have been retracted, or stand on a list that is not loaded. Search by name or number, or import a list.',
  notActor: (kind: string) => `This is no actor but a ${kind}`,
  notActorHow: 'Only persons, organizations, vessels and aircraft have this page. The network shows everything.',
  search: 'Search',
  toImports: 'Import a list',
  toNetwork: 'Show in the network',
  toOwnership: 'Owners and holdings',
  toCoverage: 'Who has acted on it',
  toCandidates: (programme: string) => `Who is tied to it and not designated under ${programme}?`,
  contents: 'On this page',
  statements: 'Everything here is what sources say of it. A tie to somebody designated is not guilt.',
  parts: { listings: 'Designations', names: 'Names', ties: 'Ties', ownership: 'Ownership', evidence: 'Evidence', same: 'Possibly the same', timeline: 'Timeline', judging: 'Grounds', readiness: 'Readiness', entries: 'Entries as written' },
  names: {
    heading: 'Names by script',
    of: (script: string, count: number) => `${script}: ${plural(count, 'name', 'names')}`,
    name: 'Name', kind: 'Kind', source: 'Stated by',
    gone: (day: string) => `no longer stated from ${day}`,
    noSource: 'which record states it was not kept'
  },
  facts: { heading: 'Facts', remarks: 'Remarks', sex: 'Sex stated', birthPlaces: 'Place of birth', died: 'Died', type: 'Type', sectors: 'Sectors', incorporated: 'Founded or registered', dissolved: 'Dissolved', tonnage: 'Tonnage', grossTonnage: 'Gross tonnage', manufactured: 'Made' },
  listings: {
    history: 'History',
    events: { since: 'designated', listedBy: 'on the list, designated on that day or before', until: 'ended', delistedBy: 'no longer on the list' },
    noDate: 'No date is stated.',
    lists: (lists: string) => `Lists loaded: ${lists}.`,
    programme: 'Programme',
    entry: 'The entry as the list wrote it',
    of: 'on another record of the same actor'
  },
  entries: {
    none: 'No list that was imported states this actor: it was made by hand.',
    how: 'What each list wrote, word for word, and where it stands in which file.',
    list: 'List', published: 'Published', file: 'File', fingerprint: 'SHA-256', place: 'Place', read: 'Imported',
    notKept: 'The words of the entry were not kept: it was made by hand or by an earlier version.',
    understood: 'As it was understood',
    gone: (day: string) => `The list no longer has this entry from ${day}`
  },
  ties: {
    heading: 'Ties',
    group: (verb: string, count: number) => `${verb} (${count})`,
    other: 'Who or what', when: 'When', grade: 'Grade', detail: 'Detail', sources: 'Sources',
    none: 'No ties on record.',
    noneHow: 'That is not the same as having none. Import another list or register, or enter what a source says.',
    more: (count: number) => `${count.toLocaleString('en')} more ties: load the next page`,
    shown: (shown: number, total: number) => (shown === total ? plural(total, 'tie', 'ties') : `${shown} of ${plural(total, 'tie', 'ties')}`)
  },
  ownership: {
    owners: 'Who owns or controls it', holdings: 'What it owns or controls',
    none: 'Nothing on record.',
    how: 'Shares as stated. Whether ownership blocks it under a regime stands on the ownership page.'
  },
  evidence: {
    heading: 'What sources say',
    about: 'About',
    both: 'Sources contradict each other',
    supports: 'Supports', against: 'Speaks against',
    nothing: 'Nothing on record speaks against. That is not the same as having searched.',
    count: (claims: number) => plural(claims, 'claim', 'claims'),
    itself: 'The actor itself',
    listing: (name: string) => `Designation: ${name}`,
    none: 'No claims are on record beside the sources of its ties and listings.'
  },
  same: {
    heading: 'Possibly the same',
    how: 'Two records are never made one without a judgement, and every judgement can be taken back.',
    judged: 'Judged', alike: 'Others whose names are alike',
    alikeHow: 'Found by name only, and not judged. A name alone does not tell who it is.',
    none: 'Nobody else is on record under this name or one like it.',
    by: (who: string, day: string) => [who === '' ? '' : `by ${who}`, day === '' ? '' : `on ${day}`].filter(text => text !== '').join(' '),
    judgements: { SAME: 'the same', DIFFERENT: 'not the same', UNDECIDED: 'not decided' },
    compare: 'Compare', close: 'Close the comparison',
    comparing: (left: string, right: string) => `${left} beside ${right}`,
    field: 'Field', agreement: 'They', agree: 'agree', differ: 'differ', oneSide: 'stated on one side only',
    tally: (agree: number, differ: number) => `${plural(agree, 'field agrees', 'fields agree')}, ${differ === 1 ? '1 differs' : `${differ} differ`}`,
    decide: 'Judge', reason: 'Why?', reasonHint: 'Which facts agree or differ, and where you read them.', author: 'Your name', keep: 'Keep the judgement', undo: 'Take back',
    undoReason: 'Why is it taken back?',
    kept: 'Judgement kept', undone: 'Judgement taken back',
    fields: { names: 'Names', countries: 'Countries', born: 'Born', birthPlaces: 'Place of birth', gender: 'Sex stated', identifiers: 'Identifiers', addresses: 'Addresses', kind: 'Kind', type: 'Type', dates: 'Founded, built or dissolved' }
  },
  timeline: {
    heading: 'Timeline',
    how: 'Each date is as precise as its source. What has no date is not here.',
    none: 'Nothing on record has a date.',
    born: 'Born', died: 'Died', founded: 'Founded or registered', dissolved: 'Dissolved', built: 'Built', circa: 'about',
    range: (from: string, to: string) => `between ${from} and ${to}`,
    listed: { since: 'Designated by', listedBy: 'On a list by then, of', until: 'Designation ended, by', delistedBy: 'No longer on the list of' },
    begins: 'begins', ends: 'ends', withdrawn: 'no longer stated'
  },
  fits: {
    heading: 'Which authority fits best',
    how: 'Grounds that the records open, of all authorities: who has acted already comes last, then by what is shown and what is open.',
    state: (authority: string, state: string) => `${authority}: ${state}`,
    counts: (shown: number, against: number, open: number) => [shown > 0 ? `${shown} shown` : '', against > 0 ? `${against} contradicted` : '', open > 0 ? `${open} missing` : ''].filter(text => text !== '').join(', '),
    elements: { YES: 'shown', NO: 'contradicted', CANNOT_TELL: 'missing' },
    verdicts: { YES: 'may be met', NO: 'not met', CANNOT_TELL: 'cannot tell' },
    closed: 'No ground of these authorities is opened by what is on record',
    next: 'What would have to be found',
    noNext: 'Every element is shown on record.',
    standard: 'Has to be satisfied of',
    precedents: (count: number) => plural(count, 'precedent', 'precedents'),
    check: 'Check readiness',
    checking: 'Readiness below'
  },
  readiness: {
    heading: 'Readiness of a submission',
    ground: 'Ground',
    none: 'Not chosen',
    choose: 'Choose a ground to see what a submission on it would still need.',
    opened: 'Opened by the records', other: 'All others',
    verdicts: { YES: 'Ready: every part is on record', NO: 'Not ready', CANNOT_TELL: 'Cannot tell: the records leave parts open' },
    notOpened: 'Nothing on record opens this ground for this actor: what follows is what would be needed.',
    part: 'Part', state: 'State', why: 'Why', what: 'What to do next',
    states: { YES: 'there', NO: 'not there', CANNOT_TELL: 'open' },
    parts: {
      IDENTITY: 'Identity', GROUND: 'Elements of the ground', SOURCES: 'A source for each element', ABUSE: 'Abuse, from two origins', LINK: 'Link, from two origins', RECENCY: 'Newest abuse', PROCEEDINGS: 'Proceedings and denials',
      COUNTER_EVIDENCE: 'Search for what speaks against', NON_PUNISHMENT: 'Possible victim'
    } as Readonly<Record<string, string>>,
    elements: 'Elements with their sources',
    independent: (count: number) => `${plural(count, 'source', 'sources')} of independent origin`,
    noSource: 'No source on record.',
    todo: 'What to do next',
    nothingToDo: 'Nothing is named as missing.',
    proceedings: 'Proceedings and denials',
    noProceedings: 'None on record. That is not the same as there being none.',
    against: 'What speaks against',
    searched: 'A search for what speaks against is on record', notSearched: 'No search for what speaks against is on record',
    chain: 'Rests on'
  },
  precedents: {
    heading: 'Precedents of this ground',
    counts: (total: number, stated: number) => `${plural(total, 'listing', 'listings')}, ${stated} of them stating this ground`,
    none: 'No listing on the lists loaded states this ground or has a tie of its kind. Load the lists of this authority to look further.',
    actor: 'Who', when: 'When', how: 'How it matches',
    stated: 'The listing states this ground', tie: 'A tie of the kind it needs is on record beside the listing',
    more: 'More precedents'
  }
} as const
