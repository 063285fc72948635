// Lines of FollowTheMoney of the synthetic network: entities and the entities that tie them, mixed as they are in collections.
import { cityOf, companyName, countOf, countryOf, dateOf, draw, idOf, inCyrillic, lineAt, numberOf, personName, skewed, streetOf, type Schema } from './model.ts'

type Properties = Record<string, readonly string[]>
/** Programmes and their shares; most designations are under one of a few. */
const programmes = ['US-GLOMAG', 'US-RUSHAR', 'US-GLOMAG', 'US-TCO', 'US-TCO', 'US-GLOMAG', 'US-IRAN', 'US-VEN']
/** Of 100 million: a percentage to four decimals. */
const hundred = 1_000_000

/**
 * One line, without its end.
 * @param lines of the whole file: its ties are between these
 */
export function ftmLine(place: number, lines: number): string {
  const { schema, index } = lineAt(place)
  const { caption, properties } = makers[schema](index, size => countOf(size, lines))
  return JSON.stringify({ id: idOf(schema, index), caption, schema, properties, referents: [], datasets: ['synthetic_network'], first_seen: '2026-01-05T06:00:00', last_seen: '2026-06-01T06:00:00', target: false })
}

/** In pieces of many lines. */
export function* ftmLines(lines: number): Generator<string> {
  const atOnce = 2000
  for (let from = 0; from < lines; from += atOnce) {
    let piece = ''
    for (let place = from; place < Math.min(lines, from + atOnce); place++) piece += `${ftmLine(place, lines)}\n`
    yield piece
  }
}

type Count = (schema: Schema) => number
interface Made { readonly caption: string; readonly properties: Properties }

const makers: Readonly<Record<Schema, (index: number, count: Count) => Made>> = {
  Person: (index, count) => {
    const name = personName(index).join(' ')
    const [first, last] = personName(index)
    return { caption: name, properties: {
      name: [name], firstName: [first], lastName: [last], birthDate: [draw(1, index, 3) === 0 ? dateOf(2, index, 1940, 60).slice(0, 4) : dateOf(2, index, 1940, 60)], nationality: [countryOf(5, index)],
      ...sometimes(7, index, 30, () => ({ alias: [`${last.toUpperCase()}, ${first}`, ...draw(8, index, 3) === 0 ? [inCyrillic(index)] : []] })),
      ...sometimes(9, index, 20, () => ({ idNumber: [numberOf(10, index)], country: [countryOf(5, index)] })), ...sometimes(11, index, 40, () => ({ addressEntity: [addressOf(12, index, count)] }))
    } }
  },
  Company: (index, count) => ({ caption: companyName(index), properties: {
    name: [companyName(index)], jurisdiction: [countryOf(20, index)], incorporationDate: [dateOf(22, index, 1980, 45)], registrationNumber: [numberOf(25, index)], status: [draw(26, index, 10) === 0 ? 'dissolved' : 'active'],
    addressEntity: [addressOf(27, index, count)], ...sometimes(31, index, 15, () => ({ alias: [companyName(index).split(' ').slice(0, 2).join(' ')] }))
  } }),
  Organization: index => ({ caption: companyName(index + 50_000_000), properties: { name: [companyName(index + 50_000_000)], country: [countryOf(35, index)], ...sometimes(37, index, 20, () => ({ notes: [`Known by what was written of it on ${dateOf(38, index, 2000, 25)}.`] })) } }),
  Vessel: index => ({ caption: companyName(index).split(' ')[0] ?? '', properties: { name: [companyName(index).split(' ')[0] ?? ''], flag: [countryOf(40, index)], imoNumber: [`IMO${imo(index)}`], type: ['Fishing vessel'] } }),
  Address: index => ({ caption: `${streetOf(index)}, ${cityOf(index)}`, properties: { full: [`${streetOf(index)}, ${cityOf(index)}`], city: [cityOf(index)], country: [countryOf(45, index)] } }),
  Passport: (index, count) => ({ caption: numberOf(47, index), properties: { holder: [person(48, index, count)], number: [numberOf(47, index)], country: [countryOf(49, index)] } }),
  Sanction: (index, count) => ({ caption: 'Sanction', properties: { entity: [draw(50, index, 2) === 0 ? person(51, index, count) : company(51, index, count)], authority: ['Office of the Synthetic Treasury'], programId: [programmes[draw(55, index, programmes.length)] ?? 'US-GLOMAG'], listingDate: [dateOf(56, index, 2005, 20)] } }),
  Ownership: stake,
  Directorship: (index, count) => ({ caption: 'Directorship', properties: { director: [person(70, index, count)], organization: [idOf('Company', draw(74, index, count('Company')))], role: [draw(75, index, 4) === 0 ? 'Secretary' : 'Director'], ...period(76, index) } }),
  Family: (index, count) => ({ caption: 'Family', properties: { person: [idOf('Person', draw(80, index, count('Person')))], relative: [idOf('Person', draw(81, index, count('Person')))], relationship: [['brother', 'wife', 'son', 'mother'][draw(82, index, 4)] ?? 'brother'] } }),
  Associate: (index, count) => ({ caption: 'Associate', properties: { person: [person(85, index, count)], associate: [idOf('Person', draw(89, index, count('Person')))], relationship: ['associate'] } }),
  UnknownLink: (index, count) => ({ caption: 'Link', properties: { subject: [person(90, index, count)], object: [company(94, index, count)], role: ['linked to'], ...period(98, index) } }),
  Payment: (index, count) => ({ caption: 'Payment', properties: { payer: [company(100, index, count)], beneficiary: [company(104, index, count)], amount: [String(1000 + draw(108, index, 5_000_000))], currency: ['USD'], date: [dateOf(109, index, 2015, 10)] } })
}

