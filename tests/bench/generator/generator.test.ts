// The generator makes the same bytes everywhere and in any slice: what was measured on one machine can be measured on another.
import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { ftmLine, ftmLines } from './ftm.ts'
import { countOf, idOf, lineAt } from './model.ts'
import { sdnTables, sdnXml } from './ofac.ts'

const digest = (pieces: Iterable<string>): string => {
  const hash = createHash('sha256')
  for (const piece of pieces) hash.update(piece)
  return hash.digest('hex')
}

interface Line { readonly id: string; readonly schema: string; readonly properties: Readonly<Record<string, readonly string[]>> }
const parsed = (lines: number) => [...ftmLines(lines)].join('').trimEnd().split('\n').map(line => JSON.parse(line) as Line)

describe('generator', () => {
  test.each([
    [1_000, '2de7900fee5c360c05138c6c291a76ccb3796352fb0b6ffa16a6bf4d3482ac25'],
    [10_000, 'bafe0236ab4684d34fa3274445fd407e1b5d52bfb77bc044ef07b61f13a5a3fc']
  ])('%i entities are these bytes', (lines, golden) => {
    expect(digest(ftmLines(lines))).toBe(golden)
  })

  test.each([['tables', '9742617014cc97615ac636f727fc139c7a1705ee8376e47a4d0db3acdccd3ec4'], ['XML', '83dc2472054d78d9950743a1f3693133d730b4298dbd7f9dc83f5649d9363ebb']])('1,000 listed as %s are these bytes', (format, golden) => {
    expect(digest(format === 'XML' ? sdnXml(1_000) : [...sdnTables(1_000)].flat())).toBe(golden)
  })

  test('a line made alone is the line of the file', () => {
    const lines = [...ftmLines(3_000)].join('').split('\n')
    for (const place of [0, 1, 999, 1_000, 2_345, 2_999]) expect(ftmLine(place, 3_000)).toBe(lines[place])
  })

  test('every id is there once, and every tie ends in the file', () => {
    const lines = parsed(3_000)
    const ids = new Set(lines.map(({ id }) => id))
    expect(ids.size).toBe(3_000)
    const ends = ['owner', 'asset', 'director', 'organization', 'person', 'relative', 'associate', 'subject', 'object', 'payer', 'beneficiary', 'holder', 'entity', 'addressEntity']
    for (const { schema, properties } of lines) for (const end of ends) for (const id of properties[end] ?? []) expect(ids, `${schema}.${end}`).toContain(id)
  })

  test('lines are counted by kind without making them', () => {
    const lines = parsed(1_234)
    expect(lines.filter(({ schema }) => schema === 'Company')).toHaveLength(countOf('Company', 1_234))
    expect(lines[1_111]?.id).toBe(idOf(lineAt(1_111).schema, lineAt(1_111).index))
  })

  test('stakes in one company are never more than the whole', () => {
    const sums = new Map<string, number>()
    for (const { schema, properties } of parsed(10_000)) {
      if (schema !== 'Ownership') continue
      const asset = properties.asset?.[0] ?? ''
      sums.set(asset, (sums.get(asset) ?? 0) + Math.round(Number(properties.percentage?.[0] ?? 0) * 10_000))
    }
    expect(sums.size).toBeGreaterThan(1_000)
    expect(Math.max(...sums.values())).toBeLessThanOrEqual(1_000_000)
  })

  test('a few people lead very many', () => {
    const led = new Map<string, number>()
    const directors = parsed(10_000).filter(({ schema }) => schema === 'Directorship')
    for (const { properties } of directors) led.set(properties.director?.[0] ?? '', (led.get(properties.director?.[0] ?? '') ?? 0) + 1)
    const counts = [...led.values()].sort((left, right) => right - left)
    expect(counts[0]).toBeGreaterThan(directors.length / 200)
    expect(counts[Math.floor(counts.length / 2)]).toBeLessThanOrEqual(2)
  })
})
