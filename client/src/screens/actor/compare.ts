// Two records field by field. What one side alone states neither agrees nor differs.
import { actorWords } from '../../app/actorWords.ts'
import type { Identity } from '../../data/actorDocuments.ts'
import { readable } from '../../data/known.ts'
import { countryName } from '../../ui/countries.ts'
import { approximately } from './dated.ts'

export type Agreement = 'AGREE' | 'DIFFER' | 'ONE_SIDE'

export interface ComparedField {
  readonly field: string
  readonly left: readonly string[]
  readonly right: readonly string[]
  readonly agreement: Agreement
}

export function compareRows(left: Identity, right: Identity): ComparedField[] {
  const others = valuesOf(right)
  return valuesOf(left).flatMap(([field, mine], at) => {
    const theirs = others[at]?.[1] ?? []
    return mine.length + theirs.length === 0 ? [] : [{ field, left: mine, right: theirs, agreement: agreement(mine, theirs) }]
  })
}

/** One value in common is enough: a person has many names and more than one passport. */
function agreement(left: readonly string[], right: readonly string[]): Agreement {
  if (left.length === 0 || right.length === 0) return 'ONE_SIDE'
  const plain = new Set(left.map(flat))
  return right.some(value => plain.has(flat(value))) ? 'AGREE' : 'DIFFER'
}

/** Capitals, accents, marks and the order of words tell nobody apart. */
function flat(value: string): string {
  return value.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(word => word !== '').sort().join(' ')
}

function valuesOf(one: Identity): [field: string, values: string[]][] {
  const w = actorWords.same.fields
  return [
    [w.kind, [one.kind]],
    [w.names, [...new Set([one.name, ...one.names.map(name => name.value)])]],
    [w.countries, one.countries.map(countryName)],
    [w.born, 'birthDates' in one ? one.birthDates.map(approximately) : []],
    [w.birthPlaces, 'birthPlaces' in one ? [...one.birthPlaces] : []],
    [w.gender, 'gender' in one && one.gender !== null ? [readable(one.gender)] : []],
    [w.type, typesOf(one)],
    [w.dates, datesOf(one)],
    [w.identifiers, one.identifiers.map(row => [row.type === null ? '' : readable(row.type), row.number ?? row.id].filter(text => text !== '').join(' '))],
    [w.addresses, one.addresses.map(row => row.name)]
  ]
}

function typesOf(one: Identity): string[] {
  const stated = 'organizationType' in one ? one.organizationType : 'vesselType' in one ? one.vesselType : 'aircraftModel' in one ? one.aircraftModel : null
  return stated === null ? [] : [readable(stated)]
}

function datesOf(one: Identity): string[] {
  const stated = 'incorporated' in one ? [one.incorporated, one.dissolved] : 'built' in one ? [one.built] : 'manufactured' in one ? [one.manufactured] : []
  return stated.filter(date => date !== null)
}
