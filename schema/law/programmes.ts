// Sanctions programmes of all issuers. Keys, titles, issuers and measures restate facts of the programme table of OpenSanctions
// (github.com/opensanctions/opensanctions, meta/programs, MIT licence, copyright OpenSanctions Datenbanken GmbH and contributors).
// Legal basis, family, dates and what blocks are ours. Programmes marked `added` are missing in that table and keep its form of key.
import type { Authority, ProgrammeFamily } from './authorities.ts'

export interface ProgrammeRow {
  readonly key: string
  readonly title: string
  readonly authority: Authority
  readonly issuer: string
  readonly legalBasis: string
  readonly family: ProgrammeFamily
  /** Whether it blocks all property: SSI, CAPTA, NS-MBS, NS-CMIC, FSE and NS-PLC do not (OFAC: non-SDN lists). */
  readonly blocking: boolean
  readonly travelBan: boolean
  /** First and last day of the programme itself, where it matters. */
  readonly since?: string
  readonly until?: string
  readonly added?: true
}

type Row = readonly [key: string, title: string, family: ProgrammeFamily, measures: 'asset freeze' | 'travel ban' | 'both' | 'other', legalBasis?: string, dates?: { since?: string; until?: string; added?: true }]

const blocks = (authority: Authority, issuer: string, rows: readonly Row[]): ProgrammeRow[] =>
  rows.map(([key, title, family, measures, legalBasis = '', dates = {}]) => ({
    key, title, authority, issuer, family, legalBasis, blocking: measures === 'asset freeze' || measures === 'both', travelBan: measures === 'travel ban' || measures === 'both', ...dates
  }))

