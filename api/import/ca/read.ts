// The consolidated list of Canada in XML, as a stream of records. The elements were renamed in the years: both sets are read.
import { InputError } from '../../errors.ts'
import type { SourceFile } from '../source.ts'
import { Children, xmlElements, type XmlElement } from '../xml.ts'

export interface RawRecord {
  readonly line: number
  readonly element: XmlElement
  /** Country or Act: under which regulations it is listed. */
  readonly regime: string
  readonly schedule: string
  readonly item: string
  readonly lastName: string
  readonly givenName: string
  /** Of an organization or a ship. */
  readonly entity: string
  /** Of a person, or the type of a ship. */
  readonly title: string
  readonly imo: string
  readonly aliases: string
  /** Of birth, or of build. */
  readonly date: string
  readonly listed: string
  /** Elements that neither set has. */
  readonly leftOver: readonly string[]
}

/** @throws InputError naming the line: not well-formed, cut short, another element, a record without regime or item. */
export async function* readRecords(file: SourceFile, encoding: string): AsyncGenerator<RawRecord> {
  for await (const element of xmlElements(file, { root: 'data-set', encoding })) {
    if (element.name !== 'record') throw new InputError(`${file.path}: line ${element.line}: "${element.name}" is no element of the list. Get the file again from where it is published.`)
    const record = recordOf(element)
    if (record.regime === '' || !/^\d/.test(record.item)) throw new InputError(`${file.path}: line ${element.line}: a record has no ${record.regime === '' ? 'country' : 'item number'}. The file is damaged; get it again from where it is published.`)
    yield record
  }
}

function recordOf(element: XmlElement): RawRecord {
  const children = new Children(element)
  const either = (now: string, before: string) => [children.text(now), children.text(before)].filter(text => text !== '').join(' ')
  const schedule = children.text('Schedule')
  return {
    line: element.line, element, regime: children.text('Country'), schedule: /^n\/?a$/i.test(schedule) ? '' : schedule, item: children.text('Item'), lastName: children.text('LastName'), givenName: children.text('GivenName'),
    entity: either('EntityOrShip', 'Entity'), title: either('TitleOrShip', 'Title'), imo: children.text('ShipIMONumber'), aliases: children.text('Aliases'), date: either('DateOfBirthOrShipBuildDate', 'DateOfBirth'), listed: children.text('DateOfListing'),
    leftOver: children.rest()
  }
}
