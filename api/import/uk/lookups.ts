// The vocabulary of the UK lists as data: their words, and what they are here. What is not in a table becomes an issue, never a guess.
import type { NameKind } from '../draft.ts'

/** Regimes by the short name of the list and the regulations by which it is made; those of the list of HM Treasury of 2018 go on under these. */
const regimes: Readonly<Record<string, readonly string[]>> = {
  'GB-AC': ['Global Anti-Corruption', 'The Global Anti-Corruption Sanctions Regulations 2021'],
  'GB-AFG': ['Afghanistan', 'The Afghanistan (Sanctions) (EU Exit) Regulations 2020'],
  'GB-BH': ['Bosnia and Herzegovina', 'The Bosnia and Herzegovina (Sanctions) (EU Exit) Regulations 2020'],
  'GB-BLR': ['Belarus', 'The Republic of Belarus (Sanctions) (EU Exit) Regulations 2019'],
  'GB-CAR': ['Central African Republic', 'The Central African Republic (Sanctions) (EU Exit) Regulations 2020'],
  'GB-CT': ['Counter-Terrorism (Domestic)', 'The Counter-Terrorism (Sanctions) (EU Exit) Regulations 2019'],
  'GB-CW': ['Chemical Weapons', 'The Chemical Weapons (Sanctions) (EU Exit) Regulations 2019'],
  'GB-CYB': ['Cyber', 'The Cyber (Sanctions) (EU Exit) Regulations 2020'],
  'GB-DPRK': ["Democratic People's Republic of Korea", "The Democratic People's Republic of Korea (Sanctions) (EU Exit) Regulations 2019", "North Korea (Democratic People's Republic of Korea)"],
  'GB-DRC': ['Democratic Republic of the Congo', 'The Democratic Republic of the Congo (Sanctions) (EU Exit) Regulations 2019'],
  'GB-GNB': ['Guinea-Bissau', 'Republic of Guinea-Bissau', 'The Republic of Guinea-Bissau (Sanctions) (EU Exit) Regulations 2019'],
  'GB-GU': ['Guinea', 'Republic of Guinea', 'The Guinea (Sanctions) (EU Exit) Regulations 2019'],
  'GB-HR': ['Global Human Rights', 'The Global Human Rights Sanctions Regulations 2020'],
  'GB-HT': ['Haiti', 'The Haiti (Sanctions) Regulations 2022'],
  'GB-ICT': ['Counter-Terrorism (International)', 'The Counter-Terrorism (International Sanctions) (EU Exit) Regulations 2019'],
  'GB-IRAN': ['Iran', 'Iran (Human Rights)', 'The Iran (Sanctions) Regulations 2023', 'The Iran (Sanctions) (Human Rights) (EU Exit) Regulations 2019'],
  'GB-IRAN-NW': ['Iran (Nuclear)', 'Iran (nuclear proliferation)', 'The Iran (Sanctions) (Nuclear) (EU Exit) Regulations 2019'],
  'GB-IRQ': ['Iraq', 'The Iraq (Sanctions) (EU Exit) Regulations 2020'],
  'GB-ISIL': ["ISIL (Da'esh) and Al-Qaida", "The ISIL (Da'esh) and Al-Qaida organisations", "The ISIL (Da'esh) and Al-Qaida (United Nations Sanctions) (EU Exit) Regulations 2019"],
  'GB-LBY': ['Libya', 'The Libya (Sanctions) (EU Exit) Regulations 2020'],
  'GB-MIGR': ['Global Irregular Migration', 'Global Irregular Migration and Trafficking in Persons', 'The Global Irregular Migration and Trafficking in Persons Sanctions Regulations 2025'],
  'GB-MLI': ['Mali', 'The Mali (Sanctions) (EU Exit) Regulations 2020'],
  'GB-MMR': ['Myanmar', 'The Myanmar (Sanctions) Regulations 2021'],
  'GB-NIC': ['Nicaragua', 'The Nicaragua (Sanctions) (EU Exit) Regulations 2020'],
  'GB-RUS': ['Russia', 'The Russia (Sanctions) (EU Exit) Regulations 2019', 'Ukraine (Sovereignty)'],
  'GB-SDN': ['Sudan', 'The Sudan (Sanctions) (EU Exit) Regulations 2020'],
  'GB-SOM': ['Somalia', 'The Somalia (Sanctions) (EU Exit) Regulations 2020'],
  'GB-SSD': ['South Sudan', 'The South Sudan (Sanctions) (EU Exit) Regulations 2019'],
  'GB-SYR': ['Syria', 'The Syria (Sanctions) (EU Exit) Regulations 2019'],
  'GB-VEN': ['Venezuela', 'The Venezuela (Sanctions) (EU Exit) Regulations 2019'],
  'GB-YEM': ['Yemen', 'The Yemen (Sanctions) (EU Exit) (No. 2) Regulations 2020', 'The Yemen (Sanctions) (EU Exit) Regulations 2020']
}
const programmes = new Map(Object.entries(regimes).flatMap(([key, names]) => names.map(name => [regimeKey(name), key])))

