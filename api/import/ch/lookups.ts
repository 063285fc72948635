// The vocabulary of the Swiss list as data.
import type { IdentifierType, NameKind } from '../draft.ts'

/** By what occurs in the English key or name of a programme; the more particular words come first. */
const programmes: readonly (readonly [RegExp, string])[] = [
  [/belarus/i, 'SECO-BRUS'], [/guinea-bissau/i, 'SECO-BISSAU'], [/guinea/i, 'SECO-GUINEA'], [/burundi/i, 'SECO-BURUNDI'], [/central african/i, 'SECO-CAR'], [/ivory|ivoire/i, 'SECO-CDI'], [/democratic republic of (the )?congo|dr congo/i, 'SECO-DRC'],
  [/guatemala/i, 'SECO-GUATEMALA'], [/haiti/i, 'SECO-HAITI'], [/hamas/i, 'SECO-HAMAS'], [/\biran\b|islamic republic of iran/i, 'SECO-IRAN'], [/\biraq/i, 'SECO-IRAQ'], [/taliban(?!.*bin laden)/i, 'SECO-TALIBAN'], [/isil|da'?esh/i, 'SECO-ISIL'],
  [/bin laden|al-qa/i, 'SECO-AFGH'], [/liberia/i, 'SECO-LIBERIA'], [/libya/i, 'SECO-LIBYA'], [/\bmali\b/i, 'SECO-MALI'], [/moldova/i, 'SECO-MOLDOVA'], [/myanmar|burma/i, 'SECO-MYANMAR'], [/nicaragua/i, 'SECO-NICARAGUA'], [/dpr korea|north korea|people's republic of korea/i, 'SECO-NORTHKOREA'],
  [/somalia/i, 'SECO-SOMALIA'], [/south sudan/i, 'SECO-SOUTHSUDAN'], [/sudan/i, 'SECO-SUDAN'], [/syria/i, 'SECO-SYRIA'], [/ukraine/i, 'SECO-UKRAINE'], [/venezuela/i, 'SECO-VEN'], [/yemen/i, 'SECO-YEMEN'], [/yugoslavia/i, 'SECO-YUGO'], [/zimbabwe/i, 'SECO-ZIM']
]

export function programmeOf(...texts: readonly string[]): string | undefined {
  for (const text of texts) {
    const found = programmes.find(([words]) => words.test(text))
    if (found !== undefined) return found[1]
  }
  return undefined
}

export const nameKinds: ReadonlyMap<string, NameKind> = new Map([['primary-name', 'PRIMARY'], ['alias', 'ALIAS'], ['formerly-known-as', 'FORMER']])

/** ISO 15924 by the list's own codes. */
export const script = (code: string) => code.charAt(0).toUpperCase() + code.slice(1).toLowerCase()

export const documents: ReadonlyMap<string, IdentifierType> = new Map([
  ['passport', 'PASSPORT'], ['diplomatic-passport', 'PASSPORT'], ['service-passport', 'PASSPORT'], ['id-card', 'NATIONAL_ID'], ['driver-license', 'NATIONAL_ID'], ['driving-license', 'NATIONAL_ID'], ['residence-permit', 'NATIONAL_ID'], ['visa', 'NATIONAL_ID']
])

/** What the target of a relation is to the entry that states it. */
export const families: ReadonlyMap<string, { readonly relation: 'SPOUSE' | 'PARENT' | 'CHILD' | 'SIBLING' | 'OTHER'; readonly reversed?: true }> = new Map([
  ['spouse-of', { relation: 'SPOUSE' }], ['wife-of', { relation: 'SPOUSE' }], ['husband-of', { relation: 'SPOUSE' }], ['married-to', { relation: 'SPOUSE' }], ['child-of', { relation: 'CHILD' }], ['son-of', { relation: 'CHILD' }], ['daughter-of', { relation: 'CHILD' }],
  ['parent-of', { relation: 'PARENT' }], ['father-of', { relation: 'PARENT' }], ['mother-of', { relation: 'PARENT' }], ['sibling-of', { relation: 'SIBLING' }], ['brother-of', { relation: 'SIBLING' }], ['sister-of', { relation: 'SIBLING' }], ['family-member-of', { relation: 'OTHER' }]
])

export const genders: ReadonlyMap<string, 'MALE' | 'FEMALE' | undefined> = new Map([['male', 'MALE'], ['female', 'FEMALE'], ['unknown', undefined], ['', undefined]])

/** Types of objects that are actors. */
export const objects: ReadonlyMap<string, 'Vessel' | 'Aircraft'> = new Map([['vessel', 'Vessel'], ['ship', 'Vessel'], ['aircraft', 'Aircraft']])
