// The words of the Australian list as data.
import type { ActorKind, NameKind } from '../draft.ts'

/** By the words of the column "Type", in lower case. */
export const kinds: ReadonlyMap<string, ActorKind> = new Map([['individual', 'Person'], ['entity', 'Organization'], ['vessel', 'Vessel']])

/** By the words of the column "Name Type", in lower case. */
export const nameKinds: ReadonlyMap<string, NameKind> = new Map([
  ['primary name', 'PRIMARY'], ['aka', 'ALIAS'], ['alias', 'ALIAS'], ['original script', 'ORIGINAL'], ['formerly known as', 'FORMER'], ['fka', 'FORMER'], ['previously listed as', 'FORMER']
])

/** What the column "Committees" names: an autonomous framework of Australia, or the committee of the Security Council whose listings take effect in Australia. */
export const programmes: ReadonlyMap<string, string> = new Map([
  ['autonomous (afghanistan)', 'AU-AFGHANISTAN'], ['autonomous (russia)', 'AU-RUSSIA'], ['autonomous (ukraine)', 'AU-UKRAINE'], ['autonomous (iran)', 'AU-IRAN'], ['autonomous (syria)', 'AU-SYRIA'], ['autonomous (dprk)', 'AU-DPRK'], ['autonomous (myanmar)', 'AU-MYANMAR'],
  ['autonomous (libya)', 'AU-LIBYA'], ['autonomous (ffry)', 'AU-YUGO'], ['autonomous (zimbabwe)', 'AU-ZIM'], ['autonomous (thematic - human rights)', 'AU-HUMAN'], ['autonomous (thematic - corruption)', 'AU-CRP'], ['autonomous (thematic - cyber)', 'AU-CYB'],
  ['1373 (2001)', 'AU-UNSC1373'], ["1267/1989/2253 (isil (da'esh) and al-qaida)", 'UN-SCISIL'], ['1988 (taliban)', 'UN-SC1988'], ['1718 (dprk)', 'UN-SC1718'], ['1518 (iraq)', 'UN-SC1518'], ['751 (somalia and eritrea)', 'UN-SC2713'], ['2713 (al-shabaab)', 'UN-SC2713'], ['2093 (2013)', 'UN-SC2713'],
  ['1533 (democratic republic of the congo)', 'UN-SC1533'], ['2127 (central african republic)', 'UN-SC2127'], ['1970 (libya)', 'UN-SC1970'], ['1973 (libya)', 'UN-SC1970'], ['2206 (south sudan)', 'UN-SC2206'], ['2140 (yemen)', 'UN-SC2140'], ['1591 (sudan)', 'UN-SC1591'], ['2653 (haiti)', 'UN-SC2653'], ['2374 (mali)', 'UN-SC2374']
])

/** The frameworks in a cell: mostly one, in some cells two one after the other. */
export function frameworksIn(text: string): string[] {
  return text.replace(/\s+/g, ' ').trim().split(/(?<=\))\s+(?=\d{3,4} \(|Autonomous )/).map(part => part.replaceAll('–', '-')).filter(part => part !== '')
}

/** Nationalities in words that are neither a country nor in the table of nationalities: the country meant, or none where it cannot be told. */
export const nationalities: ReadonlyMap<string, string | undefined> = new Map([
  ['dprk', 'kp'], ['afghani', 'af'], ['türkiyish', 'tr'], ['mauritian', 'mu'], ['state of palestine', 'ps'], ['palestinian', 'ps'], ['congolese', undefined], ['ussr (until 1991)', undefined], ['former soviet union', undefined], ['possibly ethiopian', undefined],
  ['kuwaiti citizenship withdrawn in 2002', undefined], ['indonesian (as at dec. 2003)', 'id'], ['stateless', undefined], ['saudi arabian (this aka only, alt citizenship yemeni)', undefined], ['united kingdom of great britain', 'gb'], ['ukranian', 'ua'], ['democratic republic of congo', 'cd']
])

/** What stands for nothing in a cell. */
export const isNothing = (text: string) => /^(na|n\/a|nil|none|unknown|-)?$/i.test(text.trim())
