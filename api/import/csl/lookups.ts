// The lists that the Consolidated Screening List is put together from, by the code that stands in parentheses behind their names.

export interface AgencyList {
  readonly programme: string
  readonly issuer: string
  /** Whether everybody on it is a natural person unless the name says otherwise: nearly all are people convicted of, or charged with, an export offence. */
  readonly mostlyPersons: boolean
}

const bis = 'Bureau of Industry and Security'
const state = 'Department of State'

export const agencyLists: ReadonlyMap<string, AgencyList> = new Map([
  ['EL', { programme: 'US-BIS-EL', issuer: bis, mostlyPersons: false }],
  ['DPL', { programme: 'US-BIS-DPL', issuer: bis, mostlyPersons: true }],
  ['UVL', { programme: 'US-BIS-UVL', issuer: bis, mostlyPersons: false }],
  ['MEU', { programme: 'US-BIS-MEU', issuer: bis, mostlyPersons: false }],
  ['ISN', { programme: 'US-DOS-ISN', issuer: state, mostlyPersons: false }],
  ['DTC', { programme: 'US-AECA-DEBARRED', issuer: state, mostlyPersons: true }]
])

/** Lists of the Office of Foreign Assets Control, which publishes them itself. */
const ofacLists: ReadonlySet<string> = new Set(['SDN', 'SSI', 'FSE', 'PLC', 'CAP', 'CAPTA', 'CMIC', 'NS-MBS List', 'NS-MBS', 'MBS', '561'])

/** "Entity List (EL) - Bureau of Industry and Security" is EL. */
export function codeIn(source: string): string {
  return /\(([^()]+)\)/.exec(source)?.[1]?.trim() ?? source.trim()
}

export function isOfac(source: string): boolean {
  return ofacLists.has(codeIn(source)) || /treasury|office of foreign assets control/i.test(source)
}

export const entryKinds: ReadonlyMap<string, 'Person' | 'Organization' | 'Vessel' | 'Aircraft'> = new Map([['individual', 'Person'], ['entity', 'Organization'], ['vessel', 'Vessel'], ['aircraft', 'Aircraft']])

/** Words that no person has for a name. */
const ofOrganizations = new RegExp(`(?<![\\p{L}])(?:${[
  'co', 'company', 'companies', 'corp', 'corporation', 'inc', 'incorporated', 'ltd', 'limited', 'llc', 'l\\.l\\.c', 'llp', 'plc', 'gmbh', 'ag', 'oy', 'ab', 'bv', 'b\\.v', 'nv', 's\\.a', 'sas', 'sarl', 'srl', 'spa', 's\\.p\\.a', 'sdn', 'bhd', 'pte', 'pvt', 'pty', 'fze', 'fzco', 'fzc', 'fz', 'est', 'kft', 'jsc', 'ojsc', 'cjsc', 'pjsc', 'ooo', 'oao', 'ao', 'pao', 'zao', 'fgup',
  'kommandit', 'holdings?', 'group', 'enterprises?', 'trading', 'traders?', 'industr\\w*', 'technolog\\w*', 'electronics?', 'elektronik\\w*', 'systems?', 'services?', 'solutions?', 'international', 'institut\\w*', 'university', 'academy', 'cent(?:er|re)', 'laborator\\w*', 'factory', 'plant', 'works', 'shipyard', 'bureau', 'agency', 'organi[sz]ations?', 'association', 'foundation', 'committee',
  'ministry', 'government', 'commission', 'department', 'administration', 'forces?', 'air', 'airlines?', 'airways?', 'aviation', 'aerospace', 'cargo', 'shipping', 'logisti\\w*', 'freight', 'exports?', 'imports?', 'bank', 'insurance', 'investments?', 'consult\\w*', 'engineering', 'engineers', 'construction', 'equipment', 'machine\\w*', 'tools?', 'materials', 'supply', 'supplies', 'products',
  'communications?', 'telecom\\w*', 'networks?', 'computers?', 'data', 'software', 'digital', 'research', 'design', 'science', 'scientific', 'medical', 'chemicals?', 'pharma\\w*', 'energy', 'oil', 'gas', 'gazprom\\w*', 'petroleum', 'petrochem\\w*', 'nuclear', 'mining', 'metals?', 'steel', 'marine', 'defen[cs]e', 'arms', 'firm', 'trade', 'partners', 'complex', 'project', 'division', 'branch', 'office'
].join('|')})(?![\\p{L}])`, 'iu')

/** "Linda Zhai (PRC individual)". */
export const saysPerson = (name: string): boolean => /\([\p{L} ]+ individual\)/iu.test(name)
export const namesOrganization = (name: string): boolean => ofOrganizations.test(name) || /\d|&/.test(name)

/** Two to five words of letters: how people are called, and many firms too. */
export const couldBePerson = (name: string): boolean => /^[\p{L}'’".() -]+(?:,\s*(?:jr|sr|ii|iii)\.?)?$/iu.test(name) && name.trim().split(/\s+/).length >= 2 && name.trim().split(/\s+/).length <= 6
