// The words of suppositions. Nothing here happens: it says what the records would make of it.
import { plural } from './plural.ts'

export const whatIfWords = {
  heading: (name: string) => `What if: ${name}`,
  close: 'Leave the supposition',
  nothingWritten: 'A supposition: nothing is written, neither here nor on any list.',
  what: 'Suppose that',
  kinds: { DESIGNATE: 'it is designated', DELIST: 'it is delisted', SELL: 'a stake is sold' },
  programme: 'Under',
  from: 'From',
  listing: 'Which listing',
  all: 'All its listings',
  noListings: 'It has no designation in force on record that could end.',
  stake: 'Which stake',
  stakeOf: (owner: string, owned: string, share: string) => `${owner} sells its stake in ${owned}${share === '' ? '' : ` (${share})`}`,
  noStakes: 'No stakes are on record that could be sold.',
  share: 'How much of it, in percent',
  shareHint: 'all of it',
  badShare: 'A percentage from 0 to 100, with at most four decimals.',
  ask: 'Show what would change',
  supposed: 'Supposed',
  nothing: 'Nothing on record would change.',
  counts: (blocked: number, freed: number, appear: number, vanish: number) => `${blocked} blocked, ${freed} free, ${plural(appear, 'lead', 'leads')} more, ${plural(vanish, 'lead', 'leads')} less`,
  groups: {
    BLOCKED: 'Would be blocked by ownership', FREED: 'Ownership would no longer block',
    APPEARS: 'Leads that would appear', VANISHES: 'Leads that would vanish'
  },
  groupHow: { BLOCKED: 'By operation of law, or it could no longer be told that it is not.', FREED: 'On record. What is blocked stays so until it is licensed.', APPEARS: 'Leads for review, not allegations.', VANISHES: 'As candidates; what is on record stays.' },
  who: 'Who', under: 'Under', change: 'Change', why: 'Why',
  from_to: (before: string, after: string) => `${before} → ${after}`,
  verdicts: { YES: 'blocked', NO: 'not blocked', CANNOT_TELL: 'cannot tell' },
  leadVerdicts: { YES: 'ground may be met', NO: 'ground not met', CANNOT_TELL: 'cannot tell' },
  noLead: 'no ground',
  lead: 'a lead', none: 'none',
  show: 'Show on the picture',
  putOut: 'Put out the highlight',
  lit: (name: string, count: number) => `What if, ${name}: ${plural(count, 'actor', 'actors')} highlighted`,
  some: (shown: number, total: number) => `The picture takes the first ${shown} of ${total} actors; the table has all.`,
  csv: 'Table as CSV',
  heads: { group: 'What', id: 'Id', name: 'Who', under: 'Under', ground: 'Ground', before: 'Now', after: 'Supposed', why: 'Why', supposed: 'Supposed that', on: 'As of', lists: 'Lists', notice: 'Notice' }
} as const
