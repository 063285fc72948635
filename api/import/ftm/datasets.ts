// Whose list a dataset is a copy of. A copy is no second source: what the dataset states goes back to the list itself.
import type { Authority } from '../../../schema/law.ts'
import type { NodeInput } from '../../../schema/records.ts'

export interface DatasetRow {
  /** The list it ultimately comes from, as Nexum names lists. */
  readonly origin?: string
  readonly title: string
  /** Whose designations its sanctions are, where they name no programme. */
  readonly authority?: Authority
}

/** Names of datasets of OpenSanctions (opensanctions.org). */
const rows: Readonly<Record<string, DatasetRow>> = {
  us_ofac_sdn: { origin: 'ofac/sdn', title: 'OFAC, Specially Designated Nationals and Blocked Persons List', authority: 'US' },
  us_ofac_cons: { origin: 'ofac/consolidated', title: 'OFAC, Consolidated Sanctions List (non-SDN)', authority: 'US' },
  us_trade_csl: { origin: 'csl/screening', title: 'US Consolidated Screening List' },
  gb_fcdo_sanctions: { origin: 'uk/fcdo', title: 'UK Sanctions List', authority: 'UK' },
  gb_hmt_sanctions: { origin: 'uk/ofsi', title: 'UK, OFSI Consolidated List of Financial Sanctions Targets', authority: 'UK' },
  eu_fsf: { origin: 'eu/fsf', title: 'EU Financial Sanctions Files', authority: 'EU' },
  eu_journal_sanctions: { origin: 'eu/journal', title: 'EU sanctions in the Official Journal', authority: 'EU' },
  eu_sanctions_map: { origin: 'eu/map', title: 'EU Sanctions Map', authority: 'EU' },
  eu_travel_bans: { origin: 'eu/travel-bans', title: 'EU travel bans', authority: 'EU' },
  un_sc_sanctions: { origin: 'un/consolidated', title: 'UN Security Council Consolidated List', authority: 'UN' },
  ca_dfatd_sema_sanctions: { origin: 'ca/sema', title: 'Canada, Consolidated Autonomous Sanctions List', authority: 'CA' },
  au_dfat_sanctions: { origin: 'au/consolidated', title: 'Australia, DFAT Consolidated List', authority: 'AU' },
  ch_seco_sanctions: { origin: 'ch/seco', title: 'Switzerland, SECO sanctions', authority: 'CH' },
  // Authorities that restate a list of the European Union or the Security Council.
  be_fod_sanctions: { title: 'Belgium, financial sanctions' },
  fr_tresor_gels_avoir: { title: 'France, national register of asset freezes' },
  mc_fund_freezes: { title: 'Monaco, fund freezes' },
  ext_gleif: { origin: 'gleif/lei', title: 'GLEIF, legal entity identifiers' },
  icij_offshoreleaks: { origin: 'icij/offshore-leaks', title: 'ICIJ Offshore Leaks' },
  // Not sanctions: who may not be a director, get a public contract or be exported to is not designated by that.
  gb_coh_disqualified: { title: 'UK Companies House, disqualified directors' },
  us_sam_exclusions: { title: 'US SAM, procurement exclusions' },
  jp_meti_ru: { title: 'Japan, export restrictions to Russia' },
  ext_ru_egrul: { title: 'Russia, register of legal entities (EGRUL)' },
  ua_nsdc_sanctions: { title: 'Ukraine, state register of sanctions' },
  ua_war_sanctions: { title: 'Ukraine, War and Sanctions' }
}
const byName: ReadonlyMap<string, DatasetRow> = new Map(Object.entries(rows))

export function datasetRow(name: string): DatasetRow | undefined {
  return byName.get(name)
}

/** The list that a dataset copies: `us_ofac_sdn` is `ofac/sdn`. A dataset that copies none is its own origin. */
export function originOf(dataset: string): string {
  return byName.get(dataset)?.origin ?? `ftm/${dataset}`
}

export const datasetSourceId = (dataset: string): string => `source-ftm-${dataset}`

/** A dataset as a source: a copy names the list that it copies. */
export function datasetSource(dataset: string): NodeInput<'Source'> {
  const row = byName.get(dataset)
  return {
    id: datasetSourceId(dataset), kind: 'Source', name: row === undefined ? `Dataset ${dataset}` : `Dataset ${dataset}: ${row.title}`, sourceType: 'DATASET',
    list: originOf(dataset), ...(row === undefined ? {} : { publisher: 'OpenSanctions' })
  }
}

/** Ids of official lists as OpenSanctions forms them, and what Nexum calls the same entry. */
const listIds: readonly (readonly [pattern: RegExp, id: (match: RegExpExecArray) => string])[] = [
  [/^ofac-(\d{1,7})$/, ([, uid]) => `ofac-${uid}`],
  [/^gb-fcdo-([a-z]+\d+)$/, ([, unique = '']) => `uk-${unique.toUpperCase()}`],
  [/^gb-hmt-(\d{4,6})$/, ([, group]) => `uk-ofsi-${group}`],
  [/^eu-fsf-eu-(\d+)-(\d+)$/, ([, number, check]) => `eu-EU.${number}.${check}`],
  [/^au-dfat-(\d{1,5})(?:-|$)/, ([, reference]) => `au-${reference}`],
  [/^ch-seco-(\d{1,7})$/, ([, ssid]) => `ch-${ssid}`],
  [/^lei-([A-Z0-9]{20})$/i, ([, lei = '']) => `lei-${lei.toUpperCase()}`],
  [/^icij-(\d+)$/, ([, node]) => `icij-${node}`]
]

/** How the id of an official list begins in OpenSanctions: most ids begin with none of these, and need no pattern. */
const beginnings = /^(?:ofac|gb|eu|au|ch|lei|icij)-/

/** Our id of the entry of an official list that an id of OpenSanctions stands for; undefined for one that stands for none. */
export function listIdOf(id: string): string | undefined {
  if (!beginnings.test(id)) return undefined
  for (const [pattern, make] of listIds) {
    const match = pattern.exec(id)
    if (match !== null) return make(match)
  }
  return undefined
}

/** The other way round, for ids that are written in one way only. */
export function referentOf(id: string): string | undefined {
  const uk = /^uk-([A-Z]+\d+)$/.exec(id)?.[1]
  if (uk !== undefined) return `gb-fcdo-${uk.toLowerCase()}`
  const [, number, check] = /^eu-EU\.(\d+)\.(\d+)$/.exec(id) ?? []
  if (number !== undefined && check !== undefined) return `eu-fsf-eu-${number}-${check}`
  if (/^uk-ofsi-\d{4,6}$/.test(id)) return id.replace('uk-ofsi-', 'gb-hmt-')
  if (/^au-\d{1,5}$/.test(id)) return id.replace('au-', 'au-dfat-')
  if (/^ch-\d{1,7}$/.test(id)) return id.replace('ch-', 'ch-seco-')
  return undefined
}
