// Every dated fact of an actor in one order. A date stays as precise as its source: a year is never made a day.
import { tieKinds } from '../../../../schema/generated/legend.ts'
import { interval, isPartialDate } from '../../../../schema/dates.ts'
import { actorWords } from '../../app/actorWords.ts'
import { words } from '../../app/words.ts'
import { detailOf, readable } from '../../data/known.ts'
import type { Actor, ActorTie } from '../../data/actorDocuments.ts'

export interface DatedFact {
  readonly id: string
  /** As the source states it. */
  readonly date: string
  /** As it is said: with "about" and both ends of a range. */
  readonly when: string
  readonly what: string
  /** The far end, where there is one. */
  readonly other: ActorTie['other']
  readonly sources: readonly { readonly id: string; readonly name: string }[]
}

const w = actorWords.timeline

/** Earliest first; of two that may be the same day, the more precise first. */
export function datedFacts(actor: Actor, ties: readonly ActorTie[]): DatedFact[] {
  return [...own(actor), ...actor.designations.flatMap(ofListing), ...ties.flatMap(ofTie)].filter(fact => isPartialDate(fact.date)).sort(inOrder)
}

function inOrder(left: DatedFact, right: DatedFact): number {
  const [one, other] = [interval(left.date), interval(right.date)]
  return one.first - other.first || one.last - other.last || (left.id < right.id ? -1 : 1)
}

interface Approximate { readonly from: string; readonly to: string; readonly precision: string }

function own(actor: Actor): DatedFact[] {
  const { sources } = actor
  const fact = (id: string, what: string, date: string | null, when = date ?? ''): DatedFact[] => (date === null ? [] : [{ id, date, when, what, other: null, sources }])
  const about = (id: string, what: string, date: Approximate) => fact(id, what, date.from, approximately(date))
  return [
    ...('birthDates' in actor ? actor.birthDates.flatMap((date, at) => about(`born ${at}`, w.born, date)) : []),
    ...('deathDate' in actor && actor.deathDate !== null ? about('died', w.died, actor.deathDate) : []),
    ...('incorporated' in actor ? [...fact('founded', w.founded, actor.incorporated), ...fact('dissolved', w.dissolved, actor.dissolved)] : []),
    ...('built' in actor ? fact('built', w.built, actor.built) : []),
    ...('manufactured' in actor ? fact('built', w.built, actor.manufactured) : [])
  ]
}

export function approximately({ from, to, precision }: Approximate): string {
  const said = from === to ? from : w.range(from, to)
  return precision === 'CIRCA' ? `${w.circa} ${said}` : said
}

function ofListing({ id, authority, issuer, programme, sources, ...dates }: Actor['designations'][number]): DatedFact[] {
  const who = [authority === null || authority === 'OTHER' ? issuer ?? '' : words.authorities[authority], programme ?? ''].filter(text => text !== '').join(', ')
  return (['since', 'listedBy', 'until', 'delistedBy'] as const).flatMap(name => {
    const date = dates[name]
    // The first version that shows it says nothing new where the day itself is stated.
    if (date === null || (name === 'listedBy' && dates.since !== null)) return []
    return [{ id: `${id} ${name}`, date, when: date, what: `${w.listed[name]} ${who}`, other: null, sources }]
  })
}

function ofTie(tie: ActorTie): DatedFact[] {
  const { kind, start, other, sources } = tie
  const verb = [other?.id === start ? tieKinds[kind].inverse : tieKinds[kind].verb, detailOf(tie)].filter(text => text !== '').join(' ')
  const fact = (name: string, date: string | null, what: string): DatedFact[] => (date === null ? [] : [{ id: `${tie.id} ${name}`, date, when: date, what, other, sources }])
  const step = other !== null && 'proceedingType' in other ? other : null
  return [
    ...fact('since', tie.since, `${verb} (${w.begins})`), ...fact('until', tie.until, `${verb} (${w.ends})`), ...fact('withdrawn', tie.withdrawnBy, `${verb} (${w.withdrawn})`),
    ...fact('step', step?.date ?? null, [step?.proceedingType === null || step === null ? '' : readable(step.proceedingType), step?.court ?? '', tie.role ?? ''].filter(text => text !== '').join(', '))
  ]
}