export const programmeRows: readonly ProgrammeRow[] = [
  ...blocks('OTHER', 'United Arab Emirates', [
    ['AE-UNSC1373', 'United Arab Emirates Counter-Terrorism (UNSCR 1373) Sanctions Regime', 'TERRORISM', 'other']
  ]),
  ...blocks('AU', 'Department of Foreign Affairs and Trade', [
    ['AU-AFGHANISTAN', 'Afghanistan sanctions framework', 'COUNTRY', 'both'],
    ['AU-CRP', 'Serious corruption sanctions framework', 'RIGHTS', 'both', 'Autonomous Sanctions Regulations 2011, reg. 6A(5)', { since: '2021-12-21' }],
    ['AU-CYB', 'Significant cyber incidents sanctions framework', 'OTHER', 'both'],
    ['AU-DPRK', 'Democratic People\'s Republic of Korea (North Korea) sanctions framework', 'COUNTRY', 'both'],
    ['AU-HUMAN', 'Serious violations or serious abuses of human rights sanctions framework', 'RIGHTS', 'both', 'Autonomous Sanctions Regulations 2011, reg. 6A(4)', { since: '2021-12-21' }],
    ['AU-IRAN', 'Iran sanctions framework', 'COUNTRY', 'both'],
    ['AU-LIBYA', 'Libya sanctions framework', 'COUNTRY', 'both'],
    ['AU-MYANMAR', 'Myanmar sanctions framework', 'COUNTRY', 'both'],
    ['AU-RUSSIA', 'Russia sanctions framework', 'RUSSIA', 'both'],
    ['AU-SYRIA', 'Syria sanctions framework', 'COUNTRY', 'both'],
    ['AU-UKRAINE', 'Ukraine sanctions framework', 'RUSSIA', 'both'],
    ['AU-UNSC1373', 'Counter-Terrorism (UNSC 1373) sanctions framework', 'TERRORISM', 'asset freeze', 'Resolution 1373'],
    ['AU-VESSELS', 'Sanctioned vessels framework', 'OTHER', 'other'],
    ['AU-YUGO', 'Former Federal Republic of Yugoslavia sanctions framework', 'COUNTRY', 'both'],
    ['AU-ZIM', 'Zimbabwe sanctions framework', 'COUNTRY', 'both']
  ]),
  ...blocks('AU', 'Department of Home Affairs', [
    ['AU-TERROR', 'Listed Terrorist Organisations', 'TERRORISM', 'other', 'Criminal Code Act 1995 Division 102']
  ]),
  ...blocks('OTHER', 'National Security Council of Belgium', [
    ['BE-FOD-NAT', 'National list of terrorist suspects whose assets have been frozen', 'TERRORISM', 'asset freeze']
  ]),
  ...blocks('OTHER', 'Bulgaria', [
    ['BG-MFT', 'Bulgarian Terrorism Financing Measures List', 'TERRORISM', 'asset freeze']
  ]),
  ...blocks('OTHER', 'Office of the Comptroller General of Brazil', [
    ['BR-CEIS', 'Brazil National Register of Disreputable and Suspended Companies', 'OTHER', 'other']
  ]),
  ...blocks('CA', 'Global Affairs Canada', [
    ['CA-FACFOA-TUN', 'Freezing Assets of Corrupt Foreign Officials (Tunisia) Regulations (SOR/2011-78)', 'COUNTRY', 'asset freeze', 'SOR/2011-78'],
    ['CA-FACFOA-UKR', 'Freezing Assets of Corrupt Foreign Officials (Ukraine) Regulations (SOR/2014-44)', 'COUNTRY', 'asset freeze', 'SOR/2014-44'],
    ['CA-JVCFOA', 'Justice for Victims of Corrupt Foreign Officials Act', 'RIGHTS', 'both', 'Justice for Victims of Corrupt Foreign Officials Act, S.C. 2017, c. 21'],
    ['CA-SEMA', 'Sanctions under the Special Economic Measures Act', 'OTHER', 'asset freeze', 'Special Economic Measures Act, S.C. 1992, c. 17']
  ]),
  ...blocks('CA', 'Innovation, Science and Economic Development Canada', [
    ['CA-NRO', 'Named Research Organizations', 'OTHER', 'other']
  ]),
  ...blocks('CA', 'Public Safety Canada', [
    ['CA-UNSC1373', 'Canada Criminal Code List of Terrorist Entities', 'TERRORISM', 'asset freeze', 'UN Security Council Resolution 1373']
  ]),
  ...blocks('CH', 'Federal Department of Foreign Affairs', [
    ['CH-FIAA-EG', 'Ordinance on the Freezing of Assets in Connection with Egypt (SR 196.123.21)', 'COUNTRY', 'asset freeze'],
    ['CH-FIAA-SY', 'Ordinance on the Freezing of Assets in Connection with Syria (SR 196.127.27)', 'COUNTRY', 'asset freeze'],
    ['CH-FIAA-TN', 'Ordinance on the Freezing of Assets in Connection with Tunisia (SR 196.127.58)', 'COUNTRY', 'asset freeze'],
    ['CH-FIAA-UA', 'Ordinance on the Freezing of Assets in Connection with Ukraine (SR 196.127.67)', 'COUNTRY', 'asset freeze'],
    ['CH-FIAA-VE', 'Ordinance on the Freezing of Assets in Connection with Venezuela (SR 196.127.85)', 'COUNTRY', 'asset freeze']
  ]),
  ...blocks('OTHER', 'National People\'s Congress of China', [
    ['CN-CML', 'Chinese Counter-Measures List', 'OTHER', 'other'],
    ['CN-UEL', 'Chinese Unreliable Entities List (UEL)', 'OTHER', 'other']
  ]),
  ...blocks('OTHER', 'Ministry of Commerce of China', [
    ['CN-ECL', 'Chinese Export Control List', 'OTHER', 'other'],
    ['CN-ECWL', 'Chinese Export Control Watch List', 'OTHER', 'other']
  ]),
  ...blocks('OTHER', 'Taiwan Affairs Office of China', [
    ['CN-TAO-ACCOMP', 'Henchmen and Accomplices of "Taiwan Independence"', 'OTHER', 'other'],
    ['CN-TAO-DIEHARD', 'Diehard "Taiwan Independence" Separatists', 'OTHER', 'other']
  ]),
  ...blocks('OTHER', 'Ministry of Foreign Affairs of Czechia', [
    ['CZ-A1-2023COLL', 'Law On Restrictive Measures Against Certain Serious Acts Applied In International Relations (Act No. 1/2023 Coll.)', 'OTHER', 'other', 'Act No. 1/2023 Coll.'],
    ['CZ-TERR', 'Designated Terrorist Entities under Czech Government Regulation 210/2008', 'TERRORISM', 'asset freeze']
  ]),
  ...blocks('OTHER', 'Money Laundering Combating Unit of Egypt', [
    ['EG-UNSC1373', 'Egypt Counter-Terrorism (UNSCR 1373) Sanctions Regime', 'TERRORISM', 'other']
  ]),
  ...blocks('EU', 'Council of the European Union', [
    ['EU-AFG', 'EU Restrictive measures imposed with respect to the Taliban', 'COUNTRY', 'both', 'Regulation (EU) No 753/2011'],
    ['EU-BDI', 'EU Restrictive measures in view of the situation in Burundi', 'COUNTRY', 'both', 'Regulation (EU) 2015/1755; Decision (CFSP) 2015/1763'],
    ['EU-BLR', 'EU Restrictive measures in view of the situation in Belarus and the involvement of Belarus in the Russian aggression against Ukraine', 'COUNTRY', 'both', 'Regulation (EC) No 765/2006'],
    ['EU-BOSNIA', 'EU Restrictive measures in view of the situation in Bosnia and Herzegovina', 'COUNTRY', 'both'],
    ['EU-CAF', 'Restrictive measures in view of the situation in the Central African Republic', 'COUNTRY', 'both', 'Regulation (EU) No 224/2014'],
    ['EU-CHEM', 'EU Restrictive measures against the proliferation and use of chemical weapons', 'OTHER', 'both', 'Regulation (EU) 2018/1542; Decision (CFSP) 2018/1544'],
    ['EU-COD', 'EU Restrictive measures in view of the situation in the Democratic Republic of the Congo', 'COUNTRY', 'both', 'Regulation (EC) No 1183/2005'],
    ['EU-CYB', 'EU Restrictive measures against cyber-attacks threatening the Union or its Member States', 'OTHER', 'both', 'Regulation (EU) 2019/796; Decision (CFSP) 2019/797'],
    ['EU-GIN', 'EU Restrictive measures in view of the situation in Guinea', 'COUNTRY', 'both', 'Regulation (EU) No 1284/2009'],
    ['EU-GNB', 'EU Restrictive measures in view of the situation in Guinea-Bissau', 'COUNTRY', 'both', 'Regulation (EU) No 377/2012'],
    ['EU-GTM', 'EU Restrictive measures in view of the situation in Guatemala', 'COUNTRY', 'both', 'Regulation (EU) 2024/287; Decision (CFSP) 2024/254'],
    ['EU-HAM', 'EU Restrictive measures against supporters of Hamas and the Palestinian Islamic Jihad', 'TERRORISM', 'both', 'Regulation (EU) 2024/386; Decision (CFSP) 2024/385'],
    ['EU-HARIRI', 'EU Restrictive measures in relation to the 14 February 2005 terrorist bombing in Beirut', 'TERRORISM', 'both', 'Regulation (EC) No 305/2006'],
    ['EU-HR', 'EU Restrictive measures against serious human rights violations and abuses', 'RIGHTS', 'both', 'Regulation (EU) 2020/1998; Decision (CFSP) 2020/1999', { since: '2020-12-07', until: '2026-12-08' }],
    ['EU-HTI', 'EU Restrictive measures in view of the situation in Haiti', 'COUNTRY', 'both', 'Regulation (EU) 2022/2309; Decision (CFSP) 2022/2319'],
    ['EU-IRN', 'EU sanctions against Iran', 'COUNTRY', 'both', 'Regulation (EU) No 267/2012; Regulation (EU) No 359/2011'],
    ['EU-IRQ', 'EU Restrictive measures on Iraq', 'COUNTRY', 'asset freeze', 'Regulation (EC) No 1210/2003; Regulation (EEC) No 3541/92'],
    ['EU-LBY', 'EU Restrictive measures in view of the situation in Libya', 'COUNTRY', 'both', 'Regulation (EU) 2016/44; Decision (CFSP) 2015/1333'],
    ['EU-LEBANON', 'EU Restrictive measures in view of the situation in Lebanon', 'COUNTRY', 'both', 'Regulation (EU) 2021/1275; Decision (CFSP) 2021/1277'],
    ['EU-MARE', 'EU Designated Vessels (Council Regulation 833/2014)', 'COUNTRY', 'other', 'Annex XLII to Regulation (EU) No 833/2014'],
    ['EU-MDA', 'EU Restrictive measures in view of actions destabilising the Republic of Moldova', 'COUNTRY', 'both', 'Regulation (EU) 2023/888; Decision (CFSP) 2023/891'],
    ['EU-MLI', 'EU Restrictive measures in view of the situation in Mali', 'COUNTRY', 'both', 'Regulation (EU) 2017/1770; Decision (CFSP) 2017/1775'],
    ['EU-MMR', 'EU Restrictive measures in view of the situation in Myanmar/Burma', 'COUNTRY', 'both', 'Regulation (EU) No 401/2013'],
    ['EU-NIC', 'EU Restrictive measures in view of the situation in Nicaragua', 'COUNTRY', 'both', 'Regulation (EU) 2019/1716; Decision (CFSP) 2019/1720'],
    ['EU-NIGER', 'EU Restrictive measures in view of the situation in Niger', 'COUNTRY', 'both', 'Regulation (EU) 2023/2406; Decision (CFSP) 2023/2287'],
    ['EU-PRK', 'EU Restrictive measures against the Democratic People\'s Republic of Korea (North Korea)', 'COUNTRY', 'both', 'Regulation (EU) 2017/1509; Decision (CFSP) 2016/849'],
    ['EU-RUS', 'EU Sanctions against Russia', 'COUNTRY', 'both', 'Regulation (EU) 2024/1485; Decision (CFSP) 2024/1484'],
    // Export control, financial and transport restrictions: none of them freezes property, as EU-RUS does.
    ['EU-RUS-SECTORAL', 'EU Restrictive measures in view of Russia\'s actions destabilising the situation in Ukraine (sectoral restrictive measures)', 'COUNTRY', 'other', 'Regulation (EU) No 833/2014; Decision 2014/512/CFSP', { added: true }],
    ['EU-RUSDA', 'EU Restrictive measures in view of Russia\'s destabilising activities', 'COUNTRY', 'both', 'Regulation (EU) 2024/2642; Decision (CFSP) 2024/2643'],
    ['EU-SDN', 'EU Restrictive measures in view of the situation in Sudan', 'COUNTRY', 'both', 'Regulation (EU) No 747/2014'],
    ['EU-SDNZ', 'EU Restrictive measures in view of activities undermining the stability and the political transition of Sudan', 'COUNTRY', 'both', 'Regulation (EU) 2023/2147; Decision (CFSP) 2023/2135'],
    ['EU-SOM', 'EU Restrictive measures in view of the situation in Somalia', 'COUNTRY', 'both', 'Regulation (EC) No 147/2003; Regulation (EU) No 356/2010'],
    ['EU-SSD', 'EU Restrictive measures in view of the situation in South Sudan', 'COUNTRY', 'both', 'Regulation (EU) 2015/735; Decision (CFSP) 2015/740'],
    ['EU-SYR', 'EU Restrictive measures against Syria', 'COUNTRY', 'both', 'Regulation (EU) No 36/2012'],
    ['EU-TAQA-EUAQ', 'EU Restrictive measures with respect to ISIL (Da\'esh) and Al-Qaida', 'TERRORISM', 'both', 'Regulation (EC) No 881/2002; Regulation (EU) 2016/1686'],
    ['EU-TERR', 'EU Specific measures to combat terrorism', 'TERRORISM', 'asset freeze', 'Regulation (EC) No 2580/2001; Decision (CFSP) 2026/455'],
    ['EU-TRANSNISTRIA', 'EU Restrictive measures against the leadership of the Transnistrian region of the Republic of Moldova', 'COUNTRY', 'travel ban'],
    ['EU-TUN', 'EU Restrictive measures in view of the situation in Tunisia', 'COUNTRY', 'asset freeze', 'Regulation (EU) No 101/2011'],
    ['EU-TUR', 'EU Restrictive measures in view of Türkiye\'s unauthorised drilling activities in the Eastern Mediterranean', 'COUNTRY', 'both', 'Regulation (EU) 2019/1890; Decision (CFSP) 2019/1894'],
    ['EU-UKR', 'EU sanctions related to Ukraine', 'RUSSIA', 'both', 'Regulation (EU) No 269/2014; Decision 2014/145/CFSP'],
    ['EU-US-LEG', 'EU Measures protecting against the effects of the extra-territorial application of certain US legislation', 'COUNTRY', 'other', 'Regulation (EC) No 2271/96'],
    ['EU-VEN', 'EU Restrictive measures in view of the situation in Venezuela', 'COUNTRY', 'both', 'Regulation (EU) 2017/2063; Decision (CFSP) 2017/2074'],
    ['EU-YEM', 'EU Restrictive measures in view of the situation in Yemen', 'COUNTRY', 'both', 'Regulation (EU) No 1352/2014'],
    ['EU-ZWE', 'EU Restrictive measures concerning an arms embargo in view of the situation in Zimbabwe', 'COUNTRY', 'other', 'Regulation (EC) No 314/2004']
  ]),
  ...blocks('EU', 'European Securities and Markets Authority', [
    ['EU-ESMA', 'MiFID II Suspensions and Removals', 'OTHER', 'other']
  ]),
  ...blocks('EU', 'European Commission', [
    ['EU-UNLI', 'New EU listings of designations by the United Nations (UN)', 'OTHER', 'other']
  ]),
  ...blocks('OTHER', 'Government of France', [
    ['FR-CMF-562', 'French National Asset-Freezing Measures', 'OTHER', 'asset freeze']
  ]),
  ...blocks('UK', 'Foreign, Commonwealth and Development Office', [
    ['GB-AC', 'UK sanctions relating to global anti-corruption', 'RIGHTS', 'both', 'SI 2021/488, Global Anti-Corruption Sanctions Regulations 2021'],
    ['GB-AFG', 'UK sanctions relating to Afghanistan', 'COUNTRY', 'both', 'SI 2020/948'],
    ['GB-BH', 'UK sanctions relating to Bosnia and Herzegovina', 'COUNTRY', 'both', 'SI 2020/608'],
    ['GB-BLR', 'UK sanctions relating to the Republic of Belarus', 'COUNTRY', 'both', 'SI 2019/600'],
    ['GB-CAR', 'UK sanctions relating to the Central African Republic', 'COUNTRY', 'both', 'SI 2020/616'],
    ['GB-CW', 'UK sanctions relating to chemical weapons', 'OTHER', 'both', 'SI 2019/618'],
    ['GB-CYB', 'UK sanctions relating to cyber activity', 'OTHER', 'both', 'SI 2020/597'],
    ['GB-DPRK', 'UK sanctions relating to the Democratic People’s Republic of Korea', 'COUNTRY', 'both', 'SI 2019/411'],
    ['GB-DRC', 'UK sanctions relating to the Democratic Republic of the Congo', 'COUNTRY', 'both', 'SI 2019/433'],
    ['GB-GNB', 'UK sanctions relating to the Republic of Guinea-Bissau', 'COUNTRY', 'both', 'SI 2019/554'],
    ['GB-GU', 'UK sanctions relating to Guinea', 'COUNTRY', 'both', 'SI 2019/1145'],
    ['GB-HR', 'UK sanctions relating to global human rights', 'RIGHTS', 'both', 'SI 2020/680, Global Human Rights Sanctions Regulations 2020', { since: '2020-07-06' }],
    ['GB-HT', 'UK sanctions relating to Haiti', 'COUNTRY', 'both', 'SI 2022/1281'],
    ['GB-ICT', 'UK sanctions relating to international counter-terrorism', 'TERRORISM', 'both', 'SI 2019/573'],
    ['GB-IRAN-NW', 'UK sanctions relating to Iran (nuclear weapons)', 'COUNTRY', 'both', 'SI 2019/461'],
    ['GB-IRAN', 'UK sanctions relating to Iran', 'COUNTRY', 'both', 'SI 2019/134; SI 2023/1314'],
    ['GB-IRQ', 'UK sanctions relating to Iraq', 'COUNTRY', 'asset freeze', 'SI 2020/707'],
    ['GB-ISIL', 'UK sanctions relating to ISIL (Da’esh) and Al-Qaida', 'TERRORISM', 'asset freeze', 'SI 2019/466'],
    ['GB-LBY', 'UK sanctions relating to Libya', 'COUNTRY', 'both', 'SI 2020/1665'],
    ['GB-MIGR', 'UK sanctions relating to global irregular migration and trafficking in persons', 'RIGHTS', 'both', 'SI 2025/902, Global Irregular Migration and Trafficking in Persons Sanctions Regulations 2025', { since: '2025-07-22' }],
    ['GB-MLI', 'UK sanctions relating to Mali', 'COUNTRY', 'both', 'SI 2020/705'],
    ['GB-MMR', 'UK sanctions relating to Myanmar', 'COUNTRY', 'both', 'SI 2021/496'],
    ['GB-NIC', 'UK sanctions relating to Nicaragua', 'COUNTRY', 'both', 'SI 2020/610'],
    ['GB-RUS', 'UK sanctions relating to Russia', 'RUSSIA', 'both', 'SI 2019/855, Russia (Sanctions) (EU Exit) Regulations 2019'],
    ['GB-SAMLA', 'Sanctions and Anti-Money Laundering Act 2018', 'OTHER', 'other', 'Sanctions Act'],
    ['GB-SDN', 'UK sanctions relating to Sudan', 'COUNTRY', 'both', 'SI 2020/753'],
    ['GB-SOM', 'UK sanctions relating to Somalia', 'COUNTRY', 'both', 'SI 2020/642'],
    ['GB-SSD', 'UK sanctions relating to South Sudan', 'COUNTRY', 'both', 'SI 2019/438'],
    ['GB-SYR', 'UK sanctions relating to Syria', 'COUNTRY', 'both', 'SI 2019/792'],
    ['GB-VEN', 'UK sanctions relating to Venezuela', 'COUNTRY', 'both', 'SI 2019/135'],
    ['GB-YEM', 'UK sanctions relating to Yemen', 'COUNTRY', 'both', 'SI 2020/1278']
  ]),
  ...blocks('UK', 'Office of Financial Sanctions Implementation', [
    ['GB-CT', 'UK sanctions relating to domestic counter-terrorism', 'TERRORISM', 'both', 'SI 2019/577'],
    ['GB-RUS-INV', 'UK Russia financial and investment restrictions', 'RUSSIA', 'other']
  ]),
  ...blocks('OTHER', 'International Consortium of Investigative Journalists', [
    ['ICIJ-BA', 'Bahamas Leaks (2016)', 'TERRORISM', 'other'],
    ['ICIJ-OL', 'Offshore Leaks (2013)', 'OTHER', 'other'],
    ['ICIJ-PA', 'Panama Papers (2016)', 'OTHER', 'other'],
    ['ICIJ-PAP', 'Pandora Papers (2021)', 'OTHER', 'other'],
    ['ICIJ-PP', 'Paradise Papers (2017)', 'OTHER', 'other']
  ]),
  ...blocks('OTHER', 'India', [
    ['IN-UAPA', 'Unlawful Activities (Prevention) Act, 1967', 'OTHER', 'other']
  ]),
  ...blocks('OTHER', 'Interpol', [
    ['INTERPOL-RN', 'INTERPOL Red Notices', 'OTHER', 'other']
  ]),
  ...blocks('OTHER', 'Ministry of Foreign Affairs of Iran', [
    ['IR-MFA-SANC', 'Individuals And Entities In The Sanction’s List Of The Islamic Republic Of Iran', 'OTHER', 'both']
  ]),
  ...blocks('OTHER', 'Office for Foreign Affairs of Liechtenstein', [
    ['LI-ENTSG', 'Articles 7 and 9 of the Liechtenstein Posted Workers Act', 'OTHER', 'other']
  ]),
  ...blocks('OTHER', 'Lithuania', [
    ['LT-SL', 'Lithuanian Entities Owned or Controlled by Sanctioned Parties', 'OTHER', 'asset freeze']
  ]),
  ...blocks('OTHER', 'Ministry of Foreign Affairs of the Netherlands', [
    ['NL-UNSC1373', 'Netherlands Counter-Terrorism (UNSCR 1373) Sanctions Regime', 'TERRORISM', 'other']
  ]),
  ...blocks('OTHER', 'Ministry of Foreign Affairs and Trade of New Zealand', [
    ['NZ-RSA2022', 'Russia Sanctions Act 2022', 'OTHER', 'other']
  ]),
  ...blocks('OTHER', 'New Zealand Police', [
    ['NZ-UNSC1373', 'New Zealand Counter-Terrorism (UNSCR 1373) Sanctions Regime', 'TERRORISM', 'other']
  ]),
  ...blocks('UN', 'Office of the High Commissioner for Human Rights', [
    ['OHCHR-BHR', 'Database of Business Enterprises Pursuant to Human Rights Council Resolutions 31/36 and 53/25', 'OTHER', 'other']
  ]),
  ...blocks('OTHER', 'Anti-Money Laundering Council of the Philippines', [
    ['PH-AMLC', 'The Terrorism Financing Prevention and Suppression Act of 2012', 'TERRORISM', 'asset freeze']
  ]),
  ...blocks('OTHER', 'National Counter Terrorism Authority of Pakistan', [
    ['PK-ATA1997', 'Pakistan Anti Terrorism Act 1997', 'TERRORISM', 'other']
  ]),
  ...blocks('OTHER', 'Poland', [
    ['PL-AML118', 'Art. 118 of the Act of March 1, 2018 on counteracting money laundering and terrorism financing', 'TERRORISM', 'other', 'Lists of persons and entities to which special restrictive measures apply, pursuant to Art. 118 of the Act of March 1, 2018 on counteracting money laundering and terrorism financing']
  ]),
  ...blocks('OTHER', 'Ministry of Foreign Affairs of Russia', [
    ['RU-MFA', 'US citizens under personal sanctions, including a ban on entry into the Russian Federation', 'OTHER', 'other']
  ]),
  ...blocks('OTHER', 'Saudi Arabia', [
    ['SA-UNSC1373', 'Saudi Arabia Counter-Terrorism (UNSCR 1373) Sanctions Regime', 'TERRORISM', 'other']
  ]),
  ...blocks('CH', 'State Secretariat for Economic Affairs', [
    ['SECO-AFGH', 'Measures Against Persons And Organizations With Links To Usama Bin Laden, Al-Qaeda Or The Taliban', 'COUNTRY', 'both'],
    ['SECO-BISSAU', 'Measures Against Guinea Bissau', 'COUNTRY', 'travel ban'],
    ['SECO-BRUS', 'Measures Against Belarus', 'COUNTRY', 'both'],
    ['SECO-BURUNDI', 'Measures Against Burundi', 'COUNTRY', 'other'],
    ['SECO-CAR', 'Measures Against The Central African Republic', 'COUNTRY', 'both'],
    ['SECO-CDI', 'Former Measures Against Ivory Coast', 'COUNTRY', 'other'],
    ['SECO-DRC', 'Measures Against The Democratic Republic Of Congo', 'COUNTRY', 'both'],
    ['SECO-GUATEMALA', 'Measures Against Guatemala', 'COUNTRY', 'travel ban'],
    ['SECO-GUINEA', 'Measures Against Guinea', 'COUNTRY', 'travel ban'],
    ['SECO-HAITI', 'Measures In Relation To Haiti', 'COUNTRY', 'both'],
    ['SECO-HAMAS', 'Measures Against Persons and Organisations Supporting Hamas or the Palestinian Islamic Jihad', 'TERRORISM', 'travel ban'],
    ['SECO-IRAN', 'Measures Against The Islamic Republic Of Iran', 'COUNTRY', 'both'],
    ['SECO-IRAQ', 'Measures Against The Republic Of Iraq', 'COUNTRY', 'asset freeze'],
    ['SECO-ISIL', 'Measures Against Persons, Groups, Undertakings and Entities Associated with ISIL (Da\'esh) and Al-Qaida', 'TERRORISM', 'travel ban'],
    ['SECO-LIBERIA', 'Former Measures Against Liberia', 'COUNTRY', 'other'],
    ['SECO-LIBYA', 'Measures Against Libya', 'COUNTRY', 'both'],
    ['SECO-MALI', 'Former Measures Against The Republic Of Mali', 'COUNTRY', 'travel ban'],
    ['SECO-MOLDOVA', 'Measures In relation To Moldova', 'COUNTRY', 'travel ban'],
    ['SECO-MYANMAR', 'Measures Against Myanmar', 'COUNTRY', 'both'],
    ['SECO-NICARAGUA', 'Measures Against Nicaragua', 'COUNTRY', 'travel ban'],
    ['SECO-NORTHKOREA', 'Measures Against North Korea', 'COUNTRY', 'both'],
    ['SECO-SOMALIA', 'Measures Against Somalia', 'COUNTRY', 'both'],
    ['SECO-SOUTHSUDAN', 'Measures Against South Sudan', 'COUNTRY', 'travel ban'],
    ['SECO-SUDAN', 'Measures Against Sudan', 'COUNTRY', 'both'],
    ['SECO-SYRIA', 'Measures Against Syria', 'COUNTRY', 'both'],
    ['SECO-TALIBAN', 'Measures Against Individuals and Groups Associated with the Taliban', 'COUNTRY', 'both'],
    ['SECO-UKRAINE', 'Measures In Relation To The Situation In Ukraine', 'RUSSIA', 'travel ban'],
    ['SECO-VEN', 'Measures Against Venezuela', 'COUNTRY', 'both'],
    ['SECO-YEMEN', 'Measures Against Yemen', 'COUNTRY', 'both'],
    ['SECO-YUGO', 'Former Measures Against Yugoslavia', 'COUNTRY', 'other'],
    ['SECO-ZIM', 'Measures Against Zimbabwe', 'COUNTRY', 'both']
  ]),
  ...blocks('OTHER', 'Monetary Authority of Singapore', [
    ['SG-MAS', 'Singapore MAS financial measures', 'OTHER', 'other'],
    ['SG-TSFA2002', 'Terrorism (Suppression of Financing) Act 2002', 'TERRORISM', 'other']
  ]),
  ...blocks('OTHER', 'Anti-Money Laundering Office of Thailand', [
    ['TH-SEC-7', 'List of designated persons under Section 7', 'OTHER', 'other']
  ]),
  ...blocks('OTHER', 'National Security and Defense Council of Ukraine', [
    ['UA-SA1644', 'Law of Ukraine "On Sanctions" No. 1644-VII dated 14 Aug. 2014', 'OTHER', 'other']
  ]),
  ...blocks('OTHER', 'Main Directorate of Intelligence of Ukraine', [
    ['UA-WS-ATHLETES', 'Sports figures used in propaganda and sanction circumvention', 'OTHER', 'other'],
    ['UA-WS-EXECUTIVES', 'Management bodies of Russia’s military-industrial complex', 'OTHER', 'other'],
    ['UA-WS-KIDNAPPERS', 'Individuals and entities involved in deportation of Ukrainian children', 'OTHER', 'other'],
    ['UA-WS-MARE', 'Vessels involved in the transportation of weapons, stolen Ukrainian products and in the circumvention of sanctions', 'OTHER', 'other'],
    ['UA-WS-MILIND', 'Russian military-industrial complex', 'OTHER', 'other'],
    ['UA-WS-PROPAGANDISTS', 'Individuals listed as "Kremlin mouthpieces"', 'OTHER', 'other'],
    ['UA-WS-STEALERS', 'Individuals and entities listed as "Stealers of heritage"', 'OTHER', 'other'],
    ['UA-WS-UAVS', 'UAV manufacturers', 'OTHER', 'other']
  ]),
  ...blocks('UN', 'United Nations Security Council', [
    ['UN-SC1518', 'Iraq Sanctions', 'COUNTRY', 'both', 'Resolution 1518'],
    ['UN-SC1533', 'Democratic Republic Of Congo Sanctions', 'COUNTRY', 'both', 'Resolution 1533'],
    ['UN-SC1591', 'Sudan Sanctions', 'COUNTRY', 'both', 'Resolution 1591'],
    ['UN-SC1636', 'Rafiq Hariri Killing Sanctions', 'OTHER', 'both', 'Resolution 1636'],
    ['UN-SC1718', 'North Korea Sanctions', 'COUNTRY', 'other', 'Resolution 1718'],
    ['UN-SC1737', 'Sanctions on Iran for continued Uranian Enrichment', 'COUNTRY', 'other'],
    ['UN-SC1970', 'Libya Sanctions', 'COUNTRY', 'both', 'Resolution 1970'],
    ['UN-SC1988', 'Taliban Sanctions', 'TERRORISM', 'both', 'Resolution 1988'],
    ['UN-SC2048', 'Guinea-Bissau Sanctions', 'COUNTRY', 'travel ban', 'Resolution 2048'],
    ['UN-SC2127', 'Central African Republic Sanctions', 'COUNTRY', 'both', 'Resolution 2127'],
    ['UN-SC2140', 'Yemen Sanctions', 'COUNTRY', 'both', 'Resolution 2140'],
    ['UN-SC2206', 'South Sudan Sanctions', 'COUNTRY', 'travel ban', 'Resolution 2206'],
    // Not renewed by the Council in August 2023; older versions of its list have it.
    ['UN-SC2374', 'Mali Sanctions', 'COUNTRY', 'both', 'Resolution 2374', { added: true }],
    ['UN-SC2653', 'Haiti Sanctions', 'COUNTRY', 'both', 'Resolution 2653'],
    ['UN-SC2713', 'Al-Shabaab Sanctions', 'OTHER', 'both', 'Resolution 2713'],
    ['UN-SCISIL', 'ISIL & Al-Qaida Sanctions', 'TERRORISM', 'both']
  ]),
  ...blocks('US', 'Congress', [
    ['US-5949LIST', 'James M. Inhofe National Defense Authorization Act (5949 List)', 'OTHER', 'other'],
    ['US-MCCAIN-889', 'John S. McCain National Defense Authorization Act for Fiscal Year 2019 (889 List)', 'OTHER', 'other'],
    ['US-NDAA-154', 'Section 154 of the United States National Defense Authorization Act for Fiscal Year 2024', 'OTHER', 'other']
  ]),
  ...blocks('US', 'Department of State', [
    ['US-AECA-DEBARRED', 'AECA Debarred List', 'OTHER', 'other'],
    ['US-CORRUPT-353', 'Section 353 Corrupt and Undemocratic Actors Report', 'OTHER', 'travel ban', 'United States–Northern Triangle Enhanced Engagement Act'],
    ['US-DDTC-AD', 'US DDTC Administrative Debarment List', 'OTHER', 'other'],
    ['US-DDTC-ENFORCEMENT', 'US DDTC Penalties & Oversight Agreements', 'OTHER', 'other'],
    ['US-DDTC-SD', 'US DDTC Statutory Debarment List', 'OTHER', 'other'],
    ['US-DOS-CU-PAL', 'Cuba Prohibited Accommodations List', 'OTHER', 'other', '31 CFR 515.210'],
    ['US-DOS-CU-REA', 'List of Restricted Entities and Subentities Associated With Cuba', 'OTHER', 'other', '31 CFR 515.209'],
    // Bans on procurement, aid and exports. Whose property is blocked by E.O. 13382 stands on OFAC's list too, as NPWMD.
    ['US-DOS-ISN', 'Nonproliferation Sanctions (ISN)', 'OTHER', 'other', 'E.O. 13382; E.O. 12938'],
    ['US-FTO219', 'US Immigration and Nationality Act Section 219', 'TERRORISM', 'asset freeze']
  ]),
  ...blocks('US', 'Office of Foreign Assets Control', [
    ['US-BALKANS', 'Balkans-Related Sanctions', 'COUNTRY', 'both', 'E.O. 13219; E.O. 13304; E.O. 14033; E.O. 14140'],
    ['US-BRUS', 'Belarus Sanctions', 'COUNTRY', 'asset freeze', 'E.O. 14038; E.O. 13405'],
    ['US-BURMA', 'Burma-Related Sanctions', 'COUNTRY', 'both', 'E.O. 14014'],
    ['US-CAPTA', 'Correspondent Account or Payable-Through Account Sanctions List', 'OTHER', 'other'],
    ['US-CAR', 'Central African Republic Sanctions', 'COUNTRY', 'both', 'E.O. 13667'],
    ['US-CUBA', 'Cuba Sanctions', 'COUNTRY', 'both', 'E.O. 12854; E.O. 14404'],
    ['US-CYB', 'Cyber-Related Sanctions', 'OTHER', 'asset freeze', 'E.O. 13694'],
    ['US-DARFUR', 'Sudan and Darfur Sanctions', 'COUNTRY', 'both', 'E.O. 13400; E.O. 14098'],
    ['US-DRC', 'Democratic Republic of the Congo-Related Sanctions', 'COUNTRY', 'asset freeze', 'E.O. 13413; E.O. 13671'],
    ['US-ETHIOPIA', 'Ethiopia-Related Sanctions', 'COUNTRY', 'both', 'E.O. 14046'],
    ['US-FORINT', 'Foreign Interference In A United States Election Sanctions', 'OTHER', 'asset freeze', 'E.O. 13848'],
    ['US-FSE', 'Foreign Sanctions Evaders (FSE) List', 'COUNTRY', 'travel ban', 'E.O. 13608'],
    ['US-GLOMAG', 'Global Magnitsky Sanctions', 'RIGHTS', 'both', 'E.O. 13818', { since: '2017-12-20' }],
    ['US-HONGKONG', 'Hong Kong-Related Sanctions', 'COUNTRY', 'both', 'E.O. 13936'],
    ['US-HOSTAGE', 'Hostages And Wrongfully Detained U.S. Nationals Sanctions', 'OTHER', 'both', 'E.O. 14078'],
    ['US-ICC', 'International Criminal Court-Related Sanctions', 'OTHER', 'both', 'E.O. 14203'],
    ['US-IRAN', 'Iran Sanctions', 'COUNTRY', 'both', 'E.O. 13599; E.O. 13846; E.O. 13876; E.O. 13902'],
    ['US-IRAQ', 'Iraq-Related Sanctions', 'COUNTRY', 'asset freeze', 'E.O. 13303; E.O. 13315; E.O. 13350; E.O. 13438'],
    ['US-LEBANON', 'Lebanon-Related Sanctions', 'COUNTRY', 'asset freeze', 'E.O. 13441'],
    ['US-LIBYA', 'Libya Sanctions', 'COUNTRY', 'both', 'E.O. 13566; E.O. 13726'],
    ['US-MAGNITSKY', 'Magnitsky Sanctions', 'RIGHTS', 'both', 'Sergei Magnitsky Rule of Law Accountability Act of 2012'],
    ['US-MALI', 'Mali-Related Sanctions', 'COUNTRY', 'both', 'E.O. 13882'],
    ['US-NARCO', 'Counter Narcotics Trafficking Sanctions', 'CRIME', 'both', 'Foreign Narcotics Kingpin Designation Act; E.O. 14059'],
    ['US-NICARAGUA', 'Nicaragua-Related Sanctions', 'COUNTRY', 'both', 'E.O. 13851; E.O. 14088'],
    ['US-NK', 'North Korea Sanctions', 'COUNTRY', 'both', 'E.O. 13466; E.O. 13551; E.O. 13570; E.O. 13687'],
    ['US-NON-PROLIF', 'Non-Proliferation Sanctions', 'OTHER', 'asset freeze', 'E.O. 13382; E.O. 13094; E.O. 12938; E.O. 13883'],
    ['US-NS-CMIC', 'Non-SDN Chinese Military-Industrial Complex Companies List (NS-CMIC List)', 'COUNTRY', 'other', 'E.O. 13959; E.O. 14032'],
    ['US-NS-MBS', 'Non-SDN Menu-Based Sanctions List (NS-MBS List)', 'OTHER', 'other'],
    ['US-NS-PLC', 'Non-SDN Palestinian Legislative Council List (NS-PLC List)', 'COUNTRY', 'other'],
    ['US-RUSHAR', 'Russian Harmful Foreign Activities Sanctions', 'RUSSIA', 'asset freeze', 'E.O. 14024', { since: '2021-04-15' }],
    ['US-SOMALIA', 'Somalia Sanctions', 'COUNTRY', 'asset freeze', 'E.O. 13536; E.O. 13620'],
    ['US-SOUTH-SUDAN', 'South Sudan-Related Sanctions', 'COUNTRY', 'both', 'E.O. 13664'],
    ['US-SSI', 'Sectoral Sanctions Identifications (SSI) List', 'RUSSIA', 'other', 'E.O. 13662'],
    ['US-SYR-REL', 'Promoting Accountability for Assad and Regional Stabilization Sanctions (PAARSS)', 'COUNTRY', 'both', 'E.O. 13894; E.O. 14142; E.O. 14312'],
    ['US-SYR', 'Syria Sanctions', 'COUNTRY', 'both', 'E.O. 13338; E.O. 13399; E.O. 13460; E.O. 13572'],
    ['US-TCO', 'Transnational Criminal Organizations', 'CRIME', 'asset freeze', 'E.O. 13581'],
    ['US-TERR', 'Counter Terrorism', 'TERRORISM', 'asset freeze', 'E.O. 13886; E.O. 13372; E.O. 13268; E.O. 13224'],
    ['US-UKRRUS-REL', 'Ukraine-/Russia-Related Sanctions', 'RUSSIA', 'asset freeze', 'E.O. 13660; E.O. 13661; E.O. 13662; E.O. 13685'],
    ['US-VEN', 'Venezuela-Related Sanctions', 'COUNTRY', 'both', 'E.O. 13692; E.O. 13808; E.O. 13827; E.O. 13835'],
    ['US-YEMEN', 'Yemen-Related Sanctions (EO 13611)', 'COUNTRY', 'asset freeze', 'E.O. 13611'],
    ['US-ZIM', 'Zimbabwe Sanctions', 'COUNTRY', 'both', 'E.O. 13288; E.O. 13391; E.O. 13469', { until: '2024-03-04', added: true }],
    ['US-BURUNDI', 'Burundi Sanctions', 'COUNTRY', 'both', 'E.O. 13712', { until: '2021-11-18', added: true }],
    ['US-WEST-BANK', 'West Bank-Related Sanctions', 'COUNTRY', 'both', 'E.O. 14115', { since: '2024-02-01', added: true }],
    ['US-UHRPA', 'Uyghur Human Rights Policy Act', 'OTHER', 'both', 'Uyghur Human Rights Policy Act of 2020', { added: true }],
    ['US-HIFPAA', 'Hizballah International Financing Prevention Act', 'TERRORISM', 'asset freeze', 'Hizballah International Financing Prevention Amendments Act of 2018', { added: true }]
  ]),
  ...blocks('US', 'Bureau of Industry and Security', [
    ['US-BIS-DPL', 'BIS Denied Persons List (DPL)', 'OTHER', 'other'],
    ['US-BIS-EL', 'BIS Entity List (EL)', 'OTHER', 'other'],
    ['US-BIS-MEU', 'BIS Military End-Users (MEU) List', 'OTHER', 'other'],
    ['US-BIS-MIEU', 'BIS Military-Intelligence End Users (MIEU)', 'OTHER', 'other'],
    ['US-BIS-UVL', 'BIS Unverified List', 'OTHER', 'other']
  ]),
  ...blocks('US', 'Department of the Treasury', [
    ['US-CAATSA', 'US Countering America\'s Adversaries Through Sanctions Act (CAATSA)', 'OTHER', 'asset freeze']
  ]),
  ...blocks('US', 'Department of Defense', [
    ['US-DOD-1260H', 'Section 1260H List of Chinese Military Companies', 'OTHER', 'other'],
    ['US-MCCAIN-1286', 'Section 1286 of the John S. McCain National Defense Authorization Act for Fiscal Year 2019 (Public Law 115-232)', 'OTHER', 'other']
  ]),
  ...blocks('US', 'Federal Communications Commission', [
    ['US-FCC', 'List of Equipment and Services Covered By Section 2 of The Secure Networks Act', 'OTHER', 'other', 'Secure and Trusted Communications Networks Act of 2019; Secure Networks Act']
  ]),
  ...blocks('US', 'Federal Reserve Board', [
    ['US-FED-ENF', 'US Federal Reserve Enforcement Actions', 'OTHER', 'other']
  ]),
  ...blocks('US', 'Department of Health and Human Services, Office of Inspector General', [
    ['US-HHS-OIG', 'List of Excluded Individuals/Entities (LEIE)', 'OTHER', 'other', 'Section 1128 of the Social Security Act']
  ]),
  ...blocks('US', 'Department of Homeland Security', [
    ['US-UFLPA', 'Uyghur Forced Labor Prevention Act (Public Law No. 117-78)', 'OTHER', 'other']
  ]),
  ...blocks('OTHER', 'Ministry of Public Security of Viet Nam', [
    ['VN-TERROR', 'List of Terrorist Organizations and Individuals', 'TERRORISM', 'other']
  ])
]
