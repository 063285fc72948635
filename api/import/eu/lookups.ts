// The vocabulary of the European Union's lists as data. What is not in a table becomes an issue, never a guess.
import type { ActorKind, IdentifierType } from '../draft.ts'

/** Programme codes of the financial sanctions files, with the keys they stand for. */
const codes: Readonly<Record<string, readonly string[]>> = {
  'EU-AFG': ['AFG'], 'EU-BDI': ['BDI'], 'EU-BLR': ['BLR'], 'EU-BOSNIA': ['BIH'], 'EU-CAF': ['CAF'], 'EU-CHEM': ['CHEM'], 'EU-COD': ['COD'], 'EU-CYB': ['CYB'], 'EU-GIN': ['GIN'], 'EU-GNB': ['GNB'], 'EU-GTM': ['GTM'], 'EU-HAM': ['HAM'], 'EU-HR': ['HR'], 'EU-HTI': ['HTI'],
  'EU-IRN': ['IRN'], 'EU-IRQ': ['IRQ'], 'EU-LBY': ['LBY'], 'EU-LEBANON': ['LBN'], 'EU-MDA': ['MDA'], 'EU-MLI': ['MLI'], 'EU-MMR': ['MMR'], 'EU-NIC': ['NIC'], 'EU-NIGER': ['NER'], 'EU-PRK': ['PRK'], 'EU-RUS': ['RUS'], 'EU-RUSDA': ['RUSDA'], 'EU-SDN': ['SDN'], 'EU-SDNZ': ['SDNZ'],
  'EU-SOM': ['SOM'], 'EU-SSD': ['SSD'], 'EU-SYR': ['SYR'], 'EU-TAQA-EUAQ': ['TAQA', 'EUAQ'], 'EU-TERR': ['TERR'], 'EU-TUN': ['TUN'], 'EU-TUR': ['TUR'], 'EU-UKR': ['UKR'], 'EU-UNLI': ['UNLI'], 'EU-VEN': ['VEN'], 'EU-YEM': ['YEM'], 'EU-ZWE': ['ZWE']
}
export const programmes: ReadonlyMap<string, string> = new Map(Object.entries(codes).flatMap(([key, of]) => of.map(code => [code, key])))

/** What the financial sanctions files list. */
export const subjectTypes: ReadonlyMap<string, ActorKind> = new Map([['person', 'Person'], ['P', 'Person'], ['enterprise', 'Organization'], ['E', 'Organization']])

/** Schemas of the journal tables. An asset is an actor only where it is a facility: see below. */
export const schemas: ReadonlyMap<string, ActorKind> = new Map([['Person', 'Person'], ['LegalEntity', 'Organization'], ['Organization', 'Organization'], ['Company', 'Organization'], ['Vessel', 'Vessel']])
/** Annex XLVII of Regulation 833/2014: ports, locks, airports and refineries. */
export const facilities = /^XLVII\b/

export const genders: ReadonlyMap<string, 'MALE' | 'FEMALE'> = new Map([['M', 'MALE'], ['F', 'FEMALE'], ['male', 'MALE'], ['female', 'FEMALE']])

/** Measures that freeze property or bar from entry, as the programmes of that name do. */
export const freezing: ReadonlySet<string> = new Set(['Asset freeze', 'Travel ban'])
/** Regulation 833/2014 restricts trade, finance and transport: one annex lists ships. */
export const sectoral = '32014R0833'
export const shipsAnnex = 'XLII'

/** Where a table names a part of a country. */
export const regions: ReadonlyMap<string, string> = new Map([['Gaza Strip', 'ps'], ['Southern Lebanon', 'lb']])

/** `identificationTypeCode` of the financial sanctions files; the old file has the same words in brackets behind the number. */
export const documentTypes: ReadonlyMap<string, IdentifierType> = new Map([
  ['passport', 'PASSPORT'], ['diplomatic', 'PASSPORT'], ['traveldoc', 'PASSPORT'], ['id', 'NATIONAL_ID'], ['residentperm', 'NATIONAL_ID'], ['driverslic', 'NATIONAL_ID'], ['ssn', 'NATIONAL_ID'], ['birthcert', 'NATIONAL_ID'], ['electionid', 'NATIONAL_ID'], ['other', 'NATIONAL_ID'],
  ['fiscalcode', 'TAX'], ['taxid', 'TAX'], ['regnumber', 'REGISTRATION'], ['tradelic', 'REGISTRATION'], ['swiftbic', 'REGISTRATION'], ['imo', 'IMO'], ['lei', 'LEI'], ['iban', 'BANK_ACCOUNT']
])

/** Keys of `contactInfo`. */
export const contactTypes: ReadonlyMap<string, IdentifierType> = new Map([['PHONE', 'PHONE'], ['FAX', 'PHONE'], ['MOBILE', 'PHONE'], ['TELEX', 'PHONE'], ['EMAIL', 'EMAIL'], ['E-MAIL', 'EMAIL'], ['WEB', 'WEB'], ['WEBSITE', 'WEB'], ['URL', 'WEB']])
