// Where lists are published: every address that Nexum ever connects to stands here, and nexum fetch prints this table.
import { InputError } from '../errors.ts'

export interface Address {
  /** As the command names it, and as its folder is called. */
  readonly list: string
  readonly title: string
  readonly url: string
  /** Hosts to which the publisher hands a download on. To others it is not followed. */
  readonly handsOnTo: readonly string[]
  readonly extension: 'xml' | 'csv' | 'xlsx' | 'zip'
  /** The source that must recognise what came. */
  readonly source: string
  /** More than this is not the list: several times its usual size. */
  readonly megabytes: number
  /** What one should know of the address. */
  readonly note?: string
}

const ofac = (name: string) => `https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/${name}`
const ofacFiles = { handsOnTo: ['wc2h-sls-prod-public-published.s3.us-gov-west-1.amazonaws.com'], extension: 'xml', source: 'ofac' } as const
const gleif = (name: string) => `https://goldencopy.gleif.org/api/v2/golden-copies/publishes/${name}/latest.xml`
const gleifFiles = { handsOnTo: ['leidata-preview.gleif.org'], extension: 'zip', source: 'gleif' } as const

export const addresses: readonly Address[] = [
  { list: 'ofac-sdn', title: 'US: SDN list, classic', url: ofac('SDN.XML'), ...ofacFiles, megabytes: 200 },
  { list: 'ofac-sdn-advanced', title: 'US: SDN list with typed relations and listing dates, advanced', url: ofac('SDN_ADVANCED.XML'), ...ofacFiles, megabytes: 800 },
  { list: 'ofac-sdn-enhanced', title: 'US: SDN list, enhanced', url: ofac('SDN_ENHANCED.XML'), ...ofacFiles, megabytes: 800 },
  { list: 'ofac-consolidated', title: 'US: lists of OFAC other than SDN, classic', url: ofac('CONSOLIDATED.XML'), ...ofacFiles, megabytes: 100 },
  { list: 'ofac-consolidated-advanced', title: 'US: lists of OFAC other than SDN, advanced', url: ofac('CONS_ADVANCED.XML'), ...ofacFiles, megabytes: 100 },
  { list: 'ofac-consolidated-enhanced', title: 'US: lists of OFAC other than SDN, enhanced', url: ofac('CONS_ENHANCED.XML'), ...ofacFiles, megabytes: 100 },
  { list: 'csl', title: 'US: Consolidated Screening List of all agencies', url: 'https://data.trade.gov/downloadable_consolidated_screening_list/v1/consolidated.csv', handsOnTo: [], extension: 'csv', source: 'csl', megabytes: 200 },
  { list: 'uk', title: 'United Kingdom: UK Sanctions List', url: 'https://sanctionslist.fcdo.gov.uk/docs/UK-Sanctions-List.xml', handsOnTo: [], extension: 'xml', source: 'uk', megabytes: 200 },
  {
    list: 'eu', title: 'European Union: consolidated list of financial sanctions', handsOnTo: [], extension: 'xml', source: 'eu', megabytes: 200,
    url: 'https://webgate.ec.europa.eu/fsd/fsf/public/files/xmlFullSanctionsList_1_1/content?token=dG9rZW4tMjAxNw',
    note: 'The token in the address is the one that the Commission hands to everybody: it names nobody. Should it no longer be accepted, log in at webgate.ec.europa.eu and save the file yourself.'
  },
  { list: 'un', title: 'United Nations: consolidated list of the Security Council', url: 'https://scsanctions.un.org/resources/xml/en/consolidated.xml', handsOnTo: ['unsolprodfiles.blob.core.windows.net'], extension: 'xml', source: 'un', megabytes: 50 },
  {
    list: 'ca', title: 'Canada: consolidated autonomous sanctions list', handsOnTo: [], extension: 'xml', source: 'ca', megabytes: 50,
    url: 'https://www.international.gc.ca/world-monde/assets/office_docs/international_relations-relations_internationales/sanctions/sema-lmes.xml'
  },
  {
    list: 'au', title: 'Australia: consolidated list', url: 'https://www.dfat.gov.au/sites/default/files/Australian_Sanctions_Consolidated_List.xlsx', handsOnTo: [], extension: 'xlsx', source: 'au', megabytes: 50,
    note: 'The address of earlier years (regulation8_consolidated) still answers, with a list of 2022: it is not used.'
  },
  { list: 'ch', title: 'Switzerland: whole list of SECO', url: 'https://www.sesam.search.admin.ch/sesam-search-web/pages/downloadXmlGesamtliste.xhtml?lang=en&action=downloadXmlGesamtlisteAction', handsOnTo: [], extension: 'xml', source: 'ch', megabytes: 300 },
  { list: 'gleif-lei', title: 'GLEIF: golden copy, LEI records (level 1)', url: gleif('lei2'), ...gleifFiles, megabytes: 5000, note: 'About 1 GB packed, more than 10 GB unpacked.' },
  { list: 'gleif-relationships', title: 'GLEIF: golden copy, relationship records (level 2)', url: gleif('rr'), ...gleifFiles, megabytes: 1000 },
  { list: 'gleif-exceptions', title: 'GLEIF: golden copy, reporting exceptions (level 2)', url: gleif('repex'), ...gleifFiles, megabytes: 1000 },
  {
    list: 'icij', title: 'ICIJ: Offshore Leaks Database', url: 'https://offshoreleaks-data.icij.org/offshoreleaks/csv/full-oldb.LATEST.zip', handsOnTo: [], extension: 'zip', source: 'icij', megabytes: 2000,
    note: 'Being named in it is no evidence of wrongdoing.'
  }
]

/** @throws InputError for a name that is not in the table. */
export function addressOf(list: string, table: readonly Address[] = addresses): Address {
  const found = table.find(address => address.list === list)
  if (found === undefined) throw new InputError(`nexum fetch: "${list}" is no list whose address is known. nexum fetch without a name shows all of them: ${table.map(address => address.list).join(', ')}.`, ['list'], table.map(address => address.list))
  return found
}

/** The table as the command prints it. */
export function tableText(table: readonly Address[] = addresses): string {
  return table.map(({ list, title, url, extension, source, note }) => [
    list,
    `    ${title}`,
    `    ${url}`,
    `    ${extension}, imported as source ${source}`,
    ...note === undefined ? [] : [`    ${note}`]
  ].join('\n')).join('\n')
}
