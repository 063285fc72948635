// Journal tables and financial sanctions files of the European Union, made up for tests.
import { eu } from '../../api/import/eu/source.ts'
import { generated } from './files.ts'
import { reading, shown } from './reading.ts'

export const columns = 'celex,recordId,programKey,annex,measure,startDate,reason,schema,name,alias,country,nationality,birthDate,idNumber,taxNumber,address,jurisdiction'.split(',')
export const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
export const row = (cells: Readonly<Record<string, string>>) => columns.map(name => quoted({ celex: '32014R0269', programKey: 'EU-UKR', annex: 'I.ENTITIES', measure: 'Asset freeze', startDate: '18.12.2023', schema: 'LegalEntity', name: 'Alpha', ...cells }[name] ?? '')).join(',')
export const table = (...rows: readonly string[]) => `${columns.join(',')}\r\n${rows.join('\r\n')}\r\n`
export const journal = (text: string | Uint8Array) => generated('32014R0269.csv', () => [text])
export const only = async (cells: Readonly<Record<string, string>>) => shown([...(await reading(eu, journal(table(row({ recordId: '1', ...cells }))))).entries.values()][0])

export const entity = (inside: string, attributes = 'designationDate="2007-03-29" euReferenceNumber="EU.1.1" logicalId="7"') =>
  `<sanctionEntity designationDetails="" unitedNationId="" ${attributes}><regulation regulationType="amendment" organisationType="council" publicationDate="2017-03-08" entryIntoForceDate="2017-03-09" numberTitle="2017/396 (OJ L60)" programme="COD" logicalId="9"/><subjectType code="person" classificationCode="P"/><nameAlias firstName="Ann" lastName="Alpha" wholeName="Ann Alpha" strong="true" nameLanguage="EN"/>${inside}</sanctionEntity>`
export const fsf = (...entities: readonly string[]) => `<?xml version="1.0" encoding="UTF-8"?>\n<export xmlns="http://eu.europa.ec/fpi/fsd/export" generationDate="2026-08-05T16:47:04.449+02:00" globalFileId="1">\n${entities.join('\n')}\n</export>`
export const xml = (text: string | Uint8Array) => generated('fsf.xml', () => [text])
export const one = async (inside: string, attributes?: string) => shown([...(await reading(eu, xml(fsf(entity(inside, attributes))))).entries.values()][0])
