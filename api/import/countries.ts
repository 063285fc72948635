// Names of countries and territories by ISO 3166-1 code, from the data that Node carries (Unicode CLDR); and codes by the names that lists use.

const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })

/** `ke` becomes `Kenya`; undefined for a code that is none. `xk` is Kosovo. */
export function countryName(code: string): string | undefined {
  try {
    return names.of(code.toUpperCase())
  } catch {
    return undefined
  }
}

/** Names of countries as lists write them, where the Unicode data has another or none. */
const countryNames: Readonly<Record<string, readonly string[]>> = {
  ae: ['United Arab Emirates'], af: ['Afghanistan'], ag: ['Antigua and Barbuda'], al: ['Albania'], am: ['Armenia'], ao: ['Angola'], ar: ['Argentina'], at: ['Austria'],
  au: ['Australia'], aw: ['Aruba'], az: ['Azerbaijan'], ba: ['Bosnia and Herzegovina'], bb: ['Barbados'], bd: ['Bangladesh'], be: ['Belgium'], bf: ['Burkina Faso'],
  bg: ['Bulgaria'], bh: ['Bahrain'], bi: ['Burundi'], bj: ['Benin'], bm: ['Bermuda'], bn: ['Brunei'], bo: ['Bolivia', 'Bolivia (Plurinational State of)'], br: ['Brazil'], bs: ['Bahamas, The', 'The Bahamas', 'Bahamas'],
  bt: ['Bhutan'], bw: ['Botswana'], by: ['Belarus'], bz: ['Belize'], ca: ['Canada'], cd: ['Congo, Democratic Republic of the', 'Democratic Republic of the Congo', 'CONGO, Democratic Republic of (was Zaire)'],
  cf: ['Central African Republic'], cg: ['Congo, Republic of the', 'Republic of the Congo'], ch: ['Switzerland'], ci: ['Cote d Ivoire', "Cote d'Ivoire", 'Ivory Coast'], ck: ['Cook Islands'],
  cl: ['Chile'], cm: ['Cameroon'], cn: ['China', "People's Republic of China"], co: ['Colombia'], cr: ['Costa Rica'], cu: ['Cuba'], cv: ['Cabo Verde', 'Cape Verde', 'Cabo Verde.  Previously Cape Verde.'],
  cw: ['Curacao'], cy: ['Cyprus'], cz: ['Czech Republic', 'Czechia'], de: ['Germany'], dj: ['Djibouti'], dk: ['Denmark'], dm: ['Dominica'], do: ['Dominican Republic'], dz: ['Algeria'],
  ec: ['Ecuador'], ee: ['Estonia'], eg: ['Egypt'], er: ['Eritrea'], es: ['Spain'], et: ['Ethiopia'], fi: ['Finland'], fj: ['Fiji'], fm: ['Micronesia, Federated States of'], fr: ['France'], ga: ['Gabon'],
  gb: ['United Kingdom', 'U.K.', 'England', 'United Kingdom of Great Britain and Northern Ireland'], gd: ['Grenada'], ge: ['Georgia'], gg: ['Guernsey'], gh: ['Ghana'], gi: ['Gibraltar'], gl: ['Greenland'], gm: ['The Gambia', 'Gambia', 'Gambia, The'], gn: ['Guinea'],
  gq: ['Equatorial Guinea'], gr: ['Greece'], gt: ['Guatemala'], gw: ['Guinea-Bissau'], gy: ['Guyana'], hk: ['Hong Kong', 'Hong Kong Special Administrative Region', 'China, Hong Kong Special Administrative Region'], hn: ['Honduras'], hr: ['Croatia'], ht: ['Haiti'], hu: ['Hungary'],
  id: ['Indonesia'], ie: ['Ireland', 'Republic of Ireland'], il: ['Israel'], im: ['Man, Isle of', 'Isle of Man'], in: ['India'], iq: ['Iraq'], ir: ['Iran', 'Iran (Islamic Republic of)'], is: ['Iceland'], it: ['Italy'], je: ['Jersey'],
  jm: ['Jamaica'], jo: ['Jordan'], jp: ['Japan'], ke: ['Kenya'], kg: ['Kyrgyzstan'], kh: ['Cambodia'], ki: ['Kiribati'], km: ['Comoros', 'Union of the Comoros'],
  kn: ['Saint Kitts and Nevis', 'St. Kitts and Nevis', 'St. Kitts & Nevis'], kp: ['Korea, North', 'North Korea', "Democratic People's Republic of Korea", 'Democratic People’s Republic of Korea', 'Democratic People’s Republic of Korea (DPRK)'], kr: ['Korea, South', 'South Korea', 'Republic of Korea'], kw: ['Kuwait'], ky: ['Cayman Islands'],
  kz: ['Kazakhstan'], la: ['Laos', "Lao People's Democratic Republic"], lb: ['Lebanon'], lc: ['Saint Lucia', 'St. Lucia'], li: ['Liechtenstein'], lk: ['Sri Lanka'], lr: ['Liberia'], ls: ['Lesotho'], lt: ['Lithuania'], lu: ['Luxembourg'], lv: ['Latvia'],
  ly: ['Libya', 'Libyan Arab Jamahiriya'], ma: ['Morocco'], mc: ['Monaco'], md: ['Moldova', 'Republic of Moldova'], me: ['Montenegro'], mg: ['Madagascar'], mh: ['Marshall Islands'], mk: ['North Macedonia, The Republic of', 'North Macedonia', 'Macedonia, The Former Yugoslav Republic of', 'Macedonia'],
  ml: ['Mali'], mm: ['Burma', 'Myanmar', 'Myanmar/Burma'], mn: ['Mongolia'], mo: ['Macau', 'Macao'], mr: ['Mauritania'], mt: ['Malta'], mu: ['Mauritius'], mv: ['Maldives'], mw: ['Malawi'], mx: ['Mexico'], my: ['Malaysia'],
  mz: ['Mozambique'], na: ['Namibia', 'NAMIBIA'], ne: ['Niger'], ng: ['Nigeria'], ni: ['Nicaragua'], nl: ['Netherlands', 'The Netherlands'], no: ['Norway'], np: ['Nepal'], nr: ['Nauru'], nu: ['Niue'], nz: ['New Zealand'],
  om: ['Oman', 'Sultanate of Oman'], pa: ['Panama'], pe: ['Peru'], pg: ['Papua New Guinea'], ph: ['Philippines'], pk: ['Pakistan'], pl: ['Poland'], pr: ['Puerto Rico'],
  ps: ['Palestinian', 'Palestinian Authority', 'Palestine', 'State of Palestine', 'Palestinian Territories', 'West Bank', 'Region: West Bank', 'Gaza', 'Region: Gaza'], pt: ['Portugal'], pw: ['Palau'], py: ['Paraguay'], qa: ['Qatar'], ro: ['Romania'],
  rs: ['Serbia'], ru: ['Russia', 'Russian Federation', 'the Russian Federation', 'Region: Russia'], rw: ['Rwanda'], sa: ['Saudi Arabia'], sb: ['Solomon Islands'], sc: ['Seychelles'], sd: ['Sudan'], se: ['Sweden'], sg: ['Singapore'], si: ['Slovenia'],
  sk: ['Slovakia'], sl: ['Sierra Leone'], sm: ['San Marino'], sn: ['Senegal'], so: ['Somalia'], sr: ['Suriname'], ss: ['South Sudan'], st: ['Sao Tome and Principe'], sv: ['El Salvador'],
  sy: ['Syria', 'Syrian Arab Republic'], sz: ['Eswatini', 'Swaziland'], tc: ['Turks and Caicos Islands'], td: ['Chad'], tg: ['Togo'], th: ['Thailand'], tj: ['Tajikistan'], tl: ['Timor-Leste', 'East Timor'], tm: ['Turkmenistan'], tn: ['Tunisia'],
  to: ['Tonga'], tr: ['Turkey', 'Turkiye', 'Türkiye'], tt: ['Trinidad and Tobago'], tv: ['Tuvalu'], tw: ['Taiwan'], tz: ['Tanzania', 'United Republic of Tanzania'], ua: ['Ukraine', 'Region: Crimea'], ug: ['Uganda'], us: ['United States', 'United States of America', 'U.S.'],
  uy: ['Uruguay'], uz: ['Uzbekistan'], va: ['Vatican City', 'Holy See'], vc: ['Saint Vincent and the Grenadines', 'St. Vincent and the Grenadines', 'St Vincent and the Grenadines'], ve: ['Venezuela', 'Venezuela (Bolivarian Republic of)'], vg: ['Virgin Islands, British', 'British Virgin Islands'],
  vi: ['Virgin Islands, U.S.'], vn: ['Vietnam', 'Viet Nam'], vu: ['Vanuatu'], ws: ['Samoa'], xk: ['Kosovo'], ye: ['Yemen'], za: ['South Africa'], zm: ['Zambia'], zw: ['Zimbabwe']
}
const codes = new Map([...regions(), ...Object.entries(countryNames)].flatMap(([code, names]) => names.map(name => [name.toLowerCase(), code])))

/** Every code of the Unicode data with its name; `zz` and other codes for "unknown" stand for no country. */
function regions(): [string, readonly string[]][] {
  const letters = Array.from('abcdefghijklmnopqrstuvwxyz')
  const pairs = letters.flatMap(first => letters.map(second => first + second)).filter(code => !['zz', 'eu', 'un', 'qo', 'ez', 'xa', 'xb'].includes(code))
  return pairs.flatMap((code): [string, readonly string[]][] => {
    const name = countryName(code)
    return name === undefined ? [] : [[code, [name]]]
  })
}

/** What stands in a country column and is no country: the list does not know, or a state is gone without one successor. */
const noCountries: ReadonlySet<string> = new Set(['none identified', 'undetermined', 'unknown', 'netherlands antilles', 'region: kafia kingi', 'region: northern mali', 'region: commonwealth of independent states'])

/** Code of a country as a list names it; null where the list says that it does not know; undefined for a name that is not in the tables. */
export function countryCode(name: string): string | null | undefined {
  const known = name.trim().toLowerCase()
  return noCountries.has(known) ? null : codes.get(known)
}
