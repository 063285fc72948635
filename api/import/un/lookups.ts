// The vocabulary of the consolidated list as data. What is not in a table becomes an issue, never a guess.
import type { NameKind } from '../draft.ts'

/** `UN_LIST_TYPE`: the committee whose list it is. */
export const programmes: ReadonlyMap<string, string> = new Map([
  ['Al-Qaida', 'UN-SCISIL'], ['Taliban', 'UN-SC1988'], ['DPRK', 'UN-SC1718'], ['Iran', 'UN-SC1737'], ['Iraq', 'UN-SC1518'], ['DRC', 'UN-SC1533'], ['Libya', 'UN-SC1970'], ['Somalia', 'UN-SC2713'],
  ['CAR', 'UN-SC2127'], ['GB', 'UN-SC2048'], ['Yemen', 'UN-SC2140'], ['Haiti', 'UN-SC2653'], ['Sudan', 'UN-SC1591'], ['SouthSudan', 'UN-SC2206'], ['Mali', 'UN-SC2374'], ['Lebanon', 'UN-SC1636']
])

/** `QUALITY` of an alias: of persons good or low, of entities which kind. */
export const aliasKinds: ReadonlyMap<string, NameKind> = new Map([['Good', 'ALIAS'], ['Low', 'WEAK'], ['a.k.a.', 'ALIAS'], ['f.k.a.', 'FORMER']])

export const genders: ReadonlyMap<string, 'MALE' | 'FEMALE' | undefined> = new Map([['male', 'MALE'], ['female', 'FEMALE'], ['unknown', undefined]])

/** Nationalities that say more, or less, than the name of a country. The text itself is kept as a remark; without a country there is no tie. */
export const nationalities: ReadonlyMap<string, string | undefined> = new Map([
  ['Bahrain (citizenship revoked in Jan. 2015)', undefined], ['Kuwaiti citizenship withdrawn in 2002', undefined], ['na', undefined], ['USSR (until 1991)', undefined], ['former Soviet Union', undefined], ['Possibly Ethiopian', undefined],
  ['United States. Also believed to hold Syrian nationality', 'us'], ['Sudanese by birth', 'sd'], ['Indonesia (as at Dec. 2003)', 'id'], ['Congo', 'cg']
])

/** Countries of addresses that say more, or less, than the name of a country: the country in them. */
export const addressCountries: ReadonlyMap<string, string> = new Map([['Libya (in custody)', 'Libya'], ['Sudan/South Sudan', ''], ['Branch Office 11: Iran', 'Iran']])

/** Countries of documents, where they are no plain name or nationality. */
export const issuers: ReadonlyMap<string, string | undefined> = new Map([['Iran / unknown', undefined], ['RPDC', 'kp'], ['CAR', 'cf'], ['US', 'us'], ['Tunisian passport', 'tn'], ['Indonesian passport', 'id']])

/** What an alias is, by the note beside it. */
export const formerNote = /^(?:previously|formerly) listed as\b/i
export const originalNote = /\b(?:original script|in Arabic(?: script)?):\s*(.+)$/i
