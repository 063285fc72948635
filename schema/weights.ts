// What orders a list of candidates: named parts of a score, and profiles that say how much each counts. A weight is the most points
// that its part gives (takes off, for what speaks against); 0 leaves the part out. A place in the list says nothing about guilt.

export interface ScorePartRow {
  readonly name: string
  /** Points of the part on the scale of api/network/score.ts: a weight stretches that scale. */
  readonly full: number
  readonly text: string
}

export const scoreParts = [
  { name: 'ground', full: 40, text: 'What the best ground in law says: all of it where the records show each element, three eighths where they leave one open, nothing where an element is contradicted or no ground is opened.' },
  { name: 'further grounds', full: 9, text: 'Grounds beside the best one whose elements are all shown: a third for each, up to three.' },
  { name: 'strength', full: 16, text: 'How strongly the weakest tie of the best chain connects, by its kind: strong all, medium five eighths, weak a quarter.' },
  { name: 'distance', full: 16, text: 'How few ties the best chain has: one all, two five eighths, three under a third, more an eighth. Identity judgements add none.' },
  { name: 'grade', full: 14, text: 'The Admiralty grade of the weakest tie of the best chain, from A1 down: three fourteenths less for each letter, one for each number. F, 6 and no grade mean unknown and give nothing.' },
  { name: 'sources', full: 9, text: 'Independent sources for the tie that has fewest: a third for each beyond the first, up to three. Copies and versions of one document are one source.' },
  { name: 'chains', full: 12, text: 'Further chains that share no tie with those before them: a third for each, up to three.' },
  { name: 'recency', full: 10, text: 'The newest date stated in the best chain, seen from the day asked about: within one year all, within three six tenths, within ten three tenths, else nothing. A chain without dates gives nothing: its age is unknown.' },
  { name: 'neighbours', full: 15, text: 'Different actors one tie away that are on a list in force, of any authority: a fifth for each, up to five.' },
  { name: 'majority', full: 8, text: 'Stakes of 50 % or more between the actor and an actor on a list in force: a half for each, up to two. This is the tie on record; whether ownership blocks the actor is another question and takes no part.' },
  { name: 'against', full: 15, text: 'Points taken off: a third for each claim of independent origin that disputes or denies, up to three.' }
] as const satisfies readonly ScorePartRow[]

export type ScorePartName = (typeof scoreParts)[number]['name']
export const scorePartNames = scoreParts.map(({ name }) => name) as [ScorePartName, ...ScorePartName[]]

const standard = { ground: 40, 'further grounds': 9, strength: 16, distance: 16, grade: 14, sources: 9, chains: 0, recency: 0, neighbours: 0, majority: 0, against: 15 } as const satisfies Record<ScorePartName, number>

export const weightProfiles = {
  standard: { text: 'The ground in law first, then the chain and what supports it.', weights: standard },
  evidence: { text: 'What is best supported first: grade and independent sources, and what speaks against.', weights: { ...standard, ground: 20, grade: 35, sources: 30, chains: 10, recency: 10, against: 40 } },
  network: { text: 'Who stands nearest to most that are listed: neighbours on lists, majority stakes, independent chains.', weights: { ...standard, ground: 15, 'further grounds': 3, chains: 20, recency: 10, neighbours: 40, majority: 20 } }
} as const satisfies Record<string, { readonly text: string; readonly weights: Readonly<Record<ScorePartName, number>> }>

export type WeightProfile = keyof typeof weightProfiles
export const weightProfileNames = Object.keys(weightProfiles) as [WeightProfile, ...WeightProfile[]]

/** As asked: a profile, and parts of it that are changed. */
export interface WeightsAsked {
  readonly profile?: WeightProfile | undefined
  readonly parts?: readonly { readonly name: ScorePartName; readonly weight: number }[] | undefined
}

export interface Weights {
  /** The profile; "changed" stands after it where a weight is not that of the profile. */
  readonly name: string
  readonly parts: readonly { readonly name: ScorePartName; readonly weight: number; readonly text: string }[]
}

export const mostWeight = 100

/** Of two weights for one part the last one holds. */
export function weightsOf({ profile = 'standard', parts = [] }: WeightsAsked = {}): Weights {
  const own: Readonly<Record<ScorePartName, number>> = weightProfiles[profile].weights
  const asked = new Map(parts.map(({ name, weight }) => [name, weight]))
  const all = scoreParts.map(({ name, text }) => ({ name, weight: asked.get(name) ?? own[name], text }))
  return { name: all.every(({ name, weight }) => weight === own[name]) ? profile : `${profile}, changed`, parts: all }
}

export const standardWeights = weightsOf()
