// The list of the Office of Foreign Assets Control, had it so many entries of the synthetic network: as CSV tables and as the classic XML.
import { companyName, dateOf, draw, numberOf, personName, streetOf, cityOf } from './model.ts'

const programmes = ['GLOMAG', 'RUSSIA-EO14024', 'TCO', 'SDGT']
const lands = ['United Arab Emirates', 'Russia', 'Thailand', 'Cambodia', 'Burma', 'Nigeria', 'Ukraine', 'Turkey']
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

interface Listed {
  readonly uid: number
  readonly last: string
  /** undefined: an entity. */
  readonly first: string | undefined
  readonly programme: string
  readonly born: string
  readonly passport: string
  readonly alias: string
  readonly street: string
  readonly city: string
  readonly country: string
}

function listed(index: number): Listed {
  const [first, last] = personName(index)
  const person = draw(300, index, 10) < 6
  const [year, month, day] = dateOf(301, index, 1940, 60).split('-')
  return {
    uid: 1000 + index, last: person ? last.toUpperCase() : companyName(index).toUpperCase(), first: person ? first : undefined, programme: programmes[draw(304, index, programmes.length)] ?? 'GLOMAG',
    born: `${day ?? ''} ${months[Number(month) - 1] ?? ''} ${year ?? ''}`, passport: numberOf(305, index), alias: personName(index + 40_000_000).join(' '), street: streetOf(index), city: cityOf(index), country: lands[draw(306, index, lands.length)] ?? 'Thailand'
  }
}

const nothing = '-0- '

/** Names of the files, and what is in them. */
export function* sdnTables(entries: number): Generator<readonly [name: string, text: string]> {
  const all = Array.from({ length: entries }, (_, index) => listed(index))
  const table = (rows: readonly string[]) => `${rows.join('\r\n')}\r\n\x1A`
  yield ['add.csv', table(all.map(({ uid, street, city, country }) => `${uid},${uid},"${street}","${city}","${country}",${nothing}`))]
  yield ['alt.csv', table(all.map(({ uid, alias }) => `${uid},${uid},"aka","${alias}",${nothing}`))]
  yield ['sdn.csv', table(all.map(({ uid, first, last, programme, born, passport, country }) =>
    `${uid},"${first === undefined ? last : `${last}, ${first}`}",${first === undefined ? nothing : '"individual"'},"${programme}",${[...Array<string>(7)].map(() => nothing).join(',')},${first === undefined ? nothing : `"DOB ${born}; Passport ${passport} (${country})."`}`))]
}

export function* sdnXml(entries: number): Generator<string> {
  yield `<?xml version="1.0" standalone="yes"?>\n<sdnList xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns="http://tempuri.org/sdnList.xsd">\n  <publshInformation>\n    <Publish_Date>06/01/2026</Publish_Date>\n    <Record_Count>${entries}</Record_Count>\n  </publshInformation>\n`
  for (let index = 0; index < entries; index++) yield elementOf(listed(index))
  yield '</sdnList>\n'
}

function elementOf({ uid, first, last, programme, born, passport, alias, street, city, country }: Listed): string {
  const element = (name: string, value: string | number) => `<${name}>${value}</${name}>`
  const person = first === undefined ? '' : `
    <idList>\n      <id>\n        ${element('uid', uid)}\n        ${element('idType', 'Passport')}\n        ${element('idNumber', passport)}\n        ${element('idCountry', country)}\n      </id>\n    </idList>
    <dateOfBirthList>\n      <dateOfBirthItem>\n        ${element('uid', uid)}\n        ${element('dateOfBirth', born)}\n        ${element('mainEntry', 'true')}\n      </dateOfBirthItem>\n    </dateOfBirthList>`
  return `  <sdnEntry>\n    ${element('uid', uid)}\n${first === undefined ? '' : `    ${element('firstName', first)}\n`}    ${element('lastName', last)}\n    ${element('sdnType', first === undefined ? 'Entity' : 'Individual')}
    <programList>\n      ${element('program', programme)}\n    </programList>
    <akaList>\n      <aka>\n        ${element('uid', uid)}\n        ${element('type', 'a.k.a.')}\n        ${element('category', 'strong')}\n        ${element('lastName', alias)}\n      </aka>\n    </akaList>
    <addressList>\n      <address>\n        ${element('uid', uid)}\n        ${element('address1', street)}\n        ${element('city', city)}\n        ${element('country', country)}\n      </address>\n    </addressList>${person}\n  </sdnEntry>\n`
}