/** Regimes of 2018 that no programme of the tables is the same as: the listing is kept with the regime's own name. */
const ownName: ReadonlySet<string> = new Set(['Terrorism and Terrorist Financing', 'UK Freezing Orders', 'Tunisia', 'Egypt', 'Ukraine (Misappropriation)', 'Burundi', 'Zimbabwe'].map(regimeKey))

function regimeKey(name: string): string {
  return name.replaceAll('’', "'").replace(/\s+/g, ' ').trim().toLowerCase().replace(/^the /, '').replace(/al-qaeda/, 'al-qaida')
}

/** Key of the programme; null for a known regime without one; undefined for a regime that is in no table. */
export function programmeOf(regime: string): string | null | undefined {
  const key = regimeKey(regime)
  return ownName.has(key) ? null : programmes.get(key)
}

export const entryKinds: ReadonlyMap<string, 'Person' | 'Organization' | 'Vessel'> = new Map([['individual', 'Person'], ['entity', 'Organization'], ['ship', 'Vessel'], ['vessel', 'Vessel']])

/** By type and strength as the lists write them, in lower case. */
const nameKinds: ReadonlyMap<string, NameKind> = new Map([
  ['primary name', 'PRIMARY'], ['prime alias', 'PRIMARY'], ['', 'PRIMARY'], ['primary name variation', 'ALIAS'], ['alias', 'ALIAS'], ['aka', 'ALIAS'], ['a.k.a', 'ALIAS'], ['fka', 'FORMER'], ['f.k.a', 'FORMER'], ['former name', 'FORMER']
])
const strengths: ReadonlyMap<string, boolean> = new Map([['', false], ['good quality a.k.a', false], ['good quality aka', false], ['low quality a.k.a', true], ['low quality aka', true]])

/** undefined for a type or strength that is in no table. */
export function nameKind(type: string, strength: string): NameKind | undefined {
  const plain = (text: string) => text.trim().toLowerCase().replace(/\.$/, '')
  const [kind, weak] = [nameKinds.get(plain(type)), strengths.get(plain(strength))]
  return kind === undefined || weak === undefined ? undefined : weak && kind === 'ALIAS' ? 'WEAK' : kind
}

export const genders: ReadonlyMap<string, 'MALE' | 'FEMALE'> = new Map([['male', 'MALE'], ['female', 'FEMALE']])

/** What an entry of the list says it is, where that is one of the kinds of organization. */
export const entityTypes: readonly (readonly [RegExp, 'PUBLIC_BODY' | 'COMPANY' | 'MILITARY'])[] = [
  [/\b(government|ministry|state agency|public (body|authority)|department)\b/i, 'PUBLIC_BODY'], [/\b(military|armed (forces|group)|militia|paramilitary)\b/i, 'MILITARY'], [/\b(compan(y|ies)|corporation|enterprise|business|bank|llc|limited|joint stock)\b/i, 'COMPANY']
]
