// What a good import of a UK list holds. Floors lie under every whole version at hand.
import { atLeast } from '../expecting.ts'
import type { Expectation } from '../source.ts'
import type { UkList } from './map.ts'

const always: readonly Expectation[] = [
  { text: 'every regime is known', held: tally => tally.issues('unknown regime: the designation is kept without a programme') === 0 },
  { text: 'every listing has a date', held: tally => tally.issues('listing without a date that is understood') === 0 },
  { text: 'every type of entry is known', held: tally => tally.issues('refused: unknown type of entry') === 0 },
  { text: 'every country is known', held: tally => tally.issues('unknown country') === 0 },
  { text: 'every field is known', held: tally => tally.issues('field that no rule knows') === 0 }
]

export const expectations: Readonly<Record<UkList, readonly Expectation[]>> = {
  fcdo: [
    atLeast('entries', ({ read }) => read, 3500),
    atLeast('persons', tally => tally.subjects('Person'), 2500),
    atLeast('organizations', tally => tally.subjects('Organization'), 800),
    atLeast('ties to a programme', tally => tally.ties('UNDER'), 3500),
    ...always
  ],
  ofsi: [
    atLeast('entries', ({ read }) => read, 1500),
    atLeast('persons', tally => tally.subjects('Person'), 1000),
    atLeast('birth dates', tally => tally.subjects('Person', 'birthDates'), 700),
    atLeast('nationalities', tally => tally.ties('CITIZEN_OF'), 500),
    ...always
  ]
}