/**
 * The stakes in one company come from all lines of it: the second is cut out of what the first left. One stake in fifty is at one half, or next to it.
 * Owners are people or companies that come earlier, so that chains end; one in two hundred may come later and close a ring.
 */
function stake(index: number, count: Count): Made {
  const companies = count('Company')
  const [asset, turn] = [index % companies, Math.floor(index / companies)]
  const first = draw(60, asset, 50) === 0 ? hundred / 2 - 1 + draw(61, asset, 3) : (1 + draw(62, asset, 100)) * 10_000
  const share = turn === 0 ? first : Math.floor((hundred - first) * draw(63, index, 101) / 100)
  const byCompany = asset > 0 && draw(64, index, 2) === 0
  const owner = byCompany ? idOf('Company', draw(65, index, 200) === 0 ? draw(66, index, companies) : skewed(66, index, asset)) : person(66, index, count)
  return { caption: 'Ownership', properties: { owner: [owner], asset: [idOf('Company', asset)], ...(share === 0 ? {} : { percentage: [percent(share)] }), ...period(67, index) } }
}

function percent(share: number): string {
  return `${Math.floor(share / 10_000)}.${String(share % 10_000).padStart(4, '0')}`.replace(/\.?0+$/, '')
}

const sometimes = (stream: number, place: number, share: number, make: () => Properties): Properties => draw(stream, place, 100) < share ? make() : {}
const person = (stream: number, place: number, count: Count) => idOf('Person', skewed(stream, place, count('Person')))
const company = (stream: number, place: number, count: Count) => idOf('Company', skewed(stream, place, count('Company')))
const addressOf = (stream: number, place: number, count: Count) => idOf('Address', skewed(stream, place, count('Address')))

/** One tie in ten is over. */
function period(stream: number, place: number): Properties {
  const over: Properties = draw(stream, place, 10) === 0 ? { endDate: [dateOf(stream + 1, place, 2018, 7)] } : {}
  return draw(stream + 4, place, 10) < 6 ? { startDate: [dateOf(stream + 5, place, 1990, 27)], ...over } : over
}

/** Seven digits of which the last checks the others. */
export function imo(index: number): string {
  const six = String(100_000 + index % 900_000)
  const sum = Array.from(six, (digit, at) => Number(digit) * (7 - at)).reduce((total, part) => total + part, 0)
  return `${six}${sum % 10}`
}
