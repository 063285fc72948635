// What the advanced and the enhanced format say of a listing: on which of OFAC's lists, since when, on which legal grounds.

/** The list that a programme belongs to; all others are those of the SDN list. */
const listOfProgramme: Readonly<Record<string, string>> = {
  'US-SSI': 'Sectoral Sanctions Identifications List', 'US-FSE': 'FSE List', 'US-NS-PLC': 'Non-SDN Palestinian Legislative Council List',
  'US-CAPTA': 'CAPTA List', 'US-NS-MBS': 'Non-SDN Menu-Based Sanctions List', 'US-NS-CMIC': 'Non-SDN CMIC List'
}
export const sdnList = 'SDN List'
/** It gathers all lists but the SDN list: its date is that of the gathering (10 October 2014 and later), and of no listing. */
export const consolidatedList = 'Consolidated List'
const lists: ReadonlySet<string> = new Set([sdnList, consolidatedList, ...Object.values(listOfProgramme)])

export const isKnownList = (list: string): boolean => lists.has(list)
export const listOf = (programme: string): string => listOfProgramme[programme] ?? sdnList

/** Tags that mark an entry which stands on the list on another ground (31 CFR 561.201(a)(5)): added later, they have no date of their own. */
export const accompanyingTags: ReadonlySet<string> = new Set(['IFSR', 'IRGC'])

/** Legal authorities in the words of the lists, by the programme they belong to. */
const authorities: Readonly<Record<string, readonly string[]>> = {
  'US-BALKANS': ['Executive Order 13304 (Balkans)', 'Executive Order 14033 (Balkans)'], 'US-BRUS': ['Executive Order 13405 (Belarus)', 'Executive Order 14038 (Belarus)'], 'US-BURMA': ['Executive Order 14014'],
  'US-CAATSA': ['CAATSA - Section 224', 'CAATSA - Section 231', 'CAATSA - Section 228', 'CAATSA - Section 106', 'CAATSA - Section 232'], 'US-CAR': ['Executive Order 13667 (CAR)'],
  'US-CUBA': ['Executive Order 12854 (Cuba)', 'Cuban Assets Control Regulations (CACR)'], 'US-CYB': ['Executive Order 13694 (Cyber)', 'Executive Order 13757 (Cyber)'], 'US-DARFUR': ['Executive Order 14098 (Sudan)'],
  'US-DRC': ['Executive Order 13413 (DRC)'], 'US-ETHIOPIA': ['Executive Order 14046 (Ethiopia)'], 'US-FORINT': ['Executive Order 13848 (Election)'], 'US-FSE': ['Executive Order 13608 (Iran/Syria)'],
  'US-FTO219': ['INA'], 'US-GLOMAG': ['Executive Order 13818 (Global Magnitsky)'], 'US-HIFPAA': ['HIFPAA - Title I'], 'US-HONGKONG': ['Executive Order 13936 (HK)'], 'US-HOSTAGE': ['Executive Order 14078 (Hostages)'],
  'US-IRAN': [
    'Executive Order 13599 (Iran)', 'Executive Order 13553 (Iran)', 'Executive Order 13628 (Iran)', 'Executive Order 13628 - Section 3', 'Executive Order 13628 - Section 7', 'Executive Order 13606 (Iran/Syria)', 'Executive Order 13846 (Iran)', 'Executive Order 13846',
    'Executive Order 13871 (Iran)', 'Executive Order 13876 (Iran)', 'Executive Order 13902 (Iran)', 'Executive Order - Convential Arms (Iran)', 'CISADA', 'TRA'
  ],
  'US-IRAQ': ['Executive Order 13438 (Iraq)', 'Executive Order 13315 (Iraq)'], 'US-LEBANON': ['Executive Order 13441 (Lebanon)'], 'US-LIBYA': ['Executive Order 13566 (Libya)', 'Executive Order 13726 (Libya)'],
  'US-MAGNITSKY': ['Magnitsky'], 'US-MALI': ['Executive Order 13882 (Mali)'],
  'US-NARCO': ['Executive Order 12978 (Counter Narcotics SDNT)', 'Foreign Narcotics Kingpin Designation Act', 'Executive Order 14059 (Illicit Drugs)'], 'US-NICARAGUA': ['Executive Order 13851 (Nicaragua)', 'NHRAA'],
  'US-NK': ['Executive Order 13551 (North Korea)', 'Executive Order 13687 (North Korea)', 'Executive Order 13722 (North Korea)', 'Executive Order 13810 (North Korea)', 'NKSPEA'],
  'US-NON-PROLIF': ['Executive Order 13382 (Non-proliferation)'], 'US-NS-CMIC': ['Executive Order 14032 (CMIC)'], 'US-NS-PLC': ['General License 4 Under EO 13224 (Terrorism)'],
  'US-RUSHAR': ['Executive Order 14024 (Russia)', 'Executive Order (Russia)', 'Protecting Europe’s Energy Security Act (PEESA)', 'Executive Order 14039'],
  'US-SOMALIA': ['Executive Order 13536 (Somalia)', 'Executive Order 13620 (Somalia)'], 'US-SOUTH-SUDAN': ['Executive Order 13664 (South Sudan)'],
  'US-SYR': ['Executive Order 13582 (Syria)', 'Executive Order 13573 (Syria)', 'Executive Order 13572 (Syria)', 'Executive Order 13460 (Syria)', 'Executive Order 13338 (Syria)', 'Caesar Act', '31 CFR 542.201(a)'],
  'US-SYR-REL': ['Executive Order 13894 (Syria-related)'], 'US-TCO': ['Executive Order 13581 (TCO)'], 'US-TERR': ['Executive Order 12947 (Terrorism)', 'Executive Order 13224 (Terrorism)', '31 CFR 594.201(a)(5)'], 'US-UHRPA': ['UHRPA'],
  'US-UKRRUS-REL': ['Executive Order 13660 (Ukraine)', 'Executive Order 13661 (Ukraine)', 'Executive Order 13662 (Ukraine)', 'Executive Order 13685 (Ukraine)', 'Executive Order 14065'],
  'US-SSI': ['Executive Order 13662 (Ukraine)'], 'US-VEN': ['Executive Order 13692 (Venezuela)', 'Executive Order 13850 (Venezuela)', 'Executive Order 13884 (Venezuela)'], 'US-WEST-BANK': ['Executive Order 14115 (West bank)'],
  'US-YEMEN': ['Executive Order 13611 (Yemen)'], 'US-ZIM': ['Executive Order 13469 (Zimbabwe)', 'Executive Order 13391 (Zimbabwe)'],
  'US-CAPTA': ['CISADA']
}
const programmesOfAuthority = new Map<string, string[]>()
for (const [key, texts] of Object.entries(authorities)) for (const text of texts) programmesOfAuthority.set(text, [...programmesOfAuthority.get(text) ?? [], key])

/** Programmes that a legal authority belongs to; undefined for one that no table has. */
export const programmesOfGround = (ground: string): readonly string[] | undefined => programmesOfAuthority.get(ground)
