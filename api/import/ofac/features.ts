// Features of an entry in the advanced and the enhanced format, in the words of the older formats, so that all are read by the same rules.
import { note } from './details.ts'
import type { Detail, RawVessel } from './raw.ts'
import { detailOf } from './remarks.ts'

/** What the older formats call it in another way. */
const labels: ReadonlyMap<string, string> = new Map([['Birthdate', 'DOB'], ['Place of Birth', 'POB'], ['Citizenship Country', 'citizen'], ['Nationality Country', 'nationality']])

/** What the older formats have a column or an element for. */
const vesselFields: ReadonlyMap<string, keyof RawVessel> = new Map([
  ['Vessel Call Sign', 'callSign'], ['VESSEL TYPE', 'type'], ['Vessel Type', 'type'], ['Vessel Tonnage', 'tonnage'], ['Vessel Gross Registered Tonnage', 'grossTonnage'], ['Vessel Flag', 'flag'], ['Vessel Owner', 'owner']
])

export class Features {
  readonly details: Detail[] = []
  readonly titles: string[] = []
  readonly #vessel = new Map<keyof RawVessel, string>()

  /** @param reliability as the file words it: what it marks as false is kept as a remark, and stated of nobody */
  add(type: string, value: string, reliability: string): void {
    if (reliability === 'False') this.remark(`${type} ${value}: marked as false by the list`)
    else this.#state(type, value)
    if (reliability === 'Reported') this.remark(`${type} ${value}: reported, not confirmed`)
  }

  #state(type: string, value: string): void {
    const field = vesselFields.get(type)
    if (type === 'Title') this.titles.push(value)
    else if (field !== undefined && !this.#vessel.has(field)) this.#vessel.set(field, value)
    else this.details.push(detailOf(`${labels.get(type) ?? type.replaceAll('’', "'")} ${value}`))
  }

  remark(text: string): void {
    if (text !== '') this.details.push({ label: note, value: text, country: '', text })
  }

  vessel(): RawVessel | undefined {
    const field = (name: keyof RawVessel): string => this.#vessel.get(name) ?? ''
    return this.#vessel.size === 0 ? undefined : { callSign: field('callSign'), type: field('type'), tonnage: field('tonnage'), grossTonnage: field('grossTonnage'), flag: field('flag'), owner: field('owner') }
  }
}

export interface RawDocument {
  readonly type: string
  readonly number: string
  /** Of who issued it, as the file names it. */
  readonly country: string
  /** "28 Apr 2018"; empty where not stated. */
  readonly issued: string
  readonly expires: string
  /** What else the file says of it: that it is a forgery, who issued it, in whose name it is. */
  readonly remarks: readonly string[]
}

/** Written as the CSV files write it. */
export function documentDetails({ type, number, country, issued, expires, remarks }: RawDocument): Detail[] {
  const text = [type, number, country === '' ? '' : `(${country})`, issued === '' ? '' : `issued ${issued}`, expires === '' ? '' : `expires ${expires}`].filter(part => part !== '').join(' ')
  return [detailOf(text), ...remarks.map(remark => `${text}: ${remark}`).map(remark => ({ label: note, value: remark, country: '', text: remark }))]
}
